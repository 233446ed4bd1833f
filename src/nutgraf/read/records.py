"""JSON records of articles: schema.org ``NewsArticle`` field names and the plain ones of data sets and feeds."""

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from html import unescape
from typing import Any

from nutgraf.model.article import Outlet
from nutgraf.model.span import Span
from nutgraf.model.when import Known
from nutgraf.read.draft import Draft, FoundTime, Role
from nutgraf.read.record_fields import (
    AUTHORS,
    BODIES,
    DEKS,
    HEADLINES,
    LANGUAGES,
    LISTS,
    OUTLETS,
    PLATFORMS,
    PUBLISHED,
    UPDATED,
    URLS,
)
from nutgraf.read.titles import without_tail
from nutgraf.text.stamps import PrintedStamp, parse_stamp
from nutgraf.text.urls import host_name, is_web

_TAGS = re.compile(r"<(?:/?(?:p|br|div|h[1-6]|li|ul|ol|blockquote|span|a|em|strong|b|i)\b)[^<>]{0,300}>", re.IGNORECASE)
_BLOCK_TAGS = re.compile(r"</?(?:p|br|div|h[1-6]|li|ul|ol|blockquote)\b[^<>]{0,300}>", re.IGNORECASE)
_OWN_STAFF = re.compile(
    r"\b(?:staff|desk|team|bureau|newsroom|editor\w*|editorial|service|online|web|digital)\b|redaktion|редакц|기자|편집|온라인",
    re.IGNORECASE,
)
_DEEPEST = 6

Record = Mapping[str, Any]


def records_of(value: object, depth: int = 0) -> Iterator[Record]:
    """Every record of an article in a JSON ``value``: itself, the members of a list, or those of lists it carries."""
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for member in value:
            yield from records_of(member, depth + 1)
    elif isinstance(value, dict):
        inside = [value[key] for key in LISTS if isinstance(value.get(key), list | dict)]
        if inside and not has_text(value):
            for member in inside:
                yield from records_of(member, depth + 1)
        else:
            yield value


def has_text(record: Record) -> bool:
    """Whether a record carries the text of an article."""
    return bool(_body(record))


def draft_of_record(record: Record) -> Draft:
    """What a record tells. Its dek is only taken where the body does not begin with the same words."""
    body = _body(record)
    dek = _text(record, DEKS)
    flat = " ".join(body.split())
    repeated = not flat or " ".join(dek.split()).rstrip(" .…")[:60] in flat
    outlet = _names(record, OUTLETS)
    return Draft(
        paragraphs=tuple(_blocks(body)),
        headline=without_tail(_text(record, HEADLINES), outlet, _url(record)),
        dek="" if repeated else dek,
        byline=_names(record, AUTHORS),
        credit=_supplier(record, outlet),
        dateline=_text(record, ("dateline",)),
        outlet=_outlet(outlet),
        url=_url(record),
        language=_language(record),
        times=tuple(_times(record)),
    )


def _outlet(name: str) -> Outlet:
    if is_web(name):
        name = host_name(name)
    name = name.removeprefix("www.") if " " not in name else name
    told = len(name) > 1 and name.casefold() not in PLATFORMS
    return Outlet(name=name, how="metadata") if told else Outlet()


def _supplier(record: Record, outlet: str) -> str:
    """The organisation that is named as author though it is not the one that publishes: a wire, or another outlet."""
    author = record.get("author")
    authors = [member for member in (author if isinstance(author, list) else [author]) if isinstance(member, dict)]
    names = [_name(member) for member in authors if str(member.get("@type", "")).endswith("Organization")]
    own = outlet.casefold()
    named = (name for name in names if name and not _OWN_STAFF.search(name))
    return next((name for name in named if own and name.casefold() not in own and own not in name.casefold()), "")


def _body(record: Record) -> str:
    for key in BODIES:
        value = record.get(key)
        if isinstance(value, str) and value.strip():
            return _without_tags(value)
        if isinstance(value, list) and value and all(isinstance(part, str) for part in value):
            return "\n\n".join(_without_tags(part) for part in value)
        if isinstance(value, dict) and (inner := _body(value)):
            return inner
    return ""


def _without_tags(text: str) -> str:
    """The text of a field that holds HTML; other texts come back as they are."""
    if len(_TAGS.findall(text[:5_000])) < 2:
        return unescape(text) if re.search(r"&(?:#\d+|#x[0-9a-f]+|amp|quot|nbsp|[lr][sd]quo);", text) else text
    return unescape(re.sub(r"<[^<>]{0,1000}>", "", _BLOCK_TAGS.sub("\n\n", text)))


def _blocks(body: str) -> list[str]:
    from nutgraf.read.paragraphs import paragraphs_of
    from nutgraf.text.clean import tidy

    return paragraphs_of(tidy(body))


def _text(record: Record, keys: tuple[str, ...]) -> str:
    """The first of these fields that holds words, tags and entities made plain, on one line."""
    for key in keys:
        value = record.get(key)
        if isinstance(value, list) and value:
            value = value[0]
        if isinstance(value, str) and value.strip():
            return " ".join(_without_tags(value).split())
    return ""


def _names(record: Record, keys: tuple[str, ...]) -> str:
    """The names in the first of these fields that has any, joined by commas; a name may be a record with a name."""
    for key in keys:
        value = record.get(key)
        found = [_name(member) for member in (value if isinstance(value, list) else [value])]
        if any(found):
            return ", ".join(dict.fromkeys(name for name in found if name))
    return ""


def _name(value: object) -> str:
    if isinstance(value, dict):
        value = next(
            (value[key] for key in ("name", "title", "legalName", "id") if isinstance(value.get(key), str)), ""
        )
    return " ".join(unescape(value).split()) if isinstance(value, str) and not is_web(value) else ""


def _url(record: Record) -> str:
    for key in URLS:
        value = record.get(key)
        if isinstance(value, dict):
            value = value.get("@id") or value.get("url")
        if isinstance(value, str) and is_web(value.strip()):
            return value.strip()
    return ""


def _language(record: Record) -> str:
    for key in LANGUAGES:
        value = record.get(key)
        if isinstance(value, dict):
            value = value.get("alternateName") or value.get("name")
        if isinstance(value, list) and value:
            value = value[0]
        if isinstance(value, str) and value.strip():
            return value.strip()
    return ""


def _times(record: Record) -> Iterator[FoundTime]:
    for keys, role in ((PUBLISHED, Role.PUBLISHED), (UPDATED, Role.UPDATED)):
        stamp = next((found for key in keys if (found := stamp_of(record.get(key))) is not None), None)
        if stamp is not None:
            yield FoundTime(stamp=stamp, role=role, known=Known.METADATA)


def stamp_of(value: object) -> PrintedStamp | None:
    """The time in a field: ISO 8601, RFC 2822, another printed form, or seconds (milliseconds) since 1970. None where it is none."""
    if isinstance(value, str) and value.strip().isdigit() and len(value.strip()) in (10, 13):
        value = int(value)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _from_seconds(value)
    if not isinstance(value, str):
        return None
    stamp = parse_stamp(value.strip())
    return stamp if stamp is not None and stamp.year is not None else None


def _from_seconds(value: float) -> PrintedStamp | None:
    seconds = value / 1000 if value > 1e11 else value
    if not 6.3e8 < seconds < 4.1e9:
        return None
    at = datetime.fromtimestamp(seconds, tz=UTC)
    return PrintedStamp(
        span=Span(start=0, end=0),
        year=at.year,
        month=at.month,
        day=at.day,
        clock=at.time().replace(microsecond=0),
        zone=UTC,
    )
