"""Two articles that print the same words laid side by side, sentence by sentence: what one has that the other has not.

A sentence is in common where enough of its words lie in three-word runs of the other text, so that one that an editor
touched stays in common, and one that only holds a name or a set phrase of the other does not.
"""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from nutgraf.compare.copies.shingles import Text
from nutgraf.model.notes import Account
from nutgraf.model.span import Span
from nutgraf.text.runs import printed_in
from nutgraf.text.sentences import split_sentences

IN_COMMON = 0.35
"""The share of a sentence's words, in runs of the other text, from which it is the other's sentence."""

SCRAP = 7
"""Words below which what differs is a scrap: a byline, a place name, a line that points to more."""

TOO_SHORT = 4
"""Words below which a sentence tells nothing by itself and goes with the one before it."""


QUOTED = 0.5
"""The share of its words from which a sentence is a quotation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sides:
    """One text against another: its sentences ``in_common`` and of its ``own``, in runs of neighbours; both together
    hold every word. ``sentences`` counts those in common that are no quotations, ``printed`` 0..1 is the share of words in runs of the other."""

    in_common: tuple[Span, ...]
    own: tuple[Span, ...]
    sentences: int
    printed: float


def beside(account: Account, text: Text, other: Text) -> Sides:
    """What ``account``, whose words are ``text``, has in common with ``other``, and what it has of its own."""
    printed = printed_in(text.tokens, other.places)
    sentences = _sentences(account, text)
    units = list(pairwise([*sentences, len(text.words)]))
    common = [sum(printed[first:last]) >= IN_COMMON * (last - first) for first, last in units]
    for at in range(1, len(units)):
        if units[at][1] - units[at][0] < TOO_SHORT:
            common[at] = common[at - 1]
    runs = _runs(units, common)
    return Sides(
        in_common=tuple(_span(sentences, text, first, last) for first, last, alike in runs if alike),
        own=tuple(_span(sentences, text, first, last) for first, last, alike in runs if not alike),
        sentences=sum(
            alike and sum(text.quoted[first:last]) <= QUOTED * (last - first)
            for alike, (first, last) in zip(common, units, strict=True)
        ),
        printed=sum(printed) / len(printed) if printed else 0.0,
    )


def _sentences(account: Account, text: Text) -> dict[int, Span]:
    """The sentences by the number of their first word; each word is in one, or goes with the one before it."""
    article = account.article
    found: dict[int, Span] = {}
    for span in account.notes.sentences or split_sentences(article.text, article.paragraphs, article.language):
        first = bisect_left(text.words, (span.start, 0))
        if first < len(text.words) and text.words[first][0] < span.end:
            found.setdefault(first, span)
    return found if 0 in found or not text.words else {0: text.span(0, 1), **found}


def _span(sentences: Mapping[int, Span], text: Text, first: int, last: int) -> Span:
    """From the start of the sentence that begins with word ``first`` to the end of the one that ``last`` follows."""
    end = max(at for at in range(first, last) if at in sentences)
    return Span(start=sentences[first].start, end=max(sentences[end].end, text.words[last - 1][1]))


def _runs(units: Sequence[tuple[int, int]], common: Sequence[bool]) -> list[tuple[int, int, bool]]:
    """Neighbours that are alike taken together; a scrap goes with what is in common around it."""
    runs: list[tuple[int, int, bool]] = []
    for alike, group in groupby(zip(units, common, strict=True), key=lambda unit: unit[1]):
        members = [unit for unit, _ in group]
        first, last = members[0][0], members[-1][1]
        kept = alike or last - first < SCRAP
        if runs and runs[-1][2] and kept:
            first = runs.pop()[0]
        runs.append((first, last, kept))
    return runs
