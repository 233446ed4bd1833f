"""A day's stories in brief: the parts of each page that a reader of one day needs."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from nutgraf.compose.pool import same_words
from nutgraf.model.comparison import ExpectationState, Judgement
from nutgraf.model.digest import DigestStory
from nutgraf.model.found import StoryRow
from nutgraf.model.page import PageExpectation, StoryPage
from nutgraf.model.page_compared import NewKind, NewThing
from nutgraf.model.sentence import Citation, Sentence
from nutgraf.text.words import telling

MOST_HIGHLIGHTS, MOST_NEW, MOST_DIFFERING, MOST_EXPECTED = 3, 3, 2, 2
_RANK = {
    NewKind.SETTLED: 0,
    NewKind.NUMBER: 1,
    NewKind.DISAGREEMENT: 2,
    NewKind.CLAIM: 3,
    NewKind.EDIT: 4,
    NewKind.VOICE: 5,
}


def digest_story(row: StoryRow, page: StoryPage, day: date) -> DigestStory:
    """The parts of a checked page, made with ``new_since`` the start of ``day``, that tell of that day; nothing twice."""
    told: list[Sentence] = [page.headline] if page.headline else []
    highlights = _fresh(page.highlights, told)[:MOST_HIGHLIGHTS]
    told += highlights
    new = _new(page, told)
    told += [thing.sentence for thing in new]
    differs = tuple(found for found in page.disagreements if found.found.judgement is not Judgement.UPDATE)
    expected = _expected(page, told, day)
    story = DigestStory(
        row=row,
        headline=page.headline,
        highlights=tuple(highlights),
        new=new,
        added=page.new.articles if page.new else 0,
        differs=differs[:MOST_DIFFERING],
        expected=expected,
    )
    lines = {line.id: line for line in page.articles}
    cited = dict.fromkeys(citation.article for citation in citations_of(story))
    return replace(story, lines=tuple(lines[id_] for id_ in cited if id_ in lines))


def citations_of(story: DigestStory) -> Iterator[Citation]:
    """Every citation of a story of a digest, in reading order."""
    sentences = [*([story.headline] if story.headline else []), *story.highlights]
    sentences += [thing.sentence for thing in story.new]
    for sentence in sentences:
        yield from sentence.citations
    for found in story.differs:
        for version in found.versions:
            yield from version.citations
    for one in story.expected:
        yield from one.sentence.citations


def _new(page: StoryPage, told: Sequence[Sentence]) -> tuple[NewThing, ...]:
    things = sorted(page.new.things if page.new else (), key=lambda thing: _RANK[thing.kind])
    kept: list[NewThing] = []
    for thing in things:
        before = [*told, *(one.sentence for one in kept)]
        if len(kept) < MOST_NEW and (thing.note or not _repeats(thing.sentence, before)):
            kept.append(thing)
    return tuple(sorted(kept, key=lambda thing: thing.at))


def _expected(page: StoryPage, told: Sequence[Sentence], day: date) -> tuple[PageExpectation, ...]:
    """What still lies ahead of that day, what is due soonest first."""
    ahead = [
        one
        for one in page.expectations
        if one.state is ExpectationState.OPEN and (one.due is None or one.due.end >= day)
    ]
    ahead.sort(key=lambda one: (one.due is None, one.due.start if one.due else day))
    kept: list[PageExpectation] = []
    for one in ahead:
        if len(kept) < MOST_EXPECTED and not _repeats(one.sentence, [*told, *(each.sentence for each in kept)]):
            kept.append(one)
    return tuple(kept)


def _fresh(sentences: Sequence[Sentence], told: Sequence[Sentence]) -> list[Sentence]:
    """The sentences that do not repeat the headline wholly: a highlight may say more of the same."""
    return [one for one in sentences if all(one.text != before.text for before in told)]


def _repeats(sentence: Sentence, told: Sequence[Sentence]) -> bool:
    stems = frozenset(telling(sentence.text, "en"))
    return any(
        sentence.text == before.text or same_words(stems, frozenset(telling(before.text, "en"))) for before in told
    )
