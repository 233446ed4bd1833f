"""Web pages as trees, and addresses as links spell them."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from nutgraf.text.clean import one_line
from nutgraf.text.urls import host_name, is_web

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

MOST_LETTERS = 5_000_000
MOST_LINKS = 6_000
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff]")
_LONG_TAG = re.compile(r"<[^<>!?][^<>]{8000,}")
_MOST_ATTRIBUTES = 6_000
_LONGEST_ADDRESS = 2_000


def page_tree(html: str) -> "Element | None":
    """The tree of the first five million letters of a page, None where there is none."""
    from lxml.etree import HTMLParser, LxmlError, fromstring

    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True)
    try:
        return fromstring(
            _LONG_TAG.sub(_bearable, _FORBIDDEN.sub(" ", html[:MOST_LETTERS])).encode(errors="replace"), parser
        )
    except (LxmlError, ValueError):
        return None


def _bearable(tag: re.Match[str]) -> str:
    """A long tag, unless it has so many attributes that a parser, which compares each with each, would take minutes."""
    return " " if len(tag.group().split()) + tag.group().count("=") > _MOST_ATTRIBUTES else tag.group()


def base_in(tree: "Element", base: str) -> str:
    """The address that the links of a page start from."""
    told = next((element.get("href") for element in islice(tree.iter("base"), 1)), None)
    return joined(base, told or "") or base


def joined(base: str, address: str) -> str:
    """``address`` made absolute, without its fragment; "" for what leads nowhere on the web."""
    address = address.strip()
    if not address or len(address) > _LONGEST_ADDRESS:
        return ""
    try:
        absolute = urljoin(base, address).partition("#")[0]
    except ValueError:
        return ""
    return absolute if is_web(absolute) else ""


def links(tree: "Element") -> Iterator["Element"]:
    """The first few thousand ``a`` elements with an address."""
    return islice((link for link in tree.iter("a") if link.get("href")), MOST_LINKS)


def words_in(element: "Element", most: int = 600) -> str:
    """The words inside of ``element`` on one line, at most ``most`` characters of them."""
    pieces, size = [], 0
    for piece in element.itertext():
        pieces.append(piece)
        size += len(piece)
        if size > most:
            break
    return one_line(" ".join(pieces))[:most]


def path_of(address: str) -> str:
    """The path of ``address`` without the last slash, "" for the root of a site."""
    try:
        return urlsplit(address).path.rstrip("/")
    except ValueError:
        return ""


def same_site(address: str, other: str) -> bool:
    """Whether two addresses are of one site: of the same host, or one host below the other."""
    one, two = _host(address), _host(other)
    return bool(one and two) and (one == two or one.endswith(f".{two}") or two.endswith(f".{one}"))


def _host(address: str) -> str:
    """The name of a host without its everyday prefix; of one that is a number, that and its port."""
    try:
        return host_name(address) or urlsplit(address).netloc
    except ValueError:
        return ""
