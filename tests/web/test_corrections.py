"""Corrections in the browser: by editors alone, logged, undoable, and seen at once on pages that were kept."""

import re
from collections.abc import Iterator
from html import unescape
from importlib.resources import files

import pytest
from starlette.testclient import TestClient

from nutgraf.annotate.rules import RulesTagger
from nutgraf.errors import DeskBusy
from nutgraf.hall.hall import Hall
from nutgraf.model.found import StoryRow, Wanted
from nutgraf.render.speech import speech_of
from nutgraf.store.lock import locked
from nutgraf.web.corrections import NOTICES
from web_desk import client_of, csrf_of, logged_in


@pytest.fixture(autouse=True)
def no_model(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nutgraf.desk.newsdesk.default_tagger", RulesTagger)


@pytest.fixture
def editor(own_hall: Hall) -> Iterator[TestClient]:
    with logged_in(own_hall, "editor") as client:
        yield client


def largest(hall: Hall) -> StoryRow:
    return max(hall.desk.stories(Wanted(most=20)), key=lambda row: row.articles)


def post(client: TestClient, what: str, **fields: object) -> str:
    """Sends a form; where it leads, or what is wrong."""
    answer = client.post(f"/corrections/{what}", data={"csrf": csrf_of(client), **fields})
    if answer.status_code == 303:
        return str(answer.headers["location"])
    assert answer.status_code == 409, answer.text
    found = re.search(r'<p class="notice bad"[^>]*>(.*?)</p>', answer.text)
    assert found
    return unescape(found[1])


def test_a_story_is_split_and_made_one_again(editor: TestClient, own_hall: Hall) -> None:
    row = largest(own_hall)
    article = own_hall.desk.corrected.story(row.id).articles[-1].id
    forms = editor.get(f"/story/{row.id}/correct")
    assert f'value="{article}"' in forms.text
    assert (
        post(editor, "split", story=row.id, article=article, because="another <b>fire</b>")
        == f"/story/{row.id}/correct?done=done"
    )
    assert len(own_hall.desk.corrected.story(row.id).articles) == row.articles - 1
    log = editor.get("/corrections").text
    assert "Ina-Berg: 1 article of story" in log
    assert "another &lt;b&gt;fire&lt;/b&gt;" in log
    assert post(editor, "undo", of="story", number=1) == "/corrections?done=undone"
    assert len(own_hall.desk.corrected.story(row.id).articles) == row.articles
    assert "does not stand any more" not in editor.get("/corrections?done=undone").text
    assert post(editor, "undo", of="story", number=1) == "Number 1 was undone already, by Ina-Berg."


def test_two_stories_are_made_one_by_words_of_the_other(editor: TestClient, own_hall: Hall) -> None:
    rows = own_hall.desk.stories(Wanted(most=20))
    one, other = rows[0], rows[1]
    found = editor.get(f"/story/{one.id}/correct", params={"q": other.headline.split()[0]})
    assert f'name="other" value="{other.id}"' in found.text
    post(editor, "merge", story=one.id, other=other.id)
    assert own_hall.desk.row(other.id).id == one.id
    assert editor.get(f"/story/{other.id}/correct").headers["location"] == f"/story/{one.id}/correct"


def test_an_article_is_moved_pinned_and_let_go(editor: TestClient, own_hall: Hall) -> None:
    row = largest(own_hall)
    article = own_hall.desk.corrected.story(row.id).articles[0].id
    assert post(editor, "pin", article=article) == f"/story/{row.id}/correct?done=done"
    assert "fixed by a person" in editor.get(f"/story/{row.id}/correct").text
    post(editor, "unpin", article=article)
    assert "Say where the article belongs" in post(editor, "move", article=article, to="")
    post(editor, "move", article=article, to="new")
    assert own_hall.desk.store.stories.home(article) != row.id


def test_a_citation_that_does_not_support_its_sentence_goes_from_the_kept_page(
    editor: TestClient, own_hall: Hall
) -> None:
    row = largest(own_hall)
    sentence = own_hall.desk.page(row.id).story[0][0]
    cited = sentence.citations[0]
    before = editor.get(f"/story/{row.id}")
    place = {"article": cited.article, "version": cited.version, "start": cited.start, "end": cited.end}
    assert post(editor, "unsupported", story=row.id, sentence=sentence.text, **place) == "/corrections?done=done"
    after = editor.get(f"/story/{row.id}", headers={"If-None-Match": before.headers["etag"]})
    assert after.status_code == 200
    assert (sentence.text in unescape(before.text), sentence.text in unescape(after.text)) == (True, False)
    assert post(editor, "undo", of="ruling", number=1) == "/corrections?done=undone"
    assert sentence.text in unescape(editor.get(f"/story/{row.id}").text)
    assert "does not cite this" in post(editor, "unsupported", story=row.id, sentence="Nobody said so.", **place)
    assert "incomplete" in post(editor, "unsupported", story=row.id, sentence="x", **{**place, "start": "-1"})


def test_who_is_whom_is_said_of_two_names_of_the_page(editor: TestClient, own_hall: Hall) -> None:
    row = next(row for row in own_hall.desk.stories(Wanted(most=20)) if len(own_hall.desk.rulings.names(row.id)) > 1)
    one, other = own_hall.desk.rulings.names(row.id)[:2]
    assert f'<option value="{one}">' in unescape(editor.get(f"/story/{row.id}/correct").text)
    assert post(editor, "different", story=row.id, one=one, other=other) == "/corrections?done=done"
    assert "undo that first" in post(editor, "same", story=row.id, one=one, other=other)
    log = unescape(editor.get("/corrections").text)
    assert f"“{one}” and “{other}” are not the same person." in log


def test_while_another_run_is_at_the_desk_it_is_kept_for_the_next_round(editor: TestClient, own_hall: Hall) -> None:
    row = largest(own_hall)
    article = own_hall.desk.corrected.story(row.id).articles[0].id
    with locked(own_hall.path, patience=0, busy=DeskBusy):
        assert post(editor, "pin", article=article) == "/corrections?done=waits"
    assert "It waits for the next round." in editor.get("/corrections?done=waits").text


@pytest.mark.parametrize("what", ["merge", "split", "move", "pin", "unpin", "same", "different", "unsupported", "undo"])
def test_only_editors_may_with_a_form_of_ours(what: str, own_hall: Hall, editor: TestClient) -> None:
    assert client_of(own_hall).post(f"/corrections/{what}").status_code in (401, 403)
    reading = logged_in(own_hall, "reader", "Bo-Lind")
    assert reading.post(f"/corrections/{what}", data={"csrf": csrf_of(reading)}).status_code == 403
    assert editor.post(f"/corrections/{what}", data={"csrf": "x"}).status_code == 403
    assert own_hall.desk.corrected.said() == ()


def test_what_is_not_there_is_told(editor: TestClient, own_hall: Hall) -> None:
    assert editor.post("/corrections/burn", data={"csrf": csrf_of(editor)}).status_code == 404
    assert editor.get("/story/nowhere/correct").status_code == 404
    assert "No story was ever called" in post(editor, "merge", story="nowhere", other="nobody")
    assert client_of(own_hall).get(f"/story/{largest(own_hall).id}/correct").headers["location"].startswith("/login")


@pytest.mark.parametrize("template", ["corrections", "correct"])
def test_templates_speak_german(template: str) -> None:
    text = (files("nutgraf.web") / "templates" / f"{template}.html.jinja").read_text(encoding="utf-8")
    told = {one or other for one, other in re.findall(r"""say\((?:"([^"]*)"|'([^']*)')\)""", text)}
    told |= set(re.findall(r"""pieces\.field\("\w+", "([^"]+)\"""", text)) | set(re.findall(r'hint="([^"]+)"', text))
    told |= set(NOTICES.values()) | {"One name", "The other name"}
    assert {one for one in told if not speech_of("de").knows(one)} == set()


def test_everybody_may_read_the_log_also_in_german(editor: TestClient, own_hall: Hall) -> None:
    post(editor, "pin", article=own_hall.desk.corrected.story(largest(own_hall).id).articles[0].id)
    told = client_of(own_hall).get("/corrections", headers={"Accept-Language": "de"}).text
    assert "bleibt, wo er ist" in told
    assert 'action="/corrections/undo"' not in told


def test_a_split_of_nothing_is_refused_and_stands_in_no_log(editor: TestClient, own_hall: Hall) -> None:
    (story, *_) = own_hall.desk.stories()
    before = len(own_hall.desk.corrected.said(100))
    assert "Choose the articles" in post(editor, "split", story=story.id)
    assert len(own_hall.desk.corrected.said(100)) == before
