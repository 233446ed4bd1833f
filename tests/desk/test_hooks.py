"""Addresses that are told when something happens, on a desk that gathers."""

import base64
import hashlib
import hmac
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from desk.samples import ADDRESSES, FEED, NOW, PAGES, SETTINGS, feed, page
from loopback import Answer, Site
from nutgraf.annotate.rules import RulesTagger
from nutgraf.desk import Newsdesk
from nutgraf.errors import WrongTurn, WrongUse
from nutgraf.fetch import FakeAsker, FakeClock, FakeSender, WebSender
from nutgraf.model.found import Wanted
from nutgraf.model.hook import Happening, Posted
from nutgraf.ports import Sender
from nutgraf.store.memory import MemoryStore

HEAR = "https://hear.example/nutgraf"
LATER = page(
    "Fourteen hurt in ferry crash at Lomm",
    "Fourteen people were hurt when a passenger ferry rammed the pier in the town of Lomm on Tuesday, the harbour office said on "
    "Wednesday. An engine failed, said skipper Jorun Falke. Police took the logbook of the ferry away.",
    outlet="Skarvik Times", published="2031-05-07T15:00:00+00:00",
)  # fmt: skip


class Room:
    """A desk with its clock, whom it asks, and who sends for it."""

    def __init__(self, path: Path, sender: Sender | None = None, *, settings: Any = SETTINGS) -> None:
        self.asker = FakeAsker({FEED: feed(*ADDRESSES), **PAGES}, etags=True)
        self.clock = FakeClock(NOW)
        self.sender = sender or FakeSender()
        self.desk = Newsdesk(
            path / "d",
            asker=self.asker,
            clock=self.clock,
            tagger=RulesTagger(),
            store=MemoryStore(settings),
            sender=self.sender,
        )
        self.desk.add(FEED)

    def later(self, **pages: bytes) -> None:
        """A round some hours later, in which the feed announces more, or other, pages."""
        self.clock.wait(timedelta(hours=8).total_seconds())
        named = {f"https://tarvik.example/{name}": told for name, told in pages.items()}
        self.asker.pages.update({**named, FEED: feed(*named, *ADDRESSES)})
        self.desk.update()

    @property
    def told(self) -> list[dict[str, Any]]:
        """What was sent so far."""
        assert isinstance(self.sender, FakeSender)
        return [json.loads(body) for _, _, body in self.sender.sent]


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    made = Room(tmp_path)
    yield made
    made.desk.close()


def test_new_stories_are_told_with_words_that_can_be_checked(room: Room) -> None:
    room.desk.hooks.add(HEAR, [Happening.NEW_STORY], by="Ina")
    room.desk.update()
    assert {event["type"] for event in room.told} == {"new-story"}
    assert len(room.told) == 2
    for event in room.told:
        assert event["schema"] == "nutgraf.event/1"
        assert event["timestamp"].startswith("2031-05-07T12:00")
        data = event["data"]
        assert data["sentence"]["text"] == data["story"]["headline"]
        assert data["story"]["path"] == f"/story/{data['story']['id']}"
        outlets = {one["id"]: one["outlet"] for one in data["articles"]}
        for cited in data["sentence"]["citations"]:
            assert outlets[cited["article"]]
            versions = room.desk.store.articles.versions(cited["article"])
            (text,) = [one.article.text for one in versions if one.article.version == cited["version"]]
            assert text[cited["start"] : cited["end"]] == cited["exact"]


def test_what_comes_later_is_told_once(room: Room) -> None:
    room.desk.hooks.add(HEAR, by="Ina")
    room.desk.update()
    before = len(room.told)
    room.later(lomm=LATER)
    kinds = [event["type"] for event in room.told[before:]]
    assert "new-story" not in kinds
    assert "new-claim" in kinds
    assert any("logbook" in event["data"]["sentence"]["text"] for event in room.told[before:])
    told = len(room.told)
    room.later()
    assert len(room.told) == told


def test_an_edit_that_takes_the_ground_away_is_told(room: Room) -> None:
    room.desk.hooks.add(HEAR, [Happening.SUPPORT_GONE], by="Ina")
    room.desk.update()
    assert room.told == []
    edited = PAGES[ADDRESSES[3]]
    assert isinstance(edited, bytes)
    room.asker.pages[ADDRESSES[3]] = edited.replace(b"12 people were hurt", b"nobody was hurt").replace(
        b"12 hurt", b"nobody hurt"
    )
    for _ in range(4):
        room.later()
    gone = [event["data"] for event in room.told]
    assert gone
    assert all(one["gone"]["exact"] for one in gone)
    assert any("nobody" in (one["now"] or {}).get("exact", "") for one in gone)


def test_a_hook_hears_of_its_story_alone(room: Room) -> None:
    room.desk.update()
    (row,) = room.desk.stories(Wanted(text="Tarvik reef"))
    room.desk.hooks.add(HEAR, story=row.id[:6], by="Ina")
    room.later(lomm=LATER)
    assert room.told == []


def test_nobody_listens(room: Room) -> None:
    room.desk.update()
    assert room.desk.store.hooks.next_due() is None
    assert room.told == []


def test_what_could_not_be_told_is_told_later_with_the_same_id(room: Room) -> None:
    assert isinstance(room.sender, FakeSender)
    room.sender.answers[HEAR] = Posted(problem="The receiver could not be reached.")
    hook = room.desk.hooks.add(HEAR, [Happening.NEW_STORY], by="Ina")
    room.desk.update()
    (first,) = [one for one in room.desk.hooks.deliveries(hook.id) if one.tries]
    assert first.problem == "The receiver could not be reached."
    del room.sender.answers[HEAR]
    room.later()
    assert all(one.due is None and one.status == 200 for one in room.desk.hooks.deliveries(hook.id))
    ids = [headers["webhook-id"] for _, headers, _ in room.sender.sent]
    assert ids.count(first.id) == 2


def test_the_secret_is_told_once(room: Room) -> None:
    hook = room.desk.hooks.add(HEAR, by="Ina")
    assert hook.secret.startswith("whsec_")
    assert [one.secret for one in room.desk.hooks.all()] == [""]
    assert room.desk.hooks.remove(hook.id).secret == ""
    assert room.desk.hooks.all() == ()


def test_a_trial_is_sent_at_once_and_only_once(room: Room) -> None:
    hook = room.desk.hooks.add(HEAR, by="Ina")
    done = room.desk.hooks.try_out(hook.id[:4])
    assert (done.status, done.problem) == (200, "")
    assert [event["type"] for event in room.told] == ["trial"]
    assert [one.happening for one in room.desk.hooks.deliveries(hook.id)] == [None]
    assert isinstance(room.sender, FakeSender)
    room.sender.answers[HEAR] = Posted(status=500, problem="The receiver did not take it (500).")
    assert room.desk.hooks.try_out(hook.id).problem
    room.desk.tell()
    assert len(room.told) == 2
    assert [one.status for one in room.desk.hooks.deliveries(hook.id)] in ([500, 200], [200, 500])


@pytest.mark.parametrize(
    "address", ["", "hear.example", "file:///etc/hostname", "http://127.0.0.1/", "https://ina:x@hear.example/"]
)
def test_an_address_that_nothing_would_be_sent_to_is_refused(tmp_path: Path, address: str) -> None:
    room = Room(tmp_path, WebSender(SETTINGS))
    with pytest.raises(WrongUse, match=r"\w"):
        room.desk.hooks.add(address, by="Ina")
    assert room.desk.hooks.all() == ()


def test_an_unknown_story_or_hook(room: Room) -> None:
    with pytest.raises(WrongTurn, match="no story is called"):
        room.desk.hooks.add(HEAR, story="snone", by="Ina")
    for asked in ("", "hnone"):
        with pytest.raises(WrongUse, match="nutgraf hooks list"):
            room.desk.hooks.remove(asked)


def test_there_may_be_so_many_hooks(room: Room) -> None:
    for number in range(50):
        room.desk.hooks.add(f"{HEAR}/{number}", by="Ina")
    with pytest.raises(WrongUse, match="remove one"):
        room.desk.hooks.add(HEAR, by="Ina")


def test_what_is_told_is_kept_with_the_page_or_not_at_all(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    room.desk.hooks.add(HEAR, by="Ina")

    def fail(_deliveries: object) -> int:
        raise RuntimeError("the power went")

    with monkeypatch.context() as patched:
        patched.setattr(room.desk.store.hooks, "queue", fail, raising=False)
        with pytest.raises(RuntimeError):
            room.desk.update()
    assert [row.page for row in room.desk.stories() if row.articles > 1] == [None, None]
    room.clock.wait(60)
    room.desk.update()
    assert [event["type"] for event in room.told] == ["new-story", "new-story"]


def test_a_real_receiver_can_verify_what_it_gets(tmp_path: Path) -> None:
    near = replace(SETTINGS, private=True)
    with Site({"/hook": Answer(status=204)}) as site:
        room = Room(tmp_path, WebSender(near), settings=near)
        secret = room.desk.hooks.add(site.url("/hook"), [Happening.NEW_STORY], by="Ina").secret
        room.desk.update()
    assert len(site.posted) == 2
    for (_, headers), body in zip(site.asked, site.posted, strict=True):
        said = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + body
        key = base64.b64decode(secret.removeprefix("whsec_"))
        mark = base64.b64encode(hmac.new(key, said, hashlib.sha256).digest()).decode()
        assert headers["webhook-signature"] == f"v1,{mark}"
        assert json.loads(body)["type"] == "new-story"
