"""What people say about what a page shows: who is whom, and whether words bear a sentence out."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from nutgraf.model.sentence import Citation


class RulingKind(StrEnum):
    """What can be said: two names are one person's, or two people's; cited words do not support a sentence, or they do."""

    SAME = "same"
    DIFFERENT = "different"
    UNSUPPORTED = "unsupported"
    SUPPORTED = "supported"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruling:
    """What ``by`` said ``at`` a moment, ``because`` of a reason that may be "".

    ``names`` are the two names of a ruling about people, as the pages print them. ``citation`` does not support
    ``sentence`` (its text as it was shown). ``story`` is where it was said: rulings about names hold in all stories,
    those about a citation wherever the words are cited for that sentence.
    """

    kind: RulingKind
    by: str
    at: datetime
    because: str = ""
    story: str = ""
    names: tuple[str, ...] = ()
    sentence: str = ""
    citation: Citation | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptRuling:
    """A ruling with its ``number`` (from 1, never given again), and when and by whom it was taken back."""

    number: int
    ruling: Ruling
    undone: datetime | None = None
    undone_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rulings:
    """What stands, as comparing and composing take it: pairs of names that are ``same``, pairs that are ``different``, and
    (sentence, cited words) where the words do not support the sentence."""

    same: tuple[tuple[str, str], ...] = ()
    different: tuple[tuple[str, str], ...] = ()
    unsupported: tuple[tuple[str, str], ...] = ()


NO_RULINGS = Rulings()


def in_force(kept: Iterable[KeptRuling]) -> Rulings:
    """Those of ``kept`` that stand."""
    said = [one.ruling for one in kept if one.undone is None]
    return Rulings(
        same=tuple((one.names[0], one.names[1]) for one in said if one.kind is RulingKind.SAME),
        different=tuple((one.names[0], one.names[1]) for one in said if one.kind is RulingKind.DIFFERENT),
        unsupported=tuple(
            (one.sentence, one.citation.exact)
            for one in said
            if one.kind is RulingKind.UNSUPPORTED and one.citation is not None
        ),
    )
