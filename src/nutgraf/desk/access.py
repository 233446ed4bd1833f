"""Who may do what at a desk: logins, sessions, and the tokens of programs. Secrets go out once; their digests stay."""

import re
import secrets
from dataclasses import replace
from datetime import timedelta
from hashlib import sha256

from nutgraf.desk.passwords import fits, hashed, outdated
from nutgraf.errors import WrongUse
from nutgraf.model.access import Role, Session, Token, User
from nutgraf.ports import Clock
from nutgraf.ports.store import Store

IDLE = timedelta(hours=12)
LONGEST = timedelta(days=30)
SEEN_EVERY = timedelta(minutes=5)
"""A session that is used is written down no more often than this."""

PREFIX = "ng_"
"""What every token begins with, so that one that was left lying about is known for what it is."""

_NAME = re.compile(r"[^\W_](?:[\w.@-]{0,38}[^\W_])?")


class Access:
    """Those who may come in to the desk in ``store``. What changes something is for a desk that may be written to."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._shelf = store.access
        self._change = store.change
        self._clock = clock

    def users(self) -> tuple[User, ...]:
        """All of them, by name."""
        return self._shelf.users()

    def user(self, name: str) -> User:
        """Somebody, by name in any case. Raises `WrongUse` where there is nobody."""
        found = self._shelf.user(name)
        if found is None:
            raise WrongUse(f"nobody here is called “{name}”", "nutgraf users list shows who is")
        return found

    def make_user(self, name: str, role: Role, password: str) -> User:
        """Adds somebody. Raises `WrongUse` for a name that is taken or is none, and for a weak password."""
        if not _NAME.fullmatch(name):
            raise WrongUse(
                f"“{name}” cannot be a name here; it has up to 40 letters and digits, with . - @ or _ between them"
            )
        user = User(name=name, role=role, password=hashed(password), made=self._clock.now())
        with self._change():
            if self._shelf.user(name) is not None:
                raise WrongUse(f"somebody is called “{name}” already; choose another name")
            self._shelf.keep_user(user)
        return user

    def set_password(self, name: str, password: str) -> None:
        """Gives somebody another password; whoever was logged in by the old one is logged out."""
        user, kept = self.user(name), hashed(password)
        with self._change():
            self._shelf.keep_user(replace(user, password=kept))
            self._shelf.end_sessions(user.name)

    def set_role(self, name: str, role: Role) -> None:
        """Raises `WrongUse` where nobody would be left to look after the others."""
        user = self.user(name)
        with self._change():
            self._demand_another_admin(user, role)
            self._shelf.keep_user(replace(user, role=role))

    def remove_user(self, name: str) -> None:
        """Forgets somebody, with their sessions and tokens. Raises `WrongUse` as `set_role` does."""
        user = self.user(name)
        with self._change():
            self._demand_another_admin(user, None)
            self._shelf.remove_user(user.name)

    def login(self, name: str, password: str) -> str | None:
        """The secret of a new session, or None; it takes as long for a name that nobody has."""
        user = self._shelf.user(name)
        if not fits(password, user.password if user else "") or user is None:
            return None
        if outdated(user.password):
            self._shelf.keep_user(replace(user, password=hashed(password)))
        now, secret = self._clock.now(), secrets.token_urlsafe(32)
        session = Session(digest=_digest(secret), user=user.name, made=now, seen=now, until=now + LONGEST)
        with self._change():
            self._shelf.forget_sessions(now)
            self._shelf.keep_session(session)
        return secret

    def is_password(self, name: str, password: str) -> bool:
        """Whether it is the password of somebody."""
        return fits(password, self.user(name).password)

    def session(self, secret: str) -> tuple[User, Session] | None:
        """Whose session it is, while it lasts; only looks."""
        session, now = self._shelf.session(_digest(secret)), self._clock.now()
        if session is None or now >= min(session.until, session.seen + IDLE):
            return None
        user = self._shelf.user(session.user)
        return (user, session) if user else None

    def unseen(self, session: Session) -> bool:
        """Whether it is time to write down that ``session`` is being used."""
        return self._clock.now() - session.seen >= SEEN_EVERY

    def see(self, session: Session) -> None:
        """Writes down that ``session`` is being used, unless it was ended meanwhile."""
        with self._change():
            if self._shelf.session(session.digest) is not None:
                self._shelf.keep_session(replace(session, seen=self._clock.now()))

    def logout(self, secret: str) -> bool:
        """Ends a session; whether there was one."""
        return self._shelf.end_session(_digest(secret))

    def logout_everywhere(self, name: str) -> int:
        """Ends all sessions of somebody; how many."""
        return self._shelf.end_sessions(self.user(name).name)

    def tokens(self, name: str = "") -> tuple[Token, ...]:
        """The tokens of somebody, or of all."""
        return self._shelf.tokens(self.user(name).name if name else "")

    def make_token(self, name: str, label: str, role: Role, days: int | None = None) -> str:
        """The secret of a new token of the user ``name`` for ``days`` (None: until it is taken back); ``label`` says what
        it is for. Raises `WrongUse` for a role above theirs."""
        user, now = self.user(name), self._clock.now()
        if not user.role.may(role):
            raise WrongUse(f"{user.name} is {user.role}, and a token may do no more than its user")
        if not label.strip() or len(label) > 80 or not label.isprintable():
            raise WrongUse("say in up to 80 characters what the token is for, so that it can be told from others")
        if days is not None and not 1 <= days <= 3650:
            raise WrongUse("a token is good for 1 to 3650 days, or until it is taken back")
        secret = PREFIX + secrets.token_urlsafe(32)
        until = now + timedelta(days=days) if days else None
        made = Token(digest=_digest(secret), name=label.strip(), user=user.name, role=role, made=now, until=until)
        self._shelf.keep_token(made)
        return secret

    def token(self, secret: str) -> tuple[User, Token] | None:
        """Whose token it is, while it lasts; only looks."""
        found = self._shelf.token(_digest(secret)) if secret.startswith(PREFIX) else None
        if found is None or (found.until and self._clock.now() >= found.until):
            return None
        user = self._shelf.user(found.user)
        return (user, found) if user else None

    def unused(self, token: Token) -> bool:
        """Whether it is time to write down that ``token`` is being used."""
        return token.used is None or self._clock.now() - token.used >= SEEN_EVERY

    def use(self, token: Token) -> None:
        """Writes down that ``token`` is being used, unless it was taken back meanwhile."""
        with self._change():
            if self._shelf.token(token.digest) is not None:
                self._shelf.keep_token(replace(token, used=self._clock.now()))

    def remove_token(self, digest: str, name: str = "") -> None:
        """Takes a token back, by at least the first 8 digits of its digest; one of the user ``name`` alone. Raises
        `WrongUse` where there is none, or more than one."""
        found = [one for one in self.tokens(name) if len(digest) >= 8 and one.digest.startswith(digest)]
        if len(found) != 1:
            raise WrongUse(
                f"there is no token {digest[:64]}", "nutgraf tokens list shows them, each by its first 8 digits"
            )
        self._shelf.remove_token(found[0].digest)

    def _demand_another_admin(self, user: User, role: Role | None) -> None:
        others = [one for one in self._shelf.users() if one.name != user.name]
        left = any(one.role is Role.ADMIN for one in others) or role is Role.ADMIN
        if user.role is Role.ADMIN and others and not left:
            raise WrongUse(f"{user.name} is the only admin here; make somebody else one before")


def _digest(secret: str) -> str:
    return sha256(secret.encode("utf-8", "replace")).hexdigest()
