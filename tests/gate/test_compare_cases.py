"""The labelled cases of accounts are of their form, as many as their README says, and hold what a fair test needs."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Load = Callable[[str], Any]
CASES = Path(__file__).parent.parent / "cases" / "compare"
ROW = re.compile(r"^\| `(\w+)/` \|(.+)\|$", re.MULTILINE)


@pytest.mark.parametrize("half", ["first", "second"])
def test_every_case_has_the_form(half: str, load: Load) -> None:
    cases = load("compare_cases")
    files = cases.files_in([CASES / half])
    assert files
    assert cases.counted(files)["cases"] == len(files)


@pytest.mark.parametrize("half", ["first", "second"])
def test_a_third_has_no_disagreement_and_there_are_many_kinds_of_event(half: str, load: Load) -> None:
    cases = load("compare_cases")
    held = cases.counted(cases.files_in([CASES / half]))
    assert held["cases"] >= 40
    assert held["kinds of event"] >= 12
    assert held["without a disagreement"] * 3 >= held["cases"]


def test_the_readme_claims_no_more_than_there_is(load: Load) -> None:
    """No more, for a case may come before the table is printed anew."""
    cases = load("compare_cases")
    rows = dict(ROW.findall((CASES / "README.md").read_text(encoding="utf-8")))
    assert set(rows) == {"first", "second"}
    for half, row in rows.items():
        told = [int(cell) for cell in row.split("|")]
        held = list(cases.counted(cases.files_in([CASES / half])).values())
        assert len(told) == len(held)
        assert all(one <= other for one, other in zip(told, held, strict=True)), half


def test_a_file_without_the_form_holds_nothing(load: Load, tmp_path: Path) -> None:
    for name, text in {"a.toml": "event = 'x'", "b.toml": "no form at all ["}.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    cases = load("compare_cases")
    assert cases.counted(cases.files_in([tmp_path]))["cases"] == 0
