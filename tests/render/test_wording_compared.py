from dataclasses import replace

import pytest

from nutgraf.model.origin import GroundKind
from nutgraf.model.page_compared import NewKind
from nutgraf.model.position import Stance
from nutgraf.model.revision import EditKind
from nutgraf.render import wording_compared as told
from nutgraf.render.rows import GROUNDS, claim_rows, printing_rows
from nutgraf.render.wording import by_id, status
from render.compared import CLAIMS, COMPARED, NEW, POSITIONS, QUOTATIONS, REVISIONS, ROUNDINGS
from render.fixtures import ARTICLES, PAGE, cite

LINES = by_id(ARTICLES)


def test_every_kind_has_words() -> None:
    assert (set(told.NEW), set(told.STANCES), set(told.EDITS), set(GROUNDS)) == (
        set(NewKind), set(Stance), set(EditKind), set(GroundKind),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, "4 of 7 articles came after it; 1 article without a time was not looked at."),
        ({"undated": 2}, "4 of 7 articles came after it; 2 articles without a time were not looked at."),
        (
            {"undated": 0, "things": ()},
            "4 of 7 articles came after it; nothing in them that others had not told before.",
        ),
        ({"undated": 0, "things": (), "articles": 7}, "Every article came after it."),
        ({"undated": 0, "things": (), "articles": 0}, "No article came after it."),
    ],
)
def test_how_much_came_after_a_moment(changes: dict[str, object], words: str) -> None:
    assert told.new_facts(replace(NEW, **changes), replace(COMPARED, revisions=())) == words  # type: ignore[arg-type]
    assert " came or changed after it" in told.new_facts(NEW, COMPARED)
    assert told.new_heading(NEW) == "New since 18 May 2025, 06:00 UTC"
    assert "2 new since 18 May 2025, 06:00 UTC" in status(COMPARED)
    nothing, everything = (replace(NEW, things=()), replace(NEW, articles=len(COMPARED.articles)))
    assert "nothing new since 18 May 2025, 06:00 UTC" in status(replace(COMPARED, new=nothing))
    assert "all of it new since 18 May 2025, 06:00 UTC" in status(replace(COMPARED, new=everything))


def test_a_rounding_names_its_thing_and_few_outlets() -> None:
    assert told.rounded(ROUNDINGS[0]) == "Height of the gorge in metres: one figure, rounded"
    assert told.rounded(replace(ROUNDINGS[0], about="")) == "One figure, rounded"
    version = ROUNDINGS[0].versions[1]
    assert told.carried(version) == "Bergbote and Meridian"
    assert told.carried(replace(version, outlets=("A", "B", "C", "D", "E"))) == "A, B, C and 2 more"


def test_a_row_in_words() -> None:
    assert told.row(printing_rows(QUOTATIONS[0])[1]) == (
        "to Jonas Brecht: Bergbote · left out “found nothing” · put instead “saw no fault”"
    )


def test_who_was_first_and_who_is_not_seen() -> None:
    states, *_ = claim_rows(CLAIMS[0])
    assert told.row(states) == "Vallorna Post, Meridian, 새벽산신문 (own reporting) · first in Vallorna Post"
    assert (
        told.row(replace(states, parts=(replace(states.parts[0], outlets=("Post",), more=0),)))
        == "Post (own reporting) · first"
    )
    assert told.row(replace(states, parts=(replace(states.parts[0], more=9),), first="")).endswith(
        "새벽산신문 and 9 more (own reporting)"
    )
    unseen = claim_rows(CLAIMS[1])[1]
    assert unseen.parts[0].note
    assert told.row(unseen) == "صوت الوادي"


def test_what_printings_share_is_only_said_where_they_differ() -> None:
    assert told.utterance_facts(QUOTATIONS[0]) == [
        "all share “checked that wheel on Thursday”",
        "first in Vallorna Post, 17 May 2025, 20:52 UTC",
    ]
    assert told.utterance_facts(QUOTATIONS[1]) == []
    assert len(told.utterance_facts(replace(QUOTATIONS[0], common=QUOTATIONS[0].words))) == 1


def test_when_something_was_held() -> None:
    assert [told.held_facts(held) for held in POSITIONS[0].held] == [
        "Sat 17 May 2025 · open to it",
        "so far · against it",
        "Sun 18 May 2025",
    ]


def test_between_which_versions() -> None:
    assert told.revision_facts(REVISIONS[0], LINES) == [
        "Cable car stands still above Vallorna with 38 aboard",
        "between version 0ld0ld0l and version 3f9a12c4",
    ]
    other = replace(REVISIONS[0].edits[0], before=cite("wire", "Nine people are in hospital"))
    assert told.revision_facts(replace(REVISIONS[0], edits=(other,)), LINES)[1] == (
        "between its article of 18 May 2025, 07:15 UTC and version 3f9a12c4"
    )
    assert told.revision_facts(replace(REVISIONS[0], edits=(other,)), {}) == [
        "between another of its articles and version 3f9a12c4"
    ]


def test_what_an_article_stands_on() -> None:
    post, _, bote, *_ = COMPARED.articles
    assert told.stands_on(post, COMPARED) == ""
    assert told.stands_on(bote, COMPARED) == "Stands on Meridian (wire): credited to it"
    why = "it opens on “Wie die Agentur Meridian meldet”"
    assert told.stands_on(replace(bote, ground_why=why), COMPARED) == f"Stands on a wire: {why}"
    assert told.stands_on(replace(bote, ground_why=""), PAGE) == "Stands on a wire"


def test_circles_and_the_share_of_unnamed_sources() -> None:
    circle = "In a circle: Vallorna Post → Bergbote → Vallorna Post."
    assert told.origin_facts(COMPARED) == [circle, "12 % of what is told rests on unnamed sources."]
    little = replace(COMPARED, graph=replace(COMPARED.graph, loops=(), unnamed=0.001))
    assert told.origin_facts(little) == ["Less than 1 % of what is told rests on unnamed sources."]
    assert told.origin_facts(PAGE) == []
