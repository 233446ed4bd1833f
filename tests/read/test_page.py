"""HTML pages with their metadata."""

import json
from datetime import datetime
from typing import Any

import pytest

from nutgraf.model.article import Article
from nutgraf.model.fate import Capture
from nutgraf.model.when import Known
from nutgraf.read import read_capture

P1 = "The harbour board of Velmouth voted on Tuesday to close the old pier after engineers found cracks in nine of its pillars."
P2 = "Repairs would take two years and cost four million, the board said. Shops on the pier must leave by June."
P3 = "Ferry passengers will land at the new quay, a mile to the north, where a temporary ticket office is being built."
LINKED: dict[str, Any] = {
    "@type": "NewsArticle",
    "headline": "Velmouth to close its old pier",
    "datePublished": "2031-04-09T14:07:00+01:00",
    "dateModified": "2031-04-09T15:00:00+01:00",
    "author": [{"@type": "Person", "name": "Jane Roe"}],
    "publisher": {"@type": "Organization", "name": "Velmouth Courier"},
    "inLanguage": "en-GB",
}


def page(head: str = "", body: str = f"<p>{P1}</p><p>{P2}</p><p>{P3}</p>", title: str = "Pier") -> str:
    nav = "<nav><a href='/'>Home</a> <a href='/w'>World</a></nav>"
    return f"<!doctype html><html lang='en'><head><title>{title}</title>{head}</head><body>{nav}<article><h1>Velmouth to close its old pier</h1>{body}</article></body></html>"


def script(value: object) -> str:
    return f'<script type="application/ld+json">{value if isinstance(value, str) else json.dumps(value)}</script>'


def read(html: str, url: str = "") -> Article:
    return read_capture(Capture(address="pier.html", body=html.encode(), url=url)).articles[0]


def body(article: Article) -> list[str]:
    return [span.of(article.text) for span in article.paragraphs]


@pytest.mark.parametrize(
    "value",
    [
        LINKED,
        [LINKED],
        {"@graph": [{"@type": "WebSite", "name": "x"}, LINKED]},
        json.dumps(LINKED)[:-1] + ",}",
        "<!-- " + json.dumps(LINKED) + " -->",
    ],
)
def test_linked_data_tells_the_metadata(value: object) -> None:
    article = read(page(script(value)))
    assert (article.headline_text, article.byline, article.outlet.name, article.outlet.how) == (
        "Velmouth to close its old pier",
        "Jane Roe",
        "Velmouth Courier",
        "metadata",
    )
    assert article.published
    assert article.updated
    assert article.published.at == datetime.fromisoformat("2031-04-09T14:07:00+01:00")
    assert article.published.known is Known.METADATA
    assert article.updated.at.hour == 15
    assert article.published.zone_known
    assert body(article) == [P1, P2, P3]


def test_open_graph_tells_them_where_there_is_no_linked_data() -> None:
    head = '<meta property="og:site_name" content="Velmouth Courier"><meta property="og:title" content="Pier closes | Velmouth Courier"><meta property="article:published_time" content="2031-04-09"><link rel="canonical" href="https://courier.example/pier?utm_source=x">'
    article = read(page(head))
    assert (article.headline_text, article.outlet.name, article.url) == (
        "Pier closes",
        "Velmouth Courier",
        "https://courier.example/pier",
    )
    assert article.published
    assert article.published.at.day == 9
    assert not article.published.zone_known


def test_the_page_itself_tells_what_its_head_does_not() -> None:
    article = read(
        page(body=f"<time datetime='2031-04-09T14:07Z'>today</time><p>{P1}</p><p>{P2}</p><p>{P3}</p>"),
        url="https://www.courier.example/pier",
    )
    assert article.headline_text == "Velmouth to close its old pier"
    assert (article.outlet.name, article.outlet.how) == ("courier.example", "address")
    assert article.published
    assert article.published.at.hour == 14


def test_a_day_in_the_address_is_better_than_none() -> None:
    article = read(page(), url="https://courier.example/2031/04/09/pier")
    assert article.published
    assert article.published.at.date().isoformat() == "2031-04-09"


def test_a_wire_as_publisher_of_an_outlets_page_is_a_credit() -> None:
    linked = {**LINKED, "publisher": {"name": "Associated Press"}}
    article = read(
        page(
            script(linked)
            + '<meta property="og:site_name" content="Velmouth Courier"><link rel="canonical" href="https://courier.example/pier">'
        )
    )
    assert (article.outlet.name, article.credit) == ("Velmouth Courier", "Associated Press")


def test_an_organisation_as_author_is_a_credit() -> None:
    article = read(page(script({**LINKED, "author": {"@type": "Organization", "name": "Telwire"}})))
    assert article.credit == "Telwire"
    assert (
        read(page(script({**LINKED, "author": {"@type": "Organization", "name": "Velmouth Courier staff"}}))).credit
        == ""
    )


def test_the_dek_is_what_the_page_shows_as_one() -> None:
    dek = "Engineers had found cracks in nine of its pillars."
    article = read(
        page(
            f'<meta name="description" content="{dek}">',
            f"<p class='standfirst'>{dek}</p><p>{P1}</p><p>{P2}</p><p>{P3}</p>",
        )
    )
    assert article.dek
    assert article.dek.of(article.text) == dek
    assert body(article) == [P1, P2, P3]
    assert read(page('<meta name="description" content="Never shown on the page at all.">')).dek is None


def test_the_body_told_in_linked_data_stands_in_for_a_missing_one() -> None:
    article = read(page(script({**LINKED, "articleBody": f"{P1}\n\n{P2}\n\n{P3}"}), body="<div id='app'></div>"))
    assert body(article) == [P1, P2, P3]


def test_the_same_page_reads_the_same_many_times() -> None:
    html = page(script(LINKED))
    first = read(html)
    assert all(read(html) == first for _ in range(5))


def test_hostile_linked_data_is_passed_over() -> None:
    hostile = {
        "@type": ["NewsArticle"],
        "headline": {"a": 1},
        "author": [[1]],
        "publisher": [[]],
        "datePublished": {"a": 2},
        "articleBody": [1],
        "url": {"@id": 5},
        "inLanguage": ["x", 1],
    }
    assert body(read(page(script(hostile)))) == [P1, P2, P3]


def test_a_web_address_handed_over_is_the_articles_own() -> None:
    reading = read_capture(Capture(address="https://courier.example/pier", body=page().encode()))
    assert (reading.articles[0].url, reading.articles[0].outlet.name) == (
        "https://courier.example/pier",
        "courier.example",
    )


@pytest.mark.parametrize("sign", ["&#11;", "&#x1b;", "&#7", "&#xFFFE;", "&#x1FFFF;", "&#xD800;", "&#0;", "&#9999999;"])
def test_a_reference_to_no_sign_costs_no_more_than_itself(sign: str) -> None:
    found = body(read(page(body=f"<p>{P1} {sign} so it was.</p><p>{P2}</p><p>{P3}</p>")))
    assert len(found) == 3
    assert found[0].startswith(P1)
    assert found[0].endswith("so it was.")


def test_old_windows_references_are_what_browsers_show() -> None:
    found = body(read(page(body=f"<p>{P1} It&#146;s so &#150; said she.</p><p>{P2}</p><p>{P3} &#128512; &#8217;</p>")))
    assert "It’s so – said she." in found[0]
    assert "😀 ’" in found[2]
