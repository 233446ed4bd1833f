"""What came from an address becomes what is kept of it, and its one fate."""

from datetime import timedelta
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.samples import NOW, SETTINGS, SITE, page
from nutgraf.desk.house import house_of
from nutgraf.desk.intake import Taken, take_answer
from nutgraf.errors import BrokenDesk
from nutgraf.model.asking import Answer, Validators
from nutgraf.model.entry_state import KeptEntry
from nutgraf.model.fate import Capture, Ending
from nutgraf.model.feed import Entry
from nutgraf.store.memory import MemoryStore

TEXT = (
    "A cargo ferry ran aground on a reef off the port of Tarvik before dawn on Tuesday with 94 people aboard, the coast "
    "guard said.\nPassengers were flown to a sports hall above the harbour, and the line to the islands is closed."
)
PAGE = page("Ferry runs aground off Tarvik", TEXT)
LATER = page("Ferry runs aground off Tarvik", TEXT + "\nDivers will look at the hull on Thursday, the owner said.")


def entry(address: str = SITE + "ferry") -> KeptEntry:
    return KeptEntry(entry=Entry(address=address), feed=SITE + "feed.xml", announced=NOW, due=NOW)


def answer(body: bytes, address: str = SITE + "ferry", **told: object) -> Answer:
    capture = Capture(address=address, body=body, url=address, kind="text/html")
    return Answer(address=address, status=200, capture=capture, **told)  # type: ignore[arg-type]


def taken(store: MemoryStore, kept: KeptEntry, answer: Answer, hours: float = 0) -> Taken:
    return take_answer(kept, answer, store, house_of(store), NOW + timedelta(hours=hours), 0.5)


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore(SETTINGS)


def fate_of(taken: Taken) -> Ending | None:
    return taken.entry.fate.ending if taken.entry.fate else None


def test_an_article_is_kept_with_its_bytes_and_what_stands_for_them(store: MemoryStore) -> None:
    said = answer(PAGE, validators=Validators(etag='"1"'), headers=(("content-type", "text/html"),))
    found = taken(store, entry(), said)
    assert fate_of(found) == Ending.KEPT
    assert found.changed
    assert found.entry.fate is not None
    (version,) = store.articles.versions(found.entry.fate.article)
    assert (version.came, version.cut) == (NOW, False)
    assert version.capture == found.entry.digest == sha256(PAGE).hexdigest()
    bytes_ = store.articles.capture(version.capture)
    assert bytes_ is not None
    assert (bytes_.capture.body, bytes_.status, bytes_.headers) == (PAGE, 200, said.headers)
    assert found.entry.validators == Validators(etag='"1"')
    assert store.entries.get(SITE + "ferry") == found.entry


@pytest.mark.parametrize("ending", [Ending.NOT_FOUND, Ending.REFUSED, Ending.TIMED_OUT])
def test_what_failed_ends_as_it_failed(store: MemoryStore, ending: Ending) -> None:
    found = taken(store, entry(), Answer(address=SITE + "ferry", failed=ending, reason="So it was."))
    assert found.entry.fate is not None
    assert (fate_of(found), found.entry.fate.reason) == (ending, "So it was.")
    assert store.articles.count() == 0
    assert not found.changed


def test_a_page_without_an_article_says_why(store: MemoryStore) -> None:
    found = taken(store, entry(), answer(b"<html><body><nav>Sport Weather</nav></body></html>"))
    assert fate_of(found) == Ending.NO_ARTICLE


def test_another_version_is_kept_beside_the_first(store: MemoryStore) -> None:
    first = taken(store, entry(), answer(PAGE))
    second = taken(store, first.entry, answer(LATER), hours=2)
    assert second.changed
    assert second.entry.fate == first.entry.fate
    assert second.entry.readings == 1
    assert first.entry.fate is not None
    assert len(store.articles.versions(first.entry.fate.article)) == 2


def test_the_bytes_that_are_kept_are_not_read_again(store: MemoryStore, monkeypatch: pytest.MonkeyPatch) -> None:
    first = taken(store, entry(), answer(PAGE))
    monkeypatch.setattr("nutgraf.read.read_capture", None)
    second = taken(store, first.entry, answer(PAGE), hours=2)
    assert not second.changed
    assert second.entry.fate == first.entry.fate
    assert second.entry.due is not None


def test_other_bytes_of_the_same_text_are_no_new_version(store: MemoryStore) -> None:
    first = taken(store, entry(), answer(PAGE))
    second = taken(store, first.entry, answer(PAGE.replace(b"</body>", b"<!-- 17:03 --></body>")), hours=2)
    assert second.entry.digest != first.entry.digest
    assert not second.changed


def test_unchanged_keeps_everything(store: MemoryStore) -> None:
    first = taken(store, entry(), answer(PAGE, validators=Validators(etag='"1"')))
    second = taken(store, first.entry, Answer(address=SITE + "ferry", status=304), hours=2)
    assert (second.entry.fate, second.entry.digest) == (first.entry.fate, first.entry.digest)
    assert second.entry.validators == Validators(etag='"1"')


def test_unchanged_though_nothing_was_kept_is_asked_again(store: MemoryStore) -> None:
    found = taken(store, entry(), Answer(address=SITE + "ferry", status=304))
    assert fate_of(found) == Ending.UNREACHABLE
    assert found.entry.due is not None


def test_what_was_kept_once_stays_kept(store: MemoryStore) -> None:
    first = taken(store, entry(), answer(PAGE))
    gone = Answer(address=SITE + "ferry", status=410, failed=Ending.NOT_FOUND, reason="Gone.")
    assert taken(store, first.entry, gone, hours=2).entry.fate == first.entry.fate
    reserved = answer(LATER, signals=("tdm-reservation: 1",))
    assert taken(store, first.entry, reserved, hours=3).entry.fate == first.entry.fate
    assert store.articles.count() == 1
    assert first.entry.fate is not None
    assert len(store.articles.versions(first.entry.fate.article)) == 1


def test_the_first_article_of_several_records_is_that_of_the_address(store: MemoryStore) -> None:
    lines = "\n".join(
        f'{{"headline": "Ferry {number}", "articleBody": "{number} people left the ferry at Tarvik before noon."}}'
        for number in range(2)
    )
    found = taken(store, entry(), answer(lines.encode()))
    assert fate_of(found) == Ending.KEPT
    assert store.articles.count() == 1


@pytest.mark.parametrize("full", ["articles.keep", "articles.keep_capture", "entries.keep"])
def test_nothing_is_kept_of_what_cannot_be_kept_whole(
    store: MemoryStore, full: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise BrokenDesk("the disk is full")

    shelf, _, method = full.partition(".")
    monkeypatch.setattr(getattr(store, shelf), method, refuse)
    with pytest.raises(BrokenDesk):
        taken(store, entry(), answer(PAGE))
    assert store.entries.get(SITE + "ferry") is None
    assert store.articles.count() == 0
    assert list(store.articles.captures()) == []


@given(
    st.binary(max_size=300)
    | st.text(alphabet='{}[]",:<>/ \n\x1eafé', max_size=200).map(lambda text: text.encode("utf-8")),
    st.sampled_from(["", "text/html", "application/json", "application/x-ndjson", "text/plain", "image/png"]),
)
def test_any_bytes_end_in_one_fate(body: bytes, kind: str) -> None:
    store = MemoryStore(SETTINGS)
    capture = Capture(address=SITE + "ferry", body=body, url=SITE + "ferry", kind=kind)
    found = taken(store, entry(), Answer(address=SITE + "ferry", status=200, capture=capture))
    assert found.entry.fate is not None
    assert found.entry.fate.reason
