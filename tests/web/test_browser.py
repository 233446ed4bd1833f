"""The front and its neighbours in a real browser: keys, live search, times, and all of it without scripts."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser

PAGES = ("/", "/search?q=plant", "/ask?q=How many people were injured?", "/digest/2026-03-12", "/nowhere")


@contextmanager
def opened(browser: "Browser", address: str, **settings: Any) -> Iterator["Page"]:
    """A page of a browser of its own, on which nothing may go wrong, and which asks nobody else."""
    context = browser.new_context(**{"viewport": {"width": 1280, "height": 900}, "locale": "en-GB", **settings})
    page = context.new_page()
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("console", lambda told: wrong.append(told.text) if told.type == "error" else None)
    page.on("request", lambda asked: None if asked.url.startswith(address) else wrong.append(asked.url))
    yield page
    context.close()
    assert [one for one in wrong if "404" not in one] == []


def focused(page: "Page") -> str:
    return str(page.evaluate("document.activeElement.innerText"))


def test_keys_move_mark_and_open(browser: "Browser", address: str) -> None:
    with opened(browser, address) as page:
        page.goto(f"{address}/")
        page.keyboard.press("j")
        assert focused(page).startswith("Seven now dead")
        page.keyboard.press("s")
        page.wait_for_selector(".story.read")
        assert page.locator("#told").text_content() == "Marked as read"
        assert focused(page).startswith("Ohio town")
        page.keyboard.press("k")
        page.keyboard.press("o")
        page.wait_for_url("**/story/**")
        page.keyboard.press("u")
        page.wait_for_url(f"{address}/")
        assert page.locator(".story.read").count() == 1
        assert page.locator(".story.unread").count() == 6


def test_no_key_is_taken_from_a_field_or_where_they_are_off(browser: "Browser", address: str) -> None:
    with opened(browser, address) as page:
        page.goto(f"{address}/")
        page.keyboard.press("/")
        page.keyboard.type("jokus?")
        assert page.locator("#sift").input_value() == "jokus?"
        page.locator("h1").click()
        page.keyboard.press("?")
        assert page.locator("#keys").is_visible()
        page.locator("#keys-on").uncheck()
        page.keyboard.press("Escape")
        page.keyboard.press("j")
        assert not focused(page).startswith("Seven")
        page.reload()
        page.keyboard.press("?")
        assert not page.locator("#keys").is_visible()
        page.locator("#keys-button").click()
        assert page.locator("#keys").is_visible()


def test_the_list_follows_what_is_typed(browser: "Browser", address: str) -> None:
    with opened(browser, address) as page:
        page.goto(f"{address}/")
        page.locator("#sift").press_sequentially("forged")
        page.locator(".story").nth(1).wait_for(state="detached")
        assert page.url == f"{address}/?q=forged"
        assert page.locator("#told").text_content() == "1 story"
        page.locator("#sift").fill("nosuchword")
        page.wait_for_selector(".empty")
        assert page.locator("#told").text_content() == "No story is like that."


def test_without_scripts_the_same_is_found(browser: "Browser", address: str) -> None:
    with opened(browser, address, java_script_enabled=False) as page:
        page.goto(f"{address}/")
        page.locator("#sift").fill("forged")
        page.keyboard.press("Enter")
        page.wait_for_url("**/?q=forged*")
        assert page.locator(".story").count() == 1
        page.get_by_role("button", name="Mark these as read").click()
        assert page.locator(".story.read").count() == 1
        page.goto(f"{address}/language/de?back=/ask")
        assert page.locator("h1").inner_text() == "Die Redaktion fragen"


def test_times_are_the_readers(browser: "Browser", address: str) -> None:
    with opened(browser, address, timezone_id="Asia/Tokyo") as page:
        page.goto(f"{address}/search?q=Hohenwerra")
        shown = page.locator("time.t").first
        assert "UTC" in (shown.get_attribute("title") or "")
        assert shown.inner_text() != shown.get_attribute("title")
        hour = page.evaluate("new Date(document.querySelector('time.t').dateTime).getHours()")
        assert f" {hour:02}:" in shown.inner_text()


@pytest.mark.parametrize(("width", "scheme"), [(360, "dark"), (768, "light"), (1280, "dark")])
def test_nothing_sticks_out_and_axe_finds_nothing(browser: "Browser", address: str, width: int, scheme: str) -> None:
    from axe_playwright_python.sync_playwright import Axe

    with opened(browser, address, viewport={"width": width, "height": 900}, color_scheme=scheme) as page:
        for path in PAGES:
            page.goto(address + path)
            assert page.evaluate("document.documentElement.scrollWidth") <= width, path
            found = Axe().run(page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"]})
            assert [(path, one["id"], one["nodes"][0]["html"]) for one in found.response["violations"]] == []
