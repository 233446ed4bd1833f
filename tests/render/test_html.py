import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html

from nutgraf.model.page import StoryPage
from nutgraf.render.cleaning import clean
from nutgraf.render.html import fragment, to_html
from render.fixtures import EMPTY, MAYOR_KO, ONE_ACCOUNT, PAGE, SCREAMS, sentence, with_text

Element = html.HtmlElement


def parsed(*pages: StoryPage) -> Element:
    return html.document_fromstring(to_html(pages).encode("utf-8"))


def words(element: Element) -> str:
    return " ".join(element.text_content().split())


def test_the_document_needs_nothing_but_itself() -> None:
    document = parsed(PAGE, ONE_ACCOUNT)
    assert document.xpath("//script | //link | //img | //iframe | //object | //form | //@src | //@srcset") == []
    assert document.xpath("//@*[starts-with(name(), 'on')]") == []
    styles = " ".join(document.xpath("//style/text() | //@style"))
    assert "url(" not in styles
    assert "@import" not in styles


def test_every_sentence_opens_onto_its_words() -> None:
    document = parsed(PAGE)
    shown = document.xpath("//*[@class='ng-sentence']")
    assert len(shown) > 15
    for one in shown:
        assert one.xpath(".//details/summary/span")
        assert one.xpath(".//details//blockquote/mark")


def test_a_citation_shows_words_context_outlet_time_version_origin_and_link() -> None:
    page = replace(PAGE, highlights=(sentence("Das Seil sei alt.", ("bote", "Das Seil sei zuletzt")),), story=())
    card = parsed(page).xpath("//ul[@class='ng-high']//figure")[0]
    assert words(card.xpath(".//mark")[0]) == "Das Seil sei zuletzt"
    assert "vor elf Jahren" in words(card.xpath(".//blockquote")[0])
    assert card.xpath(".//blockquote/@lang") == ["de"]
    assert words(card).startswith("Bergbote German")
    assert "18 May 2025, 07:30 UTC · from Meridian · version 77c0de11 · open the article" in words(card)
    link = card.xpath(".//a")[0]
    assert link.get("href") == "https://bergbote.example/seilbahn"
    assert link.get("rel") == "noopener noreferrer nofollow"


def test_languages_and_directions_are_marked() -> None:
    page = replace(PAGE, story=((sentence("조사가 끝날 때까지.", MAYOR_KO),), (sentence("„הצרחות לא פסקו”", SCREAMS),)))
    korean, hebrew = parsed(page).xpath("//div[@class='ng-p']")
    assert korean.xpath(".//bdi[@class='ng-s']/@lang") == ["ko"]
    assert korean.get("dir") == "ltr"
    assert hebrew.get("dir") == "rtl"
    headline = parsed(replace(PAGE, headline=sentence("„הצרחות לא פסקו”", SCREAMS))).xpath(
        "//div[@class='ng-headline']/@dir"
    )
    assert headline == ["rtl"]


def test_only_web_addresses_become_links() -> None:
    addresses = parsed(PAGE).xpath("//a/@href")
    assert addresses
    assert all(address.startswith("https://") for address in addresses)


def test_a_changed_word_is_told() -> None:
    assert "“Tuesday, 20 May” stands for “Tuesday”." in words(parsed(PAGE))


def test_disagreements_are_tables_and_updates_are_drawn() -> None:
    document = parsed(PAGE)
    assert len(document.xpath("//table")) == 3
    plots = document.xpath("//svg[@class='ng-plot']")
    assert [plot.get("aria-label").split(",")[0] for plot in plots] == ["People in hospital"]
    assert len(plots[0].xpath(".//circle")) == 3


def test_the_graph_is_drawn_and_told_in_words() -> None:
    document = parsed(PAGE)
    drawing = document.xpath("//svg[starts-with(@class, 'ng-graph ')]")[0]
    assert "Bergbote goes back to Meridian" in drawing.get("aria-label")
    assert len(drawing.xpath(".//path[@stroke-dasharray]")) == 1
    assert "Bergbote from Meridian “meldet”" in words(document.xpath("//ul[@class='ng-steps']")[0])


def test_printing_has_every_citation_as_a_numbered_note() -> None:
    document = parsed(PAGE)
    notes = document.xpath("//section[@class='ng-printed']/ol/li")
    assert len(notes) == 24
    references = " ".join(document.xpath("//sup[@class='ng-ref']/text()"))
    for number, note in enumerate(notes, 1):
        assert note.xpath(".//mark")
        assert re.search(rf"[\[ ]{number}[\],]", references)


def test_several_pages_have_contents_and_names_of_their_own() -> None:
    document = parsed(PAGE, PAGE, EMPTY)
    links = [link.removeprefix("#") for link in document.xpath("//nav//a/@href")]
    assert len(set(links)) == 3
    assert document.xpath("//div[@class='ng-page']/@id") == links
    assert len(document.xpath("//@id")) == len(set(document.xpath("//@id")))
    assert not parsed(PAGE).xpath("//nav")


def test_empty_sections_are_left_out() -> None:
    headings = [words(heading) for heading in parsed(EMPTY).xpath("//h2")]
    assert headings == []
    assert "One account only." in words(parsed(ONE_ACCOUNT))
    assert "0 stories" in to_html([])


def test_a_fragment_holds_its_own_style_and_touches_nothing_else() -> None:
    piece = fragment(PAGE)
    assert piece.startswith('<div class="nutgraf"')
    style = html.fragment_fromstring(piece).xpath("./style/text()")[0]
    rules = re.findall(r"(?:^|[{}])\s*([^{}@]+)\{", style)
    selectors = [selector.strip() for rule in rules for selector in rule.split(",")]
    assert [selector for selector in selectors if not selector.startswith(".nutgraf")] == []


@pytest.mark.parametrize(
    "hostile",
    ["<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "</style><script>", "javascript:alert(1)", "{{ 7*7 }}", "&lt;b&gt;",
     "\u202eevil", "half \ud83d", "\x00\x1b[31m"],
)  # fmt: skip
def test_hostile_text_stays_text(hostile: str) -> None:
    text = to_html([with_text(hostile), PAGE])
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\ud800-\udfff]", text)
    document = html.document_fromstring(text.encode("utf-8"))
    assert document.xpath("//script | //img | //@onerror | //a[starts-with(@href, 'javascript')]") == []
    assert clean(f"kept {hostile}") in document.text_content()


@settings(max_examples=60, deadline=None)
@given(text=st.text(max_size=40))
def test_any_text_is_shown_and_never_becomes_markup(text: str) -> None:
    document = to_html([with_text(f"<script>{text}")])
    assert "<script" not in document.lower()
    shown = html.document_fromstring(document.encode("utf-8")).text_content()
    assert "".join(clean(f"kept <script>{text}").split()) in "".join(shown.split())
