"""People: those on the pages of the desk, and what somebody said and holds across its stories."""

from typing import Annotated

from fastapi import APIRouter, Path, Query
from starlette.requests import Request
from starlette.responses import Response

from nutgraf.api.asking import LONGEST, After, InHall, Most, part
from nutgraf.api.models import Listed
from nutgraf.api.schema import json_text, named
from nutgraf.model.found import PersonRow
from nutgraf.render.person_json import person_json

router = APIRouter(tags=["people"])


@router.get("/people", summary="Those whom most pages tell of first")
def people(
    hall: InHall,
    request: Request,
    response: Response,
    q: Annotated[str, Query(description="Part of one of their names.", max_length=LONGEST)] = "",
    most: Most = 50,
    after: After = "",
) -> Listed[PersonRow]:
    items, onward = part(hall.desk.people(q, after, most + 1), most, request, response)
    return Listed(items=items, next=onward)


@router.get("/people/{key}", summary="What somebody said and holds", responses=named("nutgraf.person/1"))
def person(
    key: Annotated[str, Path(description="The key of one of the people.", max_length=LONGEST)], hall: InHall
) -> Response:
    return json_text(person_json(hall.desk.person(key)))
