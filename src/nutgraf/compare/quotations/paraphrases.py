"""What accounts report of a speaker without marks, where another account quotes the same speaker saying just that."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from nutgraf.compare.material import Material
from nutgraf.compare.quotations.prints import Draft, Print
from nutgraf.compare.quotations.senses import Sense, Senses
from nutgraf.compare.quotations.speakers import Kinship, Speaker, Speakers, kinship
from nutgraf.model.notes import AttributionKind
from nutgraf.model.span import Span
from nutgraf.text.glossary import FAINT
from nutgraf.text.spoken import bits_of, quotes_near

OF_REPORT, OF_QUOTE, OF_LITTLE = 0.45, 0.33, 0.6
"""The share of what is reported that the quotation says, and of what the quotation says that is reported; and of what is
reported where no more than two telling things are in common."""

FEWEST_SHARED = 2
LONGEST = 60
MARKS = frozenset('"“”„«»「」')
_COMMON = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class _Report:
    """One reported content."""

    account: int
    attribution: int
    span: Span
    speaker: Speaker
    sense: Sense


@dataclass(frozen=True, slots=True)
class _Said:
    """One utterance: who says it, which accounts print it, what the whole of it says and each of its sentences."""

    speaker: Speaker
    accounts: frozenset[int]
    parts: tuple[Sense, ...]


def retell(drafts: Sequence[Draft], material: Material, speakers: Speakers, senses: Senses) -> None:
    """Adds to each draft the reports that say what it says, one for each account that does not print it."""
    said = [_Said(draft.speaker, frozenset(draft.accounts), _parts(draft, senses)) for draft in drafts]
    reports = list(_reports(material, speakers, senses, _Quoted.among(said)))
    senses.learn([*(report.sense for report in reports), *(one.parts[0] for one in said)])
    holders: dict[str, list[int]] = defaultdict(list)
    for number, one in enumerate(said):
        for feature in one.parts[0].features | one.parts[0].numbers:
            holders[feature].append(number)
    best: dict[tuple[int, int], tuple[float, _Report]] = {}
    for report in reports:
        score, number = _closest(report, said, holders, senses)
        if score > best.get((number, report.account), (0.0, report))[0]:
            best[number, report.account] = (score, report)
    for number, account in sorted(best):
        drafts[number].retold.append(_print(best[number, account][1], material))


@dataclass(frozen=True, slots=True)
class _Quoted:
    """Everybody who is quoted: a report of anybody else need not be read."""

    entities: frozenset[int | None]
    stems: frozenset[str]
    roles: frozenset[str]

    @classmethod
    def among(cls, said: Sequence[_Said]) -> "_Quoted":
        speakers = {one.speaker for one in said}
        return cls(
            frozenset(one.entity for one in speakers) - {None},
            frozenset(chain.from_iterable(one.described for one in speakers)),
            frozenset(chain.from_iterable(one.roles for one in speakers)),
        )

    def may_be(self, speaker: Speaker) -> bool:
        described = self.stems & (speaker.roles | speaker.described) or self.roles & speaker.described
        return speaker.entity in self.entities or bool(described)


def _reports(material: Material, speakers: Speakers, senses: Senses, quoted: _Quoted) -> Iterator[_Report]:
    for number, account in enumerate(material.accounts):
        for index, said in enumerate(account.notes.attributions):
            speaker = speakers.of(number, index)
            if said.kind is not AttributionKind.INDIRECT or not said.content or not quoted.may_be(speaker):
                continue
            span = Span(start=said.content[0].start, end=said.content[-1].end)
            if quotes_near(account.article.text, span) or MARKS & set(span.of(account.article.text)):
                continue
            sense = senses.of_spans(number, said.content, without=speaker.entity)
            if sense.words <= LONGEST and len(sense.features) + len(sense.numbers) >= FEWEST_SHARED:
                yield _Report(account=number, attribution=index, span=span, speaker=speaker, sense=sense)


def _parts(draft: Draft, senses: Senses) -> tuple[Sense, ...]:
    """What the whole quotation says, and each of its sentences."""
    full = draft.fullest()
    whole = senses.of_words(full.account, full.words, without=full.speaker.entity)
    bits = bits_of(full.words)
    cut = bits if len(bits) > 1 else []
    parts = (senses.of_words(full.account, full.words[a:b], without=full.speaker.entity) for a, b in cut)
    return (whole, *parts)


def _closest(
    report: _Report, said: Sequence[_Said], holders: dict[str, list[int]], senses: Senses
) -> tuple[float, int]:
    """The utterance that says most of what a report says, with how much; (0, -1) where none says enough."""
    shared: dict[int, int] = defaultdict(int)
    for feature in report.sense.features | report.sense.numbers:
        near = holders.get(feature, ())
        for number in near if len(near) <= _COMMON else ():
            shared[number] += 1
    found = [(0.0, -1)]
    for number in sorted(shared):
        one = said[number]
        known = shared[number] >= FEWEST_SHARED and report.account not in one.accounts
        if known and kinship(one.speaker, report.speaker) is Kinship.SAME:
            found.append((max(_says(report.sense, part, senses) for part in one.parts), number))
    return max(found)


def _says(report: Sense, quote: Sense, senses: Senses) -> float:
    """How much of a report a quotation says; 0 where it is too little, or another number or the contrary."""
    a, b = report.features | report.numbers, quote.features | quote.numbers
    shared = a & b
    telling = _telling(shared)
    if report.negated != quote.negated or report.numbers - quote.numbers or telling < FEWEST_SHARED:
        return 0.0
    common = senses.mass(shared)
    of_report, of_quote = common / max(senses.mass(a), 0.01), common / max(senses.mass(b), 0.01)
    enough = of_report >= (OF_LITTLE if telling == FEWEST_SHARED else OF_REPORT)
    return of_report + of_quote if enough and of_quote >= OF_QUOTE else 0.0


def _telling(shared: frozenset[str]) -> int:
    """How many things are shared that are no name and nothing faint: who and where is in common with much else."""
    return sum(feature[:1].isdigit() or (feature[:1] in "=~:" and feature[1:] not in FAINT) for feature in shared)


def _print(report: _Report, material: Material) -> Print:
    return Print(
        account=report.account,
        span=report.span,
        words=(),
        speaker=report.speaker,
        attribution=report.attribution,
        language=material.accounts[report.account].article.language,
    )
