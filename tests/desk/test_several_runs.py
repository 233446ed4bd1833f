"""Several runs at one desk: one works, the others say so or look on; and runs that are asked to stop."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

import nutgraf
from desk.piers import NOON, listening, opened, pier_site
from hostile import page, rss, sentences
from killing import told
from loopback import Site, silence
from made_world import SimulatedClock
from nutgraf.cli.main import main
from nutgraf.desk import Newsdesk
from nutgraf.errors import DeskBusy
from nutgraf.model.entry_state import KeptEntry
from nutgraf.model.feed import Entry
from nutgraf.model.found import Round, Wanted
from nutgraf.store import DeskFile, examine
from nutgraf.store.lock import locked

MANY = 4
A_WHILE = 60.0


@pytest.fixture
def site() -> Iterator[Site]:
    with pier_site(MANY) as site:
        yield site


@pytest.fixture
def path(tmp_path: Path, site: Site) -> Path:
    return listening(tmp_path / "a.desk", site)


@pytest.fixture
def full(path: Path) -> Path:
    with opened(path) as desk:
        desk.update()
    return path


@pytest.mark.parametrize("command", [("update", "-q"), ("watch", "-q"), ("import", "-q", "notes.txt")])
def test_a_second_run_says_who_is_at_work_and_changes_nothing(
    full: Path, command: tuple[str, ...], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (full.parent / "notes.txt").write_text("The pier\n\n" + sentences(5))
    monkeypatch.chdir(full.parent)
    before = told(full)
    with locked(full):
        assert main([*command, "--desk", str(full)]) == 1
    said = capsys.readouterr().err.splitlines()
    assert said[-1].endswith(f"is being changed by another run (process {os.getpid()}); try again when it is done")
    assert told(full) == before


def test_who_looks_is_not_in_the_way_and_sees_whole_changes_only(full: Path) -> None:
    with DeskFile(full) as writer, Newsdesk(full, readonly=True) as reader:
        rows = reader.stories()
        with writer.change():
            writer.entries.add([KeptEntry(entry=Entry(address="http://127.0.0.1/new"), announced=NOON, due=NOON)])
            assert reader.stories() == rows
            assert len(reader.search(Wanted(text="harbour"))) == MANY
            assert reader.page(rows[0].id).articles
            assert reader.store.entries.get("http://127.0.0.1/new") is None
            for command in (["stories"], ["search", "harbour"], ["show", rows[0].id], ["fates"]):
                assert main([*command, "--desk", str(full)]) == 0
        assert reader.store.entries.get("http://127.0.0.1/new") is not None


def test_what_people_say_while_it_watches_is_kept_and_done_in_its_next_round(full: Path, site: Site) -> None:
    clock = SimulatedClock(NOON)
    rounds: list[Round] = []
    moved = ""

    def heard(done: Round) -> None:
        nonlocal moved
        rounds.append(done)
        if len(rounds) == 1:
            with opened(full, clock) as other:
                row = other.stories()[0]
                moved = other.corrected.story(row.id).articles[0].id
                with pytest.raises(DeskBusy, match="done in the next round"):
                    other.corrected.move(moved, None, by="Ina")
                assert other.add(site.url("/other.xml"), unseen=True).feeds
        if len(rounds) == 3:
            clock.stop()

    site.answers["/late"] = page("A late ferry", sentences(18) + "The ferry was late.")
    site.answers["/other.xml"] = rss({site.url("/late"): "A late ferry"})
    with opened(full, clock) as desk:
        desk.watch(on_round=heard)
        assert desk.store.articles.count() == MANY + 1
        alone = desk.corrected.story(desk.store.stories.home(moved))
        assert moved in [one.id for one in alone.articles if one.fixed]
        assert [event.by for event in desk.store.stories.log(moved) if event.by] == ["Ina"]


_AS_INSTALLED = """
import sys
import nutgraf.desk.steps as steps
from nutgraf.annotate.rules import RulesTagger
steps.default_tagger = RulesTagger
from nutgraf.cli.main import main
sys.exit(main(sys.argv[1:]))
"""


def started(*command: str) -> "subprocess.Popen[str]":
    house = Path(nutgraf.__file__).parent.parent
    return subprocess.Popen(
        [sys.executable, "-c", _AS_INSTALLED, *command],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(house)},
    )


def awaited(ready: Callable[[], bool], run: "subprocess.Popen[str]") -> None:
    """Until something is so, or the run ended."""
    until = time.monotonic() + A_WHILE
    while not ready() and run.poll() is None and time.monotonic() < until:
        time.sleep(0.02)
    assert ready()


@pytest.mark.parametrize("sent", [signal.SIGTERM, signal.SIGINT])
def test_watching_ends_cleanly_when_it_is_asked_to(path: Path, site: Site, sent: signal.Signals) -> None:
    run = started("watch", "-q", "--desk", str(path))
    assert run.stdout
    assert "4 kept" in run.stdout.readline()
    began = time.monotonic()
    run.send_signal(sent)
    _, err = run.communicate(timeout=A_WHILE)
    assert run.returncode == 0
    assert "stopped; everything is kept" in err
    assert time.monotonic() - began < 20
    assert not path.with_name("a.desk.lock").exists()
    assert [one for one in examine(path) if one.good is False] == []
    with opened(path) as desk:
        assert desk.store.articles.count() == MANY
    assert site.asked


@pytest.mark.parametrize("sent", [signal.SIGTERM, signal.SIGINT])
def test_an_update_ends_cleanly_in_the_middle_of_a_silent_server(path: Path, site: Site, sent: signal.Signals) -> None:
    """What was asked and not answered has no fate; the next run asks it again."""
    answer = site.answers["/2"]
    site.answers["/2"] = silence
    run = started("update", "-q", "--desk", str(path))
    awaited(lambda: "/2" in site.paths, run)
    began = time.monotonic()
    run.send_signal(sent)
    out, err = run.communicate(timeout=A_WHILE)
    assert time.monotonic() - began < 15
    assert run.returncode == 1
    assert "stopped before the end" in out
    assert "Traceback" not in err
    assert [one for one in examine(path) if one.good is False] == []
    site.answers["/2"] = answer
    with opened(path, SimulatedClock(datetime.now(UTC))) as desk:
        assert 1 <= desk.store.articles.count() < MANY
        assert None in desk.store.entries.counts()
        desk.update()
        assert desk.store.articles.count() == MANY


def test_an_import_that_is_stopped_goes_on_with_the_same_command(path: Path, tmp_path: Path) -> None:
    handed = tmp_path / "handed"
    handed.mkdir()
    for number in range(120):
        (handed / f"{number:03}.txt").write_text(f"Ferry {number} is late\n\nFerry {number}. " + sentences(30))
    run = started("import", str(handed), "-q", "--desk", str(path))
    with DeskFile(path, readonly=True) as store:
        awaited(lambda: store.articles.count() > 2, run)
    run.send_signal(signal.SIGTERM)
    _, err = run.communicate(timeout=A_WHILE)
    assert run.returncode == 1
    assert "the same command goes on from there" in err
    with opened(path) as desk:
        assert 2 < desk.store.articles.count() < 120
        desk.bring([str(handed)])
        assert desk.store.articles.count() == 120
        assert desk.store.stories.unplaced() == []


def test_a_second_signal_ends_it_at_once_and_nothing_is_lost(path: Path, site: Site) -> None:
    site.answers["/2"] = silence
    run = started("update", "-q", "--desk", str(path))
    awaited(lambda: "/2" in site.paths, run)
    run.send_signal(signal.SIGTERM)
    run.send_signal(signal.SIGTERM)
    run.communicate(timeout=A_WHILE)
    assert run.returncode in (1, -signal.SIGTERM)
    assert [one for one in examine(path) if one.good is False] == []
