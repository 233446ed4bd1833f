import pytest

from compare.build import account, at
from compare.numbered_accounts import material_of, told
from nutgraf.compare.figures.figures import figures_of
from nutgraf.compare.figures.series import judge_series, speakers_of
from nutgraf.model.comparison import Judgement


def judged(*texts: str, hours: tuple[float, ...]) -> tuple[Judgement, str]:
    """The judgement on the only figure of each of some accounts, each a version of its own."""
    material = material_of(told(*texts, hours=hours))
    return judge_series(material, [[figure] for figure in figures_of(material)])


def tolls(*values: int, what: str = "killed {} people") -> tuple[str, ...]:
    return tuple(f"A gale on the pier at Vellin {what.format(value)} on Monday." for value in values)


@pytest.mark.parametrize(
    ("values", "what", "judgement"),
    [
        ((14, 19, 23), "killed {} people", Judgement.UPDATE),
        ((14, 23, 19), "killed {} people", Judgement.CONFLICT),
        ((23, 19, 14), "killed {} people", Judgement.CONFLICT),
        ((23, 19, 14), "trapped {} people", Judgement.UPDATE),
        ((14, 19, 23), "lit {} lamps", Judgement.CONFLICT),
    ],
)
def test_only_what_grows_or_shrinks_by_nature_is_an_update(values, what, judgement):
    assert judged(*tolls(*values, what=what), hours=(0, 8, 16))[0] is judgement


def test_figures_printed_at_one_time_stand_against_each_other():
    judgement, why = judged(*tolls(14, 19), hours=(0, 0.5))
    assert judgement is Judgement.CONFLICT
    assert "about the same time" in why


def test_a_later_figure_is_no_update_where_the_early_one_is_still_kept():
    material = material_of(told(*tolls(14, 19, 14), hours=(0, 5, 20)))
    first, second, third = figures_of(material)
    assert judge_series(material, [[first, third], [second]])[0] is Judgement.CONFLICT


def test_different_authorities_are_named():
    judgement, why = judged(
        "The fire office said on Monday that 14 people had died.",
        "The harbour police said on Monday that 19 people had died.",
        hours=(0, 0.5),
    )
    assert judgement is Judgement.CONFLICT
    assert "fire office" in why.lower()
    assert "harbour police" in why.lower()


def test_nothing_is_judged_without_dates():
    undated = account("A gale killed 14 people.", numbers=[("14", 14, "person", "killed")], when=None, ident="b")
    dated = account("A gale killed 19 people.", numbers=[("19", 19, "person", "killed")], when=at(1))
    material = material_of([undated, dated])
    assert judge_series(material, [[figure] for figure in figures_of(material)])[0] is Judgement.UNSURE


def test_who_only_puts_a_number_is_its_speaker():
    material = material_of(told("Some 15,000 people marched through Vellin. Police put the number at 4,000."))
    _, bare = figures_of(material)
    assert speakers_of(material, [bare]) == {"Police"}
