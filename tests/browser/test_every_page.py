"""Every kind of page in a real browser: at three widths, in daylight and dark, with nothing to find for axe."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from browser_room import WIDTHS, Room, breaches, opened, overhang, room_of

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = pytest.mark.browser

PAGES = (
    "front front-sifted front-empty search search-empty ask digest digest-empty story story-since story-since-wrong "
    "story-arabic log words correct corrections picker compare article versions people person outlets outlet feeds fates "
    "facts quality hooks logins settings nowhere bad"
).split()
AS_BEFORE = ("story-since", "story-since-wrong")
"""Long pages that differ from the story alone by a few lines: axe looks at one of them, below."""

PUBLIC = ("front", "story-since", "words", "feeds", "facts", "corrections", "login")
"""Pages that look otherwise to somebody without a login."""


@pytest.fixture(scope="module")
def room(desk_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    with room_of(desk_file, tmp_path_factory.mktemp("every_page")) as made:
        made.paths["login"] = "/login?back=/desk"
        yield made


@pytest.mark.parametrize("name", PAGES)
def test_a_page_fits_everywhere_and_bars_nobody(browser: "Browser", room: Room, name: str) -> None:
    with opened(browser, room, name, known=True) as page:
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 800})
            assert overhang(page) <= 0, width
        if name in AS_BEFORE:
            return
        page.emulate_media(color_scheme="dark")
        assert breaches(page, "color-contrast") == []
        page.emulate_media(color_scheme="light")
        page.set_viewport_size({"width": 360, "height": 800})
        assert breaches(page) == []


@pytest.mark.parametrize("name", PUBLIC)
def test_so_it_does_for_a_stranger_who_speaks_german(browser: "Browser", room: Room, name: str) -> None:
    with opened(browser, room, name, locale="de-DE", viewport={"width": 360, "height": 800}) as page:
        assert overhang(page) <= 0
        assert page.locator("html").get_attribute("lang") == "de"
        assert breaches(page) == []


def test_no_kind_of_page_is_left_out(room: Room) -> None:
    from nutgraf.web.routes import routes

    assert {*PAGES, "login"} == set(room.paths)
    seen = {path.partition("?")[0] for path in room.paths.values()}
    shown = [route for route in routes() if "GET" in (getattr(route, "methods", None) or ())]
    left = {route.path for route in shown if not any(route.path_regex.match(path) for path in seen)}  # type: ignore[attr-defined]
    assert {path for path in left if "feed" not in path and "." not in path} == {"/language/{code}", "/static/{name}"}
