"""What people who wish a reader ill have written, on every kind of page: nothing of it runs, loads, or breaks the page."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

import pytest

from browser_room import Room, opened, overhang, paths_of
from hostile_web import NAME, PASSWORD, SCRIPTS, build_hostile
from web_desk import hall_at, served

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = pytest.mark.browser

SOUGHT = quote("".join(SCRIPTS), safe="")


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    path: Path = build_hostile(tmp_path_factory.mktemp("hostile_pages"))
    hall = hall_at(path)
    row = hall.desk.stories()[0]
    edited = next(
        one.id for one in hall.desk.corrected.story(row.id).articles if len(hall.desk.history(one.id).versions) > 1
    )
    paths = paths_of(hall, edited, hall.desk.outlets("", None, 1)[0].name)
    for name in ("search", "ask", "front", "people", "outlets"):
        paths[f"sought-{name}"] = f"{paths[name].partition('?')[0]}?q={SOUGHT}"
    for number, person in enumerate(hall.desk.people("", None, 3)):
        paths[f"person-{number}"] = f"/person/{person.key}"
    for number, outlet in enumerate(hall.desk.outlets("", None, 10)):
        paths[f"outlet-{number}"] = f"/outlet/{quote(outlet.name, safe='')}"
    with served(hall) as address:
        with hall.writing() as desk:
            secret = desk.access.login(NAME, PASSWORD) or ""
        yield Room(address, secret, paths)
    hall.close()


def test_nothing_runs_and_nothing_breaks(browser: "Browser", room: Room) -> None:
    """The policy that would stop a script is off: nothing but the escaping stands between a text and its running."""
    phone = {"viewport": {"width": 360, "height": 800}, "bypass_csp": True}
    with opened(browser, room, known=True, **phone) as page:
        for name in room.paths:
            answer = page.goto(room.at(name))
            assert answer
            assert answer.status < 500, name
            assert page.evaluate("window.__hit ?? 0") == 0, name
            assert overhang(page) <= 0, name
            assert (
                page.locator("base, iframe, object, embed, [onload], [onerror], [onclick], [onfocus]").count() == 0
            ), name
            assert page.locator("a[href^='javascript:'], a[href^='data:'], a[href^='vbscript:']").count() == 0, name
            assert page.locator("[style], main style, main script").count() == 0, name
            assert page.locator("h1").count() == 1, name


def test_what_is_opened_beside_a_story_runs_no_more(browser: "Browser", room: Room) -> None:
    with opened(browser, room, "story", known=True) as page:
        for number in range(4):
            page.locator("[data-words]").nth(number).click()
            page.locator("#evidence mark").first.wait_for()
            assert page.evaluate("window.__hit ?? 0") == 0
            page.keyboard.press("Escape")


def test_what_is_typed_into_a_search_runs_no_more(browser: "Browser", room: Room) -> None:
    with opened(browser, room, "front") as page:
        for typed in SCRIPTS:
            page.locator("#sift").fill(typed)
            page.wait_for_function("() => document.querySelector('#told').textContent")
            assert page.evaluate("window.__hit ?? 0") == 0
