"""Who is who among accounts that need not be of one story."""

from dataclasses import replace

from answers.newsstand import accounts

from nutgraf.compose.answers.who import cast_of, roots_of


def test_one_person_in_two_accounts_is_one() -> None:
    found = [one for one in cast_of(accounts()).comparison.entities if one.name == "Judith Amberly"]
    assert len(found) == 1
    assert {place.article for alias in found[0].aliases for place in alias.places} == {one.id for one in accounts()}


def test_those_who_credit_one_wire_have_one_origin() -> None:
    one, other = accounts()
    assert len(set(roots_of([one, other]).values())) == 2
    wired = [replace(each, article=replace(each.article, credit="Meridian")) for each in (one, other)]
    assert len(set(roots_of(wired).values())) == 1
