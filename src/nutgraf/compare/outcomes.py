"""Disagreements of outcome: steps of one course of events that were reached, or not."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import pairwise

from nutgraf.compare.material import Material, Passage
from nutgraf.compare.weights import Weights, alike
from nutgraf.model.comparison import Disagreement, DisagreementKind, Judgement, Version
from nutgraf.model.notes import NameKind
from nutgraf.model.span import Span
from nutgraf.text.ladders import Ladder, Rung, Step, rungs

_BEFORE, _BEHIND, _SUBJECT = 140, 80, 70
_DOUBT, _LEAD = 45, 0.34
_LIKE = 0.3
_AT_ONCE = timedelta(hours=12)
_UNREAL = re.compile(
    r"\b(?:if|could|may|might|would|should|not|never|no|n't|denied|denies|whether|unless|former|previously|last year|"
    r"nicht|kein\w*|würde|könnte|falls|ob|не|ні|якби|якщо|може|чи)\b[^.;,]{0,30}$|(?:하지 않|않은|못한)[^.]{0,12}$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """A step that a passage tells. ``subjects`` stand closely before it, ``around`` are all names near it.

    It is not ``real`` where it is denied, doubted or only possible.
    """

    passage: Passage
    ladder: Ladder
    step: Step
    span: Span
    subjects: frozenset[str]
    around: frozenset[str]
    real: bool = True


def outcome_disagreements(material: Material, told: Iterable[Happening], weights: Weights) -> list[Disagreement]:
    """One disagreement at most for each ladder and subject: an update, or a conflict where two ends exclude each other."""
    by_ladder: dict[str, list[Happening]] = defaultdict(list)
    for happening in told:
        by_ladder[happening.ladder.name].append(happening)
    found = []
    for course in by_ladder.values():
        for family in _families(course, weights):
            disagreement = _disagreement(material, family)
            if disagreement is not None:
                found.append(disagreement)
    return found


def happenings(material: Material) -> list[Happening]:
    """Every step that is told, as a fact or not."""
    found = []
    for passage in material.passages:
        text = material.words_of(passage)
        language = material.accounts[passage.account].article.language
        for rung in rungs(text, language):
            real = not _UNREAL.search(text[max(0, rung.start - _DOUBT) : rung.start])
            found.append(_happening(material, passage, rung, real=real))
    return found


def _happening(material: Material, passage: Passage, rung: Rung, *, real: bool) -> Happening:
    start, end, ladder, step = rung
    base = passage.span.start
    names = [
        (mention.span, frozenset((f"e{entity}",)), material.entities[entity].kind)
        for mention, entity in material.mentions_in(passage.account, passage.span)
    ]
    near = [each for each in names if base + start - _BEFORE <= each[0].start <= base + end + _BEHIND]
    before = [each for each in near if base + start - _SUBJECT <= each[0].end <= base + start]
    fitting = [each for each in before if not ladder.of_person or each[2] is NameKind.PERSON]
    subject = fitting[-1][1] if ladder.of_person and fitting else frozenset().union(*(each[1] for each in fitting))
    return Happening(
        passage=passage,
        ladder=ladder,
        step=step,
        span=Span(start=base + start, end=base + end),
        subjects=subject,
        around=frozenset().union(*(each[1] for each in near)),
        real=real,
    )


def _families(told: Iterable[Happening], weights: Weights) -> list[list[Happening]]:
    families: list[list[Happening]] = []
    for happening in told:
        home = next((family for family in families if _one_course(happening, family[0], weights)), None)
        if home is None:
            families.append([happening])
        else:
            home.append(happening)
    return [family for family in families if len({each.passage.account for each in family}) > 1]


def _one_course(one: Happening, other: Happening, weights: Weights) -> bool:
    """Whether two steps belong to one course: the same person's own, or at least two names and the words around them."""
    if one.ladder.of_person:
        return bool(one.subjects & other.subjects)
    shared = one.around & other.around
    return bool(one.subjects & other.around and other.subjects & one.around and len(shared) >= 2) or (
        bool(shared) and alike(one.passage, other.passage, weights) >= _LIKE + 0.2
    )


def _disagreement(material: Material, family: Sequence[Happening]) -> Disagreement | None:
    steps = _by_step(_last_word(family))
    if len(steps) < 2 or not any(_leads(each) for each in family):
        return None
    heights = {told[0].step.height for told in steps}
    judged = _exclusive(material, steps) if len(heights) == 1 else _climbing(material, steps)
    if judged is None:
        return None
    names = _names(material, family)
    return Disagreement(
        kind=DisagreementKind.OUTCOME,
        about=family[0].ladder.label.format(names=names) if names else family[0].ladder.name.capitalize(),
        judgement=judged[0],
        why=judged[1],
        versions=tuple(_version(material, told) for told in steps),
    )


def _leads(happening: Happening) -> bool:
    return happening.passage.headline or happening.passage.position <= _LEAD


def _last_word(family: Sequence[Happening]) -> list[Happening]:
    """Of each account only its highest step: what it tells of earlier ones is how it came about."""
    best: dict[int, int] = {}
    for told in family:
        best[told.passage.account] = max(best.get(told.passage.account, -1), told.step.height)
    return [told for told in family if told.step.height == best[told.passage.account]]


def _by_step(family: Sequence[Happening]) -> list[list[Happening]]:
    groups: dict[str, list[Happening]] = defaultdict(list)
    for told in family:
        groups[told.step.name].append(told)
    torn = {a for a in _accounts(family) if len({t.step.name for t in family if t.passage.account == a}) > 1}
    kept = [[told for told in group if told.passage.account not in torn] for group in groups.values()]
    return sorted((group for group in kept if group), key=lambda group: (group[0].passage.account, group[0].span.start))


def _accounts(family: Iterable[Happening]) -> set[int]:
    return {told.passage.account for told in family}


def _climbing(material: Material, steps: Sequence[Sequence[Happening]]) -> tuple[Judgement, str] | None:
    """An update where each step is first printed after the lower one."""
    heights = [told[0].step.height for told in steps]
    times = [min(material.time_of(each.passage.account) for each in told) for told in steps]
    dated = all(material.dated(each.passage.account) for told in steps for each in told)
    if not dated or heights != sorted(heights) or any(a >= b for a, b in pairwise(times)):
        return None
    return (
        Judgement.UPDATE,
        f"The later account has a later step: {steps[0][0].step.name}, then {steps[-1][0].step.name}.",
    )


def _exclusive(material: Material, steps: Sequence[Sequence[Happening]]) -> tuple[Judgement, str]:
    names = " and ".join(f"“{told[0].step.name}”" for told in steps)
    times = [material.time_of(each.passage.account) for told in steps for each in told]
    if (
        all(material.dated(each.passage.account) for told in steps for each in told)
        and max(times) - min(times) <= _AT_ONCE
    ):
        return Judgement.CONFLICT, f"The accounts were printed at about the same time, and {names} exclude each other."
    return Judgement.UNSURE, f"{names} exclude each other, and no account says what changed."


def _names(material: Material, family: Sequence[Happening]) -> str:
    """The subject all share, else the names around that all share, in the page's form."""
    shared = frozenset.intersection(*(told.subjects for told in family)) or frozenset.intersection(
        *(told.around for told in family)
    )
    entities = [material.entities[int(name[1:])] for name in shared]
    people = [entity for entity in entities if entity.kind is NameKind.PERSON]
    return " and ".join(entity.name for entity in sorted(people or entities, key=lambda entity: entity.id)[:2])


def _version(material: Material, told: Sequence[Happening]) -> Version:
    first = told[0]
    return Version(
        value=" ".join(material.accounts[first.passage.account].words_of(first.span).split()),
        places=tuple(material.place(each.passage.account, each.span) for each in told),
    )
