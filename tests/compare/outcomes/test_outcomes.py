import pytest

from compare.build import PERSON, PLACE, account, at
from nutgraf.compare import compare
from nutgraf.model.comparison import DisagreementKind, Judgement

NAMES = [("Ida Storm", PERSON), ("Harbour Bill", PLACE), ("Aven", PLACE)]


def outcomes(first, second, hours):
    one = account(first, names=NAMES)
    other = account(second, names=NAMES, ident="b", when=at(hours))
    return [found for found in compare([one, other]).disagreements if found.kind is DisagreementKind.OUTCOME]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Ida Storm was injured in the fire.", "Ida Storm died on Monday."),
        ("Police are searching for Ida Storm. Ida Storm is still at large.", "Ida Storm was arrested in Aven."),
        ("Ida Storm will visit Aven.", "Ida Storm has arrived in Aven."),
    ],
)
def test_a_later_step_in_a_later_account_is_an_update(first, second):
    (found,) = outcomes(first, second, 20)
    assert found.judgement is Judgement.UPDATE


def test_two_ends_of_one_trial_told_at_once_are_a_conflict():
    (found,) = outcomes("Ida Storm was acquitted in Aven.", "Ida Storm was convicted in Aven.", 1)
    assert found.judgement is Judgement.CONFLICT


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Ida Storm died on Monday.", "Ida Storm was injured in the fire."),
        ("Ida Storm was injured in the fire.", "Ida Storm could have died on Monday."),
        ("Ida Storm was acquitted in Aven.", "The man was convicted in Aven."),
        ("Ida Storm was injured and later died in Aven.", "Ida Storm died on Monday in Aven."),
    ],
)
def test_nothing_is_said_where_the_steps_fit_or_are_not_facts(first, second):
    assert outcomes(first, second, 20) == []
