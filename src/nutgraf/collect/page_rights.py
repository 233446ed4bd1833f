"""What the head of a page says about its use: robots directives, the reservation of text and data mining, licences."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from nutgraf.collect.pages import page_tree
from nutgraf.text.clean import one_line

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_HEAD = 200_000
_BODY = re.compile(r"</head\s*>|<body[\s>]", re.IGNORECASE)
_BODY_BYTES = re.compile(rb"</head\s*>|<body[\s>]", re.IGNORECASE)
_ROBOTS = frozenset({"robots", "nutgraf"})
_DIRECTIVES = re.compile(
    r"noai|noimageai|noarchive|nocache|noindex|nosnippet|none|notranslate|max-snippet:\s*-?\d+|unavailable_after:.*"
)
_RESERVATIONS = frozenset({"tdm-reservation", "tdm-policy", "content-usage", "usage-rights"})
_LICENCES = frozenset({"license", "licence", "dc.license", "dcterms.license", "dc.rights", "dcterms.rights"})
_LONGEST, _MOST = 300, 30


def rights_in_page(html: bytes | str) -> tuple[str, ...]:
    """The rights signals in a page's head as "name: value", in order, each once: "meta robots: noai",
    "meta tdm-reservation: 1", "meta tdm-policy: https://…", "link license: https://…". Only the head is looked at."""
    tree = page_tree(_head(html))
    if tree is None:
        return ()
    return tuple(islice(dict.fromkeys((*_of_meta(tree), *_of_links(tree))), _MOST))


def _head(html: bytes | str) -> str:
    start = html[:_HEAD]
    if isinstance(start, bytes):
        end = _BODY_BYTES.search(start)
        return start[: end.start() if end else _HEAD].decode("utf-8", errors="replace")
    found = _BODY.search(start)
    return start[: found.start() if found else _HEAD]


def _of_meta(tree: "Element") -> Iterator[str]:
    for meta in tree.iter("meta"):
        name = (meta.get("name") or meta.get("http-equiv") or meta.get("property") or "").strip().lower()
        value = one_line(meta.get("content") or "")[:_LONGEST]
        if name in _ROBOTS:
            parts = (part.strip() for part in value.lower().split(","))
            yield from (f"meta {name}: {part}" for part in parts if _DIRECTIVES.fullmatch(part))
        elif value and name in _RESERVATIONS | _LICENCES:
            yield f"meta {name}: {value}"


def _of_links(tree: "Element") -> Iterator[str]:
    for link in tree.iter("link"):
        address = one_line(link.get("href") or "")[:_LONGEST]
        for relation in ("license", "tdm-policy", "tdmrep"):
            if address and relation in (link.get("rel") or "").lower().split():
                yield f"link {relation}: {address}"
