"""Articles: one with its versions, what was changed between two, two to four side by side, and the words of a citation."""

from typing import Annotated

from fastapi import APIRouter, Path, Query
from starlette.responses import Response

from nutgraf.api.asking import LONGEST, InHall, Whole
from nutgraf.api.schema import json_text, named
from nutgraf.model.passage import Passage
from nutgraf.render.history_json import change_json, history_json
from nutgraf.render.side_by_side_json import side_by_side_json

router = APIRouter(tags=["articles"])

ArticleId = Annotated[str, Path(description="An article's id, or its first letters.", max_length=LONGEST)]
Version = Annotated[str, Query(description="A version's digest, or its first letters.", max_length=64, min_length=1)]
Place = Annotated[int, Query(ge=0, le=2**53, description="A character of the version's text.")]


@router.get("/articles/{article}", summary="An article, its versions, what its story cites of it",
            responses=named("nutgraf.history/1"))  # fmt: skip
def article(article: ArticleId, hall: InHall, whole: Whole) -> Response:
    """Of each text no more is given than quotations, but to those who logged in, and on the desk's own computer."""
    return json_text(history_json(hall.desk.history(article, whole=whole)))


@router.get("/articles/{article}/versions", summary="What was changed between two versions of it",
            responses=named("nutgraf.change/1"))  # fmt: skip
def versions(article: ArticleId, hall: InHall, whole: Whole, before: Version, after: Version) -> Response:
    """Of each text no more is given than quotations, but to those who logged in, and on the desk's own computer."""
    return json_text(change_json(hall.desk.change(article, before, after, whole=whole)))


@router.get("/compare", summary="Two to four articles side by side", responses=named("nutgraf.compare/1"))
def compare(
    hall: InHall,
    whole: Whole,
    a: Annotated[list[str], Query(description="An article's id, or its first letters.", min_length=2, max_length=4)],
) -> Response:
    """Of each text no more is given than quotations, but to those who logged in, and on the desk's own computer."""
    return json_text(side_by_side_json(hall.desk.compared(a, whole=whole)))


@router.get("/words", summary="Cited words in their paragraph")
def words(
    hall: InHall,
    article: Annotated[str, Query(max_length=LONGEST)],
    version: Version,
    start: Place,
    end: Place,
) -> Passage:
    return hall.desk.passage(article, version, start, end)
