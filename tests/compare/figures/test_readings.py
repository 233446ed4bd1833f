import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compare.numbered_accounts import figures_in
from nutgraf.compare.figures.figures import Figure
from nutgraf.compare.figures.readings import Alikeness, Reading, concepts_shared, fit, readings_of
from nutgraf.model.notes import QuantityKind


def of_values(figures: list[Figure]) -> dict[tuple[int, float], Reading]:
    return {(reading.account, reading.quantity.low): reading for reading in readings_of(figures)}


def test_a_value_printed_twice_is_one_reading_of_its_account():
    found = readings_of(
        figures_in("A gale killed 14 people. Of all that, 14 people died.", "A gale killed 14 people at sea.")
    )
    assert [(reading.account, len(reading.figures)) for reading in found] == [(0, 2), (1, 1)]


def test_one_value_of_two_different_things_makes_two_readings():
    found = readings_of(figures_in("The gale killed 14 people and sank 14 boats. It injured 14 people."))
    assert [reading.figures[0].thing for reading in found] == ["person", "ship", "person"]
    assert {reading.quantity.role for reading in found if reading.figures[0].thing == "person"} == {"killed", "injured"}


def test_values_of_two_kinds_have_no_dimension_in_common():
    found = readings_of(figures_in("The quay cost $14m, is 14 km long and was closed for 14 days to 14 people."))
    assert len({reading.dimension for reading in found}) == 4
    assert (QuantityKind.MONEY, "USD") in {reading.dimension for reading in found}


def test_every_hedge_of_a_value_is_kept_and_a_headline_is_known():
    (found,) = readings_of(
        figures_in(
            "At least 14 people died. Later on 14 people were dead.", headlines=["A gale off Vellin: 14 people dead"]
        )
    )
    assert len(found.printed) == 2
    assert found.headlined
    (other,) = readings_of(figures_in("At least 14 people died."))
    assert not other.headlined


def test_values_fit_where_one_hedge_of_each_lets_them():
    found = of_values(figures_in("At least 14 people died. Some 17 people died. Only 9 people died."))
    fourteen, seventeen, nine = (found[0, value] for value in (14, 17, 9))
    assert fit(fourteen, seventeen)
    assert not fit(fourteen, nine)


def test_what_tells_of_the_same_is_liker_than_what_does_not():
    figures = figures_in(
        "The gale killed 14 people on the pier.",
        "Some 19 people were killed on the pier.",
        "The museum sold 31 paintings.",
    )
    alikeness = Alikeness(figures)
    assert alikeness.of(figures[0], figures[1]) > 3 * alikeness.of(figures[0], figures[2])
    assert concepts_shared(figures[0], figures[1]) > 0.5
    assert concepts_shared(figures[0], figures[2]) < 0.1


def test_a_word_that_every_figure_has_weighs_less_than_a_rare_one():
    figures = figures_in(
        "They saw 14 wooden carts.",
        "They saw 19 wooden huts.",
        "They saw 23 wooden posts.",
        "They saw 31 zinc tubs.",
        "They saw 44 zinc urns.",
    )
    carts, huts, _, tubs, urns = figures
    alikeness = Alikeness(figures)
    assert alikeness.of(tubs, urns) > alikeness.of(carts, huts) > 0


def test_the_likest_figures_stand_for_two_readings_in_either_order():
    figures = figures_in(
        "The office has 14 keys. On the pier a gale killed 14 people.", "On the pier a gale killed 19 people."
    )
    found = readings_of(figures)
    alikeness = Alikeness(figures)
    one = Reading(figures=(found[0].figures[0], *found[1].figures)) if len(found) == 3 else found[0]
    other = found[-1]
    alike, (mine, yours) = alikeness.best(one, other)
    assert mine.quantity.role == "killed"
    assert alikeness.best(other, one) == (alike, (yours, mine))


TEXTS = st.lists(
    st.sampled_from(
        [
            "A gale killed 14 people.",
            "It cost $4m.",
            "Ivo Marrek, 52, left.",
            "Some 14 boats sank.",
            "It hurt 9.",
            "At 9, 40 fled.",
            "14!",
        ]
    ),
    max_size=6,
).map(" ".join)


@settings(max_examples=30, deadline=None)
@given(TEXTS, TEXTS)
def test_every_figure_is_in_one_reading_and_alikeness_is_symmetric(one: str, other: str):
    figures = figures_in(one, other)
    found = readings_of(figures)
    assert sorted(id(figure) for reading in found for figure in reading.figures) == sorted(map(id, figures))
    there = Alikeness(figures)
    back = Alikeness(figures[::-1])
    for first in figures:
        for second in figures:
            assert there.of(first, second) == pytest.approx(back.of(second, first))
            assert there.of(first, second) >= 0
