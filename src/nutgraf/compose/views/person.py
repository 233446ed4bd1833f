"""Somebody across the pages of several stories."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from nutgraf.model.found import StoryRow
from nutgraf.model.page import Person, StoryPage
from nutgraf.model.page_compared import PageUtterance
from nutgraf.model.person_view import CalledSo, HoldsIn, PersonView, QuotedIn, SaidIn
from nutgraf.model.quotation import Printing
from nutgraf.model.sentence import Citation, Name
from nutgraf.text.person_keys import person_key

Pages = Sequence[tuple[StoryRow, StoryPage]]

_VARIED = frozenset((Printing.CUT, Printing.ALTERED))


def person_view(
    key: str, pages: Pages, *, ruled: Mapping[str, str] | None = None, different: Mapping[str, str] | None = None
) -> PersonView | None:
    """Who ``key`` names, on ``pages`` of stories, the latest first; None where none of them tells of them.

    ``ruled`` are further names that a person said are theirs, ``different`` such as a person said are not, by key.
    """
    ruled, different = ruled or {}, different or {}
    keys = ({key} | ruled.keys()) - different.keys()
    met = [(row, page, _Somebody(page, keys)) for row, page in pages]
    met = [(row, page, who) for row, page, who in met if who.there]
    names = _names(((page, who) for _, page, who in met), ruled, different)
    if not names:
        return None
    said = [one for row, page, who in met for one in _said(row.id, page, who)]
    quoted = [one for row, page, who in met for one in _quoted(row.id, page, who)]
    holds = [
        HoldsIn(story=row.id, position=one) for row, page, who in met for one in page.positions if who.is_(one.speaker)
    ]
    cited = {one.article for one in _cited(said, quoted, holds)}
    lines = {line.id: line for _, page, _ in met for line in page.articles if line.id in cited}
    return PersonView(
        key=key,
        name=names[0].name,
        names=tuple(names),
        roles=tuple(dict.fromkeys(role for _, _, who in met for role in who.roles if role)),
        stories=tuple(row for row, _, _ in met),
        said=tuple(sorted(said, key=lambda one: one.at, reverse=True)),
        quoted=tuple(quoted),
        holds=tuple(holds),
        articles=tuple(lines.values()),
        different=tuple((name, other) for other, name in different.items()),
    )


class _Somebody:
    """Who has one of ``keys`` on one page, by whatever name they are told of there."""

    def __init__(self, page: StoryPage, keys: set[str]) -> None:
        self.people: list[Person] = [one for one in page.people if person_key(one.name) in keys]
        aliases = {person_key(alias) for one in self.people for alias in one.aliases}
        others = {person_key(one.name) for one in page.people if one not in self.people}
        self._keys = keys | (aliases - others)
        self.speakers = [one.speaker for one in page.opinions if self.is_(one.speaker)]
        self.there = bool(self.people or self.speakers)
        self.roles = [*(one.role for one in self.people), *(one.role for one in self.speakers)]

    def is_(self, speaker: Name) -> bool:
        return person_key(speaker.name) in self._keys


def _names(
    met: Iterable[tuple[StoryPage, _Somebody]], ruled: Mapping[str, str], different: Mapping[str, str]
) -> list[CalledSo]:
    """The names, those of most stories first; of two that are equally frequent a page's own name comes before an alias."""
    counts: Counter[str] = Counter()
    own: Counter[str] = Counter()
    doubts: dict[str, str] = {}
    for _, who in met:
        named = {one.name for one in who.people} | {one.name for one in who.speakers}
        own.update(named)
        counts.update(named | {alias for one in who.people for alias in one.aliases})
        for one in who.people:
            doubts.update({alias: one.doubt for alias in one.aliases if one.doubt and alias in one.doubt})
    names = [name for name in counts if person_key(name) not in different]
    names.sort(key=lambda name: (-own[name], -counts[name], name))
    return [
        CalledSo(name=name, stories=counts[name], doubt=doubts.get(name, ""), ruled=person_key(name) in ruled)
        for name in names
    ]


def _said(story: str, page: StoryPage, who: _Somebody) -> Iterator[SaidIn]:
    lines = {line.id: line for line in page.articles}
    for opinion in page.opinions:
        if not who.is_(opinion.speaker):
            continue
        for said in opinion.statements:
            carriers = [lines[one.article] for one in said.sentence.citations if one.article in lines]
            times = sorted(line.published or line.updated for line in carriers if line.published or line.updated)
            yield SaidIn(
                story=story,
                speaker=opinion.speaker,
                said=said,
                outlets=tuple(dict.fromkeys(line.outlet for line in carriers)),
                at=times[0] if times else "",
            )


def _quoted(story: str, page: StoryPage, who: _Somebody) -> Iterator[QuotedIn]:
    for utterance in page.quotations:
        if who.is_(utterance.speaker):
            yield QuotedIn(story=story, utterance=utterance, varied=_varies(utterance))


def _varies(utterance: PageUtterance) -> bool:
    return any(one.how in _VARIED or one.left_out or one.put for one in utterance.printed)


def _cited(said: Iterable[SaidIn], quoted: Iterable[QuotedIn], holds: Iterable[HoldsIn]) -> Iterator[Citation]:
    for one in said:
        yield from one.said.sentence.citations
    for each in quoted:
        yield from (printed.citation for printed in each.utterance.printed)
    for held in holds:
        yield from (citation for part in held.position.held for citation in part.sentence.citations)
