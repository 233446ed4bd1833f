"""Asking keeps its floors, and BM25 on the same articles stands below it."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

Load = Callable[[str], Any]
FLOORS: dict[str, dict[str, float]] = json.loads((Path(__file__).parent / "floors.json").read_text(encoding="utf-8"))[
    "ask"
]


def test_asking_keeps_its_floors(load: Load) -> None:
    benchmark = load("ask")
    figures = benchmark.measure([benchmark.CASES])
    assert figures.keys() == FLOORS.keys()
    for half, floors in FLOORS.items():
        ours = figures[half]["nutgraf"]
        assert {name: ours[name] for name, floor in floors.items() if ours[name] < floor} == {}, figures[half]
        assert ours["answers right"] > figures[half]["BM25"]["answers right"]
        assert ours["unanswerable left unanswered"] > figures[half]["BM25"]["unanswerable left unanswered"]
        assert ours["questions with a forbidden answer"] <= CEILING


CEILING = 0.035
"""The most questions, as a share, that get an answer which was marked as wrong."""


def test_a_system_that_answers_nothing_is_right_only_where_there_is_nothing(load: Load) -> None:
    benchmark = load("ask")
    accounts, questions = benchmark.read([benchmark.CASES])
    figures = benchmark.score(lambda *_: ([], False), accounts, questions)
    assert figures["answer@1"] == figures["articles covered"] == figures["what is open told"] == 0
    assert figures["unanswerable left unanswered"] == 1
    assert figures["questions"] == len(questions) >= 60


def test_every_quotation_of_the_cases_stands_in_an_article(load: Load) -> None:
    benchmark = load("ask")
    accounts, questions = benchmark.read([benchmark.CASES])
    texts = [account.article.text for account in accounts]
    strange = [words for asked in questions for words in asked.right if not any(words in text for text in texts)]
    assert strange == []
