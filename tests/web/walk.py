"""A walk over all pages that links lead to, from the front on; each address of one kind a few times."""

import re
from collections import Counter, deque
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urldefrag, urljoin, urlsplit

from lxml import html
from starlette.testclient import TestClient

OF_A_KIND = 4
"""How many addresses that differ only in their names and parameters are gone to."""

LOADED = (("link", "href"), ("script", "src"), ("img", "src"), ("source", "src"), ("iframe", "src"), ("use", "href"))
_NAMED = re.compile(r"^(/(?:story|person|outlet|article|digest|language|static))/[^/.]+")
"""Addresses of one kind differ in a name."""

_HOST = "http://testserver"


@dataclass(frozen=True, slots=True)
class Seen:
    """One page that was gone to."""

    address: str
    text: str
    tree: html.HtmlElement


def walk(client: TestClient, *starts: str) -> Iterator[Seen]:
    """The HTML pages that links lead to from ``starts`` on. Every address of this desk must answer: 200, or a redirect."""
    waiting, known, kinds = deque(starts), set(starts), Counter[str]()
    while waiting:
        address = waiting.popleft()
        answer = client.get(address)
        assert answer.status_code in {200, 301, 302, 303, 307}, f"{address}: {answer.status_code}"
        if answer.is_redirect:
            found = [answer.headers["location"]]
        elif answer.headers["content-type"].startswith("text/html"):
            page = Seen(address, answer.text, html.fromstring(answer.text))
            yield page
            found = page.tree.xpath("//a/@href")
        else:
            continue
        for one in found:
            there = _here(urljoin(f"{_HOST}{address}", str(one)))
            if there and there not in known:
                known.add(there)
                kinds[_kind(there)] += 1
                if kinds[_kind(there)] <= OF_A_KIND:
                    waiting.append(there)


def foreign(page: Seen) -> list[str]:
    """What the page loads from elsewhere, or would run: nothing is right."""
    loads = [str(value) for tag, name in LOADED for value in page.tree.xpath(f"//{tag}/@{name}")]
    runs = [f"{name}={value}" for one in page.tree.iter() for name, value in one.items() if name.startswith("on")]
    styled = [f"style={value}" for value in page.tree.xpath("//@style")]
    inline = [
        one.text or "" for one in page.tree.xpath("//script[not(@src)]") if one.get("type") != "application/ld+json"
    ]
    led = [str(value) for value in page.tree.xpath("//@href") if not _may_lead(str(value))]
    return [one for one in loads if not one.startswith("/")] + runs + styled + inline + led


def _may_lead(address: str) -> bool:
    return not urlsplit(address).scheme or urlsplit(address).scheme in {"http", "https", "mailto"}


def _here(address: str) -> str:
    """The path and parameters of an address of this desk, else ""."""
    plain = urldefrag(address)[0]
    path = plain.removeprefix(_HOST) if plain.startswith(f"{_HOST}/") else ""
    return "" if path.startswith("/language/") else path  # would have all that follows in another language


def _kind(address: str) -> str:
    path, _, query = address.partition("?")
    names = sorted(pair.partition("=")[0] for pair in query.split("&"))
    kept = _NAMED.sub(r"\1/*", path)
    return f"{kept}?{' '.join(dict.fromkeys(names))}"
