"""Files that pages load: styles and the script. Their address holds a digest of them, so browsers may keep them for good."""

from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from importlib.resources import files

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

_KINDS = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}
_FOR_GOOD = "public, max-age=31536000, immutable"


@dataclass(frozen=True, slots=True)
class StaticFile:
    """One file as it is sent. ``digest`` is of its bytes."""

    body: bytes
    kind: str
    digest: str


def static(name: str) -> str:
    """The address of a file that pages load. Raises `KeyError` for one that there is not."""
    return f"/static/{name}?v={static_files()[name].digest}"


@cache
def static_files() -> dict[str, StaticFile]:
    """All files by their name: those beside this module, and the style that story pages share with their other forms."""
    from nutgraf.render.html import environment

    found = {"story.css": environment().get_template("style.css.jinja").render().encode()}
    for file in (files("nutgraf.web") / "static").iterdir():
        found[file.name] = file.read_bytes()
    return {name: _file(name, body) for name, body in found.items() if _kind(name)}


def serve_static(request: Request) -> Response:
    """One file; whoever asks for it as it was before gets it as it is, and is told not to keep it."""
    found = static_files().get(request.path_params["name"])
    if found is None:
        return PlainTextResponse("There is no such file.\n", status_code=404)
    current = request.query_params.get("v") == found.digest
    headers = {"Cache-Control": _FOR_GOOD if current else "no-cache", "ETag": f'"{found.digest}"'}
    if request.headers.get("If-None-Match") == headers["ETag"]:
        return Response(status_code=304, headers=headers)
    return Response(found.body, media_type=found.kind, headers=headers)


def _file(name: str, body: bytes) -> StaticFile:
    return StaticFile(body=body, kind=_kind(name), digest=sha256(body).hexdigest()[:12])


def _kind(name: str) -> str:
    return next((kind for ending, kind in _KINDS.items() if name.endswith(ending)), "")


routes = [Route("/static/{name}", serve_static, name="static")]
