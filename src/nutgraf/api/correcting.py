"""What people say of stories, and what they add: by editors alone."""

from typing import Annotated

from fastapi import APIRouter, Path
from pydantic import Field

from nutgraf.api.asking import AsEditor, InHall, Most
from nutgraf.api.models import REFUSALS, Listed, Told
from nutgraf.hall.problems import wrong
from nutgraf.model.correction import SaidCorrection
from nutgraf.model.kept import KeptStory
from nutgraf.text.urls import is_web

router = APIRouter(tags=["correcting"])

Id = Annotated[str, Field(min_length=1, max_length=200)]
Number = Annotated[int, Path(ge=1, le=2**53)]
Because = Annotated[str, Field(max_length=2000, description="Why; shown in the log.")]


class Merge(Told):
    """``other`` goes into ``story``."""

    story: Id
    other: Id
    because: Because = ""


class Split(Told):
    """``articles`` leave ``story`` for one of their own."""

    story: Id
    articles: Annotated[list[Id], Field(min_length=1, max_length=500)]
    because: Because = ""


class Move(Told):
    """``article`` goes into ``story``; null: into one of its own."""

    article: Id
    story: Id | None = None
    because: Because = ""


class Pin(Told):
    """``article`` stays where it is, or need not any more."""

    article: Id
    because: Because = ""


class Reason(Told):
    """Why something is taken back."""

    because: Because = ""


class NewFeed(Told):
    """A feed, or a page that names one. ``unseen``: it is taken for a feed without being asked."""

    address: Annotated[str, Field(min_length=1, max_length=2000)]
    folder: Annotated[str, Field(max_length=200)] = ""
    unseen: bool = False


class Added(Told):
    """What came of adding: addresses that are new, how many were there, others that the page names."""

    feeds: list[str]
    articles: list[str]
    there: int
    others: list[str]
    problems: list[str]


@router.post("/corrections/merge", summary="Two stories are one", responses=REFUSALS)
def merge(said: Merge, hall: InHall, visitor: AsEditor) -> KeptStory:
    with hall.writing() as desk:
        return desk.corrected.merge(said.story, said.other, by=visitor.name, because=said.because)


@router.post("/corrections/split", summary="Articles tell of another event", responses=REFUSALS)
def split(said: Split, hall: InHall, visitor: AsEditor) -> KeptStory:
    with hall.writing() as desk:
        return desk.corrected.split(said.story, said.articles, by=visitor.name, because=said.because)


@router.post("/corrections/move", summary="An article belongs elsewhere", responses=REFUSALS)
def move(said: Move, hall: InHall, visitor: AsEditor) -> KeptStory:
    with hall.writing() as desk:
        return desk.corrected.move(said.article, said.story, by=visitor.name, because=said.because)


@router.post("/corrections/pin", summary="An article stays where it is", responses=REFUSALS)
def pin(said: Pin, hall: InHall, visitor: AsEditor) -> KeptStory:
    with hall.writing() as desk:
        return desk.corrected.pin(said.article, by=visitor.name, because=said.because)


@router.post("/corrections/unpin", summary="An article may be moved again", responses=REFUSALS)
def unpin(said: Pin, hall: InHall, visitor: AsEditor) -> KeptStory:
    with hall.writing() as desk:
        return desk.corrected.unpin(said.article, by=visitor.name, because=said.because)


@router.get("/corrections", summary="What people said of stories, the latest first")
def corrections(hall: InHall, most: Most = 100) -> Listed[SaidCorrection]:
    return Listed(items=list(hall.desk.corrected.said(most)))


@router.post("/corrections/{number}/undo", summary="Take a correction back", responses=REFUSALS)
def undo(number: Number, said: Reason, hall: InHall, visitor: AsEditor) -> SaidCorrection:
    with hall.writing() as desk:
        return desk.corrected.undo(number, by=visitor.name, because=said.because)


@router.post("/feeds", summary="Add a feed, or a page that names one", responses=REFUSALS)
def add_feed(said: NewFeed, hall: InHall, visitor: AsEditor) -> Added:  # noqa: ARG001 (who may add is asked by it)
    if not is_web(said.address):
        raise wrong("A feed has an address that begins with http:// or https://.")
    with hall.writing() as desk:
        added = desk.add(said.address, folder=said.folder, unseen=said.unseen)
    return Added(
        feeds=[feed.address for feed in added.feeds],
        articles=list(added.articles),
        there=added.there,
        others=[feed.address for feed in added.others],
        problems=list(added.problems),
    )
