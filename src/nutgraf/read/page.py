"""HTML pages: main text by trafilatura, everything else by the page's own metadata."""

import re
from dataclasses import replace
from html import unescape
from typing import TYPE_CHECKING

from nutgraf.read.draft import Draft
from nutgraf.read.metadata import draft_of_head
from nutgraf.read.paragraphs import paragraphs_of
from nutgraf.text.clean import letters, one_line, tidy

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_DECLARATION = re.compile(r"^\s*<\?xml[^>]{0,300}\?>")
_REFERENCE = re.compile(r"&#(?:[xX]0*([0-9a-fA-F]{1,6})|0*([0-9]{1,7}));?")
_DEEPEST = 400
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)([^<>]*)>")
_VOID = frozenset(
    "area base br col embed hr img input link meta param source track wbr p li td tr th dd dt option".split()
)
_DEK_CLASS = re.compile(
    r"dek|standfirst|vorspann|sub-?title|sub-?head|summary|teaser|intro|lead|lede|excerpt|description|anriss|sapo|subline|부제",
    re.IGNORECASE,
)
_LONGEST_DEK = 350
_MUCH_MORE = 1.5


def draft_of_page(html: str) -> Draft:
    """The draft of an HTML page; it has no paragraphs where the page holds no article."""
    html = _shallow(_REFERENCE.sub(_signs_only, _DECLARATION.sub("", html).replace("\x00", "")))
    tree = _tree(html)
    if tree is None:
        return Draft()
    head = draft_of_head(tree)
    paragraphs = main_text(html)
    told, shown = sum(map(letters, head.paragraphs)), sum(map(letters, paragraphs))
    run_together = len(paragraphs) == 1 < len(head.paragraphs) and told > 0.8 * shown
    if told > _MUCH_MORE * shown or run_together:
        paragraphs = list(head.paragraphs)
    dek = _shown_dek(tree, head.dek, paragraphs)
    return replace(head, dek=dek, paragraphs=tuple(paragraphs))


def main_text(html: str) -> list[str]:
    """The paragraphs of the main text as trafilatura finds it."""
    from trafilatura import bare_extraction

    try:
        found = bare_extraction(html, include_comments=False, with_metadata=False)
    except Exception:  # a parser that stumbles over one page must not stop the others; the page then has no text
        return []
    return paragraphs_of(tidy(getattr(found, "text", None) or ""))


def _tree(html: str) -> "HtmlElement | None":
    from lxml.etree import LxmlError
    from lxml.html import HTMLParser, document_fromstring

    try:
        return document_fromstring(html, parser=HTMLParser(encoding="utf-8", huge_tree=True))
    except (LxmlError, ValueError, AssertionError):
        return None


def _signs_only(reference: re.Match[str]) -> str:
    """A character reference as it is, unless it names no sign: parsers give up a whole page for one vertical tab. What
    old Windows pages call 128 to 159 is what browsers show for it."""
    code = int(reference[1], 16) if reference[1] else int(reference[2])
    if code in (9, 10, 13) or 32 <= code < 127 or 160 <= code < 0xD800 or 0xE000 <= code < 0xFDD0:
        return reference[0]
    return unescape(reference[0]) or " "


def _shallow(html: str) -> str:
    """``html`` without the tags that are nested deeper than any page needs: parsers recurse."""
    depth, last, kept = 0, 0, []
    for tag in _TAG.finditer(html):
        if tag.group(2).lower() in _VOID or tag.group(3).endswith("/"):
            continue
        depth = max(depth - 1, 0) if tag.group(1) else depth + 1
        if depth > _DEEPEST or (tag.group(1) and depth == _DEEPEST):
            kept.append(html[last : tag.start()])
            last = tag.end()
    return "".join([*kept, html[last:]]) if kept else html


def _shown_dek(tree: "HtmlElement", told: str, paragraphs: list[str]) -> str:
    """The dek: the description that the page tells, where it is shown as a dek or stands outside the body; else ""."""
    told = one_line(told)
    if not 20 < len(told) <= _LONGEST_DEK or len(paragraphs) < 2:
        return ""
    for tag in tree.xpath("//h2 | //h3 | //p | //div[@class and not(descendant::div)]")[:600]:
        text = one_line(tag.text_content()) if len(tag.text_content()) < 2 * _LONGEST_DEK else ""
        if text == told:
            outside = not any(told[:60] in paragraph for paragraph in paragraphs)
            named = tag.tag in ("h2", "h3") or _DEK_CLASS.search(f"{tag.get('class', '')} {tag.get('itemprop', '')}")
            return told if outside or named else ""
    return ""
