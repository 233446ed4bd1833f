"""The evidence of a story in one file: its page, every cited text, and what tells whether anything was changed."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import datetime
from hashlib import sha256
from typing import Any

from nutgraf.carry.article_form import form_of
from nutgraf.carry.zips import packed
from nutgraf.model.page import ArticleLine, StoryPage
from nutgraf.model.page_compared import PageRevision
from nutgraf.model.place import Place
from nutgraf.model.sentence import Citation
from nutgraf.ports.kept import KeptCapture, KeptVersion
from nutgraf.render.addresses import without_paths
from nutgraf.render.cleaning import short, web_address

SCHEMA = "nutgraf.evidence/1"
PAGE, MANIFEST, TEXTS = "page.json", "MANIFEST.json", "articles/"

_README = """This is the evidence of one story: {headline}

Story {story}, as nutgraf {nutgraf} made it at {made}.

What is in it
  page.json          the story page (nutgraf.story/1): every sentence with the words it cites
  page.html          the same to be read in a browser; it loads nothing
  articles/          the kept text of every cited version of every article (nutgraf.article/1), one file each;
                     of those marked "cut" in MANIFEST.json only the beginning was kept
  claims.csv, quotations.csv, matrix.csv
                     what accounts tell, quote, and do with each claim, for spreadsheets
  annotations.json   every citation as a W3C Web Annotation
  MANIFEST.json      the SHA-256 of every file, and of the bytes each article was read from, with the time they came

How to check it, without a network
  nutgraf check {story}.zip
opens every citation in the texts, reads every text's own digest again, and names whatever does not hold. By hand: the
characters "start" to "end" of "text" in articles/ARTICLE-VERSION.json are "exact"; a version is the BLAKE2b digest
(8 bytes, in hexadecimal) of the whole text in UTF-8.

Whoever changes a file can write its new digest into the manifest, too. To prove that this is the file you were given,
compare the SHA-256 of the whole zip with one that was told elsewhere.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathered:
    """What a bundle is made of: the page, which was ``made`` when and by which version of ``nutgraf`` with which
    ``taggers``; the cited ``versions``, and the captures they were read from by their digests (those that are kept)."""

    page: StoryPage
    versions: Sequence[KeptVersion]
    captures: Mapping[str, KeptCapture]
    made: datetime
    nutgraf: str
    taggers: Sequence[str]


def cited_versions(page: StoryPage) -> set[tuple[str, str]]:
    """Every version of an article that a page shows, cites or points into, as (article, version)."""
    return set(_cited(page))


def write_evidence(gathered: Gathered) -> bytes:
    """The bundle as a zip; the same bytes for the same things. Paths on the computer of whoever made it are left out."""
    gathered = _without_paths(gathered)
    files = _files(gathered)
    return packed({**files, MANIFEST: sealed(_manifest(gathered, files))})


def text_file(article: str, version: str) -> str:
    """How the file of one version is called."""
    return f"{TEXTS}{article}-{version}.json"


def sealed(manifest: dict[str, Any]) -> bytes:
    """A manifest with the digest of all else in it, as the bytes of its file."""
    return _json({**manifest, "seal": seal_of(manifest)})


def seal_of(manifest: Mapping[str, Any]) -> str:
    """The digest of a manifest without its seal."""
    bare = {name: value for name, value in manifest.items() if name != "seal"}
    return sha256(json.dumps(bare, sort_keys=True).encode()).hexdigest()


def _without_paths(gathered: Gathered) -> Gathered:
    versions = [
        replace(one, article=replace(one.article, address=web_address(one.article.address)))
        for one in gathered.versions
    ]
    return replace(gathered, page=without_paths(gathered.page), versions=versions)


def _files(gathered: Gathered) -> dict[str, bytes]:
    from nutgraf.render.annotations import annotations
    from nutgraf.render.html import to_html
    from nutgraf.render.json import dumps
    from nutgraf.render.tables import claims_csv, matrix_csv, quotations_csv
    from nutgraf.render.wording import UNTITLED

    page = gathered.page
    told = {
        "headline": short(page.headline.text, 300) if page.headline else UNTITLED,
        "story": page.id,
        "nutgraf": gathered.nutgraf,
        "made": gathered.made.isoformat(),
    }
    return {
        "README.txt": _bytes(_README.format(**told)),
        PAGE: _bytes(dumps([page])),
        "page.html": _bytes(to_html([page])),
        "claims.csv": _bytes(claims_csv(page)),
        "quotations.csv": _bytes(quotations_csv(page)),
        "matrix.csv": _bytes(matrix_csv(page)),
        "annotations.json": _json(annotations(page)),
        **{text_file(one.article.id, one.article.version): _json(form_of(one)) for one in gathered.versions},
    }


def _manifest(gathered: Gathered, files: Mapping[str, bytes]) -> dict[str, Any]:
    page = gathered.page
    return {
        "schema": SCHEMA,
        "story": page.id,
        "made": gathered.made.isoformat(),
        "nutgraf": gathered.nutgraf,
        "taggers": list(gathered.taggers),
        "articles": [_article(one, gathered.captures.get(one.capture)) for one in gathered.versions],
        "files": {name: {"bytes": len(body), "sha256": sha256(body).hexdigest()} for name, body in files.items()},
    }


def _article(one: KeptVersion, capture: KeptCapture | None) -> dict[str, Any]:
    article = one.article
    return {
        "article": article.id,
        "version": article.version,
        "file": text_file(article.id, article.version),
        "outlet": article.outlet.name,
        "url": article.url,
        "read": one.came.isoformat(),
        "cut": one.cut,
        "capture": {
            "sha256": one.capture,
            "address": web_address(capture.capture.address) if capture else "",
            "came": capture.at.isoformat() if capture else "",
            "status": capture.status if capture else 0,
        },
    }


def _cited(value: object) -> Iterator[tuple[str, str]]:
    if isinstance(value, Citation | Place):
        yield value.article, value.version
        return
    if isinstance(value, ArticleLine):
        yield value.id, value.version
    if isinstance(value, PageRevision):
        yield from ((value.article, value.before), (value.article, value.after))
    if is_dataclass(value):
        yield from _cited_in(getattr(value, field.name) for field in fields(value))
    elif isinstance(value, tuple):
        yield from _cited_in(value)


def _cited_in(values: Iterable[object]) -> Iterator[tuple[str, str]]:
    for value in values:
        yield from _cited(value)


def _json(value: dict[str, Any]) -> bytes:
    from nutgraf.render.reply_json import dump_object

    return _bytes(dump_object(value))


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "backslashreplace")
