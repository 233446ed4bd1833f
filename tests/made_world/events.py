"""Invented events: what happened where, with whom and how much, as it is known at each hour."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

from made_world.wordings import FERRY, FIRE, Kind
from made_world.wordings_abroad import GERMAN, KOREAN, UKRAINIAN
from made_world.wordings_trade import STRIKE, TAKEOVER, VERDICT

ENGLISH = (FIRE, FERRY, STRIKE, TAKEOVER, VERDICT)
KINDS: Mapping[str, tuple[Kind, ...]] = {"en": ENGLISH, "de": GERMAN, "uk": UKRAINIAN, "ko": KOREAN}
DAYS = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(),
    "de": "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag".split(),
    "uk": "понеділок вівторок середа четвер п’ятниця субота неділя".split(),
    "ko": "월요일 화요일 수요일 목요일 금요일 토요일 일요일".split(),
}
GROWING = timedelta(hours=36)
"""For how long the toll of an event grows."""

_FIRST, _VOWELS = "bdgjklmnprst", "aeiou"
_CYRILLIC = dict(zip(_FIRST + _VOWELS, "бдгйклмнпрстаеіоу", strict=True))
_INITIALS = dict(zip(_FIRST, (7, 3, 0, 12, 15, 5, 6, 2, 17, 5, 9, 16), strict=True))
_MEDIALS = dict(zip(_VOWELS, (0, 5, 20, 8, 13), strict=True))


@dataclass(frozen=True, slots=True)
class Name:
    """A name that can be written in three scripts: words of syllables of one consonant and one vowel ("karelo", "dimuta")."""

    words: tuple[str, ...]

    @classmethod
    def invented(cls, luck: Random, *lengths: int) -> "Name":
        """A word of so many syllables for each of ``lengths``."""
        syllables = [first + vowel for first in _FIRST for vowel in _VOWELS]
        return cls(tuple("".join(luck.choices(syllables, k=length)) for length in lengths))

    def written(self, language: str) -> str:
        if language == "ko":
            return " ".join(_hangul(word) for word in self.words)
        if language == "uk":
            return " ".join("".join(_CYRILLIC[letter] for letter in word).capitalize() for word in self.words)
        return " ".join(word.capitalize() for word in self.words)


def _hangul(word: str) -> str:
    pairs = zip(word[::2], word[1::2], strict=True)
    return "".join(chr(0xAC00 + (_INITIALS[first] * 21 + _MEDIALS[vowel]) * 28) for first, vowel in pairs)


@dataclass(frozen=True, slots=True)
class Event:
    """One event. ``kind`` is its place in `KINDS`; those far down are only told in English."""

    name: str
    kind: int
    at: datetime
    names: Mapping[str, Name]
    dead: int
    hurt: int
    sum: int
    count: int

    @classmethod
    def invented(cls, number: int, at: datetime, luck: Random) -> "Event":
        lengths = {"town": (4,), "region": (4,), "firm": (4,), "mayor": (2, 3), "minister": (2, 3), "other": (2, 3)}
        return cls(
            name=f"event-{number}",
            kind=luck.randrange(len(ENGLISH)),
            at=at,
            names={slot: Name.invented(luck, *syllables) for slot, syllables in lengths.items()},
            dead=luck.randint(3, 12),
            hurt=luck.randint(14, 60),
            sum=luck.randint(12, 300),
            count=luck.randint(11, 80) * 10,
        )

    def told_in(self, language: str) -> Kind | None:
        """How it is told in a language, None where it is not."""
        kinds = KINDS[language]
        return kinds[self.kind] if self.kind < len(kinds) else None

    def known(self, at: datetime, language: str, luck: Random) -> dict[str, str]:
        """What fills the places of a wording in what is written at a moment. One in eight has another sum."""
        late = min(1.0, max(0.0, (at - self.at) / GROWING))
        grows = self.kind < 2
        other = luck.random() < 0.125
        hours, minutes = (self.at - timedelta(hours=1)).hour, self.at.minute // 5 * 5
        return {slot: name.written(language) for slot, name in self.names.items()} | {
            "dead": str(self.dead + int(late * 3) * 2 * grows),
            "hurt": str(self.hurt + int(late * 4) * 5 * grows),
            "sum": str(self.sum + (self.sum // 5 if other else 0)),
            "count": str(self.count),
            "clock": f"{hours:02}.{minutes:02}" if language == "de" else f"{hours:02}:{minutes:02}",
            "day": DAYS[language][self.at.weekday()],
            "next": DAYS[language][(self.at.weekday() + 3) % 7],
        }
