"""The gate: every citation is opened again, every word of a sentence must stand in the words it cites.

What fails is not shown. Nothing here trusts the steps that made the page: it works on the page and the kept texts alone.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from nutgraf.compose.audit import page_faults
from nutgraf.compose.barred import NOTHING, Barred
from nutgraf.compose.changes import unfounded
from nutgraf.compose.entries import miscounted, misdated, unexpected, unknown, unsaid, unspoken
from nutgraf.compose.evidence import GONE, Evidence, unopened
from nutgraf.compose.held import misheld
from nutgraf.compose.joined import unjoined
from nutgraf.compose.parted import rounding_faults, version_faults
from nutgraf.compose.prints import misprint
from nutgraf.compose.revisions import cited, edit_cited, misedited, misrevised
from nutgraf.compose.since_check import misnew, misnewed
from nutgraf.compose.texts import Texts
from nutgraf.compose.treated import mistreated
from nutgraf.compose.uttered import misuttered
from nutgraf.compose.verbatim import altered_quotation, lost_words, tokens
from nutgraf.model.article import Article, beginning
from nutgraf.model.page import ArticleLine, Opinion, PageEdge, PageExpectation, Said, StoryPage, TimelineEntry
from nutgraf.model.page_compared import (
    NewKind,
    NewSince,
    NewThing,
    PageClaim,
    PagePosition,
    PageRevision,
    PageUtterance,
)
from nutgraf.model.sentence import Making, Sentence
from nutgraf.text.numbers import number_tokens


def only_what_holds(page: StoryPage, articles: Sequence[Article], barred: Barred = NOTHING) -> StoryPage:
    """``page`` without the people, sentences, entries and versions that fail the check, or that cite what is ``barred``."""
    texts = Texts.among(articles)
    known = replace(page, people=tuple(person for person in page.people if not unknown(person, texts)))
    agreed = Evidence.of(known, articles)
    parted = tuple(found for found in page.disagreements if not version_faults(found, agreed))
    rounded = tuple(found for found in page.roundings if not rounding_faults(found, agreed))
    evidence = Evidence.of(replace(known, disagreements=parted, roundings=rounded), articles, barred)

    def holds(sentence: Sentence) -> bool:
        return fault(sentence, evidence, whole=True) is None

    paragraphs = (tuple(filter(holds, paragraph)) for paragraph in page.story)
    opinions = (
        replace(
            opinion, statements=tuple(said for said in opinion.statements if not said_fault(said, opinion, evidence))
        )
        for opinion in page.opinions
    )
    return replace(
        evidence.page,
        headline=page.headline if page.headline and holds(page.headline) else None,
        highlights=tuple(filter(holds, page.highlights)),
        story=tuple(paragraph for paragraph in paragraphs if paragraph),
        opinions=tuple(opinion for opinion in opinions if opinion.statements),
        edges=tuple(edge for edge in page.edges if not edge_fault(edge, evidence)),
        timeline=tuple(entry for entry in page.timeline if not timeline_fault(entry, evidence)),
        expectations=tuple(entry for entry in page.expectations if not expectation_fault(entry, evidence)),
        claims=tuple(claim for claim in page.claims if not claim_fault(claim, evidence)),
        positions=tuple(position for position in page.positions if not position_fault(position, evidence)),
        quotations=tuple(found for found in page.quotations if not utterance_fault(found, evidence)),
        articles=tuple(replace(line, prints=None) if prints_fault(line, evidence) else line for line in page.articles),
        revisions=tuple(kept for one in page.revisions if (kept := holding_revision(one, evidence))),
        new=holding_news(page.new, evidence) if page.new else None,
    )


def faults(page: StoryPage, articles: Sequence[Article]) -> tuple[str, ...]:
    """Everything on ``page`` that does not hold against ``articles``: plain sentences that name what and why.

    Words that stand in none of ``articles`` any more come first. Of an article of which only the beginning was kept, the
    whole text will do: the page is checked against its beginning.
    """
    evidence = Evidence.of(page, as_kept(page, articles))
    found = [f"{where}: {why}" for where, why in every_fault(page, evidence) if why]
    for disagreement in page.disagreements:
        about = disagreement.found.about
        found += [f"disagreement on {about}: {why}" for why in version_faults(disagreement, evidence)]
    for rounding in page.roundings:
        found += [f"rounding of {rounding.about}: {why}" for why in rounding_faults(rounding, evidence)]
    return tuple(sorted(found + page_faults(page, evidence.texts), key=lambda told: GONE not in told))


def as_kept(page: StoryPage, articles: Sequence[Article]) -> list[Article]:
    """``articles`` with no more text than was kept of them when the page was made."""
    ends = {line.version: line.cut_at for line in page.articles if line.cut_at is not None}
    return [beginning(one, ends[one.version]) if one.version in ends else one for one in articles]


def every_fault(page: StoryPage, evidence: Evidence) -> Iterator[tuple[str, str | None]]:
    """Every part of a page but its disagreements, with where it stands and why it does not hold."""
    whole = [*([("headline", page.headline)] if page.headline else [])]
    whole += [(f"highlight {number}", sentence) for number, sentence in enumerate(page.highlights, 1)]
    whole += [(f"story, paragraph {at}", one) for at, paragraph in enumerate(page.story, 1) for one in paragraph]
    for where, sentence in whole:
        yield f"{where}: “{sentence.text}”", fault(sentence, evidence, whole=True)
    for opinion in page.opinions:
        for said in opinion.statements:
            where = f"opinion of {opinion.speaker.name}: “{said.sentence.text}”"
            yield where, said_fault(said, opinion, evidence)
    for number, entry in enumerate(page.timeline, 1):
        yield f"timeline {number}: “{entry.sentence.text}”", timeline_fault(entry, evidence)
    for number, expected in enumerate(page.expectations, 1):
        yield f"expectation {number}: “{expected.sentence.text}”", expectation_fault(expected, evidence)
    yield from claim_faults(page, evidence)
    for uttered in page.quotations:
        yield f"quotation: “{uttered.words}”", utterance_fault(uttered, evidence)
    for edge in page.edges:
        yield f"origins: “{edge.cue}”", edge_fault(edge, evidence)
    for person in page.people:
        yield f"people: {person.name}", unknown(person, evidence.texts)
    yield from versions_faults(page, evidence)
    for line in page.articles:
        yield f"whose words “{line.headline}” ({line.outlet}) prints", prints_fault(line, evidence)


def claim_faults(page: StoryPage, evidence: Evidence) -> Iterator[tuple[str, str | None]]:
    """Every claim and position of a page, with why it does not hold."""
    for number, claim in enumerate(page.claims, 1):
        yield f"claim {number}: “{claim.sentence.text}”", claim_fault(claim, evidence)
    for position in page.positions:
        yield f"position of {position.speaker.name} on “{position.about}”", position_fault(position, evidence)


def versions_faults(page: StoryPage, evidence: Evidence) -> Iterator[tuple[str, str | None]]:
    """What was done to articles, and what is new, with why it does not hold."""
    for revised in page.revisions:
        yield f"versions {revised.before} and {revised.after} of {revised.article}", revision_fault(revised, evidence)
    if page.new:
        yield f"new since {page.new.since}", misnewed(page.new, page, evidence.texts)
        for number, thing in enumerate(page.new.things, 1):
            yield f"new {number}: “{thing.sentence.text}”", new_fault(thing, page.new, evidence)


def said_fault(said: Said, opinion: Opinion, evidence: Evidence) -> str | None:
    """Why a statement does not hold."""
    return fault(said.sentence, evidence) or unspoken(said, opinion.speaker, evidence.page, evidence.texts)


def timeline_fault(entry: TimelineEntry, evidence: Evidence) -> str | None:
    """Why an entry of the timeline does not hold."""
    return fault(entry.sentence, evidence, whole=True) or misdated(entry, evidence.page, evidence.texts)


def expectation_fault(entry: PageExpectation, evidence: Evidence) -> str | None:
    """Why an expectation does not hold."""
    settled = unopened(entry.settled_by, evidence) if entry.settled_by else None
    return fault(entry.sentence, evidence) or settled or unexpected(entry, evidence.page, evidence.texts)


def claim_fault(claim: PageClaim, evidence: Evidence) -> str | None:
    """Why a claim, or what an account is said to do with it, does not hold."""
    why = fault(claim.sentence, evidence, whole=True)
    return why or mistreated(claim, evidence.page, evidence.texts, lambda citation: unopened(citation, evidence))


def utterance_fault(found: PageUtterance, evidence: Evidence) -> str | None:
    """Why an utterance, or one of its printings, does not hold."""
    closed = (why for one in found.printed if (why := unopened(one.citation, evidence)))
    return next(closed, None) or misuttered(found, evidence.page, evidence.texts)


def position_fault(position: PagePosition, evidence: Evidence) -> str | None:
    """Why a position, or one of its statements, does not hold."""
    said = (why for one in position.held if (why := fault(one.sentence, evidence)))
    return next(said, None) or misheld(position, evidence.page, evidence.texts)


def edge_fault(edge: PageEdge, evidence: Evidence) -> str | None:
    """Why an edge of the origins graph does not hold."""
    return unopened(edge.citation, evidence) or unsaid(edge, evidence.texts)


def prints_fault(line: ArticleLine, evidence: Evidence) -> str | None:
    """Why it does not hold whose words an article prints, and what it has of its own."""
    cited = [*line.prints.own, *line.prints.left_out] if line.prints else []
    closed = (why for citation in cited if (why := unopened(citation, evidence)))
    return next(closed, None) or misprint(line, evidence.page, evidence.texts)


def revision_fault(revision: PageRevision, evidence: Evidence) -> str | None:
    """Why what was done to an article between two versions does not hold."""
    closed = (why for citation in cited(revision) if (why := unopened(citation, evidence)))
    return next(closed, None) or misrevised(revision, evidence.page, evidence.texts)


def holding_revision(revision: PageRevision, evidence: Evidence) -> PageRevision | None:
    """The revision without the edits that do not hold; None where the rest does not hold or is nothing."""
    edits = tuple(
        edit
        for edit in revision.edits
        if not any(unopened(citation, evidence) for citation in edit_cited(edit))
        and not misedited(edit, revision, evidence.texts)
    )
    kept = replace(revision, edits=edits)
    return kept if (edits or kept.corrections) and not revision_fault(kept, evidence) else None


def new_fault(thing: NewThing, new: NewSince, evidence: Evidence) -> str | None:
    """Why something is not new since the moment, or its sentence does not hold."""
    why = fault(thing.sentence, evidence, whole=thing.kind is not NewKind.VOICE)
    return why or misnew(thing, new, evidence.page, evidence.texts)


def holding_news(new: NewSince, evidence: Evidence) -> NewSince:
    """What is new without the things that do not hold."""
    return replace(new, things=tuple(thing for thing in new.things if not new_fault(thing, new, evidence)))


def fault(sentence: Sentence, evidence: Evidence, *, whole: bool = False) -> str | None:
    """Why a sentence does not hold, in plain words; None where it holds. A ``whole`` one has lost nothing at its ends."""
    for citation in sentence.citations:
        if why := unopened(citation, evidence):
            return why
    language = evidence.texts.cited(sentence.citations[0]).language
    if not evidence.barred.bears(sentence):
        return "somebody at this desk said that words it cites do not support it"
    extracted = sentence.origin is Making.EXTRACTED
    checks = (
        unfounded(sentence, evidence.page, evidence.texts),
        lost_words(sentence, language, whole=whole) if extracted else unjoined(sentence, evidence.page, evidence.texts),
        altered_quotation(sentence),
        new_number(sentence, language),
        miscounted(sentence.origins, sentence.citations, evidence.page),
    )
    return next((why for why in checks if why), None)


def new_number(sentence: Sentence, language: str) -> str | None:
    """A number of the sentence that neither the cited words nor a declared day hold."""
    cited = {value for citation in sentence.citations for _, value in number_tokens(citation.exact, language)}
    for span, value in number_tokens(sentence.text, language):
        declared = any(change.start <= span.start and span.end <= change.end for change in sentence.changes)
        if value not in cited and not declared and not tokens_hold(span.of(sentence.text), sentence):
            return f"the number {span.of(sentence.text)} does not stand in the cited words"
    return None


def tokens_hold(number: str, sentence: Sentence) -> bool:
    """Whether a number's own characters stand in the cited words, however they were parsed there."""
    wanted = tokens(number)
    return all(any(token in tokens(citation.exact) for citation in sentence.citations) for token in wanted)
