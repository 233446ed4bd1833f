"""How every address ended, and why."""

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from nutgraf.errors import WrongUse
from nutgraf.hall.hall import hall_of
from nutgraf.model.fate import Ending
from nutgraf.web.showing import show

MOST = 100
WAITING = "waiting"


def fates(request: Request) -> Response:
    """How many addresses ended how, and the latest of them with their reasons; ``ending`` asks for one kind alone."""
    desk = hall_of(request).desk
    asked = request.query_params.get("ending", "")
    counts = sorted(
        ((str(ending or WAITING), many) for ending, many in desk.store.entries.counts().items()),
        key=lambda one: -one[1],
    )
    return show(
        request, "fates.html.jinja", counts=counts, total=sum(many for _, many in counts), asked=asked,
        fated=desk.fates(_ending(asked), most=MOST), most=MOST,
    )  # fmt: skip


def _ending(asked: str) -> Ending | None:
    if not asked:
        return None
    try:
        return Ending(asked)
    except ValueError as unknown:
        raise WrongUse(f"no address ends so; the endings are: {', '.join(Ending)}") from unknown


routes = [Route("/desk/fates", fates, name="fates")]
