from collections.abc import Callable
from typing import Any

import pytest

from nutgraf.errors import NutgrafError, StoriesBusy

Command = Callable[..., Any]


@pytest.mark.parametrize(
    ("error", "code", "told"),
    [
        (NutgrafError("cannot be"), 2, "cannot be"),
        (StoriesBusy("another run"), 1, "another run"),
        (KeyboardInterrupt(), 130, "stopped"),
        (MemoryError(), 1, "memory"),
        (ZeroDivisionError("secret"), 70, "fault of nutgraf"),
    ],
)
def test_each_end_is_one_line(nutgraf: Command, desk: Any, error: BaseException, code: int, told: str) -> None:
    desk.error = error
    said = nutgraf("story", "a.txt")
    assert (said.code, said.out) == (code, "")
    assert said.err.count("\n") == 1
    assert told in said.err
    assert "secret" not in said.err


def test_a_fault_is_shown_in_full_on_demand(nutgraf: Command, desk: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NUTGRAF_TRACEBACK", "1")
    desk.error = ZeroDivisionError()
    with pytest.raises(ZeroDivisionError):
        nutgraf("story", "a.txt")


def test_a_reader_that_leaves_ends_it_quietly(nutgraf: Command, desk: Any) -> None:
    desk.error = BrokenPipeError()
    said = nutgraf("story", "a.txt")
    assert (said.code, said.err) == (0, "")
