"""One text printed again, by whomever and whenever, never disagrees with itself.

Tried on every article of the labelled cases, and on texts made of sentences that could: tolls, sums, days, denials. Where a labelled
article fails, only its case is named, so that the unseen half stays unseen.
"""

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from nutgraf.annotate import annotate
from nutgraf.annotate.rules import RulesTagger
from nutgraf.compare import compare
from nutgraf.model.article import Outlet
from nutgraf.model.fate import Capture
from nutgraf.model.notes import Account
from nutgraf.model.when import Known, Precision, Stamp
from nutgraf.read import gather, read_capture, settle

ROOT = Path(__file__).parent.parent.parent
CASES = ROOT / "tests" / "cases" / "compare"
START = datetime(2031, 5, 6, 8, tzinfo=UTC)
OUTLETS = ("Zorn Gazette", "Late Vessel Post", "Quill & Tide", "")

BEHIND = (
    "The harbour office opens at eight, and its clerks will answer what people who live beside the quay want to know."
)

hours = st.lists(st.integers(-72, 72), min_size=1, max_size=3)


def account(record: dict[str, Any]) -> Account | None:
    capture = Capture(address="article.json", body=json.dumps(record).encode(), kind="application/json")
    articles = settle(gather([read_capture(capture)]).articles, datetime(2032, 1, 1, tzinfo=UTC))
    return next(iter(annotate(articles, RulesTagger())), None)


@cache
def labelled() -> list[tuple[str, Account]]:
    """Every article of the cases, with the name of its case."""
    spec = spec_from_file_location("compare_cases", ROOT / "benchmarks" / "compare_cases.py")
    assert spec is not None
    assert spec.loader is not None
    cases = module_from_spec(spec)
    spec.loader.exec_module(cases)
    rows = [(file.stem, row) for file in cases.files_in([CASES]) for row in cases.case_of(file).articles.values()]
    return [(name, one) for name, row in rows if (one := account({**row, "url": ""}))]


def printed_again(first: Account, later: Sequence[int]) -> list[Account]:
    """The account, and once more for each of ``later``: by another outlet, so many hours after it."""
    at = first.article.published.at if first.article.published else START
    return [first] + [
        replace(
            first,
            article=replace(
                first.article,
                id=f"again {number}",
                outlet=Outlet(name=OUTLETS[number], how="metadata"),
                published=Stamp(at=at + timedelta(hours=hours), precision=Precision.MINUTE, known=Known.METADATA),
            ),
        )
        for number, hours in enumerate(later)
    ]


def parts(accounts: Sequence[Account]) -> bool:
    """Whether a disagreement is told; a figure that the text itself prints in full and rounded is none."""
    return bool(compare(accounts).disagreements)


def test_no_labelled_article_disagrees_with_itself() -> None:
    assert labelled()
    assert not [name for name, first in labelled() if parts(printed_again(first, [0]))]


@settings(max_examples=60)
@given(st.integers(0, 10_000), hours)
def test_nor_when_it_is_printed_more_often_and_at_other_times(number: int, later: list[int]) -> None:
    name, first = labelled()[number % len(labelled())]
    assert not parts(printed_again(first, later)), name


number = st.sampled_from(("3", "four", "17", "at least 20", "about 1,200", "nearly 5,000", "between 6 and 9", "2.5"))
whom = st.sampled_from(("divers", "officers", "houses", "people", "crew members", "euros", "percent", "km"))
fate = st.sampled_from(
    ("were killed", "were hurt", "are missing", "were freed", "were lost", "had been sent", "walked out")
)
day = st.sampled_from(("on Monday", "on 3 May", "last week", "on May 5, 2031", "tomorrow", "in April"))
said = st.sampled_from(("", ", police said", ", said Oda Brunn, the mayor", ", according to the union", ", the firm denied"))  # fmt: skip
told = st.tuples(number, whom, fate, day, said).map(lambda words: "{} {} {} {}{}.".format(*words))
against = st.tuples(number, number, whom).map(
    lambda words: (
        f"It was {words[0]} {words[2]}, not {words[1]}. The union put it at {words[1]}, the firm said {words[0]}."
    )
)
outcome = st.sampled_from(
    ("The deal was signed.", "The deal was not signed, the firm said.", "The ferry has arrived.", "The ferry is still at sea.",
     "Brunn denied that the gate had been opened.", "The gate was opened.", "The suspect is dead, but police said he lives.")
)  # fmt: skip


@settings(max_examples=120)
@given(st.lists(st.one_of(told, told, against, outcome), min_size=1, max_size=9), hours)
def test_nor_does_a_text_full_of_figures_days_and_denials(sentences: list[str], later: list[int]) -> None:
    record = {"title": sentences[0].rstrip("."), "text": "\n\n".join([*sentences, BEHIND]), "outlet": "Velm Kurier"}
    first = account({**record, "date": START.isoformat()})
    assert first is not None
    assert not parts(printed_again(first, later))


@settings(max_examples=40)
@given(st.text(min_size=40, max_size=400), hours)
def test_nor_does_any_text_at_all(text: str, later: list[int]) -> None:
    first = account({"title": "Words", "text": f"{text}\n\n{BEHIND}", "outlet": "Velm Kurier"})
    assert first is None or not parts(printed_again(first, later))
