"""Whether different figures are one series growing with time, or stand against each other."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import pairwise

from nutgraf.compare.figures.figures import Figure
from nutgraf.compare.figures.puttings import who_puts
from nutgraf.compare.material import Material
from nutgraf.model.comparison import Judgement
from nutgraf.model.when import Precision
from nutgraf.text.measured_words import RISING

GROWING = frozenset(
    """killed injured arrested evacuated rescued displaced infected hospitalised charged destroyed damaged freed downed
    protesters""".split()
)
FALLING = frozenset("missing trapped hostages infected".split())
_LAG = timedelta(hours=2)
_STEP = timedelta(hours=1)
_APART = timedelta(hours=6)


def judge_series(material: Material, versions: Sequence[Sequence[Figure]]) -> tuple[Judgement, str]:
    """The judgement on versions (in order of their first printing), with the reason."""
    if not all(material.dated(figure.account) for version in versions for figure in version):
        return Judgement.UNSURE, "The accounts give different figures, and not all of them are dated."
    spans = [_printed(material, version) for version in versions]
    taken_back = _taken_back(material, versions)
    if taken_back:
        return Judgement.UPDATE, f"{taken_back} itself printed the other figure later."
    if _one_after_another(spans):
        return _later(versions)
    return _against(material, versions, spans)


def _against(
    material: Material, versions: Sequence[Sequence[Figure]], spans: Sequence[tuple[datetime, datetime]]
) -> tuple[Judgement, str]:
    """The judgement on versions that do not follow one another."""
    speakers = [speakers_of(material, version) for version in versions]
    if all(speakers) and not set.intersection(*speakers):
        return Judgement.CONFLICT, f"Different authorities give different figures: {'; '.join(map(min, speakers))}."
    if not _timed(material, versions) and spans[-1][0].date() == spans[0][0].date():
        return Judgement.UNSURE, "The accounts are of one day, and which is the later one cannot be told."
    if spans[-1][0] - spans[0][0] < _APART or spans[0][1] - spans[-1][0] > _LAG:
        return Judgement.CONFLICT, "The accounts were printed at about the same time and keep different figures."
    return Judgement.CONFLICT, "The accounts keep to different figures, and none says why."


def _taken_back(material: Material, versions: Sequence[Sequence[Figure]]) -> str:
    """The outlet that alone printed one figure and later the only other one, or ""."""
    if len(versions) != 2:
        return ""
    for odd, other in (versions, versions[::-1]):
        outlets = {material.accounts[figure.account].article.outlet for figure in odd}
        outlet = min(outlets, key=lambda each: each.name)
        last = max(material.time_of(figure.account) for figure in odd)
        later = any(
            material.accounts[figure.account].article.outlet == outlet and material.time_of(figure.account) > last
            for figure in other
        )
        if len(outlets) == 1 and outlet.known and later:
            return outlet.name
    return ""


def _timed(material: Material, versions: Sequence[Sequence[Figure]]) -> bool:
    stamps = [material.accounts[figure.account].article.stamp for version in versions for figure in version]
    return all(stamp is not None and stamp.precision in (Precision.MINUTE, Precision.HOUR) for stamp in stamps)


def speakers_of(material: Material, version: Sequence[Figure]) -> set[str]:
    """Who is printed as saying one of these figures."""
    said = {
        said.speaker
        for figure in version
        for said in material.accounts[figure.account].attributions_at(figure.quantity.span)
        if said.speaker and any(part.holds(figure.quantity.span) for part in said.content)
    }
    return said or {who for figure in version if (who := who_puts(material, figure.sentence))}


def _printed(material: Material, version: Sequence[Figure]) -> tuple[datetime, datetime]:
    """When a version was first and last printed, by the accounts whose zone is known where there are any."""
    stamps = [material.accounts[figure.account].article.stamp for figure in version]
    known = [stamp.at for stamp in stamps if stamp is not None and stamp.zone_known]
    times = known or [material.time_of(figure.account) for figure in version]
    return min(times), max(times)


def _one_after_another(spans: Sequence[tuple[datetime, datetime]]) -> bool:
    """Each version is first printed after the one before it, which is soon given up."""
    return all(
        late[0] - early[0] >= _STEP and early[1] <= late[0] + _LAG and late[1] >= early[1]
        for early, late in pairwise(spans)
    )


def _later(versions: Sequence[Sequence[Figure]]) -> tuple[Judgement, str]:
    values = [version[0].quantity.low for version in versions]
    grow = any(_grows(figure) for version in versions for figure in version)
    shrink = any(figure.quantity.role in FALLING for version in versions for figure in version)
    if grow and values == sorted(values):
        return Judgement.UPDATE, "Each later account gives a higher figure, as such counts do."
    if shrink and values == sorted(values, reverse=True):
        return Judgement.UPDATE, "Each later account gives a lower figure, as such counts do."
    return Judgement.CONFLICT, "The later account gives another figure and does not say that it has changed."


def _grows(figure: Figure) -> bool:
    return figure.quantity.role in GROWING or figure.top[0] in RISING
