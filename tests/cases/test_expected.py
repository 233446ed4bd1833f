"""What is expected, from text to page, on small invented articles."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from nutgraf import Desk

NOW = datetime(2026, 3, 9, tzinfo=UTC)
LEAD = "Harbour talks stall in Hestvik\n\n3 March 2026 — Talks on the Hestvik harbour stalled on Tuesday, the town council said.\n\n"


def expected(tmp_path: Path, text: str) -> list[tuple[str, str]]:
    path = tmp_path / "a.txt"
    path.write_text(LEAD + text, encoding="utf-8")
    (page,) = Desk(now=NOW).story(str(path)).pages
    return [(entry.by.name, entry.sentence.text) for entry in page.expectations]


def test_what_a_named_speaker_foretells_of_others_is_theirs(tmp_path: Path) -> None:
    quote = "“The council will close the quay and wait for the report,” said Ingrid Solheim, a harbour pilot."
    ((by, text),) = expected(tmp_path, quote)
    assert by == "Ingrid Solheim"
    assert text.startswith("“The council will close the quay")


@pytest.mark.parametrize(
    "text",
    [
        "“I will think about the quay,” said Ingrid Solheim, a harbour pilot.",
        "Anglers who will miss the quay stood in the rain.",
    ],
)
def test_what_is_no_event_to_wait_for_is_not_expected(tmp_path: Path, text: str) -> None:
    assert expected(tmp_path, text) == []


def test_an_intention_that_was_told_is_expected_of_the_one_who_has_it(tmp_path: Path) -> None:
    text = "According to earlier reports, Mayor Arne Berg announced plans to sell the old quay to a shipping line."
    ((by, _),) = expected(tmp_path, text)
    assert by == "Arne Berg"
