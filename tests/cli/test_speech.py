import io
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.cli import speech


@given(st.text())
def test_a_line_never_steers_a_terminal(text: str) -> None:
    assert speech.plain(text).isprintable() or not text


def test_controls_are_written_out() -> None:
    assert speech.plain("a\x1b[2Jb\nc\u202ed — 한국") == "a\\x1b[2Jb\\nc\\u202ed — 한국"


@pytest.mark.parametrize(
    ("terminal", "environment", "coloured"),
    [
        (True, {}, True),
        (False, {}, False),
        (True, {"NO_COLOR": "1"}, False),
        (True, {"TERM": "dumb"}, False),
        (True, {"NO_COLOR": ""}, True),
    ],
)
def test_colour(monkeypatch: pytest.MonkeyPatch, terminal: bool, environment: dict[str, str], coloured: bool) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: terminal)
    assert speech.colour() is coloured


def test_width_follows_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "123")
    assert speech.width() == 123


def test_utf8_whatever_the_system_says(monkeypatch: pytest.MonkeyPatch) -> None:
    inner = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(inner, encoding="ascii"))
    speech.speak_utf8()
    print("Ґ", flush=True)
    assert inner.getvalue() == "Ґ\n".encode()
