"""Searching: articles by their words, and the stories they are in."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from urllib.parse import quote, urlencode

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from nutgraf.hall.asked import asked_again, wanted_of
from nutgraf.hall.hall import hall_of
from nutgraf.hall.keepable import Keepable, keepable
from nutgraf.model.found import Hit
from nutgraf.web.front import SINCE, line_of, marks, tongues
from nutgraf.web.looked import Looked
from nutgraf.web.showing import show

MOST = 20
STORIES = 3
"""So many stories stand above the articles that were found."""


@dataclass(frozen=True, slots=True)
class Found:
    """An article that was found, with the addresses where its versions are, and its words in their paragraph ("" for none)."""

    hit: Hit
    article: str
    words: str

    @property
    def in_headline(self) -> bool:
        """Whether its headline is what was found."""
        return self.hit.words.strip() == self.hit.headline.strip()

    def pieces(self) -> Iterator[tuple[bool, str]]:
        """Its words in pieces, each with whether it is what was looked for."""
        at = 0
        for start, end in self.hit.marks:
            yield False, self.hit.words[at:start]
            yield True, self.hit.words[start:end]
            at = end
        yield False, self.hit.words[at:]


def search(request: Request) -> Response:
    """The articles that hold all that is looked for, best first, and above them the stories."""
    wanted, looked = wanted_of(request, most=MOST), Looked.told_by(request)
    hall = hall_of(request)
    asked = any((wanted.text, wanted.outlet, wanted.language, wanted.since, wanted.until))
    hits = hall.desk.search(replace(wanted, most=MOST + 1)) if asked else []
    rows = hall.stories(replace(wanted, most=STORIES)) if wanted.text and not wanted.after else []
    last = hits[MOST - 1].mark if len(hits) > MOST else ""
    keepable(request, Keepable(own=lambda other: marks(rows, other)))
    return show(
        request,
        "search.html.jinja",
        wanted=wanted,
        asked=asked,
        found=[found_of(hit) for hit in hits[:MOST]],
        lines=[line_of(row, looked) for row in rows],
        since=SINCE,
        tongues=tongues((hit.language for hit in hits), wanted.language),
        now=hall_of(request).clock.now(),
        query=asked_again(request),
        more=f"/search{asked_again(request, after=last)}" if last else "",
        first=f"/search{asked_again(request)}" if wanted.after else "",
    )


def found_of(hit: Hit) -> Found:
    """An article that was found, with its addresses on this desk."""
    place = urlencode({"article": hit.article, "version": hit.version, "start": hit.start, "end": hit.end})
    words = f"/story/{quote(hit.story, safe='')}/words?{place}" if hit.story else ""
    return Found(hit=hit, article=f"/article/{quote(hit.article, safe='')}", words=words)


routes = [Route("/search", search, name="search")]
