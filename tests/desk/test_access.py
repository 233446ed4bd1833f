"""Who may do what at a desk."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from desk.samples import NOW
from nutgraf.desk import Newsdesk
from nutgraf.desk.access import IDLE, LONGEST, PREFIX, SEEN_EVERY, Access
from nutgraf.errors import WrongUse
from nutgraf.fetch import FakeClock
from nutgraf.model.access import Role
from nutgraf.model.settings import Settings
from nutgraf.store.memory import MemoryStore

GOOD, OTHER = "nine lamps at the pier", "ten lamps at the pier"

pytestmark = pytest.mark.usefixtures("cheap")


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(NOW)


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore(Settings())


@pytest.fixture
def access(store: MemoryStore, clock: FakeClock) -> Access:
    made = Access(store, clock)
    made.make_user("Ina", Role.ADMIN, GOOD)
    return made


def login(access: Access, name: str = "Ina", password: str = GOOD) -> str:
    secret = access.login(name, password)
    assert secret
    return secret


def whose(access: Access, secret: str) -> str:
    found = access.session(secret)
    return found[0].name if found else ""


def test_who_knows_the_password_comes_in(access: Access) -> None:
    assert whose(access, login(access, "ina")) == "Ina"


@pytest.mark.parametrize(
    ("name", "password"), [("Ina", OTHER), ("Ina", ""), ("Nobody", GOOD), ("", ""), ("Ina\0", GOOD)]
)
def test_nobody_else_does(access: Access, name: str, password: str) -> None:
    assert access.login(name, password) is None


def test_a_user_without_a_hash_cannot_log_in(access: Access, store: MemoryStore) -> None:
    store.access.keep_user(replace(access.user("Ina"), password=""))
    assert access.login("Ina", "") is None
    assert access.login("Ina", GOOD) is None


def test_only_digests_are_kept(access: Access, store: MemoryStore) -> None:
    secret, token = login(access), access.make_token("Ina", "report", Role.READER)
    books = repr(vars(store))
    assert secret not in books
    assert token not in books
    assert GOOD not in books
    assert store.access.session(secret) is None


def test_each_login_has_a_secret_of_its_own(access: Access) -> None:
    assert len({login(access) for _ in range(5)}) == 5


def test_a_session_ends_when_it_is_not_used(access: Access, clock: FakeClock) -> None:
    secret = login(access)
    clock.wait((IDLE - timedelta(seconds=1)).total_seconds())
    assert whose(access, secret) == "Ina"
    clock.wait(1)
    assert whose(access, secret) == ""


def test_a_session_that_is_used_lasts_but_not_for_good(access: Access, clock: FakeClock) -> None:
    secret, began = login(access), clock.now()
    while clock.now() < began + LONGEST - timedelta(hours=6):
        clock.wait(timedelta(hours=6).total_seconds())
        found = access.session(secret)
        assert found
        access.see(found[1])
    clock.wait(timedelta(hours=6).total_seconds())
    assert whose(access, secret) == ""


def test_being_seen_is_written_down_now_and_then(access: Access, clock: FakeClock) -> None:
    secret = login(access)
    _, session = access.session(secret) or pytest.fail("no session")
    assert not access.unseen(session)
    clock.wait(SEEN_EVERY.total_seconds())
    assert access.unseen(session)
    access.see(session)
    _, session = access.session(secret) or pytest.fail("no session")
    assert session.seen == clock.now()


def test_a_session_that_was_ended_is_not_brought_back_by_being_seen(access: Access) -> None:
    secret = login(access)
    _, session = access.session(secret) or pytest.fail("no session")
    access.logout(secret)
    access.see(session)
    assert whose(access, secret) == ""


def test_who_logs_out_is_out(access: Access) -> None:
    one, other = login(access), login(access)
    assert access.logout(one)
    assert not access.logout(one)
    assert (whose(access, one), whose(access, other)) == ("", "Ina")


def test_who_logs_out_everywhere_is_out_everywhere(access: Access) -> None:
    access.make_user("Otto", Role.READER, OTHER)
    mine, theirs = [login(access) for _ in range(3)], login(access, "Otto", OTHER)
    assert access.logout_everywhere("INA") == 3
    assert {whose(access, one) for one in mine} == {""}
    assert whose(access, theirs) == "Otto"


def test_another_password_ends_the_old_one_and_its_sessions(access: Access) -> None:
    secret = login(access)
    access.set_password("ina", OTHER)
    assert whose(access, secret) == ""
    assert access.login("Ina", GOOD) is None
    assert access.is_password("Ina", OTHER)
    assert login(access, password=OTHER)


def test_sessions_that_ended_are_forgotten(access: Access, store: MemoryStore, clock: FakeClock) -> None:
    login(access)
    clock.wait((LONGEST + timedelta(seconds=1)).total_seconds())
    login(access)
    assert store.access.end_sessions("Ina") == 1


def test_an_outdated_hash_is_made_anew_at_login(access: Access, monkeypatch: pytest.MonkeyPatch) -> None:
    before = access.user("Ina").password
    monkeypatch.setattr("nutgraf.desk.access.outdated", lambda _kept: True)
    login(access)
    after = access.user("Ina").password
    assert after != before
    assert access.is_password("Ina", GOOD)


@pytest.mark.parametrize("name", ["", " ", "a b", "<b>", "x" * 41, "a/b", "-a", "a.", "ina\n", "\u202eina", "../x"])
def test_a_name_is_letters_and_digits(access: Access, name: str) -> None:
    with pytest.raises(WrongUse, match="cannot be a name"):
        access.make_user(name, Role.READER, GOOD)


@pytest.mark.parametrize("name", ["o", "Jörg", "김민수", "ina.b", "ina@example.org", "x" * 40])
def test_names_of_all_writings_are_names(access: Access, name: str) -> None:
    assert access.make_user(name, Role.READER, GOOD).name == name


def test_a_name_is_there_once_in_any_case(access: Access) -> None:
    with pytest.raises(WrongUse, match="already"):
        access.make_user("iNA", Role.READER, GOOD)


def test_the_last_admin_stays_while_there_are_others(access: Access) -> None:
    access.make_user("Otto", Role.READER, OTHER)
    for away in (lambda: access.set_role("Ina", Role.EDITOR), lambda: access.remove_user("Ina")):
        with pytest.raises(WrongUse, match="only admin"):
            away()
    access.set_role("Otto", Role.ADMIN)
    access.remove_user("Ina")
    assert [user.name for user in access.users()] == ["Otto"]


def test_who_is_removed_is_out_with_all_they_had(access: Access) -> None:
    access.make_user("Otto", Role.EDITOR, OTHER)
    secret, token = login(access, "Otto", OTHER), access.make_token("Otto", "x", Role.READER)
    access.remove_user("otto")
    assert whose(access, secret) == ""
    assert access.token(token) is None
    with pytest.raises(WrongUse, match="nobody"):
        access.user("Otto")


def test_a_token_is_good_for_its_days(access: Access, clock: FakeClock) -> None:
    secret = access.make_token("ina", " report ", Role.EDITOR, days=1)
    user, token = access.token(secret) or pytest.fail("no token")
    assert secret.startswith(PREFIX)
    assert (user.name, token.name, token.role) == ("Ina", "report", Role.EDITOR)
    clock.wait(timedelta(days=1).total_seconds())
    assert access.token(secret) is None


def test_a_token_without_days_lasts(access: Access, clock: FakeClock) -> None:
    secret = access.make_token("Ina", "report", Role.READER)
    clock.wait(timedelta(days=9000).total_seconds())
    assert access.token(secret)


def test_a_token_is_no_session_and_a_session_no_token(access: Access) -> None:
    token, secret = access.make_token("Ina", "report", Role.READER), login(access)
    assert access.session(token) is None
    assert access.token(secret) is None
    assert access.token(PREFIX + secret) is None


def test_a_token_may_do_no_more_than_its_user(access: Access) -> None:
    access.make_user("Otto", Role.READER, OTHER)
    with pytest.raises(WrongUse, match="no more than its user"):
        access.make_token("Otto", "x", Role.EDITOR)


@pytest.mark.parametrize("label", ["", "  ", "x" * 81, "a\nb", "a\u202eb"])
def test_a_token_says_what_it_is_for(access: Access, label: str) -> None:
    with pytest.raises(WrongUse, match="what the token is for"):
        access.make_token("Ina", label, Role.READER)


@pytest.mark.parametrize("days", [0, -1, 3651])
def test_a_token_is_good_for_a_number_of_days(access: Access, days: int) -> None:
    with pytest.raises(WrongUse, match="3650 days"):
        access.make_token("Ina", "x", Role.READER, days)


def test_use_of_a_token_is_written_down_unless_it_is_gone(access: Access, clock: FakeClock) -> None:
    secret = access.make_token("Ina", "x", Role.READER)
    _, token = access.token(secret) or pytest.fail("no token")
    assert access.unused(token)
    access.use(token)
    _, used = access.token(secret) or pytest.fail("no token")
    assert used.used == clock.now()
    assert not access.unused(used)
    access.remove_token(token.digest[:8])
    access.use(used)
    assert access.token(secret) is None


@pytest.mark.parametrize("digest", ["", "1234567", "f" * 64, "%"])
def test_a_token_that_is_none_is_not_taken_back(access: Access, digest: str) -> None:
    access.make_token("Ina", "x", Role.READER)
    with pytest.raises(WrongUse, match="no token"):
        access.remove_token(digest)


def test_nobody_takes_back_what_is_another_s(access: Access) -> None:
    access.make_user("Otto", Role.EDITOR, OTHER)
    secret = access.make_token("Ina", "x", Role.READER)
    digest = access.tokens("Ina")[0].digest
    with pytest.raises(WrongUse, match="no token"):
        access.remove_token(digest, "Otto")
    assert access.token(secret)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Newsdesk]:
    Newsdesk.make(tmp_path / "a.desk")
    with Newsdesk(tmp_path / "a.desk", clock=FakeClock(NOW)) as made:
        yield made


def test_it_holds_in_the_file_as_well(desk: Newsdesk) -> None:
    desk.access.make_user("Ina", Role.ADMIN, GOOD)
    secret, token = login(desk.access), desk.access.make_token("Ina", "x", Role.EDITOR, 3)
    with Newsdesk(desk.path, clock=desk.clock, readonly=True) as reader:
        assert whose(reader.access, secret) == "Ina"
        assert reader.access.token(token)
        desk.access.logout(secret)
        assert whose(reader.access, secret) == ""
