"""Numbers for citations, in the order in which a reader meets them."""

from collections.abc import Iterator

from nutgraf.model.page import Citation, Sentence, StoryPage


def citations_of(page: StoryPage) -> Iterator[Citation]:
    """Every citation of the page, from the headline down, with repetitions."""
    for sentence in _sentences_before_opinions(page):
        yield from sentence.citations
    for disagreement in page.disagreements:
        for version in disagreement.versions:
            yield from version.citations
    for opinion in page.opinions:
        for said in opinion.statements:
            yield from said.sentence.citations
    for entry in page.timeline:
        yield from entry.sentence.citations
    for expectation in page.expectations:
        yield from expectation.sentence.citations
        if expectation.settled_by:
            yield expectation.settled_by
    for edge in page.edges:
        yield edge.citation


def numbered(page: StoryPage) -> dict[Citation, int]:
    """Each citation of the page with its number, from 1; equal citations share one."""
    numbers: dict[Citation, int] = {}
    for citation in citations_of(page):
        numbers.setdefault(citation, len(numbers) + 1)
    return numbers


def _sentences_before_opinions(page: StoryPage) -> Iterator[Sentence]:
    if page.headline:
        yield page.headline
    yield from page.highlights
    for paragraph in page.story:
        yield from paragraph
