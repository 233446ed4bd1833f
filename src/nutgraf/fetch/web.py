"""One address of the web: asked politely, followed a few steps, read up to a limit, given up in time."""

from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from nutgraf.errors import FetchFailed
from nutgraf.fetch.agent import user_agent
from nutgraf.fetch.files import too_large
from nutgraf.fetch.guard import Guard
from nutgraf.fetch.kinds import is_feed_kind, is_readable_kind, spoken_kind
from nutgraf.fetch.notebook import Notebook
from nutgraf.fetch.rights import header_signals, in_short
from nutgraf.fetch.sites import Sites, in_plain_words, path_of
from nutgraf.fetch.statuses import MOVED, demand_success
from nutgraf.fetch.told import Headers, fresh_for, retry_after, validators
from nutgraf.fetch.turns import NotNow, Turns, Visit
from nutgraf.fetch.unpack import GZIP_START, PACKINGS, beginning, whole
from nutgraf.fetch.way import Way
from nutgraf.model.asking import Answer, Ask, Purpose, Validators
from nutgraf.model.fate import Capture, Ending

if TYPE_CHECKING:
    import httpcore

    from nutgraf.fetch.robots import Robots
    from nutgraf.fetch.wire import Wire

_ACCEPT = {
    Purpose.PAGE: "text/html,application/xhtml+xml,application/json;q=0.9,text/plain;q=0.9,*/*;q=0.5",
    Purpose.FEED: "application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,*/*;q=0.5",
}
_SMALL = 1 << 16
"""The body of a redirect or a refusal is read up to here, so that the connection can be kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Manners:
    """How one address is asked: ``limit`` in bytes after unpacking, ``timeout`` in seconds for everything but waiting
    for one's turn, ``mining`` whether a site's tdmrep.json is asked for too."""

    limit: int
    timeout: float
    contact: str = ""
    mining: bool = True


class Web:
    """Asks http and https addresses, one after the other or from several threads."""

    def __init__(self, *, guard: Guard, turns: Turns, manners: Manners, notebook: Notebook) -> None:
        self._guard = guard
        self._turns = turns
        self._manners = manners
        self._sites = Sites(
            guard=guard, clock=turns.clock, timeout=manners.timeout, contact=manners.contact, notebook=notebook
        )

    def ask(self, ask: Ask, wire: "Wire") -> Answer:
        """What came of one request. Raises nothing but what the memory of the notebook raises."""
        try:
            way = Way(self._guard, ask.address)
            with Visit(self._turns, ask.purpose) as visit, in_plain_words(self._manners.timeout):
                return self._followed(ask, way, visit, wire)
        except NotNow as later:
            told = Answer(address=ask.address, status=later.status, retry_after=later.wait)
            return _failed(told, later)
        except FetchFailed as failed:
            return _failed(Answer(address=ask.address), failed)

    def _followed(self, ask: Ask, way: Way, visit: Visit, wire: "Wire") -> Answer:
        from nutgraf.fetch.wire import Deadline

        deadline = Deadline(self._manners.timeout)
        while True:
            with deadline.halted():
                robots = self._welcome(way, visit, wire)
            with wire.get(way.url, self._headers(ask), deadline) as got:
                headers = Headers(got.headers)
                if got.status not in MOVED:
                    answer = self._read(ask, way, got, headers)
                    break
                _read_off(got, headers)
            way.step(got.status, headers.first("location"))
        if answer.retry_after is not None and got.status in (429, 503):
            visit.close(answer.retry_after, got.status)
        return self._with_signals(ask, answer, way, robots, wire)

    def _welcome(self, way: Way, visit: Visit, wire: "Wire") -> "Robots":
        """Waits for the turn at the host; what its robots.txt says. Raises `FetchFailed` where that forbids to go on."""
        visit.go_to(way.url.raw_host.decode("ascii"))
        robots = self._sites.site(way.url, wire).demand_allowed(way.url)
        visit.wait(robots.delay)
        return robots

    def _read(self, ask: Ask, way: Way, got: "httpcore.Response", headers: Headers) -> Answer:
        now = self._turns.clock.now()
        told = Answer(
            address=ask.address,
            status=got.status,
            fresh_for=fresh_for(headers, now),
            retry_after=retry_after(headers, now),
            signals=header_signals(headers),
            headers=headers.kept(),
        )
        if got.status == 304 and ask.validators != Validators():
            list(got.iter_stream())
            new = validators(headers)
            kept = Validators(etag=new.etag or ask.validators.etag, modified=new.modified or ask.validators.modified)
            return replace(told, moved=way.moved, validators=kept)
        try:
            with in_plain_words(self._manners.timeout):
                capture = self._capture(ask, way, got, headers)
        except FetchFailed as failed:
            return _failed(told, failed)
        return replace(told, moved=way.moved, validators=validators(headers), capture=capture)

    def _capture(self, ask: Ask, way: Way, got: "httpcore.Response", headers: Headers) -> Capture:
        limit = self._manners.limit
        if not 200 <= got.status < 300:
            _read_off(got, headers)
        demand_success(got.status)
        kind, charset = _told_kind(headers.first("content-type"))
        readable = is_feed_kind if ask.purpose is Purpose.FEED else is_readable_kind
        if not readable(kind):
            reason = f"This is {spoken_kind(kind)}, not a text; look for the article's own page."
            raise FetchFailed(Ending.WRONG_TYPE, reason)
        told = headers.first("content-length")
        if told.isdecimal() and int(told[:18]) > limit:
            raise too_large(int(told[:18]), limit)
        body = whole(got.iter_stream(), headers.first("content-encoding"), limit)
        if ask.purpose is Purpose.FEED and body.startswith(GZIP_START):
            body = whole([body], "gzip", limit)
        return Capture(address=ask.address, body=body, kind=kind, charset=charset, url=str(way.url))

    def _with_signals(self, ask: Ask, answer: Answer, way: Way, robots: "Robots", wire: "Wire") -> Answer:
        """The answer with what the whole site says. A tdmrep.json matters where a text was brought and no header of
        its own says the same more exactly."""
        signals = [*answer.signals, *robots.signals(path_of(way.url))]
        text = self._manners.mining and ask.purpose is Purpose.PAGE and answer.capture is not None
        if text and not any(signal.startswith("tdm-reservation:") for signal in signals):
            signals += self._sites.tdm_signals(way.url, wire)
        return replace(answer, signals=in_short(signals))

    def _headers(self, ask: Ask) -> list[tuple[bytes, bytes]]:
        plain = [
            ("User-Agent", user_agent(self._manners.contact)),
            ("Accept", _ACCEPT[ask.purpose]),
            ("Accept-Encoding", PACKINGS),
            ("If-None-Match", ask.validators.etag),
            ("If-Modified-Since", ask.validators.modified),
        ]
        return [(name.encode(), value.encode("latin-1")) for name, value in plain if _can_be_sent(value)]


def _read_off(got: "httpcore.Response", headers: Headers) -> None:
    import httpcore

    told = headers.first("content-length")
    if told.isdecimal() and int(told[:18]) <= _SMALL:
        with suppress(httpcore.NetworkError, httpcore.ProtocolError):
            beginning(got.iter_stream(), "", _SMALL)


def _failed(answer: Answer, failed: FetchFailed) -> Answer:
    return replace(answer, failed=Ending(failed.ending), reason=failed.reason)


def _can_be_sent(value: str) -> bool:
    """What was sent to us goes back as it came, but nothing that would end the line."""
    return bool(value) and all(" " <= sign <= "ÿ" and sign != "\x7f" for sign in value)


def _told_kind(told: str) -> tuple[str, str]:
    """Media type and charset of a Content-Type header, both "" where it tells none."""
    kind, _, parameters = told.partition(";")
    for parameter in parameters.split(";"):
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "charset":
            return kind.strip().lower(), value.strip(" \t\"'").lower()
    return kind.strip().lower(), ""
