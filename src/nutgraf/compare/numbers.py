"""Disagreements of number."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from nutgraf.compare.figure_cues import CONTRAST
from nutgraf.compare.figures import Figure, comparable, figures_of, tells_the_whole
from nutgraf.compare.intervals import compatible, same_figure, typing_slip
from nutgraf.compare.material import Material, Passage
from nutgraf.compare.naming import majority_language
from nutgraf.compare.phrases import what_is_counted
from nutgraf.compare.series import judge_series, speakers_of
from nutgraf.compare.weights import Weights
from nutgraf.model.comparison import Disagreement, DisagreementKind, Judgement, Version
from nutgraf.model.notes import Modifier, Quantity
from nutgraf.model.span import Span

_MOST_FIGURES = 400
_ROUNDING = (Modifier.OVER, Modifier.NEARLY, Modifier.ABOUT)


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
    sides = _two_sides(material, family)
    if sides is not None:
        return sides
    clear = _without_torn([figure for figure in family if tells_the_whole(figure)])
    if len(_versions(clear, compatible)) < 2 or len({figure.account for figure in clear}) < 2:
        return None
    versions = _without_rounded(_versions(clear, same_figure))
    judgement, why = _slip(material, versions) or judge_series(material, versions)
    if judgement is Judgement.UPDATE:
        versions.sort(key=lambda version: max(material.time_of(figure.account) for figure in version))
    return Disagreement(
        kind=DisagreementKind.NUMBER,
        about=what_is_counted(material, clear),
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


def _two_sides(material: Material, family: Sequence[Figure]) -> Disagreement | None:
    """The conflict that one account tells itself: two values set against each other, each given to somebody else."""
    language = majority_language(material.accounts)
    carriers = {figure.account for figure in family}
    for number in sorted(carriers, key=lambda each: (not _written_in(material, each, language), each)):
        values = _by_value([figure for figure in family if figure.account == number])
        speakers = [speakers_of(material, figures) for figures in values]
        if len(values) != 2 or not all(speakers) or speakers[0] & speakers[1] or _fit(*values):
            continue
        if _set_against(material, *values):
            versions = [[figure for figure in family if _same_value(figure, value[0])] for value in values]
            names = [min(each) for each in speakers]
            return _conflict(material, versions, f"{names[0]} and {names[1]} give different figures.")
    return None


def _set_against(material: Material, one: Sequence[Figure], other: Sequence[Figure]) -> bool:
    """Whether two values stand in neighbouring sentences with a word of contrast."""
    return any(
        abs(a.sentence.number - b.sentence.number) <= 1
        and (CONTRAST.search(material.words_of(a.sentence)) or CONTRAST.search(material.words_of(b.sentence)))
        for a in one
        for b in other
    )


def _fit(one: Sequence[Figure], other: Sequence[Figure]) -> bool:
    return compatible(one[0].quantity, other[0].quantity)


def _by_value(figures: Sequence[Figure]) -> list[list[Figure]]:
    values: dict[tuple[float, float], list[Figure]] = defaultdict(list)
    for figure in figures:
        values[figure.quantity.low, figure.quantity.high].append(figure)
    return list(values.values())


def _conflict(material: Material, versions: Sequence[Sequence[Figure]], why: str) -> Disagreement:
    return Disagreement(
        kind=DisagreementKind.NUMBER,
        about=what_is_counted(material, [figure for version in versions for figure in version]),
        judgement=Judgement.CONFLICT,
        why=why[:1].upper() + why[1:],
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


def _versions(family: Sequence[Figure], fits: Callable[[Quantity, Quantity], bool]) -> list[list[Figure]]:
    """The family's figures by value, exact ones first; a vague one that fits two versions is in none."""
    versions: list[list[Figure]] = []
    for figure in sorted(family, key=_vagueness):
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
    """A version in the words of an account in the page's language, where one prints it."""
    language = majority_language(material.accounts)
    first = min(figures, key=lambda figure: not _written_in(material, figure.account, language))
    return Version(
        value=_value(material, first.account, first.quantity.span),
        places=tuple(material.place(figure.account, figure.quantity.span) for figure in figures),
    )


def _written_in(material: Material, account: int, language: str) -> bool:
    return material.accounts[account].article.language == language


def _value(material: Material, account: int, span: Span) -> str:
    return " ".join(material.accounts[account].words_of(span).split())
