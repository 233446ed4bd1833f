import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.text.countries import adjective_of_country, country_of


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Ukraine", "UA"), ("Ukrainian", "UA"), ("українська", "UA"), ("우크라이나", "UA"), ("South Korean", "KR"),
        ("Südkorea", "KR"), ("Північна Корея", "KP"), ("the United States", "US"), ("Niger", "NE"), ("Nigerian", "NG"),
        ("us", ""), ("Brandt", ""), ("", ""),
    ],
)  # fmt: skip
def test_a_country_is_told_by_any_of_its_names(name, code):
    assert country_of(name) == code


def test_an_adjective_is_told_from_a_name():
    assert adjective_of_country("Ukrainian")
    assert not adjective_of_country("Ukraine")
    assert not adjective_of_country("Brandt")


@given(st.text(max_size=80))
def test_any_text_gives_a_code_or_nothing(name):
    assert len(country_of(name)) in (0, 2)
