"""``nutgraf users`` and ``nutgraf tokens``."""

import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from nutgraf.desk import Newsdesk
from nutgraf.model.access import Role

Command = Callable[..., object]
GOOD = "nine lamps at the pier"

pytestmark = pytest.mark.usefixtures("cheap")


class Piped(io.StringIO):
    def isatty(self) -> bool:
        return False


class Typed(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def desk(here: Path) -> Path:
    path = here / "nutgraf.desk"
    Newsdesk.make(path)
    with Newsdesk(path) as made:
        made.access.make_user("ada", Role.ADMIN, GOOD)
    return path


@pytest.fixture
def piped(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    return lambda text: monkeypatch.setattr("sys.stdin", Piped(text))


def fits(desk: Path, name: str, password: str) -> bool:
    with Newsdesk(desk, readonly=True) as made:
        return made.access.is_password(name, password)


def test_the_password_is_the_first_line_of_what_is_piped(
    nutgraf: Command, desk: Path, piped: Callable[[str], None]
) -> None:
    piped(f"{GOOD} \r\nand more\n")
    said = nutgraf("users", "add", "Ina", "--role", "editor")
    assert (said.code, said.out) == (0, "")
    assert fits(desk, "ina", f"{GOOD} ")
    assert GOOD not in said.err


def test_it_is_asked_for_twice_at_a_terminal(nutgraf: Command, desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answers = ["one way to say it", "another way to say it", GOOD, GOOD]
    monkeypatch.setattr("sys.stdin", Typed())
    monkeypatch.setattr("getpass.getpass", lambda _prompt: answers.pop(0))
    said = nutgraf("users", "add", "Ina")
    assert said.code == 2
    assert "not the same" in said.err
    assert nutgraf("users", "add", "Ina").code == 0
    assert fits(desk, "Ina", GOOD)


def test_it_is_never_an_argument(nutgraf: Command, piped: Callable[[str], None]) -> None:
    piped("")
    assert nutgraf("users", "add", "Ina", GOOD).code == 2
    assert nutgraf("users", "add", "Ina", "--password", GOOD).code == 2


@pytest.mark.parametrize(("given", "name"), [("short", "ina"), ("", "ina"), (GOOD, "i na"), (GOOD, "ADA")])
def test_what_does_not_go_is_told(nutgraf: Command, piped: Callable[[str], None], given: str, name: str) -> None:
    piped(f"{given}\n")
    said = nutgraf("users", "add", name)
    assert said.code == 2
    assert said.err.startswith("nutgraf: ")


def test_users_are_listed_without_their_hashes(nutgraf: Command) -> None:
    said, told = nutgraf("users", "list"), nutgraf("users", "list", "--json")
    assert said.out.startswith("ada  admin  since ")
    assert [one["name"] for one in json.loads(told.out)] == ["ada"]
    assert "argon2" not in said.out + told.out


def test_a_role_a_password_and_an_end(nutgraf: Command, desk: Path, piped: Callable[[str], None]) -> None:
    piped(f"{GOOD}\n")
    nutgraf("users", "add", "ina")
    assert nutgraf("users", "role", "ina", "admin").code == 0
    piped("another lamp at the pier\n")
    assert nutgraf("users", "password", "ada").code == 0
    assert fits(desk, "ada", "another lamp at the pier")
    assert nutgraf("users", "remove", "ada").code == 0
    assert nutgraf("users", "remove", "ada").code == 2
    assert nutgraf("users", "role", "ina", "reader").code == 0


def test_the_password_of_nobody_is_not_asked_for(nutgraf: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nutgraf.cli.running.people._password", lambda: pytest.fail("asked"))
    said = nutgraf("users", "password", "nobody")
    assert said.code == 2
    assert "nutgraf users list" in said.err


def test_a_token_is_shown_once(nutgraf: Command, desk: Path) -> None:
    made = nutgraf("tokens", "add", "ada", "morning report", "--days", "90")
    secret = made.out.strip()
    assert (made.code, secret[:3]) == (0, "ng_")
    listed, told = nutgraf("tokens", "list"), nutgraf("tokens", "list", "--json")
    assert "“morning report”" in listed.out
    assert secret not in listed.out + told.out
    with Newsdesk(desk, readonly=True) as room:
        assert room.access.token(secret)
    digest = json.loads(told.out)[0]["digest"]
    assert nutgraf("tokens", "remove", digest).code == 0
    assert nutgraf("tokens", "remove", digest).code == 2
    assert nutgraf("tokens", "list").out == "there are no tokens\n"


def test_nobody_can_log_in_to_a_new_desk(nutgraf: Command, here: Path) -> None:
    Newsdesk.make(here / "new.desk")
    assert "nutgraf users add" in nutgraf("users", "list", "--desk", "new.desk").out
