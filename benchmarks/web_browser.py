"""Pages as a browser gets and paints them; for `web.py`. Chromium, as the system has it, with nothing kept from before."""

import shutil
from collections.abc import Mapping
from typing import Any

from common import Figures

PAINTED = """() => new Promise(done => {
  const told = performance.getEntriesByType('navigation')[0];
  new PerformanceObserver(list => done([told.responseStart, list.getEntries().at(-1).startTime]))
    .observe({type: 'largest-contentful-paint', buffered: true});
  setTimeout(() => done([told.responseStart, null]), 3000);
})"""
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def looked_at(addresses: Mapping[str, str]) -> Figures:
    """For each page: kB as sent with all it loads, kB of scripts, milliseconds to the first byte and the largest paint.
    Nothing where there is no Chromium."""
    from playwright.sync_api import sync_playwright

    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    figures: Figures = {}
    if chromium is None:
        return figures
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=chromium, args=list(FLAGS))
        for name, address in addresses.items():
            figures |= {f"{name}_{what}": value for what, value in _one(browser, address).items()}
        browser.close()
    return figures


def _one(browser: Any, address: str) -> Figures:
    page = browser.new_context().new_page()
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    kinds: dict[str, str] = {}
    sent: dict[str, float] = {}
    session.on("Network.responseReceived", lambda told: kinds.update({told["requestId"]: told["type"]}))
    session.on("Network.loadingFinished", lambda told: sent.update({told["requestId"]: told["encodedDataLength"]}))
    page.goto(address, wait_until="networkidle")
    first, painted = page.evaluate(PAINTED)
    page.context.close()
    scripts = sum(size for request, size in sent.items() if kinds.get(request) == "Script")
    return {
        "kb": sum(sent.values()) / 1000, "script_kb": scripts / 1000, "first_byte_ms": first, "largest_paint_ms": painted,
    }  # fmt: skip
