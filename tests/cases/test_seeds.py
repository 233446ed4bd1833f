"""The two real documents the project started from: what kinds of things must come out of them. Their words stay outside."""

import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from nutgraf import Desk, Edition
from nutgraf.compose.check import faults
from nutgraf.model.page import StoryPage
from nutgraf.render.json import dumps, loads

SEEDS = Path(__file__).parents[3] / "shared" / "seeds"
pytestmark = [
    pytest.mark.shared,
    pytest.mark.skipif(not SEEDS.is_dir(), reason="the seed documents are not beside the repository"),
]
NOW = datetime(2026, 11, 22, tzinfo=UTC)


@pytest.fixture(scope="module")
def edition() -> Edition:
    return Desk(now=NOW).story(str(SEEDS))


@pytest.fixture
def page(edition: Edition) -> StoryPage:
    (page,) = edition.pages
    return page


def test_one_story_of_two_articles_whose_times_are_told(page: StoryPage) -> None:
    assert (len(page.articles), page.outlets, page.origins) == (2, 2, 2)
    by_outlet = {line.outlet: line for line in page.articles}
    assert "unknown outlet" in by_outlet
    (named,) = set(by_outlet) - {"unknown outlet"}
    assert by_outlet[named].time_known == "guessed"
    assert "year" in by_outlet[named].time_note
    assert by_outlet[named].published.startswith("2024-11-26T14:07")
    unnamed = by_outlet["unknown outlet"]
    assert unnamed.published.startswith("2024-11-27T05:54")
    assert unnamed.updated.startswith("2024-11-27T14:30")


def test_what_both_carry_comes_first(page: StoryPage) -> None:
    origins = [sentence.origins for sentence in page.highlights if sentence.origin == "extracted"]
    assert 3 <= len(page.highlights) <= 5
    assert origins[0] == 2
    assert origins == sorted(origins, reverse=True)


def test_the_three_disagreements_and_no_other(page: StoryPage) -> None:
    found = {(one.found.kind, one.found.judgement) for one in page.disagreements}
    assert ("name", "slip") in found
    assert ("outcome", "update") in found
    assert any(kind == "number" and judgement in ("conflict", "update", "unsure") for kind, judgement in found)
    assert len(page.disagreements) == 3


def test_voices_of_every_kind(page: StoryPage) -> None:
    kinds = {opinion.speaker.kind for opinion in page.opinions}
    assert {"person", "group", "unnamed"} <= kinds
    statements = [said.kind for opinion in page.opinions for said in opinion.statements]
    assert {"direct", "indirect", "mixed", "no-comment"} <= set(statements)
    assert len(page.opinions) >= 8


def test_the_chain_of_citing(page: StoryPage) -> None:
    kinds = {node.id: node.kind for node in page.graph.nodes}
    chain = [(kinds[edge.origin], kinds[edge.to]) for edge in page.edges]
    assert ("outlet", "outlet") in chain
    assert ("unnamed", "outlet") in chain


def test_relative_days_are_resolved(page: StoryPage) -> None:
    starts = {entry.when.start for entry in page.timeline}
    assert {date(2024, 10, 1), date(2024, 11, 26), date(2024, 11, 27)} <= starts
    assert any(entry.due and entry.due.start == date(2024, 11, 27) for entry in page.expectations)


def test_a_slip_makes_no_second_president(page: StoryPage) -> None:
    presidents = [
        person for person in page.people if "president" in person.role.lower() and "korea" in person.role.lower()
    ]
    (president,) = presidents
    assert president.doubt
    assert len(president.aliases) >= 1


def test_every_sentence_opens_and_a_changed_digit_does_not(edition: Edition, page: StoryPage) -> None:
    assert faults(page, edition.articles) == ()
    value = json.loads(dumps([page]))
    sentence = next(one for one in value["highlights"] if any(letter.isdigit() for letter in one["text"]))
    at = next(at for at, letter in enumerate(sentence["text"]) if letter.isdigit())
    sentence["text"] = sentence["text"][:at] + str((int(sentence["text"][at]) + 1) % 10) + sentence["text"][at + 1 :]
    (altered,) = loads(json.dumps(value))
    told = faults(altered, edition.articles)
    assert any(sentence["text"] in line for line in told)


def test_what_came_after_the_first_day(edition: Edition) -> None:
    since = datetime(2024, 11, 26, 18, tzinfo=UTC)
    (page,) = Desk(now=NOW, new_since=since).story(str(SEEDS)).pages
    new = page.new
    assert new is not None
    assert (new.articles, new.undated) == (1, 0)
    by_kind = {
        kind: [thing for thing in new.things if thing.kind == kind] for kind in ("number", "disagreement", "voice")
    }
    parted = [*by_kind["number"], *by_kind["disagreement"]]
    assert any("11,000" in thing.sentence.text and "10,000" in thing.note for thing in parted)
    assert any("arrived" in thing.sentence.text and thing.note.startswith("was ") for thing in parted)
    assert any("Zelensky" in thing.note for thing in by_kind["voice"])
    assert not any("non-lethal" in thing.sentence.text for thing in new.things)
    assert all(thing.at.startswith("2024-11-27T05:54") for thing in new.things)
    assert faults(page, edition.articles) == ()
    assert page.headline == edition.pages[0].headline
