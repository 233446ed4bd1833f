"""The desk for programs: everything a page shows, under one address, described in OpenAPI 3.1."""

from importlib.metadata import version
from typing import TYPE_CHECKING

from nutgraf.api.answering import Answering
from nutgraf.api.refusing import take_problems
from nutgraf.api.schema import describe
from nutgraf.hall.hall import Hall

if TYPE_CHECKING:
    from fastapi import FastAPI

TITLE = "nutgraf"
ABOUT = (
    "Stories made of every outlet's version of an event; each sentence carries the words it was taken from. "
    "Reading is by GET; lists go on at the address in their Link header; every answer has an ETag."
)


def make_api(hall: Hall) -> "FastAPI":
    """What answers programs in front of ``hall``; it is to be mounted, and told of each visitor in ``request.state``."""
    from fastapi import FastAPI

    from nutgraf.api import (
        articles,
        correcting,
        desk,
        exports,
        finding,
        hooks,
        listing,
        outlets,
        parts,
        people,
        rulings,
        stories,
    )

    api = FastAPI(
        title=TITLE,
        description=ABOUT,
        version=version("nutgraf"),
        docs_url=None,
        redoc_url=None,
        openapi_url="/openapi.json",
        redirect_slashes=False,
        separate_input_output_schemas=False,
    )
    api.state.hall = hall
    for room in (
        listing,
        exports,
        parts,
        stories,
        finding,
        people,
        outlets,
        articles,
        desk,
        correcting,
        rulings,
        hooks,
    ):
        api.include_router(room.router)
    take_problems(api)
    describe(api)
    api.add_middleware(Answering)
    return api
