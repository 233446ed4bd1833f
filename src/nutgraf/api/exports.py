"""A story in other forms: documents, tables, formats of other programs, and the evidence bundle."""

import json
from collections.abc import Callable
from dataclasses import dataclass

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from nutgraf.api.asking import InHall, StoryId, Whole, page_of
from nutgraf.api.models import REFUSALS
from nutgraf.hall.problems import Refused
from nutgraf.hall.visitor import LOGIN_NEEDED
from nutgraf.model.page import StoryPage
from nutgraf.render.addresses import Home

router = APIRouter(tags=["a story in other forms"])

Written = Callable[[StoryPage, Home], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Export:
    """A form: how its address ends, its media type, how it is written, and how a file of it is called."""

    ending: str
    media: str
    summary: str
    write: Written
    saved: str = ""


def _markdown(page: StoryPage, _home: Home) -> str:
    from nutgraf.render.markdown import to_markdown

    return to_markdown(page)


def _text(page: StoryPage, _home: Home) -> str:
    from nutgraf.render.text import to_text

    return to_text(page)


def _html(page: StoryPage, _home: Home) -> str:
    from nutgraf.render.html import to_html

    return to_html([page])


def _ninjs(page: StoryPage, home: Home) -> str:
    from nutgraf.render.ninjs import ninjs

    return _json(ninjs(page, home))


def _annotations(page: StoryPage, home: Home) -> str:
    from nutgraf.render.annotations import annotations

    return _json(annotations(page, home))


def _json_ld(page: StoryPage, home: Home) -> str:
    from nutgraf.render.json_ld import json_ld

    return _json(json_ld(page, home))


def _claims(page: StoryPage, _home: Home) -> str:
    from nutgraf.render.tables import claims_csv

    return claims_csv(page)


def _quotations(page: StoryPage, _home: Home) -> str:
    from nutgraf.render.tables import quotations_csv

    return quotations_csv(page)


def _matrix(page: StoryPage, _home: Home) -> str:
    from nutgraf.render.tables import matrix_csv

    return matrix_csv(page)


_CSV = "text/csv; charset=utf-8; header=present"
EXPORTS = (
    Export(ending=".md", media="text/markdown; charset=utf-8", summary="As Markdown", write=_markdown),
    Export(ending=".txt", media="text/plain; charset=utf-8", summary="As plain text", write=_text),
    Export(
        ending=".html",
        media="text/html; charset=utf-8",
        summary="As a document by itself",
        write=_html,
        saved="story.html",
    ),
    Export(ending=".ninjs", media="application/json", summary="As IPTC ninjs 3.1", write=_ninjs),
    Export(ending=".annotations", media="application/ld+json", summary="As W3C Web Annotations", write=_annotations),
    Export(ending=".jsonld", media="application/ld+json", summary="As schema.org JSON-LD", write=_json_ld),
    Export(ending="/claims.csv", media=_CSV, summary="Its claims as CSV", write=_claims, saved="claims.csv"),
    Export(
        ending="/quotations.csv", media=_CSV, summary="Its quotations as CSV", write=_quotations, saved="quotations.csv"
    ),
    Export(ending="/matrix.csv", media=_CSV, summary="Articles × claims as CSV", write=_matrix, saved="matrix.csv"),
)


def _json(told: object) -> str:
    return json.dumps(told, ensure_ascii=False, indent=1, allow_nan=False) + "\n"


def home_of(request: Request) -> Home:
    """Where the desk is read, as whoever asks calls it."""
    return Home(address=f"{request.url.scheme}://{request.url.netloc}")


def _saved(name: str) -> dict[str, str]:
    """A browser saves it, and shows nothing of it beside the pages of the desk."""
    return {"Content-Disposition": f'attachment; filename="{name}"'}


def _exporting(export: Export) -> Callable[..., Response]:
    def one(story: StoryId, hall: InHall, request: Request) -> Response:
        text = export.write(page_of(hall, story), home_of(request))
        headers = _saved(export.saved) if export.saved else {}
        return Response(text.encode("utf-8", "replace"), media_type=export.media, headers=headers)

    return one


@router.get(
    "/stories/{story}.zip",
    summary="Its evidence: the page and every text it cites, which nutgraf check opens offline",
    response_class=Response,
    responses={
        200: {"content": {"application/zip": {"schema": {"type": "string", "format": "binary"}}}},
        401: REFUSALS[401],
    },
)
def evidence(story: StoryId, hall: InHall, whole: Whole) -> Response:
    """It holds whole texts, so it is for those who logged in, and for the desk's own computer."""
    if not whole:
        raise Refused(LOGIN_NEEDED)
    return Response(hall.desk.evidence(story), media_type="application/zip", headers=_saved("story.zip"))


for _export in EXPORTS:
    _media = _export.media.partition(";")[0]
    router.add_api_route(
        f"/stories/{{story}}{_export.ending}",
        _exporting(_export),
        name=f"story_{_export.ending.strip('./').replace('.', '_')}",
        summary=_export.summary,
        response_class=Response,
        responses={200: {"content": {_media: {"schema": {"type": "object" if "json" in _media else "string"}}}}},
    )
