"""What feeds tell, as plain text: without markup, on one line, of a sane length."""

import re
from functools import cache
from html import unescape

from nutgraf.text.clean import one_line

MOST_HEADLINE = 400
MOST_SUMMARY = 1_000
_READ = 20_000
_UNSEEN = re.compile(r"<(script|style|iframe|object|svg)\b[^<>]*>[^<]*</\1\s*>", re.IGNORECASE)
_TAG = re.compile(
    r"</?([a-zA-Z][a-zA-Z0-9:-]*)(?=[\s/>])[^<>]*>|<[!?][^<>]*>"
    r"|</?([a-zA-Z][a-zA-Z0-9:-]*)\s[^<>]*(?=<|$)|<!--"  # what was never closed
)
_CDATA = re.compile(r"<!\[CDATA\[|\]\]>")
_WITHIN_A_LINE = frozenset(
    "a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt u var wbr".split()
)


def plain(markup: object, most: int = MOST_SUMMARY) -> str:
    """``markup`` (a string, or anything else: "") as one line of at most ``most`` characters, cut between words.

    Signs that are no HTML stay: "5 < 6", "List<String>".
    """
    if not isinstance(markup, str):
        return ""
    text = markup[:_READ]
    for _ in range(3):
        if "<" not in text and "&" not in text:
            break
        before, text = text, _unmarked(text)
        if text == before:
            break
    return _cut(one_line(text), most)


def headline(markup: object) -> str:
    """``markup`` as a headline."""
    return plain(markup, MOST_HEADLINE)


def _unmarked(text: str) -> str:
    """``text`` without one layer of markup: feeds escape it once too often as readily as once too little."""
    text = _UNSEEN.sub(" ", _CDATA.sub("", text))
    return unescape(_TAG.sub(_gap, text))


def _gap(tag: re.Match[str]) -> str:
    name = (tag.group(1) or tag.group(2) or "br").lower()
    if name not in _names():
        return tag.group()
    return "" if name in _WITHIN_A_LINE else " "


@cache
def _names() -> frozenset[str]:
    from lxml.html import defs

    return frozenset(defs.tags) | _WITHIN_A_LINE | {"picture", "source", "figure", "figcaption", "video", "audio"}


def _cut(line: str, most: int) -> str:
    if len(line) <= most:
        return line
    return line[: most - 1].rsplit(" ", 1)[0].rstrip(" ,;:–—-") + "…"
