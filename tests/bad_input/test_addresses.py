"""Addresses that give no article: each ends in one fate with a reason, and the good article still gets its page."""

from collections.abc import Callable
from typing import Any

import pytest

from loopback import Answer, Play, Site, babble, broken_off, dripping_body, dripping_head, moved, silence

Beside = Callable[..., Any]

NAVIGATION = b"<html><body><nav><a href='/'>Home</a></nav><footer>About us</footer></body></html>"


@pytest.mark.parametrize(
    ("answer", "ending"),
    [
        (Answer(status=404), "not found"),
        (Answer(status=403), "refused"),
        (Answer(status=500), "unreachable"),
        (dripping_body, "timed out"),
        (dripping_head, "timed out"),
        (silence, "timed out"),
        (moved("/bad"), "unreachable"),
        (moved("file:///etc/hostname"), "refused"),
        (Answer(body=b"\x89PNG", headers={"Content-Type": "image/png"}), "wrong type"),
        (Answer(body=b"%PDF-1.7", headers={"Content-Type": "application/pdf"}), "wrong type"),
        (Answer(body=b""), "empty"),
        (Answer(body=bytes(5000)), "binary"),
        (Answer(body=NAVIGATION), "no article"),
        (Answer(headers={"Content-Length": "50000000"}), "too large"),
        (broken_off, "unreachable"),
        (babble, "unreachable"),
    ],
)
def test_each_ends_once_and_the_rest_goes_on(beside: Beside, site: Site, answer: Answer | Play, ending: str) -> None:
    site.answers["/bad"] = answer
    outcome = beside(site.url("/bad"), allow_private=True)
    assert outcome.code == 1
    assert outcome.ending(site.url("/bad")) == ending
    assert outcome.err.splitlines() == [f"nutgraf: {site.url('/bad')}: {ending}: {outcome.reason(site.url('/bad'))}"]


@pytest.mark.parametrize(
    "address",
    ["http://127.0.0.1/", "http://localhost/", "http://[::1]/", "http://169.254.169.254/latest/meta-data", "http://10.0.0.1/",
     "http://192.168.0.1/", "http://100.64.0.1/", "http://[::ffff:127.0.0.1]/", "http://[fe80::1]/", "http://0.0.0.0/", "http://0x7f000001/",
     "http://2130706433/", "http://0177.0.0.1/", "http://127.1/", "http://user:pw@example.org/", "file:///etc/hostname", "ftp://example.org/",
     "http://", "http://["],
)  # fmt: skip
def test_addresses_that_lead_inside_are_refused(beside: Beside, address: str) -> None:
    outcome = beside(address)
    assert (outcome.code, outcome.ending(address)) == (1, "refused")


def test_this_computer_is_asked_only_when_allowed(beside: Beside, site: Site) -> None:
    site.answers["/a"] = Answer(body=b"x")
    assert beside(site.url("/a")).ending(site.url("/a")) == "refused"
    assert site.asked == []
    beside(site.url("/a"), allow_private=True)
    assert [path for path, _ in site.asked] == ["/robots.txt", "/a"]


def test_a_name_with_control_characters_does_not_reach_the_terminal(beside: Beside) -> None:
    outcome = beside("no\x1b[2Jsuch\nfile")
    assert outcome.code == 1
    assert "\x1b" not in outcome.err
    assert len(outcome.err.splitlines()) == 1


def test_what_a_site_asks_not_to_read_is_not_read(beside: Beside, site: Site) -> None:
    site.answers |= {"/robots.txt": Answer(body=b"User-agent: *\nDisallow: /bad"), "/bad": Answer(body=b"x")}
    outcome = beside(site.url("/bad"), allow_private=True)
    assert outcome.ending(site.url("/bad")) == "refused"
    assert "robots.txt" in outcome.reason(site.url("/bad"))
    assert site.paths == ["/robots.txt"]
