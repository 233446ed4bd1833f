"""Steps of courses of events (a journey, a trial, a vote) that passages tell, as facts or not."""

import re
from dataclasses import dataclass

from nutgraf.compare.material import Material, Passage
from nutgraf.model.notes import NameKind
from nutgraf.model.span import Span
from nutgraf.text.ladders import Ladder, Rung, Step, rungs

_BEFORE, _BEHIND, _SUBJECT = 140, 80, 70
_DOUBT = 45
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
