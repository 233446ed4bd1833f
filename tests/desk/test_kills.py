"""Kill -9 at any moment: nothing kept is lost, nothing is doubled, and the next run ends as if nobody had been killed.

Each work is done once whole, which tells how many steps it takes, and then again and again from the same beginning, killed
at other steps and moments. NUTGRAF_KILLS says how often each is killed (``make soak``: hundreds of times), NUTGRAF_SEED
where.
"""

import os
import shutil
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import pytest

from killing import Driver, Ended, Job, Kill, Moment, Told, told
from made_world import START, SimulatedClock, World, made_outlets
from nutgraf.model.feed import Feed, FeedKind
from nutgraf.model.keeping import Keeping, Policy
from nutgraf.model.settings import Settings
from nutgraf.store import DeskFile, backup, examine
from nutgraf.store.sqlite.migrate import REVISIONS, bring_up
from nutgraf.store.sqlite.opening import bare, private

OFTEN = int(os.environ.get("NUTGRAF_KILLS", "2"))
SEED = int(os.environ.get("NUTGRAF_SEED", "6"))
TWICE = 0.3
"""So often the run after a killed one is killed too."""
NOW = START + timedelta(days=2)
SETTINGS = Settings(
    contact="ina@harbour.example",
    private=True,
    pause=timedelta(0),
    at_once=1,
    soonest=timedelta(hours=2),
    latest=timedelta(hours=6),
)


@dataclass(kw_only=True)
class Place:
    """A folder, the world around it, who does the work, and desks that are there already."""

    folder: Path
    driver: Driver
    world: World
    clock: SimulatedClock
    moment: Path
    summary: dict[str, Counter[str]] = field(default_factory=dict)

    def job(self, work: str, other: object = "") -> Job:
        return Job(work=work, desk=self.folder / "a.desk", clock=self.moment, other=str(other))

    def put(self, desk: str | None, at: datetime = NOW) -> Path:
        """The folder as it was before: nothing there but a copy of one of the desks that were prepared."""
        self.clock.set(at)
        for left in self.folder.iterdir():
            shutil.rmtree(left) if left.is_dir() else left.unlink()
        path = self.folder / "a.desk"
        if desk is not None:
            backup(self.prepared(desk), path)
        return path

    def prepared(self, desk: str) -> Path:
        return self.folder.parent / f"{desk}.desk"


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    root = tmp_path_factory.mktemp("kills")
    (root / "here").mkdir()
    clock = SimulatedClock(NOW, shared=Moment(root / "moment"))
    outlets = made_outlets(many=5, articles=14, days=3, quirks=False, seed=SEED)
    with World(outlets, clock) as world, Driver() as driver:
        place = Place(folder=root / "here", driver=driver, world=world, clock=clock, moment=root / "moment")
        _prepare(place)
        yield place
        _print(place.summary)


def _prepare(place: Place) -> None:
    """Two desks: one that was told what to listen to, and one that did."""
    with DeskFile.make(place.prepared("told"), SETTINGS) as store:
        for address in place.world.feeds:
            kind = FeedKind.PAGE if address.endswith("/") else FeedKind.FEED
            store.feeds.add([Feed(address=address, kind=kind)], NOW)
        expiring = place.world.sites[1].outlet.name
        store.outlets.set_policy(
            Policy(outlet=expiring, keeping=Keeping.FULL, expires=timedelta(hours=9), because="so")
        )
    backup(place.prepared("told"), place.prepared("full"))
    job = Job(work="update", desk=place.prepared("full"), clock=place.moment)
    assert not place.driver.run(job).killed


def moments(whole: Ended, luck: Random) -> Iterator[Kill]:
    """Spread over all of a run: half of them at steps, half wherever it is after some time."""
    for number in range(OFTEN):
        share = (number + luck.random()) / OFTEN
        if number % 2:
            yield Kill(seconds=max(0.001, share * whole.seconds))
        else:
            yield Kill(step=1 + int(share * whole.steps))


def killed_anywhere(
    place: Place, work: str, before: Callable[[], Job], after: Callable[[], None] = lambda: None
) -> None:
    """Kills ``work`` again and again. ``before`` puts things back to where it begins, ``after`` looks at them when it was
    killed."""
    whole = place.driver.run(before())
    sound(place)
    wanted = told(place.folder / "a.desk")
    luck, tally = Random(f"{SEED} {work}"), place.summary.setdefault(work, Counter())
    for kill in moments(whole, luck):
        job = before()
        ended = place.driver.run(job, kill)
        tally["killed" if ended.killed else "was done by then"] += 1
        after()
        if luck.random() < TWICE:
            ended = place.driver.run(job, Kill(step=luck.randint(1, whole.steps)))
            tally["killed again in the next run"] += ended.killed
            after()
        if job.desk.exists():
            sound(place)
            left = told(job.desk) if work != "migrate" else None
            kept_what_was_committed(job.desk, ended)
            assert not place.driver.run(job).killed
            same(told(job.desk), wanted, left, kill)
        else:
            assert not place.driver.run(job).killed
            same(told(job.desk), wanted, None, kill)
        sound(place)


def sound(place: Place) -> None:
    found = examine(place.folder / "a.desk")
    assert [one for one in found if one.good is False] == []


def kept_what_was_committed(desk: Path, ended: Ended) -> None:
    from killing.steps import counts

    with closing(sqlite3.connect(desk)) as connection:
        assert all(now >= then for now, then in zip(counts(connection), ended.kept, strict=True))


def same(ends: Told, wanted: Told, left: Told | None, kill: Kill) -> None:
    for name in Told.__slots__:
        assert getattr(ends, name) == getattr(wanted, name), f"{name} after a kill at {kill}"
    if left is not None:
        left.within(ends)


def test_update(place: Place) -> None:
    def before() -> Job:
        place.put("told")
        return place.job("update")

    killed_anywhere(place, "update", before)


def test_watch(place: Place) -> None:
    """Half a day: articles come and change, texts expire, snapshots are written."""

    def before() -> Job:
        place.put("full")
        return place.job("watch", (NOW + timedelta(hours=12)).timestamp())

    killed_anywhere(place, "watch", before)


def test_corrections(place: Place) -> None:
    rows = sorted(told(place.prepared("full")).stories.values(), key=lambda one: (-one[1].articles, one[1].id))
    largest = [member.article for member in rows[0][0].members]
    named = f"{rows[0][1].id} {rows[-1][1].id} {largest[0]} {largest[1]}"

    def before() -> Job:
        place.put("full", NOW + timedelta(hours=1))
        return place.job("correct", named)

    killed_anywhere(place, "correct", before)


def test_import(place: Place) -> None:
    folder = place.folder.parent / "handed"
    folder.mkdir()
    for number, (address, article) in enumerate(place.world.articles.items()):
        page = article.versions[0].page.replace(b"example", b"invalid")
        (folder / f"{number}.html").write_bytes(page)
        assert address
        if number == 6:
            break

    def before() -> Job:
        place.put("full")
        return place.job("import", folder)

    killed_anywhere(place, "import", before)


def test_loading_an_exported_desk(place: Place) -> None:
    place.put("full")
    folder = place.folder.parent / "taken along"
    assert not place.driver.run(place.job("export", folder)).killed

    def before() -> Job:
        path = place.put(None)
        DeskFile.make(path, Settings()).close()
        return place.job("import", folder)

    killed_anywhere(place, "load", before)


def test_export(place: Place) -> None:
    """A folder in which an export was killed is no desk, and is written anew."""
    folder = place.folder / "taken along"

    def before() -> Job:
        place.put("full")
        return place.job("export", folder)

    killed_anywhere(place, "export", before)
    with DeskFile.make(place.folder / "b.desk") as store:
        from nutgraf.carry import load_desk

        load_desk(folder, store)
    assert told(place.folder / "b.desk").articles == told(place.folder / "a.desk").articles


@pytest.mark.parametrize("revision", REVISIONS[:-1])
def test_migration(place: Place, revision: str) -> None:
    older = place.folder.parent / f"{revision}.desk"
    _aged(place.prepared("full"), older, revision)

    def before() -> Job:
        path = place.put(None)
        shutil.copyfile(older, path)
        return place.job("migrate")

    killed_anywhere(place, "migrate", before)


def _aged(desk: Path, older: Path, revision: str) -> None:
    """What an earlier nutgraf would have kept of ``desk``."""
    private(older)
    with bare(older) as connection:
        bring_up(connection, to=revision)
    with closing(sqlite3.connect(older)) as connection:
        connection.execute("ATTACH ? AS today", (str(desk),))
        tables = connection.execute("SELECT name FROM main.sqlite_master WHERE type = 'table'").fetchall()
        for (table,) in tables:
            if table != "alembic_version" and not table.startswith(("sqlite_", "words")):
                columns = ", ".join(f'"{row[1]}"' for row in connection.execute(f"PRAGMA main.table_info({table})"))
                connection.execute(
                    f"INSERT OR REPLACE INTO main.{table} ({columns}) SELECT {columns} FROM today.{table}"
                )
        connection.execute("DELETE FROM main.marks WHERE name = 'spelling'")
        connection.commit()


def test_making_a_desk(place: Place) -> None:
    def before() -> Job:
        place.put(None)
        return place.job("init")

    killed_anywhere(place, "init", before)


def test_backup(place: Place) -> None:
    """Under the copy's name there is a whole one, or none."""
    copy = place.folder / "copy.desk"

    def before() -> Job:
        place.put("full")
        return place.job("backup", copy)

    def after() -> None:
        if copy.exists():
            assert told(copy).articles == told(place.prepared("full")).articles

    killed_anywhere(place, "backup", before, after)


@pytest.mark.parametrize("left", ["whole", "killed"])
def test_restore(place: Place, left: str) -> None:
    """There is always a desk: the one before, also where that was left by a killed run, or the copy."""

    def before() -> Job:
        place.put("told")
        if left == "killed":
            assert place.driver.run(place.job("update"), Kill(step=60)).killed
        return place.job("restore", place.prepared("full"))

    def after() -> None:
        assert (place.folder / "a.desk").exists()

    killed_anywhere(place, "restore", before, after)


@pytest.mark.parametrize("work", ["vacuum", "repair"])
def test_care(place: Place, work: str) -> None:
    def before() -> Job:
        place.put("full")
        return place.job(work)

    killed_anywhere(place, work, before)


def test_a_power_cut_leaves_a_beginning_of_what_was_done(place: Place) -> None:
    """The log of a desk, cut anywhere, is read up to there: whole changes, and no half ones."""
    path = place.put("told")
    whole = place.driver.run(place.job("update"))
    wanted = told(path)
    place.put("told")
    assert place.driver.run(place.job("update"), Kill(step=whole.steps - 1)).killed
    log = path.with_name("a.desk-wal")
    written, desk = log.read_bytes(), path.read_bytes()
    luck = Random(SEED)
    for _ in range(OFTEN):
        for left in place.folder.iterdir():
            left.unlink()
        path.write_bytes(desk)
        log.write_bytes(written[: luck.randrange(len(written))])
        sound(place)
        assert not place.driver.run(place.job("update")).killed
        same(told(path), wanted, None, Kill())


def _print(summary: dict[str, Counter[str]]) -> None:
    if OFTEN > 2:
        print(f"\n{datetime.now(UTC):%Y-%m-%d}, seed {SEED}: each ended as if it had not been killed")
        for work, tally in summary.items():
            print(f"{work:<12}" + "".join(f"  {many:>4} {how}" for how, many in tally.items()))
