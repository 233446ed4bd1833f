"""A plain question to the desk: what the articles answer, in their own words, and what none of them tells."""

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from nutgraf.desk.steps import Told
from nutgraf.hall.asked import wanted_of
from nutgraf.hall.hall import hall_of
from nutgraf.render import reply as words
from nutgraf.render.cited import Cited
from nutgraf.web.showing import show

MOST = 8


def ask(request: Request) -> Response:
    """The answers to the question ``q``, the best first; without one, the place to ask it."""
    from dataclasses import replace

    wanted = wanted_of(request, most=MOST)
    told = hall_of(request).desk.ask(wanted.text, replace(wanted, text="", after="")) if wanted.text else None
    return show(
        request,
        "ask.html.jinja",
        question=wanted.text,
        reply=told.reply if told else None,
        one=cited(told) if told else None,
        words=words,
    )


def cited(told: Told) -> Cited:
    """The citations of a reply, with what is shown of them."""
    return Cited("reply", words.numbered_reply(told.reply), words.lines_of(told.articles), "en")


routes = [Route("/ask", ask, name="ask")]
