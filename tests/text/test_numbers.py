"""Whole sentences in, quantities out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.model.notes import Modifier, Quantity, QuantityKind
from nutgraf.model.span import Span
from nutgraf.text.numbers import find_quantities, number_tokens


def quantities(text: str, language: str = "en") -> tuple[Quantity, ...]:
    return find_quantities(text, [Span(start=0, end=len(text))], language)


def roles(text: str, language: str = "en") -> list[tuple[float, str, str]]:
    return [(one.low, one.counted, one.role) for one in quantities(text, language)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two ferries collided, killing at least 14 sailors and injuring 25 others.",
         [(2, "ferry", ""), (14, "sailor", "killed"), (25, "person", "injured")]),
        ("Nine miners were killed and 21 injured.", [(9, "miner", "killed"), (21, "person", "injured")]),
        ("The death toll rose to 31 from 27 on Friday.", [(31, "person", "killed")]),
        ("The death toll rose from 27 to 31.", [(31, "person", "killed")]),
        ("No one was injured.", [(0, "person", "injured")]),
        ("About 4,000 Marovian troops were sent to the border.", [(4000, "troop", "sent")]),
        ("Five are still missing.", [(5, "person", "missing")]),
        ("Killing 12 soldiers and three civilians, the storm moved on.", [(12, "soldier", "killed"), (3, "civilian", "killed")]),
        ("One of the drivers said one person was killed.", [(1, "person", "killed")]),
        ("More than 300 firefighters fought the fire, which killed six.", [(300, "firefighter", ""), (6, "person", "killed")]),
    ],
)  # fmt: skip
def test_what_befell_whom(text: str, expected: list[tuple[float, str, str]]) -> None:
    assert roles(text) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Bei dem Unglück starben sieben Menschen, 18 wurden verletzt.", [(7, "mensch", "killed"), (18, "person", "injured")]),
        ("de", "Niemand wurde verletzt.", [(0, "person", "injured")]),
        ("de", "Rund 4.000 Soldaten wurden entsandt.", [(4000, "soldat", "sent")]),
        ("uk", "Двоє людей загинули, троє поранені.", [(2, "людина", "killed"), (3, "person", "injured")]),
        ("uk", "Кількість загиблих зросла до 31.", [(31, "person", "killed")]),
        ("ko", "7명이 숨지고 18명이 다쳤다.", [(7, "사람", "killed"), (18, "사람", "injured")]),
        ("ko", "군인 두 명이 다쳤다.", [(2, "군인", "injured")]),
    ],
)  # fmt: skip
def test_the_same_in_other_languages(language: str, text: str, expected: list[tuple[float, str, str]]) -> None:
    assert roles(text, language) == expected


@pytest.mark.parametrize(
    "text",
    [
        "It happened in 2019.", "The Boeing 737 left gate 12.", "He lives at 412 Elm Street.", "Call 555-0143 now.",
        "They met on March 3, 2024.", "At 9:15 p.m. on Monday it rained.", "The 27th attempt failed.", "Covid-19 returned.",
        "No one else knew.", "One another they helped.", "Article 5 applies.", "It is day 12.", "Two-thirds agreed.",
        "The 1980s were loud.", "He flew an A320.", "See https://example.org/12/story.",
    ],
)  # fmt: skip
def test_labels_are_no_quantities(text: str) -> None:
    assert quantities(text) == ()


def test_vague_words_are_ranges_and_hedged() -> None:
    (one,) = quantities("Dozens of goats escaped.")
    assert (one.low, one.high, one.modifier, one.counted) == (24, 99, Modifier.ABOUT, "goat")


def test_a_range_has_two_ends_and_its_whole_span() -> None:
    text = "Between 10,000 and 12,000 fans came."
    (one,) = quantities(text)
    assert (one.low, one.high, one.modifier, one.span.of(text)) == (
        10_000,
        12_000,
        Modifier.RANGE,
        "Between 10,000 and 12,000",
    )


def test_zero_needs_somebody_to_whom_nothing_happened() -> None:
    assert quantities("Nobody likes rain.") == ()


def test_every_number_is_a_token_dates_too() -> None:
    assert [value for _, value in number_tokens("On 3 March 2024 twelve of 1,250 left.", "en")] == [3, 2024, 12, 1250]
    assert [value for _, value in number_tokens("1만 1000명", "ko")] == [11_000]


LANGUAGES = st.sampled_from(["en", "de", "uk", "ko", "fr", "und", ""])


@given(st.text(alphabet=st.sampled_from("12,.-–:%$€ \n()abone two million killed 명만"), max_size=80), LANGUAGES)
def test_never_raises_and_stays_inside(text: str, language: str) -> None:
    for one in quantities(text, language):
        assert 0 <= one.span.start < one.span.end <= len(text)
        assert one.low <= one.high
    assert quantities(text, language) == quantities(text, language)


@given(st.text(max_size=200), LANGUAGES)
def test_any_text_at_all(text: str, language: str) -> None:
    half = len(text) // 2
    sentences = [Span(start=0, end=half), Span(start=half, end=len(text))]
    for one in find_quantities(text, sentences, language):
        assert any(sentence.holds(one.span) for sentence in sentences)
    for span, _ in number_tokens(text, language):
        assert span.end <= len(text)


@given(st.integers(min_value=2, max_value=9_999_999).filter(lambda number: number != 911))
def test_a_printed_count_reads_as_itself(number: int) -> None:
    """911 is left out: in news it is the emergency number, and is read as that."""
    (one,) = quantities(f"They counted {number:,} sheep in the hills.")
    assert (one.low, one.kind) == (number, QuantityKind.COUNT)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The line lost $1.3 billion last year.", 1.3e9), ("They paid 2.3 million pounds for it.", 2.3e6),
        ("Some 4.25 million people came.", 4.25e6), ("The yard owes 12.5 million kroner.", 12.5e6),
    ],
)  # fmt: skip
def test_a_scale_behind_a_decimal_is_no_coordinate(text: str, value: float) -> None:
    assert [one.low for one in find_quantities(text, [Span(start=0, end=len(text))], "en")] == [value]


def test_a_coordinate_counts_nothing() -> None:
    text = "The wreck lies at 58.12345 in the bay."
    assert find_quantities(text, [Span(start=0, end=len(text))], "en") == ()


@pytest.mark.parametrize(
    "text",
    [
        "The master, a man of 44, was held.",
        "The driver, 44, was held.",
        "She spoke to Berg, who is 44.",
        "A woman of 44 was hurt.",
    ],
)
def test_ages_are_told_in_many_ways(text: str) -> None:
    (found,) = find_quantities(text, [Span(start=0, end=len(text))], "en")
    assert (found.kind, found.low) == (QuantityKind.AGE, 44)


def test_a_day_that_is_over_labels_no_number() -> None:
    text = "By the end of the day 17 people had been held."
    (found,) = find_quantities(text, [Span(start=0, end=len(text))], "en")
    assert (found.low, found.counted) == (17, "person")
    assert find_quantities("On day 17 people rested.", [Span(start=0, end=24)], "en")
    assert find_quantities("It ended on day 17.", [Span(start=0, end=19)], "en") == ()


def test_a_share_and_a_sum_make_no_range() -> None:
    text = "Sales slipped 2 percent to 3.41 billion euros, and waste fell 5% to 30 tonnes; rates may rise 2% to 3%."
    found = find_quantities(text, [Span(start=0, end=len(text))], "en")
    assert [(one.low, one.high) for one in found] == [(2, 2), (3.41e9, 3.41e9), (5, 5), (30, 30), (2, 3)]
