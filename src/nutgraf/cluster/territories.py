"""Countries in the words of any language, as two-letter codes: what articles in different languages share at once."""

from collections.abc import Sequence
from functools import lru_cache

from nutgraf.text.countries import country_of
from nutgraf.text.words import stem, words

SHORT_NAMES = {"großbritannien": "GB", "британія": "GB", "turkey": "TR", "조선": "KP", "ссср": "SU"}
"""What countries are called in the news beside the names of the Unicode locale data and what is called after them."""

LONGEST = 6
"""How many words of a run are looked at for one country."""

Names = dict[str, list[tuple[tuple[str, ...], str]]]


@lru_cache(maxsize=32)
def _names(language: str) -> Names:
    """Country names of one language by their first stem, longest first: stems and code."""
    from babel import Locale, UnknownLocaleError

    try:
        territories = Locale(language).territories
    except (UnknownLocaleError, ValueError):
        return {}
    found: Names = {}
    listed = [(name, code) for code, name in territories.items() if len(code) == 2 and code.isalpha()]
    for name, code in [*listed, *SHORT_NAMES.items()]:
        stems = tuple(stem(word.text, language) for word in words(name))
        if len("".join(stems)) > 1:
            found.setdefault(stems[0], []).append((stems, code))
    for options in found.values():
        options.sort(key=lambda option: (-len(option[0]), option))
    return found


class _Beginnings(dict[str, Sequence[tuple[tuple[str, ...], str]]]):
    """Printed word → the countries that a run may name which begins with it, filled as words are asked for."""

    def __init__(self, language: str) -> None:
        self._language = language

    def __missing__(self, printed: str) -> Sequence[tuple[tuple[str, ...], str]]:
        if len(self) > 100_000:
            self.clear()
        first = stem(printed, self._language)
        options = list(_names(self._language).get(first, ())) if not printed[:1].islower() else []
        # A country's adjective has a capital, or its language writes it small: an English "us" or "may" names no country.
        code = country_of(printed) if printed[:1].isupper() or self._language not in _CAPITALS else ""
        if code and not any(stems == (first,) for stems, _ in options):
            options.append(((first,), code))
        self[printed] = options
        return options


_CAPITALS = frozenset(("en",))
"""Languages that write a country's adjective with a capital too."""


@lru_cache(maxsize=32)
def _beginnings(language: str) -> _Beginnings:
    return _Beginnings(language)


def countries_in(printed: Sequence[str], language: str) -> tuple[str, ...]:
    """The codes of the countries named in a run of words as printed, each once, in order of first mention.

    A country is named by its name or by what is called after it ("Danish").
    """
    beginnings = _beginnings(language)
    begun = [(at, options) for at, options in enumerate(map(beginnings.__getitem__, printed)) if options]
    found = (_country(printed[at : at + LONGEST], options, language) for at, options in begun)
    return tuple(dict.fromkeys(code for code in found if code))


def _country(run: Sequence[str], options: Sequence[tuple[tuple[str, ...], str]], language: str) -> str:
    """The country that a run begins with, the longest name first; "" where it is none."""
    longest = max(len(stems) for stems, _ in options)
    stems_of_run = tuple(stem(word, language) for word in run[:longest])
    return next((code for stems, code in options if stems_of_run[: len(stems)] == stems), "")
