"""The tagger that works by default: the trained one for the languages it knows, the rules for all others."""

import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from nutgraf.annotate.given import Given, tags_given
from nutgraf.annotate.rules import RulesTagger
from nutgraf.minds.network import FOLDER, BrokenNetwork, facts_in, missing_in, working
from nutgraf.minds.words import overlong
from nutgraf.model.article import Article
from nutgraf.model.notes import Tags
from nutgraf.ports import Tagger

if TYPE_CHECKING:
    from nutgraf.minds.encoder import Encoder
    from nutgraf.minds.marks import Marks


class TrainedTagger:
    """Names and attributions by a small trained network. Implements `nutgraf.ports.Tagger`.

    The network is loaded when the first article in one of its languages comes; where it then does not work, the rules
    do, and `network.working` says why. They also read what is far longer than any article. Each article is read by
    itself, so its tags are the same in any company. Raises `BrokenNetwork` where ``folder`` holds nothing that says
    which network it is.
    """

    def __init__(self, folder: Path = FOLDER) -> None:
        self._folder = folder
        self._rules = RulesTagger()
        facts = facts_in(folder)
        self.name: str = facts["name"]
        self.languages: frozenset[str] = frozenset(facts["languages"])

    @cached_property
    def encoder(self) -> "Encoder | None":
        """The network; None where it does not work."""
        try:
            return working(self._folder)
        except BrokenNetwork:
            return None

    def tag(self, articles: Sequence[Article]) -> list[Tags]:
        """One `Tags` for each article, in order; ``by`` says whether the network or the rules worked.

        The network reads several articles side by side, one on each core (see `cores`).
        """
        encoders = [self._encoder_for(article) for article in articles]
        with ThreadPoolExecutor(max_workers=cores()) as readers:
            marks = readers.map(_marks, encoders, articles)
            return [self._tagged(article, found) for article, found in zip(articles, marks, strict=True)]

    def _encoder_for(self, article: Article) -> "Encoder | None":
        return self.encoder if article.language in self.languages and not overlong(article.text) else None

    def _tagged(self, article: Article, marks: "Marks | None") -> Tags:
        if marks is None:
            return self._rules.tag([article])[0]
        attributions = [Given(source=one.source, cue=one.cue, content=one.content) for one in marks.attributions]
        return tags_given(article, by=self.name, names=marks.names, attributions=attributions)


def _marks(encoder: "Encoder | None", article: Article) -> "Marks | None":
    return encoder.marks(article.text) if encoder else None


def cores() -> int:
    """How many articles are read at once: as many as there are cores, or as OMP_NUM_THREADS allows."""
    allowed = os.environ.get("OMP_NUM_THREADS", "")
    return max(1, int(allowed) if allowed.isdecimal() else os.cpu_count() or 1)


def best_tagger(folder: Path = FOLDER) -> Tagger:
    """The trained tagger where its network is installed, else the rules."""
    if missing_in(folder):
        return RulesTagger()
    try:
        return TrainedTagger(folder)
    except BrokenNetwork:
        return RulesTagger()
