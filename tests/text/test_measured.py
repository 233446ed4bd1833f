from hypothesis import given
from hypothesis import strategies as st

from nutgraf.text.measured import LANGUAGES, concepts_beside
from nutgraf.text.measured_words import CONCEPTS, NARROWING, RISING


def beside(text: str, printed: str, language: str = "en", low: int = 0, high: int | None = None) -> dict[str, float]:
    start = text.index(printed)
    return concepts_beside(text, start, start + len(printed), low, len(text) if high is None else high, language)


def test_what_stands_nearer_is_told_more_surely():
    told = beside("The fire killed 9 and, the wardens said, injured many more.", "9")
    assert told["killed"] > told["hurt"] > 0


def test_each_of_two_numbers_is_told_of_by_its_own_words():
    text = "The gas leak killed 9 people and injured 31 others."
    nine, more = beside(text, "9"), beside(text, "31")
    assert nine["killed"] > nine["hurt"]
    assert more["hurt"] > more["killed"]


def test_commas_conjunctions_and_other_numbers_stand_between():
    plain = beside("They paid 40 yesterday, or so it is said here, as a fine.", "40")["fine"]
    assert beside("They paid 40 yesterday and so, it is said here, as a fine.", "40")["fine"] < plain
    assert beside("They paid 40 yesterday, or 20 it is said here, as a fine.", "40")["fine"] < plain


def test_a_form_may_go_on_only_where_the_list_says_so():
    assert "fine" in beside("40 penalties", "40")
    assert "killed" not in beside("40 deadlines", "40")
    assert "fine" not in beside("40 finest", "40")


def test_a_form_of_several_words_is_found_across_any_blanks():
    assert "killed" in beside("In all 40 lost\n their  lives.", "40")


def test_german_has_its_own_words_and_no_other_language_has_them():
    assert "killed" in beside("40 Tote in Vellin", "40", "de")
    assert "killed" not in beside("40 Tote in Vellin", "40", "en")
    assert "killed" not in beside("40 die man sah", "40", "de")


def test_a_language_without_a_list_is_read_as_english():
    assert beside("40 killed", "40", "ko") == beside("40 killed", "40", "en")


def test_nothing_is_told_from_beyond_the_sentence_or_by_the_number_itself():
    text = "Nine died there. Then 40 boats set out."
    assert "killed" in beside(text, "40")
    assert "killed" not in beside(text, "40", low=text.index("Then"))
    assert concepts_beside("two dead", 0, 8, 0, 8, "en") == {}


def test_far_away_words_tell_nothing():
    assert beside("40 " + "x" * 120 + " killed", "40") == {}


def test_every_concept_is_listed_once_with_forms_in_every_language():
    lines = [line.partition(": ") for line in CONCEPTS.strip().splitlines()]
    names = [name for name, _, _ in lines]
    assert len(names) == len(set(names))
    for name, _, forms in lines:
        columns = forms.split(" | ")
        assert len(columns) == len(LANGUAGES), name
        assert all(column.split() for column in columns), name
    assert set(names) >= NARROWING
    assert set(names) >= RISING


@given(st.text(max_size=120), st.integers(0, 120), st.integers(0, 9), st.sampled_from(("en", "de", "uk", "ko", "")))
def test_odd_text_never_fails_and_nearness_is_a_share(text: str, start: int, length: int, language: str):
    start = min(start, len(text))
    told = concepts_beside(text, start, min(len(text), start + length), 0, len(text), language)
    assert all(0 <= nearness <= 1.15 for nearness in told.values())


def test_a_megabyte_of_one_word_is_no_burden():
    text = "killed" * 150_000 + " 40 " + "1," * 50_000
    at = text.index("40")
    assert concepts_beside(text, at, at + 2, 0, len(text), "en") == {}
