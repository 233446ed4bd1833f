import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from nutgraf.render.text import to_text
from render.compared import CLAIMS, COMPARED, with_text
from render.fixtures import PAGE

TEXT = to_text(COMPARED)


def test_each_has_its_place() -> None:
    order = ["Cable car stops", "NEW SINCE", "HIGHLIGHTS", "STORY", "WHERE ACCOUNTS DIFFER", "≈ Height", "CLAIMS, ACCOUNT BY ACCOUNT",
             "OPINIONS", "QUOTATIONS, SIDE BY SIDE", "POSITIONS", "TIMELINE", "CHANGED BETWEEN VERSIONS", "ORIGINS", "In a circle"]  # fmt: skip
    found = [TEXT.index(part) for part in order]
    assert found == sorted(found)


@pytest.mark.parametrize(
    "line",
    [
        "– figure: Nine people are in hospital. ·1 [3] (was “five”)",
        "  leaves it out  صوت الوادي (tells of the stop without it) [17]",
        "  altered     to Jonas Brecht: Bergbote · left out “found nothing” · put instead",
        "  “We had checked that wheel on Thursday and found nothing”",
        "  so far · against it",
        "  moved: first open to it, then against it",
        "Vallorna Post  [changed without a note]",
        "  changed: Monday → Tuesday",
        "  removed",
        "    was: “The rope inspectorate opens its inquiry on Monday.” [22]",
        "  correction: “Nine people are in hospital” [3]",
        "12 % of what is told rests on unnamed sources.",
        "  Stands on Meridian (wire): credited to it",
        "[22] Vallorna Post, earlier version: “The rope inspectorate opens its inquiry on",
    ],
)
def test_it_reads_as_lines(line: str) -> None:
    assert line in TEXT.split("\n")


def test_what_is_not_there_leaves_no_heading() -> None:
    text = to_text(PAGE)
    assert not [
        word for word in ("NEW SINCE", "HIGHLIGHTS", "CLAIMS", "QUOTATIONS", "POSITIONS", "CHANGED") if word in text
    ]
    assert "FIGURES ROUNDED" in to_text(replace(COMPARED, disagreements=()))


def test_a_long_list_is_cut_and_its_citations_are_not_listed() -> None:
    text = to_text(replace(COMPARED, claims=CLAIMS[1:2] * 6 + CLAIMS[:1]))
    assert "1 more claim in the HTML and JSON forms." in text
    assert "승객 38명이 밤새 구조됐다" not in text


@pytest.mark.parametrize("width", [24, 40, 80])
def test_no_line_is_wider_than_asked_for(width: int) -> None:
    for page in (COMPARED, with_text("가나다라 " * 30), with_text("x" * 10_000)):
        assert max(cell_len(line) for line in to_text(page, width=width).split("\n")) <= width


@settings(max_examples=60)
@given(text=st.text(st.characters(), max_size=40))
def test_any_text_can_be_printed(text: str) -> None:
    printed = to_text(with_text(f"\x1b[2J{text}"))
    assert printed.encode("utf-8")
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]", printed)
