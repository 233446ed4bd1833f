"""Passwords: hashed with argon2, compared at the same cost whether there is anybody or not, few at a time."""

import threading
from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING, TypeVar

from nutgraf.errors import DeskBusy, WrongUse

if TYPE_CHECKING:
    from argon2 import PasswordHasher

Done = TypeVar("Done")

SHORTEST, LONGEST = 10, 200
"""How many characters a password has."""

AT_ONCE = 2
"""How many are hashed at the same time: each takes 64 MB of memory while it lasts, on purpose."""

_PATIENCE = 3.0
_turns = threading.BoundedSemaphore(AT_ONCE)


def hashed(password: str) -> str:
    """The hash to keep. Raises `WrongUse` for a password that is too short or too long."""
    if not SHORTEST <= len(password) <= LONGEST:
        raise WrongUse(f"a password has {SHORTEST} to {LONGEST} characters; take a few words that nobody puts together")
    return _in_turn(lambda: _hasher().hash(_bytes(password)))


def fits(password: str, kept: str) -> bool:
    """Whether ``password`` is the one of which ``kept`` is the hash; "" fits none, after the same time."""
    return _in_turn(lambda: _verified(password[: LONGEST + 1], kept or _nobodys())) and bool(kept)


def outdated(kept: str) -> bool:
    """Whether the hash was made at another cost than one of today."""
    return _hasher().check_needs_rehash(kept)


def _verified(password: str, kept: str) -> bool:
    from argon2.exceptions import InvalidHashError, VerificationError

    try:
        return _hasher().verify(kept, _bytes(password))
    except (VerificationError, InvalidHashError):
        return False


def _in_turn(work: Callable[[], Done]) -> Done:
    if not _turns.acquire(timeout=_PATIENCE):
        raise DeskBusy("many log in at once; try again in a moment")
    try:
        return work()
    finally:
        _turns.release()


@lru_cache(maxsize=1)
def _hasher() -> "PasswordHasher":
    from argon2 import PasswordHasher

    return PasswordHasher()


@lru_cache(maxsize=1)
def _nobodys() -> str:
    """A hash that no password is looked for behind."""
    import secrets

    return _hasher().hash(secrets.token_bytes(16))


def _bytes(password: str) -> bytes:
    """The same bytes for the same characters, however a keyboard composes them."""
    from unicodedata import normalize

    return normalize("NFKC", password).encode("utf-8", "surrogatepass")
