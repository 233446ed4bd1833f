"""Where an account says that something lies ahead, and of what was called off."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from nutgraf.compare.expectations.acts import act_spots, is_act
from nutgraf.compare.expectations.ahead_words import (
    CONDITION,
    FIRM,
    LOOSE,
    MOOT,
    NEGATED,
    OFF,
    OPINION,
    PAST_PLAN,
    REPORTED,
    STATES,
)
from nutgraf.compare.expectations.dues import Due, due_of
from nutgraf.compare.material import Material, Passage
from nutgraf.model.notes import Attribution, AttributionKind, SourceKind
from nutgraf.model.span import Span
from nutgraf.text.verbs import is_finite

_WINDOW, _OLD = 40, 7
_OFF = re.compile(OFF, re.IGNORECASE)
_MOOT = re.compile(MOOT, re.IGNORECASE)
_STATE = re.compile(rf"\s?{STATES}\b", re.IGNORECASE)
_BARE = re.compile(r"(?:will|would|won['’]t|shall)\b|['’]ll\b", re.IGNORECASE)
_SPEECH = re.compile(r"\s?(?:just |only )?(?:tell you|say|admit|concede)\b", re.IGNORECASE)
_NEGATED, _OPINION = re.compile(NEGATED, re.IGNORECASE), re.compile(OPINION)
_SPEAKER_HIMSELF = re.compile(r"\b(?:I|we|you|my|our|your|let|who|it|that|this|there)\b", re.IGNORECASE)
_TOKEN = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)?")
_RELATIVE = re.compile(r"\b(?:who|which|whom|whose|where|when|because|although|though|while|as)\b", re.IGNORECASE)
_HANGS = re.compile(
    r"\b(?:who|which|whom|whose|where|what|how|why|when|because|so|although|though|while|as)\b|(?<=\w )that\b",
    re.IGNORECASE,
)
_SAYS = re.compile(
    r"\b(?:said|says|announced|confirmed|added|told (?:[\w’'-]+ ){1,3}?)\s?(?:(?:on |late |early )*\w+day )?(?:that )?(?=[a-z])"
    r"|\b(?:sagte|erklärte|teilte mit|kündigte an|hieß es),\s+(?:dass\s+)?",
    re.IGNORECASE,
)
_CONTACT = re.compile(r"\b(?!that\b|said\b|says\b|and\b|but\b|so\b|then\b|if\b)[a-z]+ (?:he|she|they|it|we|you|I)\s+$")


def _compiled(table: dict[str, str]) -> dict[str, re.Pattern[str]]:
    return {language: re.compile(pattern, re.IGNORECASE) for language, pattern in table.items()}


_FIRM, _LOOSE, _REPORTED, _CONDITION = map(_compiled, (FIRM, LOOSE, REPORTED, CONDITION))


@dataclass(frozen=True, slots=True, kw_only=True)
class Foretold:
    """A passage that tells of what lies ahead: its ``cue``, whose words it stands in, and when it is due.

    ``hangs`` where it hangs on a condition.
    """

    passage: Passage
    cue: Span
    said: Attribution | None
    due: Due | None
    hangs: bool


def foretold(material: Material, passage: Passage) -> Foretold | None:
    """What a passage says of what lies ahead after its article's day, or None where it says nothing of the kind."""
    language = material.accounts[passage.account].article.language
    if language not in _FIRM or passage.headline:
        return None
    text = material.words_of(passage)
    hangs = bool(_CONDITION[language].search(text))
    made = [one for cue, firm in _cues(text, language) if (one := _made(material, passage, cue, firm, hangs))]
    return min(made, key=lambda one: (one.due is None, one.cue.start), default=None)


def foretells(material: Material, passage: Passage) -> bool:
    """Whether a passage says that something lies ahead."""
    return foretold(material, passage) is not None


def cue_spans(material: Material, passage: Passage) -> list[Span]:
    """Every word of a passage that may look ahead, firmly or not."""
    language = material.accounts[passage.account].article.language
    cues = _cues(material.words_of(passage), language) if language in _FIRM else ()
    return [cue.shift(passage.span.start) for cue, _ in cues]


def calls_off(material: Material, passage: Passage) -> bool:
    """Whether a passage says that something was cancelled, put off or did not take place."""
    return _OFF.search(material.words_of(passage)) is not None


def makes_moot(material: Material, passage: Passage) -> bool:
    """Whether a passage says that something was averted, or is no longer needed."""
    return _MOOT.search(material.words_of(passage)) is not None


def _cues(text: str, language: str) -> Iterator[tuple[Span, bool]]:
    """The cues in ``text``, the firm ones marked; none that stands behind a word which puts it into the past."""
    for table, firm in ((_FIRM, True), (_LOOSE, False)):
        for found in table[language].finditer(text):
            if language != "en" or not PAST_PLAN.search(text, max(0, found.start() - _WINDOW), found.start()):
                yield Span(start=found.start(), end=found.end()), firm


def _made(material: Material, passage: Passage, cue: Span, firm: bool, hangs: bool) -> Foretold | None:
    where = cue.shift(passage.span.start)
    said = _said(material, passage, where)
    due = due_of(material, passage, where, said, firm=firm)
    text = material.accounts[passage.account].article.text
    if due is None:
        alone = _stands_alone(material, passage, where, said, firm=firm, hangs=hangs)
    else:
        today = material.time_of(passage.account).date()
        told = _SPEECH.match(text, where.end) or (due.when.end <= today and _refuses(text, where))
        alone = not told and (firm or not _RELATIVE.search(_clause(text, passage.span.start, where)))
    return Foretold(passage=passage, cue=where, said=said, due=due, hangs=hangs) if alone else None


def _refuses(text: str, cue: Span) -> bool:
    """Whether the words of the cue, or those right behind it, are a no."""
    return bool(_NEGATED.search(text, cue.start, min(len(text), cue.end + 12)))


def _said(material: Material, passage: Passage, cue: Span) -> Attribution | None:
    """The innermost attribution whose words hold the cue, or whose own cue it is ("expects", "expressed plans to")."""
    notes = material.accounts[passage.account].notes
    found = [
        said
        for said in notes.attributions
        if said.sentence.touches(passage.span)
        and (any(part.holds(cue) for part in said.content) or (said.cue is not None and said.cue.touches(cue)))
    ]
    return min(found, key=lambda said: sum(map(len, said.content)), default=None)


def _stands_alone(
    material: Material, passage: Passage, cue: Span, said: Attribution | None, *, firm: bool, hangs: bool
) -> bool:
    """Whether a cue without a day is the main verb of what is told, and tells of an act of now and not of a view."""
    account = material.accounts[passage.account]
    language, text = account.article.language, account.article.text
    quoted = (said is not None and said.kind is AttributionKind.DIRECT) or _in_quotes(
        text, passage.span.start, cue.start
    )
    if quoted and not _foretold_of_others(text, passage, cue, said):
        return False
    if (
        (language == "en" and not _tells_an_act(material, passage, cue))
        or _refuses(text, cue)
        or _of_old(material, passage)
        or _OPINION.search(text, *_ends(passage))
    ):
        return False
    begin = _scope(text, passage, cue, said)
    reported = begin > passage.span.start and language in _REPORTED and _REPORTED[language].match(text, cue.start)
    if not (firm or reported or hangs) or _STATE.match(text, cue.end):
        return False
    return language != "en" or _is_main(text, begin, cue)


def _foretold_of_others(text: str, passage: Passage, cue: Span, said: Attribution | None) -> bool:
    """Whether a named speaker says in a quotation what others will do, and not what the speaker wants or thinks."""
    named = said is not None and bool(said.speaker) and said.source_kind is not SourceKind.UNNAMED
    return named and not _SPEAKER_HIMSELF.search(text, passage.span.start, cue.end)


def _ends(passage: Passage) -> tuple[int, int]:
    return passage.span.start, passage.span.end


def _tells_an_act(material: Material, passage: Passage, cue: Span) -> bool:
    """Whether the sentence tells an act; behind a bare "will" or "would" that must be the next words."""
    text = material.accounts[passage.account].article.text
    bare = _BARE.match(text, cue.start)
    near = range(cue.start, cue.end + _WINDOW) if bare else range(passage.span.start, passage.span.end)
    return any(
        is_act(word) and any(at in near for at in places) for word, places in act_spots(material, passage).items()
    )


def _of_old(material: Material, passage: Passage) -> bool:
    """Whether a sentence tells of days well before its article's own."""
    if not material.dated(passage.account):
        return False
    today = material.time_of(passage.account).date()
    return any((today - time.when.end).days > _OLD for time in passage.times)


def _scope(text: str, passage: Passage, cue: Span, said: Attribution | None) -> int:
    """Where the clause that the cue could be the main verb of begins: the sentence, or the words reported."""
    parts = [part.start for part in said.content if part.holds(cue)] if said else []
    told = [found.end() for found in _SAYS.finditer(text, passage.span.start, cue.start)]
    return max([passage.span.start, *parts, *told[-1:]])


def _in_quotes(text: str, start: int, end: int) -> bool:
    before = text[start:end]
    return before.count("“") + before.count("„") > before.count("”") or before.count('"') % 2 == 1


def _clause(text: str, start: int, cue: Span) -> str:
    """What stands before the cue in its clause."""
    before = text[start : cue.start]
    return before[max(before.rfind(joint) for joint in (", ", "; ", ": ", " – ", " — ")) + 1 :]


def _is_main(text: str, start: int, cue: Span) -> bool:
    """Whether no other verb and no "who", "because" or "what" stands before the cue in its clause."""
    before = text[start : cue.start]
    lows = [word.group().lower() for word in _TOKEN.finditer(before)]
    if _HANGS.search(_clause(text, start, cue)) or _CONTACT.search(before):
        return False
    return not any(is_finite(lows, at) for at in range(len(lows)))
