"""A desk that is served asks no private addresses for those who may add to it, and opens no files."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from loopback import Answer, Site
from nutgraf.hall.hall import Hall
from nutgraf.model.access import Role
from served_people import SAME, browser, csrf_of, sent


@pytest.fixture
def inside() -> Iterator[Site]:
    """Something on this computer that is nobody else's business."""
    with Site({"/feed.xml": Answer(body=b"<rss><channel><title>Inside</title></channel></rss>")}) as site:
        yield site


def addresses(site: Site, tmp_path: Path) -> list[str]:
    secret = tmp_path / "secret.opml"
    secret.write_text('<opml><body><outline xmlUrl="https://inside.example/feed"/></body></opml>')
    port = site.port
    return [
        site.url("/feed.xml"),
        f"http://localhost:{port}/feed.xml",
        f"http://2130706433:{port}/feed.xml",
        f"http://0x7f.1:{port}/feed.xml",
        f"http://[::ffff:127.0.0.1]:{port}/feed.xml",
        f"http://0.0.0.0:{port}/feed.xml",
        f"http://somebody@127.0.0.1:{port}/feed.xml",
        "http://169.254.169.254/latest/meta-data/",
        str(secret),
        secret.as_uri(),
        "-",
        "",
    ]


def test_an_editor_gets_nothing_from_inside(peopled: Hall, inside: Site, tmp_path: Path) -> None:
    editor = browser(peopled, "edda")
    with peopled.writing() as desk:
        shown = {"Authorization": f"Bearer {desk.access.make_token('edda', 'x', Role.EDITOR)}"}
    for address in addresses(inside, tmp_path):
        page = sent(editor, "/desk/add", address=address)
        told = browser(peopled).post("/api/v1/feeds", json={"address": address}, headers=shown)
        assert (page.status_code, told.status_code) == (422, 422), address
        assert "Inside" not in page.text + told.text
    assert inside.paths == []
    assert peopled.desk.store.feeds.all() == ()


def test_a_list_that_names_inside_is_asked_no_more_than_others(peopled: Hall, inside: Site) -> None:
    listed = f'<opml><body><outline type="rss" xmlUrl="{inside.url("/feed.xml")}"/></body></opml>'.encode()
    editor = browser(peopled, "edda")
    editor.post("/desk/add", files={"list": ("feeds.opml", listed)}, data={"csrf": csrf_of(editor)}, headers=SAME)
    with peopled.writing() as desk:
        assert len(desk.store.feeds.all()) == 1
        desk.update()
    assert inside.paths == []


def test_nobody_allows_it_from_a_browser_or_a_program(peopled: Hall) -> None:
    from nutgraf.api import make_api
    from nutgraf.web.routes import routes

    paths = [getattr(route, "path", "") for route in routes()] + list(make_api(peopled).openapi()["paths"])
    assert [path for path in paths if "private" in path or "config" in path] == []
    before = peopled.desk.store.settings()
    admin = browser(peopled, "ada")
    for path in ("/desk/add", "/desk/people/add", "/desk/hooks/add"):
        sent(admin, path, private="1", allow_private="1", address="http://127.0.0.1/")
    assert peopled.desk.store.settings() == before
