"""From the bytes of a capture to text, and what that text is: decided by what stands in it, not by what is told of it."""

import re
import zlib
from dataclasses import dataclass
from enum import StrEnum

from nutgraf.model.fate import Capture
from nutgraf.text.decode import binary_kind, decode
from nutgraf.text.urls import is_web

LIMIT = 50_000_000
"""Bytes, unpacked: as much as a sitemap may have."""

_GZIP = b"\x1f\x8b"
_GZIP_WINDOW = zlib.MAX_WBITS | 16
_BLANK = re.compile(r"[\s\ufeff\x00]*")
_PROLOG_END = {"<?": "?>", "<!--": "-->"}
_FIRST_TAG = re.compile(r"<(?:[\w.-]{1,40}:)?([A-Za-z][\w.-]{0,40})(?=[\s/>])")
_LATER_ROOT = re.compile(r"<(?:[\w.-]{1,40}:)?(rss|rdf|feed|urlset|sitemapindex|opml)(?=[\s>])", re.IGNORECASE)
_LATER = 5_000
_LONGEST_PROLOG = 100_000
_LINES_LOOKED_AT = 50


class Form(StrEnum):
    """What a text is by its look."""

    SYNDICATION = "an RSS or Atom feed"
    JSON = "JSON"
    SITEMAP = "a sitemap"
    ADDRESSES = "a list of addresses"
    OPML = "a list of feeds (OPML)"
    HTML = "a web page"
    XML = "XML"
    TEXT = "plain text"


_FORMS = {
    "rss": Form.SYNDICATION, "rdf": Form.SYNDICATION, "feed": Form.SYNDICATION,
    "urlset": Form.SITEMAP, "sitemapindex": Form.SITEMAP, "opml": Form.OPML,
    **dict.fromkeys("html head body meta title script div main article section p h1 span table nav".split(), Form.HTML),
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """The text of a capture. ``start`` is where the root element begins, 0 where there is none; ``problem`` says why
    there is no text."""

    text: str = ""
    form: Form = Form.TEXT
    start: int = 0
    problem: str = ""


def opened(capture: Capture, limit: int = LIMIT) -> Opened:
    """The text of ``capture``, unpacked and decoded, with the form it has. Never raises."""
    body, problem = _unpacked(capture.body, limit)
    if not problem and not body.strip(b"\x00 \t\r\n"):
        problem = "It is empty."
    if not problem and (kind := _binary(body)):
        problem = f"It looks like {kind}, which announces nothing."
    text = None if problem else decode(body, capture.charset)
    if text is None:
        return Opened(problem=problem or "Its letters are in no encoding that could be told.")
    form, start = _form_of(text.lstrip("\ufeff"))
    return Opened(text=text.lstrip("\ufeff"), form=form, start=start)


def base_of(capture: Capture) -> str:
    """The address that relative addresses in ``capture`` start from, "" for a file."""
    return next((address for address in (capture.url, capture.address) if is_web(address)), "")


def _unpacked(body: bytes, limit: int) -> tuple[bytes, str]:
    if body.startswith(_GZIP) and len(body) <= limit:
        unpacker = zlib.decompressobj(_GZIP_WINDOW)
        try:
            body = unpacker.decompress(body, limit + 1)
        except zlib.error:
            return b"", "It is packed (gzip), and the packing is damaged."
    if len(body) > limit:
        return b"", f"It has more than the {limit // 1_000_000} MB that are read."
    return body, ""


def _binary(body: bytes) -> str:
    """What bytes without text are; a few NULs that strayed into a text make it none."""
    kind = binary_kind(body)
    return "" if kind == "a binary file" and body[:65_536].count(0) <= 8 else kind


def _form_of(text: str) -> tuple[Form, int]:
    at = _after_prolog(text)
    begins = text[at : at + 1]
    if begins in ("{", "["):
        return Form.JSON, at
    root = _FIRST_TAG.match(text, at)
    form = _FORMS.get(root.group(1).lower()) if root else None
    if form is None and not text[at : at + 14].lower().startswith("<!doctype html"):
        later = _LATER_ROOT.search(text, at, at + _LATER)
        if later:
            return _FORMS[later.group(1).lower()], later.start()
    if form is not None and root is not None:
        return form, root.start()
    return _form_without_root(text, at), at


def _form_without_root(text: str, at: int) -> Form:
    if text[at : at + 9].lower() == "<!doctype" or re.search(
        r"<(?:html|body)\b", text[at : at + _LATER], re.IGNORECASE
    ):
        return Form.HTML
    if text[at : at + 1] == "<":
        return Form.XML
    lines = [line for line in text[:_LATER].split("\n")[:_LINES_LOOKED_AT] if line.strip()]
    listed = sum(is_web(line.strip()) for line in lines)
    return Form.ADDRESSES if lines and listed > 0.8 * len(lines) else Form.TEXT


def _after_prolog(text: str) -> int:
    """Where the first thing stands that is no white space, comment or processing instruction."""
    at = 0
    while True:
        at = _end_of_blank(text, at)
        if at > _LONGEST_PROLOG:
            return at
        end = next((end for begin, end in _PROLOG_END.items() if text.startswith(begin, at)), "")
        found = text.find(end, at) if end else -1
        if found < 0:
            return at
        at = found + len(end)


def _end_of_blank(text: str, at: int) -> int:
    found = _BLANK.match(text, at)
    return found.end() if found else at
