"""Passwords: what is kept of them, and what fits."""

import threading
from collections.abc import Callable

import pytest
from argon2 import PasswordHasher
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.desk import passwords
from nutgraf.errors import DeskBusy, WrongUse

GOOD = "nine lamps at the pier"
cheap = pytest.mark.usefixtures("cheap")


def test_what_is_kept_is_argon2_and_new_each_time() -> None:
    first, second = passwords.hashed(GOOD), passwords.hashed(GOOD)
    assert first != second
    assert first.startswith("$argon2id$v=19$m=65536,")
    assert GOOD not in first


@cheap
def test_the_password_fits_and_no_other() -> None:
    kept = passwords.hashed(GOOD)
    assert passwords.fits(GOOD, kept)
    assert not passwords.fits(GOOD + ".", kept)
    assert not passwords.fits("", kept)


@cheap
def test_nothing_fits_where_there_is_nobody() -> None:
    assert not passwords.fits(GOOD, "")
    assert not passwords.fits("", "")
    assert not passwords.fits(GOOD, "no hash at all")


@cheap
def test_a_name_nobody_has_costs_a_comparison(monkeypatch: pytest.MonkeyPatch) -> None:
    compared = []
    real = passwords._verified
    monkeypatch.setattr(passwords, "_verified", lambda given, kept: compared.append(kept) or real(given, kept))
    passwords.fits(GOOD, "")
    assert compared
    assert compared[0].startswith("$argon2id$")


@pytest.mark.parametrize("weak", ["", "short", "x" * 9, "x" * 201])
def test_too_short_and_too_long_is_refused(weak: str) -> None:
    with pytest.raises(WrongUse, match="10 to 200 characters"):
        passwords.hashed(weak)


@cheap
def test_a_very_long_attempt_costs_no_more() -> None:
    kept = passwords.hashed("x" * 200)
    assert not passwords.fits("x" * 5_000_000, kept)


@cheap
def test_the_same_letters_fit_however_they_are_typed() -> None:
    assert passwords.fits("Größe zählt am Pier", passwords.hashed("Gro\u0308ße za\u0308hlt am Pier"))


@cheap
def test_a_hash_of_another_cost_is_outdated() -> None:
    assert passwords.outdated(PasswordHasher(time_cost=2, memory_cost=16, parallelism=1).hash(GOOD))
    assert not passwords.outdated(passwords.hashed(GOOD))


@given(st.text())
def test_any_attempt_is_borne(attempt: str) -> None:
    kept = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash("another one")
    assert not passwords.fits(attempt[:9], kept)


@cheap
def test_few_are_hashed_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(passwords, "_PATIENCE", 0.01)
    inside, let_go = threading.Barrier(passwords.AT_ONCE + 1), threading.Event()

    def slow() -> bool:
        inside.wait()
        return let_go.wait()

    waiting = [threading.Thread(target=_quietly(lambda: passwords._in_turn(slow))) for _ in range(passwords.AT_ONCE)]
    for one in waiting:
        one.start()
    inside.wait()
    try:
        with pytest.raises(DeskBusy):
            passwords.fits(GOOD, "")
    finally:
        let_go.set()
        for one in waiting:
            one.join()


def _quietly(work: Callable[[], object]) -> Callable[[], None]:
    def done() -> None:
        work()

    return done
