import time
from collections.abc import Callable
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.errors import FetchFailed
from nutgraf.fetch.guard import Guard, is_public, system_resolve
from nutgraf.model.fate import Ending


def failure(call: Callable[[], object]) -> tuple[str, str]:
    with pytest.raises(FetchFailed) as failed:
        call()
    return failed.value.ending, failed.value.reason


@pytest.mark.parametrize(
    "address",
    ["127.0.0.1", "127.255.0.1", "10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254", "0.0.0.0",
     "100.64.0.1", "100.127.255.255", "192.0.0.1", "192.0.2.1", "198.18.0.1", "198.51.100.7", "203.0.113.9", "224.0.0.1", "239.1.1.1",
     "240.0.0.1", "255.255.255.255", "::", "::1", "fe80::1", "fe80::1%eth0", "fc00::1", "fd12::1", "ff02::1", "::ffff:127.0.0.1",
     "::ffff:10.0.0.1", "::127.0.0.1", "2002:7f00:1::", "2002:a00:1::1", "64:ff9b::7f00:1", "64:ff9b::10.0.0.1", "2001:db8::1",
     "fec0::1", "localhost", "", "1", "0x7f000001"],
)  # fmt: skip
def test_closed_addresses(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize(
    "address",
    [
        "8.8.8.8",
        "93.184.216.34",
        "100.128.0.1",
        "2606:2800:220:1::1",
        "::ffff:8.8.8.8",
        "64:ff9b::808:808",
        "2002:808:808::1",
    ],
)
def test_open_addresses(address: str) -> None:
    assert is_public(address)


@given(st.ip_addresses(v=4))
def test_an_address_is_judged_alike_in_both_spellings(address: object) -> None:
    assert is_public(f"::ffff:{address}") == is_public(str(address))


@pytest.mark.parametrize(
    "address", ["https://example.org/a?b=c#d", "HTTP://EXAMPLE.ORG", "http://bücher.example/ü", "http://8.8.8.8:8080/"]
)
def test_ordinary_addresses_pass(address: str) -> None:
    assert Guard().url(address).scheme in ("http", "https")


@pytest.mark.parametrize(
    "address",
    ["ftp://example.org/a", "file:///etc/hostname", "gopher://example.org", "javascript://x", "data://x", "unix:///run/x.sock"],
)  # fmt: skip
@pytest.mark.parametrize("allow_private", [False, True])
def test_other_schemes_are_refused_always(address: str, allow_private: bool) -> None:
    ending, reason = failure(lambda: Guard(allow_private=allow_private).url(address))
    assert ending == Ending.REFUSED
    assert "https://" in reason


@pytest.mark.parametrize(
    "address",
    ["http://127.0.0.1/", "http://[::1]/", "http://[::ffff:10.0.0.1]/", "http://169.254.169.254/latest", "http://10.1.2.3:8000/",
     "http://0x7f000001/", "http://2130706433/", "http://0177.0.0.1/", "http://127.1/", "http://0x7f.1/", "http://0/",
     "http://017700000001/", "http://user:pw@example.org/", "http://user@example.org/", "http://example.org@127.0.0.1/"],
)  # fmt: skip
def test_tricks_are_refused_before_anything_is_looked_up(address: str) -> None:
    def never(_host: str, _port: int) -> list[str]:
        raise AssertionError

    assert failure(lambda: Guard(resolve=never).url(address))[0] == Ending.REFUSED


@pytest.mark.parametrize(
    "address", ["http://127.0.0.1/", "http://[::1]/", "http://user:pw@10.0.0.1/", "http://2130706433/"]
)
def test_private_addresses_pass_when_allowed(address: str) -> None:
    assert Guard(allow_private=True).url(address).host


@pytest.mark.parametrize(
    "address",
    [
        "http://",
        "http:///path",
        "http://example.org:99999/",
        "http://[::1/",
        "http://[",
        "http://exa mple.org/",
        "http://exa%20mple.org/",
        "http://exa\0mple.org/",
    ],
)
def test_what_is_no_address_is_refused(address: str) -> None:
    assert failure(lambda: Guard().url(address))[0] == Ending.REFUSED


@given(st.text())
def test_no_text_breaks_the_guard(text: str) -> None:
    with suppress(FetchFailed):
        assert Guard().url(f"http://{text}").host


def test_a_name_is_resolved() -> None:
    guard = Guard(resolve=lambda host, port: ["93.184.216.34"] if (host, port) == ("example.org", 80) else [])
    assert guard.numbers("example.org", 80, 1) == ["93.184.216.34"]


@pytest.mark.parametrize("numbers", [["127.0.0.1"], ["93.184.216.34", "10.0.0.1"], ["::1"], ["nonsense"]])
def test_a_name_that_leads_inside_is_refused_even_by_one_number(numbers: list[str]) -> None:
    guard = Guard(resolve=lambda _host, _port: numbers)
    assert failure(lambda: guard.numbers("example.org", 80, 1))[0] == Ending.REFUSED


def test_a_name_may_lead_inside_when_allowed() -> None:
    guard = Guard(allow_private=True, resolve=lambda _host, _port: ["127.0.0.1"])
    assert guard.numbers("example.org", 80, 1) == ["127.0.0.1"]


@pytest.mark.parametrize("error", [OSError(-2, "Name or service not known"), UnicodeError("label too long")])
def test_an_unknown_name_is_told(error: Exception) -> None:
    def unknown(_host: str, _port: int) -> list[str]:
        raise error

    ending, reason = failure(lambda: Guard(resolve=unknown).numbers("nosuch.example", 80, 1))
    assert ending == Ending.UNREACHABLE
    assert "nosuch.example" in reason


def test_a_slow_look_up_is_given_up() -> None:
    def slow(_host: str, _port: int) -> list[str]:
        time.sleep(0.5)
        return ["8.8.8.8"]

    started = time.monotonic()
    assert failure(lambda: Guard(resolve=slow).numbers("slow.example", 80, 0.05))[0] == Ending.TIMED_OUT
    assert time.monotonic() - started < 0.4


def test_the_system_knows_itself() -> None:
    assert system_resolve("127.0.0.1", 80) == ["127.0.0.1"]
