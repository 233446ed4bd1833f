"""Everything that a page says with the words it cites for that."""

from collections.abc import Iterator

from nutgraf.model.page import StoryPage
from nutgraf.model.sentence import Citation, Sentence


def sentences_of(page: StoryPage) -> Iterator[Sentence]:
    """Every sentence of a page, in reading order; one that stands in two places comes twice."""
    yield from [page.headline] if page.headline else []
    yield from page.highlights
    yield from (sentence for paragraph in page.story for sentence in paragraph)
    yield from (said.sentence for opinion in page.opinions for said in opinion.statements)
    yield from (entry.sentence for entry in page.timeline)
    yield from (entry.sentence for entry in page.expectations)
    yield from (claim.sentence for claim in page.claims)
    yield from (held.sentence for position in page.positions for held in position.held)
    yield from (thing.sentence for thing in page.new.things) if page.new else ()


def cited_on(page: StoryPage) -> Iterator[tuple[str, Citation]]:
    """Every text of a page with a citation that stands behind it: of sentences, versions of a disagreement or a rounding,
    printings of an utterance, treatments of a claim, and of what settled an expectation."""
    yield from ((one.text, citation) for one in sentences_of(page) for citation in one.citations)
    for versions in [*(one.versions for one in page.disagreements), *(one.versions for one in page.roundings)]:
        yield from ((version.value, citation) for version in versions for citation in version.citations)
    yield from ((found.words, one.citation) for found in page.quotations for one in found.printed)
    for claim in page.claims:
        yield from ((claim.sentence.text, one.citation) for one in claim.treatments if one.citation)
    yield from ((one.sentence.text, one.settled_by) for one in page.expectations if one.settled_by)
