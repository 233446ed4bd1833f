"""The desk for programs, over HTTP."""

from nutgraf.api.app import make_api

__all__ = ["make_api"]
