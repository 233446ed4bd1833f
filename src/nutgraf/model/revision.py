"""Two versions of one article laid side by side."""

from dataclasses import dataclass
from enum import StrEnum

from nutgraf.model.place import Place


class EditKind(StrEnum):
    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """One sentence that was added, removed or changed. ``before`` stands in the earlier version (None where added),
    ``after`` in the later one (None where removed).

    ``telling`` are what changed in it that matters, as printed, in pairs (earlier, later; "" where one has none):
    numbers, names, days and "not".
    """

    kind: EditKind
    before: Place | None = None
    after: Place | None = None
    telling: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """What was done to ``article`` between the versions ``before`` and ``after`` (their digests), sentence by sentence.

    ``before`` may also be the version of an earlier article of the outlet that this one continues at another address: the
    places of its edits tell which, and nothing is silent then.

    ``corrections`` are paragraphs of the later version that own up to a correction; ``silent`` is True where a number,
    name or day was changed or removed, or a "not" put in or taken out, and none of them says so.
    """

    article: str
    before: str
    after: str
    edits: tuple[Edit, ...]
    corrections: tuple[Place, ...] = ()
    silent: bool = False
