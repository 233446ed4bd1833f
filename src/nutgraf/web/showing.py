"""Templates into answers."""

from datetime import datetime
from functools import lru_cache
from typing import TYPE_CHECKING

from starlette.requests import Request
from starlette.responses import Response

from nutgraf.hall.answers import VARIES, tagged
from nutgraf.hall.hall import visitor_of
from nutgraf.render import dates, wording
from nutgraf.render.cited import language_code
from nutgraf.render.cleaning import clean_part, web_address
from nutgraf.render.freshness import ago
from nutgraf.render.html import dated_in, direction_of
from nutgraf.render.links import Links
from nutgraf.render.speech import LANGUAGES, speech_of
from nutgraf.web.languages import language_of
from nutgraf.web.static import static
from nutgraf.web.story_lines import story_lines

if TYPE_CHECKING:
    from collections.abc import Callable

    from jinja2 import Environment
    from markupsafe import Markup


def show(request: Request, template: str, status: int = 200, **values: object) -> Response:
    """The page that ``template`` makes of ``values``, within the shell that all pages share.

    A script that asks for a piece of the page (``X-Fragment: 1``) gets the block ``fragment`` of the template alone, which
    is the block ``main`` where the template has none.
    """
    made = rendered(request, template, **values)
    headers = {"Content-Language": language_of(request), "Vary": f"{VARIES}, X-Fragment"}
    return tagged(request, made, status=status, headers=headers)


def rendered(request: Request, template: str, **values: object) -> str:
    """What `show` shows."""
    found = environment(language_of(request)).get_template(template)
    return found.render(
        request=request,
        visitor=visitor_of(request),
        here=_here(request),
        alone=request.headers.get("X-Fragment") == "1",
        **values,
    )


@lru_cache(maxsize=len(LANGUAGES))
def environment(spoken: str) -> "Environment":
    """The templates of the pages, which speak the language ``spoken``."""
    from jinja2 import Environment, PackageLoader, StrictUndefined

    speech = speech_of(spoken)
    say = speech.say
    made = Environment(
        loader=PackageLoader("nutgraf.web"), autoescape=True, undefined=StrictUndefined, auto_reload=False,
        trim_blocks=True, lstrip_blocks=True, finalize=lambda value: clean_part(value) if type(value) is str else value,
    )  # fmt: skip
    made.globals.update(
        say=say, spoken=spoken, languages=LANGUAGES, lang=language_code, direction=direction_of, static=static,
        moment=_moment_in(say), fresh=_fresh_in(say), web_address=web_address, wording=wording, dates=dates,
        links_of=Links, dated=dated_in(speech),
    )  # fmt: skip
    made.globals["story_line"] = story_lines(made)
    return made


def _moment_in(say: "Callable[[str], str]") -> "Callable[[datetime | str | None], Markup]":
    from markupsafe import Markup

    def moment(at: datetime | str | None) -> Markup:
        """A moment as a ``time`` element in UTC, "" for none. The script of the pages puts those of the class ``t`` into
        the reader's zone; a day without a time of day stays as it is."""
        told = at.isoformat(timespec="seconds") if isinstance(at, datetime) else at or ""
        read = dates.parse_moment(told)
        if read is None:
            return Markup("")
        words = say(dates.moment(told))
        if words.endswith("UTC"):
            return Markup('<time datetime="{}" class="t">{}</time>').format(told, words)
        return Markup('<time datetime="{}">{}</time>').format(read.date().isoformat(), words)

    return moment


def _fresh_in(say: "Callable[[str], str]") -> "Callable[[datetime, datetime], Markup]":
    from markupsafe import Markup

    def fresh(at: datetime, now: datetime) -> Markup:
        """How long before ``now`` something was, as a ``time`` element that tells the moment as well."""
        told = at.isoformat(timespec="seconds")
        words, whole = say(ago(at, now)), say(dates.moment(told))
        return Markup('<time datetime="{}" class="ago" title="{}">{}</time>').format(told, whole, words)

    return fresh


def _here(request: Request) -> str:
    """The address that was asked for, without its host: where to come back to."""
    return request.url.path + (f"?{request.url.query}" if request.url.query else "")
