"""What a reader's hands, eyes, paper and clock meet: keys alone, focus, motion, print, large letters, other zones and scripts."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from browser_room import Room, opened, overhang, room_of

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser

FOCUS = """() => {
  const one = document.activeElement, box = one.getBoundingClientRect(), style = getComputedStyle(one);
  return { tag: one.tagName, text: (one.innerText || one.getAttribute("aria-label") || one.name || "").slice(0, 60),
    top: box.top + scrollY, left: box.left, lined: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
    seen: box.width > 0 && box.bottom > 0 && box.top < innerHeight };
}"""
LONG = ("front", "story", "compare", "fates", "settings")


@pytest.fixture(scope="module")
def room(desk_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    with room_of(desk_file, tmp_path_factory.mktemp("by_hand")) as made:
        yield made


def tabbed(page: "Page", many: int) -> list[dict[str, object]]:
    """What has the focus after each of so many strokes of Tab."""
    found = []
    for _ in range(many):
        page.keyboard.press("Tab")
        found.append(page.evaluate(FOCUS))
    return found


@pytest.mark.parametrize("name", ["front", "story", "search", "feeds"])
def test_tab_goes_in_the_order_of_the_page_and_is_seen(browser: "Browser", room: Room, name: str) -> None:
    with opened(browser, room, name, known=True) as page:
        found = tabbed(page, 24)
        assert found[0]["text"] == "Skip to the content"
        assert [one for one in found if one["tag"] != "BODY" and not (one["lined"] and one["seen"])] == []
        assert len({(one["tag"], one["text"], one["top"], one["left"]) for one in found}) == len(found)


def test_the_first_link_leads_past_the_head(browser: "Browser", room: Room) -> None:
    with opened(browser, room, "story") as page:
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.id") == "main"
        page.keyboard.press("Tab")
        assert page.evaluate("!!document.activeElement.closest('.ng-headline')")


def test_the_keys_are_told_in_a_dialog_that_gives_the_focus_back(browser: "Browser", room: Room) -> None:
    with opened(browser, room, "front") as page:
        page.locator(".story a").first.focus()
        page.keyboard.press("?")
        assert page.locator("#keys").is_visible()
        assert page.evaluate("!!document.activeElement.closest('#keys')")
        page.keyboard.press("Escape")
        assert not page.locator("#keys").is_visible()
        assert page.evaluate("!!document.activeElement.closest('.story')")


def test_the_whole_story_is_worked_by_keys(browser: "Browser", room: Room) -> None:
    with opened(browser, room, "story") as page:
        summary = page.locator(".ng-high summary").first
        summary.focus()
        page.keyboard.press("Space")
        page.locator("#evidence mark").first.wait_for()
        assert page.evaluate("!!document.activeElement.closest('#evidence')")
        page.keyboard.press("Escape")
        assert summary.evaluate("one => one === document.activeElement")


def test_nothing_moves_for_those_who_ask_for_stillness(browser: "Browser", room: Room) -> None:
    moving = """() => [...document.querySelectorAll("*")].filter(one => {
      const style = getComputedStyle(one);
      return parseFloat(style.transitionDuration) > 0 || style.animationName !== "none" || style.scrollBehavior === "smooth";
    }).length"""
    with opened(browser, room, "story", reduced_motion="reduce") as page:
        page.locator(".ng-high summary").first.click()
        page.locator("#evidence mark").first.wait_for()
        assert page.evaluate(moving) == 0
    with opened(browser, room, "story", reduced_motion="no-preference") as page:
        assert page.evaluate(moving) > 0


@pytest.mark.parametrize("name", ["front", "story", "digest", "compare", "person", "outlet", "article", "log"])
def test_paper_holds_the_words_and_no_controls(browser: "Browser", room: Room, name: str) -> None:
    with opened(browser, room, name, known=True) as page:
        page.emulate_media(media="print")
        shown = page.locator("button, input:not([type=hidden]), select, nav, summary, dialog, .skip")
        assert [one.evaluate("one => one.outerHTML.slice(0, 200)") for one in shown.all() if one.is_visible()] == []
        assert page.locator("h1").is_visible()
        assert page.pdf(format="A4").startswith(b"%PDF")


def test_a_printed_story_has_its_citations_as_numbered_notes(browser: "Browser", room: Room) -> None:
    with opened(browser, room, "story") as page:
        page.emulate_media(media="print")
        notes = page.locator(".ng-printed ol > li")
        number = page.locator(".ng-high .ng-ref").first.inner_text()
        assert number.strip("· 0123456789").startswith("[")
        assert notes.count() > 5
        assert notes.first.is_visible()


@pytest.mark.parametrize("name", LONG)
def test_letters_of_twice_the_size_lose_nothing(browser: "Browser", room: Room, name: str) -> None:
    half = {"viewport": {"width": 640, "height": 450}, "device_scale_factor": 2}
    with opened(browser, room, name, known=True, **half) as page:
        assert overhang(page) <= 0
        cut = """() => [...document.querySelectorAll("main :is(h1, h2, h3, p, li, td, th, button, label)")].filter(one =>
          one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX === "hidden" && one.clientWidth > 1).length"""
        assert page.evaluate(cut) == 0


def test_times_stand_in_the_zone_and_language_of_the_reader(browser: "Browser", room: Room) -> None:
    told = {}
    for zone, locale in (("Asia/Seoul", "en-GB"), ("America/New_York", "de-DE"), ("UTC", "en-GB")):
        with opened(browser, room, "log", timezone_id=zone, locale=locale) as page:
            time = page.locator("time.t").first
            told[zone] = time.inner_text()
            assert "UTC" in str(time.get_attribute("title"))
            assert str(time.get_attribute("datetime")).endswith("+00:00")
    assert len(set(told.values())) == len(told)
    assert "März" in told["America/New_York"]


def test_foreign_words_are_marked_and_run_their_own_way(browser: "Browser", room: Room) -> None:
    with opened(browser, room, "story-arabic") as page:
        heading = page.locator("h1 bdi")
        assert heading.get_attribute("lang") == "ar"
        assert heading.evaluate("one => getComputedStyle(one.closest('[dir]')).direction") == "rtl"
        page.locator("[data-words]").first.click()
        passage = page.locator("#evidence .passage")
        passage.wait_for()
        assert (passage.get_attribute("lang"), passage.get_attribute("dir")) == ("ar", "rtl")
        page.goto(room.at("front"))
        assert page.locator("[lang=ar][dir=rtl]").count() == 1
        assert page.locator("html").get_attribute("dir") == "ltr"
