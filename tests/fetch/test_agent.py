import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.fetch.agent import user_agent


def test_it_tells_its_name_and_whom_to_complain_to() -> None:
    assert user_agent("https://desk.example/about").startswith("nutgraf")
    assert user_agent("https://desk.example/about").endswith(" (+https://desk.example/about)")


@pytest.mark.parametrize("contact", ["", "  ", "\n"])
def test_without_a_contact_it_says_so(contact: str) -> None:
    assert user_agent(contact).endswith(" (reads news for one person, who left no contact)")


@given(st.text())
def test_no_contact_breaks_the_header(contact: str) -> None:
    told = user_agent(contact)
    assert all(" " <= sign <= "~" for sign in told)
    assert told.count("(") == told.count(")") == 1
    assert len(told) < 300
