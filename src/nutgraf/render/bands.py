"""Rows of articles side by side as a reader takes them in: what stands alone on either side is read next to each other."""

from collections.abc import Iterable
from dataclasses import replace

from nutgraf.model.side_by_side import RowKind, SideRow


def bands(rows: Iterable[SideRow]) -> list[SideRow]:
    """``rows`` with each run of those that one article alone has made one, in which every article has its own in its order."""
    found: list[SideRow] = []
    for row in rows:
        if found and found[-1].kind is row.kind is RowKind.ALONE:
            cells = tuple(before + more for before, more in zip(found[-1].cells, row.cells, strict=True))
            found[-1] = replace(found[-1], cells=cells)
        else:
            found.append(row)
    return found
