"""From bytes to articles and fates."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nutgraf.model.article import Article
from nutgraf.model.fate import Capture, Ending, Reading
from nutgraf.read import read_capture

BODY = "The harbour board of Velmouth voted on Tuesday to close the old pier after engineers found cracks in nine of its pillars."
TEXT = f"Velmouth to close its old pier\n\n{BODY}\n\nThe closure begins on Friday, the board said."
PAGE = f"<html><head><title>Velmouth to close its old pier</title></head><body><article><h1>Velmouth to close its old pier</h1><p>{BODY}</p><p>The closure begins on Friday, the board said, and shops must leave by June.</p></article></body></html>"


def read(body: str | bytes, address: str = "pier.txt", **told: str) -> Reading:
    return read_capture(Capture(address=address, body=body if isinstance(body, bytes) else body.encode(), **told))


def one(body: str | bytes, address: str = "pier.txt", **told: str) -> Article:
    reading = read(body, address, **told)
    assert [fate.ending for fate in reading.fates] == [Ending.KEPT], reading.fates
    return reading.articles[0]


def check_spans(article: Article) -> None:
    spans = [span for span in (article.headline, article.dek, *article.paragraphs) if span]
    assert "\n\n".join(span.of(article.text) for span in spans) == article.text
    assert all(span.of(article.text).strip() == span.of(article.text) != "" for span in spans)


@pytest.mark.parametrize(
    ("body", "ending", "says"),
    [
        (b"", Ending.EMPTY, "empty"),
        (b" \n\t\n", Ending.EMPTY, "white space"),
        ("\u00a0\u200b\n".encode(), Ending.EMPTY, "white space"),
        (b"%PDF-1.7\n%x", Ending.BINARY, "a PDF"),
        (b"\x89PNG\r\n\x1a\n0", Ending.BINARY, "PNG"),
        (b"PK\x03\x04 zip", Ending.BINARY, "ZIP"),
        (b"some\x00thing else", Ending.BINARY, "binary"),
        (b"a" * 200, Ending.TOO_LARGE, "200 bytes"),
        (b"\xc3\x28\x93\xfe\xff\x81" * 8, Ending.UNREADABLE, "encoding"),
        (b'{"title": "x",\n "text": }', Ending.UNREADABLE, "line 2, column 10"),
        (b"{}", Ending.NO_ARTICLE, "no text"),
        (b"[1, 2]", Ending.NO_ARTICLE, "record"),
        (b"word " * 3, Ending.NO_ARTICLE, "no article"),
        (b"<nav><a href=/>Home</a><a href=/w>World</a></nav>", Ending.NO_ARTICLE, "no article"),
        (b"<?xml version='1.0'?><rss><channel/></rss>", Ending.WRONG_TYPE, "feed"),
    ],
)
def test_what_cannot_be_read_ends_in_one_fate_that_says_why(body: bytes, ending: Ending, says: str) -> None:
    reading = read_capture(Capture(address="x", body=body), limit=150)
    assert reading.articles == ()
    assert [(fate.ending, fate.address) for fate in reading.fates] == [(ending, "x")]
    assert says in reading.fates[0].reason


def test_too_large_names_both_sizes() -> None:
    reason = read(b"a" * 21_000_000).fates[0].reason
    assert "21.0 MB" in reason
    assert "20.0 MB" in reason


def test_walls_are_no_articles() -> None:
    wall = "<html><body><p>Please log in to continue reading this article. Enter the address and the password that you have chosen and press the button below.</p></body></html>"
    fate = read(wall, kind="text/html").fates[0]
    assert fate.ending is Ending.NO_ARTICLE
    assert "log-in" in fate.reason


def test_pictures_are_of_the_wrong_type() -> None:
    assert read("GIMP brush", kind="image/x-gimp").fates[0].ending is Ending.WRONG_TYPE


@pytest.mark.parametrize(
    ("body", "says"), [(TEXT, "text"), (PAGE, "HTML"), (json.dumps({"title": "Pier", "text": BODY}), "JSON")]
)
@pytest.mark.parametrize(
    ("address", "kind"),
    [("pier", ""), ("pier.txt", "text/plain"), ("pier.html", ""), ("-", "application/octet-stream")],
)
def test_content_tells_the_kind_whatever_type_and_ending_say(body: str, says: str, address: str, kind: str) -> None:
    reading = read(body, address, kind=kind)
    assert [fate.ending for fate in reading.fates] == [Ending.KEPT]
    assert f"as {says}:" in reading.fates[0].reason
    assert BODY in reading.articles[0].text


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32"])
def test_encodings_of_unicode(encoding: str) -> None:
    assert one(TEXT.replace("old", "alté").encode(encoding)).headline_text == "Velmouth to close its alté pier"


@pytest.mark.parametrize("mark", [b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\xff\xfe\x00\x00", b"\x00\x00\xfe\xff"])
def test_a_byte_order_mark_alone_is_empty(mark: bytes) -> None:
    assert [fate.ending for fate in read(mark).fates] == [Ending.EMPTY]


@pytest.mark.parametrize(
    ("text", "encoding", "language"),
    [
        (
            "Рада порту проголосувала у вівторок за закриття старого причалу, бо інженери знайшли тріщини у дев’яти палях.",
            "cp1251",
            "uk",
        ),
        (
            "항만위원회는 화요일 기둥 아홉 개에서 균열이 발견된 낡은 부두를 폐쇄하기로 의결했다고 밝혔다.",
            "euc-kr",
            "ko",
        ),
        (
            "Der Ausschuss stimmte am Dienstag für die Schließung der Brücke, weil Prüfer Risse in neun Pfählen fanden.",
            "cp1252",
            "de",
        ),
    ],
)
def test_old_encodings_are_guessed(text: str, encoding: str, language: str) -> None:
    article = one(text.encode(encoding))
    assert (article.text, article.language) == (text, language)


def test_a_declared_encoding_is_believed() -> None:
    page = PAGE.replace("<head>", '<head><meta charset="iso-8859-2">').replace("Velmouth", "Żelmouth")
    assert one(page.encode("iso-8859-2"), "x.html").headline_text.startswith("Żelmouth")
    assert one(
        "Żelmouth to close the pier after a vote of the board.".encode("iso-8859-2"), charset="iso-8859-2"
    ).text.startswith("Ż")


def test_a_text_cut_inside_a_letter_is_read() -> None:
    assert one((TEXT + " Brück").encode() + b"\xc3").headline_text == "Velmouth to close its old pier"


def test_lines_of_json_have_a_fate_each() -> None:
    good = json.dumps({"title": "Pier", "text": BODY, "outlet": "Velmouth Bote"})
    reading = read(f'{good}\n{{broken\n\n{{"title": "no text"}}\n{good}\n', "feed.jsonl")
    told = [(fate.address, fate.ending) for fate in reading.fates]
    assert told == [
        ("feed.jsonl line 1", Ending.KEPT),
        ("feed.jsonl line 2", Ending.UNREADABLE),
        ("feed.jsonl line 4", Ending.NO_ARTICLE),
        ("feed.jsonl line 5", Ending.KEPT),
    ]
    assert [article.address for article in reading.articles] == ["feed.jsonl line 1", "feed.jsonl line 5"]


@pytest.mark.parametrize("first", ["null", "true", "7", '"words"', "[]", "{broken", "no JSON at all"])
def test_a_first_line_without_a_record_does_not_hide_the_others(first: str) -> None:
    fates = read(f"{first}\n{json.dumps({'title': 'Pier to close', 'text': BODY})}", "feed.jsonl").fates
    assert [fate.ending is Ending.KEPT for fate in fates] == [False, True]


@pytest.mark.parametrize("key", [None, "@graph", "articles", "items", "data"])
def test_lists_of_records_are_opened(key: str | None) -> None:
    records = [{"headline": f"Pier {n}", "articleBody": f"{BODY} {n}"} for n in range(2)]
    reading = read(json.dumps({key: records} if key else records), "list.json")
    assert [article.headline_text for article in reading.articles] == ["Pier 0", "Pier 1"]
    assert [fate.address for fate in reading.fates] == ["list.json item 1", "list.json item 2"]


def test_a_bracket_does_not_make_json() -> None:
    article = one(
        "[서울=연합뉴스] 홍길동 기자 = 항만위원회는 화요일 균열이 발견된 낡은 부두를 폐쇄하기로 의결했다고 밝혔다."
    )
    assert (article.dateline, article.credit, article.byline) == ("서울", "연합뉴스", "홍길동 기자")


def test_ids_follow_the_address_and_versions_the_text() -> None:
    first = one(json.dumps({"title": "Pier", "text": BODY, "url": "https://bote.example/pier?utm_source=x"}))
    second = one(json.dumps({"title": "Pier", "text": BODY + " More.", "url": "http://www.bote.example/pier/"}))
    assert first.id == second.id
    assert first.version != second.version
    assert len(first.version) == 16
    assert first.id[0] == "a"
    assert len(first.id) == 17
    assert one(TEXT).id != one(TEXT + " More.").id


def test_thousands_of_nested_tags_end_in_a_fate() -> None:
    assert read("<div>" * 10_000 + "text" + "</div>" * 10_000, "deep.html").fates[0].ending is Ending.NO_ARTICLE


def test_a_truncated_page_is_read_as_far_as_it_goes() -> None:
    assert BODY in one(PAGE[: PAGE.rindex("</p>")] + "<a hre", "cut.html").text


def test_a_page_of_more_elements_than_any_article_ends_at_once() -> None:
    reading = read_capture(Capture(address="a.html", body=b"<html><body>" + b"<p>a b c</p>" * 200_000))
    assert [fate.ending for fate in reading.fates] == [Ending.TOO_LARGE]


@pytest.mark.parametrize(
    "junk",
    ["a" * 300_000, "a " * 150_000, "<p " * 50_000, "12:" * 100_000, "x\n" * 30_000, "Ab, " * 60_000, "{" * 100_000],
)
def test_large_junk_ends_soon_in_one_fate(junk: str) -> None:
    assert len(read(junk, "junk").fates) == 1


@given(st.binary(max_size=300), st.sampled_from(["", "text/html", "application/json", "application/x-ndjson"]))
@settings(max_examples=60, deadline=None)
def test_any_bytes_end_in_fates(body: bytes, kind: str) -> None:
    reading = read_capture(Capture(address="x", body=body, kind=kind))
    assert reading.fates
    assert sum(fate.ending is Ending.KEPT for fate in reading.fates) == len(reading.articles)


LINES = st.lists(
    st.sampled_from(
        [
            *TEXT.split("\n"),
            "Highlights",
            " • A point",
            "9 April 14:07",
            "By Jane Roe",
            "© 2031 Velmouth Bote",
            "VELMOUTH — A vote.",
        ]
    )
    | st.text(max_size=60),
    max_size=12,
)


@given(LINES)
@settings(max_examples=60, deadline=None)
def test_spans_are_exact_and_reading_is_repeatable(lines: list[str]) -> None:
    first, second = read("\n".join(lines)), read("\n".join(lines))
    assert first == second
    for article in first.articles:
        check_spans(article)


def test_a_file_whose_text_prints_no_day_is_placed_by_the_day_in_its_name() -> None:
    body = b"Pier shut\n\nThe pier of Velmouth was shut on Monday because of a storm, the harbour master said.\n"
    (article,) = read_capture(Capture(address="notes/2031-04-09-pier.txt", body=body)).articles
    assert article.published is not None
    assert (article.published.known, article.published.at.date().isoformat()) == ("file", "2031-04-09")
    printed = b"Pier shut\n3 March 2031\n\nThe pier of Velmouth was shut because of a storm, the harbour master said.\n"
    (article,) = read_capture(Capture(address="notes/2031-04-09-pier.txt", body=printed)).articles
    assert article.published is not None
    assert (article.published.known, article.published.at.date().isoformat()) == ("printed", "2031-03-03")
