"""Who may do what, in memory."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from nutgraf.errors import WrongUse
from nutgraf.model.access import Session, Token, User
from nutgraf.store.memory.books import Books, in_utc


class MemoryAccess:
    """A `nutgraf.ports.people_shelves.AccessShelf`."""

    def __init__(self, books: Books) -> None:
        self._books = books

    def users(self) -> tuple[User, ...]:
        return tuple(sorted(self._books.users.values(), key=lambda user: user.name))

    def user(self, name: str) -> User | None:
        return self._books.users.get(name.casefold())

    def keep_user(self, user: User) -> None:
        self._books.users[user.name.casefold()] = in_utc(user)

    def remove_user(self, name: str) -> bool:
        self.end_sessions(name)
        for digest in [digest for digest, one in self._books.tokens.items() if _same(one.user, name)]:
            self.remove_token(digest)
        return self._books.users.pop(name.casefold(), None) is not None

    def session(self, digest: str) -> Session | None:
        kept = self._books.sessions.get(digest)
        return replace(kept, user=self._named(kept.user)) if kept else None

    def keep_session(self, session: Session) -> None:
        self._demand(session.user)
        self._books.sessions[session.digest] = in_utc(session)

    def end_session(self, digest: str) -> bool:
        return self._books.sessions.pop(digest, None) is not None

    def end_sessions(self, user: str) -> int:
        return self._end(lambda one: _same(one.user, user))

    def forget_sessions(self, until: datetime) -> int:
        return self._end(lambda one: one.until < until)

    def tokens(self, user: str = "") -> tuple[Token, ...]:
        kept = (self.token(digest) for digest in self._books.tokens)
        found = [one for one in kept if one and (not user or _same(one.user, user))]
        return tuple(sorted(found, key=lambda one: (one.user, one.name)))

    def token(self, digest: str) -> Token | None:
        kept = self._books.tokens.get(digest)
        return replace(kept, user=self._named(kept.user)) if kept else None

    def keep_token(self, token: Token) -> None:
        self._demand(token.user)
        self._books.tokens[token.digest] = in_utc(token)

    def remove_token(self, digest: str) -> bool:
        return self._books.tokens.pop(digest, None) is not None

    def _demand(self, user: str) -> None:
        if user.casefold() not in self._books.users:
            raise WrongUse(f"nobody is called {user}; add them first")

    def _named(self, user: str) -> str:
        return self._books.users[user.casefold()].name

    def _end(self, ends: Callable[[Session], bool]) -> int:
        ended = [digest for digest, one in self._books.sessions.items() if ends(one)]
        for digest in ended:
            del self._books.sessions[digest]
        return len(ended)


def _same(one: str, other: str) -> bool:
    return one.casefold() == other.casefold()
