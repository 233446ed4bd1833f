"""Numbers for citations, in the order in which a reader meets them."""

from collections.abc import Iterator

from nutgraf.model.page import StoryPage
from nutgraf.model.sentence import Citation, Sentence


def sentences_of(page: StoryPage) -> Iterator[Sentence]:
    """Every sentence of the page but those of its disagreements, which are values; from the headline down."""
    yield from _before_opinions(page)
    yield from _from_opinions_on(page)


def numbered(page: StoryPage) -> dict[Citation, int]:
    """Each citation of the page with its number, from 1; equal citations share one."""
    numbers: dict[Citation, int] = {}
    for citation in _citations(page):
        numbers.setdefault(citation, len(numbers) + 1)
    return numbers


def _citations(page: StoryPage) -> Iterator[Citation]:
    for sentence in _before_opinions(page):
        yield from sentence.citations
    for disagreement in page.disagreements:
        for version in disagreement.versions:
            yield from version.citations
    for sentence in _from_opinions_on(page):
        yield from sentence.citations
    yield from (one.settled_by for one in page.expectations if one.settled_by)
    yield from (edge.citation for edge in page.edges)


def _before_opinions(page: StoryPage) -> Iterator[Sentence]:
    if page.headline:
        yield page.headline
    yield from page.highlights
    for paragraph in page.story:
        yield from paragraph


def _from_opinions_on(page: StoryPage) -> Iterator[Sentence]:
    for opinion in page.opinions:
        yield from (said.sentence for said in opinion.statements)
    yield from (entry.sentence for entry in page.timeline)
    yield from (expectation.sentence for expectation in page.expectations)
