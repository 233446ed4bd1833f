import gzip
import shutil
import socket
import ssl
import subprocess
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import httpcore
import pytest

from loopback import Answer, Site, babble, broken_off, dripping_body, dripping_head, moved, silence
from nutgraf.errors import FetchFailed
from nutgraf.fetch import WorldFetcher
from nutgraf.fetch.agent import user_agent
from nutgraf.model.fate import Ending

PAGE = Answer(body=b"<p>words</p>")


@pytest.fixture
def site() -> Iterator[Site]:
    with Site({"/": PAGE}) as site:
        yield site


def fetcher(**settings: Any) -> WorldFetcher:
    return WorldFetcher(allow_private=True, **{"timeout": 5.0, **settings})


def failure(address: str, by: WorldFetcher | None = None) -> tuple[str, str]:
    with pytest.raises(FetchFailed) as failed:
        (by or fetcher()).fetch(address)
    return failed.value.ending, failed.value.reason


def test_body_kind_charset_and_address(site: Site) -> None:
    site.answers["/k"] = Answer(
        body="слова".encode("cp1251"), headers={"Content-Type": 'Text/HTML; a=b; Charset="CP1251"'}
    )
    capture = fetcher().fetch(site.url("/k"))
    assert (capture.body.decode("cp1251"), capture.kind, capture.charset) == ("слова", "text/html", "cp1251")
    assert capture.url == capture.address == site.url("/k")


def test_it_says_who_it_is_and_sends_no_more_than_needed(site: Site) -> None:
    site.answers["/?q=1"] = PAGE
    fetcher().fetch(site.url("/?q=1#part"))
    assert [path for path, _ in site.asked] == ["/robots.txt", "/?q=1"]
    headers = site.asked[1][1]
    assert headers["User-Agent"] == user_agent()
    assert headers["User-Agent"].startswith("nutgraf/")
    assert headers["Host"] == f"127.0.0.1:{site.port}"
    assert "Cookie" not in headers


def test_the_environment_sends_nothing_elsewhere(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    assert fetcher().fetch(site.url("/")).body == PAGE.body


def test_a_packed_body_is_unpacked(site: Site) -> None:
    site.answers["/z"] = Answer(
        body=gzip.compress(b"words"), headers={"Content-Type": "text/plain", "Content-Encoding": "gzip"}
    )
    assert fetcher().fetch(site.url("/z")).body == b"words"


@pytest.mark.parametrize(
    ("status", "ending"),
    [(404, Ending.NOT_FOUND), (410, Ending.NOT_FOUND), (401, Ending.REFUSED), (403, Ending.REFUSED), (451, Ending.REFUSED),
     (418, Ending.REFUSED), (429, Ending.REFUSED), (500, Ending.UNREACHABLE), (503, Ending.UNREACHABLE), (304, Ending.UNREACHABLE)],
)  # fmt: skip
def test_each_status_has_its_ending(site: Site, status: int, ending: Ending) -> None:
    site.answers["/s"] = Answer(status=status)
    told = failure(site.url("/s"))
    assert told[0] == ending
    assert str(status) in told[1]


@pytest.mark.parametrize("kind", ["image/png", "video/mp4", "application/pdf", "application/zip"])
def test_other_kinds_are_not_read(site: Site, kind: str) -> None:
    site.answers["/f"] = Answer(body=b"x", headers={"Content-Type": kind})
    assert failure(site.url("/f"))[0] == Ending.WRONG_TYPE


def test_no_kind_is_no_fault(site: Site) -> None:
    site.answers["/f"] = Answer(body=b"x", headers={})
    assert fetcher().fetch(site.url("/f")).kind == ""


def test_a_large_page_is_not_read(site: Site) -> None:
    site.answers["/told"] = Answer(body=b"", headers={"Content-Length": "50000000"})
    site.answers["/untold"] = lambda talk: talk.wfile.write(b"HTTP/1.0 200 OK\r\n\r\n" + b"x" * 300_000)
    site.answers["/packed"] = Answer(body=gzip.compress(bytes(1_000_000)), headers={"Content-Encoding": "gzip"})
    for path in ("/told", "/untold", "/packed"):
        assert failure(site.url(path), fetcher(limit=100_000))[0] == Ending.TOO_LARGE


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects_are_followed(site: Site, status: int) -> None:
    site.answers["/old"] = moved("../?now", status)
    site.answers["/?now"] = PAGE
    capture = fetcher().fetch(site.url("/old"))
    assert (capture.address, capture.url, capture.body) == (site.url("/old"), site.url("/?now"), PAGE.body)


def test_five_redirects_are_followed_and_six_are_not(site: Site) -> None:
    site.answers |= {f"/{n}": moved(f"/{n - 1}") for n in range(1, 8)} | {"/0": PAGE}
    assert fetcher().fetch(site.url("/5")).body == PAGE.body
    ending, reason = failure(site.url("/6"))
    assert ending == Ending.UNREACHABLE
    assert "more than 5 times" in reason


def test_a_circle_is_named(site: Site) -> None:
    site.answers |= {"/a": moved("/b"), "/b": moved("/a")}
    ending, reason = failure(site.url("/a"))
    assert ending == Ending.UNREACHABLE
    assert f"{site.url('/a')} → {site.url('/b')} → {site.url('/a')}" in reason


def test_a_long_circle_is_told_briefly(site: Site) -> None:
    long = "/" + "x" * 5000
    site.answers |= {"/a": moved(long), long: moved("/a")}
    assert len(failure(site.url("/a"))[1]) < 500


@pytest.mark.parametrize("target", ["", "http://[", "http://:80/"])
def test_a_redirect_to_nowhere_is_told(site: Site, target: str) -> None:
    site.answers["/a"] = moved(target)
    assert failure(site.url("/a"))[0] in (Ending.UNREACHABLE, Ending.REFUSED)


@pytest.mark.parametrize("target", ["file:///etc/hostname", "ftp://example.org/"])
def test_a_redirect_to_another_scheme_is_refused(site: Site, target: str) -> None:
    site.answers["/a"] = moved(target)
    assert failure(site.url("/a"))[0] == Ending.REFUSED


def test_a_redirect_in_raw_utf8_is_followed(site: Site) -> None:
    site.answers["/a"] = lambda talk: talk.wfile.write("HTTP/1.0 302 Found\r\nLocation: /їжа\r\n\r\n".encode())
    site.answers["/%D1%97%D0%B6%D0%B0"] = PAGE
    assert fetcher().fetch(site.url("/a")).body == PAGE.body


@pytest.mark.parametrize("play", [dripping_body, dripping_head, silence])
def test_a_slow_server_is_given_up_in_time(site: Site, play: Callable[..., None]) -> None:
    site.answers["/slow"] = play
    started = time.monotonic()
    ending, reason = failure(site.url("/slow"), fetcher(timeout=0.4))
    assert ending == Ending.TIMED_OUT
    assert "0.4 seconds" in reason
    assert time.monotonic() - started < 2


def test_the_time_is_for_all_redirects_together(site: Site) -> None:
    def late(talk: Any) -> None:
        talk.site.closing.wait(0.2)
        talk.wfile.write(b"HTTP/1.0 302 Found\r\nLocation: " + talk.path.encode() + b"x\r\n\r\n")

    site.answers |= {"/" + "x" * n: late for n in range(1, 7)}
    assert failure(site.url("/x"), fetcher(timeout=0.5))[0] == Ending.TIMED_OUT


@pytest.mark.parametrize("play", [broken_off, babble])
def test_a_server_that_breaks_off_is_told(site: Site, play: Callable[..., None]) -> None:
    site.answers["/b"] = play
    assert failure(site.url("/b"))[0] == Ending.UNREACHABLE


def test_nobody_there_is_told() -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
    assert failure(f"http://127.0.0.1:{port}/")[0] == Ending.UNREACHABLE


def test_https_to_a_server_without_it_is_told(site: Site) -> None:
    ending, reason = failure(site.url("/").replace("http:", "https:"))
    assert ending == Ending.UNREACHABLE
    assert "safe connection" in reason


class Diverted(httpcore.NetworkBackend):
    """Sockets of a test: every open address is the server on ``port``; remembers what it was asked to connect to."""

    def __init__(self, port: int) -> None:
        self._port = port
        self.asked: list[tuple[str, int]] = []

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        self.asked.append((host, port))
        return httpcore.SyncBackend().connect_tcp("127.0.0.1", self._port, timeout, local_address, socket_options)


def test_the_connection_goes_to_the_number_that_was_judged(site: Site) -> None:
    answers = iter([["93.184.216.34"], ["93.184.216.35"], ["127.0.0.1"]])  # the third look-up would lead inside
    sockets = Diverted(site.port)
    fetcher = WorldFetcher(resolve=lambda _host, _port: next(answers), backend=sockets)
    assert fetcher.fetch("http://news.example/").body == PAGE.body
    assert site.asked[1][1]["Host"] == "news.example"
    assert failure("http://news.example/", fetcher)[0] == Ending.REFUSED
    assert sockets.asked == [("93.184.216.34", 80), ("93.184.216.35", 80)]


@pytest.mark.parametrize("target", ["http://intranet.example/", "http://127.0.0.1/", "//10.0.0.1/x", "http://[::1]/"])
def test_a_redirect_that_leads_inside_is_refused(site: Site, target: str) -> None:
    site.answers["/"] = moved(target)
    sockets = Diverted(site.port)
    numbers = {"news.example": ["93.184.216.34"], "intranet.example": ["10.0.0.7"]}
    by = WorldFetcher(resolve=lambda host, _port: numbers.get(host, [host]), backend=sockets)
    assert failure("http://news.example/", by)[0] == Ending.REFUSED
    assert {number for number, _ in sockets.asked} == {"93.184.216.34"}


def test_the_next_number_is_tried_when_one_does_not_answer(site: Site) -> None:
    class Choosy(Diverted):
        def connect_tcp(self, host: str, *arguments: Any, **settings: Any) -> httpcore.NetworkStream:
            if host == "2606:2800:220:1::1":
                raise httpcore.ConnectError
            return super().connect_tcp(host, *arguments, **settings)

    by = WorldFetcher(resolve=lambda _host, _port: ["2606:2800:220:1::1", "93.184.216.34"], backend=Choosy(site.port))
    assert by.fetch("http://news.example/").body == PAGE.body


@pytest.mark.skipif(shutil.which("openssl") is None, reason="needs openssl to make a certificate")
def test_a_certificate_nobody_vouches_for_is_told_and_the_name_is_sent(site: Site, tmp_path: Path) -> None:
    made = "req -x509 -newkey rsa:2048 -nodes -subj /CN=news.example -days 2 -keyout key.pem -out cert.pem"
    subprocess.run(["openssl", *made.split()], cwd=tmp_path, check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(tmp_path / "cert.pem", tmp_path / "key.pem")
    names: list[str | None] = []
    context.sni_callback = lambda _socket, name, _context: names.append(name)
    site.wrap(context)
    by = WorldFetcher(resolve=lambda _host, _port: ["93.184.216.34"], backend=Diverted(site.port))
    ending, reason = failure("https://news.example/", by)
    assert ending == Ending.UNREACHABLE
    assert "certificate" in reason
    assert names == ["news.example"]
    assert site.asked == []
