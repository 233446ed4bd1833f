"""Accounts that hang on a paper which no attribution names."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.accounts import told
from nutgraf.compare.origins.papers import shown
from nutgraf.compare.origins.single_source import hangs_on
from nutgraf.model.notes import AttributionKind, SourceKind
from nutgraf.model.origin import GroundKind

MEMO = "The sluice had no keeper for nine days, an internal memo of Velm Waterways shows."
NOTICE = "Orrel Mills will write off its second plant, it told the stock exchange on Monday."


def test_a_memo_that_shows_what_the_lead_tells_carries_it() -> None:
    account = told(MEMO, "Velm Kurier")
    hanging = hangs_on(account)
    assert hanging is not None
    assert (hanging.kind, hanging.name) == (GroundKind.DOCUMENT, "internal memo of Velm Waterways")
    assert hanging.span.of(account.article.text) == "internal memo of Velm Waterways"


def test_whoever_is_quoted_beside_the_memo_makes_it_reporting() -> None:
    text = f"{MEMO} “Nobody came,” said Ivo Marek."
    said = ("Ivo Marek", "said", SourceKind.PERSON, AttributionKind.DIRECT)
    assert hangs_on(told(text, "Velm Kurier", said)) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (NOTICE, "notice to the stock exchange"),
        ("Orrel Mills will shut a plant. In a statement to the exchange it spoke of losses.", "statement to the exchange"),
        ("Orrel Mills will shut a plant, according to a regulatory filing.", "regulatory filing"),
    ],
)  # fmt: skip
def test_what_a_company_told_the_exchange_is_a_paper(text: str, name: str) -> None:
    hanging = shown(told(text, "Velm Kurier"), ())
    assert hanging is not None
    assert hanging.name == name


def test_a_reporter_who_signs_has_done_more_than_read_the_notice() -> None:
    assert shown(told(NOTICE, "Velm Kurier", byline="Ada Lund"), ()) is None


@pytest.mark.parametrize("text", ["The memo was lost in the river.", "The shares rose on the stock exchange."])
def test_a_paper_or_an_exchange_that_is_only_spoken_of_carries_nothing(text: str) -> None:
    assert shown(told(text, "Velm Kurier"), ()) is None


@given(st.text(max_size=300))
def test_any_text_is_read_without_a_fault(text: str) -> None:
    account = told(text)
    hanging = shown(account, ())
    assert hanging is None or hanging.span.of(account.article.text)
