"""A declared change must follow: the day from its own sentence, the name from the one meant."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from making import account, find

from nutgraf.compose.changes import anchor_of, moment, stands, times_of, unfounded
from nutgraf.compose.cite import cite
from nutgraf.compose.texts import Texts
from nutgraf.model.article import Article
from nutgraf.model.notes import NameKind
from nutgraf.model.origin import Origins
from nutgraf.model.page import ArticleLine, Person, StoryPage
from nutgraf.model.sentence import Change, ChangeKind, Sentence
from nutgraf.model.when import Known, Precision, Stamp

TEXT = (
    "The weir was closed on Friday. It will reopen on Friday. Abbot Odo Carew sold the weir.\n"
    "Mayor Ines Lode praised Carew. He will stay, said “no one, not Carew” on Sunday."
)
ARTICLE = account(TEXT).article
PEOPLE = (
    Person(name="Odo Carew", kind=NameKind.PERSON, role="", aliases=("Carew",), mentions=2),
    Person(name="Ines Lode", kind=NameKind.PERSON, role="", aliases=(), mentions=1),
)


def page(*lines: ArticleLine) -> StoryPage:
    return StoryPage(
        id="s", language="en", headline=None, first_published="", updated="", outlets=0, origins=0, highlights=(), story=(),
        opinions=(), disagreements=(), graph=Origins(nodes=(), edges=(), of_article=()), edges=(), timeline=(),
        expectations=(), people=PEOPLE, articles=lines,
    )  # fmt: skip


def why(text: str, now: str, was: str, cited: str, kind: ChangeKind, *also: str) -> str | None:
    citations = tuple(cite(ARTICLE, find(TEXT, words)) for words in (cited, *also))
    start = text.index(now)
    change = Change(kind=kind, start=start, end=start + len(now), was=was)
    return unfounded(Sentence(text=text, citations=citations, changes=(change,)), page(), Texts.among([ARTICLE]))


@pytest.mark.parametrize(
    ("now", "cited", "holds"),
    [
        ("Friday, 28 February", "The weir was closed on Friday.", True),
        ("Friday, 7 March", "The weir was closed on Friday.", False),
        ("Friday, 7 March", "It will reopen on Friday.", True),
        ("Friday, 28 February", "It will reopen on Friday.", False),
        ("Friday, 28 February 2025", "The weir was closed on Friday.", True),
        ("Friday, 28 February 2024", "The weir was closed on Friday.", False),
        ("Friday, 29 February", "The weir was closed on Friday.", False),
    ],
)
def test_a_day_follows_from_the_tense_of_its_own_sentence(now: str, cited: str, holds: bool) -> None:
    text = cited.replace("Friday", now)
    assert (why(text, now, "Friday", cited, ChangeKind.DAY) is None) is holds


@pytest.mark.parametrize(
    ("now", "also", "holds"),
    [("Odo Carew", "Carew", True), ("Ines Lode", "Carew", False), ("Ines Lode", "Mayor Ines Lode", True), ("Odo Car", "Odo Carew", False)],
)  # fmt: skip
def test_a_name_for_a_pronoun_is_that_of_the_one_cited(now: str, also: str, holds: bool) -> None:
    assert (why(f"{now} will stay", now, "He", "He will stay", ChangeKind.REFERENCE, also) is None) is holds


def test_another_account_is_no_ground_for_a_pronoun() -> None:
    other = account("Ines Lode leaves.", outlet="Strandavisa").article
    text = "Ines Lode will stay"
    told = Change(kind=ChangeKind.REFERENCE, start=0, end=9, was="He")
    citations = (cite(ARTICLE, find(TEXT, "He will stay")), cite(other, find(other.text, "Ines Lode leaves.")))
    sentence = Sentence(text=text, citations=citations, changes=(told,))
    assert unfounded(sentence, page(), Texts.among([ARTICLE, other])) is not None


@pytest.mark.parametrize(
    ("now", "was", "holds"),
    [("Odo Carew", "Carew", True), ("Ines Lode", "Carew", False), ("Odo Carewe", "Carew", False), ("Odo Carew", "the weir", False)],
)  # fmt: skip
def test_a_name_only_becomes_a_form_of_the_same_person(now: str, was: str, holds: bool) -> None:
    assert (
        why(f"Mayor Ines Lode praised {now}.", now, was, "Mayor Ines Lode praised Carew.", ChangeKind.NAME) is None
    ) is holds


def test_nothing_is_put_inside_a_quotation() -> None:
    reason = why("said “no one, not Odo Carew”", "Odo Carew", "Carew", "said “no one, not Carew”", ChangeKind.NAME)
    assert reason is not None
    assert "inside a quotation" in reason


def test_a_change_outside_the_sentence_is_none() -> None:
    sentence = Sentence(
        text="It will reopen", citations=(cite(ARTICLE, find(TEXT, "It will reopen")),),
        changes=(Change(kind=ChangeKind.DAY, start=90, end=99, was="It"),),
    )  # fmt: skip
    assert unfounded(sentence, page(), Texts.among([ARTICLE])) == "a change is declared outside the sentence"


def test_the_times_of_a_citation_are_only_its_own() -> None:
    (one,) = times_of(cite(ARTICLE, find(TEXT, "It will reopen on Friday.")), ARTICLE, page())
    assert one.when.start.isoformat() == "2025-03-07"


def guessed(year: int) -> Article:
    stamp = Stamp(at=datetime(year, 3, 4, tzinfo=UTC), precision=Precision.DAY, known=Known.GUESSED)
    return replace(ARTICLE, published=stamp)


def test_a_guessed_year_is_the_pages() -> None:
    line = ArticleLine(
        id=ARTICLE.id, version=ARTICLE.version, outlet="", headline="", url="", published="2024-03-04T00:00:00+00:00",
        updated="", language="en", words=1, fate="kept",
    )  # fmt: skip
    day = anchor_of(guessed(2025), page(line))
    assert day is not None
    assert day.year == 2024
    assert anchor_of(guessed(2025), page(replace(line, published="2024-03-05T00:00:00+00:00"))) is None
    assert anchor_of(guessed(2025), page(replace(line, published="soon"))) is None


@pytest.mark.parametrize(
    ("words", "text", "language", "stand"),
    [("Odo", "Odo left", "en", True), ("Odo", "Odoaker left", "en", False), ("한도윤", "한도윤은 말했다", "ko", True), ("odo", "ODO", "en", True)],
)  # fmt: skip
def test_whole_words(words: str, text: str, language: str, stand: bool) -> None:
    assert stands(words, text, language) is stand


def test_only_a_moment_with_a_zone_is_a_moment() -> None:
    assert moment("2025-03-04T09:00:00+00:00") == datetime(2025, 3, 4, 9, tzinfo=UTC)
    assert moment("2025-03-04T09:00:00") is None
    assert moment("Tuesday") is None
