"""What was filled in."""

from starlette.datastructures import FormData
from starlette.requests import Request

MOST_FIELDS = 200


def form_of(request: Request) -> FormData:
    """The fields of the form that ``request`` brings. For views that run in a thread, as all of ours do."""
    from anyio.from_thread import run

    async def read() -> FormData:
        return await request.form(max_fields=MOST_FIELDS)

    return run(read)
