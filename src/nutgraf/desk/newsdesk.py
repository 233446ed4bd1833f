"""The desk that gathers by itself and keeps everything in one file.

feeds → captures → articles → annotations → stories → pages
"""

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import date, datetime
from types import TracebackType
from typing import TYPE_CHECKING, Self

from nutgraf.desk.looking import Looking
from nutgraf.desk.steps import OnStep, ShownPage, Told, default_tagger
from nutgraf.errors import DeskBusy, OlderDesk
from nutgraf.model.fate import Fate
from nutgraf.model.found import Hit, Round, StoryRow, Wanted
from nutgraf.model.settings import Settings
from nutgraf.ports import Asker, Clock, Sender, Tagger
from nutgraf.ports.store import Store

if TYPE_CHECKING:
    from nutgraf.desk.access import Access
    from nutgraf.desk.adding import Added
    from nutgraf.desk.bringing import Brought
    from nutgraf.desk.correcting import DeskStories
    from nutgraf.desk.hooks import Hooks
    from nutgraf.desk.questions import Questions
    from nutgraf.desk.reporting import Reporting
    from nutgraf.desk.rounds import Rounds
    from nutgraf.desk.rulings import DeskRulings
    from nutgraf.model.digest import Digest
    from nutgraf.model.passage import Passage


class Newsdesk(Looking):
    """A desk in the file at ``path``. `make` one first. ``readonly`` is for those who only look; ``store`` stands in for the
    file.

    ``asker`` asks addresses, ``sender`` sends what hooks are told, ``tagger`` finds names and attributions, ``clock`` tells the time and waits; all have
    working defaults. ``on_step`` is called with the name of a step, how many are done and how many there are (0: nobody
    knows), and with no name when nothing is being done any more.
    Reading needs no leave; what gathers, places and makes pages (`update`, `watch`, `bring`) is for one run at a time
    and raises `DeskBusy` where another one is at it.
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        *,
        asker: Asker | None = None,
        tagger: Tagger | None = None,
        clock: Clock | None = None,
        sender: Sender | None = None,
        on_step: OnStep | None = None,
        store: Store | None = None,
        readonly: bool = False,
    ) -> None:
        from nutgraf.fetch.clock import SystemClock

        self.path = path
        self.store: Store = store or _file(path, readonly=readonly)
        self.clock: Clock = clock or SystemClock()
        self._asker = asker
        self._sender = sender
        self._tagger = tagger
        self._on_step: OnStep = on_step or (lambda _step, _done, _total: None)

    @classmethod
    def make(cls, path: str | os.PathLike[str], settings: Settings | None = None) -> None:
        """Makes a new desk at ``path``, where nothing may be yet."""
        from nutgraf.store import DeskFile

        DeskFile.make(path, settings or Settings()).close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        self.store.close()

    def add(self, given: str, *, folder: str = "", unseen: bool = False) -> "Added":
        """Adds a feed, the feeds of an OPML file or of a page, a sitemap, a home page, or a single article's address."""
        from nutgraf.desk.adding import add

        with self._step("looking at what was given"):
            return add(given, self.store, self.asker(), self.clock.now(), folder=folder, unseen=unseen)

    def add_list(self, body: bytes, *, folder: str = "") -> "Added":
        """Adds the feeds of an OPML list that was handed over as bytes."""
        from nutgraf.desk.adding import add_list

        return add_list(body, self.store, self.clock.now(), folder=folder)

    def update(self) -> Round:
        """Asks what is due, keeps what comes, and brings stories and pages up to date. What a run that was stopped left
        undone is done now."""
        with self._writing(), self._step("opening the desk"):
            done = self._rounds().once()
            self.hooks.send()
            return done

    def watch(self, until: datetime | None = None, on_round: Callable[[Round], None] = lambda _: None) -> None:
        """Rounds for good, or ``until`` a moment, each when something is due and no quiet hour is; ends when the clock is
        stopped. ``on_round`` hears what each one did."""
        from nutgraf.desk.watching import next_round, wait_out

        with self._writing():
            rounds = self._rounds()
            while not self.clock.stopped and (until is None or self.clock.now() < until):
                if wait_out(self.store.settings().quiet, self.clock, until):
                    continue
                with self._step("looking for what is due"):
                    done = rounds.once()
                    self.hooks.send()
                on_round(done)
                self.clock.wait(next_round(self.store, self.clock.now(), until).total_seconds())
            rounds.placing.snapshot(self.clock.now())

    def bring(self, given: Sequence[str], on_lost: Callable[[Fate], None] = lambda _: None) -> "Brought":
        """Brings in what lies in files and folders, or an exported desk, then brings stories and pages up to date."""
        from nutgraf.desk.bringing import bring

        def lost(fate: Fate) -> None:
            self._on_step("", 0, 0)
            on_lost(fate)

        with self._writing(), self._step("bringing in"):
            brought = bring(given, self.store, self.clock, self._on_step, lost)
            self._rounds().bring_up()
        return brought

    def export(self, folder: str | os.PathLike[str]) -> None:
        """Writes everything the desk keeps into a new folder."""
        from nutgraf.carry import export_desk

        with self._step("exporting"):
            export_desk(self.store, os.fspath(folder), now=self.clock.now(), on_step=self._on_step)

    def opml(self) -> str:
        """The feeds as OPML."""
        from nutgraf.collect.opml import write_opml

        return write_opml(self.store.feeds.all(), title="nutgraf", now=self.clock.now())

    def take_facts(self, given: str | bytes | None = None, *, agencies: bool = False) -> tuple[int, tuple[str, ...]]:
        """Takes facts about outlets from a CSV file (its path, or its bytes), and those about news agencies that are
        shipped: how many are new, and what could not be taken."""
        from nutgraf.desk.adding import take_facts

        return take_facts(given, self.store, agencies=agencies)

    def facts_csv(self) -> str:
        """The facts about outlets as CSV."""
        from nutgraf.collect.facts import facts_to_csv

        return facts_to_csv(self.store.outlets.facts())

    def stories(self, wanted: Wanted | None = None) -> list[StoryRow]:
        """The stories as wanted, those with most origins, articles and fresh news first."""
        return self.store.stories.rows(wanted or Wanted())

    def search(self, wanted: Wanted) -> list[Hit]:
        """The articles as wanted, best first."""
        return self.store.articles.search(wanted)

    def page(self, story: str, new_since: datetime | None = None) -> ShownPage:
        """The page of a story by any id it ever had, or the beginning of one."""
        with self._step("composing the page"):
            return self._questions().page(story, new_since)

    def row(self, story: str) -> StoryRow:
        """The line of a story by any id it ever had, or the beginning of one. Raises `WrongTurn` for an unknown one."""
        from nutgraf.desk.questions import full_story

        found = self.store.stories.row(story) or self.store.stories.row(full_story(story, self.store))
        assert found is not None  # a living story has a line
        return found

    def passage(self, article: str, version: str, start: int, end: int) -> "Passage":
        """The characters ``start`` to ``end`` of a version of an article in their paragraph. Raises `WrongTurn` where there
        is no such version, or it has no such characters."""
        from nutgraf.desk.passages import passage

        return passage(self.store, article, version, start, end)

    def evidence(self, story: str) -> bytes:
        """The evidence of a story as a zip, which `nutgraf check` opens without a network: its page and every text it cites."""
        from nutgraf.desk.evidence import evidence

        with self._step("gathering the evidence"):
            return evidence(self._questions().page(story), self.store, self._best_tagger)

    def ask(self, question: str, wanted: Wanted | None = None) -> Told:
        """What the desk's articles answer to a question, in their own words."""
        with self._step("looking for answers"):
            return self._questions().ask(question, wanted or Wanted())

    def digest(self, day: date, wanted: Wanted | None = None) -> "Digest":
        """The stories of a day (in UTC), with what was new in it; ``wanted.most`` of them in full."""
        from nutgraf.desk.digesting import digest

        with self._step("composing the digest"):
            return digest(day, self.store, self._reporting(), wanted or Wanted())

    @property
    def corrected(self) -> "DeskStories":
        """The stories, to look through and to correct, as those of `nutgraf.store.KeptStories`."""
        from nutgraf.desk.correcting import DeskStories

        return DeskStories(self.store, self.clock, self._correct_now)

    @property
    def rulings(self) -> "DeskRulings":
        """What people said of what pages show: who is whom, and which words do not support a sentence."""
        from nutgraf.desk.rulings import DeskRulings

        return DeskRulings(self.store, self.clock, self.page, self._remake)

    @property
    def access(self) -> "Access":
        """Who may do what here: logins, sessions, and the tokens of programs."""
        from nutgraf.desk.access import Access

        return Access(self.store, self.clock)

    def tell(self) -> tuple[int, int]:
        """Tells hooks what is due, as each round does: how many deliveries were taken, and how many tries failed."""
        with self._writing(), self._step("telling hooks"):
            return self.hooks.send()

    @property
    def hooks(self) -> "Hooks":
        """The addresses that are told when something happens."""
        from nutgraf.desk.hooks import Hooks

        return Hooks(self.store, self.clock, self._sending)

    def asker(self) -> Asker:
        """Who asks addresses for this desk."""
        if self._asker is None:
            from nutgraf.fetch import PoliteAsker

            self._asker = PoliteAsker(settings=self.store.settings(), clock=self.clock, memory=self.store.sites)
        return self._asker

    @contextmanager
    def _step(self, name: str) -> Iterator[None]:
        """Tells of a step, and of its end, so that what is told next stands on a line of its own."""
        self._on_step(name, 0, 1)
        try:
            yield
        finally:
            self._on_step("", 0, 0)

    def _rounds(self) -> "Rounds":
        from nutgraf.desk.placing import Placing
        from nutgraf.desk.rounds import Rounds

        return Rounds(
            store=self.store,
            placing=Placing(self.store),
            clock=self.clock,
            asker=self.asker,
            tagger=self._best_tagger,
            on_step=self._on_step,
        )

    def _sending(self) -> Sender:
        """Who sends for this desk, as it is set now."""
        if self._sender is not None:
            return self._sender
        from nutgraf.fetch import WebSender

        return WebSender(self.store.settings())

    def _correct_now(self) -> None:
        """Carries out what people said, where no other run is at it; one that is does it itself in its next round."""
        from nutgraf.desk.placing import Placing

        with self._writing(patience=0.0):
            Placing(self.store).catch_up(self.clock.now())

    def _remake(self, story: str) -> None:
        """Makes a stale page anew, where no other run is at the desk; one that is does it in its next round."""
        with suppress(DeskBusy), self._writing(patience=0.0), self._step("composing the page"):
            self._reporting().make_page(story, self.clock.now())

    def _questions(self) -> "Questions":
        from nutgraf.desk.questions import Questions

        return Questions(self.store, self._reporting())

    def _reporting(self) -> "Reporting":
        from nutgraf.desk.house import house_of
        from nutgraf.desk.reporting import Reporting

        return Reporting(self.store, self._best_tagger, house_of(self.store), self._on_step)

    def _best_tagger(self) -> Tagger:
        return self._tagger or default_tagger()

    @contextmanager
    def _writing(self, patience: float = 2.0) -> Iterator[None]:
        from nutgraf.store.lock import locked

        with locked(self.path, patience=patience, busy=DeskBusy):
            yield


def _file(path: str | os.PathLike[str], *, readonly: bool) -> Store:
    from nutgraf.store import DeskFile

    try:
        return DeskFile(path, readonly=readonly)
    except OlderDesk:
        DeskFile(path).close()  # brings it up
        return DeskFile(path, readonly=readonly)
