"""Pairs that share rarer features are found without looking at all of them."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from nutgraf.compare.lookup import Lookup
from nutgraf.compare.material import Passage
from nutgraf.compare.weights import Weights
from nutgraf.model.span import Span

WORDS = "amber brook cedar delta ember fjord grove heath"


def passage(account: int, words: set[str]) -> Passage:
    return Passage(account=account, number=0, span=Span(start=0, end=9), words=frozenset(words), names=frozenset())


bags = st.lists(st.sets(st.sampled_from(WORDS.split()), max_size=5), max_size=12)


@given(bags)
def test_a_pair_is_found_once_where_two_features_are_shared(words: list[set[str]]):
    passages = [passage(number, each) for number, each in enumerate(words)]
    pairs = list(Lookup(passages, Weights(passages)).pairs())
    wanted = [pair for pair in combinations(range(len(words)), 2) if len(words[pair[0]] & words[pair[1]]) >= 2]
    assert sorted(pairs) == wanted


@given(bags)
def test_looking_near_one_finds_the_same(words: list[set[str]]):
    passages = [passage(number, each) for number, each in enumerate(words)]
    lookup = Lookup(passages, Weights(passages))
    near = {(a, passages.index(other)) for a, one in enumerate(passages) for other in lookup.near(one)}
    assert set(lookup.pairs()) == {(a, b) for a, b in near if a < b}
