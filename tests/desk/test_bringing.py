"""What people bring in by hand: files, folders, and a whole desk that was exported."""

import json
from collections.abc import Sequence
from email.message import EmailMessage
from mailbox import mbox
from pathlib import Path

import pytest

from desk.samples import ADDRESSES, ARTICLES, FEED, NOW, PAGES, SITE, feed, newsdesk, of, page
from desk.test_intake import TEXT
from nutgraf.desk import Newsdesk
from nutgraf.desk.bringing import Brought, bring
from nutgraf.errors import WrongUse
from nutgraf.fetch import FakeClock
from nutgraf.model.fate import Ending, Fate
from nutgraf.model.found import Wanted
from nutgraf.store.memory import MemoryStore
from warc_doubles import answer, packed, record


def brought(
    given: Sequence[Path | str], store: MemoryStore | None = None, clock: FakeClock | None = None
) -> tuple[Brought, MemoryStore, list[Fate]]:
    store = store or MemoryStore()
    lost: list[Fate] = []
    done = bring([str(one) for one in given], store, clock or FakeClock(NOW), lambda *_: None, lost.append)
    return done, store, lost


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of all there is: pages, plain text, JSON Lines, a mailbox, a web archive, and what holds nothing."""
    folder = tmp_path / "papers"
    (folder / "deep").mkdir(parents=True)
    (folder / "ferry.html").write_bytes(of(ARTICLES[0]))
    (folder / "deep" / "pier.txt").write_text(f"Pier closed\n\n{TEXT.replace('ferry', 'tug')}")
    (folder / "empty.txt").write_text("")
    (folder / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    records = [
        {"url": f"{SITE}line-{one}", "headline": f"Line {one}", "text": TEXT.replace("94", str(50 + one))}
        for one in range(3)
    ]
    (folder / "lines.jsonl").write_text("\n".join(map(json.dumps, records)))
    mail = EmailMessage()
    mail["From"], mail["Subject"], mail["Date"] = (
        "Bote <n@bote.example>",
        "Ferry late",
        "Wed, 09 Apr 2031 07:30:00 +0200",
    )
    mail["Message-ID"] = "<1@bote.example>"
    mail.set_content(
        "The ferry to Hestvik was three hours late on Monday, the harbour office said, after its engine failed."
    )
    letters = mbox(folder / "letters.mbox")
    letters.add(mail)
    letters.close()
    archived = answer(
        page("Archived ferry", TEXT.replace("reef", "rock"), outlet="Bote", url="https://bote.example/pier")
    )
    (folder / "crawl.warc.gz").write_bytes(packed(record(archived)))
    return folder


def test_a_folder_brings_every_record_of_its_files(folder: Path) -> None:
    done, store, lost = brought([folder])
    assert done.fates == {Ending.KEPT: 7, Ending.EMPTY: 1}
    assert (done.whole, done.lost) == (False, 1)
    assert [Path(fate.address).name for fate in lost] == ["empty.txt"]
    assert store.articles.count() == 7
    assert store.entries.get("https://bote.example/pier") is not None
    assert all(entry.due is None for entry in store.entries.fated(most=99))


def test_the_same_again_doubles_nothing_wherever_the_command_is_run(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, store, _ = brought([folder])
    before = [version.article.id for version in store.articles.all()]
    addresses = {entry.entry.address for entry in store.entries.fated(most=99)}
    monkeypatch.chdir(folder)
    done, _, _ = brought([".", "lines.jsonl"], store)
    assert [version.article.id for version in store.articles.all()] == before
    assert {entry.entry.address for entry in store.entries.fated(most=99)} == addresses
    assert set(done.fates) <= {Ending.KEPT, Ending.COPY, Ending.EMPTY}


def test_the_bytes_of_an_archive_keep_what_its_server_said(folder: Path) -> None:
    _, store, _ = brought([folder / "crawl.warc.gz"])
    (capture,) = store.articles.captures()
    assert capture.status == 200
    assert capture.at.isoformat().startswith("2031-04-09T07:30:00")


def test_what_is_not_there_is_lost_with_a_reason(tmp_path: Path) -> None:
    done, _, lost = brought([tmp_path / "nowhere"])
    assert not done.whole
    assert [fate.ending for fate in lost] == [Ending.NOT_FOUND]


def test_nothing_at_all_is_nothing_brought(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert not brought([tmp_path / "empty"])[0].whole


def test_an_address_is_not_for_bringing() -> None:
    store = MemoryStore()
    with pytest.raises(WrongUse, match="nutgraf add"):
        brought(["https://tarvik.example/feed.xml"], store)


def test_a_stop_between_two_records_goes_on_the_next_time(folder: Path) -> None:
    clock = FakeClock(NOW)
    clock.stop()
    done, store, _ = brought([folder], clock=clock)
    assert sum(done.fates.values()) == 1
    assert (done.whole, done.stopped) == (False, True)
    assert "stopped" in done.notes[0]
    brought([folder], store)
    assert store.articles.count() == 7


def filled(path: Path) -> Newsdesk:
    """A desk that was told of the coverage, and corrected."""
    desk, _, _ = newsdesk({FEED: feed(*ADDRESSES), **PAGES}, path)
    desk.add(FEED)
    desk.update()
    desk.corrected.split(desk.stories()[0].id, [desk.corrected.all()[0].articles[-1].id], by="Ina Berg")
    return desk


def test_an_exported_desk_is_the_same_elsewhere(tmp_path: Path) -> None:
    one = filled(tmp_path / "one")
    one.export(tmp_path / "out")
    other, _, _ = newsdesk({}, tmp_path / "two")
    done = other.bring([str(tmp_path / "out")])
    assert done.whole
    assert done.notes == [f"the desk in {tmp_path / 'out'} is loaded: {len(ARTICLES)} versions of articles"]
    assert other.store.feeds.all() == one.store.feeds.all()
    assert list(other.store.articles.all()) == list(one.store.articles.all())
    assert list(other.store.articles.captures()) == list(one.store.articles.captures())
    assert other.store.entries.fated(most=99) == one.store.entries.fated(most=99)
    rows = [row.id for row in one.stories(Wanted(most=99))]
    assert {row.id for row in other.stories(Wanted(most=99))} == set(rows)
    assert [other.store.stories.get(row) for row in rows] == [one.store.stories.get(row) for row in rows]
    assert other.store.stories.log() == one.store.stories.log()
    assert other.page(rows[0]) == one.page(rows[0])
    assert other.bring([str(tmp_path / "out")]).whole
    assert other.store.articles.count() == len(ARTICLES)


def test_a_desk_and_files_are_brought_together(tmp_path: Path, folder: Path) -> None:
    filled(tmp_path / "one").export(tmp_path / "out")
    done, store, _ = brought([tmp_path / "out", folder / "lines.jsonl"])
    assert done.fates == {Ending.KEPT: 3}
    assert len(done.notes) == 1
    assert store.articles.count() == len(ARTICLES) + 3


def test_the_articles_of_an_export_alone_are_taken_too(tmp_path: Path) -> None:
    one = filled(tmp_path / "one")
    one.export(tmp_path / "out")
    done, store, _ = brought([tmp_path / "out" / "articles.jsonl.gz"])
    assert done.fates == {Ending.KEPT: len(ARTICLES)}
    assert {version.article.id for version in store.articles.all()} == {
        version.article.id for version in one.store.articles.all()
    }
