"""The check of disagreements and roundings: every version must stand in the words it cites, at the places it names."""

import re
from collections.abc import Sequence

from nutgraf.compose.entries import misprinted
from nutgraf.compose.evidence import Evidence, unopened
from nutgraf.compose.verbatim import tokens
from nutgraf.model.comparison import Version
from nutgraf.model.page_compared import PageDisagreement, PageRounding, PageVersion
from nutgraf.model.span import Span

_INNER = ".,;:!?"
_CLINGS = re.compile(r"[가-힣]")
"""Counters and particles cling to a Korean word."""


def version_faults(disagreement: PageDisagreement, evidence: Evidence) -> list[str]:
    """Why versions of a disagreement do not hold: each value must stand in the words it cites."""
    return _faults(disagreement.versions, evidence) + _misplaced(disagreement.found.versions, evidence)


def rounding_faults(rounding: PageRounding, evidence: Evidence) -> list[str]:
    """Why a rounding does not hold: its versions must, and the most exact figure must be one of theirs."""
    known = rounding.exact in {version.value for version in rounding.versions}
    unknown = [] if known else [f"“{rounding.exact}” is none of its versions"]
    return _faults(rounding.versions, evidence) + unknown


def _faults(versions: Sequence[PageVersion], evidence: Evidence) -> list[str]:
    found = []
    for version in versions:
        closed = [why for citation in version.citations if (why := unopened(citation, evidence))]
        cited = tokens(" ".join(citation.exact for citation in version.citations))
        missing = [token for token in tokens(version.value) if token not in cited]
        found += closed + [f"“{token}” does not stand in the words cited for “{version.value}”" for token in missing]
        if not closed and (why := misprinted(version, evidence.page, evidence.texts)):
            found.append(why)
    return found


def _misplaced(versions: Sequence[Version], evidence: Evidence) -> list[str]:
    """Places that are none of the page's articles, or that do not hold whole words."""
    known = {line.id: line.version for line in evidence.page.articles}
    found = []
    for place in (place for version in versions for place in version.places):
        if place.article not in known:
            found.append(f"a version stands in article {place.article}, which is none of the page's")
            continue
        article = evidence.texts.of(place.article, place.version or known[place.article])
        if article is None or not _whole_words(article.text, place.span):
            found.append(
                f"a version stands at {place.span.start}–{place.span.end} of article {place.article}, where no words are"
            )
    return found


def _whole_words(text: str, span: Span) -> bool:
    """Whether characters of a text begin and end with a word or a sign, and cut none in two."""
    words = span.of(text)
    if not words or len(words) != len(span) or words != words.strip() or words[0] in _INNER:
        return False
    cut_before = span.start > 0 and text[span.start - 1].isalnum() and words[0].isalnum()
    cut_behind = span.end < len(text) and text[span.end].isalnum() and words[-1].isalnum()
    return not (cut_before or (cut_behind and not _CLINGS.match(text, span.end)))
