"""What people said of stories, for those who look through it."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class SaidCorrection:
    """What ``by`` said of stories ``at`` a moment, ``because`` of a reason that may be "".

    ``number`` counts from 1. ``turn`` is merge, split, move, pin, unpin or undo; ``stories`` and ``articles`` are the ids
    that it names, ``undoes`` the number of what an undo takes back (0 elsewhere). Until it is ``settled`` it waits for the
    desk's next round; ``problem`` is why it could not be carried out, or "". ``undone`` is when ``undone_by`` took it back.
    """

    number: int
    turn: str
    by: str
    at: datetime
    because: str = ""
    stories: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()
    undoes: int = 0
    settled: bool = True
    problem: str = ""
    undone: datetime | None = None
    undone_by: str = ""

    @property
    def undoable(self) -> bool:
        """Whether it stands and may be taken back, unless later corrections rest on it."""
        return not (self.problem or self.undone or self.undoes)
