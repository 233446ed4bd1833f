"""Whatever is done to a store in memory and to one in a file, both tell the same."""

import shutil
from contextlib import AbstractContextManager
from dataclasses import replace
from typing import Any

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule, run_state_machine_as_test

from contracts.store.alike_using import Both
from contracts.store.made_up import (
    ADDRESSES,
    ARTICLES,
    FEEDS,
    SITES,
    STORIES,
    TEXTS,
    endings,
    entries,
    facts,
    feed_states,
    feeds,
    maybe_moments,
    moments,
    news,
    odd,
    policies,
    versions,
    wanted,
)
from contracts.store.made_up_using import carriers, people
from contracts.store.rows import article, capture, event, later, page
from nutgraf.model.fate import Ending
from nutgraf.model.feed import Feed, FeedState
from nutgraf.model.found import Wanted
from nutgraf.model.keeping import OutletFact, Policy
from nutgraf.model.notes import Notes
from nutgraf.model.settings import Settings
from nutgraf.model.site_note import SiteFile
from nutgraf.model.span import Span
from nutgraf.model.story import Placement, Turn
from nutgraf.ports.store import OutletOnPage, PersonOnPage, Placed, Standing, Steps, Store


class TornError(Exception):
    """What goes wrong in a change."""


class Alike(Both):
    """Two stores to which the same is done."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[tuple[AbstractContextManager[None], AbstractContextManager[None]]] = []

    @rule(given=st.lists(feeds, max_size=2), at=moments)
    def add_feeds(self, given: list[Feed], at: Any) -> None:
        self.both(lambda desk: desk.feeds.add(given, at))

    @rule(
        address=st.sampled_from(FEEDS),
        state=feed_states,
        told=st.lists(news, max_size=3),
        at=moments,
        feed=st.none() | feeds,
    )
    def hear_feed(self, address: str, state: FeedState, told: list[Any], at: Any, feed: Feed | None) -> None:
        self.both(lambda desk: desk.feeds.keep(address, state, told, at, feed))

    @rule(address=st.sampled_from(FEEDS))
    def forget_feed(self, address: str) -> None:
        self.both(lambda desk: desk.feeds.remove(address))

    @rule(given=st.lists(entries(), max_size=3))
    def add_entries(self, given: list[Any]) -> None:
        self.both(lambda desk: desk.entries.add(given))

    @rule(given=entries())
    def keep_entry(self, given: Any) -> None:
        self.both(lambda desk: desk.entries.keep(given))

    @rule(given=versions, latest=st.booleans(), body=st.sampled_from((b"", b"1", b"2")))
    def keep_version(self, given: Any, latest: bool, body: bytes) -> None:
        if body:
            self.both(lambda desk: desk.articles.keep_capture(capture(body)))
            given = replace(given, capture=capture(body).digest)
        self.both(lambda desk: desk.articles.keep(given, latest=latest))

    @rule(data=st.data(), by=st.sampled_from(("rules/1", "trained/1")), end=st.integers(0, 9))
    def keep_notes(self, data: st.DataObject, by: str, end: int) -> None:
        kept = list(self.fake.articles.all())
        if kept:
            one = data.draw(st.sampled_from(kept)).article
            notes = Notes(by=by, sentences=(Span(start=0, end=end),))
            self.both(lambda desk: desk.articles.keep_notes(one.id, one.version, notes, by))

    @rule(data=st.data(), left=st.integers(0, 20))
    def cut(self, data: st.DataObject, left: int) -> None:
        kept = list(self.fake.articles.all())
        if kept:
            whole = data.draw(st.sampled_from(kept))
            one = whole.article
            headline = one.headline if one.headline is not None and one.headline.end <= left else None
            less = replace(one, text=one.text[:left], headline=headline, paragraphs=())
            self.both(lambda desk: desk.articles.cut(replace(whole, article=less, cut=True)))

    @rule(data=st.data(), story=st.sampled_from(STORIES), at=moments, blob=st.binary(max_size=9), fixed=st.booleans())
    def place(self, data: st.DataObject, story: str, at: Any, blob: bytes, fixed: bool) -> None:
        """An article comes into a story, and out of the one that it was in."""
        kept = list(self.fake.articles.all())
        if not kept:
            return
        one = data.draw(st.sampled_from(kept)).article
        number = sum(1 for _ in self.fake.stories.steps_after(0)) + 1
        changed = _moved(self.fake, one.id, story, fixed)
        turn = event(Turn.MOVED, changed[0].id, one.id, other=changed[-1].id if len(changed) > 1 else "")
        steps = Steps(
            placed=[Placed(number=number, article=one.id, version=one.version)],
            changed=changed,
            events=[turn],
            snapshot={"blob": blob} if blob else {},
        )
        self.both(lambda desk: desk.stories.keep(steps, at))

    @rule(
        story=st.sampled_from(STORIES),
        step=st.integers(0, 9),
        origins=st.integers(0, 9),
        headline=odd,
        cast=st.lists(people, max_size=3),
        outlets=st.lists(carriers, max_size=3),
    )
    def keep_page(
        self,
        story: str,
        step: int,
        origins: int,
        headline: str,
        cast: list[PersonOnPage],
        outlets: list[OutletOnPage],
    ) -> None:
        if story in self.fake.stories.full_id(story):
            told = page(
                story, step, origins=origins, headline=headline, disagreements=origins % 3,
                cast=tuple(cast), carriers=tuple(outlets),
            )  # fmt: skip
            self.both(lambda desk: desk.stories.keep_page(told))

    @rule(given=st.lists(facts, max_size=3), policy=policies, drop=st.booleans(), most=st.integers(1, 999))
    def set_up(self, given: list[OutletFact], policy: Policy, drop: bool, most: int) -> None:
        self.both(lambda desk: desk.outlets.keep_facts(given))
        self.both(lambda desk: desk.outlets.drop_policy(policy.outlet) if drop else desk.outlets.set_policy(policy))
        self.both(lambda desk: desk.set_settings(Settings(most=most, quiet=policy.because)))

    @precondition(lambda self: len(self.open) < 2)
    @rule()
    def begin_change(self) -> None:
        changes = (self.fake.change(), self.file.change())
        for change in changes:
            change.__enter__()
        self.open.append(changes)

    @precondition(lambda self: self.open)
    @rule(torn=st.booleans())
    def end_change(self, torn: bool) -> None:
        error = TornError() if torn else None
        for change in self.open.pop():
            try:
                change.__exit__(type(error) if error else None, error, None)
            except TornError:
                assert torn

    @rule(now=moments, most=st.integers(0, 5), ending=st.none() | endings, since=maybe_moments)
    def look_at_addresses(self, now: Any, most: int, ending: Ending | None, since: Any) -> None:
        self.both(lambda desk: (desk.feeds.all(), desk.feeds.due(now), [desk.feeds.get(one) for one in FEEDS]))
        self.both(lambda desk: [desk.entries.get(one) for one in ADDRESSES])
        self.both(lambda desk: (desk.entries.due(now, most), desk.entries.fated(ending, since, most)))
        self.both(lambda desk: (list(desk.entries.all()), list(desk.stories.whole_log())))
        self.both(lambda desk: (desk.entries.counts(), desk.entries.next_due()))

    @rule(
        asked=wanted,
        came=moments,
        outlet=st.sampled_from(("", "gull.example", "GULL", "courier")),
        most=st.integers(0, 3),
    )
    def look_at_articles(self, asked: Wanted, came: Any, outlet: str, most: int) -> None:
        self.both(lambda desk: (list(desk.articles.captures()), list(desk.articles.all()), desk.articles.count()))
        self.both(lambda desk: (desk.articles.latest(ARTICLES), desk.articles.full_id("a")))
        self.both(lambda desk: [desk.articles.versions(one) for one in ARTICLES])
        self.both(lambda desk: [desk.articles.copies_of(article(text=text).version) for text in TEXTS])
        self.both(lambda desk: (desk.articles.unnoted("rules/1", most), desk.articles.older_than(came, outlet)))
        kept = [one.article for one in self.fake.articles.all()]
        self.both(lambda desk: [desk.articles.notes(one.id, one.version, "rules/1") for one in kept])
        self.both(lambda desk: {hit.article: hit for hit in desk.articles.search(asked)})
        self.both(lambda desk: desk.articles.search(replace(asked, text="", most=most)))

    @rule(asked=wanted, most=st.integers(0, 3))
    def look_at_stories(self, asked: Wanted, most: int) -> None:
        self.both(lambda desk: (desk.stories.unplaced(), desk.stories.snapshot(), list(desk.stories.steps_after(most))))
        self.both(lambda desk: (desk.stories.rows(asked), desk.stories.rows(Wanted(most=most))))
        self.both(
            lambda desk: [(desk.stories.get(one), desk.stories.row(one), desk.stories.page(one)) for one in STORIES]
        )
        self.both(lambda desk: [desk.stories.home(one) for one in ARTICLES])
        self.both(lambda desk: [desk.stories.log(about) for about in ("", *STORIES, *ARTICLES)])
        self.both(lambda desk: (desk.stories.stale(most), desk.stories.full_id("s")))
        self.both(lambda desk: (desk.stories.asked_corrections(), desk.stories.correction_problem(most)))
        self.both(lambda desk: (desk.outlets.facts(), desk.outlets.facts("GULL"), desk.outlets.policies()))
        self.both(lambda desk: [desk.sites.get(site, what) for site in SITES for what in SiteFile])
        self.both(lambda desk: desk.settings())

    def teardown(self) -> None:
        while self.open:
            self.end_change(torn=False)
        self.look_at_addresses(now=later(99), most=99, ending=None, since=None)
        self.look_at_articles(asked=Wanted(text="pier"), came=later(99), outlet="", most=99)
        self.look_at_stories(asked=Wanted(), most=0)
        self.look_at_lists(asked=Wanted(), text="", after=later(0), most=2)
        self.file.close()
        shutil.rmtree(self.folder)


def _moved(desk: Store, name: str, story: str, fixed: bool) -> list[Standing]:
    """How stories stand when an article has come into ``story``; the one that it leaves empty is merged into it."""
    there, before = desk.stories.get(story), desk.stories.get(desk.stories.home(name))
    place = Placement(article=name, score=0.25, reason="shares Hestvik")
    if there is not None and before is not None and there.id == before.id:
        return [replace(there, fixed=(name,) if fixed else ())]
    members = (*(there.members if there else ()), place)
    changed = [Standing(id=there.id if there else story, members=members, fixed=(name,) if fixed else ())]
    if before is not None:
        left = tuple(one for one in before.members if one.article != name)
        fixed_left = tuple(one for one in before.fixed if one != name)
        into = "" if left else changed[0].id
        changed.append(Standing(id=before.id, members=left, merged=into, fixed=fixed_left))
    return changed


def test_a_file_and_the_memory_tell_the_same() -> None:
    run_state_machine_as_test(
        Alike,
        settings=settings(
            max_examples=12,
            stateful_step_count=30,
            deadline=None,
            suppress_health_check=list(HealthCheck),
            phases=(Phase.explicit, Phase.reuse, Phase.generate),
        ),
    )
