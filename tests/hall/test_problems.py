"""What went wrong, as it is told."""

import pytest

from nutgraf import errors
from nutgraf.hall.problems import OWN_FAULT, Problem, Refused, missing, problem_of, problem_of_status, wrong

SECRET = "/home/ina/private.desk"


@pytest.mark.parametrize(
    ("error", "changing", "status", "code"),
    [
        (errors.WrongTurn("no story k"), False, 404, "not-found"),
        (errors.WrongTurn("both are one"), True, 409, "conflict"),
        (errors.WrongUse("say what"), False, 422, "wrong-use"),
        (errors.BrokenPage("no page"), True, 422, "wrong-use"),
        (errors.FetchFailed("refused", "It is private."), True, 422, "not-fetched"),
        (errors.DeskBusy(SECRET), True, 503, "busy"),
        (errors.StoriesBusy(SECRET), True, 503, "busy"),
        (errors.DiskFull(SECRET), True, 507, "disk-full"),
        (errors.OlderDesk(SECRET), False, 503, "desk-broken"),
        (errors.BrokenDesk(SECRET), False, 503, "desk-broken"),
        (errors.NutgrafError(SECRET), False, 500, "own-fault"),
        (ValueError(SECRET), False, 500, "own-fault"),
        (missing("Nothing."), False, 404, "not-found"),
        (wrong("Not so."), True, 422, "wrong-use"),
    ],
)
def test_every_error_has_a_status_and_a_word(error: Exception, changing: bool, status: int, code: str) -> None:
    problem = problem_of(error, changing=changing)
    assert (problem.status, problem.code) == (status, code)
    assert SECRET not in repr(problem)
    assert problem.message.endswith((".", "”"))


def test_every_error_of_ours_is_told() -> None:
    """No kind is left to the last resort, so that whoever adds one thinks of how it is told."""
    for kind in vars(errors).values():
        if isinstance(kind, type) and issubclass(kind, errors.NutgrafError) and kind is not errors.NutgrafError:
            error = kind("a", "b") if kind is errors.FetchFailed else kind("a")
            assert problem_of(error) is not OWN_FAULT, kind


def test_commands_are_for_a_terminal_alone() -> None:
    error = errors.WrongTurn("no story is called 'k'", "nutgraf stories lists them with their ids")
    assert str(error) == "no story is called 'k'; nutgraf stories lists them with their ids"
    for changing in (False, True):
        assert problem_of(error, changing=changing).message == "No story is called 'k'."


def test_programs_read_one_shape() -> None:
    problem = Problem(status=429, code="too-many", message="A lot.", hint="Wait.", retry=3)
    assert problem.told() == {"error": {"code": "too-many", "message": "A lot.", "hint": "Wait."}}
    assert problem.fields() == {"Cache-Control": "no-store", "Retry-After": "3"}


@pytest.mark.parametrize("status", [400, 401, 403, 404, 405, 408, 413, 415, 418, 421, 429, 500])
def test_a_bare_status_is_told_in_sentences(status: int) -> None:
    problem = problem_of_status(status, {"Allow": "GET"})
    assert problem.status == status
    assert problem.message.endswith(".")
    assert problem.fields()["Allow"] == "GET"


def test_a_refusal_is_what_it_tells() -> None:
    problem = Problem(status=403, code="x", message="No.")
    assert problem_of(Refused(problem)) is problem
