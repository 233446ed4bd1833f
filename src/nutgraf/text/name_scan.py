"""Names where capitals prove nothing: German, where every noun has one, and headlines. Each name needs evidence of its own."""

import re

from nutgraf.model.notes import NameKind
from nutgraf.text.name_evidence import Evidence, is_calendar, is_given
from nutgraf.text.name_kinds import SHORT, Part, speaks
from nutgraf.text.name_runs import Run
from nutgraf.text.offices import office_lead
from nutgraf.text.organisations import CLUB_LEADS, GERMAN_HEAD, GERMAN_NAMES, SHORT_FORMS, is_outlet
from nutgraf.text.titles import SAINTS, is_office_word

_CALLING = re.compile(
    r"(?:[a-zäöü]{2,}(?:er|erin|ist|istin|eur|eurin|ant|antin|or|orin|loge|login|arzt|ärztin|mann|frau))$"
)
_NOUN = re.compile(
    r"(?:ung|ungen|heit|keit|schaft|tion|tionen|ismus|tum|nis|ling|chen|tät|enz|anz|ment|zeug|werk|haus|stelle|platz|recht|"
    r"kraft|gebiet|land|stadt|dorf|straße|partei|firma|konzern|gruppe|gesellschaft|bank|amt|rat|tag|abend|morgen|jahr|monat|woche|"
    r"stunde|uhr|euro|dollar|meter|liter|tonnen|prozent|grad|million|millionen|milliarden|tausend|menschen|leute|kinder|zeitung|blatt)$",
    re.IGNORECASE,
)
_COMMON_BODIES = frozenset(
    """Zeitung Zeitungen Tageszeitung Blatt Presse Nachrichtenagentur Agentur Nachrichten Anzeiger Bote Mutterkonzern Konzern Kundendienst
    Mitternacht Gewerkschaft Gesellschaft Feuerwehr Landrat Stadtrat Verdienst Vorrat Wehr Dienst Tageblatt Rundschau Kurier""".split()
)
_AGED = re.compile(r",? \(?\d{1,2}[,)]")


def scan(run: Run, evidence: Evidence, *, strict: bool = False) -> list[Part]:
    """The names inside a run. ``strict``: only people whose last name the plain sentences of the article know."""
    parts: list[Part] = []
    index = run.first
    while index < run.last:
        part = _part_at(run, index, evidence, strict)
        if part is None:
            index += 1
        else:
            parts.append(part)
            index = part.last
    return parts


def _part_at(run: Run, at: int, evidence: Evidence, strict: bool) -> Part | None:
    tokens = run.tokens
    word = tokens[at].text
    for last in (min(at + 3, run.last), min(at + 2, run.last), at + 1):
        if last > at and evidence.place(evidence.text[tokens[at].start : tokens[last - 1].end]):
            return Part(at, last, NameKind.PLACE)
    if is_calendar(word) or not tokens[at].capital:
        return None
    of_saint = at > 1 and tokens[at - 1].text == "." and tokens[at - 2].text.lower() in SAINTS
    person = None if of_saint else _person_at(run, at, evidence)
    if person is not None:
        known = tokens[person.last - 1].text
        return person if not strict or known in evidence.inside or known in evidence.surnames else None
    return _body_at(run, at, evidence)


def _person_at(run: Run, at: int, evidence: Evidence) -> Part | None:
    """A person named from ``at`` on: behind an office or a calling, by a first name, or by a name told in full elsewhere."""
    tokens = run.tokens
    word = tokens[at].text
    after_office = office_lead(tokens, at, run.last, evidence.language)
    if at < after_office < run.last and not evidence.plain(tokens[after_office].text):
        return Part(after_office, _person_end(run, after_office), NameKind.PERSON)
    if is_given(word) and at + 1 < run.last and not evidence.plain(tokens[at + 1].text):
        return Part(at, _person_end(run, at), NameKind.PERSON)
    pair = evidence.text[tokens[at].start : tokens[at + 1].end] if at + 1 < run.last else ""
    if pair and evidence.surnames.get(tokens[at + 1].text) == pair:
        return Part(at, at + 2, NameKind.PERSON)
    if word in evidence.surnames or (evidence.language == "de" and word.removesuffix("s") in evidence.surnames):
        return Part(at, at + 1, NameKind.PERSON)
    if evidence.language == "de":
        return _german_person(run, at, evidence)
    return None


def _german_person(run: Run, at: int, evidence: Evidence) -> Part | None:
    """Two words that are no German nouns, behind a calling ("Kunsthändler | Bo Ott") or before an aside or a cue."""
    tokens = run.tokens
    if _CALLING.search(tokens[at].text) and _two_names(run, at + 1, evidence):
        return Part(at + 1, _person_end(run, at + 1), NameKind.PERSON)
    if not _two_names(run, at, evidence) or run.last != at + 2:
        return None
    after = [token.text for token in tokens[run.last : run.last + 2]]
    aside = after[:1] == [","] and after[1:] in (["der"], ["die"], ["dessen"], ["deren"])
    beside = aside or speaks(tokens, at, run.last) or _AGED.match(evidence.text, tokens[run.last - 1].end) is not None
    return Part(at, run.last, NameKind.PERSON) if beside else None


def _two_names(run: Run, at: int, evidence: Evidence) -> bool:
    if at + 2 > run.last or (at and run.tokens[at - 1].text[:1].isdigit()):
        return False
    words = [token.text for token in run.tokens[at : at + 2]]
    return all(
        word[:1].isupper()
        and len(word) > 2
        and not word.isupper()
        and not evidence.plain(word)
        and not is_calendar(word)
        and not _NOUN.search(word)
        and not is_office_word(word, "de")
        and word not in evidence.with_article
        for word in words
    )


def _body_at(run: Run, at: int, evidence: Evidence) -> Part | None:
    tokens = run.tokens
    if tokens[at].text in _COMMON_BODIES:
        return None
    if tokens[at].text in CLUB_LEADS and at + 1 < run.last and tokens[at + 1].capital:
        return Part(at, at + 2, NameKind.ORGANISATION)
    for last in range(run.last, at, -1):
        whole = evidence.text[tokens[at].start : tokens[last - 1].end]
        if (
            (last - at > 1 or (evidence.language == "de" and whole not in _COMMON_BODIES))
            and is_outlet(whole)
            and last - at <= 4
        ):
            return Part(at, last, NameKind.ORGANISATION)
    word = tokens[at].text
    known = (
        word in SHORT_FORMS
        or word in GERMAN_NAMES
        or (word in evidence.inside and SHORT.fullmatch(word) is not None and len(word) > 2)
    )
    if known or (
        evidence.language == "de" and GERMAN_HEAD.search(word) and len(word) > 7 and word not in _COMMON_BODIES
    ):
        return Part(at, at + 1, NameKind.ORGANISATION)
    return None


def _person_end(run: Run, first: int) -> int:
    """Where a person's name that starts at ``first`` ends: first names, links and initials, then one last name."""
    tokens = run.tokens
    index = first
    while index < run.last - 1 and (
        is_given(tokens[index].text)
        or not tokens[index].capital
        or len(tokens[index].text) == 1
        or tokens[index].text == "."
    ):
        index += 1
    while index > first and (is_calendar(tokens[index].text) or tokens[index].text == "."):
        index -= 1
    lone = index == first and not is_given(tokens[first].text)
    if lone and run.last - first == 2 and tokens[first + 1].capital and not is_calendar(tokens[first + 1].text):
        return run.last
    return index + 1
