"""Terms by number, and how much each of them tells in its stream.

A term (a word's stem in its language, a name, a number) is a place in arrays of fixed length, found by hashing
(Weinberger et al. 2009), so that memory does not grow with the words a stream has ever seen. How much a term tells is the
logarithm of how rarely it is met: in news at large (`background`) and in the stream so far, weighed together.
"""

from collections import defaultdict
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from nutgraf.cluster.background import share_of
from nutgraf.cluster.packing import State, packed, unpacked
from nutgraf.text.words import STOPWORDS, WORD, stem

_SIGNS = ".,:;!?()[]{}<>\"'“”„«»‘’…–—-*/|"

PLACES = 1 << 21
"""How many places there are; two terms in one place are taken for one, which among a million happens to few that matter."""

TRUST = 300
"""How many articles the background counts for against those of the stream."""

REMEMBERED = 200_000
"""From so many articles on all counts are halved: what was usual years ago is not what is usual now."""

CACHED = 400_000
NAME_SHARE, NUMBER_SHARE, SMALL_NUMBER_SHARE = 0.0005, 0.01, 0.15
"""The shares of articles expected to hold a name, a number, and a small or round number, that no list knows."""

Places = NDArray[np.int32]
Weights = NDArray[np.float32]


class Terms:
    """The terms of one stream: their places, their expected shares, and in how many articles each was met."""

    def __init__(self) -> None:
        self.expected = np.zeros(PLACES, np.float32)
        self.met = np.zeros(PLACES, np.float32)
        self.articles: defaultdict[str, float] = defaultdict(float)
        self._words: dict[str, _Words] = {}
        self._names: dict[str, _Names] = {}
        self._numbers: dict[str, int] = {}

    def state(self) -> State:
        """What is known of the terms; `restore` takes it back."""
        known = self.expected.nonzero()[0]
        return {
            "places": known.astype(np.int32),
            "expected": self.expected[known],
            "met": self.met[known],
            "articles": packed(self.articles),
        }

    def restore(self, state: State) -> None:
        """As `state` gave it."""
        self.expected[state["places"]] = state["expected"]
        self.met[state["places"]] = state["met"]
        self.articles.update(unpacked(state["articles"]))

    def words(self, language: str) -> "_Words":
        """The places of the words of ``language`` by how they are printed; 0 for those that carry nothing."""
        known = self._words.get(language)
        if known is None or len(known) > CACHED:
            known = self._words[language] = _Words(language, self.expected)
        return known

    def names(self, language: str) -> "_Names":
        """The places of names by their stems, the same in all languages that spell them alike."""
        known = self._names.get(language)
        if known is None or len(known) > CACHED:
            known = self._names[language] = _Names(language, self.expected)
        return known

    def number(self, printed: str) -> int:
        """The place of a number that may tell one event from another, the same in all languages.

        0 for a year, for less than three, and for what is no number.
        """
        place = self._numbers.get(printed)
        if place is None:
            if len(self._numbers) > CACHED:
                self._numbers.clear()
            place = self._numbers[printed] = self._number(printed)
        return place

    def _number(self, printed: str) -> int:
        plain = printed.replace(",", "")
        try:
            value = float(plain)
        except ValueError:
            return 0
        if not 3 <= value < 1e15 or 1900 <= value <= 2100:
            return 0
        usual = value < 13 or (value >= 100 and value % 100 == 0)
        return _placed(f"# {plain}", SMALL_NUMBER_SHARE if usual else NUMBER_SHARE, self.expected)

    def count(self, language: str, words: Places, others: Places) -> None:
        """One more article in ``language`` with these words, names and numbers, each once."""
        self.articles[language] += 1
        self.articles[""] += 1
        self.met[words] += 1
        self.met[others] += 1
        if self.articles[""] >= REMEMBERED:
            self.met /= 2
            for name in self.articles:
                self.articles[name] /= 2

    def tells(self, places: Places, language: str = "") -> Weights:
        """How much each of these tells: words among the articles in their language, names and numbers among all."""
        size = self.articles.get(language, 0.0)
        told: Weights = np.log((TRUST + size) / (self.expected[places] * TRUST + self.met[places]))
        return np.maximum(told, np.float32(0.0))


class _Words(dict[str, int]):
    """Word as printed, with the signs that touch it → place, filled as words are asked for."""

    def __init__(self, language: str, expected: Weights) -> None:
        self._language = language
        self._stop = STOPWORDS.get(language, frozenset())
        self._expected = expected

    def __missing__(self, printed: str) -> int:
        bare = printed.strip(_SIGNS)
        place = self[printed] = self._place(bare) if bare == printed or not bare else self[bare]
        return place

    def _place(self, printed: str) -> int:
        found = WORD.search(printed)
        low = found[0].lower() if found else ""
        single = len(low) == 1 and not low.isdigit() and low < "ᄀ"
        if not low or low in self._stop or single or len(low) >= 50:
            return 0
        form = stem(low, self._language)
        return _placed(f"{self._language} {form}", share_of(form, self._language), self._expected) if form else 0


class _Names(dict[str, int]):
    """Stem of a name → place, filled as names are asked for."""

    def __init__(self, language: str, expected: Weights) -> None:
        self._language = language
        self._expected = expected

    def __missing__(self, form: str) -> int:
        share = NAME_SHARE if " " in form else max(NAME_SHARE, share_of(form, self._language))
        place = self[form] = _placed(f"n {form}", share, self._expected)
        return place


def _placed(key: str, share: float, expected: Weights) -> int:
    """The place of a term; the first to come there says what share of articles is expected to hold it."""
    place = crc32(key.encode("utf-8", "surrogatepass")) & (PLACES - 1) or 1
    if not expected[place]:
        expected[place] = share
    return place
