"""Streams are replayed as the benchmark of stories says: in time order, one by one, each half with its own labels."""

import gzip
import json
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

Load = Callable[[str], Any]

EVENTS = {
    "crane": ("Harbour crane collapses in Port Elwin", "A crane fell onto the quay of Port Elwin and hurt two dockers, the harbour office said. Salvage of the crane in Port Elwin began at once."),
    "tram": ("Voters in Marrow Vale reject the tram tax", "The tram tax failed at the polls in Marrow Vale, where three in five voters were against it. The mayor called the tram vote in Marrow Vale a pity."),
    "chess": ("Chess champion Ilse Brandt retires", "Twice the world champion, Ilse Brandt gave up chess after a last tournament in Kallen. Young chess players in Kallen will be coached by Brandt."),
    "bees": ("Beekeepers of Tarn Moor count dead hives", "Half of the hives on Tarn Moor died over the winter, beekeepers said. The mite that kills bees came to Tarn Moor last summer."),
}  # fmt: skip


@pytest.fixture
def coverage(tmp_path: Path) -> Path:
    """Two accounts of each event on each of two days, the later day first; the last event has no label."""
    rows = [
        {"id": f"{story} {day} {turn}", "story": None if story == "bees" else story, "outlet": f"Paper {turn}",
         "date": f"2031-05-{day}", "lang": "en", "title": title, "text": f"{text} Report {turn} of that day."}
        for day in ("04", "03")
        for turn in ("one", "two")
        for story, (title, text) in EVENTS.items()
    ]  # fmt: skip
    path = tmp_path / "coverage.jsonl.gz"
    with gzip.open(path, "wt", encoding="utf-8") as file:
        file.writelines(f"{json.dumps(row)}\n" for row in rows)
    return path


def test_a_stream_comes_in_time_order_and_undated_articles_last(load: Load, tmp_path: Path) -> None:
    title, text = EVENTS["crane"]
    path = tmp_path / "days.jsonl"
    rows = [
        {"story": f"on {day}", "date": day, "title": title, "text": text} for day in ("", "2031-05-04", "2031-05-03")
    ]
    path.write_text("\n".join(map(json.dumps, rows)))
    articles, wanted = load("replay").articles_in([path])
    assert [wanted[article.id] for article in articles] == ["on 2031-05-03", "on 2031-05-04", "on "]


def test_each_half_has_the_labels_of_its_own(load: Load, coverage: Path) -> None:
    replay = load("replay")
    stream = replay.articles_in([coverage])
    first, second = replay.halves(stream)
    assert [article.id for part in (first, second) for article in part[0]] == [article.id for article in stream[0]]
    assert {article.stamp.at.day for article in first[0]} == {3}
    assert first[1].keys() | second[1].keys() == stream[1].keys()
    assert not first[1].keys() & second[1].keys()
    assert first[1].keys() < {article.id for article in first[0]}


def test_shuffled_days_hold_the_same_articles_in_another_order(load: Load, coverage: Path) -> None:
    replay = load("replay")
    articles, _ = replay.articles_in([coverage])
    shuffled = replay.shuffled_days(articles)
    assert shuffled != articles
    assert shuffled == replay.shuffled_days(articles) != replay.shuffled_days(articles, seed=1)
    assert [article.stamp for article in shuffled] == [article.stamp for article in articles]
    assert sorted(one.id for one in shuffled) == sorted(one.id for one in articles)


def test_features_are_timed_apart_and_are_a_part_of_the_whole(load: Load, coverage: Path) -> None:
    module = load("replay")
    articles, _ = module.articles_in([coverage])
    replay = module.Replay()
    replay.feed(articles)
    replay.feed(articles[:1])  # came before: nobody looks at it again
    assert len(replay.whole) == len(replay.features) == len(articles) + 1
    assert all(0 < part < whole for part, whole in zip(replay.features, replay.whole[:-1], strict=False))
    assert replay.features[-1] == 0
    assert replay.speeds["assigned_per_second"] > replay.speeds["articles_per_second"]


def test_every_article_of_a_replay_is_in_a_story(load: Load, coverage: Path) -> None:
    module = load("replay")
    articles, _ = module.articles_in([coverage])
    replay = module.Replay()
    replay.feed(articles)
    assert replay.groups().keys() == {article.id for article in articles}


def test_nutgraf_is_measured_with_all_keys(load: Load, coverage: Path) -> None:
    figures = load("stories").measure("nutgraf", [coverage], shuffle=True)
    assert figures.keys() == {
        "b3_precision", "b3_recall", "b3_f1", "b3_f1_by_size", "stories", "stories_wanted", "articles_per_second",
        "assigned_per_second", "peak_mb", "id_stability", "same_when_shuffled", "same_in_one_batch",
    }  # fmt: skip
    assert figures["stories_wanted"] == 3
    assert figures["same_in_one_batch"] == 1
    assert {figures[name] for name in ("b3_f1", "id_stability", "same_when_shuffled")} == {1}


def test_the_second_half_is_a_stream_of_its_own(load: Load, coverage: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stories = load("stories")
    seen: list[int] = []

    def one_group(articles: Sequence[Any]) -> list[int]:
        seen.append(len(articles))
        return [0] * len(articles)

    monkeypatch.setitem(stories.PEERS, "all in one", one_group)
    figures = stories.measure("all in one", [coverage], second_half=True)
    assert seen == [2, 8, 4]
    assert figures["stories"] == 1
    assert figures["b3_precision"] == pytest.approx(1 / 3)
    assert figures["b3_recall"] == figures["id_stability"] == 1


def test_weights_are_learnt_on_first_halves_and_used(load: Load, coverage: Path) -> None:
    from nutgraf.cluster.learnt import WITHIN

    stories = load("stories")

    def learning(streams: Sequence[tuple[Sequence[Any], Mapping[str, str]]]) -> dict[str, float]:
        assert [(len(articles), len(wanted)) for articles, wanted in streams] == [(8, 6), (8, 6)]
        return WITHIN | {"start": -99.0}

    weights = stories.learnt([[coverage], [coverage]], learning)
    alone = stories.measure("nutgraf", [coverage], weights=weights, second_half=True)
    assert (alone["b3_precision"], alone["b3_recall"]) == (1, 0.5)
    assert stories.measure("nutgraf", [coverage], second_half=True)["b3_recall"] == 1


def test_what_learning_is_called_is_found_in_training(
    load: Load, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stories = load("stories")
    (tmp_path / "stories.py").write_text("def learnt(streams):\n    return {'start': float(len(streams))}\n")
    monkeypatch.setattr(stories, "TRAINING", tmp_path)
    monkeypatch.setattr(sys, "path", [*sys.path])
    assert stories.learnt([], stories.training()) == {"start": 0.0}


def test_likeness_of_two_divisions(load: Load) -> None:
    partitions = load("partitions")
    assert partitions.alike({"1": "a", "2": "a", "3": "b"}, {"1": "x", "2": "x", "3": "y"}) == 1
    assert partitions.alike({"1": "a", "2": "a"}, {"1": "x", "2": "y"}) == pytest.approx(2 / 3)


def test_an_id_is_kept_where_it_is_the_same_then_and_now(load: Load) -> None:
    kept = load("partitions").kept
    asked = {"1": "flood", "2": "flood", "3": "match"}
    assert kept({"1": "a", "2": "a", "9": "b"}, {"1": "a", "2": "c", "3": "c", "9": "d"}, asked) == 0.5
    assert kept({}, {}, asked) == 1


def test_flags_are_asked_for_and_off_unless_given(load: Load, coverage: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    common = load("common")
    for given, wanted in (([], False), (["--shuffle"], True)):
        monkeypatch.setattr("sys.argv", ["x", str(coverage), *given])
        assert common.asked("What it does.", flags={"shuffle": "also shuffled"})[1].shuffle is wanted
