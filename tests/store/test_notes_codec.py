"""What was found in an article as bytes and back."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.errors import BrokenDesk
from nutgraf.model.notes import Notes
from nutgraf.store.notes_codec import decode_notes, encode_notes
from nutgraf.store.packed import pack, unpack
from store.values import notes


@given(notes)
def test_notes_come_back_as_they_were(given_notes: Notes) -> None:
    assert decode_notes(encode_notes(given_notes)) == given_notes


@given(notes)
def test_the_same_notes_give_the_same_bytes(given_notes: Notes) -> None:
    assert encode_notes(decode_notes(encode_notes(given_notes))) == encode_notes(given_notes)


@given(notes, st.data())
def test_a_column_of_another_length_or_kind_is_told(given_notes: Notes, data: st.DataObject) -> None:
    plain: list[Any] = unpack(encode_notes(given_notes))
    columns = plain[data.draw(st.integers(1, len(plain) - 1))]
    number = data.draw(st.integers(0, len(columns) - 1))
    columns[number] = data.draw(st.sampled_from(([*columns[number], 7], [*columns[number], "x"], [[]], None, 5)))
    with pytest.raises(BrokenDesk, match="what was found in an article"):
        decode_notes(pack(plain))


@pytest.mark.parametrize("other", [[], {}, "notes", 7, None, [""] * 8, [7, *[[[], []]] * 7]])
def test_other_values_are_told(other: object) -> None:
    with pytest.raises(BrokenDesk):
        decode_notes(pack(other))
