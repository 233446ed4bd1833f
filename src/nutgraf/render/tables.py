"""Parts of a page as CSV (RFC 4180) for spreadsheets: claims, quotations, and who does what with which claim."""

import csv
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from types import SimpleNamespace

from nutgraf.model.claim import Treating
from nutgraf.model.page import ArticleLine, StoryPage
from nutgraf.model.sentence import Citation
from nutgraf.render.cleaning import clean, web_address
from nutgraf.render.wording import by_id

_FORMULA = re.compile(r"\s*[=+\-@＝＋－＠]")
"""What a spreadsheet would reckon out; such cells are written behind an apostrophe."""

_CARRYING = (Treating.STATES, Treating.ATTRIBUTES)
_WORDS = ("article", "version", "start", "end", "words", "url")

CLAIMS = ("number", "claim", "origins", "first", *(how.value for how in Treating), "carried by", *_WORDS)
QUOTATIONS = ("number", "speaker", "role", "outlet", "printed", "how", "given to", "left out", "put", "doubt", *_WORDS)
MATRIX = ("outlet", "article", "published", "url")

Cell = str | int


def claims_csv(page: StoryPage) -> str:
    """A line for each claim: how many accounts do what with it, who carried it first, and where its words stand."""
    return _csv(CLAIMS, _claims(page))


def quotations_csv(page: StoryPage) -> str:
    """A line for each printing of each utterance."""
    return _csv(QUOTATIONS, _quotations(page))


def matrix_csv(page: StoryPage) -> str:
    """A line for each article and a column for each claim: what the one does with the other, empty where nothing is told."""
    head = [*MATRIX, *(f"{number}. {claim.sentence.text}" for number, claim in enumerate(page.claims, 1))]
    return _csv(head, _matrix(page))


def _claims(page: StoryPage) -> Iterator[list[Cell]]:
    lines = by_id(page.articles)
    for number, claim in enumerate(page.claims, 1):
        first = lines.get(claim.first)
        counts = Counter(one.how for one in claim.treatments)
        carriers = dict.fromkeys(one.outlet for one in claim.treatments if one.how in _CARRYING)
        yield [
            number,
            claim.sentence.text,
            claim.sentence.origins,
            first.outlet if first else "",
            *(counts[how] for how in Treating),
            "; ".join(carriers),
            *_words(claim.sentence.citations[0], lines),
        ]


def _quotations(page: StoryPage) -> Iterator[list[Cell]]:
    lines = by_id(page.articles)
    for number, utterance in enumerate(page.quotations, 1):
        for printed in utterance.printed:
            yield [
                number,
                utterance.speaker.name,
                utterance.speaker.role,
                printed.outlet,
                printed.at,
                printed.how.value,
                printed.speaker,
                "; ".join(printed.left_out),
                "; ".join(printed.put),
                utterance.doubt,
                *_words(printed.citation, lines),
            ]


def _matrix(page: StoryPage) -> Iterator[list[Cell]]:
    treated = [{one.article: one.how.value for one in claim.treatments} for claim in page.claims]
    for line in page.articles:
        told = [by_article.get(line.id, "") for by_article in treated]
        yield [line.outlet, line.id, line.published, web_address(line.url), *told]


def _words(citation: Citation, lines: dict[str, ArticleLine]) -> list[Cell]:
    line = lines.get(citation.article)
    where: list[Cell] = [citation.article, citation.version, citation.start, citation.end]
    return [*where, citation.exact, web_address(line.url) if line else ""]


def _csv(head: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    written: list[str] = []
    table = csv.writer(SimpleNamespace(write=written.append), lineterminator="\r\n")
    table.writerow([safe(one) for one in head])
    table.writerows([safe(one) for one in row] for row in rows)
    return "".join(written)


def safe(cell: Cell) -> Cell:
    """A cell on one line that no spreadsheet takes for a formula."""
    if isinstance(cell, int):
        return cell
    text = clean(cell)
    return f"'{text}" if _FORMULA.match(text) else text
