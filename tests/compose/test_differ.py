"""Disagreements, expectations and edges with their places opened."""

from dataclasses import replace
from datetime import UTC, datetime

from making import account, comparison, day, differing, expected, place, pool, spoken

from nutgraf.compose.differ import disagreements, edges, expectations
from nutgraf.model.comparison import Judgement
from nutgraf.model.notes import SourceKind
from nutgraf.model.origin import Edge

LATER = datetime(2025, 3, 6, 7, 30, tzinfo=UTC)
TEXT = "Police said 31 people were aboard.\nThe ferry sails again on Friday. The dean hopes for rain on Sunday."
SAID = spoken(TEXT, "Police", "said", "31 people were aboard", by=SourceKind.OFFICE)
ONE = account(TEXT, said=(SAID,), times=(("Friday", day("2025-03-07")), ("Sunday", day("2025-03-09"))))
TWO = account("Aboard were 37 people. They were 37.", outlet="Strandavisa", day=LATER)
PARTED = differing(("31", (place(ONE, "31"),)), ("37", (place(TWO, "37"), place(TWO, "were 37"))))


def test_each_version_has_its_outlets_origins_speakers_and_first_print() -> None:
    (shown,) = disagreements(pool([ONE, TWO], comparison([ONE, TWO], disagreements=(PARTED,))))
    first, second = shown.versions
    assert (first.value, first.outlets, first.origins, first.said_by) == ("31", ("Kystposten",), 1, ("Police",))
    assert (second.outlets, second.said_by, second.first) == (("Strandavisa",), (), "2025-03-06T07:30:00+00:00")


def test_each_article_is_cited_once_for_a_version_by_its_whole_sentence() -> None:
    (shown,) = disagreements(pool([ONE, TWO], comparison([ONE, TWO], disagreements=(PARTED,))))
    assert [citation.exact for citation in shown.versions[1].citations] == ["Aboard were 37 people."]


def test_open_questions_come_before_updates_and_slips() -> None:
    kinds = (Judgement.SLIP, Judgement.UPDATE, Judgement.CONFLICT)
    found = comparison([ONE, TWO], disagreements=tuple(replace(PARTED, judgement=kind) for kind in kinds))
    assert [shown.found.judgement for shown in disagreements(pool([ONE, TWO], found))] == [
        Judgement.CONFLICT, Judgement.UPDATE, Judgement.SLIP,
    ]  # fmt: skip


def test_expectations_come_in_order_of_their_day_and_those_without_last() -> None:
    ferry, rain = "The ferry sails again on Friday.", "The dean hopes for rain on Sunday."
    ahead = (
        expected(place(ONE, rain), by="The dean", kind=SourceKind.GROUP),
        expected(place(ONE, ferry), due=day("2025-03-07")),
    )
    shown = expectations(pool([ONE], comparison([ONE], expectations=ahead)))
    assert [entry.sentence.text[:9] for entry in shown] == ["The ferry", "The dean "]
    assert [(entry.by.name, entry.by.kind) for entry in shown] == [
        ("Kystposten", SourceKind.OUTLET), ("The dean", SourceKind.GROUP),
    ]  # fmt: skip


def test_what_settled_an_expectation_is_cited() -> None:
    ahead = expected(place(ONE, "The ferry sails again on Friday."), settled=place(TWO, "They were 37"))
    (shown,) = expectations(pool([ONE, TWO], comparison([ONE, TWO], expectations=(ahead,))))
    assert shown.settled_by is not None
    assert shown.settled_by.exact == "They were 37."


def test_an_edge_cites_the_words_that_say_so() -> None:
    found = comparison([ONE, TWO])
    edge = Edge(origin=ONE.id, to=TWO.id, cue="said", place=place(ONE, "Police said"))
    (shown,) = edges(pool([ONE, TWO], replace(found, origins=replace(found.origins, edges=(edge,)))))
    assert (shown.cue, shown.citation.exact, shown.citation.article) == ("said", "Police said", ONE.id)
