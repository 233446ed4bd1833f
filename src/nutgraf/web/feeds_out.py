"""Feeds of the desk: of the front and any search, of a story, of somebody, of an outlet; each as RSS, Atom and JSON Feed."""

from collections.abc import Callable
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from nutgraf.hall.answers import tagged
from nutgraf.hall.asked import asked_again, wanted_of
from nutgraf.hall.hall import hall_of
from nutgraf.render.addresses import Home, story_name
from nutgraf.render.cleaning import short
from nutgraf.render.feed_items import MOST_ITEMS, items_of_outlet, items_of_person, items_of_story, story_items
from nutgraf.render.feeds_out import MEDIA, OutFeed, written
from nutgraf.render.wording import UNTITLED

_LONGEST_TITLE = 200

Made = Callable[[Request, Home], OutFeed]


def front_feed(request: Request, home: Home) -> OutFeed:
    """The stories of the front, or of a search: the same parameters."""
    wanted, query = wanted_of(request, most=MOST_ITEMS), asked_again(request)
    asked = wanted.text or wanted.outlet or wanted.language
    return OutFeed(
        id=f"urn:nutgraf:stories{query}",
        title=f"nutgraf: {short(asked, _LONGEST_TITLE)}" if asked else "nutgraf",
        text="Stories made of every outlet's version of an event.",
        home=home.of(f"/{query}"),
        own=home.of("/feed"),
        query=query,
        items=story_items(hall_of(request).desk.stories(wanted), home),
    )


def story_feed(request: Request, home: Home) -> OutFeed:
    """What came to a story, and what was made of it."""
    desk = hall_of(request).desk
    page = desk.page(request.path_params["story"])
    title = short(page.headline.text, _LONGEST_TITLE) if page.headline else UNTITLED
    return OutFeed(
        id=story_name(page.id),
        title=title,
        text=f"What is new in: {title}",
        home=home.story(page.id),
        own=f"{home.story(page.id)}/feed",
        items=items_of_story(page, desk.corrected.log(page.id).events, home),
    )


def person_feed(request: Request, home: Home) -> OutFeed:
    """What somebody said."""
    view = hall_of(request).desk.person(request.path_params["key"])
    address = home.of(f"/person/{quote(view.key, safe='')}")
    return OutFeed(
        id=f"urn:nutgraf:person:{view.key}",
        title=short(view.name, _LONGEST_TITLE),
        text=f"What {short(view.name, _LONGEST_TITLE)} is quoted with.",
        home=address,
        own=f"{address}/feed",
        items=items_of_person(view, home),
    )


def outlet_feed(request: Request, home: Home) -> OutFeed:
    """What an outlet printed, and what it carried first."""
    view = hall_of(request).desk.outlet(request.path_params["name"])
    address = home.of(f"/outlet/{quote(view.name, safe='')}")
    return OutFeed(
        id=f"urn:nutgraf:outlet:{quote(view.name, safe='')}",
        title=short(view.name, _LONGEST_TITLE),
        text=f"What {short(view.name, _LONGEST_TITLE)} printed, and carried first.",
        home=address,
        own=f"{address}/feed",
        items=items_of_outlet(view, home),
    )


def _served(make: Made, form: str) -> Callable[[Request], Response]:
    def feed(request: Request) -> Response:
        home = Home(address=f"{request.url.scheme}://{request.url.netloc}")
        return tagged(request, written(make(request, home), form), MEDIA[form])

    return feed


_FEEDS = {
    "/feed": front_feed,
    "/story/{story}/feed": story_feed,
    "/person/{key}/feed": person_feed,
    "/outlet/{name:path}/feed": outlet_feed,
}

routes = [
    Route(f"{path}.{form}", _served(make, form), name=f"{make.__name__}_{form}")
    for path, make in _FEEDS.items()
    for form in MEDIA
]
