"""Outlets: those of the desk's articles, what one carried first, took from others and changed."""

from typing import Annotated

from fastapi import APIRouter, Path, Query
from starlette.requests import Request
from starlette.responses import Response

from nutgraf.api.asking import LONGEST, After, InHall, Most, part
from nutgraf.api.models import Listed
from nutgraf.api.schema import json_text, named
from nutgraf.model.found import OutletRow
from nutgraf.render.outlet_json import outlet_json

router = APIRouter(tags=["outlets"])


@router.get("/outlets", summary="Outlets, those with most articles first")
def outlets(
    hall: InHall,
    request: Request,
    response: Response,
    q: Annotated[str, Query(description="Part of a name or host.", max_length=LONGEST)] = "",
    most: Most = 50,
    after: After = "",
) -> Listed[OutletRow]:
    items, onward = part(hall.desk.outlets(q, after, most + 1), most, request, response)
    return Listed(items=items, next=onward)


@router.get(
    "/outlets/{name:path}",
    summary="What an outlet carried first, took and changed",
    responses=named("nutgraf.outlet/1"),
)
def outlet(
    name: Annotated[str, Path(description="An outlet's name, in any case.", max_length=LONGEST)], hall: InHall
) -> Response:
    return json_text(outlet_json(hall.desk.outlet(name)))
