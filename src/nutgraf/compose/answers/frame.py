"""Who does what in an English question: "Who [sank] [the boat]", "When will [the council] [vote]". Read without a parser."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

_AUXILIARIES = frozenset(
    "did does do will would shall should can could may might must has have had is are was were".split()
)
_BEING = frozenset("is are was were be been being has have had get got gets".split())
_STEPS = frozenset("not also first been be being get got ever already just finally the".split())
"""Small words that may stand between a question's auxiliary and its verb."""
_BOUNDS = frozenset(
    """the a an his her their its this that these those to of in on at by for from with about over after before into against as if
    out up down off and or than near during under because since until when who what while""".split()
)
_PRONOUNS = frozenset("i you he she it we they there".split())
_ASKS = re.compile(r"^(?:who|whom)$")
_PARTICIPLE = re.compile(r"^\w{2,}ed$")
_STRONG = frozenset(
    """shot killed hit hurt found held sent told taken chosen elected named struck beaten won lost put left made said caught brought
    bought sold hired sworn given shown seen known stolen driven thrown built cut let led met paid set stuck sunk drawn""".split()
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """The words of a question by what they do, as they are printed: its ``verb``, who does it, and whom or what it is
    done to. ``agent`` is whether the one who does it is asked for, ``patient`` whether the one to whom it is done is.
    Where nothing is done ("Who is the head of …?") it is ``nominal``, and ``verb`` is the noun."""

    verb: str
    subject: tuple[str, ...] = ()
    object: tuple[str, ...] = ()
    agent: bool = False
    patient: bool = False
    nominal: bool = False


def read_frame(words: Sequence[str]) -> Frame | None:
    """The frame of a question's words, possessives taken off; None where it has no verb that can be told."""
    lows = [word.lower() for word in words]
    asking = next((at for at, low in enumerate(lows[:3]) if _ASKS.match(low)), None)
    if asking is not None:
        return _of_who(words, lows, asking + 1)
    at = next((at for at, low in enumerate(lows) if low in _AUXILIARIES), None)
    if at is None or (lows[at] in _BEING and lows[at - 1 : at] in (["what"], ["which"])):
        return None
    return _inverted(words, lows, at + 1)


def _of_who(words: Sequence[str], lows: Sequence[str], at: int) -> Frame | None:
    """The frame behind "who": "Who did Ada meet", "Who was met", "Who met Ada"."""
    if lows[at : at + 1] and lows[at] in ("did", "does", "do"):
        return _inverted(words, lows, at + 1, patient=True)
    being = False
    while at < len(lows) and (lows[at] in _AUXILIARIES or lows[at] in _STEPS):
        being = being or lows[at] in _BEING - {"has", "have", "had"}
        at += 1
    if at >= len(lows):
        return None
    done = _PARTICIPLE.match(lows[at]) is not None or lows[at] in _STRONG
    if being and not done:
        return _nominal(words, lows, at)
    if words[at][:1].isupper():
        return None
    return Frame(verb=words[at], object=tuple(words[at + 1 :]), agent=not being, patient=being)


def _nominal(words: Sequence[str], lows: Sequence[str], at: int) -> Frame | None:
    """The frame of "who is …": its noun is the last word before the next small one."""
    end = at
    while end < len(lows) and lows[end] not in _BOUNDS:
        end += 1
    return Frame(verb=words[end - 1], object=tuple(words[end:]), nominal=True) if end > at else None


def _inverted(words: Sequence[str], lows: Sequence[str], start: int, *, patient: bool = False) -> Frame | None:
    """The frame behind an auxiliary: the subject's words come first, the last word before the next small one is the verb."""
    at = start
    while at < len(lows) and (lows[at] in _BOUNDS or lows[at] in _PRONOUNS):
        at += 1
    while at < len(lows) and words[at][:1].isupper():
        at += 1
    end = at
    while end < len(lows) and lows[end] not in _BOUNDS and not words[end][:1].isupper():
        end += 1
    if end == at:
        return None
    if lows[end : end + 1] == ["of"]:  # "residents of the valley": the subject goes on
        behind = _inverted(words, lows, end + 1, patient=patient)
        return behind and replace(behind, subject=(*words[start:end], *behind.subject))
    return Frame(verb=words[end - 1], subject=tuple(words[start : end - 1]), object=tuple(words[end:]), patient=patient)
