"""The interface in the reader's language: finished English sentences go in, those of the reader come out.

A catalogue (`nutgraf.render.speech_de` for German) is a dict of English texts. In a text with a variable part that part
stands in braces:

* ``{n}``, one small letter: a whole number;
* ``{kind}``, several small letters: something of ours, translated in its turn (a date, a kind, another sentence);
* ``{OUTLET}``, capitals: something from the world, which stays as it is; in ``{NAMES}`` the "and" before the last one
  is translated.

Singular and plural are entries of their own. Dates and names of languages need no entry.
"""

import re
from collections.abc import Mapping
from functools import lru_cache

from nutgraf.render import speech_dates

LANGUAGES = {"en": "English", "de": "Deutsch"}
"""The languages of the interface by their code, each by its own name."""

_ANDS = {"de": " und "}
_LONGEST = 800
"""Characters of a text that is looked up; nothing of ours is longer, and what the world prints may be without end."""

_PLACEHOLDER = re.compile(r"\{([A-Za-z_]+)\}")
_JOINTS = (" · ", "; ", ". ")
_KEY = 4
_JOINT = 3
"""A pattern with no more than so many characters of its own only joins parts, of which all of ours must be known."""


class Speech:
    """What the interface says in ``language`` (a key of `LANGUAGES`; any other one is English)."""

    def __init__(self, language: str) -> None:
        self.language = language if language in LANGUAGES else "en"

    def say(self, text: str) -> str:
        """``text``, finished English, in the language; unchanged where the catalogue does not know it."""
        if self.language == "en" or not text:
            return text
        return _said(self.language, text) or text

    def knows(self, text: str) -> bool:
        """Whether all of ``text`` can be said in the language."""
        return self.language == "en" or not text or _said(self.language, text) is not None


@lru_cache(maxsize=8)
def speech_of(language: str) -> Speech:
    """The speech of a language."""
    return Speech(language)


@lru_cache(maxsize=8192)
def _said(language: str, text: str) -> str | None:
    """``text`` in the language, None where it is not known: as it stands, as a date, part by part, else by a
    pattern."""
    if len(text) > _LONGEST:
        return None
    catalogue = _catalogue(language)
    known = catalogue.exact.get(text) or speech_dates.said(text, language) or _languages(language).get(text)
    return known or _part_by_part(language, text) or catalogue.by_pattern(text)


def _part_by_part(language: str, text: str) -> str | None:
    """Several texts in a row, all of them known: "first …; then …"."""
    for joint in _JOINTS:
        parts = text.split(joint)
        if len(parts) > 1:
            ended = [f"{part}." if joint == ". " and at < len(parts) - 1 else part for at, part in enumerate(parts)]
            said = [_said(language, part) for part in ended]
            if all(said):
                return (" " if joint == ". " else joint).join(filter(None, said))
    return None


class _Catalogue:
    """The texts of one language: those without a variable part, and the patterns, the most telling first."""

    def __init__(self, language: str, texts: Mapping[str, str]) -> None:
        self.exact = {text: said for text, said in texts.items() if not _PLACEHOLDER.search(text)}
        self._language = language
        self._by_start: dict[str, list[_Pattern]] = {}
        patterns = [_Pattern(text, said) for text, said in texts.items() if _PLACEHOLDER.search(text)]
        for pattern in sorted(patterns, key=lambda one: -one.letters):
            self._by_start.setdefault(pattern.start[:_KEY], []).append(pattern)

    def by_pattern(self, text: str) -> str | None:
        candidates = [one for length in range(_KEY, -1, -1) for one in self._by_start.get(text[:length], ())]
        for pattern in sorted(candidates, key=lambda one: -one.letters):
            found = pattern.match(text)
            if found is not None and (
                pattern.letters > _JOINT
                or all(_said(self._language, part) for name, part in found.items() if name.islower())
            ):
                return pattern.said.format(**{name: self._part(name, part) for name, part in found.items()})
        return None

    def _part(self, name: str, part: str) -> str:
        if name.islower():
            return _said(self._language, part) or part
        return _listed(part, _ANDS[self._language]) if "NAMES" in name else part


class _Pattern:
    """A text with variable parts and what it is said as; ``start`` is what stands before the first, ``letters`` how many
    characters do not vary."""

    def __init__(self, text: str, said: str) -> None:
        self.said = said
        self.start = text.partition("{")[0]
        self.letters = len(_PLACEHOLDER.sub("", text))
        self._end = text.rpartition("}")[2]
        self._text = text

    def match(self, text: str) -> dict[str, str] | None:
        """The variable parts of ``text``, None where it is another text."""
        if not (text.startswith(self.start) and text.endswith(self._end)):
            return None
        found = _compiled(self._text).fullmatch(text)
        return found.groupdict() if found else None


@lru_cache(maxsize=4096)
def _compiled(text: str) -> re.Pattern[str]:
    pieces = _PLACEHOLDER.split(text)
    made = [re.escape(piece) if at % 2 == 0 else f"(?P<{piece}>{_shape(piece)})" for at, piece in enumerate(pieces)]
    return re.compile("".join(made), re.DOTALL)


def _shape(name: str) -> str:
    return r"\d+" if len(name) == 1 and name.islower() else ".+?"


def _listed(names: str, joint: str) -> str:
    first, middle, last = names.rpartition(" and ")
    return f"{first}{joint}{last}" if middle else names


@lru_cache(maxsize=8)
def _catalogue(language: str) -> _Catalogue:
    """That of German: the one that is looked up so far."""
    from nutgraf.render.speech_de import TEXTS

    return _Catalogue(language, TEXTS)


@lru_cache(maxsize=8)
def _languages(language: str) -> dict[str, str]:
    """The names of languages by their English ones."""
    from babel import Locale

    english, own = Locale("en").languages, Locale(language).languages
    return {name: own[code] for code, name in english.items() if code in own}
