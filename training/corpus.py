"""What the tagger learns from: the labelled articles beside the repository, and the sentences written for it in ``own/``."""

import gzip
import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tokenizers import Tokenizer

import own_data
from examples import Example, example_of
from renaming import renamed

OWN = Path(__file__).parent / "own"
HELD_OUT = 40  # of the training articles, the last ones by their ids read backwards: to choose by, never to learn from
OWN_TIMES = 3  # how often what we wrote is shown in a round: it is little, and unlike the rest
RENAMED = 0.3  # the share of articles that a round shows with other names


class Corpus:
    """All examples; ``round`` gives those of one round of training, ``last_round`` those of the finish.

    The two files of names that we wrote differ in one habit: in ``names.txt`` a shop or restaurant is an organisation, in
    ``web_names.txt`` it is the place where somebody went. The finish takes the second for the first.
    """

    def __init__(self, data: Path, tokenizer: Tokenizer) -> None:
        self._tokenizer = tokenizer
        rows = _labelled(data)[:-HELD_OUT]
        self._articles = [example_of(row["text"], tokenizer, row["attributions"], row["names"]) for row in rows]
        self._names, self._web_names = (
            [example_of(text, tokenizer, None, names) for text, names in own_data.names(OWN / file)]
            for file in ("names.txt", "web_names.txt")
        )
        self._attributions = [
            example_of(row["text"], tokenizer, row["attributions"], None)
            for row in own_data.attributions(OWN / "attributions.txt")
        ]

    def __len__(self) -> int:
        return sum(map(len, (self._articles, self._names, self._web_names, self._attributions)))

    def round(self, luck: random.Random) -> Iterator[Example]:
        yield from self._of_articles(luck)
        for _ in range(OWN_TIMES):
            yield from self._names
            yield from self._attributions

    def last_round(self, luck: random.Random) -> Iterator[Example]:
        yield from self._of_articles(luck)
        for _ in range(OWN_TIMES):
            yield from self._web_names
            yield from self._attributions

    def _of_articles(self, luck: random.Random) -> Iterator[Example]:
        for article in self._articles:
            yield renamed(article, self._tokenizer, luck) if luck.random() < RENAMED else article


def rows_of(path: Path) -> Iterator[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines)


def _labelled(data: Path) -> list[dict[str, Any]]:
    names = {row["id"]: row["entities"] for row in rows_of(data / "names" / "polnear_silver.jsonl.gz")}
    rows = rows_of(data / "attributions" / "polnear_train.jsonl.gz")
    return sorted(({**row, "names": names.get(row["id"])} for row in rows), key=lambda row: str(row["id"])[::-1])


def held_out(data: Path) -> list[dict[str, Any]]:
    """The articles to choose by."""
    return _labelled(data)[-HELD_OUT:]
