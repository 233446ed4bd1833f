"""Two sides of a disagreement of outcome in words: their printed values, who says what, and whom it is about."""

from collections.abc import Sequence
from typing import Protocol

from nutgraf.compare.material import Material, Passage
from nutgraf.model.comparison import Judgement, Version
from nutgraf.model.notes import NameKind
from nutgraf.model.span import Span

_LONGEST = 70
_WHY = {
    Judgement.CONFLICT: "both cannot hold",
    Judgement.UPDATE: "the later account tells the later state",
    Judgement.SLIP: "one account stands alone",
    Judgement.UNSURE: "it cannot be told which came last",
}


class Telling(Protocol):
    """Something that a passage tells, or gives to a speaker."""

    @property
    def passage(self) -> Passage: ...
    @property
    def span(self) -> Span: ...
    @property
    def speaker(self) -> str | None: ...
    @property
    def who(self) -> frozenset[str]: ...
    @property
    def topic(self) -> frozenset[str]: ...
    @property
    def names(self) -> frozenset[str]: ...


def version(material: Material, side: Sequence[Telling]) -> Version:
    """One side: the words of the first who tells it, and every place."""
    first = side[0]
    return Version(
        value=" ".join(material.accounts[first.passage.account].words_of(first.span).split()),
        places=tuple(dict.fromkeys(material.place(each.passage.account, each.span) for each in side)),
    )


def reason(material: Material, sides: Sequence[Sequence[Telling]], judgement: Judgement) -> str:
    """One plain sentence: who says what, and what that comes to."""
    told = " and ".join(_says(material, side[0]) for side in sides)
    return f"{told.removesuffix(',')}: {_WHY[judgement]}."


def _says(material: Material, telling: Telling) -> str:
    account = material.accounts[telling.passage.account]
    words = " ".join(account.words_of(telling.span).split())
    short = words if len(words) <= _LONGEST else words[: words.rfind(" ", 0, _LONGEST)] + " …"
    outlet = account.article.outlet.name or "one account"
    return f"{outlet} has “{short}”" + (f", said by {telling.speaker}," if telling.speaker else "")


def names_in(material: Material, sides: Sequence[Sequence[Telling]], *, of_person: bool = False) -> str:
    """The names that it is about: whom both tell of, else those both clauses name, else up to two that stand near in both.

    Of a person only the one told of, by both or by one of them.
    """
    who = _entities(frozenset().union(*(each.who for side in sides for each in side)))
    if of_person:
        return material.entities[who[0]].name if len(who) == 1 else ""
    for keys in (_topic, _near):
        here, there = (frozenset().union(*(keys(each) for each in side)) for side in sides)
        entities = [material.entities[number] for number in sorted(_entities(here & there))]
        people = [entity for entity in entities if entity.kind is NameKind.PERSON]
        if entities:
            return " and ".join(entity.name for entity in (people or entities)[:2])
    return ""


def _topic(telling: Telling) -> frozenset[str]:
    return telling.topic


def _near(telling: Telling) -> frozenset[str]:
    return telling.names


def _entities(keys: frozenset[str]) -> list[int]:
    return [int(key[1:]) for key in keys if key[:1] == "e" and key[1:].isdigit()]
