"""Articles side by side with their places opened into citations; and how much of them somebody who only reads is shown."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from nutgraf.compose.cite import cite
from nutgraf.model.article import Article
from nutgraf.model.page import ArticleLine
from nutgraf.model.sentence import Citation
from nutgraf.model.side_by_side import PlacedRow, RowKind, SideBySide, SideRow
from nutgraf.text.words import word_spans

WHOLE, WHOLE_SHARE = 8, 0.5
"""Sentences of one article that are shown whole to those who only read, and which share of all that may be at most."""

OPENING = 8
"""Words that are shown of the others."""

_FIRST = (RowKind.DIFFERS, RowKind.SHARED, RowKind.ALIKE, RowKind.ALONE)


def side_by_side(articles: Sequence[Article], lines: Sequence[ArticleLine], rows: Iterable[PlacedRow]) -> SideBySide:
    """``rows`` with their places opened. ``lines`` tell of ``articles``, in the same order."""
    return SideBySide(articles=tuple(lines), rows=tuple(_opened(row, articles) for row in rows))


def _opened(row: PlacedRow, articles: Sequence[Article]) -> SideRow:
    cells = tuple(
        tuple(cite(article, place.span, around=0) for place in places)
        for article, places in zip(articles, row.cells, strict=True)
    )
    return SideRow(kind=row.kind, cells=cells, differences=row.differences, verbatim=row.verbatim)


def quoted_only(side: SideBySide) -> SideBySide:
    """No more of each article than quotations: a few whole sentences, those that differ first and then those that are
    shared; of every other one its opening words."""
    whole = _shown_whole(side)
    rows = tuple(
        replace(row, cells=tuple(tuple(one if one in whole else _opening(one) for one in cell) for cell in row.cells))
        for row in side.rows
    )
    return replace(side, rows=rows, shortened=rows != side.rows)


def _shown_whole(side: SideBySide) -> set[Citation]:
    every = [one for row in side.rows for cell in row.cells for one in cell]
    most = {article: min(WHOLE, int(WHOLE_SHARE * many)) for article, many in Counter(c.article for c in every).items()}
    taken: Counter[str] = Counter()
    found = set()
    for row in sorted(side.rows, key=lambda row: _FIRST.index(row.kind)):
        for one in (one for cell in row.cells for one in cell):
            if taken[one.article] < most[one.article]:
                taken[one.article] += 1
                found.add(one)
    return found


def _opening(citation: Citation) -> Citation:
    words = word_spans(citation.exact)
    if len(words) <= OPENING:
        return citation
    end = words[OPENING - 1][1]
    return replace(citation, end=citation.start + end, exact=citation.exact[:end], suffix="")
