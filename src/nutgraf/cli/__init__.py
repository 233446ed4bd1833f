"""The command line: parse, call the desk, render. Nothing is computed here."""
