"""Plain texts, read to the end: headline, times, byline, dateline, body."""

from datetime import UTC, datetime

from nutgraf.model.article import Article
from nutgraf.model.fate import Capture
from nutgraf.model.when import Known, Precision, YearlessDay
from nutgraf.read import read_capture

FIRST = "The harbour board of Velmouth voted on Tuesday to close the old pier after engineers found cracks in nine of its pillars."
SECOND = "Repairs would take two years, the board said. Shops on the pier must leave by June."


def read(text: str) -> Article:
    return read_capture(Capture(address="pier.txt", body=text.encode())).articles[0]


def body(article: Article) -> list[str]:
    return [span.of(article.text) for span in article.paragraphs]


def test_two_unlabelled_times_are_publication_and_update() -> None:
    article = read(
        f"Apr 9, 2031, 2:30 PM\nApr 9, 2031, 5:54 AM\n\nVelmouth to close its old pier\n\n{FIRST}\n\n{SECOND}"
    )
    assert article.published
    assert article.updated
    assert article.published.at == datetime(2031, 4, 9, 5, 54, tzinfo=UTC)
    assert article.updated.at == datetime(2031, 4, 9, 14, 30, tzinfo=UTC)
    assert (article.published.known, article.published.precision, article.published.zone_known) == (
        Known.PRINTED,
        Precision.MINUTE,
        False,
    )
    assert article.headline_text == "Velmouth to close its old pier"


def test_labels_say_what_a_time_is() -> None:
    article = read(
        f"Velmouth to close its old pier\nUpdated: 10 April 2031, 08:00 GMT\nPublished 9 April 2031\n\n{FIRST}"
    )
    assert article.published
    assert article.updated
    assert (article.published.at.day, article.published.precision) == (9, Precision.DAY)
    assert (article.updated.at.day, article.updated.zone_known) == (10, True)


def test_a_time_that_ran_into_the_body_is_split_off() -> None:
    article = read(f"Velmouth to close its old pier\n9 April 14:07{FIRST}\n{SECOND}")
    assert body(article) == [FIRST, SECOND]
    assert article.yearless == YearlessDay(month=4, day=9, clock=datetime(1, 1, 1, 14, 7, tzinfo=UTC).time())
    assert body(read(f"Velmouth to close its old pier\nPosted at 9:12 am{FIRST}\n{SECOND}"))[0] == FIRST
    assert body(read(f"Velmouth to close its old pier\n14:07 {FIRST}\n{SECOND}"))[0] == FIRST


def test_a_date_that_belongs_to_the_sentence_stays() -> None:
    sentence = "April 9, 2031 was the day on which the board of Velmouth voted to close the pier."
    assert body(read(f"Velmouth to close its old pier\n\n{sentence}\n\n{SECOND}"))[0] == sentence


def test_furniture_goes_and_bullets_become_paragraphs() -> None:
    article = read(
        f"Velmouth to close its old pier\n\nHighlights\n  • The board voted on Tuesday.\n  • Work begins in June.\nStory\n\n{FIRST}\n\nAdvertisement\n\n{SECOND}\n\n"
        "Share: Facebook | Telegram | Copy link\nRelated articles\nFerry fares to rise in autumn\nOpinions\n\nYou’ve reached the end"
    )
    assert body(article) == ["The board voted on Tuesday.", "Work begins in June.", FIRST, SECOND]


def test_byline_dateline_and_credit_go_into_their_fields() -> None:
    article = read(
        f"Velmouth to close its old pier\nBy Jane Roe, Political correspondent\n\nVELMOUTH, April 9 (Reuters) — {FIRST}\n\n{SECOND}"
    )
    assert (article.byline, article.dateline, article.credit) == (
        "Jane Roe, Political correspondent",
        "VELMOUTH, April 9",
        "Reuters",
    )
    assert body(article)[0] == FIRST
    assert article.yearless == YearlessDay(month=4, day=9)


def test_a_dek_stands_between_headline_and_byline() -> None:
    article = read(
        f"Velmouth to close its old pier\nEngineers found cracks in nine pillars.\nBy Jane Roe\n\n{FIRST}\n\n{SECOND}"
    )
    assert article.dek
    assert article.dek.of(article.text) == "Engineers found cracks in nine pillars."
    assert body(article) == [FIRST, SECOND]


def test_a_masthead_names_the_outlet() -> None:
    article = read(
        f"The Velmouth Courier\nRegion\n\nVelmouth to close its old pier\n9 April 2031, 14:07\nJane Roe\n\n{FIRST}\n\n{SECOND}"
    )
    assert (article.outlet.name, article.outlet.how, article.byline) == ("The Velmouth Courier", "text", "Jane Roe")
    assert article.headline_text == "Velmouth to close its old pier"


def test_keys_at_the_top_are_read() -> None:
    article = read(
        f"Title: Velmouth to close its old pier\nOutlet: Velmouth Bote\nDate: 9 April 2031\nURL: https://bote.example/pier\n\n{FIRST}\n\n{SECOND}"
    )
    assert (article.headline_text, article.outlet.name, article.url) == (
        "Velmouth to close its old pier",
        "Velmouth Bote",
        "https://bote.example/pier",
    )
    assert article.published
    assert article.published.at.day == 9


def test_wrapped_lines_are_joined() -> None:
    wrapped = (
        "Velmouth to close its old pier\n\nThe harbour board of Velmouth voted on Tuesday to close the old pier\nafter engineers found cracks in nine of its "
        "pillars. The closure begins\non Friday and will last for two years, according to a plan that was seen\nby members of the town council. Shops must leave "
        "by June, and the ferry\nwill call at the new quay.\n\nThe vote was seven to two."
    )
    assert len(body(read(wrapped))) == 2


def test_one_giant_paragraph_is_a_body_without_headline() -> None:
    article = read(f"{FIRST} {SECOND} " * 5)
    assert article.headline is None
    assert len(article.paragraphs) == 1


def test_corrections_stay_and_are_listed() -> None:
    note = "Correction: An earlier version of this article gave the wrong number of pillars."
    article = read(f"Velmouth to close its old pier\n\n{FIRST}\n\n{SECOND}\n\n{note}")
    assert [span.of(article.text) for span in article.corrections] == [note]
    assert body(article)[-1] == note


def test_other_languages() -> None:
    german = read(
        "Alte Seebrücke wird geschlossen\nVon Jana Roth\n9. April 2031, 14:07 Uhr\n\nVelmünde (dpa) - Der Rat hat am Dienstag die Schließung der alten Brücke beschlossen.\n\nMehr zum Thema"
    )
    assert (german.byline, german.dateline, german.credit, german.language) == ("Jana Roth", "Velmünde", "dpa", "de")
    ukrainian = read(
        "Старий причал закриють\nАвтор: Ярина Роїк\n9 квітня 2031, 14:07\n\nВЕЛЬМУТ, 9 квітня (Укрінформ) — Рада порту у вівторок проголосувала за закриття причалу.\n\nЧитайте також: Ціни на пором зростуть"
    )
    assert (ukrainian.byline, ukrainian.credit, ukrainian.language) == ("Ярина Роїк", "Укрінформ", "uk")
    assert len(ukrainian.paragraphs) == 1
    assert ukrainian.published
    korean = read(
        "낡은 부두 폐쇄 결정\n입력 2031.04.09 14:07 | 수정 2031.04.09 15:00\n홍길동 기자 (gildong@bote.example)\n\n항만위원회는 화요일 균열이 발견된 낡은 부두를 폐쇄하기로 의결했다.\n\n무단 전재 및 재배포 금지"
    )
    assert korean.byline == "홍길동 기자"
    assert korean.updated
    assert korean.updated.at.hour == 15
    assert len(korean.paragraphs) == 1
