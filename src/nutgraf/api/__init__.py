"""The desk for programs, over HTTP."""
