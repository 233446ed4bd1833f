"""What people who wish a reader ill have written, in every form a program asks for: each is well-formed, and says no more than it should."""

import csv
import io
import json
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import feedparser
import pytest
from lxml import etree, html
from starlette.testclient import TestClient

from browser_room import paths_of
from hostile_web import NAME, PASSWORD, build_hostile
from nutgraf.hall.hall import Hall
from web_desk import client_of, hall_at

STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
ENDINGS = ("feed.xml", "feed.atom", "feed.json")
FORMULA = re.compile(r"\s*[=@+\-＝＋－＠]")


@pytest.fixture(scope="module")
def nasty(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hall]:
    made = hall_at(build_hostile(tmp_path_factory.mktemp("hostile_web")))
    yield made
    made.close()


@pytest.fixture(scope="module")
def asker(nasty: Hall) -> TestClient:
    with nasty.writing() as desk:
        secret = desk.access.login(NAME, PASSWORD)
    client = client_of(nasty)
    client.cookies.set("nutgraf", secret or "")
    return client


@pytest.fixture(scope="module")
def paths(nasty: Hall) -> dict[str, str]:
    desk = nasty.desk
    articles = desk.corrected.story(desk.stories()[0].id).articles
    edited = next(one.id for one in articles if len(desk.history(one.id).versions) > 1)
    return paths_of(nasty, edited, desk.outlets("", None, 1)[0].name)


def test_each_page_keeps_its_form(asker: TestClient, paths: dict[str, str]) -> None:
    for name, path in paths.items():
        answer = asker.get(path)
        assert answer.status_code < 500, name
        page = html.fromstring(answer.content)
        assert not STEERING.search(page.findtext(".//title") or ""), name
        scripts = {str(one.get("src") or one.get("type")).partition("?")[0] for one in page.iter("script")}
        assert scripts <= {"/static/nutgraf.js", "application/ld+json"}, name
        assert not STEERING.search(answer.text), name
        assert all(len(one.get("content", "")) < 1000 for one in page.iter("meta")), name


def test_the_data_of_a_story_parses(asker: TestClient, paths: dict[str, str]) -> None:
    page = html.fromstring(asker.get(paths["story"]).content)
    data = json.loads(page.xpath("//script[@type='application/ld+json']/text()")[0])
    assert data["@context"].startswith("https://schema.org")


@pytest.mark.parametrize("ending", ENDINGS)
def test_feeds_are_well_formed(asker: TestClient, paths: dict[str, str], ending: str) -> None:
    for name in ("front", "story", "person", "outlet"):
        answer = asker.get(f"{paths[name].rstrip('/')}/{ending}")
        assert answer.status_code == 200, name
        if ending.endswith("json"):
            assert json.loads(answer.content)["items"] is not None
            continue
        etree.fromstring(answer.content)
        read = feedparser.parse(answer.content)
        assert not read.bozo, (name, read.get("bozo_exception"))
        told = [one for entry in read.entries for one in entry.values() if isinstance(one, dict)]
        assert [one for one in told if one.get("type") != "text/plain" and "<script" in str(one.get("value"))] == [], (
            name
        )


def test_tables_hold_no_formulas(asker: TestClient, paths: dict[str, str]) -> None:
    story = paths["story"].rpartition("/")[2]
    tables = (
        "desk/outlets.csv",
        "api/v1/facts.csv",
        *(f"api/v1/stories/{story}/{one}.csv" for one in ("claims", "quotations", "matrix")),
    )
    for table in tables:
        answer = asker.get(f"/{table}")
        assert answer.status_code == 200, table
        rows = list(csv.reader(io.StringIO(answer.text, newline="")))
        assert len({len(row) for row in rows}) == 1, table
        assert [
            cell for row in rows for cell in row if FORMULA.match(cell) and not re.fullmatch(r"[-+]?[\d.:T-]+Z?", cell)
        ] == []


def test_every_answer_of_the_api_is_json_and_no_header_is_anothers(
    asker: TestClient, nasty: Hall, paths: dict[str, str]
) -> None:
    described = asker.get("/api/v1/openapi.json").json()
    story = paths["story"].rpartition("/")[2]
    given = {
        "story": story, "article": paths["article"].rpartition("/")[2], "key": nasty.desk.people("", None, 1)[0].key,
        "name": quote(nasty.desk.outlets("", None, 1)[0].name, safe=""), "day": "2026-03-13", "form": "md", "export": "md",
    }  # fmt: skip
    asked = 0
    for path, ways in described["paths"].items():
        if "get" not in ways:
            continue
        whole = re.sub(r"{(\w+)(?::\w+)?}", lambda found: given.get(found[1], "x"), path)
        answer = asker.get(f"{'' if whole.startswith('/api') else '/api/v1'}{whole}", params={"q": "pier <script>"})
        assert answer.status_code < 500, path
        assert "stolen" not in answer.headers.get("set-cookie", "")
        if "json" in answer.headers["content-type"]:
            json.loads(answer.content)
            assert "\\ud8" not in answer.text, path
        asked += answer.status_code == 200
    assert asked > 15


def test_the_evidence_of_a_story_is_sound(asker: TestClient, paths: dict[str, str], tmp_path: Path) -> None:
    from nutgraf.cli.main import main

    story = paths["story"].rpartition("/")[2]
    answer = asker.get(f"/api/v1/stories/{story}.zip")
    with zipfile.ZipFile(io.BytesIO(answer.content)) as packed:
        assert packed.testzip() is None
        assert not [name for name in packed.namelist() if name.startswith("/") or ".." in name]
    (tmp_path / "story.zip").write_bytes(answer.content)
    assert main(["check", str(tmp_path / "story.zip")]) == 0
