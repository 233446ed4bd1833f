"""Captures as a WARC 1.1 file, each record packed by itself, so that every archive tool reads it."""

import gzip
import json
import re
from base64 import b32encode
from collections.abc import Iterable
from datetime import UTC, datetime
from hashlib import sha1
from http.client import responses
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote
from uuid import NAMESPACE_URL, uuid5

from nutgraf.carry.placing import placed
from nutgraf.carry.warc_record import MOVED, OWN, PACKING
from nutgraf.ports.store import KeptCapture

if TYPE_CHECKING:
    from fastwarc.warc import WarcRecord

_PLAIN_URI = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:[!-;=?-~]+")
_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9a-z-]+")
_BREAKS = re.compile(r"[\r\n\0]+")
_START = datetime(1970, 1, 1, tzinfo=UTC)
_INFO = b"software: nutgraf\r\nformat: WARC File Format 1.1\r\n"


def write_warc(path: str | Path, captures: Iterable[KeptCapture], *, now: datetime = _START) -> int:
    """Writes ``captures`` to ``path``, one at a time: beside it first, then put in its place; how many.

    Captures of a server become response records with its headers, those of files resource records. ``now`` is when
    the file was made; all the same, the same bytes come out. Raises `BrokenDesk` (`DiskFull`) where the place cannot
    be written to.
    """
    count = 0
    with placed(Path(path)) as file:
        file.write(_packed(_head(now)))
        for kept in captures:
            file.write(_packed(_record(kept)))
            count += 1
    return count


def _head(now: datetime) -> "WarcRecord":
    record = _new("warcinfo", f"warcinfo {now.isoformat()}", now, "application/warc-fields")
    record.set_bytes_content(_INFO)
    return record


def _record(kept: KeptCapture) -> "WarcRecord":
    capture, kind = kept.capture, "response" if kept.status else "resource"
    http = "application/http; msgtype=response"
    name = f"{kept.digest} {kept.at.isoformat()} {capture.address}"
    record = _new(kind, name, kept.at, http if kept.status else _BREAKS.sub(" ", capture.kind).strip())
    own = {"address": capture.address, "charset": capture.charset, "digest": kept.digest, "kind": capture.kind}
    record.headers["WARC-Target-URI"] = _uri(capture.address, capture.url)
    record.headers["WARC-Payload-Digest"] = f"sha1:{b32encode(sha1(capture.body).digest()).decode()}"
    record.headers[OWN] = json.dumps({**own, "status": kept.status, "url": capture.url})
    record.set_bytes_content(_http_head(kept) + capture.body if kept.status else capture.body)
    return record


def _new(kind: str, name: str, at: datetime, content_type: str) -> "WarcRecord":
    """An empty record whose id follows from ``name`` alone."""
    from fastwarc import warc

    record = warc.WarcRecord()
    record.init_headers(getattr(warc, kind), record_urn=f"uuid:{uuid5(NAMESPACE_URL, name)}".encode())
    record.headers.status_line = "WARC/1.1"
    record.headers["WARC-Date"] = at.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"
    record.headers["Content-Type"] = content_type or "application/octet-stream"
    return record


def _packed(record: "WarcRecord") -> bytes:
    block = BytesIO()
    record.write(block, checksum_data=True)
    return gzip.compress(block.getvalue(), 6, mtime=0)


def _http_head(kept: KeptCapture) -> bytes:
    """The server's head, with the names of what told how the body was packed put aside: it is kept unpacked."""
    lines = [f"HTTP/1.1 {kept.status:03d} {responses.get(kept.status, 'Unnamed')}"]
    for name, value in kept.headers:
        if _HEADER_NAME.fullmatch(name.lower()):
            shown = MOVED + name.lower() if name.lower() in PACKING else name.lower()
            lines.append(f"{shown}: {_BREAKS.sub(' ', value).strip()}")
    lines.append(f"content-length: {len(kept.capture.body)}")
    return "\r\n".join([*lines, "", ""]).encode("latin-1", "backslashreplace")


def _uri(address: str, url: str) -> str:
    """The first of the two that is an address as WARC wants it, else the name of the file as one."""
    return next((told for told in (address, url) if _PLAIN_URI.fullmatch(told)), f"file:{quote(address)}")
