"""What was filled in."""

from starlette.datastructures import FormData, UploadFile
from starlette.requests import Request


def form_of(request: Request) -> FormData:
    """The fields of the form that ``request`` brings; none where it brings none. Its files are closed once it is
    answered."""
    form: FormData = getattr(request.state, "form", FormData())
    return form


def field(form: FormData, name: str) -> str:
    """What was filled into a field; "" where there is none, or a file in its place."""
    given = form.get(name, "")
    return given if isinstance(given, str) else ""


def uploaded(form: FormData, name: str) -> bytes | None:
    """The bytes of the file in a field; None where none was chosen."""
    given = form.get(name)
    return given.file.read() if isinstance(given, UploadFile) and given.filename else None
