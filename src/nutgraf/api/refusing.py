"""What goes wrong, told in the one shape of all doors."""

from typing import TYPE_CHECKING

from starlette.requests import Request
from starlette.responses import JSONResponse

from nutgraf.errors import NutgrafError
from nutgraf.hall.problems import OWN_FAULT, Problem, problem_of, problem_of_status

if TYPE_CHECKING:
    from fastapi import FastAPI


def take_problems(api: "FastAPI") -> None:
    """Lets ``api`` answer every exception as a problem."""
    from fastapi.exceptions import RequestValidationError
    from starlette.exceptions import HTTPException

    def wrong_fields(_request: Request, error: Exception) -> JSONResponse:
        assert isinstance(error, RequestValidationError)
        return _told(problem_of_fields(error.errors()))

    def bare_status(_request: Request, error: Exception) -> JSONResponse:
        assert isinstance(error, HTTPException)
        return _told(problem_of_status(error.status_code, error.headers))

    def ours(request: Request, error: Exception) -> JSONResponse:
        return _told(problem_of(error, changing=request.method not in ("GET", "HEAD")))

    api.add_exception_handler(RequestValidationError, wrong_fields)
    api.add_exception_handler(HTTPException, bare_status)

    def own_fault(_request: Request, _error: Exception) -> JSONResponse:
        return _told(OWN_FAULT)

    api.add_exception_handler(NutgrafError, ours)
    api.add_exception_handler(Exception, own_fault)


def problem_of_fields(errors: object) -> Problem:
    """Which field of a request is wrong, in our words: those of the library are not for readers."""
    first = errors[0] if isinstance(errors, list | tuple) and errors else {}
    where = [str(one) for one in first.get("loc", ())][1:]
    named = f"“{'.'.join(where)[:80]}”" if where else "What was sent"
    lacks = first.get("type") == "missing"
    return Problem(
        status=422,
        code="wrong-use",
        message=f"{named} is missing." if lacks else f"{named} is not as it has to be.",
        hint="The schema at openapi.json says what each address takes.",
    )


def _told(problem: Problem) -> JSONResponse:
    return JSONResponse(problem.told(), status_code=problem.status, headers=problem.fields())
