"""Articles: two to four side by side."""

from typing import Annotated

from fastapi import APIRouter, Query
from starlette.responses import Response

from nutgraf.api.asking import InHall
from nutgraf.api.schema import json_text, named
from nutgraf.render.side_by_side_json import side_by_side_json

router = APIRouter(tags=["articles"])


@router.get("/compare", summary="Two to four articles side by side", responses=named("nutgraf.compare/1"))
def compare(
    hall: InHall,
    a: Annotated[list[str], Query(description="An article's id, or its first letters.", min_length=2, max_length=4)],
) -> Response:
    """Of each sentence no more is given than a quotation."""
    return json_text(side_by_side_json(hall.desk.compared(a, whole=False)))
