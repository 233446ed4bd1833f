"""What went wrong, as a reader and a program are told: one shape for both, and never the words of a library."""

from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus

from nutgraf.errors import (
    BrokenDesk,
    BrokenPage,
    BrokenStories,
    DeskBusy,
    DiskFull,
    FetchFailed,
    NutgrafError,
    StoriesBusy,
    WrongTurn,
    WrongUse,
)

SOON = 5
"""After how many seconds somebody who came at a bad moment may try again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Why there is no answer. ``status`` is that of HTTP, ``code`` the same for every problem of its kind, ``message``
    says what is wrong and ``hint`` what to do, each in whole sentences. ``retry`` is after how many seconds to try
    again (0: nobody knows), ``headers`` what HTTP wants said beside."""

    status: int
    code: str
    message: str
    hint: str = ""
    retry: int = 0
    headers: tuple[tuple[str, str], ...] = ()

    def told(self) -> dict[str, dict[str, str]]:
        """The one shape that programs read: ``{"error": {"code", "message", "hint"}}``."""
        return {"error": {"code": self.code, "message": self.message, "hint": self.hint}}

    def fields(self) -> dict[str, str]:
        """The headers that go with it."""
        again = {"Retry-After": str(self.retry)} if self.retry else {}
        return {"Cache-Control": "no-store", **again, **dict(self.headers)}


class Refused(NutgrafError):
    """A door raises it to answer with ``problem`` instead."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.message)
        self.problem = problem


def missing(message: str, hint: str = "Go back to the front, or search for it.") -> Refused:
    """There is nothing at the address."""
    return Refused(Problem(status=404, code="not-found", message=message, hint=hint))


def wrong(message: str, hint: str = "") -> Refused:
    """What was given cannot be used."""
    return Refused(Problem(status=422, code="wrong-use", message=message, hint=hint))


OWN_FAULT = Problem(
    status=500, code="own-fault", message="This is a fault of nutgraf.",
    hint="Try again; if it stays, tell whoever runs this desk at what time it was.",
)  # fmt: skip
_BUSY = Problem(
    status=503, code="busy", message="The desk is being changed by another run just now; nothing was changed.",
    hint="Try again in a moment.", retry=SOON,
)  # fmt: skip
_FULL = Problem(
    status=507, code="disk-full", message="There is no room left to keep anything; nothing was changed.",
    hint="Whoever runs this desk has to make room on its disk.",
)  # fmt: skip
_BROKEN = Problem(
    status=503, code="desk-broken", message="The desk's file cannot be used just now.",
    hint="Whoever runs this desk is told what to do by the command: nutgraf doctor.",
)  # fmt: skip

_ELSEWHERE = "Look for it in its list, or search for its words."

_TOLD: tuple[tuple[type[NutgrafError], int, str], ...] = (
    (WrongTurn, 409, "conflict"),
    (WrongUse, 422, "wrong-use"),
    (BrokenPage, 422, "wrong-use"),
    (BrokenStories, 422, "wrong-use"),
)
_UNTOLD: tuple[tuple[type[NutgrafError], Problem], ...] = (
    (DeskBusy, _BUSY),
    (StoriesBusy, _BUSY),
    (DiskFull, _FULL),
    (BrokenDesk, _BROKEN),
)
"""Errors whose own words name files of the machine, which are no reader's business; the more special ones first."""


def problem_of(error: Exception, *, changing: bool = False) -> Problem:
    """What to tell of ``error``; ``changing`` is whether something was to be changed, or only looked at."""
    if isinstance(error, Refused):
        return error.problem
    if isinstance(error, WrongTurn) and not changing:
        return Problem(status=404, code="not-found", message=_sentence(error.told), hint=_ELSEWHERE)
    if isinstance(error, FetchFailed):
        return Problem(status=422, code="not-fetched", message=_sentence(error.reason))
    for kind, status, code in _TOLD:
        if isinstance(error, kind):
            told = error.told if isinstance(error, WrongUse) else str(error)
            return Problem(status=status, code=code, message=_sentence(told))
    return next((problem for kind, problem in _UNTOLD if isinstance(error, kind)), OWN_FAULT)


def problem_of_status(status: int, headers: Mapping[str, str] | None = None) -> Problem:
    """What to tell of a bare status, such as one that a library answers with."""
    message, hint = _STATUSES.get(status, ("", ""))
    code = HTTPStatus(status).phrase.lower().replace(" ", "-")
    kept = tuple((headers or {}).items())
    return Problem(status=status, code=code, message=message or "This cannot be done.", hint=hint, headers=kept)


_STATUSES = {
    400: ("What was sent cannot be read.", "Check how it is written, and send it again."),
    401: ("This needs a login.", "Log in, or show a token."),
    403: ("This is not yours to do.", "Ask whoever runs this desk for the role it needs."),
    404: ("There is nothing at this address.", "Go back to the front, or search for what you look for."),
    405: ("This address is not made for that.", "Read the list of addresses, with what each takes."),
    408: ("It took too long until everything had come.", "Send it again, or less of it."),
    413: ("This is too much to send at once.", "Send less at a time."),
    415: ("What was sent is of a kind that is not read here.", "Send it in another form."),
    421: ("This desk does not go by that name.", "Whoever runs it can add the name: nutgraf serve --host-name NAME."),
    429: ("That was a lot in a short time.", "Wait a moment, then go on."),
}


def _sentence(text: str) -> str:
    """``text`` as a sentence: errors are written as the second half of a line."""
    told = text.strip()
    return (told[:1].upper() + told[1:] + ("" if told.endswith((".", "!", "?", "”", ")")) else ".")) if told else ""
