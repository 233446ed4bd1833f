import pytest

from compare.numbered_accounts import apart, material_of, told
from nutgraf.compare.figures.judging import judge
from nutgraf.compare.figures.numbers import numbers_of
from nutgraf.model.comparison import Disagreement, Judgement


def only(*texts: str, **more) -> Disagreement:
    (found,) = apart(told(*texts, **more))
    return found


def said(found: Disagreement) -> list[str]:
    return [version.value for version in found.versions]


def test_two_speakers_of_one_account_are_a_conflict_that_names_both():
    found = only(
        "The dockers' union said 2,300 dockers had walked out. The port company said 800 dockers had walked out."
    )
    assert found.judgement is Judgement.CONFLICT
    assert "union" in found.why.lower()
    assert "port company" in found.why
    assert said(found) == ["2,300", "800"]


def test_two_speakers_are_no_slip_even_where_digits_are_swapped():
    found = only(
        "The dockers' union said 1,300 dockers had walked out. The port company said 310 dockers had walked out."
    )
    assert found.judgement is Judgement.CONFLICT


def test_a_count_taken_back_is_an_update_of_its_own_outlet():
    found = only(
        "A landslide at Vellin killed 23 people. The mayor said the toll was now 17, after an earlier count of 23 was revised."
    )
    assert found.judgement is Judgement.UPDATE
    assert found.why.startswith("Amber Herald itself")


def test_the_headline_against_its_own_text_is_a_slip():
    found = only(
        "A gale killed 14 people on the pier at Vellin.",
        headlines=["Gale on Vellin pier kills 41 people"],
    )
    assert found.judgement is Judgement.SLIP
    assert set(said(found)) == {"14", "41"}


def test_the_one_that_stands_alone_has_slipped():
    price = "The new bridge at Vellin cost {} million crowns, the council said."
    found = only(*(price.format(each) for each in (214, 241, 214)))
    assert found.judgement is Judgement.SLIP
    assert found.why == "Birch Herald stands alone with this figure, and two digits are swapped against all the others."


def test_a_slip_between_two_accounts_leaves_open_who_is_right():
    price = "The new bridge at Vellin cost {} million crowns, the council said."
    found = only(price.format(214), price.format(241))
    assert found.judgement is Judgement.SLIP
    assert "which is right cannot be told" in found.why


def test_three_values_are_no_slip():
    toll = "A gale killed {} people on the pier at Vellin."
    assert only(*(toll.format(each) for each in (314, 341, 398))).judgement is Judgement.CONFLICT


def test_an_age_never_grows_from_one_account_to_the_next():
    texts = "The pilot, Ivo Marrek, 52, came ashore.", "Ivo Marrek, 57, the pilot, came ashore."
    for hours in ((0, 1), (0, 30)):
        found = only(*texts, hours=hours)
        assert (found.judgement, found.why) == (Judgement.CONFLICT, "The accounts give different ages.")


def test_the_one_that_stands_alone_with_an_age_has_slipped():
    text = "The pilot, Ivo Marrek, {}, came ashore."
    found = only(*(text.format(age) for age in (52, 52, 58)))
    assert (found.judgement, found.why) == (Judgement.SLIP, "Cedar Herald stands alone with this age.")


@pytest.mark.parametrize(
    ("first", "later", "hours", "judgement"),
    [
        (14, 19, (0, 9), Judgement.UPDATE),
        (19, 14, (0, 9), Judgement.CONFLICT),
        (14, 19, (0, 0.2), Judgement.CONFLICT),
    ],
)
def test_a_toll_may_grow_with_time_and_not_shrink(
    first: int, later: int, hours: tuple[float, float], judgement: Judgement
):
    toll = "A gale killed {} people on the pier at Vellin."
    assert only(toll.format(first), toll.format(later), hours=hours).judgement is judgement


def test_versions_in_the_same_account_that_nobody_is_named_for_are_still_judged():
    """Both values of one account, said by nobody, taken back by nobody, and both in its text."""
    material = material_of(
        told("Some 15,000 people marched through Vellin. Others at Vellin saw 4,000 people marching.")
    )
    figures = [figure for reading in numbers_of(material).readings for figure in reading.figures]
    judgement, why = judge(material, [[figure] for figure in figures])
    assert judgement is Judgement.CONFLICT
    assert "Amber Herald" in why
