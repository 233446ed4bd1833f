"""The page in a real browser, with scripts off and the network watched."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from nutgraf.render.html import to_html
from render.compared import COMPARED
from render.fixtures import ONE_ACCOUNT, PAGE, UNION, sentence

playwright_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")

CHROMIUM = Path("/usr/bin/chromium")
POLICY = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
LONG = replace(
    PAGE, id="long", headline=sentence("w" * 10_000, UNION), people=(replace(PAGE.people[0], name="n" * 10_000),)
)
RIGHT_TO_LEFT = replace(
    PAGE, id="rtl", language="ar", headline=sentence("توقف التلفريك", UNION), story=(PAGE.story[2],)
)

OPEN_ALL = "document.querySelectorAll('details').forEach(one => { one.removeAttribute('name'); one.open = true })"

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM.exists(), reason="no Chromium at /usr/bin/chromium"),
]


@pytest.fixture(scope="module")
def browser() -> Iterator["playwright_api.Browser"]:
    with playwright_api.sync_playwright() as started:
        running = started.chromium.launch(executable_path=str(CHROMIUM), args=["--no-sandbox", "--disable-quic"])
        yield running
        running.close()


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> str:
    file = tmp_path_factory.mktemp("page") / "page.html"
    text = to_html([PAGE, ONE_ACCOUNT, RIGHT_TO_LEFT, LONG, replace(COMPARED, id="compared")])
    file.write_text(text.replace('<meta charset="utf-8">', f'<meta charset="utf-8">{POLICY}'), encoding="utf-8")
    return file.as_uri()


@contextmanager
def opened(
    browser: "playwright_api.Browser", address: str, width: int, **settings: object
) -> Iterator["playwright_api.Page"]:
    context = browser.new_context(java_script_enabled=False, viewport={"width": width, "height": 900}, **settings)
    page = context.new_page()
    page.goto(address)
    yield page
    context.close()


@pytest.mark.parametrize("width", [360, 768, 1280])
def test_a_mark_opens_the_words_without_a_script(browser: "playwright_api.Browser", address: str, width: int) -> None:
    with opened(browser, address, width) as page:
        highlight = page.locator(".ng-high li").nth(1)
        words = highlight.locator("mark").first
        assert not words.is_visible()
        highlight.locator("summary").click()
        assert words.is_visible()
        assert "Mountain rescuers let the passengers down" in words.inner_text()
        card = highlight.locator(".ng-cards").bounding_box()
        assert card
        assert card["x"] >= 0
        assert card["x"] + card["width"] <= width


@pytest.mark.parametrize("width", [360, 768, 1280])
def test_nothing_runs_over_the_side(browser: "playwright_api.Browser", address: str, width: int) -> None:
    context = browser.new_context(viewport={"width": width, "height": 900})
    page = context.new_page()
    page.goto(address)
    page.evaluate(OPEN_ALL)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    outside = "[...document.querySelectorAll('.ng-cards')].map(one => one.getBoundingClientRect())"
    assert (
        page.evaluate(f"{outside}.filter(box => box.width < 99 || box.left < 0 || box.right > innerWidth).length") == 0
    )
    context.close()


def test_the_words_open_by_keyboard(browser: "playwright_api.Browser", address: str) -> None:
    with opened(browser, address, 1280) as page:
        first = page.locator(".ng-page details").first
        first.locator("summary").focus()
        page.keyboard.press("Enter")
        assert first.locator("mark").first.is_visible()


def test_only_one_card_is_open_at_a_time(browser: "playwright_api.Browser", address: str) -> None:
    with opened(browser, address, 1280) as page:
        summaries = page.locator(".ng-page").first.locator(".ng-high summary")
        summaries.nth(0).click()
        summaries.nth(1).click()
        assert page.locator("details[open]").count() == 1


def test_nothing_is_asked_of_the_network(browser: "playwright_api.Browser", address: str) -> None:
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    asked: list[str] = []
    complaints: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: complaints.append(message.text))
    page.goto(address)
    page.locator("details summary").first.click()
    assert asked == [address]
    assert complaints == []
    context.close()


def test_dark_and_light_differ(browser: "playwright_api.Browser", address: str) -> None:
    colours = []
    for scheme in ("light", "dark"):
        context = browser.new_context(color_scheme=scheme)
        page = context.new_page()
        page.goto(address)
        colours.append(page.evaluate("getComputedStyle(document.querySelector('.nutgraf')).backgroundColor"))
        context.close()
    assert colours == ["rgb(251, 250, 247)", "rgb(22, 22, 20)"]


def test_printed_the_notes_stand_at_the_end(browser: "playwright_api.Browser", address: str) -> None:
    with opened(browser, address, 1280) as page:
        assert not page.locator(".ng-printed").first.is_visible()
        page.emulate_media(media="print")
        assert page.locator(".ng-printed li mark").first.is_visible()
        assert page.locator(".ng-ref").first.is_visible()
        assert not page.locator("summary").first.is_visible()


def test_the_rest_of_a_list_opens_and_is_printed_without_opening(
    browser: "playwright_api.Browser", address: str
) -> None:
    with opened(browser, address, 390) as page:
        more = page.locator(".ng-more").first
        hidden = more.locator(".ng-claim").first
        assert not hidden.is_visible()
        page.emulate_media(media="print")
        assert hidden.is_visible()
        assert not more.locator("summary").first.is_visible()
        page.emulate_media(media="screen")
        more.locator("summary").first.click()
        assert hidden.is_visible()


def test_words_of_a_row_open_in_place(browser: "playwright_api.Browser", address: str) -> None:
    with opened(browser, address, 390) as page:
        row = page.locator(".ng-rows dd").first
        row.locator("summary").click()
        assert row.locator("mark").first.is_visible()
        card = row.locator(".ng-cards").bounding_box()
        assert card
        assert card["x"] + card["width"] <= 390
