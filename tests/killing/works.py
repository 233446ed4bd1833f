"""What can be done at a desk and be killed in the middle: each takes up where a killed one stopped."""

import random
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

from killing.job import Job
from killing.moment import Moment
from made_world import SimulatedClock
from nutgraf.annotate.rules import RulesTagger
from nutgraf.desk import Newsdesk, collecting, placing
from nutgraf.errors import WrongUse
from nutgraf.model.settings import Settings
from nutgraf.store import DeskFile, backup, repair, restore, vacuum


def update(job: Job) -> None:
    with _desk(job) as desk:
        desk.update()


def watch(job: Job) -> None:
    """Until the moment that ``other`` tells in seconds since 1970."""
    with _desk(job) as desk:
        desk.watch(until=datetime.fromtimestamp(float(job.other), UTC))


def bring(job: Job) -> None:
    with _desk(job) as desk:
        desk.bring([job.other])


def correct(job: Job) -> None:
    """What a person says of two stories and two articles, named in ``other``; what was said already is not said again."""
    one, other, article, pinned = job.other.split()
    with _desk(job) as desk:
        stories = desk.corrected
        turns = (
            lambda: stories.move(article, None, by="Ina"),
            lambda: stories.pin(pinned, by="Ina"),
            lambda: stories.merge(one, other, by="Ina", because="one fire"),
            lambda: stories.split(one, [pinned], by="Ina", because="another fire"),
        )
        for turn in turns[_said(job.desk) :]:
            turn()
        desk.update()


def open_desk(job: Job) -> None:
    """An older desk is brought up when it is opened."""
    DeskFile(job.desk).close()


def init(job: Job) -> None:
    with suppress(WrongUse):
        Newsdesk.make(job.desk, Settings(contact="ina@harbour.example"))


def back_up(job: Job) -> None:
    backup(job.desk, job.other, replace=True)


def put_back(job: Job) -> None:
    restore(job.other, job.desk)


def shrink(job: Job) -> None:
    vacuum(job.desk)


def mend(job: Job) -> None:
    repair(job.desk)


def export(job: Job) -> None:
    with _desk(job) as desk:
        desk.export(job.other)


WORKS: dict[str, Callable[[Job], None]] = {
    "update": update,
    "watch": watch,
    "import": bring,
    "correct": correct,
    "migrate": open_desk,
    "init": init,
    "backup": back_up,
    "restore": put_back,
    "vacuum": shrink,
    "repair": mend,
    "export": export,
}


def steady() -> None:
    """Takes chance out of this process, and lets snapshots be written as often as a desk of many articles does."""
    random.seed(0)
    collecting.random = lambda: 0.5  # type: ignore[attr-defined]
    placing.FEWEST_BETWEEN = 5


def _desk(job: Job) -> Newsdesk:
    moment = Moment(Path(job.clock))
    clock = SimulatedClock(datetime.fromtimestamp(moment.value, UTC), shared=moment)
    return Newsdesk(job.desk, clock=clock, tagger=RulesTagger())


def _said(desk: Path) -> int:
    with closing(sqlite3.connect(desk)) as connection:
        return int(connection.execute("SELECT count(*) FROM corrections").fetchone()[0])
