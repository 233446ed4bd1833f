"""Which kind of text a file holds: told by its content first, then by its media type and the ending of its address."""

import json
import re
from enum import StrEnum


class Kind(StrEnum):
    TEXT = "text"
    HTML = "HTML"
    JSON = "JSON"
    JSON_LINES = "JSON Lines"
    FEED = "feed"


_HTML = re.compile(
    r"<(?:!doctype\s+html|html|head|body|article|main|div|p|h1|meta|title|section|nav|table|script|span)\b",
    re.IGNORECASE,
)
_HTML_FIRST = re.compile(r"\s*<(?:!--.{0,2000}?-->\s*<)?[!a-z?/]", re.IGNORECASE | re.DOTALL)
_FEED = re.compile(r"(?:<\?[^>]{0,300}\?>\s*|<!--.{0,2000}?-->\s*)*<(?:rss|feed|rdf:RDF)\b", re.IGNORECASE | re.DOTALL)
_ENDINGS = (
    (Kind.JSON_LINES, (".jsonl", ".ndjson", ".jsonlines"), ("jsonl", "ndjson", "jsonlines", "json-seq")),
    (Kind.JSON, (".json", ".jsonld"), ("json",)),
    (Kind.HTML, (".html", ".htm", ".xhtml", ".shtml", ".php", ".asp", ".aspx"), ("html",)),
    (Kind.TEXT, (".txt", ".text", ".md", ".markdown"), ("text/plain", "markdown")),
)  # fmt: skip


def kind_of(text: str, media_type: str = "", address: str = "") -> Kind:
    """The kind of ``text``; what it looks like goes before what is told about it."""
    start = text[:4_000].lstrip()
    if _FEED.match(start):
        return Kind.FEED
    told = told_kind(media_type, address)
    if _HTML_FIRST.match(start):
        return Kind.HTML
    if start[:1] in ("{", "["):
        return _kind_of_brackets(text, told)
    if told in (Kind.JSON, Kind.JSON_LINES) and (start[:1] in ('"', "-") or not start[:1].isalpha()):
        return told
    if told is Kind.JSON_LINES and any(_is_json(line) for line in text[:200_000].split("\n")[:20] if line.strip()):
        return told
    return Kind.HTML if told is Kind.HTML and _HTML.search(text[:20_000]) else Kind.TEXT


def told_kind(media_type: str, address: str) -> Kind | None:
    """The kind that media type or ending tell, None where they tell none."""
    kind, path = media_type.partition(";")[0].strip().lower(), re.split(r"[?#]", address)[0].lower()
    for found, endings, parts in _ENDINGS:
        if any(part in kind for part in parts) and kind != "text/plain":
            return found
        if path.endswith(endings):
            return found
    return Kind.TEXT if kind.startswith("text/plain") else None


def _kind_of_brackets(text: str, told: Kind | None) -> Kind:
    """JSON, JSON Lines, or a text that only begins with a bracket ("[Seoul=…] …")."""
    if told is Kind.JSON_LINES:
        return told
    lines = [line for line in text[:200_000].split("\n") if line.strip()]
    if len(lines) > 1 and lines[0].lstrip().startswith("{") and _is_json(lines[0]):
        return Kind.JSON_LINES
    if told is Kind.JSON or re.match(r"\s*(?:\{\s*(?:\"|\})|\[\s*(?:[{\[\"\d\]]))", text[:4_000]):
        return Kind.JSON
    return Kind.TEXT


def _is_json(line: str) -> bool:
    try:
        json.loads(line)
    except (ValueError, RecursionError):
        return False
    return True
