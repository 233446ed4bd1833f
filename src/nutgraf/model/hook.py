"""Addresses that are told when something happens, and what they were told."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from nutgraf.model.sentence import Citation, Sentence


class Happening(StrEnum):
    """What a program can be told of."""

    NEW_STORY = "new-story"
    NEW_CLAIM = "new-claim"
    NUMBER_CHANGED = "number-changed"
    DISAGREEMENT = "disagreement"
    SUPPORT_GONE = "support-gone"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hook:
    """An ``address`` that is told of ``happenings`` (of one ``story``, or with "" of all). What it is sent is signed with
    ``secret``. ``id`` is a short text; ``retired`` says why it is not told any more, or ""."""

    id: str
    address: str
    secret: str
    happenings: tuple[Happening, ...]
    story: str = ""
    by: str
    made: datetime
    retired: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """One thing to tell one hook. ``id`` is the same at every try, so that whoever listens can leave out what came twice;
    ``body`` is JSON. ``happening`` None: somebody tried the hook out. ``due`` None: told (``status`` 2xx) or given up (``problem`` says why)."""

    id: str
    hook: str
    happening: Happening | None
    body: str
    made: datetime
    due: datetime | None
    tries: int = 0
    status: int = 0
    problem: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Happened:
    """One thing that happened to a story between two of its pages.

    ``sentence`` tells it, with its citations; ``about`` is what a number or a disagreement is about, ``note`` what it
    replaces in plain words ("was 12"), each "" where there is nothing to say. ``gone`` are words that are in the latest
    version of their article no more, ``now`` what stands there instead, where that is known.
    """

    kind: Happening
    sentence: Sentence
    about: str = ""
    note: str = ""
    gone: Citation | None = None
    now: Citation | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Posted:
    """What came of sending something: ``status`` is the receiver's, 0 where none came; ``problem`` a plain sentence, "" where
    it was taken (2xx). ``wait`` is how many seconds the receiver asks to be left alone, 0 where it asks for nothing."""

    status: int = 0
    problem: str = ""
    wait: float = 0.0
