"""One record of a WARC file: a capture, or the reason why it is none."""

import json
from datetime import UTC, datetime
from hashlib import sha256
from io import BytesIO
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from nutgraf.carry.bodies import Damaged, TooLarge, unpacked
from nutgraf.carry.carried import Carried, in_megabytes, lost
from nutgraf.model.fate import Capture, Ending, Fate
from nutgraf.text.urls import is_web

if TYPE_CHECKING:
    from fastwarc.warc import WarcRecord

OWN = "Nutgraf-Capture"
"""The field in which our own files keep what WARC has no place for, as JSON."""

MOVED = "x-crawler-"
"""CC-NEWS and we keep bodies unpacked, and put this before the names of headers that tell how they were packed."""

PACKING = ("content-encoding", "transfer-encoding", "content-length")

_COMPANIONS = {
    "request": "requests",
    "metadata": "notes on pages",
    "conversion": "other forms of pages",
    "continuation": "later parts of cut pages",
    "unknown": "records of an unknown kind",
}
_TEXTS = {"", "application/octet-stream", "application/json", "application/xml", "application/x-ndjson"}
_REFUSED = (401, 402, 403, 407, 429, 451)

Headers = tuple[tuple[str, str], ...]


def companion(record: "WarcRecord") -> str:
    """What a record is that holds no page of its own, in the plural; "" for all others."""
    kind = str(record.headers.get("WARC-Type", "")).strip().lower()
    if kind in _COMPANIONS:
        return _COMPANIONS[kind]
    if kind not in ("response", "resource", "revisit"):
        return _COMPANIONS["unknown"]
    address = address_of(record)
    if address.startswith(("dns:", "whois:")):
        return "look-ups of names"
    return "robots.txt" if _path(address) == "/robots.txt" else ""


def address_of(record: "WarcRecord") -> str:
    """The address that a record tells, "" where it tells none."""
    return (record.headers.get("WARC-Target-URI") or "").strip().strip("<>")


def piece_of(record: "WarcRecord", content: bytes, name: str, limit: int) -> Carried | Fate:
    """What a response, resource or revisit with the block ``content`` brings."""
    address = address_of(record) or name
    if (record.headers.get("WARC-Type") or "").strip().lower() == "revisit":
        return lost(
            address, Ending.COPY, "The page was as it had been before, so that the file does not hold it again."
        )
    if record.headers.get("WARC-Truncated"):
        return lost(address, Ending.UNREADABLE, "Whoever saved the page cut it off; open its address instead.")
    if own := record.headers.get(OWN):
        return _own_piece(own, record, content, name, address)
    if record.is_http:
        return _answer(record, content, name, limit)
    return _page(record, content, name, record.headers.get("Content-Type") or "", 0, ())


def _answer(record: "WarcRecord", content: bytes, name: str, limit: int) -> Carried | Fate:
    """What the answer of a web server brings."""
    address = address_of(record) or name
    status, headers, body = http_parts(content)
    if status != 200:
        return _no_page(address, status)
    try:
        body = unpacked(body, _header(headers, "transfer-encoding"), _header(headers, "content-encoding"), limit)
    except TooLarge:
        return lost(address, Ending.TOO_LARGE, f"It unpacks to more than the {in_megabytes(limit)} that are read.")
    except Damaged:
        return lost(address, Ending.UNREADABLE, "The page is packed in a way that is not known, or damaged.")
    return _page(record, body, name, _header(headers, "content-type"), status, restored(headers))


def http_parts(content: bytes) -> tuple[int, Headers, bytes]:
    """Status (0 where it is no HTTP answer), headers with names in lower case, and the body."""
    from fastwarc.warc import HeaderMap

    found = HeaderMap()
    size = found.parse(BytesIO(content))
    pairs = ((name.decode("latin-1").lower(), value.decode("latin-1")) for name, value in found.items_bytes())
    return found.status_code or 0, tuple(pairs), content[size:]


def told_kind(content_type: str) -> tuple[str, str]:
    """Media type and charset that a Content-Type tells, "" where it does not."""
    kind, _, parameters = content_type.partition(";")
    _, _, charset = parameters.lower().partition("charset=")
    return kind.strip().lower(), charset.partition(";")[0].strip(" \"'")[:40]


def restored(headers: Headers) -> Headers:
    """The headers as the server sent them, where their names were changed when the body was unpacked."""
    moved = {MOVED + name: name for name in PACKING}
    old = {moved[name] for name, _ in headers if name in moved}
    return tuple((moved.get(name, name), value) for name, value in headers if name not in old)


def _page(
    record: "WarcRecord", body: bytes, name: str, content_type: str, status: int, headers: Headers
) -> Carried | Fate:
    address = address_of(record) or name
    kind, charset = told_kind(content_type)
    if not (kind in _TEXTS or kind.startswith("text/") or kind.endswith(("+xml", "+json"))):
        return lost(address, Ending.WRONG_TYPE, f"It is of the type “{kind[:60]}”, not a text.")
    url = address if is_web(address) else ""
    capture = Capture(address=address, body=body, kind=kind, charset=charset, url=url)
    return Carried(name=name, capture=capture, at=moment(record), status=status, headers=headers)


def _own_piece(own: str, record: "WarcRecord", content: bytes, name: str, address: str) -> Carried | Fate:
    """A capture from a file that we wrote: nothing of it is told anew, and its bytes are checked."""
    status, headers, body = http_parts(content) if record.is_http else (0, (), content)
    try:
        told = json.loads(own)
        if told["digest"] != sha256(body).hexdigest():
            return lost(
                address, Ending.UNREADABLE, "The bytes are not those that were kept; get another copy of the file."
            )
        capture = Capture(body=body, **{key: _text(told[key]) for key in ("address", "kind", "charset", "url")})
        status = told["status"] if isinstance(told["status"], int) else status
    except (ValueError, LookupError, TypeError, RecursionError):
        return lost(
            address, Ending.UNREADABLE, "What was kept beside the page is damaged; get another copy of the file."
        )
    sent = restored(tuple(pair for pair in headers if pair[0] != "content-length"))  # that one is of our own
    return Carried(name=name, capture=capture, at=moment(record), status=status, headers=sent)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError("no text")
    return value


def moment(record: "WarcRecord") -> datetime | None:
    """When the record was captured, in UTC."""
    try:
        at = datetime.fromisoformat((record.headers.get("WARC-Date") or "").strip())
        return at.replace(tzinfo=at.tzinfo or UTC).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _no_page(address: str, status: int) -> Fate:
    if not status:
        return lost(address, Ending.UNREADABLE, "The record holds no answer of a web server; look for another copy.")
    if status in (404, 410):
        return lost(address, Ending.NOT_FOUND, f"There was no page at this address any more ({status}).")
    if status in _REFUSED:
        return lost(address, Ending.REFUSED, f"The server had refused to show the page ({status}).")
    if 300 <= status < 400:
        return lost(address, Ending.NO_ARTICLE, f"The server had sent on to another address ({status}).")
    return lost(address, Ending.UNREACHABLE, f"The server had answered with an error ({status}) instead of the page.")


def _header(headers: Headers, name: str) -> str:
    return next((value for key, value in headers if key == name), "")


def _path(address: str) -> str:
    try:
        return urlsplit(address).path
    except ValueError:
        return ""
