"""Answers that need not be sent twice: each with a tag, and none for who has it already."""

from collections.abc import Mapping
from hashlib import blake2b

from starlette.requests import Request
from starlette.responses import Response

from nutgraf.hall.hall import visitor_of
from nutgraf.hall.secrets import unmasked
from nutgraf.hall.visitor import Visitor

_REFUSED = ("q=0", "q=0.0", "q=0.00", "q=0.000")
VARIES = "Accept-Language, Authorization, Cookie"


def tagged(
    request: Request,
    body: str | bytes,
    media_type: str = "text/html; charset=utf-8",
    *,
    status: int = 200,
    headers: Mapping[str, str] | None = None,
) -> Response:
    """``body`` as an answer, or 304 without one where ``request`` says that the asker has the very same.

    The tag is weak, for the same body may go packed or not. A form's secret, which is written anew each time, does not
    count; who asks does. Only answers of status 200 to GET and HEAD are tagged.
    """
    content = body.encode("utf-8", "replace") if isinstance(body, str) else body
    fields = {"Vary": VARIES, "Cache-Control": "private, no-cache", **(headers or {})}
    if status == 200 and request.method in ("GET", "HEAD"):
        tag = tag_of(content, visitor_of(request))
        fields["ETag"] = tag
        if has_it(request.headers.get("if-none-match", ""), tag):
            return Response(status_code=304, headers=fields)
    return Response(content, status_code=status, media_type=media_type, headers=fields)


def tag_of(body: bytes, visitor: Visitor) -> str:
    """The tag of ``body`` as it is for ``visitor``."""
    same = body.replace(visitor.csrf.encode(), b"") if visitor.csrf else body
    whose = f"{visitor.name}\0{visitor.role}\0{unmasked(visitor.csrf)}".encode()
    return f'W/"{blake2b(same + whose, digest_size=12).hexdigest()}"'


def has_it(asked: str, tag: str) -> bool:
    """Whether an If-None-Match header names ``tag``, in the weak sense that GET asks for."""
    bare = tag.removeprefix("W/")
    return any(one.strip().removeprefix("W/") in (bare, "*") for one in asked.split(",")) if asked else False


def forms_read(accepted: str) -> frozenset[str]:
    """The packed forms that an Accept-Encoding header names ("br", "gzip", …), less those it refuses."""
    named = (one.partition(";")[::2] for one in accepted.lower().split(","))
    return frozenset(name.strip() for name, weight in named if weight.replace(" ", "") not in _REFUSED)
