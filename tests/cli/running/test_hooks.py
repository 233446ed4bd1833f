"""``nutgraf hooks`` at the door."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from loopback import Answer, Site

Command = Callable[..., Any]
HEAR = "https://hear.example/x"


@pytest.fixture
def hook(nutgraf: Command) -> str:
    """The id of the one hook of a desk."""
    nutgraf("init")
    assert nutgraf("hooks", "add", HEAR, "--on", "new-story", "--by", "Ina").code == 0
    (one,) = json.loads(nutgraf("hooks", "list", "--json").out)
    return str(one["id"])


def test_the_secret_is_all_that_is_printed_and_never_again(nutgraf: Command) -> None:
    nutgraf("init")
    said = nutgraf("hooks", "add", HEAR)
    assert said.code == 0
    assert said.out.startswith("whsec_")
    assert len(said.out.split()) == 1
    assert "keep the secret" in said.err
    assert "whsec_" not in nutgraf("hooks", "list").out + nutgraf("hooks", "list", "--json").out


def test_hooks_are_listed_and_removed(nutgraf: Command, hook: str) -> None:
    told = nutgraf("hooks", "list").out
    assert told.splitlines()[0] == f"{hook}  {HEAR}"
    assert "of new-story; by Ina" in told
    assert nutgraf("hooks", "remove", hook[:4]).code == 0
    assert nutgraf("hooks", "list").out == "nobody is told of anything yet; nutgraf hooks add ADDRESS\n"


def test_a_hook_is_tried_out(nutgraf: Command) -> None:
    nutgraf("init")
    nutgraf("config", "private=yes")
    with Site({"/x": Answer()}) as site:
        nutgraf("hooks", "add", site.url("/x"))
        (one,) = json.loads(nutgraf("hooks", "list", "--json").out)
        said = nutgraf("hooks", "try", one["id"])
        assert (said.code, said.out) == (0, "taken (200)\n")
    said = nutgraf("hooks", "try", one["id"])
    assert (said.code, said.out) == (1, "")
    assert "could not be reached" in said.err
    told = nutgraf("hooks", "deliveries", one["id"]).out
    assert "taken (1 try)" in told
    assert [row["status"] for row in json.loads(nutgraf("hooks", "deliveries", one["id"], "--json").out)] == [0, 200]


def test_nothing_is_due(nutgraf: Command, hook: str) -> None:
    assert nutgraf("hooks", "deliveries", hook).out == "told of nothing yet\n"
    said = nutgraf("hooks", "send")
    assert (said.code, said.out) == (0, "0 deliveries taken, 0 tries failed\n")


@pytest.mark.parametrize(
    ("command", "told"),
    [
        (("add", "http://127.0.0.1/"), "private network"),
        (("add", HEAR, "--story", "snone"), "no story is called"),
        (("remove", "hnone"), "nutgraf hooks list"),
        (("add", HEAR, "--on", "dinner"), "new-story"),
    ],
)
def test_wrong_use(nutgraf: Command, command: tuple[str, ...], told: str) -> None:
    nutgraf("init")
    said = nutgraf("hooks", *command)
    assert said.code == 2
    assert told in said.err
