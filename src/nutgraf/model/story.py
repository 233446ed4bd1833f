"""Which article belongs to which story, why, and what happens to stories as time goes on."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True, kw_only=True)
class Placement:
    """One article's place in a story. ``score`` is 0..1; ``reason`` is plain words ("shares Solheim, Hestvik; …")."""

    article: str
    score: float
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """The running coverage of one event. ``members`` in order of publication; the first one gave the ``id``.

    ``elsewhere`` is how many more articles the story has that came in earlier runs and are not among ``members``.
    """

    id: str
    members: tuple[Placement, ...]
    elsewhere: int = 0


class Turn(StrEnum):
    """What can happen to a story."""

    BORN = "born"
    JOINED = "joined"
    MOVED = "moved"
    MERGED = "merged"
    SPLIT = "split"
    REOPENED = "reopened"
    UPDATED = "updated"
    PINNED = "pinned"
    UNPINNED = "unpinned"


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryEvent:
    """One turn in a story's life.

    ``story`` is the story it happened to and ``articles`` the ones concerned: for born, joined, moved, merged and split
    those that are in ``story`` from now on. ``other`` is the story they came from, or that was merged into ``story``; ""
    where they came from none. ``at`` is None where the time is not known. ``by`` is "" where nutgraf decided, else who
    the person was; ``reason`` is plain words, and may be "" where a person gave none.
    """

    at: datetime | None
    turn: Turn
    story: str
    articles: tuple[str, ...]
    other: str = ""
    reason: str
    by: str = ""
