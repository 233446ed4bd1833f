"""What finding disagreements is without any care: every two figures of one thing by name differ, so the accounts do.

Figures are of one thing where their kind, unit, counted noun and what befell it are the same; all that differs is a conflict.
"""

from collections import defaultdict
from collections.abc import Sequence

from nutgraf.model.comparison import Disagreement, DisagreementKind, Judgement, Version
from nutgraf.model.notes import Account, Quantity
from nutgraf.model.place import Place

Value = tuple[float, float]


def plain_disagreements(accounts: Sequence[Account]) -> list[Disagreement]:
    """One disagreement for each thing that has two values in two accounts."""
    things: defaultdict[tuple[str, ...], defaultdict[Value, list[Place]]] = defaultdict(lambda: defaultdict(list))
    for account in accounts:
        for one in account.notes.quantities:
            things[_thing(one)][one.low, one.high].append(Place(article=account.id, span=one.span))
    return [
        _disagreement(" ".join(thing), values)
        for thing, values in things.items()
        if len(values) > 1 and len({place.article for places in values.values() for place in places}) > 1
    ]


def _thing(one: Quantity) -> tuple[str, ...]:
    return (one.kind, one.unit, one.counted, one.role)


def _disagreement(about: str, values: dict[Value, list[Place]]) -> Disagreement:
    versions = (Version(value=f"{low:g}–{high:g}", places=tuple(places)) for (low, high), places in values.items())
    return Disagreement(
        kind=DisagreementKind.NUMBER,
        about=about,
        judgement=Judgement.CONFLICT,
        why="The figures differ.",
        versions=tuple(versions),
    )
