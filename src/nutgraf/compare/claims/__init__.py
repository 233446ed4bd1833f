"""What is claimed, and what each account does with it."""
