import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.text.person_keys import person_key


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Yoon Suk Yeol", "yoon-suk-yeol"),
        ("Ångström, Ida", "angstrom-ida"),
        ("Олена Зеленко", "olena-zelenko"),
        ("…", "x"),
    ],
)
def test_names_become_keys(name: str, key: str) -> None:
    assert person_key(name) == key


@given(st.text())
def test_every_name_has_a_key_that_is_its_own_key(name: str) -> None:
    key = person_key(name)
    assert re.fullmatch(r"[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?", key)
    assert person_key(key) == key
