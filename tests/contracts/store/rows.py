"""Stores, and small rows to keep in them."""

import atexit
import shutil
import tempfile
from datetime import UTC, datetime, timedelta, timezone
from functools import cache
from hashlib import blake2b, sha256
from pathlib import Path

from nutgraf.model.article import Article, Outlet
from nutgraf.model.entry_state import KeptEntry
from nutgraf.model.fate import Capture, Ending, Fate
from nutgraf.model.feed import Entry
from nutgraf.model.settings import Settings
from nutgraf.model.span import Span
from nutgraf.model.story import Placement, StoryEvent, Turn
from nutgraf.model.when import Known, Precision, Stamp
from nutgraf.ports.store import KeptCapture, KeptPage, KeptVersion, Placed, Standing, Steps, Store
from nutgraf.store import DeskFile
from nutgraf.store.memory import MemoryStore

KINDS = ("memory", "file")
START = datetime(2031, 4, 9, 6, 30, 15, 123457, tzinfo=UTC)
EASTWARD = timezone(timedelta(hours=5, minutes=45))
ODD = ("\ud83d\ude00 \udfff", "a\x00b", "\u202eשלום\u202c", "🚢\u200d🌊 İ ﬁn", "e\u0301\ufeff", "%_'\"\\", "")


def made(kind: str, path: Path, settings: Settings | None = None) -> Store:
    """An empty store; where nothing is to be set a file is a copy, which is quicker than making it."""
    if kind == "memory":
        return MemoryStore(settings)
    if settings is not None:
        return DeskFile.make(path, settings)
    shutil.copy(_empty(), path)
    return DeskFile(path)


@cache
def _empty() -> Path:
    path = Path(tempfile.mkdtemp()) / "empty.desk"
    DeskFile.make(path, Settings()).close()
    atexit.register(shutil.rmtree, path.parent)
    return path


def later(hours: float) -> datetime:
    """A moment so many hours after the start, told in a zone far from UTC."""
    return (START + timedelta(hours=hours)).astimezone(EASTWARD)


def entry(address: str = "https://harbour.example/pier", headline: str = "Pier to close") -> Entry:
    return Entry(address=address, headline=headline, published=later(-1), outlet="Harbour Courier")


def waiting(address: str, announced: float = 0, due: float | None = 0, **more: object) -> KeptEntry:
    when = None if due is None else later(due)
    return KeptEntry(entry=entry(address), announced=later(announced), due=when, **more)  # type: ignore[arg-type]


def fate(address: str, ending: Ending = Ending.KEPT) -> Fate:
    return Fate(address=address, ending=ending, reason="It was read.", article="a")


def article(
    name: str = "a",
    text: str = "Pier to close\n\nThe old pier will close on Monday.",
    *,
    outlet: str = "Harbour Courier",
    host: str = "harbour.example",
    language: str = "en",
    hours: float | None = 0,
) -> Article:
    head, _, body = text.partition("\n\n")
    stamp = None if hours is None else Stamp(at=later(hours), precision=Precision.MINUTE, known=Known.METADATA)
    return Article(
        id=name,
        version=blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest(),
        address=f"https://{host}/{name}",
        url=f"https://{host}/{name}",
        outlet=Outlet(name=outlet, how="metadata"),
        text=text,
        headline=Span(start=0, end=len(head)),
        paragraphs=(Span(start=len(text) - len(body), end=len(text)),) if body else (),
        language=language,
        published=stamp,
    )


def version(one: Article, came: float = 0, capture: str = "", cut: bool = False) -> KeptVersion:
    return KeptVersion(article=one, came=later(came), capture=capture, cut=cut)


def capture(body: bytes = b"<p>The pier closes.</p>", hours: float = 0) -> KeptCapture:
    brought = Capture(
        address="https://harbour.example/pier",
        body=body,
        kind="text/html",
        charset="utf-8",
        url="https://harbour.example/pier?print",
    )
    headers = (("content-type", "text/html"), ("etag", '"7"'))
    return KeptCapture(digest=sha256(body).hexdigest(), at=later(hours), capture=brought, status=200, headers=headers)


def standing(story: str, *articles: str, fixed: tuple[str, ...] = ()) -> Standing:
    members = tuple(Placement(article=one, score=0.5, reason="shares Solheim; …") for one in articles)
    return Standing(id=story, members=members, fixed=fixed)


def gone(story: str, into: str) -> Standing:
    return Standing(id=story, merged=into)


def event(turn: Turn, story: str, *articles: str, other: str = "", hours: float | None = 0) -> StoryEvent:
    at = None if hours is None else later(hours)
    return StoryEvent(at=at, turn=turn, story=story, articles=articles, other=other, reason="why", by="Ada")


def keep(desk: Store, *articles: Article) -> None:
    """Keeps articles, one a minute from the start on."""
    for number, one in enumerate(articles):
        desk.articles.keep(version(one, number / 60))


def placed(desk: Store, articles: list[Article], *changed: Standing, hours: float = 0) -> None:
    """Takes a step for each article, with what that changed."""
    first = last_step(desk) + 1
    steps = [Placed(number=first + n, article=one.id, version=one.version) for n, one in enumerate(articles)]
    desk.stories.keep(Steps(placed=steps, changed=changed), later(hours))


def last_step(desk: Store) -> int:
    return sum(1 for _ in desk.stories.steps_after(0))


def page(story: str, step: int, **more: object) -> KeptPage:
    told = {"headline": "Pier closes", "articles": 1, "outlets": 1, "origins": 1, "disagreements": 0, "json": "{}"}
    return KeptPage(story=story, made=later(1), step=step, **{**told, **more})  # type: ignore[arg-type]
