"""What a quotation or a reported content says, apart from its wording and its language."""

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from nutgraf.compare.material import Material
from nutgraf.compare.passages import feature_of, names_of
from nutgraf.model.span import Span
from nutgraf.text.glossary import FAINT, meaning_of
from nutgraf.text.sound import sound_key
from nutgraf.text.spoken import Spoken, spoken
from nutgraf.text.words import STOPWORDS

COGNATE, HEARD = 5, 3
"""Letters, and sounds, that a word must have to be known by its sound."""

_FAINTLY = 0.3
_NAMED = 1.3
_LEAST = 0.4


@dataclass(frozen=True, slots=True)
class Sense:
    """``features`` are meanings, groups of synonyms, names and stems; ``numbers`` are values; ``negated`` whether it says "not"."""

    features: frozenset[str]
    numbers: frozenset[str]
    negated: bool
    words: int


class Senses:
    """Reads the senses of one material, and weighs features by how rare they are among what is said."""

    def __init__(self, material: Material) -> None:
        self._material = material
        self._counts: Counter[str] = Counter()
        self._total = 0

    def of_words(self, account: int, words: Sequence[Spoken], *, without: int | None = None) -> Sense:
        """The sense of the words of a quotation; names of the entity ``without``, who speaks, are left out."""
        if not words:
            return Sense(frozenset(), frozenset(), False, 0)
        language = self._material.accounts[account].article.language
        names, covered = self._names(account, Span(start=words[0].start, end=words[-1].end), without)
        free = self._printed(account, [word for word in words if word.start not in covered])
        features = {_feature(key, language) for key in free if not _is_number(key)} | names
        features |= {_heard(key, language) for key in free}
        return Sense(
            frozenset(features - {""}),
            frozenset(key for key in free if _is_number(key) and key not in ("1", "0")),
            any(meaning_of(key, language) == "not" for key in free),
            len(words),
        )

    def _printed(self, account: int, words: Sequence[Spoken]) -> list[str]:
        """The words as printed, in one case; the keys of numbers and of two words run together."""
        text = self._material.accounts[account].article.text
        starts = Counter(word.start for word in words)
        return [
            word.key if _is_number(word.key) or starts[word.start] > 1 else text[word.start : word.end].lower()
            for word in words
        ]

    def of_spans(self, account: int, spans: Sequence[Span], *, without: int | None = None) -> Sense:
        """The sense of some stretches of an account."""
        article = self._material.accounts[account].article
        return self.of_words(account, spoken(article.text, spans, article.language), without=without)

    def _names(self, account: int, span: Span, without: int | None) -> tuple[set[str], set[int]]:
        names: set[str] = set()
        covered: set[int] = set()
        for mention, entity in self._material.mentions_in(account, span):
            covered.update(range(mention.span.start, mention.span.end))
            names |= names_of(self._material.entities[entity]) if entity != without else set()
        return names, covered

    def learn(self, senses: Iterable[Sense]) -> None:
        """Count in what else is said in the story."""
        for sense in senses:
            self._counts.update(sense.features | sense.numbers)
            self._total += 1

    def mass(self, features: Iterable[str]) -> float:
        """The weight of some features together, each the more the rarer it is; faint meanings weigh next to
        nothing, and sounds, of which the stems are there as well, nothing."""
        return math.fsum(self._weight(feature) for feature in features)

    def _weight(self, feature: str) -> float:
        if feature[:1] == "^":
            return 0.0
        if feature[:1] == "=" and feature[1:] in FAINT:
            return _FAINTLY
        rarity = _LEAST + math.log((2 + self._total) / (1 + self._counts[feature])) / math.log(2 + max(self._total, 8))
        return rarity * (_NAMED if feature[:1] not in "=~:" else 1.0)


def _is_number(key: str) -> bool:
    return key[:1].isdigit()


def _feature(key: str, language: str) -> str:
    """A meaning ("=fire"), a group of the news ("~blast"), a country, or the stem in its language (":en:keyhol")."""
    meaning = meaning_of(key, language)
    if meaning:
        return f"={meaning}"
    feature = feature_of(key, language)
    return f":{language}:{feature}" if feature and feature[:1] != "~" and not feature.isupper() else feature


def _heard(key: str, language: str) -> str:
    """How a longer word sounds that no list knows, for what sounds alike in many languages ("^tsstr" is a disaster)."""
    if len(key) < COGNATE or _is_number(key) or key in STOPWORDS.get(language, ()) or meaning_of(key, language):
        return ""
    heard = sound_key(key)
    return f"^{heard}" if len(heard) >= HEARD else ""
