"""What is said of articles side by side, the same in every form."""

import re
from collections import Counter

from nutgraf.model.page import ArticleLine
from nutgraf.model.sentence import Citation
from nutgraf.model.side_by_side import Difference, RowKind, SideBySide, SideRow
from nutgraf.render import wording

ROWS = {
    RowKind.SHARED: "shared",
    RowKind.DIFFERS: "differs",
    RowKind.ALIKE: "perhaps the same",
    RowKind.ALONE: "only here",
}


def row_kind(row: SideRow) -> str:
    """What a row is: "shared word for word", "differs", "only here"."""
    return f"{ROWS[row.kind]} word for word" if row.verbatim else ROWS[row.kind]


def counted(side: SideBySide) -> list[str]:
    """How many rows of each kind, each with its noun: "4 statements shared"."""
    kinds = Counter(row.kind for row in side.rows)
    verbatim = sum(row.verbatim for row in side.rows)
    shared = wording.count(kinds[RowKind.SHARED], "statement") + " shared"
    alike, differing = kinds[RowKind.ALIKE], kinds[RowKind.DIFFERS]
    return [
        f"{shared}, {verbatim} word for word" if verbatim else shared,
        f"{differing} told differently" if differing else "nothing found that is told differently",
        *([f"{alike} perhaps the same"] if alike else []),
        f"{kinds[RowKind.ALONE]} in one article only",
    ]


def judged(of: Difference) -> str:
    """A difference in one line: "People hurt (number, conflict): …why…"."""
    return f"{about(of)} ({of.kind.value}, {wording.JUDGEMENTS[of.judgement]}): {of.why}"


SHORTENED = "Of some statements only the opening words are shown; each article can be read where it was published."

LANGUAGES = "The articles are in several languages: statements of one matter may stand apart."

OPENING = 8
"""Words that are shown at least of a sentence that breaks off."""

TABS = {
    RowKind.SHARED: "Shared",
    RowKind.DIFFERS: "Told differently",
    RowKind.ALIKE: "Perhaps the same",
    RowKind.ALONE: "Only in one",
}


def about(of: Difference) -> str:
    """What a difference is about, with a capital."""
    return of.about[:1].upper() + of.about[1:]


def is_headline(citation: Citation, line: ArticleLine) -> bool:
    """Whether cited words are an article's headline, or its beginning."""
    return citation.start == 0 and line.headline.startswith(citation.exact)


def breaks_off(citation: Citation, line: ArticleLine, side: SideBySide) -> bool:
    """Whether of a sentence only the opening words are shown."""
    whole = citation.exact.rstrip().endswith(wording.CLOSED) or len(citation.exact.split()) < OPENING
    return side.shortened and not whole and citation.exact != line.headline


def carriers(row: SideRow, side: SideBySide) -> list[str]:
    """The outlets that tell a row."""
    return [line.outlet for line, cell in zip(side.articles, row.cells, strict=True) if cell]


def longest(row: SideRow) -> tuple[int, tuple[Citation, ...]]:
    """The number of the article of which most of a row's words are shown, and those words: all that tell it use the same."""
    lengths = [sum(len(one.exact) for one in cell) for cell in row.cells]
    number = lengths.index(max(lengths))
    return number, row.cells[number]


def spoken(side: SideBySide) -> int:
    """In how many languages the articles are."""
    return len({line.language for line in side.articles})


def marked(citation: Citation, row: SideRow, number: int) -> list[tuple[bool, str]]:
    """The words of a citation in stretches, each with whether it is a value that article ``number`` puts otherwise."""
    values = sorted({one.values[number] for one in row.differences} - {""}, key=len, reverse=True)
    if not values:
        return [(False, citation.exact)]
    found = re.split(f"({'|'.join(map(re.escape, values))})", citation.exact)
    return [(at % 2 == 1, part) for at, part in enumerate(found) if part]
