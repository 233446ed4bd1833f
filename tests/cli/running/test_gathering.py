"""``update``, ``watch`` and ``fates`` at the door."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from loopback import Answer, Site
from nutgraf.cli.running import options
from nutgraf.fetch import SystemClock
from nutgraf.model.fate import Ending
from nutgraf.store.lock import locked

Command = Callable[..., Any]


@pytest.fixture
def desk(nutgraf: Command, site: Site) -> None:
    """A new desk that listens to the site."""
    nutgraf("init")
    nutgraf("config", "private=yes", "pause=0s")
    nutgraf("add", site.url("/feed.xml"))


@pytest.mark.usefixtures("desk")
def test_an_update_tells_what_it_did_in_a_line(nutgraf: Command) -> None:
    said = nutgraf("update", "--quiet")
    assert (said.code, said.err) == (0, "")
    assert said.out == "1 feed asked, 3 announced; 2 kept, 1 not found; 1 story changed, 1 page made\n"
    again = nutgraf("update", "--quiet")
    assert (again.code, again.out) == (0, "nothing was due\n")
    assert nutgraf("stories").out.count("\n") == 2


@pytest.mark.usefixtures("desk")
def test_an_update_as_json(nutgraf: Command) -> None:
    done = json.loads(nutgraf("update", "--json", "--quiet").out)
    assert (done["feeds"], done["announced"], done["fates"]) == (1, 3, {"kept": 2, "not found": 1})
    assert {"started", "ended", "unchanged", "failed", "versions", "stories", "pages", "stopped"} <= set(done)


@pytest.mark.usefixtures("desk")
def test_a_feed_that_fails_is_told_and_the_rest_is_done(nutgraf: Command, site: Site) -> None:
    site.answers["/feed.xml"] = Answer(body=b"<html><body><p>We have moved.</p></body></html>")
    said = nutgraf("update", "--quiet")
    assert said.code == 1
    assert said.out == "1 feed asked (1 failed)\n"
    assert said.err.startswith(f"nutgraf: {site.url('/feed.xml')}: It is a web page")
    assert "failed 1 time: It is a web page" in nutgraf("feeds").out


def test_while_another_run_is_at_the_desk(nutgraf: Command, filled: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nutgraf.desk.newsdesk.Newsdesk._writing.__wrapped__.__defaults__", (0.0,))
    with locked(filled):
        for command in (["update"], ["watch"], ["import", "x"]):
            said = nutgraf(*command, "--quiet")
            assert (said.code, said.out) == (1, "")
            assert f"another run (process {os.getpid()})" in said.err
        assert nutgraf("stories").code == 0


def test_a_signal_stops_the_clock_and_a_second_one_ends_the_command() -> None:
    clock, before = SystemClock(), signal.getsignal(signal.SIGTERM)
    with options.stopping(clock):
        os.kill(os.getpid(), signal.SIGTERM)
        deadline = time.monotonic() + 5
        while not clock.stopped and time.monotonic() < deadline:
            time.sleep(0.01)
        assert clock.stopped
        assert signal.getsignal(signal.SIGTERM) == before
    assert signal.getsignal(signal.SIGTERM) == before


@pytest.mark.usefixtures("desk")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_watch_is_ended_by_a_signal_with_everything_kept(nutgraf: Command, here: Path, number: int) -> None:
    code = "import sys; from nutgraf.cli.main import main; sys.exit(main(sys.argv[1:]))"
    running = subprocess.Popen(
        [sys.executable, "-c", code, "watch", "--quiet"],
        cwd=here,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert running.stdout is not None
        line = running.stdout.readline()
        running.send_signal(number)
        out, err = running.communicate(timeout=30)
    finally:
        running.kill()
    assert line.partition("  ")[2].startswith("1 feed asked, 3 announced; 2 kept")
    assert (running.returncode, out) == (0, "")
    assert err.splitlines() == ["nutgraf: watching; Ctrl-C ends it.", "nutgraf: stopped; everything is kept."]
    assert not (here / "nutgraf.desk.lock").exists()
    assert nutgraf("doctor").code == 0


def test_fates_are_counted_and_told_with_their_reasons(nutgraf: Command, filled: Path) -> None:
    lines = nutgraf("fates", "--desk", str(filled)).out.splitlines()
    assert lines[:3] == ["       6  kept", "       1  not found", ""]
    assert len(lines) == 3 + 2 * 7
    assert "There is no page at this address (404)" in "\n".join(lines)


@pytest.mark.usefixtures("filled")
def test_fates_of_one_ending(nutgraf: Command) -> None:
    lines = nutgraf("fates", "--ending", "Not Found").out.splitlines()
    assert lines[3].endswith("not found  https://tarvik.example/feed.xml/lost")
    assert len(nutgraf("fates", "--ending", "kept", "--most", "2").out.splitlines()) == 3 + 2 * 2
    assert len(nutgraf("fates", "--since", "2031-05-08").out.splitlines()) == 3


@pytest.mark.usefixtures("filled")
def test_fates_as_json(nutgraf: Command) -> None:
    told = json.loads(nutgraf("fates", "--json", "--most", "3").out)
    assert told["counts"] == {"kept": 6, "not found": 1}
    assert len(told["fates"]) == 3
    assert {"entry", "feed", "fate", "fated", "due", "announced"} <= set(told["fates"][0])


@pytest.mark.usefixtures("filled")
def test_an_ending_that_is_none_and_what_there_is(nutgraf: Command) -> None:
    said = nutgraf("fates", "--ending", "lost")
    assert (said.code, said.out) == (2, "")
    assert all(ending in said.err for ending in Ending)


def test_a_new_desk_has_no_fates(nutgraf: Command) -> None:
    nutgraf("init")
    assert nutgraf("fates").out == "nothing has been announced yet\n\n"
