"""Streams of articles, and nutgraf fed with them one by one under a stopwatch; for `stories.py` and `stream.py`."""

import json
from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import groupby, islice
from pathlib import Path
from random import Random
from time import perf_counter
from unittest.mock import patch

from common import Row, rows_of
from nutgraf.cluster import Stream
from nutgraf.cluster.terms import Terms
from nutgraf.cluster.traits import Traits, traits_of
from nutgraf.model.article import Article, in_time
from nutgraf.model.fate import Capture
from nutgraf.read import read_capture
from partitions import Groups

FEATURES = "nutgraf.cluster.stream.traits_of"
"""Where the stream takes the features of an article from."""

Labelled = tuple[list[Article], dict[str, str]]
"""The articles of a stream in time order, and the story of each labelled one."""


def articles_in(paths: Iterable[Path], most: int | None = None) -> Labelled:
    """The articles of some files as one stream, read as the product reads them; undated ones come last."""
    articles, wanted = [], {}
    for number, row in enumerate(islice((row for path in paths for row in rows_of(path)), most)):
        name = f"{number:06}"
        if row.get("story") is not None:
            wanted[name] = str(row["story"])
        articles += [replace(article, id=name) for article in _read(row)]
    return sorted(articles, key=in_time), wanted


def _read(row: Row) -> list[Article]:
    fields = {name: value for name, value in row.items() if value and name not in ("id", "story")}
    return list(read_capture(Capture(address="stream.json", body=json.dumps(fields).encode())).articles[:1])


def halves(stream: Labelled) -> tuple[Labelled, Labelled]:
    """A stream cut in the middle by time: as many articles before as after, each half with the labels of its own."""
    articles, wanted = stream
    middle = len(articles) // 2
    first, second = ((part, _labels(part, wanted)) for part in (articles[:middle], articles[middle:]))
    return first, second


def _labels(articles: Sequence[Article], wanted: Mapping[str, str]) -> dict[str, str]:
    return {article.id: wanted[article.id] for article in articles if article.id in wanted}


def shuffled_days(articles: Sequence[Article], seed: int = 0) -> list[Article]:
    """The same stream with the articles of each day (UTC), and the undated ones, in an order of chance."""
    luck = Random(seed)
    days = (list(day) for _, day in groupby(articles, lambda one: one.stamp and one.stamp.at.date()))
    return [article for day in days for article in luck.sample(day, len(day))]


class Replay:
    """A `Stream` fed one by one, with the seconds that each article took.

    ``whole`` holds those of everything the stream did, ``features`` those of them that went into looking at the article
    alone (`traits_of`), on which a stopwatch is put from outside; the rest is placing it.
    """

    def __init__(self, weights: Mapping[str, float] | None = None) -> None:
        self.stream = Stream(within=weights) if weights else Stream()
        self.whole, self.features = array("d"), array("d")
        self._looking = 0.0

    def feed(self, articles: Iterable[Article]) -> None:
        """Places each of ``articles``; what it takes to make them, where they are made on the way, is not counted."""
        with patch(FEATURES, self._features_of):
            for article in articles:
                self._looking = 0.0
                start = perf_counter()
                self.stream.place(article)
                self.whole.append(perf_counter() - start)
                self.features.append(self._looking)

    def _features_of(self, article: Article, terms: Terms) -> Traits:
        start = perf_counter()
        traits = traits_of(article, terms)
        self._looking += perf_counter() - start
        return traits

    @property
    def speeds(self) -> dict[str, float]:
        """Articles a second with everything, and with what comes after the features alone."""
        many, whole, features = len(self.whole), sum(self.whole), sum(self.features)
        return {"articles_per_second": many / whole, "assigned_per_second": many / (whole - features)}

    def groups(self) -> Groups:
        """The story that each article is in by now."""
        return groups_of(self.stream)


def groups_of(stream: Stream) -> Groups:
    """The story that each article of a stream is in."""
    return {member.article: story.id for story in stream.stories() for member in story.members}
