"""The tagger that works by default: the trained one for the languages it knows, the rules for all others."""

from collections.abc import Sequence
from functools import cached_property
from importlib.util import find_spec
from pathlib import Path

from nutgraf.annotate.given import Given, tags_given
from nutgraf.annotate.rules import RulesTagger
from nutgraf.minds.encoder import FOLDER, Encoder, facts_in
from nutgraf.model.article import Article
from nutgraf.model.notes import Tags
from nutgraf.ports import Tagger


class TrainedTagger:
    """Names and attributions by a small trained network. Implements `nutgraf.ports.Tagger`.

    The network is loaded when the first article in one of its languages comes. Each article is read by itself, so its
    tags are the same in any company. Raises OSError where there is no network in ``folder``, and, at the first use,
    ImportError where what runs it is missing.
    """

    def __init__(self, folder: Path = FOLDER) -> None:
        self._folder = folder
        self._rules = RulesTagger()
        facts = facts_in(folder)
        self.name: str = facts["name"]
        self.languages: frozenset[str] = frozenset(facts["languages"])

    @cached_property
    def encoder(self) -> Encoder:
        return Encoder(self._folder)

    def tag(self, articles: Sequence[Article]) -> list[Tags]:
        """One `Tags` for each article, in order; ``by`` says whether the network or the rules worked."""
        return [self._tag_one(article) for article in articles]

    def _tag_one(self, article: Article) -> Tags:
        if article.language not in self.languages:
            return self._rules.tag([article])[0]
        marks = self.encoder.marks(article.text)
        attributions = [Given(source=one.source, cue=one.cue, content=one.content) for one in marks.attributions]
        return tags_given(article, by=self.name, names=marks.names, attributions=attributions)


def best_tagger() -> Tagger:
    """The trained tagger where its network and what runs it are installed, else the rules."""
    there = all(find_spec(library) is not None for library in ("numpy", "onnxruntime", "tokenizers"))
    return TrainedTagger() if there and (FOLDER / "network.onnx").is_file() else RulesTagger()
