"""What people correct: stories, names, citations. Each goes into the log with who said it, and can be undone."""

from collections.abc import Callable
from dataclasses import dataclass

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from nutgraf.desk import Newsdesk
from nutgraf.errors import DeskBusy, WrongUse
from nutgraf.hall.hall import hall_of, visitor_of
from nutgraf.hall.problems import missing, problem_of
from nutgraf.hall.visitor import demand
from nutgraf.model.access import Role
from nutgraf.model.found import StoryRow, Wanted
from nutgraf.model.sentence import Citation
from nutgraf.render import said
from nutgraf.web import story as story_page
from nutgraf.web.forms import field, form_of
from nutgraf.web.showing import show

MOST = 200
"""Corrections and rulings, the latest, that the log shows."""

OTHERS = 10
"""Other stories that are shown for one to be merged."""

NEW = "new"
LONGEST_WHY = 2000


@dataclass(frozen=True, slots=True)
class Asked:
    """What a form asks for, ``by`` somebody."""

    form: FormData
    by: str

    def get(self, name: str) -> str:
        """What was filled into a field."""
        return field(self.form, name).strip()

    def number(self, name: str) -> int:
        """A number of a field. Raises `WrongUse` where it holds none."""
        given = self.get(name)
        if not (given.isascii() and given.isdecimal() and len(given) < 16):
            raise WrongUse("the form came back incomplete; go back and send it again")
        return int(given)

    @property
    def because(self) -> str:
        return self.get("because")[:LONGEST_WHY]


Deed = Callable[[Newsdesk, Asked], str]
"""Carries out what was asked for; where to go then."""


def log(request: Request) -> Response:
    """What people said of stories and of pages, the latest first."""
    return _log(request)


def correct(request: Request) -> Response:
    """The forms by which an editor corrects a story."""
    demand(visitor_of(request), Role.EDITOR)
    row = story_page.row_of(request)
    if row.id != request.path_params["story"]:
        return RedirectResponse(f"/story/{row.id}/correct", status_code=302)
    return _forms(request, row)


def deed(request: Request) -> Response:
    """Does what a form asks for, and comes back."""
    visitor = visitor_of(request)
    demand(visitor, Role.EDITOR)
    what = request.path_params["what"]
    if what not in DEEDS:
        raise missing("There is nothing at this address.")
    asked = Asked(form_of(request), visitor.name)
    try:
        with hall_of(request).writing() as desk:
            back = DEEDS[what](desk, asked)
    except DeskBusy:
        return RedirectResponse("/corrections?done=waits", status_code=303)
    except WrongUse as wrong:
        return _log(request, problem=problem_of(wrong).message)
    return RedirectResponse(back, status_code=303)


def _merge(desk: Newsdesk, asked: Asked) -> str:
    done = desk.corrected.merge(asked.get("story"), asked.get("other"), by=asked.by, because=asked.because)
    return _to_forms(done.id)


def _split(desk: Newsdesk, asked: Asked) -> str:
    articles = [one for one in asked.form.getlist("article") if isinstance(one, str)]
    desk.corrected.split(asked.get("story"), articles, by=asked.by, because=asked.because)
    return _to_forms(asked.get("story"))


def _move(desk: Newsdesk, asked: Asked) -> str:
    where = asked.get("to")
    if not where:
        raise WrongUse("say where the article belongs: the id of a story, or new for one of its own")
    desk.corrected.move(asked.get("article"), None if where == NEW else where, by=asked.by, because=asked.because)
    return "/corrections?done=done"


def _pin(desk: Newsdesk, asked: Asked) -> str:
    return _to_forms(desk.corrected.pin(asked.get("article"), by=asked.by, because=asked.because).id)


def _unpin(desk: Newsdesk, asked: Asked) -> str:
    return _to_forms(desk.corrected.unpin(asked.get("article"), by=asked.by, because=asked.because).id)


def _same(desk: Newsdesk, asked: Asked) -> str:
    say = desk.rulings.say_same
    say(asked.get("one"), asked.get("other"), by=asked.by, because=asked.because, story=asked.get("story"))
    return "/corrections?done=done"


def _different(desk: Newsdesk, asked: Asked) -> str:
    say = desk.rulings.say_different
    say(asked.get("one"), asked.get("other"), by=asked.by, because=asked.because, story=asked.get("story"))
    return "/corrections?done=done"


def _unsupported(desk: Newsdesk, asked: Asked) -> str:
    cited = Citation(
        article=asked.get("article"),
        version=asked.get("version"),
        start=asked.number("start"),
        end=asked.number("end"),
        exact="",
    )
    say = desk.rulings.say_unsupported
    say(asked.get("story"), asked.get("sentence"), cited, by=asked.by, because=asked.because)
    return "/corrections?done=done"


def _undo(desk: Newsdesk, asked: Asked) -> str:
    if asked.get("of") == "ruling":
        desk.rulings.undo(asked.number("number"), by=asked.by)
    else:
        desk.corrected.undo(asked.number("number"), by=asked.by, because=asked.because)
    return "/corrections?done=undone"


DEEDS: dict[str, Deed] = {
    "merge": _merge, "split": _split, "move": _move, "pin": _pin, "unpin": _unpin,
    "same": _same, "different": _different, "unsupported": _unsupported, "undo": _undo,
}  # fmt: skip


def _to_forms(story: str) -> str:
    return f"/story/{story}/correct?done=done"


def _log(request: Request, problem: str = "") -> Response:
    desk = hall_of(request).desk
    corrections, rulings = desk.corrected.said(MOST), desk.rulings.all()[: -MOST - 1 : -1]
    named = {one for each in corrections for one in (*each.stories, *each.articles)}
    headlines = desk.corrected.headlines(named | {kept.ruling.story for kept in rulings if kept.ruling.story})
    return show(
        request, "corrections.html.jinja", 409 if problem else 200, corrections=corrections, rulings=rulings,
        headlines=headlines, said=said, problem=problem, done=_done(request),
    )  # fmt: skip


def _forms(request: Request, row: StoryRow) -> Response:
    desk, story = hall_of(request).desk, row.id
    words = request.query_params.get("q", "").strip()[:200]
    found = desk.stories(Wanted(text=words, most=OTHERS + 1)) if words else []
    return show(
        request, "correct.html.jinja", story=desk.corrected.story(story), headline=row.headline, words=words,
        names=desk.rulings.names(story), others=[one for one in found if one.id != story][:OTHERS], done=_done(request),
    )  # fmt: skip


def _done(request: Request) -> str:
    return NOTICES.get(request.query_params.get("done", ""), "")


NOTICES = {
    "done": "That is done; it stands in the log and can be undone.",
    "undone": "That is taken back.",
    "waits": "That is kept, and done in the next round: another run is at the desk just now.",
}

routes = [
    Route("/corrections", log, name="corrections"),
    Route("/corrections/{what}", deed, methods=["POST"]),
    Route("/story/{story}/correct", correct, name="correct"),
]
