"""Who is who among accounts that need not be of one story."""

from dataclasses import replace

from answers.newsstand import accounts
from newsroom import articles_of

from nutgraf.annotate import annotate
from nutgraf.annotate.rules import RulesTagger
from nutgraf.compose.answers.who import cast_of, roots_of


def test_one_person_in_two_accounts_is_one() -> None:
    found = [one for one in cast_of(accounts()).comparison.entities if one.name == "Judith Amberly"]
    assert len(found) == 1
    assert {place.article for alias in found[0].aliases for place in alias.places} == {one.id for one in accounts()}


def test_a_surname_is_not_told_as_a_full_name_that_comes_much_later() -> None:
    text = (
        "President Halver left the town on Monday.\n\n"
        + "The council spoke about the new roof of the school for an hour. " * 8
    ).strip() + "\n\nThe hall was opened by Ida Halver, a teacher."
    record = {"headline": "Halver leaves", "outlet": "Tollan Post", "datePublished": "2026-03-04", "text": text}
    account = annotate(list(articles_of([record])), RulesTagger())[0]
    cast = cast_of([account])
    bare = next(one for one in account.notes.mentions if one.span.start > len("Halver leaves") and one.name == "Halver")
    found = cast.at(account, bare.span)
    assert found is not None
    assert found.name == "Halver"


def test_those_who_credit_one_wire_have_one_origin() -> None:
    one, other = accounts()
    assert len(set(roots_of([one, other]).values())) == 2
    wired = [replace(each, article=replace(each.article, credit="Meridian")) for each in (one, other)]
    assert len(set(roots_of(wired).values())) == 1
