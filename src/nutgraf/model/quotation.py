"""One utterance as many accounts print it."""

from dataclasses import dataclass
from enum import StrEnum

from nutgraf.model.place import Place


class Printing(StrEnum):
    """How an account prints an utterance, beside its fullest printing."""

    VERBATIM = "verbatim"
    CUT = "cut"
    ALTERED = "altered"
    TRANSLATED = "translated"
    PARAPHRASED = "paraphrased"


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """One printing. ``place`` covers the words, without the marks; ``attribution`` indexes the account's attributions.

    ``left_out`` and ``put`` are the words that differ from the fullest printing, in the order they stand: those it lacks
    and those it has instead or more. Both empty where it is verbatim, translated or paraphrased. ``speaker`` is whom
    this account gives the words to.
    """

    place: Place
    how: Printing
    speaker: str = ""
    attribution: int | None = None
    left_out: tuple[str, ...] = ()
    put: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Utterance:
    """One utterance as two or more accounts print it, in order of publication: ``printed[0]`` printed it first.

    ``words`` is the fullest printing, without the marks; ``common`` the longest run of words that all printings inside
    marks, of its language, share ("" where they share none). ``speaker`` is the page's name for who said it; ``doubt`` says in plain words where
    accounts give it to different people, or "".
    """

    speaker: str
    words: str
    common: str
    printed: tuple[Printed, ...]
    doubt: str = ""
