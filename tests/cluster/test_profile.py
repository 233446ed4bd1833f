"""How much words, names and numbers tell within a batch."""

import math

from cluster.coverage import BUDGET, FERRY, OTHER_FERRY, account
from nutgraf.cluster.profile import profiles_of
from nutgraf.cluster.traits import traits_of

BATCH = [traits_of(one) for one in [*FERRY, *OTHER_FERRY, *BUDGET]]


def test_a_text_that_everybody_prints_makes_its_words_no_more_usual() -> None:
    first = FERRY[0].article
    again = [account(f"again {at}", first.headline_text, first.text.partition("\n\n")[2], hours=at) for at in range(9)]
    alone, among_copies = profiles_of(BATCH), profiles_of([*BATCH, *map(traits_of, again)])
    assert alone[0].words == among_copies[0].words
    assert alone[0].names == among_copies[0].names


def test_weights_have_length_one_and_rare_words_weigh_more() -> None:
    for profile in profiles_of(BATCH):
        assert math.isclose(math.fsum(weight * weight for weight in profile.words.values()), 1.0)
    words = profiles_of(BATCH)[0].words
    assert words["reef"] > words["tuesday"]


def test_a_number_that_only_two_print_tells_more_than_a_round_one() -> None:
    one = traits_of(account("a", "", "There were 94 cars and 300 people."))
    numbers = profiles_of([one])[0].numbers
    assert numbers[94.0] > numbers[300.0]
