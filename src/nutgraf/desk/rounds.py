"""What a desk does in a round: it asks, keeps, annotates, places, makes pages, and looks after itself."""

from collections.abc import Callable
from dataclasses import dataclass

from nutgraf.desk.collecting import Collecting
from nutgraf.desk.house import house_of
from nutgraf.desk.placing import Placing
from nutgraf.desk.reporting import Reporting
from nutgraf.desk.steps import OnStep
from nutgraf.desk.upkeep import upkeep
from nutgraf.model.found import Round
from nutgraf.ports import Asker, Clock, Tagger
from nutgraf.ports.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Rounds:
    """The rounds of the desk that keeps ``store``; each ends early, with everything kept, when the clock is stopped.

    ``placing`` is its stream of stories, ``asker`` and ``tagger`` make who asks and who finds names when they are needed.
    """

    store: Store
    placing: Placing
    clock: Clock
    asker: Callable[[], Asker]
    tagger: Callable[[], Tagger]
    on_step: OnStep

    def once(self) -> Round:
        """Asks what is due, keeps what comes, and brings stories and pages up to date."""
        started = self.clock.now()
        house = house_of(self.store)
        collecting = Collecting(self.store, self.asker(), self.clock, house, self.on_step)
        collecting.feeds()
        collecting.entries()
        stories, pages = self.bring_up()
        upkeep(self.store, self.placing, house, self.clock.now())
        done = collecting.done
        return Round(
            started=started,
            ended=self.clock.now(),
            feeds=done.feeds,
            unchanged=done.unchanged,
            failed=tuple(done.failed),
            odd=tuple(done.odd),
            announced=done.announced,
            fates=dict(done.fates),
            versions=done.versions,
            stories=stories,
            pages=pages,
            stopped=self.clock.stopped,
        )

    def bring_up(self) -> tuple[int, int]:
        """Brings annotations, stories and pages up to what is kept: how many stories changed and pages were made."""
        now = self.clock.now()
        reporting = Reporting(self.store, self.tagger, house_of(self.store), self.on_step)
        reporting.annotate_all(stopped=self._stopped)
        self.on_step("grouping", 0, 1)
        stories = self.placing.catch_up(now, stopped=self._stopped)
        pages = reporting.make_pages(self.placing.last, now, stopped=self._stopped)
        reporting.list_pages(stopped=self._stopped)
        self.placing.snapshot(self.clock.now())
        return stories, pages

    def _stopped(self) -> bool:
        return self.clock.stopped
