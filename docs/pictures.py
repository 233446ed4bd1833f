"""Take the README's pictures: ``make pictures``. Needs Playwright's Python package and the system's Chromium.

The first two are of a page as a file, without scripts; the others of a desk of the sample coverage as it is served, in daylight and
in the dark, on a wide screen and on a phone.
"""

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from nutgraf import Desk
from nutgraf.desk import Newsdesk
from nutgraf.model.page import StoryPage
from nutgraf.render.html import to_html
from nutgraf.sample import paths

HERE = Path(__file__).parent
NOW = datetime(2026, 11, 22, tzinfo=UTC)
SHOTS = (("page-wide.png", 1240, 1500, "light"), ("page-phone.png", 390, 1500, "dark"))
SERVED = (
    ("web-front.png", 1240, 900, "light", False),
    ("web-wide.png", 1240, 1300, "light", True),
    ("web-dark.png", 1240, 1300, "dark", True),
    ("web-phone.png", 390, 844, "light", True),
    ("web-phone-dark.png", 390, 844, "dark", True),
)
"""Name, width, height, light or dark, and whether it is of a story (else of the front)."""


def main() -> None:
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        as_file(browser, Path(folder))
        with serving(Path(folder) / "sample.desk") as (address, story):
            for name, width, height, scheme, of_story in SERVED:
                view = opened(browser, width, height, scheme)
                view.goto(f"{address}story/{story}" if of_story else address, wait_until="networkidle")
                if of_story and width > 1000:
                    view.locator(".ng-p summary").nth(0).click()
                    view.locator("#evidence:not([hidden]) blockquote").wait_for()
                view.screenshot(path=HERE / name)
        browser.close()


def as_file(browser: Browser, folder: Path) -> None:
    """The pictures of a page as a file."""
    page = weightiest(Desk(now=NOW).story(*map(str, paths())).pages)
    path = folder / "page.html"
    path.write_text(to_html([page]), encoding="utf-8")
    for name, width, height, scheme in SHOTS:
        view = opened(browser, width, height, scheme, scripts=False)
        view.goto(path.as_uri())
        view.locator("ul summary, ol summary").nth(1).click()
        view.screenshot(path=HERE / name)


@contextmanager
def serving(path: Path) -> Iterator[tuple[str, str]]:
    """A desk of the sample, served: its address, and the id of its weightiest story."""
    Newsdesk.make(path)
    with Newsdesk(path) as desk:
        desk.bring([str(one) for one in paths()])
        story = weightiest([desk.page(row.id) for row in desk.stories()]).id
    command = [sys.executable, "-m", "nutgraf", "serve", "--desk", str(path), "--port", "0", "--quiet"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        yield process.stdout.readline().strip(), story
    finally:
        process.terminate()
        process.wait()


def weightiest(pages: Sequence[StoryPage]) -> StoryPage:
    """The page with most disagreements, then with most articles."""
    return max(pages, key=lambda page: (len(page.disagreements), len(page.articles)))


def opened(browser: Browser, width: int, height: int, scheme: str, *, scripts: bool = True) -> Page:
    """A window of this size, in daylight or in the dark."""
    return browser.new_page(
        viewport={"width": width, "height": height},
        color_scheme="dark" if scheme == "dark" else "light",
        java_script_enabled=scripts,
        reduced_motion="reduce",
    )


if __name__ == "__main__":
    main()
