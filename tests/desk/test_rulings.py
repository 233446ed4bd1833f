"""What people say of what pages show: kept, undoable, respected by later runs, and shown at once."""

from pathlib import Path

import pytest

from desk.samples import ADDRESSES, FEED, PAGES, feed, newsdesk
from nutgraf.compose.shown import cited_on, sentences_of
from nutgraf.desk import Newsdesk
from nutgraf.desk.rulings import names_on
from nutgraf.errors import DeskBusy, WrongTurn
from nutgraf.model.found import Wanted
from nutgraf.model.page import StoryPage
from nutgraf.model.ruling import RulingKind
from nutgraf.model.sentence import Citation
from nutgraf.render.json import dumps
from nutgraf.store.lock import locked

BY = "Ina Berg"


@pytest.fixture
def desk(tmp_path: Path) -> Newsdesk:
    desk, _, _ = newsdesk({FEED: feed(*ADDRESSES), **PAGES}, tmp_path / "d")
    desk.add(FEED)
    desk.update()
    desk.clock.wait(60)
    return desk


def story(desk: Newsdesk, word: str) -> str:
    (row,) = desk.stories(Wanted(text=word))
    return row.id


def first(page: StoryPage) -> tuple[str, Citation]:
    sentence = page.story[0][0]
    return sentence.text, sentence.citations[0]


def test_what_is_unsupported_is_gone_at_once_and_comes_back(desk: Newsdesk) -> None:
    ferry = story(desk, "reef")
    before = desk.page(ferry)
    text, citation = first(before)
    said = desk.rulings.say_unsupported(ferry, text, citation, by=BY, because="it says no such thing")
    assert (said.number, said.ruling.kind, said.ruling.story, said.ruling.citation) == (
        1,
        RulingKind.UNSUPPORTED,
        ferry,
        citation,
    )
    after = desk.page(ferry)
    assert text not in {sentence.text for sentence in sentences_of(after)}
    assert after.story
    undone = desk.rulings.undo(1, by="Bo Lind")
    assert (undone.undone, undone.undone_by) == (desk.clock.now(), "Bo Lind")
    assert dumps([desk.page(ferry)]) == dumps([before])
    assert desk.rulings.all() == desk.rulings.all(ferry) == (undone,)


def test_a_later_round_respects_it_also_where_another_run_was_at_the_desk(desk: Newsdesk, tmp_path: Path) -> None:
    ferry = story(desk, "reef")
    text, citation = first(desk.page(ferry))
    with locked(tmp_path / "d", patience=0, busy=DeskBusy):
        desk.rulings.say_unsupported(ferry, text, citation, by=BY)
        shown = desk.page(ferry)
        assert (text, citation) not in cited_on(shown)
    assert desk.store.stories.stale(2) == [ferry]
    desk.update()
    assert desk.store.stories.stale(2) == []
    assert dumps([desk.page(ferry)]) == dumps([shown])


def test_a_ruling_said_while_pages_are_made_is_not_lost(desk: Newsdesk, monkeypatch: pytest.MonkeyPatch) -> None:
    ferry = story(desk, "reef")
    text, citation = first(desk.page(ferry))
    desk.corrected.pin(desk.corrected.story(ferry).articles[0].id, by=BY)
    reporting = desk._reporting()
    make = reporting.page

    def interrupted(story: str) -> object:
        page = make(story)
        desk.rulings.say_unsupported(ferry, text, citation, by=BY)
        return page

    monkeypatch.setattr(reporting, "page", interrupted)
    reporting.make_pages(9, desk.clock.now(), stopped=lambda: False)
    assert desk.store.stories.stale(2) == [ferry]
    assert (text, citation) not in cited_on(desk.page(ferry))


def test_the_page_of_one_article_is_made_anew_too(desk: Newsdesk) -> None:
    budget = story(desk, "budget")
    row = desk.row(budget)
    text, citation = first(desk.page(budget))
    desk.rulings.say_unsupported(budget, text, citation, by=BY)
    assert (text, citation) not in cited_on(desk.page(budget))
    after = desk.row(budget)
    assert (after.page, after.changed) != (row.page, row.changed)


def test_what_cannot_be_said_is_told_why(desk: Newsdesk) -> None:
    ferry, rulings = story(desk, "reef"), desk.rulings
    text, citation = first(desk.page(ferry))
    other = Citation(article="a", version="v", start=0, end=1, exact="x")
    (one, *_), (two, *_) = (sorted(names_on(desk.page(each))) for each in (ferry, story(desk, "budget")))
    for wrong, why in (
        (lambda: rulings.say_unsupported("nowhere", text, citation, by=BY), "no story is called"),
        (lambda: rulings.say_unsupported(ferry, text, other, by=BY), "does not cite this"),
        (lambda: rulings.say_unsupported(ferry, "What nobody said.", citation, by=BY), "does not cite this"),
        (lambda: rulings.say_unsupported(ferry, text, citation, by=" "), "who says so"),
        (lambda: rulings.say_same(one, one.upper(), by=BY, story=ferry), "one name"),
        (lambda: rulings.say_same(one, "Nobody Known", by=BY, story=ferry), "does not stand on the page"),
        (lambda: rulings.say_same(one, "Nobody Known", by=BY), "does not stand on any page"),
        (lambda: rulings.say_same(one, "", by=BY), "as a page prints them"),
        (lambda: rulings.undo(7, by=BY), "no ruling has the number 7"),
    ):
        with pytest.raises(WrongTurn, match=why):
            wrong()
    assert rulings.all() == ()
    rulings.say_same(one, two, by=BY)
    for kind, why in ((rulings.say_same, "that stands"), (rulings.say_different, "undo that first")):
        with pytest.raises(WrongTurn, match=rf"{BY} said that .* are the same person \(ruling 1\); {why}"):
            kind(two, one, by=BY)
    rulings.undo(1, by=BY)
    rulings.say_different(one, two, by=BY)
    with pytest.raises(WrongTurn, match=r"not the same person \(ruling 2\); undo that first"):
        rulings.say_same(one, two, by=BY)


def test_names_that_are_said_to_be_one_are_one_in_every_story(desk: Newsdesk) -> None:
    pages = {word: desk.page(story(desk, word)) for word in ("reef", "budget")}
    desk.rulings.say_same("Ilse Vandermark", "Odo Rausch", by=BY)
    assert {word: dumps([desk.page(story(desk, word))]) for word in pages} == {w: dumps([p]) for w, p in pages.items()}
    both = desk.corrected.merge(story(desk, "reef"), story(desk, "budget"), by=BY).id
    desk.clock.wait(60)
    (captain,) = [one for one in desk.page(both).people if "Odo Rausch" in (one.name, *one.aliases)]
    assert "Ilse Vandermark" in (captain.name, *captain.aliases)
    desk.rulings.undo(1, by=BY)
    assert len([one for one in desk.page(both).people if one.name in ("Ilse Vandermark", "Odo Rausch")]) == 2
    assert [one.undone_by for one in desk.rulings.all()] == [BY]
