"""When things happened: in order, as precise as known, what lay ahead marked so."""

from datetime import UTC, date, datetime

from making import account, claims_of, comparison, day, differing, place, pool

from nutgraf.compose.timeline import timeline
from nutgraf.model.comparison import DisagreementKind, Judgement
from nutgraf.model.notes import Account
from nutgraf.model.page import TimelineEntry

TEXT = (
    "The court will hear the millers of Orlock on Friday.\n"
    "Lightning set the roof of the mill on fire on Monday.\n"
    "Owls nest in the tower."
)
ONE = account(TEXT, times=(("Friday", day("2025-03-07")), ("Monday", day("2025-03-03"))))


def made(*accounts: Account, **found: object) -> tuple[TimelineEntry, ...]:
    return timeline(pool(list(accounts), comparison(list(accounts), **found)), claims_of(*accounts))


def test_times_come_in_order_and_what_lies_ahead_is_marked() -> None:
    assert [(entry.when.start, entry.expected) for entry in made(ONE)] == [
        (date(2025, 3, 3), False),
        (date(2025, 3, 7), True),
    ]


def test_a_sentence_without_a_time_is_no_entry() -> None:
    assert not any("Owls" in entry.sentence.text for entry in made(ONE))


def test_one_happening_told_twice_is_one_entry() -> None:
    text = "Lightning has set the roof of the old mill on fire on Monday."
    assert len(made(ONE, account(text, outlet="Strandavisa", times=(("Monday", day("2025-03-03")),)))) == 2


def test_an_overtaken_step_stands_on_its_articles_own_day() -> None:
    one = account("The envoy of Graven is heading to Orlock for talks.", day=datetime(2025, 3, 1, 9, tzinfo=UTC))
    two = account("The envoy of Graven arrived in Orlock by train.", outlet="Strandavisa")
    steps = differing(
        ("is heading to", (place(one, "is heading to"),)), ("arrived", (place(two, "arrived"),)),
        kind=DisagreementKind.OUTCOME, judgement=Judgement.UPDATE,
    )  # fmt: skip
    assert [entry.when.start for entry in made(one, two, disagreements=(steps,))] == [date(2025, 3, 1)]


def test_no_more_than_a_dozen() -> None:
    beasts = "owls bats cats rams hens pigs dogs eels cows elks hares foxes swans geese moles".split()
    lines = [
        f"On {number} March the {beast} of {beast.title()}holm left {beast}wood."
        for number, beast in enumerate(beasts, 1)
    ]
    marks = tuple((f"{number} March the", day(f"2025-03-{number:02}")) for number in range(1, 16))
    assert 1 <= len(made(account("\n".join(lines), times=marks))) <= 12
