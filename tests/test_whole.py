"""The whole desk on the worst that can come in: it never falls over, loses nothing, shows nothing unchecked, stays linear."""

import json
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nutgraf import Desk, Edition
from nutgraf.compose.check import faults
from nutgraf.fetch.fake import FakeFetcher
from nutgraf.model.fate import Ending
from nutgraf.render.html import to_html
from nutgraf.render.json import dumps, loads
from nutgraf.render.markdown import to_markdown
from nutgraf.render.text import to_text
from pace import grows_with

SITE = "https://worst.example/"
NOW = datetime(2025, 6, 30, tzinfo=UTC)
PLAIN = (
    "The weir at Hollin Bridge broke on Monday and 120 people left their homes, the river board said. “We heard it go,” "
    "said Agnes Thorley, a miller. She expects to be home by Friday. "
)
WEIR = {"title": "Weir breaks at Hollin Bridge", "text": PLAIN * 2, "date": "2025-03-03", "outlet": "Hollin Echo"}


def ran(body: str | bytes, name: str = "input.txt") -> Edition:
    """The edition of one input, with everything asked of it that holds for every input."""
    raw = body.encode("utf-8", "surrogatepass") if isinstance(body, str) else body
    edition = Desk(fetcher=FakeFetcher({SITE + name: raw}), now=NOW).story(SITE + name)
    assert {fate.article for fate in edition.fates if fate.good} == {article.id for article in edition.articles}
    assert len([fate for fate in edition.fates if fate.ending is Ending.KEPT]) == len(edition.articles)
    for page in edition.pages:
        assert faults(page, (*edition.articles, *edition.earlier)) == ()
        to_text(page)
        to_markdown(page)
    to_html(edition.pages)
    printed = dumps(edition.pages)
    assert dumps(loads(printed)) == printed
    return edition


def lines(*records: object) -> str:
    return "\n".join(json.dumps(record) for record in records)


PIECES = st.sampled_from(
    [
        PLAIN, "Agnes Thorley ", "said ", "“", "”", '"', "according to ", "12,000 people ", "on Tuesday ", ". ", ", ", "\n\n",
        "Mr. ", "der Sprecher sagte, dass ", "повідомив ", "라고 밝혔다. ", "قال ", "(", ")", "1.5 million ", "citing ", "he ", "? ",
    ]
)  # fmt: skip
TEXTS = st.lists(PIECES | st.text(max_size=30), max_size=25).map("".join)
DATES = st.sampled_from(
    ["1970-01-01", "2025-03-03", "2090-01-01", "9999-12-31T23:59:59-14:00", 0, 1e308, -5, None, "soon"]
)
RECORDS = st.fixed_dictionaries(
    {"text": TEXTS},
    optional={"title": TEXTS, "date": DATES, "outlet": st.text(max_size=20), "url": st.text(max_size=30), "lang": st.text(max_size=5)},
)  # fmt: skip


@given(st.lists(RECORDS | st.just(WEIR) | st.none() | st.integers(), min_size=1, max_size=6))
@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_any_records_end_in_one_fate_each_and_in_pages_that_hold(records: list[object]) -> None:
    assert len(ran(lines(*records), "input.jsonl").fates) == len(records)


@given(st.text(max_size=300) | TEXTS, st.sampled_from(["input.txt", "input.html", "input.json", "input"]))
@settings(max_examples=60, deadline=None)
def test_any_text_ends_in_a_fate(text: str, name: str) -> None:
    assert ran(text, name).fates


@pytest.mark.parametrize("day", ["0001-01-01", "1970-01-01", "2090-05-05", "9999-12-31T23:59:59-14:00"])
def test_days_at_the_ends_of_the_calendar(day: str) -> None:
    text = (
        PLAIN
        + "It broke last month, a year ago and 300 years ago; it will be mended tomorrow, next Monday or in 9,000 years."
    )
    records = [WEIR | {"date": day, "text": f"{text} {number}", "outlet": f"Echo {number}"} for number in range(3)]
    assert len(ran(lines(*records), "input.jsonl").articles) == 3


@pytest.mark.parametrize(
    "linked",
    [
        "[" * 50_000, '{"@graph":' * 2_000 + "1" + "}" * 2_000, '{"@type":"NewsArticle","headline":{"a":[]},"author":[[[["x"]]]],"datePublished":{}}',
        '{"@type":["NewsArticle",5,null],"@id":{"@id":1},"inLanguage":{"name":7},"publisher":[{"name":null}],"isPartOf":[null]}',
        '{"@type":"NewsArticle","datePublished":"2025-13-45T99:99:99Z","articleBody":5}', "x" * 100_000,
    ],
    ids=["open", "deep", "odd", "odder", "dates", "no-json"],
)  # fmt: skip
def test_hostile_metadata_does_not_hide_the_article(linked: str) -> None:
    page = f"<html><head><title>Weir breaks</title><script type='application/ld+json'>{linked}</script></head>"
    body = "".join(f"<p>{PLAIN}</p>" for _ in range(3))
    assert (
        len(ran(f"{page}<body><article><h1>Weir breaks</h1>{body}</article></body></html>", "input.html").articles) == 1
    )


def test_the_same_article_three_hundred_times() -> None:
    by_one = ran(lines(*[WEIR] * 300), "input.jsonl")
    assert [fate.ending for fate in by_one.fates].count(Ending.COPY) == 299
    by_many = ran(lines(*(WEIR | {"outlet": f"Echo {number}"} for number in range(60))), "input.jsonl")
    (page,) = by_many.pages
    assert (page.outlets, page.origins) == (60, 1)


@pytest.mark.parametrize(
    "unit",
    [
        PLAIN, PLAIN + "\n\n", PLAIN.replace(".", "").replace(",", ""), "Anna and Maria, ", '"I said ', "« she said ", "(a) ", "12.000 ", "3 March 2025 ",
        "… Mr. A. B. ", "the minister's spokesman's aide's ", "according to the report by the board, ", "- one\n* two\n", "14:07A 26 November 2024, ",
        "Der Sprecher sagte, dass er morgen nach Wenna fahre. ", "Речник сказав, що завтра поїде до Венни. ", "김철수 시장은 \"우리는 간다\"고 밝혔다. ",
        "قال الوزير إن 300 شخص وصلوا إلى المدينة يوم الاثنين. ", "👩‍👩‍👧‍👦 said 👍🏽. ", "\u200b\u200dA\ufeff",
    ],
)  # fmt: skip
def test_four_times_the_text_takes_about_four_times_as_long(unit: str) -> None:
    assert grows_with(lambda size: ran((PLAIN + unit * (size // len(unit)))[:size]), 5_000, 20_000)
