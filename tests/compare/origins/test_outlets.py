"""Whether two names mean one outlet."""

import pytest

from nutgraf.compare.origins.outlets import same_outlet, short_for


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The Ostrand Mirror", "OSTRAND MIRROR"),
        ("ostrandmirror.com", "Ostrand Mirror"),
        ("www.ostrand-mirror.co.uk", "The Ostrand Mirror"),
        ("Ostrand Morning Mirror", "OMM"),
        ("Halden Echo newspaper", "Halden Echo"),
        ("Ostrander", "Ostrander Abendblatt"),
        ("AP", "Associated Press"),
        ("the German daily Ostrand Mirror", "Ostrand Mirror"),
        ("die Zeitung Haldener Bote", "Haldener Bote"),
        ("німецька газета Haldener Bote", "Haldener Bote"),
        ("Яворинський кур’єр", "Yavorynskyi Kurier"),
    ],
)
def test_one_outlet_under_two_names(one: str, other: str) -> None:
    assert same_outlet(one, other)
    assert same_outlet(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("New Ostrand Times", "New Ostrand Post"),
        ("North Herald", "South Herald"),
        ("East Times", "West Times"),
        ("Channel 4", "Channel 5"),
        ("The Times", "The Times of Halden"),
        ("Daily Times", "The Times"),
        ("Daily Echo", "Daily Mirror"),
        ("", "Halden Echo"),
        ("", ""),
    ],
)
def test_two_outlets_with_names_alike(one: str, other: str) -> None:
    assert not same_outlet(one, other)
    assert not same_outlet(other, one)


def test_a_paper_calls_itself_by_the_end_of_its_name() -> None:
    assert short_for("the Mirror", "The Ostrand Mirror")
    assert not short_for("the Mirror", "The Ostrand Echo")
    assert not short_for("The Ostrand Mirror", "The Ostrand Mirror")
    assert not short_for("", "The Ostrand Mirror")
