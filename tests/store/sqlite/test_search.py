"""Words that nearly every article holds are found as quickly as others."""

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from contracts.store.rows import article, keep
from nutgraf.model.found import Wanted
from nutgraf.store import DeskFile
from nutgraf.store.sqlite import search_order


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (Wanted(text="the"), ["c", "a", "e", "d", "b"]),
        (Wanted(text="the", most=3), ["c", "a", "e"]),
        (Wanted(text="the", most=1), ["c"]),
        (Wanted(text="the", most=0), []),
        (Wanted(text="the", outlet="gull"), ["a", "e", "d"]),
        (Wanted(text='"the pier"'), ["e", "d", "b"]),
        (Wanted(text="the ferry"), ["c"]),
    ],
)
def test_too_many_to_weigh_come_the_latest_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, wanted: Wanted, found: list[str]
) -> None:
    monkeypatch.setattr(search_order, "WEIGHED", 2)
    with closing(DeskFile.make(tmp_path / "d.desk")) as desk:
        keep(
            desk,
            article("a", "The gate\n\nIt opens.", outlet="Sea Gull"),
            article("b", "Pier\n\nIt is the pier."),
            article("c", "The ferry\n\nIt is late."),
            article("d", "Pier\n\nIt is the pier, the pier.", outlet="Sea Gull"),
            article("e", "Pier\n\nOf the pier.", outlet="Sea Gull"),
        )
        assert [hit.article for hit in desk.articles.search(wanted)] == found
        assert one_by_one(desk, wanted, len(found)) == found


def one_by_one(desk: DeskFile, wanted: Wanted, many: int) -> list[str]:
    """So many articles, each behind the mark of the one before."""
    found, mark = [], ""
    for _ in range(many):
        (hit,) = desk.articles.search(replace(wanted, after=mark, most=1))
        found.append(hit.article)
        mark = hit.mark
    return found
