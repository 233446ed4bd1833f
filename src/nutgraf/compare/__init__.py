"""Compare the accounts of one story: who is meant, what is claimed, where it differs, what lies ahead."""

from nutgraf.compare.steps import compare

__all__ = ["compare"]
