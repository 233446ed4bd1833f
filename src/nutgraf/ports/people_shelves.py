"""The shelves of those who use a desk: who may do what, what they said of its pages, and what programs are told."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from nutgraf.model.access import Session, Token, User
from nutgraf.model.hook import Delivery, Hook
from nutgraf.model.ruling import KeptRuling, Ruling


class AccessShelf(Protocol):
    """People with a login, their sessions and tokens. Names of people are told apart in any case of letters."""

    def users(self) -> tuple[User, ...]:
        """All of them, by name."""
        ...

    def user(self, name: str) -> User | None: ...

    def keep_user(self, user: User) -> None:
        """Puts ``user`` in place of the one of the same name, or adds them."""
        ...

    def remove_user(self, name: str) -> bool:
        """Forgets somebody, their sessions and tokens; whether there was one."""
        ...

    def session(self, digest: str) -> Session | None: ...

    def keep_session(self, session: Session) -> None:
        """Puts ``session`` in place of the one of the same digest, or adds it; `WrongUse` without its user."""
        ...

    def end_session(self, digest: str) -> bool: ...

    def end_sessions(self, user: str) -> int:
        """Ends all sessions of a user; how many."""
        ...

    def forget_sessions(self, until: datetime) -> int:
        """Forgets sessions that ended before; how many."""
        ...

    def tokens(self, user: str = "") -> tuple[Token, ...]:
        """Tokens of one user, or all, by user and name."""
        ...

    def token(self, digest: str) -> Token | None: ...

    def keep_token(self, token: Token) -> None:
        """Puts ``token`` in place of the one of the same digest, or adds it; `WrongUse` without its user."""
        ...

    def remove_token(self, digest: str) -> bool: ...


class RulingShelf(Protocol):
    """What people said of what pages show. Nothing is forgotten: what is taken back stays, with who took it back."""

    def add(self, ruling: Ruling) -> int:
        """Keeps what was said; its number, from 1."""
        ...

    def get(self, number: int) -> KeptRuling | None: ...

    def undo(self, number: int, by: str, at: datetime) -> bool:
        """Takes a ruling back; False where there is none that stands."""
        ...

    def all(self, *, standing: bool = False, story: str = "") -> tuple[KeptRuling, ...]:
        """All rulings in the order in which they were said; the ``standing`` ones alone, those said at one ``story`` alone."""
        ...


class HookShelf(Protocol):
    """Addresses that are told when something happens, and what waits to be told."""

    def add(self, hook: Hook) -> None:
        """Puts ``hook`` in place of the one of the same id, or adds it."""
        ...

    def all(self) -> tuple[Hook, ...]:
        """All hooks in the order in which they were first added."""
        ...

    def remove(self, hook: str) -> bool:
        """Forgets a hook and its deliveries; whether there was one."""
        ...

    def queue(self, deliveries: Sequence[Delivery]) -> int:
        """Adds those whose id is not there yet and whose hook is; how many."""
        ...

    def due(self, now: datetime, most: int) -> tuple[Delivery, ...]:
        """Deliveries that are due, those that wait longest first."""
        ...

    def keep(self, delivery: Delivery) -> None:
        """Puts ``delivery`` in place of the one of the same id and hook; one that went meanwhile stays away."""
        ...

    def deliveries(self, hook: str, most: int = 50) -> tuple[Delivery, ...]:
        """Deliveries of a hook, the latest made first."""
        ...

    def next_due(self) -> datetime | None: ...

    def forget(self, before: datetime) -> int:
        """Forgets deliveries that are done and were made before; how many."""
        ...
