import pytest

from nutgraf.desk.passages import passage
from nutgraf.errors import WrongTurn
from nutgraf.hall.hall import Hall
from nutgraf.model.article import Article
from nutgraf.model.found import Wanted


def some_article(hall: Hall) -> Article:
    hit = hall.desk.search(Wanted(text="minehunters", most=1))[0]
    found = hall.desk.store.articles.get(hit.article)
    assert found
    return found


def test_words_come_with_the_paragraph_they_stand_in(hall: Hall) -> None:
    article = some_article(hall)
    paragraph = article.paragraphs[-1]
    start, end = paragraph.start + 5, paragraph.start + 20
    found = passage(hall.desk.store, article.id, article.version, start, end)
    assert found.exact == article.text[start:end]
    assert found.before + found.exact + found.after == paragraph.of(article.text)
    assert (found.begins, found.ends) == (True, True)
    assert (found.number, found.versions) == (1, 1)
    assert found.outlet == article.outlet.name


def test_words_over_two_paragraphs_come_with_both(hall: Hall) -> None:
    article = some_article(hall)
    one, other = article.paragraphs[-2:]
    found = passage(hall.desk.store, article.id, article.version, one.end - 3, other.start + 3)
    assert found.before + found.exact + found.after == article.text[one.start : other.end]


@pytest.mark.parametrize(("start", "end"), [(-1, 4), (5, 5), (9, 4), (0, 10**9)])
def test_characters_that_are_not_there_are_refused(hall: Hall, start: int, end: int) -> None:
    article = some_article(hall)
    with pytest.raises(WrongTurn):
        passage(hall.desk.store, article.id, article.version, start, end)


def test_an_unknown_version_is_refused(hall: Hall) -> None:
    with pytest.raises(WrongTurn):
        passage(hall.desk.store, some_article(hall).id, "nothing", 0, 4)
    with pytest.raises(WrongTurn):
        passage(hall.desk.store, "nobody", "nothing", 0, 4)
