"""Floor 4, the desk: the steps in order. Every door calls it; nothing is computed behind it."""

from typing import TYPE_CHECKING

from nutgraf.desk.steps import Desk, Edition, OnStep, ShownPage, Told, default_tagger

if TYPE_CHECKING:
    from nutgraf.desk.newsdesk import Newsdesk

__all__ = ["Desk", "Edition", "Newsdesk", "OnStep", "ShownPage", "Told", "default_tagger"]


def __getattr__(name: str) -> object:
    """`Newsdesk` is brought in when it is asked for: it needs what a run on files at hand does not."""
    if name == "Newsdesk":
        from nutgraf.desk.newsdesk import Newsdesk

        return Newsdesk
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
