"""Words are found however they are spelled, in any script."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.store.searching import Phrase, hits, indexed, phrases, places, terms


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The Café opens.", "cafe"),
        ("ISTANBUL and İzmir", "izmir istanbul"),
        ("Der Ørsted-Kai, Łódź", "orsted lodz"),
        ("about 10,000 troops", "10,000"),
        ("북한이 병력을 보냈다", "북한 병력"),
        ("北京時間星期三", "時間"),
        ("北京時間星期三", "京"),
        ("東京タワーで", "タワー"),
        ("กรุงเทพมหานคร", "เทพ"),
        ("हिन्दी समाचार", "हिन्दी"),
        ("ещё раз", "еще"),
        ("أحمد قال", "احمد"),
        ("the harbour pilots said", '"harbour pilots"'),
        ("the harbour pilots said", "“harbour pilots” said"),
        ("서울 시청 앞", '"서울 시청"'),
    ],
)
def test_all_that_is_wanted_stands_there(text: str, wanted: str) -> None:
    found = terms(text)
    assert phrases(wanted)
    assert all(places(phrase, found) for phrase in phrases(wanted))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("the harbour and the pilots", '"harbour pilots"'),
        ("мои слова", "мой"),
        ("北京時間", "京間"),
        ("10.000", "1000"),
        ("harbours", "harbour"),
        ("서울시청 앞", '"서울 시청"'),
    ],
)
def test_what_is_something_else_is_not_found(text: str, wanted: str) -> None:
    assert not all(places(phrase, terms(text)) for phrase in phrases(wanted))


def test_a_question_of_signs_alone_asks_for_no_word() -> None:
    assert phrases('!! "…" -- ') == ()
    assert phrases('"open') == (Phrase(forms=("open",)),)


@given(st.text(max_size=200) | st.text(st.characters(max_codepoint=127), max_size=300))
def test_the_index_is_given_the_words(text: str) -> None:
    assert indexed(text).split() == " ".join(term.form for term in terms(text)).split()


@given(st.text(min_size=1, max_size=60))
def test_every_text_is_found_by_its_own_words(text: str) -> None:
    for phrase in phrases(text.replace('"', " ")):
        assert places(phrase, terms(text))


@given(
    text=st.text(st.sampled_from("ab1 _.,’“”A\n"), max_size=60),
    wanted=st.text(st.sampled_from('ab1 _"A'), max_size=20),
)
def test_plain_texts_are_looked_through_as_all_others(text: str, wanted: str) -> None:
    asked = phrases(wanted)
    found = terms(text)
    assert hits(asked, text) == sorted(
        (*place, number) for number, one in enumerate(asked) for place in places(one, found)
    )


def test_a_word_too_long_to_be_kept_whole_is_found_by_its_beginning() -> None:
    assert hits(phrases("a" * 70), "the " + "A" * 66) == [(4, 70, 0)]
