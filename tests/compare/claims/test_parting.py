"""Pairs of sentences, labelled by hand: one claim or two."""

import pytest

from compare.build import PERSON, PLACE, account, at
from nutgraf.compare import compare
from nutgraf.model.notes import Modifier, QuantityKind

NAMES = [("Aven", PLACE), ("Estavia", PLACE), ("Norland", PLACE), ("Ida Storm", PERSON, "Ida Storm", "Harbour Warden")]
PADDING = " Gulls cried over the market. Nobody sold any umbrellas that morning. Schools kept their doors shut."
MONEY = QuantityKind.MONEY


def one_claim(first, second, numbers=((), ())):
    pair = [
        account(text + PADDING.replace("Gulls", bird), names=NAMES, ident=ident, when=at(hours), numbers=given)
        for text, bird, ident, hours, given in (
            (first, "Gulls", "a", 0, numbers[0]),
            (second, "Owls", "b", 5, numbers[1]),
        )
    ]
    lead = {(each.id, each.notes.sentences[0]) for each in pair}
    return any(lead <= {(s.article, s.span) for s in claim.statements} for claim in compare(pair).claims)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("A ferry struck a road bridge in Aven.", "The vessel hit a pillar of the highway in Aven."),
        ("Estavia sent 40 medics to Norland.", "Some 40 medics were dispatched to Norland by Estavia."),
        ("Dockers in Aven walked off the job on Monday.", "In Aven, dockers walked off their job."),
        ("Ida Storm warned that the dam in Aven could burst.", "The dam of Aven may burst, Ida Storm warned."),
    ],
)
def test_the_same_in_other_words_is_one(first, second):
    assert one_claim(first, second)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Estavia is close to a ferry deal with Norland.", "Estavia has signed a ferry deal with Norland."),
        ("The ferry deal of Estavia and Norland could be signed soon.", "Estavia and Norland signed the ferry deal."),
        (
            "Harbour Warden Ida Storm of Aven told the court of a storm.",
            "Harbour Warden Ida Storm of Aven spoke of a dog.",
        ),
        ("Ida Storm visited Aven with bankers.", "Ida Storm left her umbrella in Aven."),
        ("Lawmakers in Aven will vote on the harbour law.", "Lawmakers in Aven rejected the harbour law."),
    ],
)
def test_another_step_or_only_the_same_people_is_another(first, second):
    assert not one_claim(first, second)


def test_compatible_sums_of_one_thing_are_a_strong_sign():
    sums = (
        [("€2.38 million", 2_380_000, "", "", Modifier.EXACT, "EUR", MONEY)],
        [("some 2.4 million euros", 2_400_000, "", "", Modifier.ABOUT, "EUR", MONEY)],
    )
    pair = (
        "Collectors paid a total of €2.38 million for the vases.",
        "Files show collectors paid some 2.4 million euros.",
    )
    assert one_claim(*pair, sums)
    other = [("some 9 million euros", 9_000_000, "", "", Modifier.ABOUT, "EUR", MONEY)]
    assert not one_claim(pair[0], pair[1].replace("2.4", "9"), (sums[0], other))
