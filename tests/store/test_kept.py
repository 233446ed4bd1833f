"""Stories between runs: the same as in one run, whole after every end, and as a person said."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cluster.coverage import BUDGET, FERRY, GERMAN, KOREAN, OTHER_FERRY, UKRAINIAN
from nutgraf.cluster import group
from nutgraf.errors import BrokenStories, StoriesBusy, WrongTurn, WrongUse
from nutgraf.model.article import Article
from nutgraf.model.kept import KeptStory
from nutgraf.model.story import Story, Turn
from nutgraf.store import KeptStories, load, save
from nutgraf.store.kept import BOOKS
from nutgraf.store.lock import locked

EVERYTHING = [*FERRY, *OTHER_FERRY, *BUDGET, GERMAN, UKRAINIAN, KOREAN]
ALL = sorted((one.article for one in EVERYTHING), key=lambda article: article.stamp.at)  # type: ignore[union-attr]
NOW = datetime(2031, 6, 1, 12, tzinfo=UTC)
FERRY_ID, PIER_ID = "sferry one000", "spier one0000"


def by_name(*names: str) -> list[Article]:
    return [article for article in ALL if article.id in names]


def partition(stories: Sequence[KeptStory]) -> dict[str, frozenset[str]]:
    return {story.id: frozenset(article.id for article in story.articles) for story in stories}


@pytest.fixture
def kept(tmp_path: Path) -> KeptStories:
    return KeptStories(tmp_path / "kept", now=NOW, patience=0)


@pytest.fixture
def full(kept: KeptStories) -> KeptStories:
    kept.place(ALL)
    return kept


@settings(max_examples=15)
@given(st.sets(st.integers(0, len(ALL)), max_size=4))
def test_several_runs_give_the_stories_of_one(tmp_path_factory: pytest.TempPathFactory, cuts: set[int]) -> None:
    folder = tmp_path_factory.mktemp("kept")
    in_parts, at_once = KeptStories(folder / "parts", now=NOW), KeptStories(folder / "whole", now=NOW)
    ends = [0, *sorted(cuts), len(ALL)]
    for start, end in pairwise(ends):
        in_parts.place(ALL[start:end])
    at_once.place(ALL)
    assert in_parts.all() == at_once.all()
    assert in_parts.log() == at_once.log()
    assert (folder / "parts").read_bytes() == (folder / "whole").read_bytes()


def test_the_first_run_gives_the_stories_of_a_run_that_keeps_none(kept: KeptStories) -> None:
    def members(stories: Sequence[Story]) -> list[tuple[str, list[str]]]:
        return [(story.id, [member.article for member in story.members]) for story in stories]

    assert members(kept.place(ALL[::-1])) == members(group(EVERYTHING))


def test_a_later_run_gives_its_own_articles_and_counts_the_others(kept: KeptStories) -> None:
    kept.place(by_name("ferry one", "ferry two", "budget"))
    (story,) = kept.place(by_name("ferry three"))
    assert (story.id, [member.article for member in story.members], story.elsewhere) == (FERRY_ID, ["ferry three"], 2)
    assert "Tarvik" in story.members[0].reason
    assert "budget" in {article.id for story in kept.all() for article in story.articles}


def test_what_came_before_is_not_placed_again(full: KeptStories) -> None:
    before, log = full.all(), full.log()
    stories = full.place(ALL)
    assert sum(len(story.members) for story in stories) == len(ALL)
    assert all(story.elsewhere == 0 for story in stories)
    assert (full.all(), full.log()) == (before, log)


def test_a_run_without_articles_makes_no_file(kept: KeptStories, tmp_path: Path) -> None:
    assert kept.place([]) == ()
    assert list(tmp_path.iterdir()) == []


def test_people_know_an_article_by_its_headline_outlet_and_time(full: KeptStories) -> None:
    story = full.story(FERRY_ID)
    first = story.articles[0]
    assert (first.id, first.headline, first.outlet) == ("ferry one", FERRY[0].article.headline_text, "The ferry one")
    assert story.headline == first.headline
    assert story.since == first.published == FERRY[0].article.published.at  # type: ignore[union-attr]
    assert story.last == FERRY[2].article.published.at  # type: ignore[union-attr]


@pytest.mark.usefixtures("full")
def test_nobody_reads_the_texts_in_the_file(tmp_path: Path) -> None:
    assert b"before dawn on Tuesday with 94 people" not in (tmp_path / "kept").read_bytes()


@pytest.mark.parametrize("error", [KeyboardInterrupt(), WrongUse("disk full")])
def test_a_run_that_ends_before_it_keeps_leaves_all_as_it_was(
    kept: KeptStories, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: BaseException
) -> None:
    kept.place(ALL[:4])
    before = (tmp_path / "kept").read_bytes()

    def fail(*_: object) -> None:
        raise error

    with monkeypatch.context() as broken:
        broken.setattr("nutgraf.store.kept.save", fail)
        with pytest.raises(type(error)):
            kept.place(ALL[4:])
        with pytest.raises(type(error)):
            kept.pin(ALL[0].id, by="Ina")
    assert (tmp_path / "kept").read_bytes() == before
    kept.place(ALL[4:])
    whole = KeptStories(tmp_path / "whole", now=NOW)
    whole.place(ALL)
    assert kept.all() == whole.all()


def test_merged_they_stay_one_and_both_ids_lead_there(kept: KeptStories) -> None:
    kept.place(by_name("ferry one", "ferry two", "pier one"))
    merged = kept.merge(FERRY_ID, PIER_ID, by="Ina", because="one owner")
    assert merged.id == FERRY_ID
    assert merged.articles[-1].reason == "put here by Ina: one owner"
    kept.place(ALL)
    assert {"ferry one", "pier one"} <= partition([kept.story(PIER_ID)])[FERRY_ID]
    (event,) = [event for event in kept.log(PIER_ID).events if event.by]
    assert (event.turn, event.at, event.by, event.reason) == (Turn.MERGED, NOW, "Ina", "one owner")


def test_split_they_stay_apart(kept: KeptStories) -> None:
    kept.place(by_name("ferry one", "ferry two"))
    new = kept.split(FERRY_ID, ["ferry two"], by="Ina")
    kept.place(ALL)
    homes = {article: story for story, articles in partition(kept.all()).items() for article in articles}
    assert homes["ferry one"] == FERRY_ID
    assert homes["ferry two"] == new.id != FERRY_ID


def test_moved_and_pinned_they_stay(full: KeptStories) -> None:
    assert full.move("budget", PIER_ID, by="Ina").id == PIER_ID
    own = full.move("pier two", None, by="Ina")
    assert [article.id for article in own.articles] == ["pier two"]
    full.pin("ferry one", by="Ina")
    full.place(ALL)
    homes = {article: story for story, articles in partition(full.all()).items() for article in articles}
    assert (homes["budget"], homes["pier two"], homes["ferry one"]) == (PIER_ID, own.id, FERRY_ID)
    fixed = {article.id for story in full.all() for article in story.articles if article.fixed}
    assert fixed == {"budget", "pier one", "pier two", "ferry one"}
    full.unpin("budget", by="Ina")
    assert not next(one for one in full.story(PIER_ID).articles if one.id == "budget").fixed


def test_the_log_of_a_story_or_an_article_or_all(full: KeptStories) -> None:
    everything = full.log()
    placed = [event for event in everything.events if event.turn in (Turn.BORN, Turn.JOINED)]
    assert [event.articles[0] for event in placed] == [article.id for article in ALL]
    assert everything.headlines["budget"] == BUDGET[0].article.headline_text
    assert {event.story for event in full.log(PIER_ID).events} == {PIER_ID}
    assert all("ferry two" in event.articles for event in full.log("ferry two").events)
    assert full.log("ferry two").events


def test_first_letters_do(full: KeptStories) -> None:
    assert full.story("spier").id == PIER_ID
    assert full.pin("budg", by="Ina").articles[0].id == "budget"
    with pytest.raises(WrongTurn, match="give more letters"):
        full.pin("ferry", by="Ina")


WRONG: list[Callable[[KeptStories], object]] = [
    lambda kept: kept.merge(FERRY_ID, "s-unknown", by="Ina"),
    lambda kept: kept.merge(FERRY_ID, FERRY_ID, by="Ina"),
    lambda kept: kept.split(FERRY_ID, ["budget"], by="Ina"),
    lambda kept: kept.move("unknown", FERRY_ID, by="Ina"),
    lambda kept: kept.move("budget", FERRY_ID, by=""),
    lambda kept: kept.unpin("budget", by="Ina"),
    lambda kept: kept.story("s-unknown"),
    lambda kept: kept.log("s-unknown"),
]


@pytest.mark.parametrize("wrong", WRONG)
def test_what_cannot_be_changes_nothing(
    full: KeptStories, tmp_path: Path, wrong: Callable[[KeptStories], object]
) -> None:
    before = (tmp_path / "kept").read_bytes()
    with pytest.raises(WrongTurn):
        wrong(full)
    assert (tmp_path / "kept").read_bytes() == before


def test_without_a_file_there_is_nothing_to_look_through(kept: KeptStories, tmp_path: Path) -> None:
    kept.demand_usable()
    far = KeptStories(tmp_path / "new" / "kept")
    for look in (kept.all, kept.log, lambda: kept.pin("a", by="Ina"), lambda: far.pin("a", by="Ina")):
        with pytest.raises(WrongUse, match="--stories"):
            look()
    assert list(tmp_path.iterdir()) == []


def test_what_is_no_such_file_is_told_before_any_work(tmp_path: Path) -> None:
    (tmp_path / "letter").write_text("Dear reader")
    kept = KeptStories(tmp_path / "letter")
    for use in (kept.demand_usable, lambda: kept.place(ALL)):
        with pytest.raises(BrokenStories):
            use()
    assert (tmp_path / "letter").read_text() == "Dear reader"


@pytest.mark.parametrize("gone", BOOKS)
def test_a_file_of_another_state_is_told(full: KeptStories, tmp_path: Path, gone: str) -> None:
    state = load(tmp_path / "kept")
    del state[gone]
    save(state, tmp_path / "kept")
    with pytest.raises(BrokenStories, match="another nutgraf"):
        full.place(ALL)


def test_people_still_read_and_correct_what_cannot_be_placed_into(full: KeptStories, tmp_path: Path) -> None:
    save({name: array for name, array in load(tmp_path / "kept").items() if name in BOOKS}, tmp_path / "kept")
    full.pin("budget", by="Ina")
    assert full.log("budget").events[-1].turn == Turn.PINNED
    assert len(full.all()) == 3
    with pytest.raises(BrokenStories, match="another nutgraf"):
        full.place(ALL)


def test_while_another_run_changes_them_nothing_is_changed_but_all_can_be_read(
    full: KeptStories, tmp_path: Path
) -> None:
    with locked(tmp_path / "kept"):
        for change in (lambda: full.place(ALL), lambda: full.pin("budget", by="Ina")):
            with pytest.raises(StoriesBusy):
                change()
        assert len(full.all()) == 3
