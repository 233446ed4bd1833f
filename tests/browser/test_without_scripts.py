"""A desk read and corrected in a browser that runs no script: by links and forms alone."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from browser_room import NAME, PASSWORD, Room, opened, room_of

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def room(desk_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    with room_of(desk_file, tmp_path_factory.mktemp("without_scripts")) as made:
        yield made


def heading(page: "Page") -> str:
    return page.locator("h1").inner_text()


def go(page: "Page", name: str) -> None:
    """Follows the link of the head of all pages."""
    page.get_by_role("navigation", name="Pages").get_by_role("link", name=name).click()


def test_a_reader_goes_from_the_front_to_the_words_and_on(browser: "Browser", room: Room) -> None:
    with opened(browser, room, "front", java_script_enabled=False) as page:
        page.locator(".story h2 a").first.click()
        story, told = page.url, heading(page)
        assert told
        page.locator(".ng-high summary").first.click()
        page.locator(".ng-high .ng-cards a", has_text="in its paragraph").first.click()
        assert page.locator("blockquote.passage mark").inner_text()
        assert page.locator(".copy").first.is_hidden()
        page.goto(story)
        page.get_by_role("link", name="Its log").click()
        assert heading(page) == "Log of a story"
        page.goto(story)
        for box in (0, 1):
            page.locator("input[name=a]").nth(box).check()
        page.get_by_role("button", name="Compare two to four of them").click()
        assert heading(page) == "Side by side"
        assert page.locator("tbody tr").count() > 3
        page.locator("thead th a").first.click()
        page.locator("main a[href^='/story/']").first.click()
        assert "/story/" in page.url


def test_a_reader_asks_what_changed(browser: "Browser", room: Room) -> None:
    with opened(browser, room, "story", java_script_enabled=False) as page:
        page.get_by_label("What changed since").fill("2026-03-12")
        page.locator(".story-bar button").click()
        assert "since=2026-03-12" in page.url
        assert page.locator(".ng-new").is_visible()
        page.get_by_role("link", name="Show the story alone").click()
        assert page.locator(".ng-new").count() == 0


def test_a_reader_looks_at_people_outlets_and_the_desk(browser: "Browser", room: Room) -> None:
    with opened(browser, room, "front", java_script_enabled=False) as page:
        go(page, "People")
        page.locator(".who a").first.click()
        person = heading(page)
        assert person
        assert page.locator(".said li").count()
        go(page, "Outlets")
        page.get_by_role("link", name="Quillon Post").click()
        assert heading(page) == "Quillon Post"
        go(page, "Desk")
        for name in ("Fates", "Facts about outlets", "Quality"):
            page.get_by_role("navigation", name="Pages about the desk").get_by_role("link", name=name).click()
            assert heading(page) == name
        go(page, "Search")
        page.locator("main input[name=q]").fill("plant")
        page.keyboard.press("Enter")
        page.wait_for_url("**/search?q=plant*")
        assert page.locator(".hit").count() > 3
        page.get_by_role("link", name="Ask it as a question").click()
        assert heading(page) == "Ask the desk"


def test_an_editor_logs_in_corrects_and_undoes(browser: "Browser", room: Room) -> None:
    with opened(browser, room, "story", java_script_enabled=False) as page:
        page.get_by_role("link", name="Log in").click()
        page.get_by_label("Name").fill(NAME)
        page.get_by_label("Password").fill("not this")
        page.get_by_role("button", name="Log in").click()
        assert "not right" in page.get_by_role("alert").inner_text()
        page.get_by_label("Password").fill(PASSWORD)
        page.get_by_role("button", name="Log in").click()
        assert page.url == room.at("story")
        page.get_by_role("link", name="Correct", exact=True).click()
        page.locator("main summary").last.click()
        page.get_by_role("button", name="Stays here").last.click()
        assert page.get_by_role("status").first.inner_text()
        page.goto(f"{room.address}/corrections")
        before = page.get_by_role("button", name="Undo").count()
        page.get_by_role("button", name="Undo").first.click()
        assert page.get_by_role("button", name="Undo").count() == before - 1
        page.get_by_role("button", name="Log out").click()
        assert page.get_by_role("link", name="Log in").is_visible()
        page.goto(room.at("settings"))
        assert "/login" in page.url
