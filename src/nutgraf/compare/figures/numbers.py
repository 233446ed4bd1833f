"""Disagreements of number."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import chain

from nutgraf.compare.figures.bare import resolved
from nutgraf.compare.figures.figures import Figure, figures_of
from nutgraf.compare.figures.intervals import compatible, same_figure
from nutgraf.compare.figures.judging import judge
from nutgraf.compare.figures.links import by_dimensions, groups, links
from nutgraf.compare.figures.phrases import what_is_counted
from nutgraf.compare.figures.readings import Alikeness, Reading, readings_of
from nutgraf.compare.material import Material
from nutgraf.compare.names.naming import majority_language
from nutgraf.model.comparison import Disagreement, DisagreementKind, Judgement, Version
from nutgraf.model.notes import Modifier, Quantity
from nutgraf.model.span import Span

_SURE_MATE, _SMALL = 0.6, 12
_ROUNDING = (Modifier.OVER, Modifier.NEARLY, Modifier.ABOUT)


@dataclass(frozen=True, slots=True)
class Numbers:
    """The figures of a story by account and value, and how alike they are: what numbers are compared by."""

    readings: tuple[Reading, ...]
    alikeness: Alikeness


def numbers_of(material: Material) -> Numbers:
    """Every figure of the accounts, ready to be compared."""
    figures = resolved(material, figures_of(material))
    return Numbers(tuple(readings_of(figures)), Alikeness(figures))


def number_disagreements(material: Material, numbers: Numbers) -> list[Disagreement]:
    """Numbers of one thing that cannot all hold."""
    by_dimension = by_dimensions(numbers.readings)
    made: list[Disagreement] = []
    told: set[int] = set()
    for group in groups(links(numbers.readings, numbers.alikeness)):
        if sum(id(reading) in told for reading in group) > 1:
            continue
        rivals = chain.from_iterable(by_dimension[group[0].dimension].values())
        whole = _with_mates(group, rivals, numbers.alikeness)
        told |= {id(reading) for reading in whole}
        disagreement = _disagreement(material, [figure for reading in whole for figure in reading.figures])
        if disagreement is not None:
            made.append(disagreement)
    return made


def _with_mates(group: Sequence[Reading], rivals: Iterable[Reading], alikeness: Alikeness) -> list[Reading]:
    """The group with the readings of further accounts that print one of its values of the same thing."""
    there = {reading.account for reading in group}
    mates = [
        rival
        for rival in rivals
        if rival.account not in there and any(_is_mate(rival, reading, alikeness) for reading in group)
    ]
    return [*group, *mates]


def _is_mate(one: Reading, other: Reading, alikeness: Alikeness) -> bool:
    """Whether both print one value of one thing: alike around it, or of one noun where the value is no small one."""
    if (one.quantity.low, one.quantity.high) != (other.quantity.low, other.quantity.high):
        return False
    alike, (a, b) = alikeness.best(one, other)
    return alike > _SURE_MATE or (bool(a.head) and a.head == b.head and a.quantity.low > _SMALL and a.part == b.part)


def _disagreement(material: Material, group: Sequence[Figure]) -> Disagreement | None:
    versions = _without_rounded(_versions(group, same_figure))
    if len(versions) < 2:
        return None
    judgement, why = judge(material, versions)
    if judgement is Judgement.UPDATE:
        versions.sort(key=lambda version: max(material.time_of(figure.account) for figure in version))
    return Disagreement(
        kind=DisagreementKind.NUMBER,
        about=what_is_counted(material, [figure for version in versions for figure in version]),
        judgement=judgement,
        why=why,
        versions=tuple(_version(material, figures) for figures in versions),
    )


def _without_rounded(versions: list[list[Figure]]) -> list[list[Figure]]:
    """The versions without those that only round another one: "more than 50" where others print 58 and 61."""
    exact = [figure for version in versions for figure in version if figure.quantity.modifier not in _ROUNDING]
    kept = [
        version
        for version in versions
        if not all(figure.quantity.modifier in _ROUNDING for figure in version)
        or not any(compatible(figure.quantity, other.quantity) for figure in version for other in exact)
    ]
    return kept if len(kept) > 1 else versions


def _versions(group: Sequence[Figure], fits: Callable[[Quantity, Quantity], bool]) -> list[list[Figure]]:
    """The group's figures by value, exact ones first; a vague one that fits two versions is in none."""
    versions: list[list[Figure]] = []
    for figure in sorted(group, key=_vagueness):
        fitting = [version for version in versions if all(fits(figure.quantity, each.quantity) for each in version)]
        if len(fitting) == 1:
            fitting[0].append(figure)
        elif not fitting and not any(fits(figure.quantity, each.quantity) for v in versions for each in v):
            versions.append([figure])
    return sorted((sorted(version, key=_order) for version in versions), key=lambda version: _order(version[0]))


def _vagueness(figure: Figure) -> tuple[bool, tuple[int, int]]:
    return figure.quantity.modifier is not Modifier.EXACT, _order(figure)


def _order(figure: Figure) -> tuple[int, int]:
    return figure.account, figure.quantity.span.start


def _version(material: Material, figures: Sequence[Figure]) -> Version:
    """A version in the words of an account in the page's language, where one prints it."""
    language = majority_language(material.accounts)
    first = min(figures, key=lambda figure: material.accounts[figure.account].article.language != language)
    return Version(
        value=_value(material, first.account, first.quantity.span),
        places=tuple(material.place(figure.account, figure.quantity.span) for figure in figures),
    )


def _value(material: Material, account: int, span: Span) -> str:
    return " ".join(material.accounts[account].words_of(span).split())
