"""Articles side by side for a terminal: row by row, each cell under its outlet."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from nutgraf.model.side_by_side import SideBySide, SideRow
from nutgraf.render import dates, wording_beside
from nutgraf.render.text import printed
from nutgraf.render.text_parts import hung, plain

if TYPE_CHECKING:
    from rich.console import RenderableType


def side_by_side_text(side: SideBySide, *, width: int = 80, colour: bool = False) -> str:
    """The rows as lines of at most ``width`` terminal cells (24 at least), with ANSI colours where asked for. Nothing from
    an article can steer the terminal."""
    return printed(_parts(side), width=width, colour=colour)


def _parts(side: SideBySide) -> Iterator["RenderableType"]:
    for letter, line in zip(_letters(side), side.articles, strict=True):
        facts = [line.outlet, dates.moment(line.published or line.updated), line.headline]
        yield hung(f"{letter} ", plain(" · ".join(fact for fact in facts if fact), "bold"))
    yield plain(" · ".join(wording_beside.counted(side)), "cyan")
    for row in side.rows:
        yield plain("")
        yield from _row(row, _letters(side))
    if side.shortened:
        yield plain("")
        yield plain(wording_beside.SHORTENED, "dim")


def _letters(side: SideBySide) -> str:
    return "ABCD"[: len(side.articles)]


def _row(row: SideRow, letters: str) -> Iterator["RenderableType"]:
    yield plain(wording_beside.row_kind(row), "dim")
    for difference in row.differences:
        yield hung("! ", plain(wording_beside.judged(difference), "yellow"))
    for letter, cell in zip(letters, row.cells, strict=True):
        for citation in cell:
            yield hung(f"{letter} ", plain(citation.exact))
