"""A story in a real browser: its evidence beside the page, what it lights, what is copied; and all of it without scripts."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest

from nutgraf.hall.hall import Hall

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser


@pytest.fixture
def story(address: str, hall: Hall) -> str:
    """The address of the story with most origins."""
    return f"{address}/story/{hall.desk.stories()[0].id}"


@contextmanager
def opened(browser: "Browser", address: str, **settings: Any) -> Iterator["Page"]:
    """A page at ``address`` on which nothing may go wrong: no error, no breach of the policy, nobody else asked."""
    context = browser.new_context(**{"viewport": {"width": 1280, "height": 900}, "locale": "en-GB", **settings})
    page = context.new_page()
    wrong: list[str] = []
    home = "/".join(address.split("/")[:3])
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("console", lambda told: wrong.append(told.text) if told.type in ("error", "warning") else None)
    page.on("request", lambda asked: None if asked.url.startswith(home) else wrong.append(asked.url))
    page.goto(address)
    yield page
    context.close()
    assert wrong == []


def test_a_count_opens_its_words_beside_the_page_and_escape_closes_them(browser: "Browser", story: str) -> None:
    with opened(browser, story) as page:
        count = page.locator(".ng-high summary").first
        count.focus()
        page.keyboard.press("Enter")
        panel = page.locator("#evidence")
        panel.locator("mark").first.wait_for()
        assert not page.locator("details.ng-ev[open]").count()
        assert "version 1 of 1" in panel.inner_text()
        page.keyboard.press("Escape")
        assert not panel.is_visible()
        assert page.evaluate("document.activeElement === document.querySelector('.ng-high summary')")


def test_another_place_opens_in_the_panel_as_well(browser: "Browser", story: str) -> None:
    with opened(browser, story) as page:
        said = page.locator(".ng-sentence[data-articles*=' '] summary").first
        said.click()
        panel = page.locator("#evidence")
        other = panel.locator(".others a").first
        outlet = other.inner_text()
        other.click()
        panel.locator(".facts b", has_text=outlet).wait_for()
        page.keyboard.press("Escape")
        assert page.url == story
        assert said.evaluate("said => said === document.activeElement")


def test_words_are_copied_with_their_address(browser: "Browser", story: str) -> None:
    with opened(browser, story, permissions=["clipboard-read", "clipboard-write"]) as page:
        page.locator(".ng-high summary").first.click()
        page.locator("#evidence button.copy").click()
        page.locator("#told", has_text="Copied").wait_for(state="attached")
        copied = page.evaluate("navigator.clipboard.readText()")
        assert copied.startswith("“")
        assert f"{story}/words?article=" in copied


def test_a_sentence_lights_the_accounts_it_stands_on(browser: "Browser", story: str) -> None:
    with opened(browser, story) as page:
        said = page.locator(".ng-high .ng-sentence").first
        said.locator("summary").focus()
        cited = said.get_attribute("data-articles")
        assert cited
        lit = page.locator("li[data-article].lit").evaluate_all("all => all.map(one => one.dataset.article)")
        assert sorted(lit) == sorted(cited.split(" "))
        page.locator("#since").focus()
        assert page.locator(".lit").count() == 0


@pytest.mark.parametrize("width", [360, 1280])
def test_without_scripts_the_words_open_in_place_and_lead_to_their_paragraph(
    browser: "Browser", story: str, width: int
) -> None:
    with opened(browser, story, java_script_enabled=False, viewport={"width": width, "height": 900}) as page:
        said = page.locator(".ng-high li").first
        said.locator("summary").click()
        assert said.locator("mark").first.is_visible()
        said.locator(".ng-cards a", has_text="in its paragraph").first.click()
        assert page.locator("blockquote.passage mark").is_visible()


@pytest.mark.parametrize("width", [360, 768, 1280])
def test_no_story_runs_over_the_side(browser: "Browser", address: str, hall: Hall, width: int) -> None:
    stories = [f"{address}/story/{row.id}" for row in hall.desk.stories()]
    with opened(browser, stories[0], viewport={"width": width, "height": 800}) as page:
        for one in [*stories, f"{stories[0]}/log", f"{stories[0]}?since=2000-01-01"]:
            page.goto(one)
            assert page.evaluate("document.documentElement.scrollWidth") <= width, one


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(browser: "Browser", story: str, hall: Hall, scheme: str) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    arabic = next(row.id for row in hall.desk.stories() if "ar" in row.languages)
    addresses = [story, f"{story}?since=2000-01-01", f"{story}/log", story.rpartition("/")[0] + f"/{arabic}"]
    with opened(browser, story, color_scheme=scheme, bypass_csp=True) as page:
        addresses.append(
            story.partition("/story")[0] + str(page.locator("[data-words]").first.get_attribute("data-words"))
        )
        for one in addresses:
            page.goto(one)
            found = axe.run(page).response["violations"]
            assert [(rule["id"], rule["nodes"][0]["html"][:200]) for rule in found] == [], one
        page.goto(story)
        page.locator(".ng-high summary").first.click()
        page.locator("#evidence mark").first.wait_for()
        assert [rule["id"] for rule in axe.run(page).response["violations"]] == []


def test_it_prints_notes_in_place_of_what_opens(browser: "Browser", story: str) -> None:
    with opened(browser, story) as page:
        page.emulate_media(media="print")
        assert page.locator(".ng-printed li").first.is_visible()
        for hidden in (".story-bar", "details.ng-ev summary", ".ng-compare button", "header.site nav"):
            assert not page.locator(hidden).first.is_visible(), hidden
