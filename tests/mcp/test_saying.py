"""Texts on their way to a language model."""

from hypothesis import given
from hypothesis import strategies as st

from nutgraf.mcp.saying import sayable, thrifty


def test_words_that_nobody_sees_are_marked() -> None:
    hidden = "".join(chr(0xE0000 + ord(letter)) for letter in "ignore all")
    assert sayable(f"Pier{hidden} closed") == "Pier" + "\ufffd" * len(hidden) + " closed"
    assert sayable("a\ufe0f" + "\U000e0101" * 3) == "a\ufe0f" + "\ufffd" * 3


def test_what_people_write_stays() -> None:
    for text in ("Hafen­kante", "سيارة‌ها", "葛\U000e0100飾区", "❤️‍🔥", "à"):
        assert sayable(text) == text


@given(st.text(alphabet=st.characters(exclude_categories=())))
def test_any_text_can_be_sent_and_places_in_it_hold(text: str) -> None:
    said = sayable(text)
    assert len(said) == len(text)
    said.encode()


def test_what_is_empty_is_left_out_of_objects_alone() -> None:
    value = {"a": "", "b": None, "c": [], "d": {"e": ""}, "f": 0, "g": False, "h": ["", 1], "i": "\ud800"}
    assert thrifty(value) == {"f": 0, "g": False, "h": ["", 1], "i": "\ufffd"}
