"""Articles side by side in the browser."""

import pytest
from starlette.testclient import TestClient

from nutgraf.hall.hall import Hall
from nutgraf.model.found import Wanted
from nutgraf.model.side_by_side import RowKind
from web_desk import ARABIC

TICKED = '" checked>\n<span>'


def articles(hall: Hall, words: str) -> list[str]:
    (row,) = hall.desk.stories(Wanted(text=words, most=1))
    return [one.id for one in hall.desk.corrected.story(row.id).articles]


def asked(ids: list[str], **others: str) -> dict[str, list[str] | str]:
    return {"a": ids, **others}


def test_articles_stand_side_by_side_with_their_outlets(reader: TestClient, hall: Hall) -> None:
    ids = articles(hall, "Ohio")
    page = reader.get("/compare", params=asked(ids)).text
    side = hall.desk.compared(ids, whole=False)
    assert page.count('scope="col"') == 3
    assert all(line.outlet in page for line in side.articles)
    assert page.count("<tbody") <= len(side.rows)
    assert 'class="shared"' in page


def test_one_kind_of_rows_is_shown_alone(reader: TestClient, hall: Hall) -> None:
    page = reader.get("/compare", params=asked(articles(hall, "Ohio"), only="shared")).text
    assert 'class="shared"' in page
    assert 'class="only-here"' not in page
    assert 'aria-current="true">Shared' in page


def test_what_is_told_otherwise_is_marked_and_said_why(reader: TestClient, hall: Hall) -> None:
    ids = articles(hall, "Hohenwerra")
    pairs = [[one, other] for one in ids for other in ids if one < other]
    differing = next(
        pair for pair in pairs if any(row.kind is RowKind.DIFFERS for row in hall.desk.compared(pair).rows)
    )
    page = reader.get("/compare", params=asked(differing)).text
    assert 'class="differs"' in page
    assert "<mark>" in page
    assert 'class="why"' in page


def test_a_reader_gets_no_whole_article_and_is_told_so(reader: TestClient, hall: Hall) -> None:
    ids = articles(hall, "Ohio")[:2]
    page = reader.get("/compare", params=asked(ids)).text
    assert "only the opening words are shown" in page
    told = [cell[0].exact for row in hall.desk.compared(ids).rows for cell in row.cells if cell]
    assert 0 < sum(one in page for one in told) < 0.8 * len(told)


@pytest.mark.parametrize("number", [0, 1, 5])
def test_too_few_or_too_many_lead_to_a_choice(reader: TestClient, hall: Hall, number: int) -> None:
    ids = articles(hall, "chemical plant")[:number]
    answer = reader.get("/compare", params=asked(ids))
    assert answer.status_code == 200
    assert answer.text.count(TICKED) == number
    assert ("At most four" in answer.text) is (number == 5)


def test_articles_to_choose_from_are_searched_and_those_ticked_stay(reader: TestClient, hall: Hall) -> None:
    ids = articles(hall, "Ohio")
    page = reader.get("/compare", params=asked(ids[:1], q="Ohio", choose="1")).text
    assert page.count(TICKED) == 1
    assert f'value="{ids[1]}"' in page
    piece = reader.get("/compare", params=asked(ids[:1], q="Ohio", choose="1"), headers={"X-Fragment": "1"}).text
    assert "<html" not in piece
    assert f'value="{ids[1]}"' in piece
    assert "No article has all of these words." in reader.get("/compare", params={"q": "zzzz"}).text


def test_an_unknown_article_is_a_plain_page(reader: TestClient) -> None:
    answer = reader.get("/compare", params=asked(["<b>zz", "yy"]))
    assert answer.status_code == 404
    assert "<b>zz" not in answer.text


def test_hostile_headlines_stay_text_and_foreign_ones_keep_their_direction(reader: TestClient, hall: Hall) -> None:
    ids = [
        hit.article for text in ("Lundmark", ARABIC.split()[0]) for hit in hall.desk.search(Wanted(text=text, most=1))
    ]
    page = reader.get("/compare", params=asked(ids)).text
    assert "<script>alert" not in page
    assert "<img src" not in page
    assert 'lang="ar" dir="rtl"' in page
    assert "several languages" in page


def test_it_speaks_german(reader: TestClient, hall: Hall) -> None:
    page = reader.get("/compare", params=asked(articles(hall, "Ohio")), headers={"Accept-Language": "de"}).text
    assert "<h1>Nebeneinander</h1>" in page
    assert "nur hier" in page
