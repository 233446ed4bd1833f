"""The pages about the desk itself: feeds, fates, facts about outlets."""

import pytest
from lxml import html
from starlette.testclient import TestClient

from nutgraf.hall.hall import Hall
from nutgraf.model.keeping import Keeping
from web_desk import csrf_of, logged_in

OPML = b"""<?xml version="1.0"?><opml version="2.0"><head><title>Harbours</title></head><body>
<outline text="North"><outline type="rss" text="Tarvik &lt;Post&gt;" xmlUrl="https://tarvik.example/feed.xml"/></outline>
<outline type="rss" text="Lundmark" xmlUrl="javascript:alert(1)"/></body></opml>"""
PAGES = ("/desk", "/desk/fates", "/desk/outlets", "/desk/quality")


@pytest.fixture
def editor(own_hall: Hall) -> TestClient:
    return logged_in(own_hall, "editor")


@pytest.fixture
def admin(own_hall: Hall) -> TestClient:
    return logged_in(own_hall, "admin")


@pytest.mark.parametrize("page", PAGES)
def test_everybody_may_look(reader: TestClient, page: str) -> None:
    answer = reader.get(page)
    assert answer.status_code == 200
    assert "<form method" not in answer.text.split("<main")[1].split("</main>")[0]


@pytest.mark.parametrize("page", PAGES)
def test_they_speak_german(reader: TestClient, page: str) -> None:
    told = reader.get(page, headers={"Accept-Language": "de"}).text
    assert '<html lang="de"' in told
    assert "Fakten über" in told


def test_a_list_of_feeds_comes_in_and_goes_out(editor: TestClient) -> None:
    answer = editor.post(
        "/desk/add",
        data={"csrf": csrf_of(editor, "/desk"), "folder": "Coast"},
        files={"list": ("feeds.opml", OPML, "text/x-opml")},
    )
    assert answer.status_code == 200
    assert "Tarvik &lt;Post&gt;" in answer.text
    assert "Coast/North" in answer.text
    listed = editor.get("/desk/feeds.opml")
    assert "https://tarvik.example/feed.xml" in listed.text
    assert "javascript:" not in listed.text


def test_a_feed_can_be_removed(editor: TestClient, own_hall: Hall) -> None:
    test_a_list_of_feeds_comes_in_and_goes_out(editor)
    form = {"csrf": csrf_of(editor, "/desk"), "address": "https://tarvik.example/feed.xml"}
    assert editor.post("/desk/feeds/remove", data=form).headers["location"] == "/desk"
    assert own_hall.desk.store.feeds.all() == ()


@pytest.mark.parametrize(
    "given", ["/etc/passwd", "file:///etc/passwd", "feeds.opml", "javascript:alert(1)", "", "x" * 3000]
)
def test_nothing_but_the_web_is_added_from_the_web(editor: TestClient, given: str) -> None:
    answer = editor.post("/desk/add", data={"csrf": csrf_of(editor, "/desk"), "address": given})
    assert answer.status_code == 422
    assert "https://" in answer.text
    assert "root:" not in answer.text


def test_private_addresses_are_not_asked(editor: TestClient) -> None:
    answer = editor.post("/desk/add", data={"csrf": csrf_of(editor, "/desk"), "address": "http://127.0.0.1:9/feed"})
    assert answer.status_code == 422
    assert "private" in answer.text.lower() or "this computer" in answer.text.lower()


def test_a_list_that_is_none_is_told(editor: TestClient) -> None:
    answer = editor.post(
        "/desk/add", data={"csrf": csrf_of(editor, "/desk")}, files={"list": ("x.opml", b"\x89PNG\r\n", "text/xml")}
    )
    assert answer.status_code == 422
    assert "no feed could be taken" in answer.text.lower()


def test_readers_may_not_add(own_hall: Hall) -> None:
    client = logged_in(own_hall, "reader")
    answer = client.post("/desk/add", data={"csrf": csrf_of(client), "address": "https://tarvik.example/"})
    assert answer.status_code == 403


def test_fates_of_one_kind(reader: TestClient) -> None:
    kept = reader.get("/desk/fates?ending=kept")
    assert kept.status_code == 200
    assert 'href="/article/' in kept.text
    assert reader.get("/desk/fates?ending=eaten").status_code == 422
    assert "/coverage/" not in kept.text


def test_a_fact_is_told_with_its_source(editor: TestClient) -> None:
    form = {"csrf": csrf_of(editor), "outlet": "tarvik.example", "field": "owner", "value": "<b>Nordic</b> Ferries",
            "source": "https://register.example/1", "asof": "2026-03-01"}  # fmt: skip
    told = editor.post("/desk/outlets", data=form)
    assert told.status_code == 200
    assert "&lt;b&gt;Nordic&lt;/b&gt; Ferries" in told.text
    assert 'rel="noopener noreferrer nofollow"' in told.text
    assert "Nordic" in editor.get("/desk/outlets.csv").text


@pytest.mark.parametrize("wrong", [{"source": ""}, {"field": "rating"}, {"asof": "last week"}])
def test_a_fact_without_its_source_is_refused(editor: TestClient, wrong: dict[str, str]) -> None:
    form = {"csrf": csrf_of(editor), "outlet": "tarvik.example", "field": "owner", "value": "Nordic", "source": "x"}
    assert editor.post("/desk/outlets", data=form | wrong).status_code == 422


def test_a_table_comes_in_with_what_could_not_be_taken(editor: TestClient) -> None:
    table = b"outlet,country,source,date\ntarvik.example,NO,the register,2026-01-02\nlundmark.example,NO,,\n"
    answer = editor.post("/desk/outlets", data={"csrf": csrf_of(editor)}, files={"table": ("f.csv", table, "text/csv")})
    assert "1 new fact" in answer.text
    assert "line 3" in answer.text


def test_agencies_are_taken_on_request(editor: TestClient, own_hall: Hall) -> None:
    editor.post("/desk/outlets", data={"csrf": csrf_of(editor), "agencies": "1"})
    assert len(own_hall.desk.store.outlets.facts()) > 50


def test_only_an_admin_settles_what_is_kept(editor: TestClient, own_hall: Hall) -> None:
    form = {"outlet": "tarvik.example", "keeping": "excerpt", "days": "30", "because": "as agreed"}
    assert editor.post("/desk/policies", data=form | {"csrf": csrf_of(editor)}).status_code == 403
    client = logged_in(own_hall, "admin", "Olaf")
    answer = client.post("/desk/policies", data=form | {"csrf": csrf_of(client)})
    assert "30 days" in answer.text
    assert [policy.keeping for policy in own_hall.desk.store.outlets.policies()] == [Keeping.EXCERPT]
    client.post("/desk/policies", data={"csrf": csrf_of(client), "outlet": "tarvik.example", "drop": "1"})
    assert own_hall.desk.store.outlets.policies() == ()


@pytest.mark.parametrize("wrong", [{"keeping": "all"}, {"days": "-1"}, {"days": "soon"}, {"days": "9999999"}])
def test_a_policy_that_makes_no_sense_is_refused(admin: TestClient, wrong: dict[str, str]) -> None:
    form = {"csrf": csrf_of(admin), "outlet": "tarvik.example", "keeping": "excerpt"}
    assert admin.post("/desk/policies", data=form | wrong).status_code == 422


def _asked(page: str) -> dict[str, str]:
    """What the form of the sentence to check holds."""
    tree = html.fromstring(page).xpath("//div[@class='check']//form")[0]
    return {one.get("name"): one.get("value") for one in tree.xpath(".//input")}


@pytest.mark.parametrize(("verdict", "hits"), [("supported", 1), ("unsupported", 0)])
def test_a_sentence_is_checked_by_an_editor(editor: TestClient, own_hall: Hall, verdict: str, hits: int) -> None:
    asked = _asked(editor.get("/desk/quality").text)
    before = own_hall.desk.page(asked["story"])
    answer = editor.post("/desk/quality", data=asked | {"verdict": verdict})
    assert answer.headers["location"] == "/desk/quality?kept=1#check"
    borne = {gauge.name: gauge for gauge in own_hall.desk.gauges()}["Sentences borne out"]
    assert (borne.hits, borne.looked) == (hits, 1)
    assert [kept.ruling.by for kept in own_hall.desk.rulings.all()] == ["Ina-Berg"]
    assert (own_hall.desk.page(asked["story"]) == before) is (verdict == "supported")
    assert "Thank you" in editor.get("/desk/quality?kept=1").text


@pytest.mark.parametrize(
    "wrong", [{"verdict": "perhaps"}, {"start": "-1"}, {"sentence": "Nobody printed this."}, {"story": "s0"}]
)
def test_what_no_page_shows_is_not_judged(editor: TestClient, own_hall: Hall, wrong: dict[str, str]) -> None:
    asked = _asked(editor.get("/desk/quality").text) | {"verdict": "supported"}
    assert editor.post("/desk/quality", data=asked | wrong).status_code in {409, 422}
    assert own_hall.desk.rulings.all() == ()
