"""What an address is that somebody hands over."""

import pytest

from collect_samples import ATOM, HOME, INDEX, JSON_FEED, OPML, PAGE, RDF, RSS, SITEMAP, capture
from nutgraf.collect.recognising import Handed, what_is

SENTENCE = "The harbour board of Velm voted on Tuesday to close the old pier after engineers had found cracks in nine of its pillars. "
STORY = (
    f"<html><head>%s</head><body><h1>Velm closes its pier</h1><p>{SENTENCE * 3}</p><p>{SENTENCE * 2}</p></body></html>"
)
LINKS = "".join(f'<p><a href="/2031/04/09/the-pier-story-{n}">The pier of Velm, part {n}</a></p>' for n in range(20))


@pytest.mark.parametrize(
    ("body", "handed"),
    [
        (RSS, Handed.FEED), (ATOM, Handed.FEED), (RDF, Handed.FEED), (JSON_FEED, Handed.FEED),
        (SITEMAP, Handed.SITEMAP), (INDEX, Handed.SITEMAP), (OPML, Handed.LIST), (PAGE, Handed.HOME_PAGE),
        (STORY % "", Handed.ARTICLE), ('{"headline": "Pier"}', Handed.ARTICLE), (SENTENCE * 4, Handed.ARTICLE),
        ("https://kurier.example/a\nhttps://kurier.example/b", Handed.SITEMAP), ("<note>x</note>", Handed.NOTHING),
        ("", Handed.NOTHING), ("%PDF-1.7", Handed.NOTHING), ("Too short.", Handed.NOTHING), ("<html><body>Hm.</body></html>", Handed.NOTHING),
    ],
)  # fmt: skip
def test_it_is_known_by_what_it_holds(body: str, handed: Handed):
    assert what_is(capture(body)) is handed


@pytest.mark.parametrize(
    "head",
    [
        '<meta property="og:type" content="article">',
        '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "x"}</script>',
    ],
)
def test_an_article_with_many_links_beside_it_is_one(head: str):
    page = (STORY % head).replace("</body>", f"{LINKS}</body>")
    assert what_is(capture(page, "https://kurier.example/2031/04/09/old-pier")) is Handed.ARTICLE


def test_a_section_is_a_home_page_and_so_is_a_front_with_a_long_text():
    section = f'<html><head><meta property="og:type" content="website"></head><body>{LINKS}</body></html>'
    assert what_is(capture(section, "https://kurier.example/harbour/")) is Handed.HOME_PAGE
    front = (STORY % '<meta property="og:type" content="article">').replace("</body>", f"{LINKS}</body>")
    assert what_is(capture(front, HOME)) is Handed.HOME_PAGE
