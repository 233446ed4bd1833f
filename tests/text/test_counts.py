import pytest

from nutgraf.model.span import Span
from nutgraf.text.numbers import find_quantities


def found(text, language):
    return {
        text[one.span.start : one.span.end]: (one.low, one.role)
        for one in find_quantities(text, [Span(start=0, end=len(text))], language)
    }


@pytest.mark.parametrize(
    ("text", "language", "part", "value"),
    [
        ("The union said 1,850 of the 2,050 drivers walked out.", "en", "1,850", 1850),
        ("Rund 1850 der 2050 Fahrer beteiligten sich.", "de", "Rund 1850", 1850),
        ("노조는 약 1850명이 참가했다고 밝혔다.", "ko", "약 1850", 1850),
    ],
)
def test_four_digits_that_count_are_no_year_and_what_befell_is_the_parts(text, language, part, value):
    quantities = found(text, language)
    assert quantities[part] == (value, "took part")
    assert all(role == "" for printed, (_, role) in quantities.items() if printed != part)


def test_a_year_stays_a_year():
    assert found("The bridge was built in 1850.", "en") == {}
    assert found("Die Brücke wurde 1850 gebaut.", "de") == {}
