"""The secret that a form brings back."""

from hypothesis import given
from hypothesis import strategies as st

from nutgraf.hall.secrets import belongs, form_secret, unmasked


@given(st.text(), st.text())
def test_it_belongs_to_its_session_alone(one: str, other: str) -> None:
    assert belongs(form_secret(one), one)
    assert belongs(form_secret(one), other) == (one.encode("utf-8", "replace") == other.encode("utf-8", "replace"))


def test_it_is_never_written_the_same_twice() -> None:
    written = [form_secret("s") for _ in range(20)]
    assert len(set(written)) == 20
    assert len({unmasked(one) for one in written}) == 1


@given(st.text())
def test_what_is_none_belongs_to_nobody(given_: str) -> None:
    assert not belongs(given_, "s")


def test_the_session_cannot_be_read_from_it() -> None:
    session = "0123456789abcdef0123456789abcdef"
    assert session not in form_secret(session)
    assert unmasked(form_secret(session)) != session
