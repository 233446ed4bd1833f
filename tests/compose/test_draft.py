"""Drafts: cited characters, cuts and declared changes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import account, find

from nutgraf.compose.draft import Draft, Edit
from nutgraf.model.sentence import ChangeKind
from nutgraf.model.span import Span

TEXT = "However, the ferry (a car ferry) left on Monday, the line said."
FERRY = account(TEXT)


def draft(text: str = TEXT) -> Draft:
    return Draft(account=FERRY, span=find(TEXT, text))


def test_a_cut_leaves_neither_space_nor_comma_behind() -> None:
    cut = draft().with_edits(Edit(span=find(TEXT, " (a car ferry)")), Edit(span=find(TEXT, "However,")))
    assert cut.settle().text == "The ferry left on Monday, the line said."


@pytest.mark.parametrize("before", ["the board fears", "On Monday,", "(So they say)"])
def test_a_cut_beside_a_change_leaves_what_stands_before(before: str) -> None:
    text = f"{before} Mr. Carew left."
    one = account(text)
    told = Draft(account=one, span=find(text, text)).with_edits(
        Edit(span=find(text, "Mr. ")),
        Edit(span=find(text, "Carew"), put="Odo Carew", kind=ChangeKind.NAME, was="Carew"),
    )
    assert told.settle().text.endswith(f"{before[1:]} Odo Carew left.")


def test_a_change_is_declared_where_it_stands() -> None:
    told = draft("the ferry (a car ferry) left on Monday").with_edits(
        Edit(span=find(TEXT, " (a car ferry)")),
        Edit(span=find(TEXT, "Monday"), put="Monday, 3 March", kind=ChangeKind.DAY, was="Monday"),
    )
    settled = told.settle()
    assert settled.text == "The ferry left on Monday, 3 March."
    (change,) = settled.changes
    assert (settled.text[change.start : change.end], change.was) == ("Monday, 3 March", "Monday")


def test_an_edit_that_touches_another_is_left_out() -> None:
    one = Edit(span=find(TEXT, "the ferry"), put="it", kind=ChangeKind.REFERENCE, was="the ferry")
    other = Edit(span=find(TEXT, "ferry (a"), put="boat", kind=ChangeKind.REFERENCE, was="ferry (a")
    assert draft().with_edits(one, other).edits == (one,)


def test_a_headline_gets_no_full_stop() -> None:
    assert Draft(account=FERRY, span=find(TEXT, "the ferry"), bare=True).settle().text == "The ferry"


def test_a_quotation_keeps_its_own_end() -> None:
    quote = account("“We will sail.”")
    assert Draft(account=quote, span=Span(start=0, end=15)).settle().text == "“We will sail.”"


@given(st.data())
def test_declared_changes_always_lie_inside_the_text(data: st.DataObject) -> None:
    ends = st.integers(0, len(TEXT))
    edits = []
    for _ in range(data.draw(st.integers(0, 4))):
        start, end = sorted((data.draw(ends), data.draw(ends)))
        edits.append(
            Edit(
                span=Span(start=start, end=end),
                put=data.draw(st.text("ab ,.", max_size=5)),
                kind=ChangeKind.NAME,
                was="x",
            )
        )
    settled = draft().with_edits(*edits).settle()
    assert all(0 <= change.start < change.end <= len(settled.text) for change in settled.changes)
