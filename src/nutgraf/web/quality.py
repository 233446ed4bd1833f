"""How well the desk does, measured on itself, and sentences for people to check."""

from itertools import groupby

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from nutgraf.errors import WrongUse
from nutgraf.hall.hall import hall_of, visitor_of
from nutgraf.hall.visitor import demand
from nutgraf.model.access import Role
from nutgraf.model.sentence import Citation
from nutgraf.web.forms import form_of
from nutgraf.web.showing import show

LONGEST = 2000


def quality(request: Request) -> Response:
    """The yardsticks, and, for those who may correct, a sentence by chance with the words it cites."""
    desk, visitor = hall_of(request).desk, visitor_of(request)
    sections = [(name, list(found)) for name, found in groupby(desk.gauges(), key=lambda one: one.section)]
    asked = desk.to_check() if visitor.name and visitor.may(Role.EDITOR) else None
    return show(request, "quality.html.jinja", sections=sections, asked=asked, kept="kept" in request.query_params)


def judge(request: Request) -> Response:
    """Keeps whether somebody found a sentence borne out by the words it cites."""
    visitor = visitor_of(request)
    demand(visitor, Role.EDITOR)
    form = form_of(request)
    story, sentence, article, version, start, end, verdict = (
        str(form.get(name, ""))[:LONGEST]
        for name in ("story", "sentence", "article", "version", "start", "end", "verdict")
    )
    if not (start.isdecimal() and end.isdecimal()) or verdict not in ("supported", "unsupported"):
        raise WrongUse("say whether the words bear the sentence out, by one of the two buttons")
    citation = Citation(article=article, version=version, start=int(start), end=int(end), exact="")
    with hall_of(request).writing() as desk:
        say = desk.rulings.say_supported if verdict == "supported" else desk.rulings.say_unsupported
        say(story, sentence, citation, by=visitor.name)
    return RedirectResponse("/desk/quality?kept=1#check", status_code=303)


routes = [
    Route("/desk/quality", quality, name="quality"),
    Route("/desk/quality", judge, methods=["POST"], name="judge"),
]
