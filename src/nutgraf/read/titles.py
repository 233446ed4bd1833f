"""Titles of pages carry the outlet's name at an end; headlines do not."""

import re

from nutgraf.text.urls import host_name

_TAIL = re.compile(r"^(?P<head>.{8,}\S)\s+(?P<sign>[|–—•·»›:-]|::)\s+(?P<tail>[^|–—•·»›]{2,90})$", re.DOTALL)
_LONGEST_TAIL = 50
_NOT_LETTERS = re.compile(r"[\W_]+")


def without_tail(title: str, outlet: str, url: str) -> str:
    """``title`` without the outlet's name, or the section, that pages hang on behind a stroke or a dash.

    Behind a dash only what the outlet's name or the host bears out is taken off; behind "|" any few words are.
    """
    for _ in range(3):
        match = _TAIL.match(title)
        if match is None or not _is_tail(match.group("tail"), match.group("sign"), outlet, url):
            break
        title = match.group("head").strip()
    return _before_place(title, outlet, url)


def _before_place(title: str, outlet: str, url: str) -> str:
    """``title`` without an outlet's name that is followed by its town: "… - Channel 5 News - Hestvik, Nordland"."""
    match = _TAIL.match(title)
    inner = _TAIL.match(match.group("head")) if match else None
    if inner and _is_tail(inner.group("tail"), "-", outlet, url):
        return inner.group("head").strip()
    return title


def _is_tail(tail: str, sign: str, outlet: str, url: str) -> bool:
    end, name, host = bare(tail), bare(outlet), bare(host_name(url).rpartition(".")[0])
    if len(tail) > _LONGEST_TAIL:
        return any(len(owner) > 2 and end.startswith(owner) for owner in (name, bare(outlet.rpartition(".")[0]), host))
    if name and (end in name or name in end) and len(end) > 1:
        return True
    if host and len(end) > 2 and (end in host or host in end):
        return True
    return sign in ("|", "»", "•") and len(tail.split()) <= 4


def bare(text: str) -> str:
    """``text`` as its letters and figures alone, without "the": what a name and a host can be compared by."""
    return _NOT_LETTERS.sub("", text.casefold()).removeprefix("the")
