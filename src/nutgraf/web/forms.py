"""What was filled in."""

from starlette.datastructures import FormData, UploadFile
from starlette.requests import Request

MOST_FIELDS = 200


def form_of(request: Request) -> FormData:
    """The fields of the form that ``request`` brings. For views that run in a thread, as all of ours do."""
    from anyio.from_thread import run

    async def read() -> FormData:
        return await request.form(max_fields=MOST_FIELDS)

    return run(read)


def uploaded(form: FormData, name: str) -> bytes | None:
    """The bytes of the file in a field; None where none was chosen. All files of ``form`` are let go of."""
    files = [value for value in form.values() if isinstance(value, UploadFile)]
    given = form.get(name)
    body = given.file.read() if isinstance(given, UploadFile) and given.filename else None
    for one in files:
        one.file.close()
    return body
