from hypothesis import given
from hypothesis import strategies as st

from nutgraf.compare.linkage import Item, join

ITEMS = [Item(1, frozenset({n})) for n in range(4)]


def test_the_best_pair_is_joined_first_and_half_likenesses_do_not_chain():
    likeness = {(0, 1): 0.9, (1, 2): 0.7, (2, 3): 0.2}
    assert join(ITEMS, likeness, 0.5, 0.8) == [[0, 1], [2], [3]]


def test_items_of_one_owner_need_more():
    same = [Item(1, frozenset({1})), Item(1, frozenset({1}))]
    assert join(same, {(0, 1): 0.7}, 0.5, 0.8) == [[0], [1]]
    assert join(same, {(0, 1): 0.9}, 0.5, 0.8) == [[0, 1]]


def test_size_weighs():
    heavy = [Item(1, frozenset({0})), Item(9, frozenset({1})), Item(1, frozenset({2}))]
    assert join(heavy, {(0, 1): 0.9, (1, 2): 0.6}, 0.5, 0.8) == [[0, 1, 2]]


@given(
    st.dictionaries(
        st.tuples(st.integers(0, 7), st.integers(0, 7)).filter(lambda pair: pair[0] < pair[1]), st.floats(0, 1)
    )
)
def test_every_item_ends_in_exactly_one_group_whatever_the_order_of_pairs(likeness):
    items = [Item(1, frozenset({n})) for n in range(8)]
    groups = join(items, likeness, 0.5, 0.8)
    assert sorted(n for group in groups for n in group) == list(range(8))
    assert groups == join(items, dict(reversed(likeness.items())), 0.5, 0.8)
