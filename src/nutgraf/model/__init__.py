"""Floor 0: the project's words as frozen values. Standard library only."""
