"""The page within a desk: what it leads to, what it says in German, and what all of it is known in."""

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from lxml import html

from nutgraf.model.comparison import ExpectationState, Judgement
from nutgraf.model.page import StoryPage
from nutgraf.model.page_compared import NewKind
from nutgraf.model.revision import EditKind
from nutgraf.model.story import StoryEvent, Turn
from nutgraf.render import turns, wording, wording_compared
from nutgraf.render.html import environment, story_section, to_html
from nutgraf.render.links import Links
from nutgraf.render.numbering import cited_together
from nutgraf.render.rows import GROUNDS, TREATINGS
from nutgraf.render.speech import Speech, speech_of
from render.compared import COMPARED
from render.fixtures import EMPTY, ONE_ACCOUNT, PAGE, UNION, sentence

Element = html.HtmlElement
LINKS = Links(story="s1")


def parsed(page: StoryPage, language: str = "en") -> Element:
    return html.fragment_fromstring(story_section(page, speech_of(language), LINKS))


def test_a_page_that_stands_alone_leads_nowhere_within_a_desk() -> None:
    alone = html.fragment_fromstring(story_section(PAGE, speech_of("en")))
    assert all(address.startswith("https://") for address in alone.xpath(".//a/@href"))
    assert alone.xpath(".//input | .//form | .//@data-articles | .//@data-words | .//@data-article") == []
    assert "data-articles" not in to_html([PAGE])


def test_a_sentence_names_its_sources_and_where_its_words_are() -> None:
    section = parsed(PAGE)
    for said in section.xpath(".//span[@class='ng-sentence']"):
        assert re.fullmatch(r"\d+(?: \d+)*", said.get("data-articles"))
        assert said.xpath(".//summary/@data-words")[0].startswith("/story/s1/words?article=")
    places = section.xpath(".//li/@data-article")
    assert places == [str(place) for place in range(1, len(PAGE.articles) + 1)]
    assert section.xpath(".//svg//text/@data-article")


def test_coverage_can_be_ticked_and_compared() -> None:
    form = parsed(PAGE).xpath(".//form[@action='/compare']")[0]
    assert form.xpath(".//input[@type='checkbox'][@name='a']/@value") == [line.id for line in PAGE.articles]
    assert all(label.strip() for label in form.xpath(".//input/@aria-label"))
    assert form.xpath(".//button")


def test_people_and_outlets_lead_to_their_pages() -> None:
    addresses = parsed(PAGE).xpath(".//a/@href")
    assert f"/person/{LINKS.person(PAGE.people[0].name).rsplit('/', 1)[1]}" in addresses
    assert LINKS.outlet(PAGE.articles[0].outlet) in addresses
    assert LINKS.article(PAGE.articles[0].id) in addresses


def test_of_many_citations_the_first_few_open_in_place_and_are_numbered() -> None:
    one = sentence("Many say it.", UNION)
    many = tuple(replace(one.citations[0], start=place, end=place + 9) for place in range(9))
    page = replace(EMPTY, highlights=(replace(one, citations=many),))
    section = parsed(page)
    assert len(section.xpath(".//ul[@class='ng-high']//figure")) == 4
    assert "all 9 places" in section.xpath(".//ul[@class='ng-high']")[0].text_content()
    assert len(section.xpath(".//section[@class='ng-printed']//li")) == 4
    alone = html.document_fromstring(to_html([page]))
    assert len(alone.xpath("//ul[@class='ng-high']//figure")) == 9


def test_nothing_of_it_needs_leave_from_a_policy() -> None:
    assert parsed(PAGE).xpath(".//@style | .//style | .//script | .//@*[starts-with(name(), 'on')]") == []


def test_what_stands_on_the_same_words_is_found() -> None:
    said = PAGE.highlights[0]
    first = said.citations[0]
    found = cited_together(PAGE, first.article, first.version, first.start, first.end)
    assert found.citation == first
    assert found.others == tuple(one for one in said.citations if one != first) or found.text != said.text
    assert cited_together(PAGE, "nobody", "v", 0, 1).citation is None


def test_a_value_in_a_disagreement_stands_on_its_words() -> None:
    page = replace(EMPTY, disagreements=PAGE.disagreements)
    version = page.disagreements[0].versions[0]
    first = version.citations[0]
    assert cited_together(page, first.article, first.version, first.start, first.end).text == version.value


@pytest.fixture
def unknown(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """What templates said in German that the catalogue does not know."""
    told: list[str] = []
    say = Speech.say

    def heard(speech: Speech, text: str) -> str:
        if not speech.knows(text):
            told.append(text)
        return say(speech, text)

    monkeypatch.setattr(Speech, "say", heard)
    environment.cache_clear()
    yield told
    environment.cache_clear()


def invented(page: StoryPage) -> set[str]:
    """What the pages of the tests print in fields that compare and compose fill with sentences of their own."""
    found = {line.headline for line in page.articles} | {*page.notes}
    for one in page.disagreements:
        found |= {one.found.about, one.found.why}
    for one in page.claims:
        found |= {treatment.why for treatment in one.treatments}
    found |= {one.about for one in page.roundings} | {one.doubt for one in (*page.quotations, *page.people)}
    return found | {f"{one.about}: one figure, rounded" for one in page.roundings}


@pytest.mark.parametrize("page", [PAGE, COMPARED, ONE_ACCOUNT, EMPTY], ids=lambda page: page.id)
def test_all_that_is_ours_is_said_in_german(page: StoryPage, unknown: list[str]) -> None:
    text = html.fragment_fromstring(story_section(page, speech_of("de"), LINKS)).text_content()
    assert "Wortlaut" in text or not page.articles
    assert [one for one in unknown if one not in invented(page)] == []


WORDS = (
    *wording.HEADINGS.values(), *wording.STATES.values(), *wording.JUDGEMENTS.values(), wording.LEGEND,
    wording.NOTHING_MORE, wording.UNTITLED, *wording_compared.NEW.values(), *filter(None, wording_compared.STANCES.values()),
    *wording_compared.EDITS.values(), wording_compared.SILENT, wording_compared.NOBODY, *TREATINGS.values(), *GROUNDS.values(),
)  # fmt: skip


@pytest.mark.parametrize("word", WORDS)
def test_every_name_of_a_kind_is_known_in_german(word: str) -> None:
    assert speech_of("de").knows(word)


def test_no_kind_is_left_without_a_word() -> None:
    assert set(wording.STATES) == set(ExpectationState)
    assert set(wording.JUDGEMENTS) == set(Judgement)
    assert set(wording_compared.NEW) == set(NewKind)
    assert set(wording_compared.EDITS) == set(EditKind)


@pytest.mark.parametrize("turn", Turn)
@pytest.mark.parametrize("by", ["", "Ana"])
def test_every_turn_of_a_story_is_told_in_german(turn: Turn, by: str) -> None:
    for articles in (("a1",), ("a1", "a2", "a3", "a4", "a5")):
        event = StoryEvent(
            at=None, turn=turn, story="s1", articles=articles, other="s2", by=by, reason="shares Hestvik; 2 days apart"
        )
        if len(articles) > 1 and turn in (Turn.PINNED, Turn.UNPINNED, Turn.UPDATED):
            continue  # happens to one article at a time
        for told in (turns.sentence(event, {"a1": "Ferry and crew"}), turns.because(event)):
            assert speech_of("de").knows(told), told
            assert speech_of("de").say(told) != told
