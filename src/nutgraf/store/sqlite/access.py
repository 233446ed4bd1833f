"""Who may do what, in the file."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Table, bindparam, delete, select

from nutgraf.errors import WrongUse
from nutgraf.model.access import Role, Session, Token, User
from nutgraf.store.sqlite.connections import Connections
from nutgraf.store.sqlite.replacing import replacing
from nutgraf.store.sqlite.tables import sessions, tokens, users

_PUT_USER = replacing(users, "folded")
_PUT_SESSION = replacing(sessions, "digest")
_PUT_TOKEN = replacing(tokens, "digest")
_USER = select(users).where(users.c.folded == bindparam("of"))
_SESSIONS = select(sessions, users.c.name.label("user_name")).join(users, users.c.id == sessions.c.user)
_SESSION = _SESSIONS.where(sessions.c.digest == bindparam("of"))
_TOKENS = select(tokens, users.c.name.label("user_name")).join(users, users.c.id == tokens.c.user)
_TOKEN = _TOKENS.where(tokens.c.digest == bindparam("of"))


class Access:
    """A `nutgraf.ports.people_shelves.AccessShelf`."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def users(self) -> tuple[User, ...]:
        """All who have a login, by name."""
        with self._connections.reading() as connection:
            return tuple(_user(row) for row in connection.execute(select(users).order_by(users.c.name, users.c.id)))

    def user(self, name: str) -> User | None:
        """Somebody by their name in any case."""
        with self._connections.reading() as connection:
            row = connection.execute(_USER, {"of": name.casefold()}).one_or_none()
        return _user(row) if row else None

    def keep_user(self, user: User) -> None:
        """Puts ``user`` in place of the one of the same name, or adds them."""
        values = {
            "folded": user.name.casefold(),
            "name": user.name,
            "role": user.role,
            "password": user.password,
            "made": user.made,
        }
        with self._connections.writing() as connection:
            connection.execute(_PUT_USER, values)

    def remove_user(self, name: str) -> bool:
        """Forgets somebody, their sessions and tokens; whether there was one."""
        with self._connections.writing() as connection:
            number = _number(connection, name)
            for table in (sessions, tokens):
                connection.execute(delete(table).where(table.c.user == number))
            return connection.execute(delete(users).where(users.c.id == number)).rowcount > 0

    def session(self, digest: str) -> Session | None:
        """A session by the digest of its secret."""
        with self._connections.reading() as connection:
            row = connection.execute(_SESSION, {"of": digest}).one_or_none()
        if row is None:
            return None
        return Session(digest=row.digest, user=row.user_name, made=row.made, seen=row.seen, until=row.until)

    def keep_session(self, session: Session) -> None:
        """Puts ``session`` in place of the one of the same digest, or adds it. Raises `WrongUse` without its user."""
        values = {"digest": session.digest, "made": session.made, "seen": session.seen, "until": session.until}
        with self._connections.writing() as connection:
            connection.execute(_PUT_SESSION, {**values, "user": _demanded(connection, session.user)})

    def end_session(self, digest: str) -> bool:
        """Ends a session; whether there was one."""
        return self._forget(sessions, digest)

    def end_sessions(self, user: str) -> int:
        """Ends all sessions of a user; how many."""
        with self._connections.writing() as connection:
            ended = delete(sessions).where(sessions.c.user == _number(connection, user))
            return connection.execute(ended).rowcount

    def forget_sessions(self, until: datetime) -> int:
        """Forgets sessions that ended before; how many."""
        with self._connections.writing() as connection:
            return connection.execute(delete(sessions).where(sessions.c.until < until)).rowcount

    def tokens(self, user: str = "") -> tuple[Token, ...]:
        """Tokens of one user, or all, by user and name."""
        wanted = _TOKENS.order_by(users.c.name, tokens.c.name, tokens.c.id)
        if user:
            wanted = wanted.where(users.c.folded == user.casefold())
        with self._connections.reading() as connection:
            return tuple(_token(row) for row in connection.execute(wanted))

    def token(self, digest: str) -> Token | None:
        """A token by its digest."""
        with self._connections.reading() as connection:
            row = connection.execute(_TOKEN, {"of": digest}).one_or_none()
        return _token(row) if row else None

    def keep_token(self, token: Token) -> None:
        """Puts ``token`` in place of the one of the same digest, or adds it. Raises `WrongUse` without its user."""
        values = {
            "digest": token.digest,
            "name": token.name,
            "role": token.role,
            "made": token.made,
            "used": token.used,
            "until": token.until,
        }
        with self._connections.writing() as connection:
            connection.execute(_PUT_TOKEN, {**values, "user": _demanded(connection, token.user)})

    def remove_token(self, digest: str) -> bool:
        """Forgets a token; whether there was one."""
        return self._forget(tokens, digest)

    def _forget(self, table: Table, digest: str) -> bool:
        with self._connections.writing() as connection:
            return connection.execute(delete(table).where(table.c.digest == digest)).rowcount > 0


def _number(connection: Connection, name: str) -> int | None:
    """The number of somebody by their name in any case."""
    return connection.scalar(select(users.c.id).where(users.c.folded == name.casefold()))


def _demanded(connection: Connection, name: str) -> int:
    number = _number(connection, name)
    if number is None:
        raise WrongUse(f"nobody is called {name}; add them first")
    return number


def _user(row: Row[Any]) -> User:
    return User(name=row.name, role=Role(row.role), password=row.password, made=row.made)


def _token(row: Row[Any]) -> Token:
    return Token(
        digest=row.digest,
        name=row.name,
        user=row.user_name,
        role=Role(row.role),
        made=row.made,
        used=row.used,
        until=row.until,
    )
