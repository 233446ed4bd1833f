"""What the server of one outlet says at a path at a moment: prepared once, until something changes."""

import gzip
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime
from hashlib import sha256

from made_world.feeds import rendered
from made_world.outlets import Form, MadeArticle, MadeOutlet, Quirk

RETRY_AFTER = 1800
"""For how many seconds one that is down asks not to be asked."""

MOVED_TO = "/feeds/main"
_ROBOTS = "User-agent: *\nDisallow: {forbidden}\nSitemap: {home}{sitemap}\n"


@dataclass(slots=True)
class Said:
    """An answer: ``etag`` and ``modified`` as headers, "" where there are none."""

    status: int = 200
    kind: str = "text/plain; charset=utf-8"
    body: bytes = b""
    etag: str = ""
    modified: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)
    _packed: bytes = b""

    @property
    def packed(self) -> bytes:
        """The body in gzip."""
        if not self._packed:
            self._packed = gzip.compress(self.body, compresslevel=5, mtime=0)
        return self._packed

    def same_as(self, headers: Mapping[str, str]) -> bool:
        """Whether whoever asks with ``headers`` (names in lower case) has this already."""
        if tag := headers.get("if-none-match"):
            return bool(self.etag) and tag == self.etag
        since = headers.get("if-modified-since")
        if not since or not self.modified:
            return False
        try:
            return parsedate_to_datetime(self.modified) <= parsedate_to_datetime(since)
        except ValueError:
            return False


class OutletSite:
    """An outlet served at ``base`` ("http://127.0.1.1:40123")."""

    def __init__(self, outlet: MadeOutlet, base: str) -> None:
        self.outlet, self.base = outlet, base
        self._moments = outlet.moments()
        self._articles = {article.path: article for article in outlet.articles}
        self._prepared: dict[str, tuple[int, Said]] = {}

    @property
    def feed(self) -> str:
        """Where its articles are announced, as somebody would add it."""
        return self.base + self.outlet.form.value

    def at(self, path: str, now: datetime) -> Said:
        """What is said at ``path``."""
        step = bisect_right(self._moments, now)
        kept = self._prepared.get(path)
        if kept and kept[0] == step:
            return kept[1]
        said = self._said(path, now, step)
        if kept and kept[1].body == said.body and kept[1].status == said.status:
            said = kept[1]
        self._prepared[path] = (step, said)
        return said

    def prepare(self, now: datetime) -> None:
        """Has everything that can be asked at a moment ready."""
        for path in ("/", "/robots.txt", self.outlet.form.value, *self._articles):
            if self.at(path, now).body:
                _ = self.at(path, now).packed

    def _said(self, path: str, now: datetime, step: int) -> Said:
        odd = self._odd(path, now)
        if odd is not None:
            return odd
        if path == "/robots.txt":
            return self._dated(self._robots(), "text/plain; charset=utf-8", now)
        if article := self._articles.get(path):
            return self._article(article, now)
        forms = {form.value: form for form in (self.outlet.form, Form.HOME)}
        if self.outlet.quirk is Quirk.MOVES and path == MOVED_TO:
            path = self.outlet.form.value
        if path not in forms:
            return Said(status=404, body=b"There is nothing here.")
        text, kind = rendered(self.outlet, self.outlet.listed(now), forms[path])
        return self._dated(text, kind, self._moments[step - 1] if step else now)

    def _odd(self, path: str, now: datetime) -> Said | None:
        """What an outlet says that is odd at this moment."""
        outlet = self.outlet
        begun = outlet.quirk_from is not None and now >= outlet.quirk_from
        over = outlet.quirk_until is not None and now >= outlet.quirk_until
        is_feed = path == outlet.form.value
        if outlet.quirk is Quirk.DOWN and begun and not over:
            return Said(status=503, body=b"Back soon.", headers={"Retry-After": str(RETRY_AFTER)})
        if outlet.quirk is Quirk.MOVES and begun and is_feed:
            return Said(status=301, headers={"Location": self.base + MOVED_TO})
        if outlet.quirk is Quirk.GOES and begun and is_feed:
            return Said(status=410, body=b"This feed is closed.")
        return None

    def _robots(self) -> str:
        forbidden = "/20" if self.outlet.quirk is Quirk.FORBIDS else "/admin/"
        sitemap = self.outlet.form.value if self.outlet.form is Form.SITEMAP else "/sitemap.xml"
        return _ROBOTS.format(forbidden=forbidden, home=self.outlet.home, sitemap=sitemap)

    def _article(self, article: MadeArticle, now: datetime) -> Said:
        version = article.version_at(now)
        if version is None:
            withdrawn = article.gone is not None and now >= article.gone
            return Said(status=410 if withdrawn else 404, body=b"There is nothing here.")
        headers = {"TDM-Reservation": "1"} if self.outlet.quirk is Quirk.RESERVES else {}
        return self._dated(version.page, "text/html; charset=utf-8", version.at, headers)

    def _dated(self, body: str | bytes, kind: str, at: datetime, headers: Mapping[str, str] | None = None) -> Said:
        raw = body.encode() if isinstance(body, str) else body
        served = raw.replace(self.outlet.home.encode(), self.base.encode())
        return Said(
            kind=kind,
            body=served,
            etag=f'"{sha256(served).hexdigest()[:20]}"',
            modified=format_datetime(at.astimezone(UTC).replace(microsecond=0), usegmt=True),
            headers=headers or {},
        )
