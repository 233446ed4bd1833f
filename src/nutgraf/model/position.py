"""What somebody who matters to a story holds, and how that moved."""

from dataclasses import dataclass
from enum import StrEnum

from nutgraf.model.place import Statement
from nutgraf.model.when import When


class Stance(StrEnum):
    """How somebody stands to what is spoken of."""

    FOR = "for"
    AGAINST = "against"
    OPEN = "open"
    SILENT = "silent"
    STATES = "states"


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """One thing somebody holds: a statement and when it was held.

    None where the article is undated, or tells how it was held up to then ("has so far refused"): that comes first.
    """

    statement: Statement
    when: When | None
    stance: Stance = Stance.STATES


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """What one person, office or state holds about one matter, in order of time.

    ``entity`` is the id of the `nutgraf.model.comparison.Entity`, None for somebody without a name ("the ministry"); ``about`` a
    short phrase in the story's words; ``moved`` says in plain words how it moved ("first rules it out, then says it is open to it"), "" where it did not.
    """

    speaker: str
    entity: int | None
    about: str
    held: tuple[Held, ...]
    moved: str = ""
