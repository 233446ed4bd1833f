"""Templates into answers."""

from functools import lru_cache
from typing import TYPE_CHECKING

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from nutgraf.hall.hall import visitor_of
from nutgraf.render.cleaning import clean_part

if TYPE_CHECKING:
    from jinja2 import Environment


def show(request: Request, template: str, status: int = 200, **values: object) -> Response:
    """The page that ``template`` makes of ``values``, within the shell that all pages share."""
    found = environment().get_template(template)
    return HTMLResponse(found.render(request=request, visitor=visitor_of(request), **values), status_code=status)


@lru_cache(maxsize=1)
def environment() -> "Environment":
    """The templates of the pages."""
    from jinja2 import Environment, PackageLoader, StrictUndefined

    return Environment(
        loader=PackageLoader("nutgraf.web"), autoescape=True, undefined=StrictUndefined, auto_reload=False,
        trim_blocks=True, lstrip_blocks=True, finalize=lambda value: clean_part(value) if type(value) is str else value,
    )  # fmt: skip
