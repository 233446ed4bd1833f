"""Files that pages load."""

import re

import pytest
from starlette.testclient import TestClient

from nutgraf.web.static import static, static_files


@pytest.mark.parametrize(
    ("name", "kind"), [("shell.css", "text/css"), ("nutgraf.js", "text/javascript"), ("mark.svg", "image/svg+xml")]
)
def test_a_file_is_kept_for_good_under_its_digest(reader: TestClient, name: str, kind: str) -> None:
    answer = reader.get(static(name))
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith(kind)
    assert answer.headers["cache-control"] == "public, max-age=31536000, immutable"


def test_an_old_digest_is_answered_and_not_kept(reader: TestClient) -> None:
    answer = reader.get("/static/shell.css?v=0123456789ab")
    assert (answer.status_code, answer.headers["cache-control"]) == (200, "no-cache")
    again = reader.get("/static/shell.css", headers={"If-None-Match": answer.headers["etag"]})
    assert again.status_code == 304


@pytest.mark.parametrize("name", ["nothing.css", "../showing.py", "..%2fshowing.py", "showing.py"])
def test_nothing_else_is_given_out(reader: TestClient, name: str) -> None:
    assert reader.get(f"/static/{name}").status_code == 404


def test_the_digest_is_of_what_the_file_holds() -> None:
    digests = [file.digest for file in static_files().values()]
    assert len(set(digests)) == len(digests)


def test_the_script_is_small_and_asks_nobody_else() -> None:
    script = static_files()["nutgraf.js"].body.decode()
    assert len(script) <= 10_000
    assert not re.search(r"https?://|//[a-z]+\.[a-z]|eval\(|new Function|\.style\b", script)


@pytest.mark.parametrize("name", ["shell.css", "story.css"])
def test_styles_load_nothing(name: str) -> None:
    assert not re.search(r"url\(|@import|http", static_files()[name].body.decode())


@pytest.mark.parametrize("address", ["/", "/search?q=plant", "/ask", "/digest/2026-03-12", "/nowhere"])
def test_pages_load_only_what_is_there_and_hold_no_style_or_script_of_their_own(
    reader: TestClient, address: str
) -> None:
    page = reader.get(address).text
    loaded = re.findall(r'(?:src|<link rel="(?:stylesheet|icon)"[^>]*href)="([^"]+)"', page)
    assert len(loaded) == 3
    assert all(reader.get(one).status_code == 200 for one in loaded)
    assert not re.search(r"<style|\sstyle=|<script(?! src)|\son[a-z]+=", page)
