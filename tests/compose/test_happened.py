"""What happened to a story between two of its pages."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from nutgraf.compare import compare
from nutgraf.compose import compose
from nutgraf.compose.happened import happened
from nutgraf.model.hook import Happened, Happening
from nutgraf.model.notes import Account
from nutgraf.model.page import StoryPage
from nutgraf.model.story import Placement, Story
from versions_of_news import accounts

FIRST = (
    "Twelve people were killed on Tuesday when the wall of Harwick quarry gave way, fire chief Anna Berg said.\n\n"
    "The quarry had been closed to lorries since January. Divers are searching the flooded pit for two diggers."
)
OTHER_WORDS = (
    "A wall of Harwick quarry collapsed on Tuesday and left 12 dead, according to the fire chief, Anna Berg.\n\n"
    "Heavy trucks had been barred from the quarry since January. Two diggers are being sought by divers in the water."
)
NEWS = (
    "The death toll of the Harwick quarry accident has risen to 15, fire chief Anna Berg said on Wednesday.\n\n"
    "Police arrested an engineer of the owner, Marlow Stone, on suspicion of forging inspection papers."
)
OTHERWISE = (
    "The wall of Harwick quarry gave way on Tuesday. Nine people were killed, the mining office said on Tuesday.\n\n"
    "The quarry had been closed to lorries since January."
)


def record(text: str, day: str, outlet: str, headline: str = "Harwick quarry wall gives way") -> dict[str, str]:
    url = f"https://{outlet.lower()}.example/1"
    return {
        "headline": f"{headline}, writes {outlet}",
        "outlet": outlet,
        "url": url,
        "text": text,
        "datePublished": day,
    }


ECHO = record(FIRST, "2031-05-06T08:00:00Z", "Echo")
POST = record(OTHER_WORDS, "2031-05-06T10:00:00Z", "Post")
TIMES = record(NEWS, "2031-05-07T09:00:00Z", "Times", "Quarry toll rises")


def page(found: Sequence[Account], earlier: Sequence[Account] = ()) -> StoryPage:
    members = tuple(Placement(article=account.id, score=1.0, reason="by hand") for account in found)
    return compose(
        Story(id="s", members=members), list(found), compare(found, earlier=list(earlier)), earlier=list(earlier)
    )


def between(before: Sequence[Account], after: Sequence[Account], earlier: Sequence[Account] = ()) -> list[Happened]:
    texts = {account.id: account.article.text for account in after}
    return happened(page(before), page(after, earlier), texts)


def of_kind(found: Sequence[Happened], kind: Happening) -> list[Happened]:
    return [one for one in found if one.kind is kind]


@pytest.fixture(scope="module")
def three() -> list[Account]:
    return accounts([ECHO, POST, TIMES])


def test_a_story_that_had_no_page_is_new(three: list[Account]) -> None:
    made = page(three[:2])
    (found,) = happened(None, made, {})
    assert found.kind is Happening.NEW_STORY
    assert found.sentence == made.headline


def test_nothing_happened_to_a_page_that_is_made_again(three: list[Account]) -> None:
    assert between(three, three) == []


def test_other_words_for_what_was_told_are_no_change_of_a_number(three: list[Account]) -> None:
    found = between(three[:1], three[:2])
    assert not of_kind(found, Happening.NUMBER_CHANGED)
    assert not of_kind(found, Happening.DISAGREEMENT)


def test_a_later_figure_takes_the_place_of_an_earlier_one(three: list[Account]) -> None:
    (found,) = of_kind(between(three[:2], three), Happening.NUMBER_CHANGED)
    assert "15" in found.sentence.text
    assert found.about
    assert found.note.startswith("was ")
    assert {one.article for one in found.sentence.citations} == {three[2].id}


def test_what_nobody_had_told_before_is_a_new_claim(three: list[Account]) -> None:
    found = of_kind(between(three[:2], three), Happening.NEW_CLAIM)
    assert any("engineer" in one.sentence.text for one in found)
    assert all(citation.article == three[2].id for one in found for citation in one.sentence.citations)
    places = [(one.article, one.start) for event in found for one in event.sentence.citations]
    assert len(places) == len(set(places))


def test_versions_that_cannot_both_hold_are_found() -> None:
    other = record(OTHERWISE, "2031-05-06T08:30:00Z", "Courier")
    echo, post, courier = accounts([ECHO, POST, other])
    found = of_kind(between([echo, post], [echo, post, courier]), Happening.DISAGREEMENT)
    assert len(found) == 1
    assert {one.article for one in found[0].sentence.citations} >= {courier.id, echo.id}
    assert "/" in found[0].sentence.text
    assert found[0].note


def test_an_article_that_is_edited_takes_the_ground_from_a_sentence() -> None:
    edited = FIRST.replace("Twelve people were killed", "Two people were hurt")
    (echo, post), (later,) = (
        accounts([ECHO, POST]),
        accounts([{**ECHO, "text": edited, "dateModified": "2031-05-06T12:00:00Z"}]),
    )
    assert echo.id == later.id
    found = of_kind(between([echo, post], [later, post], [echo]), Happening.SUPPORT_GONE)
    assert found
    for one in found:
        assert one.gone is not None
        assert one.gone.version == echo.article.version
        assert one.gone.exact not in later.article.text
    assert any(one.now is not None and "Two people were hurt" in one.now.exact for one in found)


def test_an_edit_elsewhere_takes_no_ground_away() -> None:
    (echo, post), (later,) = (
        accounts([ECHO, POST]),
        accounts([{**ECHO, "text": f"{FIRST}\n\nA mass is held on Sunday."}]),
    )
    found = between([echo, post], [later, post], [echo])
    assert not of_kind(found, Happening.SUPPORT_GONE)
    assert not any("closed to lorries" in one.sentence.text for one in of_kind(found, Happening.NEW_CLAIM))


def test_an_article_that_was_moved_to_another_story_took_nothing_back(three: list[Account]) -> None:
    assert not of_kind(between(three, three[1:]), Happening.SUPPORT_GONE)


def test_a_text_that_is_kept_no_more_took_nothing_back(three: list[Account]) -> None:
    before, after = page(three), page(three)
    assert happened(before, after, {three[0].id: three[0].article.headline_text}) == []


def test_a_page_without_a_headline_is_no_news(three: list[Account]) -> None:
    assert happened(None, replace(page(three), headline=None), {}) == []
