"""Accounts that hang on one source as a whole, and those that only quote."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.accounts import told
from nutgraf.compare.origins.single_source import hangs_on
from nutgraf.model.notes import AttributionKind, SourceKind
from nutgraf.model.origin import GroundKind

DIRECT = AttributionKind.DIRECT
MILL = "The Orrel mill will shut in June, the Ministry of Works said on Monday.\n\nSome 40 people will lose their jobs, the ministry said."
OFFICE = (("the Ministry of Works", "said", SourceKind.OFFICE), ("the ministry", "said", SourceKind.OFFICE))


def test_an_account_in_which_one_office_speaks_hangs_on_it() -> None:
    hanging = hangs_on(told(MILL, "Velm Kurier", *OFFICE))
    assert hanging is not None
    assert (hanging.kind, hanging.name) == (GroundKind.OFFICE, "Ministry of Works")
    assert hanging.why == "hardly more than one statement: “the Ministry of Works said”"


def test_under_a_reporters_name_the_same_words_are_reporting() -> None:
    assert hangs_on(told(MILL, "Velm Kurier", *OFFICE, byline="Ada Lund")) is None
    assert hangs_on(told(MILL, "Velm Kurier", *OFFICE, byline="Staff reporters")) is not None


def test_an_agency_has_asked_for_itself() -> None:
    assert hangs_on(told(MILL, "Velm Kurier", *OFFICE), agency=True) is None


def test_whoever_else_speaks_makes_it_reporting() -> None:
    text = MILL + "\n\n“Nobody told us,” said Ivo Marek, a miller."
    said = (*OFFICE, ("Ivo Marek", "said", SourceKind.PERSON, DIRECT))
    assert hangs_on(told(text, "Velm Kurier", *said)) is None
    spokesman = (*OFFICE, ("Ivo Marek", "said", SourceKind.PERSON, DIRECT, "spokesman"))
    assert hangs_on(told(text.replace("a miller", "its spokesman"), "Velm Kurier", *spokesman)) is not None


def test_a_company_that_is_only_called_the_company_has_its_name() -> None:
    text = "Orrel Mills will shut one of its two plants, the company said.\n\nThe firm said 40 people would go."
    said = (("the company", "said", SourceKind.GROUP), ("The firm", "said", SourceKind.GROUP))
    hanging = hangs_on(told(text, "Velm Kurier", *said, organisations=("Orrel Mills",)))
    assert hanging is not None
    assert hanging.name == "Orrel Mills"


def test_a_company_is_known_by_what_it_is_called_later_though_its_name_may_be_a_persons() -> None:
    text = "Velm Harrow said on Monday that it would recall 300 ladders.\n\nThe company said nobody had been hurt. It added that the rungs were sound."
    said = (
        ("Velm Harrow", "said", SourceKind.PERSON),
        ("The company", "said", SourceKind.GROUP),
        ("It", "added", SourceKind.UNNAMED),
    )
    hanging = hangs_on(told(text, "Orrel Echo", *said))
    assert hanging is not None
    assert (hanging.kind, hanging.name) == (GroundKind.OFFICE, "Velm Harrow")
    person = text.replace("The company said", "The doctor said").replace("it would recall", "he would give back")
    assert hangs_on(told(person, "Orrel Echo", ("Velm Harrow", "said", SourceKind.PERSON))) is None


def test_a_bodys_own_count_speaks_for_it() -> None:
    text = MILL + "\n\nIts own count puts the loss at 50 posts."
    assert hangs_on(told(text, "Velm Kurier", *OFFICE, ("Its own count", "puts", SourceKind.GROUP))) is not None


@pytest.mark.parametrize(
    "source", ["the Ministry of Works and the union", "their ministry", "the office that runs it", "a ministry judge"]
)
def test_two_bodies_and_those_without_a_name_put_out_no_statement(source: str) -> None:
    text = f"The mill will shut in June, {source} said on Monday."
    assert hangs_on(told(text, "Velm Kurier", (source, "said", SourceKind.OFFICE))) is None


def test_our_reporter_is_a_reporter() -> None:
    assert hangs_on(told(MILL, "Velm Kurier", *OFFICE, byline="Our industrial reporter")) is None


def test_an_appeal_of_the_police_is_theirs() -> None:
    text = "A cyclist was hurt on Mill Lane on Monday. Officers were called at noon.\n\nAnyone who saw the crash is asked to call 101."
    hanging = hangs_on(told(text))
    assert hanging is not None
    assert (hanging.kind, hanging.name) == (GroundKind.OFFICE, "Police")
    assert hangs_on(told(text.split("\n\n", maxsplit=1)[0])) is None


def test_a_university_that_publishes_its_own_news_is_an_office() -> None:
    text = "A team at Orrel University has counted the swifts of the valley.\n\nThere are 412 of them."
    hanging = hangs_on(told(text, "Orrel University News"))
    assert hanging is not None
    assert (hanging.kind, hanging.name) == (GroundKind.OFFICE, "Orrel University")
    assert hangs_on(told(text, "University Business")) is None


@pytest.mark.parametrize(
    "source",
    [
        "two people familiar with the plans",
        "a person close to the board",
        "government sources",
        "an official briefed on the talks",
    ],
)
def test_a_story_led_by_people_without_a_name_hangs_on_them(source: str) -> None:
    text = f"The Orrel mill will be sold, {source} said.\n\nThe owner declined to comment."
    hanging = hangs_on(told(text, "Velm Kurier", (source, "said", SourceKind.GROUP), byline="Ada Lund"))
    assert hanging is not None
    assert (hanging.kind, hanging.name) == (GroundKind.UNNAMED, source)


def test_witnesses_and_named_people_are_not_unnamed_sources() -> None:
    assert (
        hangs_on(
            told("The mill burned all night, residents said.", "Velm Kurier", ("residents", "said", SourceKind.GROUP))
        )
        is None
    )
    text = "The mill will be sold, Ivo Marek said."
    assert hangs_on(told(text, "Velm Kurier", ("Ivo Marek", "said", SourceKind.PERSON))) is None


def test_a_story_led_by_a_document_hangs_on_it() -> None:
    text = (
        "The Orrel dam was cracked for years, an internal memo seen by the Kurier says.\n\nThe memo warned of it twice."
    )
    memo = ("an internal memo seen by the Kurier", "says", SourceKind.OUTLET)
    hanging = hangs_on(told(text, "Velm Kurier", memo, ("The memo", "warned", SourceKind.DOCUMENT), byline="Ada Lund"))
    assert hanging is not None
    assert (hanging.kind, hanging.name) == (GroundKind.DOCUMENT, "internal memo")


def test_a_body_called_survey_is_no_document() -> None:
    text = "The quake had a magnitude of six, the Halden Survey said.\n\nIt was felt in Velm."
    hanging = hangs_on(told(text, "Velm Kurier", ("the Halden Survey", "said", SourceKind.DOCUMENT), byline="Ada Lund"))
    assert hanging is None


def test_without_attributions_the_first_paragraph_may_say_what_it_goes_by() -> None:
    text = "El molino cerrará en junio, según el borrador del acuerdo.\n\nNadie quiso hablar."
    hanging = hangs_on(told(text))
    assert hanging is not None
    assert (hanging.kind, hanging.name) == (GroundKind.DOCUMENT, "borrador del acuerdo")
    assert hangs_on(told("El molino cerrará en junio, según la alcaldesa.\n\nNadie quiso hablar.")) is None


@given(st.text(max_size=300), st.text(max_size=40), st.text(max_size=40))
def test_no_text_breaks_it(text: str, outlet: str, byline: str) -> None:
    hanging = hangs_on(told(text or "x", outlet, byline=byline))
    assert hanging is None or hanging.span.end <= len(text or "x")


def test_what_the_outlet_understands_hangs_on_people_unnamed() -> None:
    text = "The keeper of the weir will leave in June, the Velm Kurier understands. He is 61.\n\nTwo sources close to him said he was tired."
    said = ("Two sources close to him", "said", SourceKind.UNNAMED)
    hanging = hangs_on(told(text, "Velm Kurier", said))
    assert hanging is not None
    assert (hanging.kind, hanging.name) == (GroundKind.UNNAMED, "Two sources close to him")
    assert hangs_on(told(text, "Orrel Echo", said)) is None
    assert hangs_on(told(text.split("\n\n", maxsplit=1)[0], "Velm Kurier")) is None


def test_whoever_disputes_it_makes_it_reporting() -> None:
    text = MILL + "\n\nThe union disputes the figure."
    assert hangs_on(told(text, "Velm Kurier", *OFFICE)) is None
