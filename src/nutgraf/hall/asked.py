"""What an address asks for: the same parameters for lists of stories and articles, pages, feeds and programs."""

from starlette.requests import Request

from nutgraf.errors import WrongUse
from nutgraf.hall.hall import hall_of
from nutgraf.model.found import Wanted
from nutgraf.text.asked_moments import asked_moment

LONGEST = 400
"""Characters of a text that is looked for."""

NAMES = ("q", "outlet", "language", "since", "until", "differing")
"""The parameters that say what is looked for, in the order in which addresses hold them."""


def wanted_of(request: Request, *, most: int) -> Wanted:
    """What the parameters of ``request`` ask for: ``q`` (words and "phrases"), ``outlet``, ``language``, ``since`` and
    ``until`` (a moment, a day, or how long ago), ``differing=1``, and ``after`` (a mark). At most ``most`` are wanted.

    Raises `WrongUse` for what cannot be looked for, with a sentence that says what to do.
    """
    given = request.query_params
    if any(len(given.get(name, "")) > LONGEST for name in (*NAMES, "after")):
        raise WrongUse(f"this is too long to look for; {LONGEST} characters are enough")
    now = hall_of(request).clock.now()
    since, until = given.get("since", "").strip(), given.get("until", "").strip()
    return Wanted(
        text=given.get("q", "").strip(),
        outlet=given.get("outlet", "").strip(),
        language=given.get("language", "").strip().lower(),
        since=asked_moment(since, "since", now) if since else None,
        until=asked_moment(until, "until", now, ends=True) if until else None,
        differing=given.get("differing", "") == "1",
        after=given.get("after", ""),
        most=most,
    )


def asked_again(request: Request, **others: str) -> str:
    """The parameters of ``request`` that say what is looked for, with ``others`` in their place or beside them, as an
    address holds them: "?q=ferry&since=1d", or "" for none. An empty one is left out."""
    from urllib.parse import urlencode

    given = {name: request.query_params.get(name, "") for name in NAMES} | others
    told = urlencode({name: value for name, value in given.items() if value})
    return f"?{told}" if told else ""
