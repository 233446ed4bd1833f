import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html

from nutgraf.model.page import StoryPage
from nutgraf.render.cleaning import clean
from nutgraf.render.html import to_html
from render.compared import CLAIMS, COMPARED, NEW, REVISIONS, with_text
from render.fixtures import PAGE

Element = html.HtmlElement


def parsed(page: StoryPage) -> Element:
    return html.document_fromstring(to_html([page]).encode("utf-8"))


def words(element: Element) -> str:
    return " ".join(element.text_content().replace("\u2060", "").split())


def section(page: StoryPage, heading: str) -> Element:
    return parsed(page).xpath(f"//section[h2[contains(., '{heading}')]]")[0]


def test_what_is_new_comes_before_the_highlights() -> None:
    document = parsed(COMPARED)
    box = document.xpath("//section[@class='ng-new']")[0]
    assert box.xpath("following-sibling::ul[@class='ng-high']")
    first = box.xpath(".//li")[0]
    assert words(first).startswith("figure Nine people are in hospital.")
    assert words(first).endswith("was “five”")
    assert box.xpath(".//li/@dir") == ["ltr", "rtl"]
    assert not parsed(replace(COMPARED, new=replace(NEW, things=()))).xpath("//section[@class='ng-new']//li")


def test_a_claim_says_in_words_what_each_account_does() -> None:
    claim = section(COMPARED, "Claims").xpath(".//div[@class='ng-claim']")[0]
    rows = [(words(row.xpath("./dt")[0]), words(row.xpath("./dd")[0])) for row in claim.xpath(".//dl/div")]
    assert [does for does, _ in rows] == ["states it", "attributes it", "disputes it", "withdrew it", "leaves it out"]
    assert rows[2][1].startswith("by valley rescue service: Карпатський оглядач gives 41 instead of 38")
    assert not claim.xpath(".//dl/div[4]//details")
    assert words(claim.xpath(".//dl/div[3]//mark")[0]) == "У двох кабінах була 41 людина"


def test_the_first_few_are_shown_and_the_rest_opens() -> None:
    claims = section(COMPARED, "Claims")
    assert len(claims.xpath("./div[@class='ng-claim']")) == 4
    assert words(claims.xpath("./details[@class='ng-more']/summary")[0]) == "2 more claims"
    assert len(claims.xpath("./details[@class='ng-more']/div[@class='ng-claim']")) == 2
    assert not section(replace(COMPARED, claims=CLAIMS[:4]), "Claims").xpath(".//details[@class='ng-more']")
    long = replace(COMPARED, revisions=(replace(REVISIONS[0], edits=REVISIONS[0].edits * 2),))
    assert words(section(long, "Changed").xpath(".//details[@class='ng-more']/summary")[0]) == "2 more edited sentences"


def test_an_utterance_marks_what_was_left_out_and_put_instead() -> None:
    quotation = section(COMPARED, "Quotations").xpath("./div")[0]
    assert words(quotation.xpath(".//blockquote[@class='ng-words']")[0]).startswith("“We had checked")
    assert [words(one) for one in quotation.xpath(".//dl//del")] == ["found nothing", "We had"]
    assert [words(one) for one in quotation.xpath(".//dl//ins")] == ["saw no fault"]
    nobody = section(COMPARED, "Quotations").xpath("./div")[1]
    assert words(nobody.xpath(".//h3")[0]) == "Nobody is named"
    assert nobody.xpath(".//blockquote/@lang") == ["he", "he", "ar"]


def test_a_position_is_dated_and_tells_how_it_moved() -> None:
    position = section(COMPARED, "Positions")
    assert [words(one) for one in position.xpath(".//span[@class='ng-when']")][:2] == [
        "Sat 17 May 2025 · open to it",
        "so far · against it",
    ]
    assert words(position.xpath(".//p[@class='ng-moved']")[0]) == "Moved: first open to it, then against it"


def test_an_edit_shows_both_versions() -> None:
    revision = section(COMPARED, "Changed")
    first = revision.xpath(".//ul[@class='ng-edits']/li")[0]
    assert [words(one) for one in first.xpath("./span/*")] == ["Monday.", "Tuesday."]
    assert len(first.xpath(".//mark")) == 2
    assert "changed without a note" in words(revision)
    assert "correction Nine people are in hospital" in words(revision)


def test_roundings_are_one_quiet_line_each() -> None:
    assert words(parsed(COMPARED).xpath("//div[@class='ng-round']")[0]).startswith(
        "≈ Height of the gorge in metres: one figure, rounded: 212 (Vallorna Post)"
    )
    assert section(replace(COMPARED, disagreements=()), "Figures rounded") is not None


def test_grounds_circles_and_unnamed_sources_are_told() -> None:
    text = words(parsed(COMPARED))
    assert "Stands on Meridian (wire): credited to it" in text
    assert "In a circle: Vallorna Post → Bergbote → Vallorna Post." in text
    assert "12 % of what is told rests on unnamed sources." in text


def test_nothing_of_it_is_there_where_nothing_was_compared() -> None:
    body = to_html([PAGE]).split("</style>")[-1]
    assert not [name for name in ("ng-new", "ng-claim", "ng-rows", "ng-round", "ng-more", "ng-edits") if name in body]


def test_every_printed_note_is_referred_to() -> None:
    document = parsed(COMPARED)
    references = set(re.findall(r"\d+", " ".join(document.xpath("//sup[@class='ng-ref']/text()"))))
    notes = document.xpath("//section[@class='ng-printed']/ol/li")
    assert {str(number) for number in range(1, len(notes) + 1)} <= references


def test_a_page_of_many_accounts_stays_light() -> None:
    many = tuple(
        replace(one, outlet=f"Outlet {n}", citation=one.citation and replace(one.citation, exact=f"words {n}"))
        for n in range(50)
        for one in CLAIMS[0].treatments
    )
    claims = tuple(replace(CLAIMS[0], treatments=many) for _ in range(12))
    assert len(to_html([replace(COMPARED, claims=claims)])) < 300_000


@pytest.mark.parametrize(
    "hostile",
    ["<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "</del><b>", "{{ 7*7 }}", "\u202eevil", "\x1b[31m"],
)
def test_hostile_text_stays_text(hostile: str) -> None:
    text = to_html([with_text(hostile)])
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]", text)
    document = html.document_fromstring(text.encode("utf-8"))
    assert document.xpath("//script | //img | //@onerror | //del/b") == []
    assert clean(hostile) in document.text_content()


@settings(max_examples=40)
@given(text=st.text(max_size=40))
def test_any_text_is_shown_and_never_becomes_markup(text: str) -> None:
    assert "<script" not in to_html([with_text(f"<script>{text}")]).lower()
