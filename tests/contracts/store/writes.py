"""Every write of a store, and all that can be read of it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from contracts.store.rows import article, capture, entry, later, page, placed, standing, version, waiting
from nutgraf.model.access import Role, Session, Token, User
from nutgraf.model.feed import Feed, FeedState
from nutgraf.model.found import Wanted
from nutgraf.model.hook import Delivery, Happening, Hook
from nutgraf.model.keeping import OutletFact, Policy
from nutgraf.model.notes import Notes
from nutgraf.model.ruling import Ruling, RulingKind
from nutgraf.model.settings import Settings
from nutgraf.model.site_note import SiteFile, SiteNote
from nutgraf.ports.store import OutletOnPage, PersonOnPage, Store

FACT = OutletFact(outlet="Gull", field="kind", value="paper", source="Ada", asof=date(2031, 4, 9))
USER = User(name="old", role=Role.EDITOR, password="x", made=later(0))
TOKEN = Token(digest="cd", name="t", user="old", role=Role.READER, made=later(0))
RULING = Ruling(kind=RulingKind.SAME, by="old", at=later(0), names=("A", "B"))
HOOK = Hook(
    id="old", address="https://listener.example", secret="x", happenings=(Happening.NEW_STORY,), by="old", made=later(0)
)
DELIVERY = Delivery(id="old", hook="old", happening=Happening.NEW_STORY, body="{}", made=later(0), due=None)
SITE = "https://old.example"


def note(status: int) -> SiteNote:
    return SiteNote(site=SITE, what=SiteFile.ROBOTS, body=b"", status=status, asked=later(status), until=later(999))


def begin(desk: Store) -> None:
    """Keeps what the writes of this file work on."""
    desk.feeds.add([Feed(address="https://old.example/rss")], later(0))
    desk.entries.add([waiting("https://old.example/1")])
    desk.articles.keep_capture(capture(b"old"))
    desk.articles.keep(version(article("old"), 0, capture(b"old").digest))
    placed(desk, [article("old")], standing("s1", "old"))
    desk.stories.ask_correction("old", later(0))
    desk.outlets.set_policy(Policy(outlet="old"))
    desk.sites.keep([note(200)])
    desk.access.keep_user(USER)
    desk.access.keep_session(Session(digest="ab", user="old", made=later(0), seen=later(0), until=later(9)))
    desk.access.keep_token(TOKEN)
    desk.rulings.add(RULING)
    desk.hooks.add(HOOK)
    desk.hooks.queue([DELIVERY])


def everything(desk: Store) -> tuple[Any, ...]:
    """All that a desk tells of itself."""
    return (
        desk.settings(),
        desk.feeds.all(),
        desk.entries.due(later(999), 99),
        desk.entries.counts(),
        list(desk.articles.captures()),
        list(desk.articles.all()),
        desk.articles.unnoted("rules/1", 99),
        desk.articles.search(Wanted()),
        {hit.article for hit in desk.articles.search(Wanted(text="pier"))},
        desk.stories.unplaced(),
        list(desk.stories.steps_after(0)),
        desk.stories.rows(Wanted()),
        desk.stories.asked_corrections(),
        desk.stories.log(),
        desk.stories.page("s1"),
        desk.outlets.facts(),
        desk.outlets.policies(),
        desk.sites.get(SITE, SiteFile.ROBOTS),
        desk.access.users(),
        desk.access.session("ab"),
        desk.access.tokens(),
        desk.rulings.all(),
        desk.hooks.all(),
        desk.hooks.deliveries("old"),
        desk.stories.corrections(),
        desk.stories.people(),
        desk.stories.outlets(),
    )


WRITES: dict[str, Callable[[Store], object]] = {
    "settings": lambda desk: desk.set_settings(Settings(most=7)),
    "feed": lambda desk: desk.feeds.add([Feed(address="https://new.example/rss")], later(1)),
    "announced": lambda desk: desk.feeds.keep("https://old.example/rss", FeedState(), [entry("https://n.example/1")], later(1)),
    "forgotten": lambda desk: desk.feeds.remove("https://old.example/rss"),
    "entry": lambda desk: desk.entries.add([waiting("https://new.example/1")]),
    "fate": lambda desk: desk.entries.keep(waiting("https://old.example/1", due=7)),
    "capture": lambda desk: desk.articles.keep_capture(capture(b"new")),
    "article": lambda desk: desk.articles.keep(version(article("new"))),
    "version": lambda desk: desk.articles.keep(version(article("old", "Pier stays\n\nIt does."))),
    "notes": lambda desk: desk.articles.keep_notes("old", article("old").version, Notes(by="x"), "rules/1"),
    "cut": lambda desk: desk.articles.cut(version(replace(article("old"), text="Quay", headline=None, paragraphs=()), cut=True)),
    "steps": lambda desk: placed(desk, [article("old")], standing("s1", "old")),
    "correction": lambda desk: desk.stories.ask_correction("new", later(1)),
    "settled": lambda desk: desk.stories.settle_correction(1, "no"),
    "page": lambda desk: desk.stories.keep_page(page("s1", 1, cast=(PersonOnPage(key="a", name="A"),), carriers=(OutletOnPage(name="Harbour Courier", first=1),))),
    "fact": lambda desk: desk.outlets.keep_facts([FACT]),
    "policy": lambda desk: desk.outlets.set_policy(Policy(outlet="Gull")),
    "site": lambda desk: desk.sites.keep([note(404)]),
    "sites": lambda desk: desk.sites.forget(later(999)),
    "user": lambda desk: desk.access.keep_user(replace(USER, role=Role.ADMIN)),
    "session": lambda desk: desk.access.keep_session(Session(digest="ab", user="old", made=later(0), seen=later(5), until=later(9))),
    "session ended": lambda desk: desk.access.end_session("ab"),
    "sessions ended": lambda desk: desk.access.end_sessions("old"),
    "sessions forgotten": lambda desk: desk.access.forget_sessions(later(99)),
    "token": lambda desk: desk.access.keep_token(replace(TOKEN, used=later(1))),
    "token gone": lambda desk: desk.access.remove_token("cd"),
    "ruling": lambda desk: desk.rulings.add(RULING),
    "ruling undone": lambda desk: desk.rulings.undo(1, "Bo", later(1)),
    "hook": lambda desk: desk.hooks.add(replace(HOOK, retired="gone")),
    "queued": lambda desk: desk.hooks.queue([replace(DELIVERY, id="new")]),
    "delivered": lambda desk: desk.hooks.keep(replace(DELIVERY, tries=1)),
    "deliveries forgotten": lambda desk: desk.hooks.forget(later(99)),
    "user gone": lambda desk: desk.access.remove_user("OLD"),
    "hook gone": lambda desk: desk.hooks.remove("old"),
    "dropped": lambda desk: desk.outlets.drop_policy("old"),
}  # fmt: skip
