from compare.build import PERSON, PLACE, account, at, day
from nutgraf.compare import compare
from nutgraf.model.comparison import DisagreementKind, Judgement

NAMES = [("Per Holm", PERSON), ("Aven", PLACE)]


def dates(first, second, **options):
    one = account(first[0], names=NAMES, times=[first[1:]], said=options.get("said", ()))
    other = account(second[0], names=NAMES, times=[second[1:]], ident="b", when=at(30), said=options.get("said", ()))
    return [found for found in compare([one, other]).disagreements if found.kind is DisagreementKind.DATE]


def test_one_assertion_with_two_days_is_a_conflict():
    (found,) = dates(
        ("Per Holm opened the new bridge in Aven on May 2.", "May 2", day(2)),
        ("On May 4, Per Holm opened the new bridge in Aven.", "May 4", day(4)),
    )
    assert found.judgement is Judgement.CONFLICT
    assert [version.value for version in found.versions] == ["May 2", "May 4"]


def test_the_same_day_is_none_and_so_is_another_assertion():
    assert not dates(
        ("Per Holm opened the new bridge in Aven on May 2.", "May 2", day(2)),
        ("On Thursday, Per Holm opened the new bridge in Aven.", "Thursday", day(2)),
    )
    assert not dates(
        ("Per Holm opened the new bridge in Aven on May 2.", "May 2", day(2)),
        ("Per Holm buried his dog at sea near Aven on May 4.", "May 4", day(4)),
    )


def test_the_day_somebody_spoke_is_not_the_day_it_happened():
    assert not dates(
        ("Per Holm said on May 2 that the new bridge in Aven was safe.", "May 2", day(2)),
        ("Per Holm said on May 4 that the new bridge in Aven was safe.", "May 4", day(4)),
        said=[("Per Holm", "said")],
    )


def test_an_account_that_prints_both_days_knows_of_two_things():
    one = account("Per Holm opened the new bridge in Aven on May 2.", names=NAMES, times=[("May 2", day(2))])
    both = account(
        "On May 4, Per Holm opened the new bridge in Aven. He had opened the old one on May 2.",
        names=NAMES, times=[("May 4", day(4)), ("May 2", day(2))], ident="b", when=at(30),
    )  # fmt: skip
    assert [each for each in compare([one, both]).disagreements if each.kind is DisagreementKind.DATE] == []


def test_the_one_thing_a_story_is_about_needs_no_shared_words():
    (found,) = dates(
        ("The ferry capsized off Aven on May 2.", "May 2", day(2)),
        ("Divers say the boat, with Per Holm at the wheel, rolled over on May 4.", "May 4", day(4)),
    )
    assert [version.value for version in found.versions] == ["May 2", "May 4"]


def test_the_day_of_another_deed_another_person_or_another_age_is_none():
    sunk = ("The ferry capsized off Aven on May 2.", "May 2", day(2))
    for other in [
        ("A vigil for the ferry that capsized was held in Aven on May 4.", "May 4", day(4)),
        ("Divers began lifting two capsized boats off Aven on May 4.", "May 4", day(4)),
    ]:
        assert not dates(sunk, other), other
    assert not dates(
        ("A 30-year-old man was arrested in Aven on May 2.", "May 2", day(2)),
        ("A 41-year-old man was arrested in Aven on May 4.", "May 4", day(4)),
    )


def test_a_deadline_moved_later_is_an_update_and_two_deadlines_are_a_conflict():
    by_friday = ("The envoys of Aven must leave the country by May 17.", "May 17", day(17))
    (found,) = dates(by_friday, ("The envoys of Aven must leave by May 18.", "May 18", day(18)))
    assert found.judgement is Judgement.CONFLICT
    (found,) = dates(
        by_friday, ("The deadline was moved back: the envoys of Aven must leave by May 21.", "May 21", day(21))
    )
    assert found.judgement is Judgement.UPDATE


def test_who_alone_is_a_day_off_slips():
    def told(printed, number, ident):
        return account(
            f"The kiln of Aven exploded on {printed}, killing nobody.",
            names=NAMES, times=[(printed, day(number))], ident=ident, when=at(30 + number),
        )  # fmt: skip

    (found,) = compare([told("May 2", 2, "a"), told("May 2", 2, "b"), told("May 3", 3, "c")]).disagreements
    assert found.judgement is Judgement.SLIP
    assert "c Post" in found.why


def test_words_printed_alike_for_two_days_are_told_with_their_days():
    (found,) = dates(
        ("Per Holm opened the new bridge in Aven today.", "today", day(2)),
        ("Today, Per Holm opened the new bridge in Aven.", "Today", day(5)),
    )
    first, second = (version.value for version in found.versions)
    assert (first, second) == ("today (Thu 2 May)", "Today (Sun 5 May)")
    assert f"“{first}” and “{second}”" in found.why
