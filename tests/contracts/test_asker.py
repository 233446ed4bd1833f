"""One contract for every `Asker`: the one of the real web, against servers on this computer, and its fake."""

from collections.abc import Iterator
from contextlib import ExitStack
from datetime import timedelta
from hashlib import sha256

import pytest

from loopback import Conversation, Site
from nutgraf.fetch import FakeAsker, PoliteAsker
from nutgraf.model.asking import Answer, Ask, Purpose, Validators
from nutgraf.model.fate import Ending
from nutgraf.model.settings import Settings
from nutgraf.ports import Asker

HOSTS = 4
PATHS = 5
ODD = ["", "\0", "\ud800", "a" * 5000, "http://", "http://[", "://", "http://\ud800/", "x://y", "/etc/hostname", "-"]


def body(address: str) -> bytes:
    return f"<p>What stands at {address}.</p>".encode()


def etag(address: str) -> str:
    return f'"{sha256(body(address)).hexdigest()[:16]}"'


class Ground:
    """An asker, and some addresses on each of several hosts; on each host there is one more where nothing stands."""

    def __init__(self, asker: Asker, hosts: list[list[str]], missing: list[str]) -> None:
        self.asker = asker
        self.hosts = hosts
        self.missing = missing
        self.full = [address for row in zip(*hosts, strict=True) for address in row]


@pytest.fixture(params=["fake", "real"])
def ground(request: pytest.FixtureRequest) -> Iterator[Ground]:
    with ExitStack() as running:
        if request.param == "fake":
            bases = [f"http://h{number}.example" for number in range(HOSTS)]
        else:
            sites = [running.enter_context(Site({}, host=f"127.0.0.{number + 2}")) for number in range(HOSTS)]
            for site in sites:
                site.answers |= {f"/{number}": page(site) for number in range(PATHS)}
            bases = [site.url("") for site in sites]
        hosts = [[f"{base}/{number}" for number in range(PATHS)] for base in bases]
        pages = {address: body(address) for row in hosts for address in row}
        settings = Settings(private=True, pause=timedelta(0), at_once=3)
        asker = FakeAsker(pages, etags=True) if request.param == "fake" else PoliteAsker(settings=settings, timeout=5)
        yield Ground(asker, hosts, [f"{base}/missing" for base in bases])


def page(site: Site) -> object:
    def told(talk: Conversation) -> None:
        address = site.url(talk.path)
        known = talk.headers.get("If-None-Match") == etag(address)
        text = b"" if known else body(address)
        head = f"HTTP/1.0 {304 if known else 200} OK\r\nETag: {etag(address)}\r\nContent-Length: {len(text)}\r\n\r\n"
        talk.wfile.write(head.encode() + text)

    return told


def test_it_brings_the_bytes_unchanged_under_the_address_that_was_asked(ground: Ground) -> None:
    answer = ground.asker.ask(Ask(address=ground.full[0]))
    assert answer.capture is not None
    assert (answer.capture.body, answer.capture.address) == (body(ground.full[0]), ground.full[0])
    assert (answer.address, answer.status, answer.failed, answer.reason) == (ground.full[0], 200, None, "")


def test_who_sends_the_validators_along_learns_that_nothing_changed(ground: Ground) -> None:
    first = ground.asker.ask(Ask(address=ground.full[0]))
    again = ground.asker.ask(Ask(address=ground.full[0], validators=first.validators))
    assert first.validators.etag
    assert (again.unchanged, again.capture, again.failed) == (True, None, None)
    assert again.validators == first.validators
    other = ground.asker.ask(Ask(address=ground.full[0], validators=Validators(etag='"another"')))
    assert other.capture is not None


def test_what_is_missing_is_an_answer_that_failed(ground: Ground) -> None:
    answer = ground.asker.ask(Ask(address=ground.missing[0]))
    assert (answer.status, answer.failed, answer.capture, answer.unchanged) == (404, Ending.NOT_FOUND, None, False)
    assert answer.reason.endswith(".")


@pytest.mark.parametrize("purpose", Purpose)
@pytest.mark.parametrize("odd", ODD)
def test_odd_addresses_fail_in_words(ground: Ground, odd: str, purpose: Purpose) -> None:
    answer = ground.asker.ask(Ask(address=odd, purpose=purpose))
    assert (answer.address, answer.capture) == (odd, None)
    assert answer.failed not in (None, Ending.KEPT)
    assert answer.reason.endswith(".")


def test_exactly_one_of_three_holds(ground: Ground) -> None:
    known = Validators(etag=etag(ground.full[1]))
    asks = [Ask(address=ground.full[0]), Ask(address=ground.full[1], validators=known), Ask(address=ground.missing[0])]
    for _, answer in ground.asker.ask_all(asks):
        assert [answer.capture is not None, answer.unchanged, answer.failed is not None].count(True) == 1


@pytest.mark.parametrize("purpose", Purpose)
def test_each_ask_is_answered_once_and_those_of_a_host_in_their_order(ground: Ground, purpose: Purpose) -> None:
    asks = [Ask(address=address, purpose=purpose) for address in [*ground.full, *ground.missing, *ODD, ground.full[0]]]
    answered = list(ground.asker.ask_all(iter(asks)))
    assert sorted(ask.address for ask, _ in answered) == sorted(ask.address for ask in asks)
    assert all(answer.address == ask.address for ask, answer in answered)
    for row in ground.hosts:
        first_time = list(dict.fromkeys(ask.address for ask, _ in answered if ask.address in row))
        assert first_time == row


def test_no_asks_no_answers(ground: Ground) -> None:
    assert list(ground.asker.ask_all([])) == []


def test_asks_are_read_as_answers_are_taken(ground: Ground) -> None:
    drawn: list[str] = []

    def asks() -> Iterator[Ask]:
        for number in range(100_000):
            drawn.append(address := ground.full[number % len(ground.full)])
            yield Ask(address=address, purpose=Purpose.FEED)

    answers = ground.asker.ask_all(asks())
    assert drawn == []
    assert isinstance(next(answers)[1], Answer)
    assert len(drawn) < 2_000
    answers.close()  # type: ignore[attr-defined]


def test_an_ask_that_cannot_be_read_is_the_listeners_to_hear(ground: Ground) -> None:
    def asks() -> Iterator[Ask]:
        yield Ask(address=ground.full[0])
        raise KeyError("a broken list")

    with pytest.raises(KeyError):
        list(ground.asker.ask_all(asks()))
