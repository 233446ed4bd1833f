"""The worst that a server can say, path by path, for `loopback.Site`: made as it is asked for, never held in memory."""

import gzip
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import cache

import brotli
import zstandard

from loopback import Answer, Conversation, Play, babble, broken_off, dripping_body, dripping_head, moved, silence

HTML = {"Content-Type": "text/html; charset=utf-8"}
RSS = {"Content-Type": "application/rss+xml; charset=utf-8"}
BOMB = 200_000_000
"""So many bytes each bomb unpacks to."""


def sentences(many: int) -> str:
    return "The pier of Hohenwerra was closed on Monday after a storm, the harbour office said. " * many


def page(headline: str, body: str) -> Answer:
    text = f"<html><head><title>{headline}</title></head><body><article><h1>{headline}</h1><p>{body}</p></article>"
    return Answer(body=text.encode(), headers=HTML)


def rss(entries: Mapping[str, str], title: str = "Harbour News") -> Answer:
    """A feed of addresses with their headlines, both as they are to stand in XML."""
    items = "".join(f"<item><title>{told}</title><link>{link}</link></item>" for link, told in entries.items())
    text = f'<?xml version="1.0"?><rss version="2.0"><channel><title>{title}</title>{items}</channel></rss>'
    return Answer(body=text.encode(), headers=RSS)


def without_end(headers: Mapping[str, str], piece: bytes, told: int = 0) -> Play:
    """``piece`` again and again for as long as somebody reads; ``told`` is the length that is promised, 0 for none."""

    def play(talk: Conversation) -> None:
        talk.send_response(200)
        for name, value in {**headers, **({"Content-Length": str(told)} if told else {})}.items():
            talk.send_header(name, value)
        talk.end_headers()
        with suppress(OSError):
            while not talk.site.closing.is_set():
                talk.wfile.write(piece)

    return play


@cache
def bombs() -> dict[str, bytes]:
    """A small body that unpacks to a large one, in each packing there is."""
    zeros = bytes(BOMB)
    return {
        "gzip": gzip.compress(zeros, mtime=0),
        "br": brotli.compress(zeros, quality=3),
        "zstd": zstandard.ZstdCompressor().compress(zeros),
    }


def laughs(root: str, inside: str) -> bytes:
    """An XML document in which ten lines stand for a thousand million words."""
    lines = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    return f'<?xml version="1.0"?><!DOCTYPE {root} [<!ENTITY l0 "ha">{lines}]>{inside}'.encode()


def raw(*lines: bytes) -> Play:
    """Just these bytes."""
    return lambda talk: talk.wfile.write(b"".join(lines)) and None


Said = Answer | Play


def feeds(url: Callable[[str], str]) -> dict[str, Said]:
    """What is no feed, or one that nobody can read."""
    packed = {
        f"/{name}.xml": Answer(body=body, headers={**RSS, "Content-Encoding": name}) for name, body in bombs().items()
    }
    return {
        **packed,
        "/gz-file.xml": Answer(body=bombs()["gzip"], headers={"Content-Type": "application/gzip"}),
        "/endless.xml": without_end(RSS, b"<item><title>x</title><link>http://127.0.0.1/x</link></item>" * 100),
        "/drip.xml": dripping_body,
        "/laughs.xml": Answer(
            body=laughs("rss", '<rss version="2.0"><channel><title>&l9;</title></channel></rss>'), headers=RSS
        ),
        "/laughing-map.xml": Answer(
            body=laughs("urlset", "<urlset><url><loc>&l9;</loc></url></urlset>"),
            headers={"Content-Type": "text/xml"},
        ),
        "/inside.xml": moved("http://10.1.2.3/feed.xml"),
        "/file.xml": moved("file:///etc/hostname"),
        "/circle.xml": moved(url("/circle.xml")),
    }


def pages() -> dict[str, Said]:
    """What is no article, or one that nobody can read."""
    packed = {
        f"/{name}": Answer(body=body, headers={**HTML, "Content-Encoding": name}) for name, body in bombs().items()
    }
    return {
        **packed,
        "/gigabyte": without_end(HTML, bytes(1 << 20), told=1 << 30),
        "/endless": without_end(HTML, bytes(1 << 20)),
        "/drip": dripping_body,
        "/dripping-head": dripping_head,
        "/silence": silence,
        "/cut-short": broken_off,
        "/babble": babble,
        "/more-told": Answer(body=page("Pier", sentences(9)).body, headers={**HTML, "Content-Length": "99999"}),
        "/less-than-none": Answer(body=page("Pier", sentences(9)).body, headers={**HTML, "Content-Length": "-5"}),
        "/long-header": raw(b"HTTP/1.1 200 OK\r\nX-Long: ", b"a" * 1_000_000, b"\r\n\r\n"),
        "/many-headers": raw(b"HTTP/1.1 200 OK\r\n", b"X-More: a\r\n" * 100_000, b"\r\n"),
        "/word": page("Pier", "x" * 19_000_000),
        "/deep": Answer(body=b"<html><body>" + b"<div>" * 100_000 + sentences(9).encode(), headers=HTML),
        "/crumbs": Answer(body=b"<html><body><article>" + b"<p>a b c<b>d</b></p>" * 500_000, headers=HTML),
        "/inside": moved("http://192.168.7.7/"),
        "/file": moved("file:///etc/hostname"),
        "/circle": moved("/circle-2"),
        "/circle-2": moved("/circle"),
    }
