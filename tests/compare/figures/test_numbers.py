import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compare.build import PLACE, account, at
from compare.numbered_accounts import apart, rounded, told
from nutgraf.compare import compare
from nutgraf.model.comparison import DisagreementKind, Judgement
from nutgraf.model.notes import Modifier


def toll(text, printed, value, ident, hours=0.0, role="killed", counted="person", modifier=Modifier.EXACT):
    return account(
        text,
        names=[("Port Aven", PLACE), ("Old Quay", PLACE)],
        numbers=[(printed, value, counted, role, modifier)],
        ident=ident,
        when=at(hours),
    )


def numbers(*accounts):
    return [found for found in compare(accounts).disagreements if found.kind is DisagreementKind.NUMBER]


def test_two_tolls_printed_together_are_a_conflict_with_both_places():
    (found,) = numbers(
        toll("The blast in Port Aven killed 12 people.", "12", 12, "a"),
        toll("Some 19 people died in the Port Aven blast.", "19", 19, "b", 0.5),
    )
    assert found.judgement is Judgement.CONFLICT
    assert [version.value for version in found.versions] == ["12", "19"]
    assert found.versions[1].places[0].article == "b"


def test_a_number_one_slip_away_from_all_others_is_a_slip():
    (found,) = numbers(
        toll("The blast in Port Aven killed 212 people.", "212", 212, "a"),
        toll("Some 212 people died in the Port Aven blast.", "212", 212, "b", 0.5),
        toll("In Port Aven the blast killed 221 people.", "221", 221, "c", 1),
    )
    assert found.judgement is Judgement.SLIP
    assert "swapped" in found.why


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (("The blast in Port Aven killed 12 people.", "12", 12), ("Some 19 people died at Old Quay.", "19", 19)),
        (
            ("The blast in Port Aven killed 12 people.", "12", 12),
            ("Port Aven mourns, among them 3 people from one house.", "3", 3),
        ),
        (
            ("The blast in Port Aven killed 12 people.", "12", 12),
            ("Since 1990, blasts in Port Aven have killed 90 people.", "90", 90),
        ),
        (
            ("The blast in Port Aven killed 12 people.", "12", 12),
            ("As many as 40 people could be dead in Port Aven.", "40", 40),
        ),
    ],
)
def test_other_places_parts_pasts_and_possibilities_are_set_against_nothing(first, second):
    assert numbers(toll(*first, "a"), toll(*second, "b", 1)) == []


def test_killed_and_injured_are_two_things():
    assert (
        numbers(
            toll("The blast in Port Aven killed 12 people.", "12", 12, "a"),
            toll("The blast in Port Aven injured 40 people.", "40", 40, "b", role="injured"),
        )
        == []
    )


def test_an_account_that_prints_both_values_knows_of_two_things():
    both = account(
        "The blast in Port Aven killed 12 people. In Port Aven, 19 people were dead by then.",
        names=[("Port Aven", PLACE)],
        numbers=[("12", 12, "person", "killed"), ("19", 19, "person", "killed")],
        ident="b",
    )
    assert numbers(toll("The blast in Port Aven killed 12 people.", "12", 12, "a"), both) == []


def test_troops_sent_are_labelled_with_who_sent_them():
    def sent(text, printed, value, ident, hours):
        return account(
            text,
            names=[("Estavia", PLACE)],
            numbers=[(printed, value, "soldier", "sent", Modifier.ABOUT)],
            ident=ident,
            when=at(hours),
        )

    (found,) = numbers(
        sent("Estavia is known to have sent about 4,000 soldiers to the border.", "about 4,000", 4000, "a", 0),
        sent("Estavia recently dispatched roughly 5,000 troops to the border.", "roughly 5,000", 5000, "b", 24),
    )
    assert found.about == "Soldiers sent by Estavia"
    assert found.judgement is Judgement.CONFLICT
    assert "does not say that it has changed" in found.why


def test_two_sides_of_one_account_are_a_conflict_though_one_only_puts_the_number():
    text = (
        "The two sides disagree on how many people took part. The crew said 1,700 deckhands had walked out. "
        "Aven Ferries put the number at fewer than 900."
    )
    both = account(
        text,
        numbers=[
            ("1,700", 1700, "deckhand", "took part"),
            ("fewer than 900", 900, "", "", Modifier.AT_MOST),
        ],
        said=[("The crew", "said")],
        names=[("Aven Ferries", PLACE)],
    )
    (found,) = numbers(both)
    assert found.judgement is Judgement.CONFLICT
    assert "The crew" in found.why
    assert [version.value for version in found.versions] == ["1,700", "fewer than 900"]


def test_a_sentence_over_many_events_is_set_against_no_single_one():
    one = toll("Some 4 people died in the Port Aven blast.", "4", 4, "a")
    many = toll("At least three blasts overnight killed 9 people, one in Port Aven.", "9", 9, "b", 1)
    assert numbers(one, many) == []


def test_more_than_fifty_is_no_version_beside_exact_counts():
    found = numbers(
        toll("The blast in Port Aven killed 58 people.", "58", 58, "a"),
        toll("More than 50 people died in the Port Aven blast.", "More than 50", 50, "b", 1, modifier=Modifier.OVER),
        toll("In Port Aven the blast killed 61 people.", "61", 61, "c", 20),
    )
    assert [[version.value for version in each.versions] for each in found] == [["58", "61"]]
    alone = numbers(
        toll("The blast in Port Aven killed 58 people.", "58", 58, "a"),
        toll("More than 50 people died in the Port Aven blast.", "More than 50", 50, "b", 1, modifier=Modifier.OVER),
    )
    assert alone == []


THREE = (
    "A gale on the pier at Vellin killed 14 people. The mayor, Tam Brule, 52, put the damage at $4m.",
    "A gale at Vellin killed 19 people on the pier. Mayor Tam Brule, 57, spoke of damage of $4.4m.",
    "The gale left 19 people dead on the pier at Vellin, and damage of about $4 million. Tam Brule, 52, is its mayor.",
)


@given(st.permutations(range(3)))
@settings(max_examples=6, deadline=None)
def test_the_order_in_which_accounts_come_does_not_matter(order):
    accounts = told(*THREE)
    found = apart(accounts)
    assert len(found) >= 2
    shuffled = [accounts[number] for number in order]
    assert apart(shuffled) == found
    assert rounded(shuffled) == rounded(accounts)


def test_three_identical_copies_disagree_about_nothing():
    text = "The dockers' union said 2,300 dockers had walked out. The port company said 800 dockers had walked out."
    assert compare(told(text)).disagreements != ()
    assert compare(told(text, text, text, headlines=["Gale at Vellin"] * 3)).disagreements == ()


def test_dozens_are_set_against_no_number():
    assert (
        apart(
            told(
                "Dozens of people were killed on the pier at Vellin.", "A gale killed 14 people on the pier at Vellin."
            )
        )
        == []
    )


@settings(max_examples=40, deadline=None)
@given(st.lists(st.text(max_size=300), min_size=1, max_size=3))
def test_odd_texts_never_fail(texts):
    accounts = [
        account(
            text, ident=f"i{number}", numbers=[(digit, float(digit)) for digit in sorted(set(text) & set("123456789"))]
        )
        for number, text in enumerate(texts)
    ]
    assert apart(accounts) == apart(accounts[::-1])
    rounded(accounts)
