"""The commands of a desk that gathers by itself and keeps what it reads."""
