"""Who may read what is served."""

import pytest

from nutgraf.errors import WrongUse
from nutgraf.serve.opening import Wish, hosts, public, shown_address, warnings

NEAR = Wish(address="127.0.0.1")
FAR = Wish(address="0.0.0.0")
PROXIED = Wish(address="127.0.0.1", proxy=True)
NAMED = Wish(address="127.0.0.1", names=("news.example.org",))


def test_on_this_computer_everybody_reads_unless_said_otherwise() -> None:
    assert public(NEAR, 0)
    assert public(Wish(address="::1"), 2)
    assert not public(Wish(address="127.0.0.1", public=False), 1)


@pytest.mark.parametrize("wish", [FAR, PROXIED, NAMED, Wish(address="192.0.2.7"), Wish(address="::")])
def test_elsewhere_nobody_reads_without_a_login_unless_it_was_said(wish: Wish) -> None:
    assert not public(wish, 1)
    with pytest.raises(WrongUse, match="--public"):
        public(wish, 0)
    said = Wish(address=wish.address, names=wish.names, proxy=wish.proxy, public=True)
    assert public(said, 0)


def test_a_desk_that_nobody_could_read_is_not_opened() -> None:
    with pytest.raises(WrongUse, match="nutgraf users add"):
        public(Wish(address="127.0.0.1", public=False), 0)


def test_it_answers_to_loopback_and_to_what_it_is_called() -> None:
    assert hosts(NEAR) == {"localhost", "127.0.0.1", "[::1]"}
    assert "news.example.org" in hosts(Wish(address="127.0.0.1", names=(" News.Example.org",)))


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("127.0.0.1", "http://127.0.0.1:8420/"),
        ("0.0.0.0", "http://127.0.0.1:8420/"),
        ("::", "http://[::1]:8420/"),
        ("::1", "http://[::1]:8420/"),
        ("192.0.2.7", "http://192.0.2.7:8420/"),
    ],
)
def test_the_address_to_open(address: str, shown: str) -> None:
    assert shown_address(Wish(address=address), 8420) == shown


def test_who_opens_it_to_others_is_warned() -> None:
    assert warnings(NEAR, users=1, public=True) == []
    told = warnings(FAR, users=0, public=True)
    assert warnings(NEAR, users=0, public=True, desk="out/demo.desk")[0].endswith("--role admin --desk out/demo.desk")
    assert len(told) == 3
    assert any("unprotected" in one for one in told)
