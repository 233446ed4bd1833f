"""Streams for the tests: made, stopped and started again."""

from collections.abc import Callable

import pytest

from nutgraf.cluster import Stream
from nutgraf.model.article import Article

Through = Callable[[Stream], Stream]


def straight(stream: Stream) -> Stream:
    return stream


def restored(stream: Stream) -> Stream:
    return Stream.of(stream.state())


either_way = pytest.mark.parametrize("through", [straight, restored])


def stream_of(*articles: Article) -> Stream:
    stream = Stream()
    stream.place_all(articles)
    return stream
