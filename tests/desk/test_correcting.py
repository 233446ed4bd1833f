"""The stories of a desk, looked through and corrected by people."""

from pathlib import Path

import pytest

from desk.samples import ADDRESSES, ARTICLES, FEED, PAGES, feed, newsdesk
from nutgraf.desk import Desk, Newsdesk
from nutgraf.desk.placing import Placing
from nutgraf.errors import DeskBusy, WrongTurn, WrongUse
from nutgraf.model.found import Wanted
from nutgraf.model.kept import KeptStory
from nutgraf.model.story import Turn
from nutgraf.store.lock import locked

BY = "Ina Berg"


@pytest.fixture
def desk(tmp_path: Path) -> Newsdesk:
    desk, _, _ = newsdesk({FEED: feed(*ADDRESSES), **PAGES}, tmp_path / "d")
    desk.add(FEED)
    desk.update()
    return desk


def story(desk: Newsdesk, word: str) -> KeptStory:
    (row,) = desk.stories(Wanted(text=word))
    return desk.corrected.story(row.id)


def test_stories_are_shown_with_why_each_article_is_there(desk: Newsdesk) -> None:
    ferry = story(desk, "reef")
    assert [article.outlet for article in ferry.articles] == ["The ferry one", "The ferry two", "The ferry three"]
    assert ferry.headline == ARTICLES[0].headline_text
    assert ferry.articles[0].published == ARTICLES[0].published.at if ARTICLES[0].published else False
    assert "shares" in ferry.articles[1].reason
    assert {one.id for one in desk.corrected.all()} == {row.id for row in desk.stories()}


def test_an_id_may_be_cut_short(desk: Newsdesk) -> None:
    ferry = story(desk, "reef")
    assert desk.corrected.story(ferry.id[:7]) == ferry
    pinned = desk.corrected.pin(ferry.articles[0].id[:9], by=BY)
    assert pinned.articles[0].fixed


def test_every_correction_is_done_at_once_and_logged(desk: Newsdesk) -> None:
    ferry, pier, corrected = story(desk, "reef"), story(desk, "pier"), desk.corrected
    last = ferry.articles[-1].id
    new = corrected.split(ferry.id, [last], by=BY, because="another ferry")
    assert [article.id for article in new.articles] == [last]
    assert len(corrected.move(last, ferry.id, by=BY).articles) == 3
    assert len(corrected.move(last, None, by=BY).articles) == 1
    assert len(corrected.merge(ferry.id, pier.id, by=BY).articles) == 4
    assert corrected.story(pier.id).id == ferry.id
    fixed = corrected.pin(ferry.articles[0].id, by=BY)
    assert fixed.id == ferry.id
    assert corrected.unpin(ferry.articles[0].id, by=BY).id == ferry.id
    turns = [event.turn for event in corrected.log().events if event.by == BY]
    assert turns == [Turn.SPLIT, Turn.MOVED, Turn.MOVED, Turn.MERGED, Turn.PINNED, Turn.UNPINNED]
    assert corrected.log(last).headlines[last] == ARTICLES[2].headline_text
    assert {event.story for event in corrected.log(pier.id).events} & {ferry.id, pier.id}


def test_no_later_run_undoes_it(desk: Newsdesk) -> None:
    ferry = story(desk, "reef")
    last = ferry.articles[-1].id
    desk.corrected.split(ferry.id, [last], by=BY)
    desk.update()
    assert len(desk.corrected.story(ferry.id).articles) == 2


@pytest.mark.parametrize("about", ["sunknown", "aunknown"])
def test_what_never_was_is_refused(desk: Newsdesk, about: str) -> None:
    ferry, corrected = story(desk, "reef"), desk.corrected
    with pytest.raises(WrongTurn, match="no story was ever called"):
        corrected.story(about)
    with pytest.raises(WrongTurn, match="was ever called"):
        corrected.log(about)
    with pytest.raises(WrongTurn, match="no article begins so"):
        corrected.pin(about, by=BY)
    with pytest.raises(WrongTurn):
        corrected.merge(ferry.id, about, by=BY)
    assert desk.store.stories.asked_corrections() == ()


def test_too_few_letters_are_refused(desk: Newsdesk) -> None:
    with pytest.raises(WrongTurn, match="ids begin with"):
        desk.corrected.story("s")
    with pytest.raises(WrongTurn, match="articles begin so"):
        desk.corrected.pin("a", by=BY)


def test_a_correction_that_makes_no_sense_says_why_and_is_not_asked_again(desk: Newsdesk) -> None:
    ferry = story(desk, "reef")
    with pytest.raises(WrongTurn, match="not all of them"):
        desk.corrected.split(ferry.id, [article.id for article in ferry.articles], by=BY)
    assert desk.store.stories.asked_corrections() == ()
    assert desk.corrected.story(ferry.id) == ferry


def test_somebody_must_say_so(desk: Newsdesk) -> None:
    with pytest.raises(WrongTurn, match="say who"):
        desk.corrected.pin(story(desk, "reef").articles[0].id, by="")


def test_a_run_that_is_at_the_desk_does_it_in_its_next_round(desk: Newsdesk) -> None:
    ferry = story(desk, "reef")
    with locked(desk.path), pytest.raises(DeskBusy, match="what you said is kept, and done in the next round"):
        desk.corrected.split(ferry.id, [ferry.articles[-1].id], by=BY)
    assert len(desk.store.stories.asked_corrections()) == 1
    desk.update()
    assert len(desk.corrected.story(ferry.id).articles) == 2


def test_a_desk_takes_no_articles_by_the_other_door(desk: Newsdesk) -> None:
    with pytest.raises(WrongUse, match="nutgraf import"):
        desk.corrected.place([])


def test_a_desks_file_is_looked_through_as_kept_stories_are(tmp_path: Path) -> None:
    path = tmp_path / "real.desk"
    Newsdesk.make(path)
    assert Desk(stories=path).stories.all() == ()


def test_what_was_said_is_taken_back(desk: Newsdesk) -> None:
    ferry, pier, corrected = story(desk, "reef"), story(desk, "pier"), desk.corrected
    corrected.merge(ferry.id, pier.id, by=BY, because="one harbour")
    desk.clock.wait(1)
    undone = corrected.undo(1, by="Bo Lind", because="two harbours")
    assert (undone.turn, undone.by, undone.undone_by, undone.undoable) == ("merge", BY, "Bo Lind", False)
    assert (corrected.story(ferry.id), corrected.story(pier.id)) == (ferry, pier)
    last = corrected.log(pier.id).events[-1]
    assert (last.turn, last.by, last.story, last.other) == (Turn.SPLIT, "Bo Lind", pier.id, ferry.id)
    assert last.reason.startswith(f"takes back what {BY} said (merge, ")
    assert last.reason.endswith(": two harbours")
    assert [(one.number, one.turn, one.undoes) for one in corrected.said()] == [(2, "undo", 1), (1, "merge", 0)]


def test_what_cannot_be_taken_back_says_why(desk: Newsdesk) -> None:
    ferry, pier, corrected = story(desk, "reef"), story(desk, "pier"), desk.corrected
    corrected.merge(ferry.id, pier.id, by=BY)
    desk.clock.wait(1)
    corrected.split(ferry.id, [ferry.articles[0].id], by="Bo Lind")
    with pytest.raises(WrongTurn, match=r"what Bo Lind corrected afterwards rests on this; undo that first \(split, "):
        corrected.undo(1, by=BY)
    desk.clock.wait(1)
    corrected.undo(2, by=BY)
    assert corrected.undo(1, by=BY).undone == desk.clock.now()
    assert corrected.story(pier.id) == pier
    assert [bool(one.problem) for one in corrected.said()] == [False, False, True, False, False]
    for number, why in (
        (1, "undone already, by Ina"),
        (3, "not carried out"),
        (4, "is an undoing"),
        (9, "nutgraf stories"),
    ):
        with pytest.raises(WrongTurn, match=why):
            corrected.undo(number, by=BY)
    corrected.pin(pier.articles[0].id, by=BY)
    with pytest.raises(WrongTurn, match="who corrects"):
        corrected.undo(6, by="")


def test_an_undoing_waits_for_another_run_and_is_found_again_after_a_restart(desk: Newsdesk, tmp_path: Path) -> None:
    ferry, corrected = story(desk, "reef"), desk.corrected
    new = corrected.split(ferry.id, [ferry.articles[-1].id], by=BY)
    with locked(tmp_path / "d", patience=0, busy=DeskBusy), pytest.raises(DeskBusy, match="next round"):
        corrected.undo(1, by=BY)
    assert not corrected.said()[0].settled
    desk.update()
    assert corrected.story(ferry.id) == ferry
    assert corrected.story(new.id) == ferry
    Placing(desk.store).snapshot(desk.clock.now(), always=True)
    corrected.pin(ferry.articles[0].id, by=BY)
    assert corrected.undo(3, by=BY).undone_by == BY
    assert corrected.story(ferry.id) == ferry
