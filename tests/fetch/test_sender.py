"""Sending to real receivers on this computer."""

import pytest

from loopback import Answer, Site, broken_off, dripping_head, moved, silence
from nutgraf.errors import FetchFailed
from nutgraf.fetch import WebSender
from nutgraf.model.settings import Settings

NEAR = Settings(private=True, contact="ina@example.org")
BODY = '{"type":"trial","name":"Hafenkante ⚓"}'.encode()


def sender(timeout: float = 5.0, settings: Settings = NEAR) -> WebSender:
    return WebSender(settings, timeout=timeout)


def test_a_body_arrives_with_its_headers() -> None:
    with Site({"/hook?a=1": Answer(status=204)}) as site:
        posted = sender().send(site.url("/hook?a=1"), {"webhook-id": "msg_1", "Content-Type": "application/json"}, BODY)
    assert (posted.status, posted.problem) == (204, "")
    assert site.posted == [BODY]
    (path, headers) = site.asked[0]
    assert path == "/hook?a=1"
    assert headers["webhook-id"] == "msg_1"
    assert headers["Content-Type"] == "application/json"
    assert headers["User-Agent"].startswith("nutgraf/")
    assert "ina@example.org" in headers["User-Agent"]


@pytest.mark.parametrize("status", [400, 401, 404, 410, 429, 500, 503])
def test_a_receiver_that_does_not_take_it(status: int) -> None:
    with Site({"/": Answer(status=status)}) as site:
        posted = sender().send(site.url("/"), {}, BODY)
    assert posted.status == status
    assert str(status) in posted.problem


def test_a_redirect_is_not_followed() -> None:
    with Site({"/": moved("/other", 307), "/other": Answer()}) as site:
        posted = sender().send(site.url("/"), {}, BODY)
    assert posted.status == 307
    assert "not followed" in posted.problem
    assert site.paths == ["/"]


def test_how_long_a_receiver_asks_to_be_left_alone() -> None:
    with Site({"/": Answer(status=503, headers={"Retry-After": "120"})}) as site:
        assert sender().send(site.url("/"), {}, BODY).wait == 120


@pytest.mark.parametrize("play", [silence, dripping_head])
def test_a_receiver_that_does_not_answer_is_given_up_in_time(play: object) -> None:
    with Site({"/": play}) as site:  # type: ignore[dict-item]
        posted = sender(0.3).send(site.url("/"), {}, BODY)
    assert posted.status == 0
    assert "did not answer within" in posted.problem


def test_what_comes_after_the_status_is_not_read() -> None:
    with Site({"/": broken_off}) as site:
        assert sender().send(site.url("/"), {}, BODY).problem == ""


def test_nobody_listens() -> None:
    with Site({}) as site:
        address = site.url("/")
    assert "could not be reached" in sender().send(address, {}, BODY).problem


@pytest.mark.parametrize(
    "address",
    ["http://127.0.0.1/", "http://[::1]/", "http://169.254.169.254/latest/", "http://10.0.0.1/", "http://2130706433/", "http://ina:secret@example.org/",
     "file:///etc/hostname", "ftp://example.org/", "example.org", ""],
)  # fmt: skip
def test_private_and_odd_addresses_are_refused(address: str) -> None:
    closed = sender(settings=Settings())
    posted = closed.send(address, {}, BODY)
    assert posted.status == 0
    assert posted.problem
    with pytest.raises(FetchFailed):
        closed.demand_open(address)


def test_a_name_that_leads_to_a_private_network_is_refused_when_it_is_connected_to() -> None:
    rebinding = WebSender(Settings(), resolve=lambda _host, _port: ["192.168.7.7"])
    rebinding.demand_open("https://hooks.example/")
    posted = rebinding.send("https://hooks.example/", {}, BODY)
    assert "private network (192.168.7.7)" in posted.problem


def test_nothing_can_be_sent_after_it_was_cut() -> None:
    with Site({"/": Answer()}) as site:
        gone = sender()
        gone.cut()
        assert gone.send(site.url("/"), {}, BODY).problem
    assert site.posted == []
