"""XML from the web made safe and well-formed: nothing in it is expanded or fetched, and what is broken is mended."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from html.entities import html5
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

MOST_LETTERS = 20_000_000
MOST_TAGS = 500_000
_MOST_PREFIXES = 60
_MOST_ATTRIBUTES = 400
_LONG_TAG = re.compile(r"<[^<>!?][^<>]{2000,}")
_ATTRIBUTE = re.compile(r"=\s*[\"']")
_KEPT_ENTITIES = frozenset({"amp", "lt", "gt", "quot", "apos"})
_ENTITY = re.compile(r"&(#\d{1,8};|#[xX][0-9a-fA-F]{1,6};|[A-Za-z][A-Za-z0-9]{1,30};)?")
_LETTERS = range(0x20, 0x110000)
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_PREFIX = re.compile(r"<([A-Za-z_][\w.-]{0,30}):[A-Za-z_]|\s([A-Za-z_][\w.-]{0,30}):[\w.-]{1,40}\s?=")
_DECLARED = re.compile(r"\sxmlns:([\w.-]{1,60})\s?=")
_KNOWN = {
    "dc": "http://purl.org/dc/elements/1.1/", "content": "http://purl.org/rss/1.0/modules/content/",
    "sy": "http://purl.org/rss/1.0/modules/syndication/", "atom": "http://www.w3.org/2005/Atom",
    "feedburner": "http://rssnamespace.org/feedburner/ext/1.0", "media": "http://search.yahoo.com/mrss/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "news": "http://www.google.com/schemas/sitemap-news/0.9",
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Tree:
    """The root of a document, None where it is past mending. ``fault`` is what was wrong with it ("not well-formed at
    line 3"), "" where nothing was; ``problem`` says why it is refused."""

    root: "Element | None" = None
    fault: str = ""
    problem: str = ""


def tree_of(text: str, start: int, ends: str = "") -> Tree:
    """The tree of the document whose root element begins at ``start`` in ``text``: what stands before, document type
    and entities with it, is left away. ``ends`` names the elements ("item entry") behind whose last end tag a document
    that breaks off is cut, so that no half of one is taken for a whole."""
    if len(text) - start > MOST_LETTERS:
        return Tree(problem=f"It has more than the {MOST_LETTERS // 1_000_000} MB that are read.")
    document = text[start:]
    if problem := _monstrous(document):
        return Tree(problem=problem)
    before = text.count("\n", 0, start)
    root, line = _parsed(document, recover=False)
    if root is not None:
        return Tree(root=root)
    fault = f"not well-formed at line {line + before}" if line else "not well-formed"
    root, _ = _parsed(_with_prefixes(mended(without_half(document, ends))), recover=True)
    return Tree(root=root, fault=fault)


def writable(text: str) -> str:
    """``text`` without the letters that XML forbids."""
    return _FORBIDDEN.sub("", text)


def local(element: "Element") -> str:
    """The name of ``element`` in lower case, without prefix and namespace; "" for a comment."""
    name = element.tag
    return name.rpartition("}")[2].rpartition(":")[2].lower() if isinstance(name, str) else ""


def remove(element: "Element") -> None:
    """Takes ``element`` out of its tree; the text behind it goes with it."""
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _monstrous(document: str) -> str:
    """Why a document is refused before anything parses it: sizes that no feed has and that cost a parser minutes."""
    pieces = [piece for piece, cdata in _parts(document) if not cdata]
    if sum(piece.count("<") for piece in pieces) > MOST_TAGS:
        return "It has more tags than any feed has, and is not read."
    if len(set(_DECLARED.findall(document))) > _MOST_PREFIXES:
        return "It declares more namespaces than any feed does, and is not read."
    if any(len(_ATTRIBUTE.findall(tag)) > _MOST_ATTRIBUTES for piece in pieces for tag in _LONG_TAG.findall(piece)):
        return "One of its tags has more attributes than any feed has, and it is not read."
    return ""


def _parsed(document: str, *, recover: bool) -> "tuple[Element | None, int]":
    """The root element or None, and the line of the first fault, 0 where none is told."""
    from lxml.etree import LxmlError, XMLParser, fromstring

    parser = XMLParser(
        recover=recover, resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False,
        remove_comments=True, remove_pis=True, encoding="utf-8",
    )  # fmt: skip
    try:
        return fromstring(document.encode(errors="replace"), parser), 0
    except (LxmlError, ValueError):
        return None, parser.error_log[0].line if len(parser.error_log) else 0


def without_half(document: str, ends: str) -> str:
    """A document whose root element never ends, cut behind the last element that does."""
    root = re.match(r"<([\w.:-]+)", document)
    if root is None or not ends or f"</{root.group(1)}" in document:
        return document
    end = re.compile(rf"</(?:[\w.-]{{1,30}}:)?(?:{ends.replace(' ', '|')})\s*>", re.IGNORECASE)
    last = max((found.end() for found in end.finditer(document)), default=0)
    return document[:last] if last else document


def mended(document: str) -> str:
    """``document`` without the letters that XML forbids, with lone "&" and references of HTML written out."""
    document = writable(document)
    return "".join(piece if cdata else _ENTITY.sub(_entity, piece) for piece, cdata in _parts(document))


def _entity(found: re.Match[str]) -> str:
    """A reference that XML knows as it is, one that HTML knows as its letter, any other as the words that stand there."""
    name = found.group(1)
    if name is None:
        return "&amp;"
    if name[:-1] in _KEPT_ENTITIES:
        return found.group()
    if name.startswith("#"):
        number = int(name[2:-1], 16) if name[1] in "xX" else int(name[1:-1])
        return found.group() if number in _LETTERS and not _FORBIDDEN.match(chr(number)) else " "
    return escape(html5[name]) if name in html5 else f"&amp;{name}"


def _parts(document: str) -> Iterator[tuple[str, bool]]:
    """The pieces of ``document`` in order, each with whether it is CDATA."""
    at = 0
    while (start := document.find("<![CDATA[", at)) >= 0:
        end = document.find("]]>", start)
        if end < 0:
            break
        yield document[at:start], False
        yield document[start : end + 3], True
        at = end + 3
    yield document[at:], False


def _with_prefixes(document: str) -> str:
    """``document`` with the prefixes declared that it uses and does not declare."""
    used = {one or other for one, other in _PREFIX.findall(document)} - {"xml", "xmlns"}
    missing = sorted(used - set(_DECLARED.findall(document)))[:_MOST_PREFIXES]
    root = re.match(r"<[\w.:-]+", document)
    if root is None or not missing:
        return document
    declared = "".join(f' xmlns:{prefix}="{_KNOWN.get(prefix, f"urn:undeclared:{prefix}")}"' for prefix in missing)
    return document[: root.end()] + declared + document[root.end() :]
