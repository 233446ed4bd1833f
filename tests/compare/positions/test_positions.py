"""What somebody holds, and how it moved."""

from datetime import date

from compare.build import BODY, PERSON, PLACE, account, at
from nutgraf.compare import compare
from nutgraf.model.position import Stance

NAMES = [
    ("Norway", PLACE),
    ("Norwegian", PLACE),
    ("Estonia", PLACE),
    ("Ida Storm", PERSON, "Ida Storm", "Prime Minister", "Norwegian"),
    ("Storm", PERSON, "Ida Storm"),
    ("Arne Vik", PERSON),
    ("Vik", PERSON, "Arne Vik"),
    ("Dockers Union", BODY),
]
PADDING = " Gulls cried over the quay. A choir sang in the church by the harbour. Cafes opened early for the crews."


def positions(*texts, hours=(0, 30, 60), **found):
    told = [
        account(text + PADDING, ident=ident, when=at(hour), names=NAMES, **found)
        for text, ident, hour in zip(texts, "abc", hours, strict=False)
    ]
    return compare(told).positions


def test_a_state_that_speaks_by_its_name_and_by_its_prime_minister_is_one_holder():
    found = positions(
        "Norway has so far refused to send minesweepers to Estonia.",
        "Prime Minister Ida Storm may consider sending minesweepers to Estonia. Storm said so.",
    )
    assert [(one.speaker, one.moved) for one in found] == [("Norway", "first against it, then open to it")]
    assert [each.stance for each in found[0].held] == [Stance.AGAINST, Stance.OPEN]
    assert found[0].held[0].when is None
    assert found[0].held[1].when.start == date(2024, 5, 7)
    assert "minesweepers" in found[0].about


def test_a_person_who_changes_sides_has_moved():
    found = positions(
        "Arne Vik opposes the harbour toll for lorries. Vik spoke at noon.",
        "Arne Vik backs the harbour toll for lorries. Vik spoke at dawn.",
    )
    assert [one.moved for one in found] == ["first against it, then for it"]


def test_other_matters_are_other_positions():
    assert not positions(
        "Arne Vik opposes the harbour toll for lorries. Vik spoke at noon.",
        "Arne Vik backs the theatre festival of schools. Vik spoke at dawn.",
    )


def test_to_oppose_a_ban_is_no_move_to_backing_what_is_banned():
    found = positions(
        "Arne Vik opposes a ban on harbour lorries in winter. Vik spoke at noon.",
        "Arne Vik backs harbour lorries in winter. Vik spoke at dawn.",
    )
    assert not any(one.moved for one in found)


def test_both_on_one_day_is_no_move():
    found = positions(
        "Arne Vik opposes the harbour toll for lorries. Vik spoke at noon.",
        "Arne Vik backs the harbour toll for lorries. Vik spoke at dawn.",
        hours=(0, 1),
    )
    assert not any(one.moved for one in found)


def test_a_move_that_one_account_tells_is_enough():
    found = positions(
        "The Dockers Union dropped its opposition to the night shift at the harbour. The Dockers Union met."
    )
    assert [(one.speaker, one.moved) for one in found] == [("Dockers Union", "a change is told")]


def test_some_of_a_body_are_not_the_body():
    assert not positions(
        "Two members of the Dockers Union dropped their opposition to the night shift. The Dockers Union met."
    )


def test_the_same_told_twice_is_one_statement():
    text = "Arne Vik opposes the harbour toll for lorries. Vik spoke at noon."
    assert not positions(text, text)


def test_statements_are_in_order_of_time_whatever_the_order_of_accounts():
    texts = [
        "Arne Vik opposes the harbour toll for lorries. Vik spoke at noon.",
        "Arne Vik may consider the harbour toll for lorries. Vik spoke at dawn.",
        "Arne Vik backs the harbour toll for lorries. Vik spoke at night.",
    ]
    told = [
        account(text, ident=ident, when=at(hour), names=NAMES)
        for text, ident, hour in zip(texts, "abc", (0, 30, 60), strict=True)
    ]
    forward, backward = compare(told).positions, compare(told[::-1]).positions
    assert forward == backward
    assert [each.stance for each in forward[0].held] == [Stance.AGAINST, Stance.OPEN, Stance.FOR]
