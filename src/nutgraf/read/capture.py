"""From the bytes of one address to its articles, and to one fate for each record that was read."""

import json
from collections.abc import Iterator
from dataclasses import replace

from nutgraf.model.article import Article
from nutgraf.model.fate import Capture, Ending, Fate, Reading
from nutgraf.read.assemble import assemble
from nutgraf.read.draft import Draft
from nutgraf.read.furniture import is_wall
from nutgraf.read.kinds import Kind, kind_of
from nutgraf.read.page import draft_of_page
from nutgraf.read.plain import draft_of_text
from nutgraf.read.polish import polish
from nutgraf.read.records import draft_of_record, records_of
from nutgraf.text.clean import letters, tidy
from nutgraf.text.decode import binary_kind, decode
from nutgraf.text.language import language_of
from nutgraf.text.urls import is_web

LIMIT = 20_000_000
_MOST_MARKS = 200_000
"""Of tags, opening and closing: a long live page has some ten thousand. What finds the main text takes time with the
square of them."""
_FEWEST_LETTERS = {Kind.TEXT: 20, Kind.HTML: 80, Kind.JSON: 20, Kind.JSON_LINES: 20}

One = tuple[Article | None, Fate]


def read_capture(capture: Capture, *, limit: int = LIMIT) -> Reading:
    """The articles in ``capture`` and exactly one fate for each record in it (JSON Lines hold one a line).

    ``limit`` is in bytes. Never raises: whatever cannot be read ends in a fate that says why.
    """
    if fate := _no_text(capture, limit):
        return Reading(fates=(fate,))
    decoded = decode(capture.body, capture.charset)
    if decoded is None:
        return _ended(capture, Ending.UNREADABLE, "Its letters are in no encoding that could be told.")
    if not tidy(decoded).strip():
        return _ended(capture, Ending.EMPTY, "It holds nothing but white space.")
    found = list(_read(capture, decoded))
    return Reading(articles=tuple(article for article, _ in found if article), fates=tuple(fate for _, fate in found))


def _no_text(capture: Capture, limit: int) -> Fate | None:
    """The fate of what is not worth decoding, None for all others."""
    size = len(capture.body)
    if size > limit:
        return _fate(
            capture.address,
            Ending.TOO_LARGE,
            f"It has {_megabytes(size)}, more than the {_megabytes(limit)} that are read.",
        )
    if not capture.body.strip():
        return _fate(capture.address, Ending.EMPTY, "It is empty." if not size else "It holds nothing but white space.")
    if kind := binary_kind(capture.body):
        return _fate(capture.address, Ending.BINARY, f"It looks like {kind}, which holds no text that can be read.")
    if capture.kind.lower().startswith(("image/", "audio/", "video/", "font/")):
        return _fate(capture.address, Ending.WRONG_TYPE, f"It is of the type {capture.kind[:60]}, not a text.")
    return None


def _read(capture: Capture, text: str) -> Iterator[One]:
    kind = kind_of(text, capture.kind, capture.address)
    url = capture.url or (capture.address if is_web(capture.address) else "")
    if kind is Kind.FEED:
        yield None, _fate(capture.address, Ending.WRONG_TYPE, "It is a feed, which announces articles and holds none.")
    elif kind is Kind.JSON_LINES:
        yield from _read_lines(capture, text)
    elif kind is Kind.JSON:
        yield from _read_json(capture.address, text, kind, url)
    elif kind is Kind.HTML and text.count("<") > _MOST_MARKS:
        yield None, _fate(capture.address, Ending.TOO_LARGE, "It is a page of more elements than any article has.")
    elif kind is Kind.HTML:
        yield _one(draft_of_page(text), capture.address, kind, url)
    else:
        plain = tidy(text)
        language = language_of(plain)
        draft = draft_of_text(plain, language)
        yield _one(replace(draft, language=draft.language or language), capture.address, kind, url)


def _read_lines(capture: Capture, text: str) -> Iterator[One]:
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip("\ufeff \t\r\x1e"):
            yield from _read_json(
                f"{capture.address} line {number}", line.strip("\ufeff \t\r\x1e"), Kind.JSON_LINES, ""
            )


def _read_json(address: str, text: str, kind: Kind, url: str) -> Iterator[One]:
    try:
        value = json.loads(text, strict=False)
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}" if kind is Kind.JSON else f"column {error.colno}"
        yield None, _fate(address, Ending.UNREADABLE, f"It is broken JSON: {place}.")
        return
    except (ValueError, RecursionError):
        yield (
            None,
            _fate(address, Ending.UNREADABLE, "It is JSON nested too deeply, or with numbers too long, to be read."),
        )
        return
    records = list(records_of(value))
    if not records:
        yield None, _fate(address, Ending.NO_ARTICLE, "It is JSON without any record of an article.")
    for number, record in enumerate(records, start=1):
        name = f"{address} item {number}" if len(records) > 1 else address
        yield _one(draft_of_record(record), name, kind, url if len(records) == 1 else "")


def _one(draft: Draft, address: str, kind: Kind, url: str) -> One:
    """The article of one draft with its fate, or the fate of a draft that holds none."""
    draft = draft if draft.url or not url else replace(draft, url=url)
    language = language_of("\n".join((draft.headline, *draft.paragraphs)), draft.language)
    wall = is_wall("\n".join(draft.paragraphs)) if kind is Kind.HTML else False
    draft = polish(draft, language)
    if not draft.paragraphs and draft.headline and kind is Kind.TEXT:
        draft = replace(draft, headline="", paragraphs=(draft.headline,))
    count = sum(map(letters, draft.paragraphs))
    if wall or count < _FEWEST_LETTERS[kind] or not _has_words(draft):
        return None, _fate(address, Ending.NO_ARTICLE, _why_none(draft, kind, wall))
    article = assemble(draft, address, language)
    return article, _fate(
        address, Ending.KEPT, f"Read as {kind}: {article.words} words in {_paragraphs(article)}.", article.id
    )


def _has_words(draft: Draft) -> bool:
    """Whether there are at least four words; scripts without spaces have them without spaces."""
    text = " ".join(draft.paragraphs)
    return len(text.split(maxsplit=3)) > 3 or any(
        "\u0e00" <= letter <= "\u0e7f" or "\u3040" <= letter <= "\u9fff" for letter in text[:200]
    )


def _why_none(draft: Draft, kind: Kind, wall: bool) -> str:
    if wall:
        return "The page shows a log-in, a cookie banner or an error instead of an article."
    if kind in (Kind.JSON, Kind.JSON_LINES):
        return "The record has no text of an article: none of its fields holds one."
    if draft.headline and not draft.paragraphs:
        return "It has a headline but no text beneath it."
    return "There is no article in it, or one of fewer than a few words."


def _paragraphs(article: Article) -> str:
    count = len(article.paragraphs)
    return "1 paragraph" if count == 1 else f"{count} paragraphs"


def _megabytes(size: int) -> str:
    return f"{size / 1e6:.1f} MB" if size >= 100_000 else f"{size} bytes"


def _ended(capture: Capture, ending: Ending, reason: str) -> Reading:
    return Reading(fates=(_fate(capture.address, ending, reason),))


def _fate(address: str, ending: Ending, reason: str, article: str = "") -> Fate:
    return Fate(address=address, ending=ending, reason=reason, article=article)
