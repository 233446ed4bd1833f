"""What a reader looks at on a desk: articles side by side, their versions, people, outlets."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from crane_articles import article
from nutgraf.annotate.rules import RulesTagger
from nutgraf.desk import Desk, Newsdesk
from nutgraf.errors import WrongTurn, WrongUse
from nutgraf.fetch import FakeClock
from nutgraf.model.found import Wanted
from nutgraf.model.ruling import Ruling, RulingKind
from nutgraf.model.side_by_side import RowKind
from nutgraf.ports.kept import KeptVersion
from web_desk import MADE

TEXT = """Two hurt as crane falls at Harwick quay

A crane fell onto the quay of Harwick on Monday morning and hurt two dock workers.

The crane had been inspected in March. The quay is closed until Thursday."""


@pytest.fixture
def desk(own_desk: Path) -> Iterator[Newsdesk]:
    with Newsdesk(own_desk, clock=FakeClock(MADE), tagger=RulesTagger()) as opened:
        yield opened


def outlets_of(desk: Newsdesk, words: str) -> list[str]:
    """The articles of the story with these words in it."""
    (row,) = desk.stories(Wanted(text=words, most=1))
    return [one.id for one in desk.corrected.story(row.id).articles]


def keep(desk: Newsdesk, *texts: str, cut: bool = False) -> str:
    """Versions of one article, an hour apart; of the last only the beginning is kept where it is ``cut``."""
    for number, text in enumerate(texts):
        one = article(text, 0, version=f"{number}" * 12)
        last = cut and number == len(texts) - 1
        desk.store.articles.keep(KeptVersion(article=one, came=MADE + timedelta(hours=number), cut=last))
    return "a0"


def test_articles_are_laid_side_by_side_in_the_order_named(desk: Newsdesk) -> None:
    ids = outlets_of(desk, "Ohio")
    side = desk.compared([ids[2], ids[0][:9], ids[1]])
    assert [line.id for line in side.articles] == [ids[2], ids[0], ids[1]]
    assert len(set(side.stories)) == 1
    assert side.stories[0]
    for line, number in zip(side.articles, range(3), strict=True):
        text = desk.store.articles.latest([line.id])[0].text
        cited = [one for row in side.rows for one in row.cells[number]]
        assert cited
        assert all((text[one.start : one.end], one.version) == (one.exact, line.version) for one in cited)
    assert {row.kind for row in side.rows} >= {RowKind.SHARED, RowKind.ALONE}


def test_who_is_not_to_see_it_whole_sees_less(desk: Newsdesk) -> None:
    ids = outlets_of(desk, "Ohio")[:2]
    whole, less = desk.compared(ids), desk.compared(ids, whole=False)
    assert not whole.shortened
    assert less.shortened
    assert sum(len(one.exact) for row in less.rows for cell in row.cells for one in cell) < 0.8 * sum(
        len(one.exact) for row in whole.rows for cell in row.cells for one in cell
    )


@pytest.mark.parametrize("number", [0, 1, 5])
def test_fewer_than_two_or_more_than_four_cannot_stand_side_by_side(desk: Newsdesk, number: int) -> None:
    with pytest.raises(WrongUse, match="two to four"):
        desk.compared(outlets_of(desk, "chemical plant")[:number])


def test_one_article_twice_is_one(desk: Newsdesk) -> None:
    with pytest.raises(WrongUse, match="two to four"):
        desk.compared([outlets_of(desk, "Ohio")[0]] * 2)


def test_an_unknown_article_is_told(desk: Newsdesk) -> None:
    with pytest.raises(WrongTurn, match="no article is called 'zzz'"):
        desk.compared(["zzz", "yyy"])
    with pytest.raises(WrongTurn, match="several articles begin with 'a'"):
        desk.history("a")


def test_files_are_laid_side_by_side_without_a_desk(tmp_path: Path) -> None:
    files = [tmp_path / "one.txt", tmp_path / "two.txt"]
    for file in files:
        file.write_text(TEXT, encoding="utf-8")
    files[1].write_text(TEXT.replace("two", "three"), encoding="utf-8")
    side = Desk(tagger=RulesTagger()).compared(*map(str, files))
    assert len(side.articles) == 2
    assert side.stories == ()


def test_the_versions_of_an_article_are_told_with_what_changed_between_them(desk: Newsdesk) -> None:
    ident = keep(desk, TEXT, TEXT.replace("two dock", "three dock"), TEXT.replace("two dock", "four dock"))
    history = desk.history(ident)
    assert [one.version[0] for one in history.versions] == ["0", "1", "2"]
    assert [(one.edits, one.unchanged, one.revision.silent) for one in history.changes] == [(1, 3, True)] * 2
    assert history.opening is not None
    assert history.opening.exact.startswith("A crane fell onto the quay")
    assert history.story == ""


def test_any_two_versions_can_be_compared_either_way_round(desk: Newsdesk) -> None:
    ident = keep(desk, TEXT, TEXT.replace("two dock", "three dock"), TEXT.replace("two dock", "four dock"))
    change = desk.change(ident, "222", "000000000000")
    (edit,) = change.revision.edits
    assert edit.telling == (("two", "four"),)
    assert (change.before.version[0], change.after.version[0]) == ("0", "2")
    with pytest.raises(WrongTurn, match="no kept version begins"):
        desk.change(ident, "9", "0")


def test_what_lies_behind_a_cut_counts_as_unknown_not_as_removed(desk: Newsdesk) -> None:
    ident = keep(desk, TEXT, TEXT[: TEXT.index("The crane had")].strip().replace("two dock", "three dock"), cut=True)
    history = desk.history(ident)
    assert history.article.cut_at == len(desk.store.articles.latest([ident])[0].text)
    assert history.versions[-1].cut
    (change,) = history.changes
    assert change.partly
    assert [edit.kind.value for edit in change.revision.edits] == ["changed"]


def test_of_a_long_change_who_only_reads_sees_some_edits(desk: Newsdesk) -> None:
    sentences = [f"Crane {number} of the harbour fell at {number} past noon." for number in range(30)]
    texts = [f"Cranes fall\n\n{' '.join(one)}" for one in (sentences, [s.replace("fell", "stood") for s in sentences])]
    ident = keep(desk, *texts)
    assert len(desk.history(ident).changes[0].revision.edits) == 30
    (change,) = desk.history(ident, whole=False).changes
    assert (len(change.revision.edits), change.edits) == (12, 30)


def test_the_page_of_an_articles_story_tells_what_is_cited_of_it(desk: Newsdesk) -> None:
    ident = outlets_of(desk, "Ohio")[0]
    history = desk.history(ident)
    text = desk.store.articles.latest([ident])[0].text
    assert history.cited
    assert [one.start for one in history.cited] == sorted(one.start for one in history.cited)
    assert all(text[one.start : one.end] == one.exact for one in history.cited)


def test_somebody_is_told_of_across_the_stories(desk: Newsdesk) -> None:
    view = desk.person("marlies-oppenrieth")
    assert view.name == "Marlies Oppenrieth"
    assert [row.id for row in view.stories] == [desk.stories(Wanted(text="Oppenrieth", most=1))[0].id]
    assert any("dull thud" in one.said.sentence.text for one in view.said)
    assert any(len(one.utterance.printed) > 1 for one in view.quoted)
    assert {c.article for one in view.said for c in one.said.sentence.citations} <= {line.id for line in view.articles}
    with pytest.raises(WrongTurn, match="nobody-at-all"):
        desk.person("nobody-at-all")


def ruled(desk: Newsdesk, kind: RulingKind, *names: str) -> int:
    return desk.store.rulings.add(Ruling(kind=kind, by="Ada", at=MADE, names=names))


def test_names_that_were_said_to_be_one_persons_are_joined_until_that_is_taken_back(desk: Newsdesk) -> None:
    number = ruled(desk, RulingKind.SAME, "Marlies Oppenrieth", "Niamh Garrahy")
    view = desk.person("marlies-oppenrieth")
    assert {"Marlies Oppenrieth", "Niamh Garrahy"} <= {one.name for one in view.names}
    assert len(view.stories) == 2
    desk.store.rulings.undo(number, "Ada", MADE)
    assert len(desk.person("marlies-oppenrieth").stories) == 1


def test_a_chain_of_same_stops_at_what_is_different(desk: Newsdesk) -> None:
    ruled(desk, RulingKind.SAME, "Marlies Oppenrieth", "Niamh Garrahy")
    ruled(desk, RulingKind.SAME, "Niamh Garrahy", "Amos Tillery")
    ruled(desk, RulingKind.DIFFERENT, "Marlies Oppenrieth", "Amos Tillery")
    view = desk.person("marlies-oppenrieth")
    assert "Amos Tillery" not in {one.name for one in view.names}
    assert view.different == (("Amos Tillery", "amos-tillery"),)


def test_an_outlet_is_told_of_across_the_stories(desk: Newsdesk) -> None:
    view = desk.outlet("quillon post")
    assert view.name == "Quillon Post"
    assert len(view.stories) == 5
    assert sum(number for _, number in view.grounds) == len(view.articles)
    assert view.first
    assert all(one.citation.article == one.article and one.others for one in view.first)
    assert any(one.origin == "Telvane" for one in view.took)
    with pytest.raises(WrongTurn, match="No Such Post"):
        desk.outlet("No Such Post")


def test_outlets_and_people_are_listed(desk: Newsdesk) -> None:
    assert "Quillon Post" in {row.name for row in desk.outlets("quillon")}
    assert [row.key for row in desk.people("oppenrieth")] == ["marlies-oppenrieth"]
    (first,) = desk.people(most=1)
    assert first.key not in {row.key for row in desk.people(after=first.mark)}
