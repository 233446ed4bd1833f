"""Articles in different languages: names by their sound, countries, numbers, and who stands out."""

import random

import numpy as np
import pytest

from cluster.coverage import BUDGET, FERRY, GERMAN, KOREAN, OTHER_FERRY, UKRAINIAN, account
from nutgraf.cluster import learnt
from nutgraf.cluster.across import SIGNALS, TOO_LATE, Abroad
from nutgraf.cluster.shelf import Shelf
from nutgraf.cluster.stream import Stream
from nutgraf.cluster.traits import traits_of
from nutgraf.model.notes import Account

HOME = np.full(64, -1, np.int32)


def met(*accounts: Account) -> tuple[Abroad, list[np.ndarray]]:
    """These accounts one after the other, and the rows that each was linked with."""
    shelf = Shelf()
    abroad = Abroad(learnt.ACROSS, shelf.rows)
    links = []
    for one in accounts:
        traits = traits_of(one.article, shelf.terms)
        near = shelf.put(traits, traits.day)
        links.append(abroad.of(near.number, list(shelf.languages), HOME).others)
    return abroad, links


def signals(one: Account, other: Account) -> dict[str, float]:
    abroad, _ = met(one, other)
    found = dict(zip(SIGNALS, abroad.signals(0, 1), strict=True))
    found["many names"] = round(np.expm1(found["many names"]))
    return found


def plain(language: str, headline: str, body: str, *, hours: float = 0) -> Account:
    return account(f"{language} {headline}", headline, body, hours=hours, language=language)


HARBOUR = plain(
    "en", "Talks", "There the minister Ilse Vandermark of Tarvik met Jun Seokhwan, and later Vandermark spoke."
)


@pytest.mark.parametrize(
    "other",
    [
        plain("de", "Gespräche", "Dort sprach Ministerin Vandermark aus Tarvik mit den Leuten."),
        plain("uk", "Переговори", "Про це заявила міністерка Вандермарк у місті Тарвік учора."),
        plain("ko", "회담", "타르비크에서 반데르마르크는 기자들을 만났다."),
    ],
    ids=["de", "uk", "ko"],
)
def test_names_meet_in_every_script_whichever_comes_first(other: Account) -> None:
    assert signals(HARBOUR, other)["many names"] >= 2
    assert signals(other, HARBOUR)["many names"] == signals(HARBOUR, other)["many names"]


def test_korean_writes_both_names_of_a_person_as_one_word() -> None:
    assert signals(HARBOUR, plain("ko", "회담", "전석환 위원장이 어제 회담을 열었다."))["many names"] >= 2


def test_a_german_genitive_and_a_german_spelling_are_the_name() -> None:
    told = plain("en", "Talks", "There Levko Shevtsiuk came to the Tarvik quay.")
    heard = plain("de", "Treffen", "Am Kai Tarviks traf Lewko Schewzjuk ein.")
    assert signals(told, heard)["many names"] >= 3


def test_german_words_that_only_sound_like_a_name_are_not_taken_for_it() -> None:
    told = plain("en", "Strike", "There Karla Streeter and Owen Traat met.")
    assert (
        signals(told, plain("de", "Der Streit", "Nach dem Streit trat niemand mehr auf, sagte der Streiter."))["names"]
        == 0
    )


def test_countries_tell_two_events_apart_and_adjectives_name_countries() -> None:
    danish = plain("en", "Ships", "The Danish fleet left on Monday, said the Danish admiral.")
    assert signals(danish, plain("de", "Schiffe", "Die dänische Flotte lief aus."))["other countries"] == 0
    assert signals(danish, plain("de", "Schiffe", "Die portugiesische Flotte lief aus."))["other countries"] == 1


def test_two_languages_without_names_in_capitals_hear_nothing() -> None:
    assert signals(GERMAN, KOREAN)["many names"] == 0


def test_nothing_is_done_in_one_language() -> None:
    abroad, links = met(*FERRY, *OTHER_FERRY)
    assert all(len(found) == 0 for found in links)
    assert not abroad.state()["crowd.alike"].any()


def test_what_came_before_the_second_language_is_found() -> None:
    _, links = met(*FERRY, *OTHER_FERRY, *BUDGET, UKRAINIAN)
    assert set(links[-1][:3].tolist()) == {0, 1, 2}


def test_articles_of_a_season_later_are_too_late() -> None:
    later = plain("uk", "Пором", UKRAINIAN.article.text, hours=24 * 90)
    abroad, _ = met(FERRY[0], later)
    odds, _ = abroad.between(np.array([0, 1], np.int32))
    assert odds[0, 1] < TOO_LATE / 2 < signals(FERRY[0], UKRAINIAN)["many names"]


def test_silence_counts_less_than_speaking_and_a_language_is_nothing_to_itself() -> None:
    abroad, _ = met(FERRY[0], OTHER_FERRY[0], UKRAINIAN, GERMAN, KOREAN)
    odds, worth = abroad.between(np.arange(5, dtype=np.int32))
    assert odds[0, 1] == worth[0, 1] == 0
    assert odds[0, 2] > 0 > odds[1, 2]
    assert worth[0, 2] == 1 > worth[1, 2] > worth[3, 4] > 0
    assert np.array_equal(odds, odds.T)
    assert np.array_equal(worth, worth.T)


def test_a_state_goes_on_as_it_would_have() -> None:
    first, rest = [*FERRY, UKRAINIAN, OTHER_FERRY[0]], [GERMAN, KOREAN]
    shelf = Shelf()
    abroad = Abroad(learnt.ACROSS, shelf.rows)
    for one in first:
        number = shelf.put(traits_of(one.article, shelf.terms), 0.0).number
        abroad.of(number, list(shelf.languages), HOME)
    again = Abroad(learnt.ACROSS, shelf.rows)
    again.restore(abroad.state(), list(shelf.languages))
    for one in rest:
        number = shelf.put(traits_of(one.article, shelf.terms), 0.0).number
        links = [side.of(number, list(shelf.languages), HOME) for side in (abroad, again)]
        assert np.array_equal(links[0].others, links[1].others)
        assert np.array_equal(links[0].odds, links[1].odds)


def test_rows_that_went_are_found_no_more() -> None:
    shelf = Shelf()
    abroad = Abroad(learnt.ACROSS, shelf.rows)
    for one in (*OTHER_FERRY, *FERRY, UKRAINIAN):
        number = shelf.put(traits_of(one.article, shelf.terms), 0.0).number
        abroad.of(number, list(shelf.languages), HOME)
    renumbered = np.array([-1, -1, 0, 1, 2, 3], np.int32)
    kept = np.array([2, 3, 4, 5], np.int32)
    shelf.keep(kept, renumbered)
    abroad.keep(kept, renumbered)
    number = shelf.put(traits_of(GERMAN.article, shelf.terms), 0.0).number
    assert {0, 1, 2} <= set(abroad.of(number, list(shelf.languages), HOME).others.tolist()) <= {0, 1, 2, 3}


@pytest.mark.parametrize("turn", range(6))
def test_four_languages_are_one_story_in_any_order_and_look_alikes_stay_out(turn: int) -> None:
    accounts = [*FERRY, *OTHER_FERRY, *BUDGET, GERMAN, UKRAINIAN, KOREAN]
    random.Random(turn).shuffle(accounts)
    stream = Stream()
    stream.place_all(one.article for one in accounts)
    stories = {frozenset(member.article for member in story.members) for story in stream.stories()}
    assert frozenset(one.id for one in (*FERRY, GERMAN, UKRAINIAN, KOREAN)) in stories
    assert frozenset(one.id for one in OTHER_FERRY) in stories


def test_any_text_has_a_voice() -> None:
    texts = ["", "\udc80", "ㄱ" * 500, "אבג دهو", "Ä" * 3_000, "A-B-C " * 900, "😀 123,456.789"]
    accounts = [
        account(f"{at} {lang}", text[:9], text, language=lang)
        for at, text in enumerate(texts)
        for lang in ("en", "ko", "de")
    ]
    abroad, _ = met(*accounts)
    odds, worth = abroad.between(np.arange(len(accounts), dtype=np.int32))
    assert np.isfinite(odds).all()
    assert ((worth >= 0) & (worth <= 1)).all()
