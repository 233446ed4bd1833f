"""The judgement on different figures of one thing: slip, update, conflict, or not to be told."""

from collections.abc import Sequence

from nutgraf.compare.figures.figures import Figure
from nutgraf.compare.figures.intervals import typing_slip
from nutgraf.compare.figures.series import judge_series, speakers_of
from nutgraf.compare.material import Material
from nutgraf.model.comparison import Judgement
from nutgraf.model.notes import QuantityKind

Versions = Sequence[Sequence[Figure]]


def judge(material: Material, versions: Versions) -> tuple[Judgement, str]:
    """The judgement on versions (in order of their first printing), with the reason in a plain sentence."""
    return (
        _sides(material, versions)
        or _slip(material, versions)
        or _age(material, versions)
        or _against_itself(material, versions)
        or judge_series(material, versions)
    )


def _sides(material: Material, versions: Versions) -> tuple[Judgement, str] | None:
    """Two values that one account gives to two speakers."""
    for number in sorted(set.intersection(*(_accounts(version) for version in versions))):
        speakers = [speakers_of(material, [each for each in version if each.account == number]) for version in versions]
        if all(speakers) and not set.intersection(*speakers):
            names = [min(each) for each in speakers[:2]]
            why = f"{names[0]} and {names[1]} give different figures."
            return Judgement.CONFLICT, why[:1].upper() + why[1:]
    return None


def _accounts(version: Sequence[Figure]) -> set[int]:
    return {figure.account for figure in version}


def _slip(material: Material, versions: Versions) -> tuple[Judgement, str] | None:
    """Two values a typing error apart: the one that fewer accounts print, else the later, is said to be the odd one."""
    if len(versions) != 2 or _sides(material, versions):
        return None
    right, odd = sorted(versions, key=lambda version: -len(_accounts(version)))
    error = typing_slip(odd[0].quantity.low, right[0].quantity.low)
    if not error:
        return None
    outlet = material.accounts[odd[0].account].article.outlet.name
    others = "all the others" if len(_accounts(right)) > 1 else "the other account"
    if len(_accounts(odd)) == len(_accounts(right)):
        return Judgement.SLIP, f"The two differ as by a slip of writing: {error}; which is right cannot be told."
    return Judgement.SLIP, f"{outlet} stands alone with this figure, and {error} against {others}."


def _against_itself(material: Material, versions: Versions) -> tuple[Judgement, str] | None:
    """An account that prints both values, and gives them to nobody: an earlier count taken back, or a slip."""
    for number in sorted(set.intersection(*(_accounts(version) for version in versions))):
        own = [figure for version in versions for figure in version if figure.account == number]
        outlet = material.accounts[number].article.outlet.name
        if any(figure.taken_back for figure in own):
            return Judgement.UPDATE, f"{outlet} itself says that the figure has changed."
        if len({figure.sentence.headline for figure in own}) > 1:
            return Judgement.SLIP, f"The headline of {outlet} and its own text give different figures."
        return Judgement.CONFLICT, f"{outlet} prints both figures, each as said by somebody else."
    return None


def _age(material: Material, versions: Versions) -> tuple[Judgement, str] | None:
    """Nobody's age changes from one account to the next."""
    if versions[0][0].quantity.kind is not QuantityKind.AGE:
        return None
    for odd in versions:
        others = {account for version in versions if version is not odd for account in _accounts(version)}
        if len(_accounts(odd)) == 1 and len(others) > 1:
            outlet = material.accounts[odd[0].account].article.outlet.name
            return Judgement.SLIP, f"{outlet} stands alone with this age."
    return Judgement.CONFLICT, "The accounts give different ages."
