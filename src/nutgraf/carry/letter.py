"""One mail as a record of an article: what it says of itself in its fields, and its words."""

import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.errors import MessageError
from email.header import decode_header
from email.message import Message
from email.utils import parseaddr, parsedate_to_datetime

from nutgraf.carry.carried import Carried, lost
from nutgraf.carry.letter_text import Words, words_of_html, words_of_text
from nutgraf.model.fate import Capture, Ending, Fate
from nutgraf.text.clean import one_line
from nutgraf.text.decode import decode
from nutgraf.text.urls import host_name, is_web

_BOUNDARY = re.compile(rb"boundary\s*=", re.IGNORECASE)
_MOST_PARTS = 100
_LONGEST_FIELD = 2_000
_BRACKETED = re.compile(r"<([^<>]{1,500})>")
_SENDER = re.compile(r"\S+ \S.{0,60}? (?:at|from|via|von|bei) (?P<outlet>(?:the )?[^\W\da-z].{2,60})")
_BAD_MAIL = (MessageError, ValueError, LookupError, TypeError, AttributeError, AssertionError, RecursionError)
"""What the standard library raises about mails that are built wrongly."""


def letter_of(name: str, raw: bytes) -> Carried | Fate:
    """The record of the mail ``raw``, or the fate of one without words."""
    if len(_BOUNDARY.findall(raw)) > _MOST_PARTS:
        return lost(
            name, Ending.UNREADABLE, "The mail has far too many parts in each other to be one that people write."
        )
    try:
        mail = message_from_bytes(raw, policy=policy.compat32)
        words = _words(mail)
        record = _record(mail, words)
    except _BAD_MAIL:
        return lost(name, Ending.UNREADABLE, "The mail is built wrongly; open it in a mail program and save it anew.")
    if not words.text.strip():
        return lost(name, Ending.NO_ARTICLE, "The mail holds no text, only pictures or attachments.")
    body = json.dumps(record, ensure_ascii=True).encode()
    return Carried(name=name, capture=Capture(address=name, body=body, kind="application/json"), at=_date(mail))


def _record(mail: Message, words: Words) -> dict[str, str]:
    """The fields that tell something, under the names that records of articles have."""
    date = _date(mail)
    told = {
        "headline": _field(mail, "Subject"),
        "outlet": _outlet(mail),
        "datePublished": date.isoformat() if date else "",
        "url": _address(mail, words),
        "inLanguage": _field(mail, "Content-Language")[:2],
        "text": words.text,
        "from": _field(mail, "From"),
        "list": _field(mail, "List-Id"),
        "message": _field(mail, "Message-ID"),
        "html": words.html,
    }
    return {name: value for name, value in told.items() if value}


def _words(mail: Message) -> Words:
    """The words of the longest HTML part, else of the longest plain one."""
    html = max(_parts(mail, "text/html"), key=len, default="")
    if html and (words := words_of_html(html)).text.strip():
        return words
    return words_of_text(max(_parts(mail, "text/plain"), key=len, default=""))


def _parts(mail: Message, kind: str) -> Iterator[str]:
    for part in mail.walk():
        attached = part.get_filename() or part.get_content_disposition() == "attachment"
        if part.get_content_type() == kind and not part.is_multipart() and not attached:
            payload = part.get_payload(decode=True)
            body = payload if isinstance(payload, bytes) else b""
            yield decode(body, str(part.get_content_charset() or "")) or ""


def _field(mail: Message, name: str) -> str:
    """A header in plain words on one line, "" where it is not there; what lies about its letters is read as it can be."""
    raws = (value for key, value in mail.raw_items() if key.lower() == name.lower())
    raw = str(next(raws, ""))[:_LONGEST_FIELD]
    try:
        found = "".join(_letters(part, charset) for part, charset in decode_header(raw))
    except _BAD_MAIL:
        found = raw
    return one_line(found)


def _letters(part: bytes | str, charset: str | None) -> str:
    if isinstance(part, str):
        part = part.encode("utf-8", "surrogateescape")  # bytes that are no ASCII were put into the header as they are
    return decode(part, charset or "") or part.decode("latin-1")


def _outlet(mail: Message) -> str:
    """Who sends it: the name beside the address, else that of the list, else the host."""
    name, address = parseaddr(_field(mail, "From"))
    listed = _BRACKETED.sub("", _field(mail, "List-Id")).strip(" \"'")
    name = name.strip(" \"'") if "@" not in name else ""
    if told := _SENDER.fullmatch(name):
        name = told["outlet"]
    return name or listed or host_name(f"https://{address.rpartition('@')[2]}/")


def _address(mail: Message, words: Words) -> str:
    """Where the mail can be read on the web, "" where it does not tell."""
    archived = _BRACKETED.sub(r"\1", _field(mail, "Archived-At")).strip()
    return archived if is_web(archived) else words.address


def _date(mail: Message) -> datetime | None:
    for told in (mail.get("Date"), str(mail.get("Received", "")).rpartition(";")[2]):
        try:
            at = parsedate_to_datetime(str(told)[:200])
            return at.replace(tzinfo=at.tzinfo or UTC)
        except (*_BAD_MAIL, OverflowError):
            continue
    return None
