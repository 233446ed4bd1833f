"""Take the README's pictures of a page: ``make pictures``. Needs Playwright's Python package and the system's Chromium."""

import shutil
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from playwright.sync_api import sync_playwright

from nutgraf import Desk
from nutgraf.render.html import to_html
from nutgraf.sample import paths

HERE = Path(__file__).parent
NOW = datetime(2026, 11, 22, tzinfo=UTC)
SHOTS = (("page-wide.png", 1240, 1500, "light"), ("page-phone.png", 390, 1500, "dark"))


def main() -> None:
    pages = Desk(now=NOW).story(*map(str, paths())).pages
    page = max(pages, key=lambda page: (len(page.disagreements), len(page.articles)))
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as driver:
        path = Path(folder) / "page.html"
        path.write_text(to_html([page]), encoding="utf-8")
        browser = driver.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        for name, width, height, scheme in SHOTS:
            view = browser.new_page(
                viewport={"width": width, "height": height},
                color_scheme="dark" if scheme == "dark" else "light",
                java_script_enabled=False,
            )
            view.goto(path.as_uri())
            view.locator("ul summary, ol summary").nth(1).click()
            view.screenshot(path=HERE / name)
        browser.close()


if __name__ == "__main__":
    main()
