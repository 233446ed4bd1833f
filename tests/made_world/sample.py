"""The sample coverage of the package, published by its outlets within one week."""

import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from urllib.parse import urlsplit

from made_world.outlets import Form, MadeArticle, MadeOutlet, Version
from made_world.pages import Print, page
from nutgraf.model.article import Article
from nutgraf.model.fate import Capture
from nutgraf.read import read_capture, settle
from nutgraf.sample import paths

WEEK = datetime(2026, 3, 16, 6, tzinfo=UTC)
"""The Monday on which the week begins; the coverage itself is from the months before."""

LAST = timedelta(days=6, hours=12)
"""When the last article appears, after the begin of the week."""

LONGEST_PAUSE = timedelta(hours=12)
"""What is left of longer pauses between two articles, before all are pressed into the week."""

_RECORDED = ("author", "creator", "correction", "isBasedOn", "description", "publisher", "sourceOrganization")


def sample_outlets() -> list[MadeOutlet]:
    """The outlets of the sample coverage. Pages that are HTML are served as they are, plain texts and records are printed
    on one; the dates they tell stay what they are, and they appear in the order of these, the first at `WEEK`."""
    pieces = sorted((piece for path in paths() for piece in _pieces(path)), key=lambda piece: piece.published)
    appears = _pressed([piece.published for piece in pieces])
    by_outlet: defaultdict[str, list[tuple[_Piece, datetime]]] = defaultdict(list)
    for piece, at in zip(pieces, appears, strict=True):
        by_outlet[piece.article.outlet.name].append((piece, at))
    return [_outlet(number, name, by_outlet[name]) for number, name in enumerate(sorted(by_outlet))]


@dataclass(frozen=True, slots=True)
class _Piece:
    """One article of the coverage, with the file it stands in and, of a record, what that says."""

    article: Article
    path: Path
    record: dict[str, object]

    @property
    def published(self) -> datetime:
        assert self.article.stamp is not None
        return self.article.stamp.at


def _pieces(path: Path) -> list[_Piece]:
    lines = path.read_text(encoding="utf-8").splitlines() if path.suffix == ".jsonl" else [path.read_text("utf-8")]
    read = [read_capture(Capture(address=str(path), body=line.encode())).articles[0] for line in lines if line.strip()]
    records = [json.loads(line) if path.suffix in (".json", ".jsonl") else {} for line in lines if line.strip()]
    return [_Piece(one, path, record) for one, record in zip(settle(read, WEEK), records, strict=True)]


def _pressed(moments: Sequence[datetime]) -> list[datetime]:
    """When each appears: in the same order, long pauses cut, the whole pressed into the week."""
    pauses = [min(LONGEST_PAUSE, after - before) for before, after in pairwise(moments)]
    shrunk = min(1.0, LAST / sum(pauses, timedelta()))
    appears = [WEEK]
    for pause in pauses:
        appears.append(appears[-1] + pause * shrunk)
    return appears


def _outlet(number: int, name: str, pieces: Sequence[tuple[_Piece, datetime]]) -> MadeOutlet:
    known = {f"https://{urlsplit(piece.article.url).netloc}" for piece, _ in pieces if piece.article.url}
    home = min(known, default=f"https://outlet-{number}.example")
    return MadeOutlet(
        name=name,
        home=home,
        language=pieces[0][0].article.language,
        form=list(Form)[number % len(Form)],
        articles=tuple(_article(piece, name, home, at) for piece, at in pieces),
    )


def _article(piece: _Piece, name: str, home: str, at: datetime) -> MadeArticle:
    article = piece.article
    place = urlsplit(article.url).path if article.url else f"/{piece.path.parent.name}/{piece.path.stem}"
    served = piece.path.read_bytes() if piece.path.suffix == ".html" else _printed(piece, name, home + place)
    summary = article.paragraphs[0].of(article.text)
    version = Version(at=at, headline=article.headline_text, summary=summary, page=served)
    return MadeArticle(
        path=place,
        versions=(version,),
        published=piece.published,
        language=article.language,
        event=piece.path.parent.name,
    )


def _printed(piece: _Piece, name: str, url: str) -> bytes:
    """A plain text or a record as the page it might have stood on."""
    article = piece.article
    opening, *paragraphs = (span.of(article.text) for span in article.paragraphs)
    return page(
        Print(
            headline=article.headline_text,
            dek=article.dek.of(article.text) if article.dek else "",
            paragraphs=[_dateline(article) + opening, *paragraphs],
            byline=article.byline,
            url=url,
            outlet=name,
            language=article.language,
            published=article.published.at if article.published else None,
            updated=article.updated.at if article.updated else None,
            record={field: piece.record[field] for field in _RECORDED if field in piece.record},
        )
    )


def _dateline(article: Article) -> str:
    """What stood before the first sentence."""
    if not article.dateline:
        return ""
    return f"{article.dateline} ({article.signed}) — " if article.signed else f"{article.dateline} — "
