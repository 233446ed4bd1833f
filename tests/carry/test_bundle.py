"""A desk that is exported and loaded is the same desk."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from nutgraf.carry import bundle as names
from nutgraf.carry import demand_whole, export_desk, holds_desk, load_desk, opened, read_manifest
from nutgraf.errors import BrokenDesk, WrongUse
from nutgraf.model.access import Role, Session, Token, User
from nutgraf.model.entry_state import KeptEntry
from nutgraf.model.fate import Capture, Ending, Fate
from nutgraf.model.feed import Entry, Feed, FeedState
from nutgraf.model.found import Wanted
from nutgraf.model.hook import Hook
from nutgraf.model.keeping import OutletFact, Policy
from nutgraf.model.ruling import Ruling, RulingKind
from nutgraf.model.sentence import Citation
from nutgraf.model.settings import Settings
from nutgraf.model.story import Placement, StoryEvent, Turn
from nutgraf.ports.store import KeptCapture, KeptVersion, Placed, Standing, Steps, Store
from nutgraf.read import read_capture
from nutgraf.store import DeskFile
from nutgraf.store.memory import MemoryStore

AT = datetime(2031, 4, 9, 7, 30, 0, 123456, tzinfo=UTC)
FEED = "https://bote.example/feed"
LATER = timedelta(minutes=1)


def capture_of(number: int, words: str = "") -> KeptCapture:
    text = f"The ferry number {number} to Hestvik was three hours late on Monday, the harbour office said. {words}"
    record = {
        "headline": f"Ferry {number} late",
        "text": text,
        "url": f"https://bote.example/{number}",
        "outlet": "Bote",
    }
    body = json.dumps(record).encode()
    capture = Capture(address=record["url"], body=body, kind="application/json", url=record["url"])
    at = AT + number * LATER
    return KeptCapture(digest=sha256(body).hexdigest(), at=at, capture=capture, status=200, headers=(("etag", '"1"'),))


def version_of(capture: KeptCapture) -> KeptVersion:
    return KeptVersion(article=read_capture(capture.capture).articles[0], came=capture.at, capture=capture.digest)


def filled(count: int = 7) -> MemoryStore:
    """A desk that has something on every shelf."""
    store = MemoryStore()
    store.set_settings(Settings(contact="me@bote.example", pause=timedelta(seconds=2)))
    store.outlets.keep_facts(
        [OutletFact(outlet="Bote", field="owner", value="Dahl, Ingrid", source="me", asof=date(2031, 1, 2))]
    )
    store.outlets.set_policy(Policy(outlet="bote.example", expires=timedelta(days=30), because="I asked"))
    store.feeds.add([Feed(address=FEED, title="Bote", folder="Harbours/North")], AT)
    captures = [capture_of(number) for number in range(count)]
    entries = [Entry(address=one.capture.address, headline=f"Ferry {number}") for number, one in enumerate(captures)]
    store.feeds.keep(FEED, FeedState(asked=AT, due=AT + LATER, spoke=AT, digest="d"), entries, AT)
    versions = [version_of(capture) for capture in captures]
    for capture, version, entry in zip(captures, versions, entries, strict=True):
        store.articles.keep_capture(capture)
        store.articles.keep(version)
        fate = Fate(address=entry.address, ending=Ending.KEPT, reason="Read.", article=version.article.id)
        store.entries.keep(
            KeptEntry(entry=entry, feed=FEED, announced=AT, fate=fate, fated=capture.at, signals=("noai",))
        )
    store.entries.add([KeptEntry(entry=Entry(address="https://bote.example/waits"), announced=AT, due=AT)])
    store.entries.add([KeptEntry(entry=Entry(address="https://bote.example/neither"), announced=AT - LATER)])
    newer = capture_of(0, "It was the engine.")
    store.articles.keep_capture(newer)
    store.articles.keep(version_of(newer))
    cut = versions[1].article
    head = replace(cut, text=cut.headline_text, paragraphs=())
    store.articles.cut(replace(versions[1], article=head, cut=True))
    keep_stories(store, versions)
    return store


def keep_stories(store: Store, versions: list[KeptVersion]) -> None:
    ids = [one.article.id for one in versions]
    members = tuple(Placement(article=one, score=0.5, reason="shares Hestvik") for one in ids)
    steps = [
        Placed(number=number, article=one.article.id, version=one.article.version)
        for number, one in enumerate(versions, 1)
    ]
    events = [StoryEvent(at=AT, turn=Turn.BORN, story="s1", articles=(ids[0],), reason="new"),
              StoryEvent(at=AT, turn=Turn.BORN, story="s2", articles=tuple(ids[1:]), reason="new"),
              StoryEvent(at=AT, turn=Turn.MERGED, story="s1", other="s2", articles=tuple(ids[1:]), reason="mine", by="me")]  # fmt: skip
    with store.change():
        store.stories.keep(
            Steps(
                placed=steps,
                changed=[Standing(id="s1", members=members[:1]), Standing(id="s2", members=members[1:])],
                events=events[:2],
            ),
            AT,
        )
        correction = Placed(number=len(steps) + 1, correction='["merge","s2","s1"]')
        after = [Standing(id="s1", members=members, fixed=(ids[1],)), Standing(id="s2", merged="s1")]
        store.stories.keep(Steps(placed=[correction], changed=after, events=events[2:]), AT + LATER)
    for words in ('["pin","s1"]', '["pin","s1"]'):
        store.stories.ask_correction(words, AT)


def seen(store: Store) -> dict[str, Any]:
    """All that a store tells of itself."""
    articles, stories = store.articles, store.stories
    return {
        "settings": store.settings(), "facts": store.outlets.facts(), "policies": store.outlets.policies(), "feeds": store.feeds.all(),
        "captures": list(articles.captures()), "versions": list(articles.all()),
        "entries": list(store.entries.all()),
        "due": store.entries.due(AT + 1000 * LATER, 10_000), "counts": dict(store.entries.counts()),
        "steps": list(stories.steps_after(0)), "rows": stories.rows(Wanted(most=1000)), "s1": stories.get("s1"), "s2": stories.get("s2"),
        "log": stories.log(), "asked": [words for _, words in stories.asked_corrections()], "unplaced": stories.unplaced(),
    }  # fmt: skip


def export(folder: Path, store: Store | None = None, on_step: Callable[[str, int, int], None] | None = None) -> Path:
    export_desk(store or filled(), folder, now=AT, by="1.2.3", on_step=on_step)
    return folder


def test_a_desk_comes_back_as_it_was(tmp_path: Path) -> None:
    store = filled()
    load_desk(export(tmp_path / "out", store), MemoryStore())
    desk = DeskFile.make(tmp_path / "a.desk", Settings())
    try:
        for other in (MemoryStore(), desk):
            load_desk(tmp_path / "out", other)
            before, after = seen(store), seen(other)
            for name, value in before.items():
                assert after[name] == value, name
        export(tmp_path / "again", desk)
    finally:
        desk.close()
    assert read_manifest(tmp_path / "again") == read_manifest(tmp_path / "out")


def test_an_empty_desk_comes_back_empty(tmp_path: Path) -> None:
    other = MemoryStore()
    load_desk(export(tmp_path / "out", MemoryStore()), other)
    assert seen(other) == seen(MemoryStore())


def test_all_files_are_told_with_their_counts(tmp_path: Path) -> None:
    manifest = read_manifest(export(tmp_path / "out"))
    assert set(manifest.files) | {names.MANIFEST} == {path.name for path in (tmp_path / "out").iterdir()}
    counts = {name: kept.lines for name, kept in manifest.files.items()}
    assert (counts[names.ARTICLES], counts[names.CAPTURES], counts[names.ENTRIES], counts[names.STEPS]) == (8, 7, 9, 8)
    assert (manifest.nutgraf, manifest.made) == ("1.2.3", AT)


def test_the_same_desk_makes_the_same_files(tmp_path: Path) -> None:
    assert read_manifest(export(tmp_path / "a")) == read_manifest(export(tmp_path / "b"))


def test_other_ways_in_read_the_files(tmp_path: Path) -> None:
    export(tmp_path / "out")
    captures = list(opened(tmp_path / "out" / names.CAPTURES))
    versions = list(opened(tmp_path / "out" / names.ARTICLES))
    assert len(captures) == 7
    assert versions == list(filled().articles.all())


@pytest.mark.parametrize("name", names.FILES)
def test_a_damaged_file_is_named_before_anything_is_kept(tmp_path: Path, name: str) -> None:
    path = export(tmp_path / "out") / name
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    for damaged in (bytes(data), bytes(data[:-1]), b""):
        path.write_bytes(damaged)
        store = MemoryStore()
        with pytest.raises(BrokenDesk, match=name):
            load_desk(tmp_path / "out", store)
        assert seen(store) == seen(MemoryStore())
    path.unlink()
    with pytest.raises(BrokenDesk, match=name):
        demand_whole(tmp_path / "out")


def test_what_is_no_bundle_or_a_newer_one_is_told(tmp_path: Path) -> None:
    manifest = export(tmp_path / "out") / names.MANIFEST
    plain = json.loads(manifest.read_text())
    for changed, words in (
        ({"schema": "nutgraf.desk/2"}, "newer"),
        ({"schema": 7}, "damaged"),
        ({"files": []}, "damaged"),
        ({"made": "x"}, "damaged"),
    ):
        manifest.write_text(json.dumps({**plain, **changed}))
        with pytest.raises(BrokenDesk, match=words):
            read_manifest(tmp_path / "out")
    manifest.write_bytes(b"[" * 100_000)
    with pytest.raises(BrokenDesk, match="damaged"):
        read_manifest(tmp_path / "out")
    manifest.unlink()
    with pytest.raises(WrongUse, match="not finished"):
        read_manifest(tmp_path / "out")
    with pytest.raises(WrongUse):
        read_manifest(tmp_path / "none")


class Killed(BaseException):
    """Stands for a kill at one moment."""


def test_a_load_that_was_stopped_anywhere_is_finished_by_the_next(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("nutgraf.carry.bundle_in._BATCH", 2)
    store = filled()
    export(tmp_path / "out", store)
    for moment in range(15):
        other = Stopped(moment)
        with pytest.raises(Killed):
            load_desk(tmp_path / "out", other)
        other.moments = 10_000
        load_desk(tmp_path / "out", other)
        assert seen(other) == seen(store)
        load_desk(tmp_path / "out", other)
        assert seen(other) == seen(store)


class Stopped(MemoryStore):
    """A store whose changes end in a kill after so many."""

    def __init__(self, moments: int) -> None:
        super().__init__()
        self.moments = moments

    def change(self) -> Any:
        if self.moments == 0:
            raise Killed
        self.moments -= 1
        return super().change()


def test_an_export_that_was_stopped_is_no_bundle_and_is_finished_by_the_next(tmp_path: Path) -> None:
    store = filled()
    export(tmp_path / "whole", store)
    for stop in ("steps", "addresses", "articles", "captures"):

        def on_step(what: str, _count: int, _total: int, stop: str = stop) -> None:
            if what == stop:
                raise Killed

        with pytest.raises(Killed):
            export(tmp_path / "out", store, on_step)
        with pytest.raises(WrongUse, match="not finished"):
            load_desk(tmp_path / "out", MemoryStore())
        (tmp_path / "out" / f".{names.CAPTURES}.part").write_bytes(b"left behind")
    export(tmp_path / "out", store)
    assert read_manifest(tmp_path / "out") == read_manifest(tmp_path / "whole")


def test_a_folder_with_a_desk_is_known(tmp_path: Path) -> None:
    folder = export(tmp_path / "out")
    assert holds_desk(folder)
    (folder / names.MANIFEST).unlink()
    assert holds_desk(folder)
    assert not holds_desk(tmp_path)
    assert not holds_desk(tmp_path / "none")
    assert not holds_desk("\0")


def test_a_folder_with_other_things_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "novel.txt").write_text("mine")
    with pytest.raises(WrongUse, match="novel"):
        export(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["novel.txt"]
    with pytest.raises(BrokenDesk):
        export(tmp_path / "novel.txt")


def test_a_desk_with_other_stories_is_left_alone(tmp_path: Path) -> None:
    export(tmp_path / "out")
    other = MemoryStore()
    version = version_of(capture_of(99))
    other.articles.keep(version)
    other.stories.keep(
        Steps(placed=[Placed(number=1, article=version.article.id, version=version.article.version)]), AT
    )
    before = seen(other)
    with pytest.raises(WrongUse, match="stories of its own"):
        load_desk(tmp_path / "out", other)
    assert seen(other) == before


def test_what_people_said_of_pages_and_stories_is_carried_once(tmp_path: Path) -> None:
    store, other = filled(), MemoryStore()
    cited = Citation(article="a", version="v", start=0, end=5, exact="Ferry", suffix=" late")
    store.rulings.add(Ruling(kind=RulingKind.SAME, by="Ada", at=AT, names=("Roh", "Ro"), because="one minister"))
    store.rulings.add(Ruling(kind=RulingKind.UNSUPPORTED, by="Ada", at=AT, story="s", sentence="Late.", citation=cited))
    store.rulings.undo(1, "Bo", AT + LATER)
    export_desk(store, tmp_path / "b", now=AT)
    for _ in range(2):
        load_desk(tmp_path / "b", other)
        assert other.rulings.all() == store.rulings.all()
    store.rulings.undo(2, "Cy", AT + 2 * LATER)
    export_desk(store, tmp_path / "b", now=AT)
    load_desk(tmp_path / "b", other)
    assert other.rulings.all() == store.rulings.all()
    said = [step.correction for step, _ in store.stories.steps_after(0) if step.correction]
    assert [one.correction for one in other.stories.corrections() if one.settled] == said


def test_a_desk_that_an_older_nutgraf_exported_is_loaded(tmp_path: Path) -> None:
    export_desk(filled(), tmp_path / "b", now=AT)
    manifest = json.loads((tmp_path / "b" / names.MANIFEST).read_text())
    for name in names.LATER:
        del manifest["files"][name]
        (tmp_path / "b" / name).unlink()
    (tmp_path / "b" / names.MANIFEST).write_text(json.dumps(manifest))
    other = MemoryStore()
    load_desk(tmp_path / "b", other)
    assert other.rulings.all() == ()
    assert other.articles.count() == filled().articles.count()


def test_secrets_of_those_who_use_a_desk_stay_on_it(tmp_path: Path) -> None:
    store, secret = filled(), "$argon2id$a-secret"
    store.access.keep_user(User(name="Zdenka", role=Role.ADMIN, password=secret, made=AT))
    store.access.keep_session(Session(digest="ab" * 32, user="Zdenka", made=AT, seen=AT, until=AT + LATER))
    store.access.keep_token(Token(digest="cd" * 32, name=secret, user="Zdenka", role=Role.READER, made=AT))
    hook = Hook(id="h", address="https://h.example", secret=secret, happenings=(), by="Zdenka", made=AT)
    store.hooks.add(hook)
    export(tmp_path / "out", store)
    assert read_manifest(tmp_path / "out").files == read_manifest(export(tmp_path / "same")).files
    other = MemoryStore()
    load_desk(tmp_path / "out", other)
    assert (other.access.users(), other.access.tokens(), other.hooks.all()) == ((), (), ())
