"""Numbers for citations, in the order in which a reader meets them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from nutgraf.model.page import StoryPage
from nutgraf.model.page_compared import PageRevision, PageVersion
from nutgraf.model.sentence import Citation, Sentence
from nutgraf.render.rows import cited_in, claim_rows, printing_rows


def sentences_of(page: StoryPage) -> Iterator[Sentence]:
    """Every sentence of the page but those of its disagreements, which are values; from the headline down."""
    yield from _before_disagreements(page)
    yield from (claim.sentence for claim in page.claims)
    yield from _opinions(page)
    yield from (held.sentence for position in page.positions for held in position.held)
    yield from _ahead_and_behind(page)


def numbered(page: StoryPage, most: int | None = None) -> dict[Citation, int]:
    """Each citation that the page shows with its number, from 1; equal citations share one. Of one sentence, or one value,
    at most ``most`` are shown."""
    numbers: dict[Citation, int] = {}
    for citation in _citations(page, most):
        numbers.setdefault(citation, len(numbers) + 1)
    return numbers


@dataclass(frozen=True, slots=True, kw_only=True)
class Together:
    """What stands on a ``citation``: the ``text`` of a sentence, or a value in a disagreement, with how many ``origins``
    carry it and the ``others`` that are cited for it. Without one: nothing on the page stands on it now."""

    citation: Citation | None = None
    text: str = ""
    origins: int = 0
    others: tuple[Citation, ...] = ()


def cited_together(page: StoryPage, article: str, version: str, start: int, end: int) -> Together:
    """The first thing on the page that stands on these characters: a sentence, else a version of a disagreement."""
    sought = (article, version, start, end)
    for one in sentences_of(page):
        found = _standing_on(sought, one.text, one.origins, one.citations)
        if found:
            return found
    versions = [each for one in page.disagreements for each in one.versions]
    for each in [*versions, *(each for one in page.roundings for each in one.versions)]:
        found = _standing_on(sought, each.value, each.origins, each.citations)
        if found:
            return found
    mine = next((one for one in _citations(page) if _place(one) == sought), None)
    return Together(citation=mine)


def _standing_on(
    sought: tuple[str, str, int, int], text: str, origins: int, citations: tuple[Citation, ...]
) -> Together | None:
    mine = next((one for one in citations if _place(one) == sought), None)
    others = tuple(one for one in citations if one is not mine)
    return Together(citation=mine, text=text, origins=origins, others=others) if mine else None


def _place(citation: Citation) -> tuple[str, str, int, int]:
    return citation.article, citation.version, citation.start, citation.end


def _citations(page: StoryPage, most: int | None = None) -> Iterator[Citation]:
    yield from _of(_before_disagreements(page), most)
    for disagreement in page.disagreements:
        yield from _of(disagreement.versions, most)
    for rounding in page.roundings:
        yield from _of(rounding.versions, most)
    for claim in page.claims:
        yield from claim.sentence.citations[:most]
        yield from cited_in(claim_rows(claim))
    yield from _of(_opinions(page), most)
    for utterance in page.quotations:
        yield from cited_in(printing_rows(utterance))
    for position in page.positions:
        yield from _of((held.sentence for held in position.held), most)
    yield from _of(_ahead_and_behind(page), most)
    yield from (one.settled_by for one in page.expectations if one.settled_by)
    for revision in page.revisions:
        yield from _of_revision(revision)
    yield from (edge.citation for edge in page.edges)


def _of(cited: Iterable[Sentence | PageVersion], most: int | None) -> Iterator[Citation]:
    for one in cited:
        yield from one.citations[:most]


def _of_revision(revision: PageRevision) -> Iterator[Citation]:
    yield from revision.corrections
    for edit in revision.edits:
        yield from (one for one in (edit.before, edit.after) if one)


def _before_disagreements(page: StoryPage) -> Iterator[Sentence]:
    if page.headline:
        yield page.headline
    if page.new:
        yield from (thing.sentence for thing in page.new.things)
    yield from page.highlights
    for paragraph in page.story:
        yield from paragraph


def _opinions(page: StoryPage) -> Iterator[Sentence]:
    for opinion in page.opinions:
        yield from (said.sentence for said in opinion.statements)


def _ahead_and_behind(page: StoryPage) -> Iterator[Sentence]:
    yield from (entry.sentence for entry in page.timeline)
    yield from (expectation.sentence for expectation in page.expectations)
