"""Where a newcomer lands: every address with what it gives, for people; and who asks."""

from html import escape
from typing import TYPE_CHECKING

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import HTMLResponse

from nutgraf.api.models import Me
from nutgraf.hall.hall import visitor_of

if TYPE_CHECKING:
    from fastapi import FastAPI

router = APIRouter(tags=["about"])

_PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>nutgraf: the desk for programs</title></head>
<body><main><h1>The desk for programs</h1>
<p>{about}</p>
<p>All of it is described in <a href="openapi.json">openapi.json</a> (OpenAPI 3.1).</p>
{parts}
</main></body></html>
"""


@router.get("/", include_in_schema=False)
def listing(request: Request) -> HTMLResponse:
    api: FastAPI = request.app
    told = api.openapi()
    by_tag: dict[str, list[str]] = {}
    for path, ways in told["paths"].items():
        for method, way in ways.items():
            line = f"<li><code>{method.upper()} {escape(path)}</code>: {escape(way.get('summary', ''))}</li>"
            by_tag.setdefault(way.get("tags", ["other"])[0], []).append(line)
    parts = "".join(f"<h2>{escape(tag.capitalize())}</h2><ul>{''.join(lines)}</ul>" for tag, lines in by_tag.items())
    return HTMLResponse(_PAGE.format(about=escape(api.description), parts=parts))


@router.get("/me", summary="Who you are to the desk")
def me(request: Request) -> Me:
    visitor = visitor_of(request)
    return Me(name=visitor.name, role=visitor.role, csrf=visitor.csrf)
