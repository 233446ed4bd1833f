"""The made-up month of news is what it says: as many articles, in time order, other events in each telling, more words."""

import re
import sys
import xml.etree.ElementTree as ET
from collections.abc import Callable
from datetime import timedelta
from itertools import islice, pairwise
from random import Random
from typing import Any

import pytest

from nutgraf.cluster import Stream

Load = Callable[[str], Any]


@pytest.fixture
def made(load: Load, monkeypatch: pytest.MonkeyPatch) -> Any:
    module = load("made_stream")
    monkeypatch.setitem(sys.modules, "benchmark_made_stream", module)
    return module


@pytest.fixture
def texts(made: Any) -> Any:
    return made.invented_texts(60)


def words_of(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.lower()))


def test_the_month_is_in_time_order_and_as_long_as_asked(made: Any, texts: Any) -> None:
    articles = list(made.live(texts, 150))
    times = [article.published.at for article in articles]
    assert len(articles) == len({article.id for article in articles}) == 150
    assert times == sorted(times)
    assert timedelta(days=25) < times[-1] - times[0] < timedelta(days=35)


def test_the_same_month_is_made_again(made: Any, texts: Any) -> None:
    assert list(made.live(texts, 90)) == list(made.live(texts, 90)) != list(made.live(texts, 90, seed=1))


def test_the_first_telling_is_the_text_itself(made: Any, texts: Any) -> None:
    firsts = {article.text for article in made.live(texts, 60)}
    assert firsts == {f"{text.headline}\n\n{text.body}" for text in texts}


def test_a_headline_is_where_it_is_said_to_be(made: Any, texts: Any) -> None:
    for article in islice(made.live(texts, 180), 20):
        assert article.text == f"{article.headline_text}\n\n{article.text[len(article.headline_text) + 2 :]}"
        assert len(article.headline_text.split()) == 6


def test_each_telling_has_other_rare_words_and_keeps_the_usual_ones(made: Any) -> None:
    rare = ["Hestvik", "Marrow", "dockers", "kestrels", "Tolland", "salvage", "Ilsmoor", "gravel", "ferries", "Brandt"]
    texts = [made.Text(f"News of {word}", f"The {word} was there on May 12.", "Paper", "en") for word in rare]
    usual = [made.Text("News of the day", "There was rain on the day.", "Paper", "en")] * 600
    plain, other, third = made.Vocabulary.of([*texts, *usual]).renamings(3, Random(1))
    told = "News of the day: Salvage of gravel, salvage of Brandt on day 12"
    assert plain(told) == told
    assert len({telling(told) for telling in (plain, other, third)}) == 3
    renamed = other("salvage Salvage salvage").split()
    assert renamed[0] == renamed[2] != "salvage"
    assert renamed[1] == renamed[0].capitalize()
    assert len({other(word) for word in rare}) == len(rare)
    assert not any(other(word) == word for word in rare)
    assert other("News of the day: there was rain on the day") == "News of the day: there was rain on the day"
    assert (
        other("12 of 2012, 3 of 12") == other("12") + " of " + other("2012") + ", 3 of " + other("12") != "12 of 2012"
    )


def test_the_vocabulary_grows_slower_than_the_stream_but_does_not_stop(made: Any, texts: Any) -> None:
    def vocabulary(many: int) -> int:
        return len(set().union(*(words_of(article.text) for article in made.live(texts, many))))

    assert 1.2 * vocabulary(60) < vocabulary(240) < 3 * vocabulary(60)


def test_texts_of_one_event_share_its_names(made: Any) -> None:
    def names(text: Any) -> set[str]:
        return set(re.findall(r"\b[A-Z]\w+", text.body)) - {"The"}

    texts = made.invented_texts(200)
    pairs = list(pairwise(texts))
    assert {number for text in texts for number in [len(names(text))]} <= {made.NAMES, made.NAMES - 1, made.NAMES - 2}
    assert all(bool(names(one) & names(other)) is (other.outlet != "Outlet 0") for one, other in pairs)


def test_a_figure_for_each_step_of_the_stream(load: Load, made: Any, texts: Any) -> None:
    stream, replay = load("stream"), load("replay").Replay()
    steps = list(stream.course(replay, made.live(texts, 50), 50, step=20))
    assert [step["live"] for step in steps] == [20, 40, 50]
    for step in steps:
        assert step["us"] == pytest.approx(1e6 / step["articles_per_second"])
        assert 0 < step["features_us"] <= step["features_us_p99"]
        assert 0 < step["placing_us"] <= step["placing_us_p99"]
        assert 1 <= step["stories"] <= step["live"]
    assert steps[-1]["stories"] == len(set(replay.groups().values()))
    drawn = ET.fromstring(stream.chart(steps))
    assert drawn.tag.endswith("svg")


def test_a_snapshot_is_timed_and_weighed(load: Load) -> None:
    figures = load("stream").snapshot(Stream())
    assert set(figures) == {"seconds_to_write", "seconds_to_load", "mb"}
    assert figures["mb"] > 0


@pytest.mark.parametrize(("most", "at_most"), [(1, 5), (7, 7), (950, 5), (100_000, 5), (0, 5)])
def test_axes_have_round_steps(most: float, at_most: int, load: Load) -> None:
    found = load("plot").steps(most)
    assert found[0] == 0
    assert found[-1] >= most
    assert len(found) - 1 <= at_most


def test_lines_lie_within_the_chart_and_their_names_apart(load: Load) -> None:
    drawn = load("plot").lines_svg("Cost <1>", "length", {"a": [(0, 1), (10, 5)], "b & c": [(0, 1), (10, 5.01)]})
    root = ET.fromstring(drawn)
    space = "{http://www.w3.org/2000/svg}"
    named = {text.text: float(text.attrib["y"]) for text in root.iter(f"{space}text")}
    assert abs(named["a"] - named["b & c"]) >= 15
    assert "Cost <1>" in named
    for line in root.iter(f"{space}path"):
        numbers = [float(number) for number in re.findall(r"[\d.]+", line.attrib["d"])]
        assert all(0 <= number <= 720 for number in numbers)
