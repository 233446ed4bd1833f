"""Where accounts say whom they took something from."""

import pytest

from compare.accounts import told
from nutgraf.compare.origins.basis import credited, opened_on
from nutgraf.compare.origins.press import Press
from nutgraf.compare.origins.takings import opening_end, steps_of, told_here
from nutgraf.model.notes import Account, AttributionKind, SourceKind

DIRECT = AttributionKind.DIRECT
TARNOW = told("The mill is to close, two guards told us.", "Tarnow Broadcasting", hour=4)


def base(account: Account, *others: Account) -> str:
    """Whom the account opens on, "" for nobody."""
    press = Press([account, *others])
    step = opened_on(account, steps_of(account, press), press)
    return step.cited if step else ""


@pytest.mark.parametrize(
    "text",
    [
        "The mill is to close, the broadcaster Tarnow reported.",
        "The mill is to close, Tarnow reports.",
        "According to Tarnow Broadcasting, the mill is to close.",
        "The mill is to close, a report in Tarnow Broadcasting says.",
        "The mill is to close, Tarnow Broadcasting understands.",
        "The plan to close the mill was first disclosed by Tarnow Broadcasting.",
        "Shortly after noon, Tarnow Broadcasting reported that the mill is to close.",
        "The mill is to close, as reported by Tarnow Broadcasting.",
        "Die Mühle schließt, berichtet Tarnow Broadcasting.",
        "Le moulin fermera, rapporte Tarnow Broadcasting.",
    ],
)
def test_an_outlet_of_the_story_is_known_by_its_name_and_the_words_beside_it(text: str) -> None:
    assert base(told(text, hour=7), TARNOW) == "Tarnow Broadcasting"


@pytest.mark.parametrize(
    "text",
    [
        "Tarnow Broadcasting will move into the mill.",
        "The mayor resigned after Tarnow Broadcasting reported that the mill is to close.",
        "The mayor denied a report by Tarnow Broadcasting that the mill is to close.",
    ],
)
def test_an_outlet_that_is_only_spoken_of_is_not_taken_from(text: str) -> None:
    assert base(told(text, hour=7), TARNOW) == ""


def test_what_is_called_a_newspaper_is_one_though_nobody_knows_it() -> None:
    assert base(told("The mill is to close, the weekly newspaper Halvorsen reported.")) == "Halvorsen"
    assert base(told("The mill is to close, the miller Halvorsen reported.")) == ""


def test_further_down_the_opening_it_has_to_be_nearly_all_there_is() -> None:
    text = "The mill is to close.\n\nThe plans are old, Tarnow Broadcasting reported."
    assert base(told(text, hour=7), TARNOW) == "Tarnow Broadcasting"
    more = text + " “We knew,” said Ivo Marek. Residents said they had not. The owner said nothing was settled."
    said = (
        ("Ivo Marek", "said", SourceKind.PERSON, DIRECT),
        ("Residents", "said", SourceKind.GROUP),
        ("The owner", "said", SourceKind.GROUP),
    )
    assert base(told(more, "Velm Kurier", *said, hour=7), TARNOW) == ""


def test_a_reporter_who_was_there_has_work_of_his_own() -> None:
    text = "The mill is to close.\n\nThe plans are old, Tarnow Broadcasting reported."
    assert base(told(text, hour=7, byline="Ada Lund in Orrel"), TARNOW) == ""
    assert told_here(told("“It closes,” he told the Kurier.", "Velm Kurier"))
    assert not told_here(told("“It closes,” he told the Echo.", "Velm Kurier"))


def test_what_somebody_told_another_outlet_counts_where_nobody_else_speaks() -> None:
    text = "Ivo Marek told Tarnow Broadcasting that the mill is to close."
    marek = ("Ivo Marek", "told", SourceKind.PERSON)
    assert base(told(text, "Velm Kurier", marek, hour=7), TARNOW) == "Tarnow Broadcasting"
    more = f"{text} “Never,” said Eva Lind."
    assert base(told(more, "Velm Kurier", marek, ("Eva Lind", "said", SourceKind.PERSON, DIRECT), hour=7), TARNOW) == ""


def test_the_paper_is_the_one_that_was_named_before() -> None:
    text = "The mill is to close, Tarnow Broadcasting reported.\n\n“I cried,” the miller told the broadcaster."
    account = told(text, hour=7)
    assert [step.cited for step in steps_of(account, Press([account, TARNOW]))] == ["Tarnow Broadcasting"] * 2


def test_the_opening_ends_after_two_paragraphs_or_three_short_ones() -> None:
    short = told("One.\n\nTwo.\n\nThree.\n\nFour.")
    assert short.article.text[: opening_end(short)].endswith("Three.")
    long = told("\n\n".join(["word " * 60 + "end."] * 4))
    assert opening_end(long) == long.article.paragraphs[1].end


def test_a_credit_is_the_articles_or_the_bylines_but_never_the_outlets_own_mark() -> None:
    wire = told("It shut.", "Nordic News Service", hour=4)
    one = told("It shut.", "Velm Kurier", byline="Kurier with NNS")
    found = credited(one, Press([one, wire]))
    assert found is not None
    assert found.name == "Nordic News Service"
    own = told("It shut.", "Pacific Newswire", credit="PNW", signed="PNW")
    assert credited(own, Press([own])) is None
    station = told("It shut.", "orrel.station.example", credit="KORR", signed="KORR")
    assert credited(station, Press([station])) is None


def test_help_beside_a_reporter_is_no_ground() -> None:
    helped = told("It shut.", "Velm Kurier", credit="Reuters", credit_partly=True, byline="Ada Lund and Reuters")
    found = credited(helped, Press([helped]))
    assert found is not None
    assert found.partly


def test_what_nobody_named_told_another_outlet_only_that_outlet_can_have_asked() -> None:
    text = "Officials told Tarnow Broadcasting that the mill is to close. “Never,” said Eva Lind."
    said = (("Officials", "told", SourceKind.GROUP), ("Eva Lind", "said", SourceKind.PERSON, DIRECT))
    assert base(told(text, "Velm Kurier", *said, hour=7), TARNOW) == "Tarnow Broadcasting"


def test_the_state_agency_is_the_one_of_the_story() -> None:
    state = told("The mill shut.", "Orrel State Dispatches", hour=4)
    text = "The mill is to close, the state news agency reported."
    said = ("the state news agency", "reported", SourceKind.OFFICE)
    assert base(told(text, "Velm Kurier", said, hour=7), state) == "Orrel State Dispatches"
    assert base(told(text, "Velm Kurier", said, hour=7), TARNOW) == "state news agency"


def test_what_a_website_is_called_before_its_name_is_no_part_of_it() -> None:
    assert base(told("Website Halvorsen reported that the mill is to close.")) == "Halvorsen"
