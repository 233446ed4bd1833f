"""What those who use a desk do to two stores at once: logins, rulings, hooks, corrections, and lists that are gone
through."""

import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule

from contracts.store.made_up import SITES, moments, odd, site_notes, wanted
from contracts.store.made_up_using import (
    DIGESTS,
    HOOKS,
    NAMES,
    USERS,
    deliveries,
    hooks,
    rulings,
    sessions,
    tokens,
    users,
)
from contracts.store.rows import made
from nutgraf.errors import WrongUse
from nutgraf.model.access import Session, Token, User
from nutgraf.model.found import Wanted
from nutgraf.model.hook import Delivery, Hook
from nutgraf.model.ruling import Ruling
from nutgraf.model.site_note import SiteFile, SiteNote
from nutgraf.ports.store import Store
from nutgraf.store.memory import MemoryStore


class Both(RuleBasedStateMachine):
    """Two stores to which the same is done."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.fake = MemoryStore()
        self.file: Store = made("file", self.folder / "d.desk")

    def both(self, do: Callable[[Store], Any]) -> Any:
        """Does it to both, who must answer alike, or refuse alike."""
        one, other = _answer(do, self.fake), _answer(do, self.file)
        assert one == other
        return one

    @rule(user=users, name=st.sampled_from(USERS), remove=st.booleans())
    def see_to_users(self, user: User, name: str, remove: bool) -> None:
        self.both(lambda desk: desk.access.keep_user(user))
        self.both(lambda desk: (desk.access.user(name), desk.access.users()))
        if remove:
            self.both(lambda desk: desk.access.remove_user(name))

    @rule(session=sessions, token=tokens, name=st.sampled_from(USERS), at=moments, what=st.integers(0, 6))
    def log_in(self, session: Session, token: Token, name: str, at: Any, what: int) -> None:
        self.both(lambda desk: desk.access.keep_session(session))
        self.both(lambda desk: desk.access.keep_token(token))
        ends: dict[int, Callable[[Store], object]] = {
            0: lambda desk: desk.access.end_session(session.digest),
            1: lambda desk: desk.access.end_sessions(name),
            2: lambda desk: desk.access.forget_sessions(at),
            3: lambda desk: desk.access.remove_token(token.digest),
        }
        self.both(ends.get(what, lambda _: None))
        self.both(lambda desk: [(desk.access.session(one), desk.access.token(one)) for one in DIGESTS])
        self.both(lambda desk: (desk.access.tokens(), desk.access.tokens(name)))

    @rule(ruling=rulings, number=st.integers(0, 4), by=odd, at=moments, undo=st.booleans())
    def rule_on_pages(self, ruling: Ruling, number: int, by: str, at: Any, undo: bool) -> None:
        self.both(lambda desk: desk.rulings.undo(number, by, at) if undo else desk.rulings.add(ruling))
        self.both(lambda desk: (desk.rulings.get(number), desk.rulings.all(), desk.rulings.all(standing=True)))
        self.both(lambda desk: desk.rulings.all(story=ruling.story))

    @rule(
        hook=hooks, given=st.lists(deliveries, max_size=3), now=moments, most=st.integers(0, 3), what=st.integers(0, 4)
    )
    def tell_programs(self, hook: Hook, given: list[Delivery], now: Any, most: int, what: int) -> None:
        self.both(lambda desk: desk.hooks.remove(hook.id) if what == 0 else desk.hooks.add(hook))
        self.both(lambda desk: desk.hooks.queue(given))
        if what == 1:
            self.both(lambda desk: desk.hooks.forget(now))
        for one in given:
            self.both(lambda desk, one=one: desk.hooks.keep(replace(one, tries=most, due=None)))  # type: ignore[misc]
        self.both(lambda desk: (desk.hooks.all(), desk.hooks.due(now, most), desk.hooks.next_due()))
        self.both(lambda desk: [desk.hooks.deliveries(one, most) for one in HOOKS])

    @rule(said=odd, at=moments, number=st.integers(0, 5), problem=odd)
    def correct(self, said: str, at: Any, number: int, problem: str) -> None:
        self.both(lambda desk: desk.stories.ask_correction(said, at))
        self.both(lambda desk: desk.stories.settle_correction(number, problem))

    @rule(given=st.lists(site_notes, max_size=3), asked=moments)
    def note_sites(self, given: list[SiteNote], asked: Any) -> None:
        self.both(lambda desk: desk.sites.keep(given))
        self.both(lambda desk: [desk.sites.get(site, what) for site in SITES for what in SiteFile])
        self.both(lambda desk: desk.sites.forget(asked))

    @rule(asked=wanted, text=st.sampled_from(("", "a", "GULL", "lind", "%")), after=moments, most=st.integers(0, 3))
    def look_at_lists(self, asked: Wanted, text: str, after: Any, most: int) -> None:
        self.both(lambda desk: (desk.stories.corrections(most), desk.stories.changed_pages(after, most)))
        self.both(lambda desk: [desk.stories.person(one.lower(), most) for one in NAMES])
        self.both(lambda desk: [desk.stories.outlet(one, most) for one in ("Harbour courier", "GULL", "ö", "x")])
        self.both(lambda desk: _through(lambda mark: desk.stories.people(text, mark, most + 1)))
        self.both(lambda desk: [one for one, _ in _through(lambda mark: desk.stories.outlets(text, mark, most + 1))])
        self.both(lambda desk: _through(lambda mark: desk.stories.rows(replace(asked, after=mark, most=most + 1))))
        untold = replace(asked, text="", most=most + 1)
        self.both(lambda desk: _through(lambda mark: desk.articles.search(replace(untold, after=mark))))


def _answer(do: Callable[[Store], Any], desk: Store) -> Any:
    try:
        return do(desk)
    except WrongUse as error:
        return str(error)


def _through(listing: Callable[[str], list[Any]]) -> list[Any]:
    """All rows of a list, some at a time, with their marks."""
    found: list[Any] = []
    while rows := listing(found[-1].mark if found else ""):
        found += rows
        assert len(found) < 999
    return [(row, row.mark) for row in found]
