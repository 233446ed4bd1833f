"""What is said to lie ahead, and whether later accounts settle it."""

from datetime import date, datetime

from nutgraf.compare.foretelling import calls_off, conditional, foretells
from nutgraf.compare.material import Material, Passage
from nutgraf.compare.outcomes import Happening, happenings
from nutgraf.compare.weights import Weights, alike
from nutgraf.model.comparison import Expectation, ExpectationState, Place, Statement
from nutgraf.model.notes import SourceKind
from nutgraf.model.when import Precision, When

_SAME_THING = 0.4
_CALLED_OFF = 0.3
_SAME_EXPECTATION = 0.6
_FINE = (Precision.MINUTE, Precision.HOUR, Precision.DAY, Precision.WEEK, Precision.MONTH)


def find_expectations(material: Material, weights: Weights) -> tuple[Expectation, ...]:
    """Every expectation once, in order of publication, with how later accounts settled it."""
    ahead = [p for p in material.passages if foretells(material, p) and not conditional(material, p)]
    told = happenings(material)
    kept: list[Passage] = []
    for passage in ahead:
        if not passage.headline and not any(_same(passage, other, weights) for other in kept):
            kept.append(passage)
    return tuple(_expectation(material, passage, told, weights) for passage in kept)


def _same(one: Passage, other: Passage, weights: Weights) -> bool:
    return alike(one, other, weights) >= _SAME_EXPECTATION


def _expectation(material: Material, passage: Passage, told: list[Happening], weights: Weights) -> Expectation:
    by, by_kind = _who(material, passage)
    due = _due(material, passage)
    state, settled_by = _settled(material, passage, due, told, weights)
    return Expectation(
        statement=Statement(
            article=material.accounts[passage.account].id, span=passage.span, attribution=passage.attribution
        ),
        by=by,
        by_kind=by_kind,
        due=due,
        state=state,
        settled_by=settled_by,
    )


def _who(material: Material, passage: Passage) -> tuple[str, SourceKind]:
    account = material.accounts[passage.account]
    if passage.attribution is not None:
        said = account.notes.attributions[passage.attribution]
        if said.speaker:
            return said.speaker, said.source_kind
    return account.article.outlet.name, SourceKind.OUTLET


def _due(material: Material, passage: Passage) -> When | None:
    """The nearest time in the sentence that is not before the day of the article."""
    fine = [time.when for time in passage.times if time.when.precision in _FINE]
    if material.dated(passage.account):
        fine = [when for when in fine if when.end >= _day(material, passage)]
    return min(fine, key=lambda when: (when.start, when.end), default=None)


def _day(material: Material, passage: Passage) -> date:
    return material.time_of(passage.account).date()


def _settled(
    material: Material, passage: Passage, due: When | None, told: list[Happening], weights: Weights
) -> tuple[ExpectationState, Place | None]:
    """Met by a later account that tells it as done, missed or overtaken by one that calls it off; else open."""
    if not material.dated(passage.account):
        return ExpectationState.OPEN, None
    for later in material.passages:
        if not _later(material, passage, later):
            continue
        place = material.place(later.account, later.span)
        likeness = alike(passage, later, weights) if passage.names & later.names else 0.0
        if likeness >= _CALLED_OFF and calls_off(material, later) and not calls_off(material, passage):
            return _called_off(material.time_of(later.account), due), place
        if likeness >= _SAME_THING and not foretells(material, later) and _done(passage, later, told):
            return ExpectationState.MET, place
    return ExpectationState.OPEN, None


def _later(material: Material, passage: Passage, later: Passage) -> bool:
    return material.dated(later.account) and material.time_of(later.account) > material.time_of(passage.account)


def _called_off(when: datetime, due: When | None) -> ExpectationState:
    return ExpectationState.MISSED if due is not None and when.date() > due.end else ExpectationState.OVERTAKEN


def _done(passage: Passage, later: Passage, told: list[Happening]) -> bool:
    """Whether a later passage tells what was expected: a higher step of the same ladder, or the same act."""
    before = {each.ladder.name: each.step.height for each in told if each.passage == passage}
    after = {each.ladder.name: each.step.height for each in told if each.passage == later}
    if any(after[name] > before[name] for name in before.keys() & after.keys()):
        return True
    acts = {word for word in passage.words & later.words if word.startswith("~")} - {"~expect", "~plan", "~say"}
    return bool(acts) and len(passage.names & later.names) >= 2
