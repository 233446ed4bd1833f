"""Articles in different languages: one event is told by its names, as they sound, its countries, its numbers and its days.

Two articles in languages whose capitals tell no names have nothing to hear names by; they meet through a third.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import isnan, log1p
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from nutgraf.cluster.crowd import Crowd
from nutgraf.cluster.hearing import shared_names
from nutgraf.cluster.packing import State, part, under
from nutgraf.cluster.postings import Postings
from nutgraf.cluster.rows import Rows
from nutgraf.cluster.signals import FADED, UNKNOWN_GAP
from nutgraf.cluster.terms import Places
from nutgraf.cluster.voices import SHORTEST_KEY, Name, Voice, voice_of

SIGNALS = (
    "names", "lead names", "opening names", "many names", "other countries", "numbers", "gap", "young stream", "heard",
    "heard names",
)  # fmt: skip
"""What is weighed.

``names`` is the cosine over the names in common; ``lead names`` how much of the names that either opens with the other has,
``opening names`` how much the other opens with; ``many names`` the logarithm of how many they are; ``other countries``
whether both name countries and none is the same; ``numbers``, ``gap`` and ``young stream`` as within a language; ``heard``
whether one of the two does not tell its names, ``heard names`` the same times ``names``.
"""

WEIGHED = ("start", *SIGNALS, "stands out")
"""Every weight by name; "stands out" is the logarithm of how alike two are over how crowded it is around both, among articles in
other languages."""

LIKENESS_OFFSET, CROWD_OFFSET = 0.05, 0.3
"""Added before one is divided by the other, so that near nothing over near nothing is not much."""

LINKED = 8
"""With how many articles in other languages a new one is linked at most."""

LOOKED_AT = 4
"""How many articles of each other language are looked at for that."""

CAUGHT_UP = 2_000
"""When a second language comes up, how many of the articles before it are still looked at."""

SILENT, UNNAMED = 0.25, 0.02
"""What two articles count for that do not speak for one event, beside two that do: names that were not heard may be there, and
where neither article tells its names there is nothing to hear."""

YOUTH = 30.0
"""After so many articles a stream is half as young as at first."""

WINDOW, TOO_LATE = 40.0, -12.0
"""More days apart than this, two articles are hardly of one event whatever they share: their log-odds are these."""

REMEMBERED = 100_000
"""How many pairs' odds are remembered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Across:
    """The articles in other languages that a new one is linked with, the likeliest first, and the log-odds of each."""

    others: Places
    odds: NDArray[np.float32]


NOBODY = Across(others=np.zeros(0, np.int32), odds=np.zeros(0, np.float32))


class Abroad:
    """The articles of a stream under how their names sound; nothing is done while all of them are in one language."""

    def __init__(self, weights: Mapping[str, float], rows: Rows) -> None:
        self._start, self._stands_out = weights["start"], weights[WEIGHED[-1]]
        self._weights = [weights[name] for name in SIGNALS]
        self._rows = rows
        self._names: defaultdict[int, Postings] = defaultdict(Postings)
        self._heard: defaultdict[int, Postings] = defaultdict(Postings)
        self._put = 0
        self.crowd = Crowd()
        self._compared_before: dict[tuple[int, int], tuple[float, float]] = {}
        self._voice = lru_cache(maxsize=1_000)(self._new_voice)
        self._languages: Sequence[str] = ()

    def of(self, number: int, languages: Sequence[str], home: Places) -> Across:
        """The links of article ``number``, the latest; ``languages`` are those met so far, by their numbers."""
        if len(languages) < 2:
            return NOBODY
        self._languages = languages
        for row in range(max(self._put, number - CAUGHT_UP), number):
            self._keep(row)
        self._put = number
        others = np.array(sorted(self.near(number)), np.int32)
        lasting, alike = self._compared([(number, other) for other in others.tolist()])
        while number >= len(self.crowd.level):
            self.crowd.restore(self.crowd.state(len(self.crowd.level)))
        self.crowd.add(number, others, alike, home)
        odds = lasting + self._stands_out * standing_out(alike, self.crowd.level[others] + self.crowd.level[number])
        best = np.lexsort((-others, -odds))[:LINKED]
        return Across(others=others[best], odds=odds[best])

    def between(self, rows: Places) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """The log-odds between each two of ``rows``, and what each counts for; 0 and 0 for two in one language."""
        odds, worth = np.zeros((2, len(rows), len(rows)), np.float32)
        languages = self._rows["language"][rows]
        one, other = np.nonzero(np.triu(languages[:, None] != languages))
        lasting, alike = self._compared(list(zip(rows[one].tolist(), rows[other].tolist(), strict=True)))
        crowds = self.crowd.level[rows]
        odds[one, other] = lasting + self._stands_out * standing_out(alike, crowds[one] + crowds[other])
        unnamed = np.array([not voice.names for voice in map(self._voice, rows.tolist())])
        silent = np.where(unnamed[one] & unnamed[other], UNNAMED, SILENT)
        worth[one, other] = np.where(odds[one, other] > 0, 1.0, silent)
        return odds + odds.T, worth + worth.T

    def heard(self, row: int, others: Places) -> int:
        """How many names of an article one of these has as well, by their sound; 0 where all are in its language."""
        alien = others[self._rows["language"][others] != self._rows["language"][row]].tolist()
        return max((len(list(shared_names(self._voice(row), self._voice(other)))) for other in alien), default=0)

    def _compared(self, pairs: Sequence[tuple[int, int]]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """The part of the log-odds that lasts, and how alike they are on the whole, for pairs of rows in two languages."""
        found = [self._known(*pair) if pair[0] < pair[1] else self._known(pair[1], pair[0]) for pair in pairs]
        both = np.array(found, np.float32).reshape(-1, 2)
        return both[:, 0], both[:, 1]

    def _known(self, one: int, other: int) -> tuple[float, float]:
        known = self._compared_before.get((one, other))
        if known is None:
            if len(self._compared_before) >= REMEMBERED:
                self._compared_before.clear()
            signals = self.signals(one, other)
            lasting = self._start + sum(map(float.__mul__, self._weights, signals))
            days = abs(self._rows["day"][one] - self._rows["day"][other])
            known = (TOO_LATE if days > WINDOW else lasting), likeness_of(signals)
            self._compared_before[one, other] = known
        return known

    def signals(self, one: int, other: int) -> list[float]:
        """The signals between two rows, in the order of `SIGNALS`."""
        mine, theirs = self._voice(one), self._voice(other)
        pairs = list(shared_names(mine, theirs))
        cosine = min(1.0, sum(name.weight * same.weight for name, same in pairs))
        lead = _mean(
            [*_lead_shares(mine, [name for name, _ in pairs]), *_lead_shares(theirs, [name for _, name in pairs])]
        )
        opening = [(name, same) for name, same in pairs if name.lead and same.lead]
        both = _mean(
            [*_lead_shares(mine, [name for name, _ in opening]), *_lead_shares(theirs, [name for _, name in opening])]
        )
        fewest = min(len(mine.countries), len(theirs.countries))
        shared = len(mine.countries & theirs.countries)
        days = abs(float(self._rows["day"][one] - self._rows["day"][other]))
        gap = UNKNOWN_GAP if isnan(days) else days
        numbers = sum(told for number, told in mine.numbers.items() if number in theirs.numbers)
        heard = float(not (mine.names and theirs.names))
        return [
            cosine, lead, both, log1p(len(pairs)), float(bool(fewest) and not shared), log1p(numbers), log1p(min(gap, FADED)), YOUTH / (YOUTH + max(one, other)), heard, heard * cosine,
        ]  # fmt: skip

    def keep(self, numbers: Places, renumbered: Places) -> None:
        """Only these rows, under new numbers: ``renumbered`` has the new one of each old one, -1 for those that go."""
        for postings in (*self._names.values(), *self._heard.values()):
            postings.keep(renumbered)
        self._put = int((renumbered[: self._put] >= 0).sum())
        self._forget()
        self.crowd.keep(numbers[numbers < len(self.crowd.level)], renumbered)

    def state(self) -> State:
        """What is known of the rows so far; `restore` takes it back."""
        state = {"put": np.array(self._put), **under("crowd", self.crowd.state(self._rows.size))}
        for name, shelf in (("names", self._names), ("heard", self._heard)):
            for language, postings in shelf.items():
                state |= under(f"{name}.{language}", postings.state())
        return state

    def restore(self, state: State, languages: Sequence[str]) -> None:
        """As `state` gave it, with the languages met so far, by their numbers."""
        self._put, self._languages = int(state["put"]), languages
        self._forget()
        self.crowd.restore(part("crowd", state))
        for name, shelf in (("names", self._names), ("heard", self._heard)):
            shelf.clear()
            for language in sorted({int(key.split(".")[1]) for key in state if key.startswith(f"{name}.")}):
                shelf[language].restore(part(f"{name}.{language}", state))

    def _forget(self) -> None:
        self._compared_before.clear()
        self._voice.cache_clear()

    def _keep(self, row: int) -> None:
        voice, language = self._voice(row), int(self._rows["language"][row])
        if voice.heard:
            self._heard[language].put(row, [_handle(key) for key in voice.heard])
        else:
            self._names[language].put(row, [_handle(key) for key in _weighed_keys(voice)])

    def near(self, number: int) -> set[int]:
        """The articles in other languages that share most names with article ``number``, some of each language."""
        voice, mine = self._voice(number), int(self._rows["language"][number])
        keys = _weighed_keys(voice)
        handles, weights = [_handle(key) for key in keys], list(keys.values())
        found: set[int] = set()
        for shelf in (self._names,) if voice.heard else (self._names, self._heard):
            for language, postings in shelf.items():
                if language != mine:
                    found.update(postings.drawn(handles, weights, LOOKED_AT).tolist())
        return found

    def _new_voice(self, row: int) -> Voice:
        rows, language = self._rows, self._languages[self._rows["language"][row]]
        told = {
            name: rows[name][row].tolist()
            for name in ("name_weights", "leads", "word_weights", "numbers", "number_tells")
        }
        return voice_of(rows.told[row], language, told)


@lru_cache(maxsize=50_000)
def _handle(key: str) -> int:
    return crc32(key.encode())


def _weighed_keys(voice: Voice) -> dict[str, float]:
    """The sounds an article is looked up by, and how much each tells."""
    weighed: dict[str, float] = {}
    for key, words in voice.heard.items():
        weighed[key] = max(word.weight for word in words)
    for sounds in (voice.sounds, voice.double):
        for key, there in sounds.items():
            if len(key) >= SHORTEST_KEY:
                weighed[key] = max(sum(voice.names[number].weight for number in sound.of) for sound in there)
    return weighed


def likeness_of(signals: Sequence[float]) -> float:
    """How alike two articles in different languages are on the whole: 0 up to 3."""
    return sum(signals[:3])


def standing_out(alike: NDArray[np.float32], crowds: NDArray[np.float32]) -> NDArray[np.float32]:
    """The logarithm of likeness over both crowds together."""
    ratio: NDArray[np.float32] = np.log((alike + LIKENESS_OFFSET) / (crowds + CROWD_OFFSET))
    return ratio


def _lead_shares(voice: Voice, shared: Sequence[Name]) -> list[float]:
    """How much of the names that an article opens with is shared; nothing where it opens with none."""
    return [min(1.0, sum(name.weight for name in shared if name.lead) / voice.lead)] if voice.lead else []


def _mean(shares: Sequence[float]) -> float:
    return sum(shares) / len(shares) if shares else 0.0
