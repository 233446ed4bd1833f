"""Whose words an account prints."""
