"""The positions of a page, and whether the check catches a wrong one."""

from dataclasses import replace
from datetime import date
from functools import cache

import pytest

from compose.newsroom import articles_of, page_of
from nutgraf.compose.check import faults, only_what_holds
from nutgraf.model.article import Article
from nutgraf.model.notes import SourceKind
from nutgraf.model.page import StoryPage
from nutgraf.model.page_compared import PagePosition
from nutgraf.model.position import Stance
from nutgraf.model.sentence import Name
from nutgraf.model.when import Precision, When

RECORDS = (
    {
        "headline": "Norway asked for minesweepers",
        "outlet": "Tervik Tidings",
        "url": "https://tidings.example/ships",
        "datePublished": "2025-03-12T08:30:00+00:00",
        "text": "Estonia has asked Norway for two minesweepers.\n\nNorway has so far refused to lend minesweepers to Estonia.\n\n"
        "The ships lie at anchor in Tervik.",
    },
    {
        "headline": "Oslo thinks again about ships",
        "outlet": "The Coast Herald",
        "url": "https://herald.example/ships",
        "datePublished": "2025-03-19T17:05:00+00:00",
        "text": "Norwegian Prime Minister Lise Moe visited Tervik on Tuesday.\n\nMoe said Oslo might consider lending minesweepers to "
        "Estonia.\n\nThe harbour of Tervik was closed to yachts that day.",
    },
)  # fmt: skip


@cache
def made() -> tuple[tuple[Article, ...], StoryPage]:
    articles = articles_of(RECORDS)
    return articles, only_what_holds(page_of(articles), articles)


def position() -> PagePosition:
    return made()[1].positions[0]


def test_a_state_and_its_prime_minister_hold_one_position_that_moved() -> None:
    assert [one.speaker.name for one in made()[1].positions] == ["Norway"]
    assert position().moved == "first against it, then open to it"
    assert [one.stance for one in position().held] == [Stance.AGAINST, Stance.OPEN]
    assert position().held[0].when is None
    assert position().held[1].when is not None


def test_each_statement_stands_alone_and_is_cited() -> None:
    assert [one.sentence.text for one in position().held] == [
        "Norway has so far refused to lend minesweepers to Estonia.",
        "Lise Moe said Oslo might consider lending minesweepers to Estonia.",
    ]


def wrong() -> list[PagePosition]:
    """The position with one thing wrong each time."""
    first, second = position().held
    day = When(start=date(2025, 1, 1), end=date(2025, 1, 1), precision=Precision.DAY)
    told = replace(first.sentence, text="Norway has so far agreed to lend minesweepers to Estonia.")
    return [
        replace(position(), speaker=Name(name="Zorbel", kind=SourceKind.PERSON)),
        replace(position(), speaker=Name(name="Schweden", kind=SourceKind.OFFICE)),
        replace(position(), about="cruise missiles"),
        replace(position(), held=()),
        replace(position(), held=(replace(first, sentence=told), second)),
        replace(position(), held=(first, replace(second, when=day))),
        replace(position(), held=(second, replace(second, when=day))),
        replace(position(), held=(replace(first, sentence=replace(first.sentence, origins=2)), second)),
    ]


@pytest.mark.parametrize("number", range(8))
def test_a_wrong_position_is_caught_and_not_shown(number: int) -> None:
    articles, page = made()
    assert not faults(page, articles)
    altered = replace(page, positions=(wrong()[number],))
    assert any(told.startswith("position of") for told in faults(altered, articles))
    assert not only_what_holds(altered, articles).positions
