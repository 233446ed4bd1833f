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
from nutgraf.render.cleaning import clean_part, short, web_address
from nutgraf.render.edits import pieces
from nutgraf.render.graph import drawing_of
from nutgraf.render.numbering import numbered, sentences_of
from nutgraf.render.plot import plot_of
from nutgraf.render.rows import claim_rows, printing_rows

if TYPE_CHECKING:
    from jinja2 import Environment

_FIRST = 4
"""Claims, quotations, positions and edits that are shown at once; the rest opens."""


def to_html(pages: Sequence[StoryPage]) -> str:
    """One whole document; with several pages, a list of contents comes first.

    It works under the policy ``default-src 'none'; style-src 'unsafe-inline'``.
    """
    shown = [_Shown(page, place) for place, page in enumerate(pages, 1)]
    return environment().get_template("document.html.jinja").render(shown=shown)


def fragment(page: StoryPage) -> str:
    """The page as one ``div`` with its own style, for a notebook or for a document of somebody's own."""
    return environment().get_template("fragment.html.jinja").render(one=_Shown(page, 1))


class _Shown(Cited):
    """One page of a document, with what its layout needs: numbers, drawings, languages, a name of its own."""

    def __init__(self, page: StoryPage, place: int) -> None:
        name = f"story-{place}-{re.sub(r'[^a-z0-9]+', '-', page.id.lower()).strip('-')[:40]}".rstrip("-")
        super().__init__(name, numbered(page), wording.by_id(page.articles), page.language)
        self.page = page
        self.drawing = drawing_of(page)
        self.names = {node.id: node.name for node in page.graph.nodes}
        self.plots = [plot_of(disagreement, self.lines) for disagreement in page.disagreements]

    @property
    def title(self) -> str:
        return short(self.page.headline.text, 200) if self.page.headline else wording.UNTITLED

    def ours(self) -> list[str]:
        """What in the page is not as the articles print it; each remark once."""
        return list(dict.fromkeys(fact for one in sentences_of(self.page) for fact in wording.ours(one)))


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


@lru_cache(maxsize=1)
def environment() -> "Environment":
    """The templates, with the functions that they call."""
    from jinja2 import Environment, PackageLoader, StrictUndefined

    made = Environment(
        loader=PackageLoader("nutgraf.render"), autoescape=True, undefined=StrictUndefined, auto_reload=False,
        trim_blocks=True, lstrip_blocks=True, finalize=_shown_value,
    )  # fmt: skip
    made.globals.update(
        dates=dates, direction=direction_of, lang=language_code, wording=wording, told=wording_compared, pieces=pieces,
        web_address=web_address, claim_rows=claim_rows, printing_rows=printing_rows, first=_FIRST,
    )  # fmt: skip
    return made
