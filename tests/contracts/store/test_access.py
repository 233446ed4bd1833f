"""People with a login, their sessions and tokens."""

from dataclasses import replace
from datetime import UTC

import pytest

from contracts.store.rows import ODD, later
from nutgraf.errors import WrongUse
from nutgraf.model.access import Role, Session, Token, User
from nutgraf.ports.store import Store


def user(name: str = "Ada", role: Role = Role.EDITOR, password: str = "$argon2id$x") -> User:
    return User(name=name, role=role, password=password, made=later(0))


def session(digest: str = "ab" * 32, of: str = "Ada", until: float = 9) -> Session:
    return Session(digest=digest, user=of, made=later(0), seen=later(1), until=later(until))


def token(digest: str = "cd" * 32, of: str = "Ada", name: str = "reader") -> Token:
    return Token(digest=digest, name=name, user=of, role=Role.READER, made=later(0), used=later(1), until=later(2))


def test_somebody_comes_back_by_their_name_in_any_case(desk: Store) -> None:
    assert desk.access.user("Ada") is None
    desk.access.keep_user(user("Åda Straße"))
    assert desk.access.user("åDA STRASSE") == user("Åda Straße")
    kept = desk.access.user("Åda Straße")
    assert kept is not None
    assert kept.made.tzinfo is UTC


def test_one_of_the_same_name_takes_their_place(desk: Store) -> None:
    desk.access.keep_user(user("Ada"))
    desk.access.keep_session(session(of="ada"))
    desk.access.keep_user(user("ADA", Role.ADMIN))
    assert desk.access.users() == (user("ADA", Role.ADMIN),)
    assert desk.access.session("ab" * 32) == session(of="ADA")


def test_people_stand_by_name(desk: Store) -> None:
    for name in ("bo", "Cy", "Ada"):
        desk.access.keep_user(user(name))
    assert [one.name for one in desk.access.users()] == ["Ada", "Cy", "bo"]


def test_who_is_removed_takes_sessions_and_tokens_along(desk: Store) -> None:
    for name in ("Ada", "Bo"):
        desk.access.keep_user(user(name))
    desk.access.keep_session(session())
    desk.access.keep_session(session("ef", "Bo"))
    desk.access.keep_token(token())
    desk.access.keep_token(token("01", "bo"))
    assert desk.access.remove_user("ADA")
    assert not desk.access.remove_user("Ada")
    assert desk.access.users() == (user("Bo"),)
    assert (desk.access.session("ab" * 32), desk.access.token("cd" * 32)) == (None, None)
    assert desk.access.session("ef") == session("ef", "Bo")
    assert desk.access.tokens() == (token("01", "Bo"),)


def test_sessions_begin_go_on_and_end(desk: Store) -> None:
    desk.access.keep_user(user())
    desk.access.keep_session(session())
    assert desk.access.session("ab" * 32) == session()
    used = replace(session(), seen=later(5), until=later(6))
    desk.access.keep_session(used)
    assert desk.access.session("ab" * 32) == used
    assert desk.access.session("zz no digest") is None
    assert desk.access.end_session("ab" * 32)
    assert not desk.access.end_session("ab" * 32)
    assert desk.access.session("ab" * 32) is None


def test_all_sessions_of_somebody_end_and_old_ones_are_forgotten(desk: Store) -> None:
    for name in ("Ada", "Bo"):
        desk.access.keep_user(user(name))
    for digest, of, until in (("01", "Ada", 1), ("02", "Ada", 2), ("03", "Bo", 3), ("04", "Bo", 4)):
        desk.access.keep_session(session(digest, of, until))
    assert desk.access.forget_sessions(later(1)) == 0
    assert desk.access.forget_sessions(later(2)) == 1
    assert desk.access.end_sessions("ADA") == 1
    assert desk.access.end_sessions("nobody") == 0
    assert [desk.access.session(digest) is not None for digest in ("01", "02", "03", "04")] == [
        False,
        False,
        True,
        True,
    ]


def test_tokens_stand_by_user_and_name(desk: Store) -> None:
    for name in ("Bo", "Ada"):
        desk.access.keep_user(user(name))
    given = [token("01", "Bo", "b"), token("02", "Ada", "z"), token("03", "Ada", "a"), token("04", "Ada", "a")]
    for one in given:
        desk.access.keep_token(one)
    assert desk.access.tokens() == (given[2], given[3], given[1], given[0])
    assert desk.access.tokens("BO") == (given[0],)
    assert desk.access.tokens("nobody") == ()
    unused = replace(given[0], used=None, until=None, role=Role.ADMIN)
    desk.access.keep_token(unused)
    assert desk.access.token("01") == unused
    assert desk.access.remove_token("01")
    assert not desk.access.remove_token("01")


def test_nobody_has_no_sessions_and_tokens(desk: Store) -> None:
    with pytest.raises(WrongUse, match="nobody is called Ada"):
        desk.access.keep_session(session())
    with pytest.raises(WrongUse, match="nobody is called Ada"):
        desk.access.keep_token(token())
    assert desk.access.tokens() == ()


@pytest.mark.parametrize("odd", ODD[1:])
def test_odd_texts_come_back(desk: Store, odd: str) -> None:
    desk.access.keep_user(user(odd, password=odd))
    desk.access.keep_token(token(odd, odd, odd))
    assert desk.access.user(odd) == user(odd, password=odd)
    assert desk.access.token(odd) == token(odd, odd, odd)
