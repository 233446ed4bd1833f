"""State as arrays."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.cluster.packing import packed, part, under, unpacked, with_room

VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.text(st.characters(exclude_categories=())),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=12,
)


@given(VALUES)
def test_what_was_packed_comes_back(value: object) -> None:
    array = packed(value)
    assert array.dtype == np.uint8
    assert unpacked(array) == value


def test_lone_surrogates_and_infinities_come_back() -> None:
    assert unpacked(packed(["\udc80", float("inf"), -float("inf"), 0.1])) == [
        "\udc80",
        float("inf"),
        -float("inf"),
        0.1,
    ]


def test_parts_are_put_under_a_name_and_found_there() -> None:
    whole = {**under("one", {"a": np.array([1]), "b.c": np.array([2])}), **under("oneself", {"a": np.array([3])})}
    assert set(whole) == {"one.a", "one.b.c", "oneself.a"}
    assert {key: value.tolist() for key, value in part("one", whole).items()} == {"a": [1], "b.c": [2]}
    assert part("none", whole) == {}


def test_a_table_gets_room_and_keeps_what_it_has() -> None:
    table = np.arange(6, dtype=np.int16).reshape(3, 2)
    roomy = with_room(table, -1, 5)
    assert roomy.dtype == table.dtype
    assert roomy.shape == (6, 2)
    assert roomy[:3].tolist() == table.tolist()
    assert (roomy[3:] == -1).all()
    assert with_room(table, 0, 10).shape == (10, 2)
    assert with_room(table[:0], 0, 4).shape == (4, 2)
    roomy[0] = 9
    assert table[0].tolist() == [0, 1]
