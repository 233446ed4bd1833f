"""Whose words an article prints: the opening words of what it has of its own and of what it left out, and their check."""

from collections.abc import Iterable, Mapping, Sequence

from nutgraf.compose.cite import cite
from nutgraf.compose.texts import Texts
from nutgraf.model.article import Article
from nutgraf.model.comparison import Copy
from nutgraf.model.notes import Account
from nutgraf.model.page import ArticleLine, Prints, StoryPage
from nutgraf.model.place import Place
from nutgraf.model.sentence import Citation
from nutgraf.model.span import Span
from nutgraf.text.runs import Run, plain, printed_in, runs_of, words_from
from nutgraf.text.words import word_spans

OPENING = 20
"""Words of a passage that are shown: no more than a short quotation."""

SHOWN = 4
"""Passages of one article that are shown, the longest ones."""

ALIKE = 0.5
"""The share of shown words in runs of the other text from which they are no longer a passage of one alone."""


def prints(copy: Copy, accounts: Mapping[str, Account]) -> Prints:
    """What the page says of a copy. Every article the copy names is among ``accounts``."""
    return Prints(
        of=copy.original,
        kind=copy.kind,
        share=copy.printed,
        own_passages=len(copy.own),
        left_out_passages=len(copy.left_out),
        own=_openings(copy.own, accounts[copy.copy].article),
        left_out=_openings(copy.left_out, accounts[copy.original].article),
    )


def _openings(places: Sequence[Place], article: Article) -> tuple[Citation, ...]:
    longest = sorted(sorted(places, key=lambda place: -len(place.span))[:SHOWN], key=lambda place: place.span)
    return tuple(cite(article, _opening(place.span, article.text), around=0) for place in longest)


def _opening(span: Span, text: str) -> Span:
    """The first words of a passage, the whole of a short one; it never crosses a paragraph."""
    line = span.of(text).split("\n", maxsplit=1)[0].rstrip()
    found = word_spans(line)
    length = found[OPENING - 1][1] if len(found) > OPENING else len(line)
    return Span(start=span.start, end=span.start + length)


def misprint(line: ArticleLine, page: StoryPage, texts: Texts) -> str | None:
    """Why it does not hold whose words an article prints; None where it does, or where it is not said."""
    told = line.prints
    if told is None:
        return None
    other = next((one for one in page.articles if one.id == told.of and one.id != line.id), None)
    here, there = texts.of(line.id, line.version), other and texts.of(other.id, other.version)
    if not here or not there:
        return "the article whose words it prints is not among those of the page"
    if round(_share(_tokens(here), _tokens(there)), 3) != told.share:
        return f"it prints another share of the other's words than {told.share}"
    if len(told.own) > told.own_passages or len(told.left_out) > told.left_out_passages:
        return "it shows more passages than it counts"
    return _not_alone(told.own, line.id, there) or _not_alone(told.left_out, told.of, here)


def _not_alone(cited: Iterable[Citation], article: str, other: Article) -> str | None:
    """Why words are not a passage that only ``article`` has."""
    known = _tokens(other)
    for citation in cited:
        if citation.article != article:
            return f"“{citation.exact}” is cited from another article"
        if _share(plain(citation.exact, word_spans(citation.exact)), known) >= ALIKE:
            return f"“{citation.exact}” stands in both articles"
    return None


def _tokens(article: Article) -> list[str]:
    return plain(article.text, words_from(article.text, article.headline.end if article.headline else 0))


def _share(tokens: Sequence[str], other: Sequence[str]) -> float:
    """The share of words that lie in three-word runs of the other text."""
    runs: set[Run] = set(runs_of(other))
    return sum(printed_in(tokens, runs)) / len(tokens) if tokens else 0.0
