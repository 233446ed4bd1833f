"""The citations of a page as W3C Web Annotations: which words of which article bear out which sentence."""

from collections.abc import Iterator
from hashlib import sha256

from nutgraf.model.page import ArticleLine, StoryPage
from nutgraf.model.sentence import Citation
from nutgraf.render.addresses import NOWHERE, Home, article_name, exact_moment, story_name, uri_of
from nutgraf.render.cited import language_code
from nutgraf.render.cleaning import clean
from nutgraf.render.json_parts import Object
from nutgraf.render.wording import by_id

CONTEXT: list[object] = ["http://www.w3.org/ns/anno.jsonld", {"nutgraf": "urn:nutgraf:terms:"}]

Cited = tuple[str, str, Citation]
"""Which part of the page, what it says there, and the words it cites for it."""


def annotations(page: StoryPage, home: Home = NOWHERE) -> Object:
    """An AnnotationCollection with all its annotations in one page.

    The body of each is what the page says, its target the cited words: found by quote in the article itself, and by
    place in the text of the version that was kept (``nutgraf:version``, its digest).
    """
    lines = by_id(page.articles)
    whole = f"{story_name(page.id)}:annotations"
    items = [_annotation(page, one, lines) for one in dict.fromkeys(cited(page))]
    told: Object = {
        "@context": CONTEXT,
        "id": home.export(page.id, ".annotations") or whole,
        "type": "AnnotationCollection",
        "label": clean(page.headline.text) if page.headline else page.id,
        "total": len(items),
    }
    if items:
        told["first"] = {"id": f"{whole}:1", "type": "AnnotationPage", "startIndex": 0, "items": items}
    return told


def cited(page: StoryPage) -> Iterator[Cited]:
    """Everything on a page that cites words."""
    yield from _told(page)
    for found in page.disagreements:
        yield from (
            ("disagreement", f"{found.found.about}: {version.value}", citation)
            for version in found.versions
            for citation in version.citations
        )
    for rounding in page.roundings:
        yield from (
            ("rounding", f"{rounding.about}: {version.value}", citation)
            for version in rounding.versions
            for citation in version.citations
        )
    for claim in page.claims:
        yield from (
            (f"claim, {one.how.value}", claim.sentence.text, one.citation) for one in claim.treatments if one.citation
        )
    for utterance in page.quotations:
        yield from ((f"quotation, {one.how.value}", utterance.words, one.citation) for one in utterance.printed)
    names = {node.id: node.name for node in page.graph.nodes}
    for edge in page.edges:
        origin, to = names.get(edge.origin, edge.origin), names.get(edge.to, edge.to)
        yield "origin", f"{origin} → {to}: {edge.cue}", edge.citation


def _told(page: StoryPage) -> Iterator[Cited]:
    """The sentences of a page with the part they stand in."""
    parts = {
        "headline": [page.headline] if page.headline else [],
        "highlight": page.highlights,
        "story": [one for paragraph in page.story for one in paragraph],
        "claim": [claim.sentence for claim in page.claims],
        "opinion": [said.sentence for opinion in page.opinions for said in opinion.statements],
        "position": [held.sentence for position in page.positions for held in position.held],
        "timeline": [entry.sentence for entry in page.timeline],
        "expectation": [one.sentence for one in page.expectations],
        "new": [thing.sentence for thing in page.new.things] if page.new else [],
    }
    for part, sentences in parts.items():
        yield from ((part, one.text, citation) for one in sentences for citation in one.citations)
    yield from (("settled", one.sentence.text, one.settled_by) for one in page.expectations if one.settled_by)


def _annotation(page: StoryPage, one: Cited, lines: dict[str, ArticleLine]) -> Object:
    part, said, citation = one
    told: Object = {
        "id": _name_of(page, one),
        "type": "Annotation",
        "motivation": "describing",
        "body": {"type": "TextualBody", "purpose": "describing", "value": clean(said), "format": "text/plain"},
        "target": _target(citation, lines.get(citation.article)),
        "nutgraf:part": part,
    }
    made = exact_moment(page.updated)
    return told | ({"created": made} if made else {})


def _target(citation: Citation, line: ArticleLine | None) -> Object:
    language = language_code(line.language) if line else ""
    target: Object = {
        "type": "SpecificResource",
        "source": uri_of(line) if line else article_name(citation.article),
        "selector": [
            {
                "type": "TextQuoteSelector",
                "exact": citation.exact,
                "prefix": citation.prefix,
                "suffix": citation.suffix,
            },
            {"type": "TextPositionSelector", "start": citation.start, "end": citation.end},
        ],
        "nutgraf:article": citation.article,
        "nutgraf:version": citation.version,
    }
    return target | ({"language": language} if language else {})


def _name_of(page: StoryPage, one: Cited) -> str:
    """A name that stays the same for the same words behind the same sentence."""
    part, said, citation = one
    told = "\x1f".join((part, said, citation.article, citation.version, f"{citation.start}-{citation.end}"))
    return f"{story_name(page.id)}:annotation:{sha256(told.encode('utf-8', 'replace')).hexdigest()[:16]}"
