"""Which article belongs to which story, and why."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Placement:
    """One article's place in a story. ``score`` is 0..1; ``reason`` is plain words ("shares Solheim, Hestvik; …")."""

    article: str
    score: float
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """The running coverage of one event. ``members`` in order of publication; the first one gave the ``id``."""

    id: str
    members: tuple[Placement, ...]
