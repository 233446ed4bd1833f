"""Articles side by side opened into citations, and how much of them somebody who only reads is shown."""

from dataclasses import replace

from crane_articles import article
from nutgraf.compose.side_by_side import WHOLE, quoted_only, side_by_side
from nutgraf.model.place import Place
from nutgraf.model.side_by_side import PlacedRow, RowKind, SideBySide
from nutgraf.model.span import Span
from nutgraf.render.cited import line_of
from nutgraf.text.words import word_spans

ONE = " ".join(f"The {number}th crane of the harbour of Harwick fell onto the quay today." for number in range(20))


def side(kinds: dict[int, RowKind] | None = None) -> SideBySide:
    """An article of twenty sentences beside an empty one."""
    first, second = article(f"Cranes fall\n\n{ONE}"), article("Nothing", 1)
    spans, start = [], len("Cranes fall\n\n")
    for sentence in ONE.split(". "):
        spans.append(Span(start=start, end=start + len(sentence.rstrip(".")) + 1))
        start += len(sentence) + 2
    rows = [
        PlacedRow(kind=(kinds or {}).get(number, RowKind.ALONE), cells=((Place(article="a0", span=span),), ()))
        for number, span in enumerate(spans)
    ]
    return side_by_side([first, second], [line_of(first), line_of(second)], rows)


def test_a_place_becomes_the_words_that_stand_there() -> None:
    made = side()
    assert [row.cells[0][0].exact for row in made.rows[:2]] == [
        "The 0th crane of the harbour of Harwick fell onto the quay today.",
        "The 1th crane of the harbour of Harwick fell onto the quay today.",
    ]
    assert all(row.cells[1] == () for row in made.rows)
    assert not made.shortened


def test_who_only_reads_sees_a_few_sentences_whole_and_of_the_others_how_they_begin() -> None:
    made = quoted_only(side())
    texts = [row.cells[0][0] for row in made.rows]
    assert sum(one.exact.endswith(".") for one in texts) == WHOLE
    assert made.shortened
    for one in texts:
        assert ONE[one.start - 13 : one.end - 13] == one.exact
        assert one.exact.endswith(".") or len(word_spans(one.exact)) == 8


def test_what_differs_and_what_is_shared_comes_before_what_stands_alone() -> None:
    made = quoted_only(side({15: RowKind.SHARED, 19: RowKind.DIFFERS}))
    whole = [number for number, row in enumerate(made.rows) if row.cells[0][0].exact.endswith(".")]
    assert whole == [*range(WHOLE - 2), 15, 19]


def test_no_more_than_half_of_a_short_article_is_shown_whole() -> None:
    short = replace(side(), rows=side().rows[:4])
    whole = [row for row in quoted_only(short).rows if row.cells[0][0].exact.endswith(".")]
    assert len(whole) == 2
