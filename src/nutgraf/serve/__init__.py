"""Pages and programs' answers at one address."""
