"""Who may do what at a desk: people, their sessions, and the tokens of programs."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Role(StrEnum):
    """What somebody may do. Each may do all that those before may: read; correct and add; set up the desk and its people."""

    READER = "reader"
    EDITOR = "editor"
    ADMIN = "admin"

    def may(self, needed: "Role") -> bool:
        """Whether this role is enough where ``needed`` is asked for."""
        order = list(Role)
        return order.index(self) >= order.index(needed)


@dataclass(frozen=True, slots=True, kw_only=True)
class User:
    """Somebody with a login. ``password`` is its argon2 hash, never the password; "" lets nobody in."""

    name: str
    role: Role
    password: str
    made: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """One login. ``digest`` is the hexadecimal SHA-256 of the secret in the cookie; ``seen`` when it was last used,
    ``until`` when it ends whatever happens."""

    digest: str
    user: str
    made: datetime
    seen: datetime
    until: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """What a program shows instead of a login. ``digest`` is the hexadecimal SHA-256 of it; ``name`` says what it is for;
    it may do no more than its ``role``, nor more than its user. ``until`` None: until it is taken back."""

    digest: str
    name: str
    user: str
    role: Role
    made: datetime
    used: datetime | None = None
    until: datetime | None = None
