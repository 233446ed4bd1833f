"""Where each account comes from."""
