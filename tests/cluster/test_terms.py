"""Terms by number, and how much each tells."""

import numpy as np
import pytest

from nutgraf.cluster.terms import PLACES, Terms


def place(terms: Terms, word: str, language: str = "en") -> int:
    return terms.words(language)[word]


def test_one_word_in_all_its_forms_and_between_signs_has_one_place() -> None:
    terms = Terms()
    places = {place(terms, word) for word in ("harbour", "Harbour", "harbours", "“harbour,”", "(harbours).", "HARBOUR")}
    assert len(places) == 1
    assert 0 < places.pop() < PLACES


@pytest.mark.parametrize("word", ["the", "“The”", "", "—", "...", "a", "x", "e" * 50, "😀", "\udc80"])
def test_what_carries_nothing_has_place_nought(word: str) -> None:
    assert place(Terms(), word) == 0


def test_a_single_sign_is_a_word_where_signs_are_words() -> None:
    assert place(Terms(), "港", "zh") > 0
    assert place(Terms(), "7") > 0


def test_words_of_two_languages_are_two_but_a_name_is_one() -> None:
    terms = Terms()
    assert place(terms, "tarvik", "en") != place(terms, "tarvik", "sv")
    assert terms.names("en")["tarvik"] == terms.names("sv")["tarvik"] != place(terms, "tarvik", "en")


@pytest.mark.parametrize("printed", ["2031", "1999", "2", "0", "2.5", "", "1e9x", "1,2,3x", "9" * 400])
def test_years_small_numbers_and_what_is_none_tell_nothing(printed: str) -> None:
    assert Terms().number(printed) == 0


def test_a_number_is_one_however_its_thousands_are_parted() -> None:
    terms = Terms()
    assert terms.number("10,400") == terms.number("10400") != terms.number("10,401")
    assert terms.number("10,400") > 0


def test_rare_terms_tell_more_than_usual_ones() -> None:
    terms = Terms()
    told = terms.tells(
        np.array([place(terms, "solheim"), place(terms, "minister"), place(terms, "year")], np.int32), "en"
    )
    assert told[0] > told[1] > 0
    assert told[1] > told[2] >= 0
    odd, usual = terms.number("417"), terms.number("400")
    assert terms.tells(np.array([odd]))[0] > terms.tells(np.array([usual]))[0]


def test_a_term_tells_less_the_more_articles_have_it_and_never_less_than_nothing() -> None:
    terms = Terms()
    ferry, tide = (np.array([place(terms, word)], np.int32) for word in ("ferry", "tide"))
    none = np.zeros(0, np.int32)
    before = terms.tells(ferry, "en")[0], terms.tells(tide, "en")[0]
    for _ in range(2_000):
        terms.count("en", ferry, none)
    assert 0 <= terms.tells(ferry, "en")[0] < before[0] / 3
    assert terms.tells(tide, "en")[0] > before[1]


def test_counts_are_halved_when_they_are_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nutgraf.cluster.terms.REMEMBERED", 10)
    terms = Terms()
    ferry = np.array([place(terms, "ferry")], np.int32)
    for _ in range(10):
        terms.count("en", ferry, ferry[:0])
    assert terms.met[ferry[0]] == terms.articles["en"] == terms.articles[""] == 5


def test_a_full_memory_of_words_is_emptied_and_places_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nutgraf.cluster.terms.CACHED", 3)
    terms = Terms()
    words = ["harbour", "lantern", "pier", "walrus", "anchor", "12,345", "777"]
    before = [(place(terms, word), terms.names("en")[word], terms.number(word)) for word in words]
    assert len(terms.words("en")) <= 5
    assert [(place(terms, word), terms.names("en")[word], terms.number(word)) for word in words] == before


def test_a_state_goes_on_as_it_would_have() -> None:
    terms = Terms()
    places = np.array([place(terms, word) for word in ("ferry", "reef", "captain")], np.int32)
    terms.count("en", places, np.array([terms.number("94")], np.int32))
    again = Terms()
    again.restore(terms.state())
    more = np.array([place(terms, "reef"), place(terms, "swell")], np.int32)
    assert [place(again, "reef"), place(again, "swell")] == more.tolist()
    for one in (terms, again):
        one.count("en", more, more[:0])
    assert np.array_equal(terms.tells(places, "en"), again.tells(places, "en"))
    assert terms.articles == again.articles
    assert terms.articles["en"] == 2
