"""The story page as HTML that needs nothing but itself: no script, no font, no picture, no address is loaded.

A citation opens in place: the count of origins behind a sentence is the summary of a ``details`` element that holds
the quoted words. Printed, the citations stand as numbered notes at the end.
"""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from nutgraf.model.page import StoryPage
from nutgraf.render import dates, wording, wording_compared
from nutgraf.render.cited import Cited, language_code
from nutgraf.render.cleaning import clean_part, web_address
from nutgraf.render.edits import pieces
from nutgraf.render.links import Links
from nutgraf.render.rows import claim_rows, printing_rows
from nutgraf.render.shown import Shown
from nutgraf.render.speech import Speech, speech_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from jinja2 import Environment
    from markupsafe import Markup

_FIRST = 4
"""Claims, quotations, positions and edits that are shown at once; the rest opens."""


def to_html(pages: Sequence[StoryPage]) -> str:
    """One whole document; with several pages, a list of contents comes first.

    It works under the policy ``default-src 'none'; style-src 'unsafe-inline'``.
    """
    shown = [Shown(page, place) for place, page in enumerate(pages, 1)]
    return environment().get_template("document.html.jinja").render(shown=shown)


def fragment(page: StoryPage) -> str:
    """The page as one ``div`` with its own style, for a notebook or for a document of somebody's own."""
    return environment().get_template("fragment.html.jinja").render(one=Shown(page, 1))


OWN = "<!--own-->"
"""Where, in a section that leads into a desk, the desk may put what is one reader's own: behind the status line."""


def story_section(page: StoryPage, speech: Speech, links: Links | None = None) -> str:
    """The page as one ``div`` without a style of its own, in the interface language of ``speech``, for a document that
    loads ``style.css.jinja`` by itself. With ``links`` it leads into the desk, and of each sentence the first few
    citations open in place; no attribute of it needs leave from a Content-Security-Policy."""
    return environment(speech.language).get_template("section.html.jinja").render(one=Shown(page, 1, links))


def direction_of(text: str) -> str:
    """The direction of a text by its first letter that has one."""
    for letter in text:
        way = unicodedata.bidirectional(letter)
        if way in ("R", "AL"):
            return "rtl"
        if way == "L":
            break
    return "ltr"


def _shown_value(value: object) -> object:
    """What a template prints: plain text is cleaned (escaping comes after), markup is left alone."""
    return clean_part(value) if type(value) is str else value


_MOMENT = re.compile(r"\d{1,2} [A-Z][a-z]{2} \d{4}, \d\d:\d\d UTC")


def dated_in(speech: Speech) -> "Callable[[str], str | Markup]":
    """What says a fact in the interface language with the moment in it marked, for a script to put it into the reader's zone."""
    from markupsafe import Markup

    def dated(fact: str) -> "str | Markup":
        words = speech.say(fact)
        found = _MOMENT.search(fact)
        if found is None:
            return words
        before, told, after = clean_part(words).partition(speech.say(found[0]))
        at = dates.machine(found[0])
        return Markup('{}<time class="t" datetime="{}">{}</time>{}').format(before, at, told, after) if told else words

    return dated


def _said_in(speech: Speech) -> "Callable[[Cited, str], str | Markup]":
    dated = dated_in(speech)

    def said(one: Cited, fact: str) -> "str | Markup":
        """A fact in the interface language; on a desk its moment can be put into the reader's zone."""
        return dated(fact) if one.links else speech.say(fact)

    return said


@lru_cache(maxsize=4)
def environment(spoken: str = "en") -> "Environment":
    """The templates, which say what is ours in the language ``spoken``, with the functions that they call."""
    from jinja2 import Environment, PackageLoader, StrictUndefined

    made = Environment(
        loader=PackageLoader("nutgraf.render"), autoescape=True, undefined=StrictUndefined, auto_reload=False,
        trim_blocks=True, lstrip_blocks=True, finalize=_shown_value,
    )  # fmt: skip
    speech = speech_of(spoken)
    made.globals.update(
        dates=dates, direction=direction_of, lang=language_code, wording=wording, told=wording_compared, pieces=pieces,
        web_address=web_address, claim_rows=claim_rows, printing_rows=printing_rows, first=_FIRST,
        spoken=speech.language, say=speech.say, said=_said_in(speech),
    )  # fmt: skip
    return made
