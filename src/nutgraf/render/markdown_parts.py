"""Pieces of the Markdown form: escaped words, strong words, lists, addresses."""

import re
from collections.abc import Iterable
from html import escape
from urllib.parse import quote

from nutgraf.render.cleaning import clean

_SPECIAL = re.compile(r"[\\`*_{}\[\]#|~^$@]")
_AT_START = re.compile(r"^(\d*)([-+=.):])")
_LINKS_ITSELF = re.compile(r":(?=//|[A-Za-z+])|(?<=www)\.", re.IGNORECASE)


def escaped(text: str) -> str:
    """``text`` on one line, so that Markdown shows it as it is: no list, link, address or name becomes live."""
    marked = _AT_START.sub(r"\1\\\2", _SPECIAL.sub(r"\\\g<0>", escape(clean(text), quote=False)))
    return _LINKS_ITSELF.sub(r"\\\g<0>", marked)


def strong(text: str) -> str:
    """``text`` in bold, "" where it has no words."""
    return f"**{escaped(text)}**" if clean(text) else ""


def bullets(lines: Iterable[str]) -> str:
    """A list, "" where there are no lines."""
    return "\n".join(f"- {line}" for line in lines)


def in_brackets(address: str) -> str:
    """An address as it may stand between angle brackets."""
    return quote(address, safe="/:?#[]@!$&'()*+,;=%-._~")
