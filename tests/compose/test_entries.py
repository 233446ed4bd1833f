"""Days, speakers, people and counts beside the sentences."""

from dataclasses import replace
from datetime import date

import pytest
from making import account
from newsroom import coverage

from nutgraf.compose.entries import (
    miscounted,
    misdated,
    misprinted,
    names,
    printed,
    unexpected,
    unknown,
    unsaid,
    unspoken,
)
from nutgraf.compose.texts import Texts
from nutgraf.model.comparison import ExpectationState
from nutgraf.model.notes import NameKind, SourceKind
from nutgraf.model.page import Person, StoryPage
from nutgraf.model.page_compared import PageVersion
from nutgraf.model.sentence import Name
from nutgraf.model.when import Precision, When

ARTICLES, PAGE = coverage("en")
TEXTS = Texts.among(ARTICLES)


def found(page: StoryPage = PAGE) -> StoryPage:
    assert page.timeline
    assert page.expectations
    assert page.opinions
    assert page.edges
    return page


def test_an_entry_of_another_day_or_with_a_clock_is_misdated() -> None:
    entry = found().timeline[0]
    assert misdated(entry, PAGE, TEXTS) is None
    other = When(start=date(2025, 3, 1), end=date(2025, 3, 1), precision=Precision.DAY)
    assert misdated(replace(entry, when=other), PAGE, TEXTS)
    assert misdated(replace(entry, when=replace(entry.when, precision=Precision.YEAR)), PAGE, TEXTS)
    assert misdated(replace(entry, expected=not entry.expected), PAGE, TEXTS)


def test_an_expectation_keeps_its_day_its_state_and_its_speaker() -> None:
    for entry in found().expectations:
        assert unexpected(entry, PAGE, TEXTS) is None
        due = When(start=date(2025, 3, 22), end=date(2025, 3, 22), precision=Precision.DAY)
        assert unexpected(replace(entry, due=due), PAGE, TEXTS)
        turned = ExpectationState.OPEN if entry.settled_by else ExpectationState.MET
        assert unexpected(replace(entry, state=turned), PAGE, TEXTS)
        assert unexpected(replace(entry, by=Name(name="Zorbel", kind=SourceKind.OUTLET)), PAGE, TEXTS)


def test_a_statement_keeps_its_speaker_and_its_cue() -> None:
    for opinion in found().opinions:
        for said in opinion.statements:
            assert unspoken(said, opinion.speaker, PAGE, TEXTS) is None
            assert unspoken(said, replace(opinion.speaker, name="Odo Zorbel"), PAGE, TEXTS)
            assert unspoken(replace(said, cue="snarled"), opinion.speaker, PAGE, TEXTS)


def test_one_speaker_cannot_take_anothers_words() -> None:
    first, second = found().opinions[:2]
    assert unspoken(second.statements[0], first.speaker, PAGE, TEXTS)


@pytest.mark.parametrize(
    ("name", "text", "stands"),
    [
        ("Hester Quennell", "Hester Quennell’s shop", True),
        ("Hester Quennell", "Ms Quennell", False),
        ("ester Quennell", "Hester Quennell", False),
        ("Остап Гринчук", "Остапа Гринчука немає", True),
        ("Ostap Hrynchuk", "директор Остап Гринчук заявив", True),
        ("Ostap Hrynchuk", "директор Левко Мороз заявив", False),
        ("한도윤", "시장 한도윤은", True),
        ("", "anything", True),
    ],
)
def test_a_name_in_its_cases_and_scripts(name: str, text: str, stands: bool) -> None:
    assert printed(name, text) is stands


def test_a_body_is_named_by_its_initials_where_it_stands_in_full_elsewhere() -> None:
    texts = Texts.among([account("The Kestrel Dam Trust owns the gate.").article])
    assert names("Kestrel Dam Trust", ["the KDT said"], PAGE, texts)
    assert not names("Kestrel Dam Trust", ["the KTD said"], PAGE, texts)
    assert not names("Kestrel Dog Trust", ["the KDT said"], PAGE, texts)


def test_people_with_a_name_an_alias_or_an_office_that_no_article_prints_are_unknown() -> None:
    known = Person(
        name="Rupert Annesley",
        kind=NameKind.PERSON,
        role="chairman of the water board",
        aliases=("Annesley",),
        mentions=4,
    )
    assert unknown(known, TEXTS) is None
    for wrong in ({"name": "Odo Zorbel"}, {"aliases": ("Zorbel",)}, {"role": "bishop"}):
        assert unknown(replace(known, **wrong), TEXTS)  # type: ignore[arg-type]


def test_origins_are_those_behind_the_cited_articles() -> None:
    for sentence in PAGE.highlights:
        assert miscounted(sentence.origins, sentence.citations, PAGE) is None
        assert miscounted(sentence.origins + 1, sentence.citations, PAGE)
        assert miscounted(0, sentence.citations, PAGE)


def test_a_version_keeps_its_outlets_speakers_origins_and_first_print() -> None:
    cited = PAGE.highlights[0].citations[:1]
    line = next(line for line in PAGE.articles if line.version == cited[0].version)
    version = PageVersion(value="a", outlets=(line.outlet,), origins=1, citations=cited, first=line.published)
    assert misprinted(version, PAGE, TEXTS) is None
    for wrong in (
        {"outlets": ()},
        {"outlets": ("Strandavisa",)},
        {"origins": 2},
        {"first": ""},
        {"said_by": ("Odo Zorbel",)},
    ):
        assert misprinted(replace(version, **wrong), PAGE, TEXTS)  # type: ignore[arg-type]


def test_an_edge_keeps_its_cue() -> None:
    edge = found().edges[0]
    assert unsaid(edge, TEXTS) is None
    assert unsaid(replace(edge, cue="denying"), TEXTS)
