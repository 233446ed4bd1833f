"""The year of a day that is printed without one: from what else is on the desk, in whatever order it came."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from desk.samples import SETTINGS
from nutgraf.desk.bringing import bring
from nutgraf.desk.house import house_of
from nutgraf.desk.judging import judged
from nutgraf.fetch import FakeClock
from nutgraf.model.article import Article
from nutgraf.model.entry_state import KeptEntry
from nutgraf.model.fate import Capture, Ending, Fate
from nutgraf.model.feed import Entry
from nutgraf.model.when import Known
from nutgraf.read import read_capture, settle
from nutgraf.store.memory import MemoryStore

NOW = datetime(2031, 11, 22, tzinfo=UTC)
YEARLESS = "The weir at Tarvik will be rebuilt\n26 November 14:07\nEngineer Sunniva Brekke told the council of Tarvik that the weir will be rebuilt in stone. The old weir broke in the flood of October."
DATED = "Weir at Tarvik: council votes for stone\nNov 27, 2029, 5:54 AM\n\nThe council of Tarvik voted on Tuesday to rebuild the weir in stone, as engineer Sunniva Brekke had asked. The old weir broke in the flood."
OTHER = "Ferry sails again\nMay 3, 2024, 9:00 AM\n\nThe ferry Aurelia sailed again from Port Lindow on Friday after a month in the dock, its owner said in a statement."


def brought(folder: Path, *texts: str) -> dict[str, Article]:
    for number, text in enumerate(texts):
        (folder / f"{number}.txt").write_text(text, encoding="utf-8")
    store = MemoryStore(SETTINGS)
    bring([str(folder)], store, FakeClock(NOW), lambda *_: None, lambda _: None)
    return {kept.article.headline_text: kept.article for kept in store.articles.all()}


@pytest.mark.parametrize("texts", [(YEARLESS, DATED, OTHER), (OTHER, DATED, YEARLESS)])
def test_the_year_is_that_of_the_likest_article(tmp_path: Path, texts: tuple[str, ...]) -> None:
    published = brought(tmp_path, *texts)["The weir at Tarvik will be rebuilt"].published
    assert published is not None
    assert published.at == datetime(2029, 11, 26, 14, 7, tzinfo=UTC)
    assert "council votes for stone" in published.note


def test_where_nothing_is_alike_it_is_the_latest_such_day(tmp_path: Path) -> None:
    published = brought(tmp_path, YEARLESS, OTHER)["The weir at Tarvik will be rebuilt"].published
    assert published is not None
    assert published.at.year == 2030


def test_what_a_feed_tells_stands_above_a_guess() -> None:
    store = MemoryStore(SETTINGS)
    (article,) = settle(read_capture(Capture(address="a.txt", body=YEARLESS.encode())).articles, NOW)
    assert article.published is not None
    assert article.published.known is Known.GUESSED
    told = datetime(2028, 11, 26, 14, 7, tzinfo=UTC)
    kept = KeptEntry(entry=Entry(address="https://tarvik.example/1", published=told), announced=NOW)
    fate = Fate(address="a.txt", ending=Ending.KEPT, reason="Read.", article=article.id)
    version = judged(article, fate, kept, store, house_of(store), NOW).version
    assert version is not None
    assert version.article.published is not None
    assert version.article.published.at == told
