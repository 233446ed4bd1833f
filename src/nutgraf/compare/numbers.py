"""Disagreements of number."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from nutgraf.compare.figures import Figure, comparable, figures_of
from nutgraf.compare.intervals import compatible, typing_slip
from nutgraf.compare.material import Material, Passage
from nutgraf.compare.phrases import what_is_counted
from nutgraf.compare.series import judge_series
from nutgraf.compare.weights import Weights
from nutgraf.model.comparison import Disagreement, DisagreementKind, Judgement, Version
from nutgraf.model.notes import Modifier
from nutgraf.model.span import Span

_MOST_FIGURES = 400


def number_disagreements(
    material: Material, groups: Sequence[Sequence[Passage]], weights: Weights
) -> list[Disagreement]:
    """Numbers of one thing that cannot all hold."""
    claim_of = {(passage.account, passage.span): number for number, group in enumerate(groups) for passage in group}
    found = []
    for family in _families(figures_of(material, claim_of), weights):
        disagreement = _disagreement(material, family)
        if disagreement is not None:
            found.append(disagreement)
    return found


def _families(figures: Iterable[Figure], weights: Weights) -> list[list[Figure]]:
    """Figures of one thing: each joins the first family that it can be compared with on the whole."""
    by_key: dict[object, list[list[Figure]]] = defaultdict(list)
    for figure in figures:
        families = by_key[figure.key]
        home = next((family for family in families if _belongs(figure, family, weights)), None)
        if home is None:
            families.append([figure])
        elif len(home) < _MOST_FIGURES:
            home.append(figure)
    return [family for families in by_key.values() for family in families if len(family) > 1]


def _belongs(figure: Figure, family: Sequence[Figure], weights: Weights) -> bool:
    sample = family[:8]
    fitting = sum(comparable(figure, other, weights) for other in sample)
    return fitting * 2 > len(sample)


def _disagreement(material: Material, family: Sequence[Figure]) -> Disagreement | None:
    clear = _without_torn(family)
    versions = _versions(clear)
    if len(versions) < 2 or len({figure.account for figure in clear}) < 2:
        return None
    judgement, why = _slip(material, versions) or judge_series(material, versions)
    return Disagreement(
        kind=DisagreementKind.NUMBER,
        about=what_is_counted(material, clear),
        judgement=judgement,
        why=why,
        versions=tuple(_version(material, figures) for figures in versions),
    )


def _without_torn(family: Sequence[Figure]) -> list[Figure]:
    """The family without accounts that print two values themselves: they know of two things where we see one.

    Where such an account exists, the values it prints are two things for all, and are left out with it.
    """
    torn: list[Figure] = []
    for number in sorted({figure.account for figure in family}):
        own = [figure for figure in family if figure.account == number]
        if any(not compatible(a.quantity, b.quantity) for a in own for b in own):
            torn += own
    return [figure for figure in family if not any(_same_value(figure, other) for other in torn)]


def _same_value(one: Figure, other: Figure) -> bool:
    return one is other or (one.quantity.low, one.quantity.high) == (other.quantity.low, other.quantity.high)


def _versions(family: Sequence[Figure]) -> list[list[Figure]]:
    """The family's figures by value, exact ones first; a vague one that fits two versions is in none."""
    versions: list[list[Figure]] = []
    for figure in sorted(family, key=_vagueness):
        fitting = [
            version for version in versions if all(compatible(figure.quantity, each.quantity) for each in version)
        ]
        if len(fitting) == 1:
            fitting[0].append(figure)
        elif not fitting and not any(compatible(figure.quantity, each.quantity) for v in versions for each in v):
            versions.append([figure])
    return sorted((sorted(version, key=_order) for version in versions), key=lambda version: _order(version[0]))


def _vagueness(figure: Figure) -> tuple[bool, tuple[int, int]]:
    return figure.quantity.modifier is not Modifier.EXACT, _order(figure)


def _order(figure: Figure) -> tuple[int, int]:
    return figure.account, figure.quantity.span.start


def _slip(material: Material, versions: Sequence[Sequence[Figure]]) -> tuple[Judgement, str] | None:
    """One account alone is a typing error away from what at least two others print alike."""
    for odd in versions:
        others = [version for version in versions if version is not odd]
        carriers = {figure.account for figure in odd}
        if len(others) != 1 or len(carriers) != 1 or len({figure.account for figure in others[0]}) < 2:
            continue
        error = typing_slip(odd[0].quantity.low, others[0][0].quantity.low)
        if error:
            outlet = material.accounts[odd[0].account].article.outlet.name
            return Judgement.SLIP, f"{outlet} stands alone with this figure, and {error} against all the others."
    return None


def _version(material: Material, figures: Sequence[Figure]) -> Version:
    first = figures[0]
    return Version(
        value=_value(material, first.account, first.quantity.span),
        places=tuple(material.place(figure.account, figure.quantity.span) for figure in figures),
    )


def _value(material: Material, account: int, span: Span) -> str:
    return " ".join(material.accounts[account].words_of(span).split())
