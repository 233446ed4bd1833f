"""The gate: every citation is opened again, every word of a sentence must stand in the words it cites.

What fails is not shown. Nothing here trusts the steps that made the page: it works on the page and the kept texts alone.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from nutgraf.compose import phrases
from nutgraf.compose.changes import unfounded
from nutgraf.model.article import Article
from nutgraf.model.page import Citation, Making, PageDisagreement, Sentence, StoryPage
from nutgraf.text.numbers import number_tokens
from nutgraf.text.quotes import find_quotes

_TOKEN = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+|[$€£¥₩₴%‰°]")
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, kw_only=True)
class Evidence:
    """What a page is checked against: the kept texts by version, and the page itself for its people and days."""

    page: StoryPage
    by_version: Mapping[str, Article]

    @classmethod
    def of(cls, page: StoryPage, articles: Sequence[Article]) -> "Evidence":
        return cls(page=page, by_version={article.version: article for article in articles})

    def article(self, citation: Citation) -> Article | None:
        return self.by_version.get(citation.version)


def only_what_holds(page: StoryPage, articles: Sequence[Article]) -> StoryPage:
    """``page`` without the sentences and versions that fail the check."""
    evidence = Evidence.of(page, articles)

    def holds(sentence: Sentence) -> bool:
        return fault(sentence, evidence) is None

    paragraphs = (tuple(filter(holds, paragraph)) for paragraph in page.story)
    opinions = (
        replace(opinion, statements=tuple(said for said in opinion.statements if holds(said.sentence)))
        for opinion in page.opinions
    )
    return replace(
        page,
        headline=page.headline if page.headline and holds(page.headline) else None,
        highlights=tuple(filter(holds, page.highlights)),
        story=tuple(paragraph for paragraph in paragraphs if paragraph),
        opinions=tuple(opinion for opinion in opinions if opinion.statements),
        disagreements=tuple(found for found in page.disagreements if not version_faults(found, evidence)),
        edges=tuple(edge for edge in page.edges if unopened(edge.citation, evidence) is None),
        timeline=tuple(entry for entry in page.timeline if holds(entry.sentence)),
        expectations=tuple(entry for entry in page.expectations if holds(entry.sentence)),
    )


def faults(page: StoryPage, articles: Sequence[Article]) -> tuple[str, ...]:
    """Everything on ``page`` that does not hold against ``articles``: plain sentences that name what and why."""
    from nutgraf.compose.audit import page_faults

    evidence = Evidence.of(page, articles)
    found = [
        f"{where}: “{sentence.text}”: {why}"
        for where, sentence in sentences(page)
        if (why := fault(sentence, evidence))
    ]
    for disagreement in page.disagreements:
        found += [
            f"disagreement on {disagreement.found.about}: {why}" for why in version_faults(disagreement, evidence)
        ]
    found += [f"origins: “{edge.cue}”: {why}" for edge in page.edges if (why := unopened(edge.citation, evidence))]
    return tuple(found + page_faults(page, evidence.by_version))


def sentences(page: StoryPage) -> Iterator[tuple[str, Sentence]]:
    """Every sentence of a page with where it stands."""
    if page.headline:
        yield "headline", page.headline
    for number, sentence in enumerate(page.highlights, 1):
        yield f"highlight {number}", sentence
    for number, paragraph in enumerate(page.story, 1):
        for sentence in paragraph:
            yield f"story, paragraph {number}", sentence
    for opinion in page.opinions:
        for said in opinion.statements:
            yield f"opinion of {opinion.speaker.name}", said.sentence
    for number, entry in enumerate(page.timeline, 1):
        yield f"timeline {number}", entry.sentence
    for number, expected in enumerate(page.expectations, 1):
        yield f"expectation {number}", expected.sentence


def fault(sentence: Sentence, evidence: Evidence) -> str | None:
    """Why a sentence does not hold, in plain words; None where it holds."""
    for citation in sentence.citations:
        if why := unopened(citation, evidence):
            return why
    language = evidence.by_version[sentence.citations[0].version].language
    checks = (unfounded(sentence, evidence.page, evidence.by_version), lost_words(sentence, language))
    return next((why for why in (*checks, altered_quotation(sentence), new_number(sentence, language)) if why), None)


def unopened(citation: Citation, evidence: Evidence) -> str | None:
    """Why a citation does not open onto its words; None where it does."""
    article = evidence.article(citation)
    if article is None:
        return f"it cites version {citation.version} of article {citation.article}, which none of the given texts is"
    text = article.text
    if text[citation.start : citation.end] != citation.exact:
        return f"the cited characters {citation.start}–{citation.end} of the article do not read “{citation.exact}”"
    around = text[: citation.start].endswith(citation.prefix) and text[citation.end :].startswith(citation.suffix)
    return None if around else "the words around the citation are not those of the article"


def tokens(text: str) -> list[str]:
    """The words, numbers and currency signs of a text, in one case."""
    return [token.casefold() for token in _TOKEN.findall(text)]


def as_cited(sentence: Sentence) -> str:
    """The sentence with every declared change taken back."""
    text, at, parts = sentence.text, 0, []
    for change in sorted(sentence.changes, key=lambda change: change.start):
        inserted = text[change.start : change.end].startswith(" (")
        parts += [text[at : change.start], "" if inserted else change.was]
        at = change.end
    return "".join([*parts, text[at:]])


def lost_words(sentence: Sentence, language: str) -> str | None:
    """Why the words are not those cited: each must stand there in this order, and no negation or number lost between."""
    if sentence.origin is not Making.EXTRACTED:
        return new_word(sentence)
    cited = tokens(sentence.citations[0].exact)
    at, skipped = 0, []
    for token in tokens(as_cited(sentence)):
        start = at
        while at < len(cited) and cited[at] != token:
            at += 1
        if at == len(cited):
            return f"the word “{token}” does not stand in the cited words"
        skipped += cited[start:at] if start else []
        at += 1
    negation = phrases.NEGATIONS.get(language)
    if negation and negation.search(" ".join(skipped)):
        return "a negation of the cited words is lost"
    return None


def new_word(sentence: Sentence) -> str | None:
    """For joined sentences: a capitalised word that none of the cited texts holds."""
    cited = set(tokens(" ".join(citation.exact for citation in sentence.citations)))
    names = re.findall(r"(?<=[\w,;:(] )[A-ZÄÖÜА-ЯІЇЄҐ][^\W\d_]+", without_outlets(sentence))
    return next(
        (f"the name “{name}” does not stand in the cited words" for name in names if name.casefold() not in cited), None
    )


def without_outlets(sentence: Sentence) -> str:
    """The text of a joined sentence without its parentheses, which name the outlets."""
    return re.sub(r"\([^()]*\)", "", sentence.text)


def altered_quotation(sentence: Sentence) -> str | None:
    """Why a quotation is not verbatim."""
    cited = [_SPACE.sub(" ", citation.exact) for citation in sentence.citations]
    for quote in find_quotes(sentence.text):
        words = _SPACE.sub(" ", quote.of(sentence.text))[1:-1].strip(" .,…")
        if words and not any(words.casefold() in exact.casefold() for exact in cited):
            return f"the quotation “{words}” is not verbatim"
    return None


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


def version_faults(disagreement: PageDisagreement, evidence: Evidence) -> list[str]:
    """Why versions of a disagreement do not hold: each value must stand in the words it cites."""
    found = []
    for version in disagreement.versions:
        found += [why for citation in version.citations if (why := unopened(citation, evidence))]
        cited = tokens(" ".join(citation.exact for citation in version.citations))
        missing = [token for token in tokens(version.value) if token not in cited]
        found += [f"“{token}” does not stand in the words cited for “{version.value}”" for token in missing]
    return found
