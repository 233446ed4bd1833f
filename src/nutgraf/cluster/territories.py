"""Countries in the words of any language, as two-letter codes: what articles in different languages share at once."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from nutgraf.text.words import stem, words

SHORT_NAMES: dict[str, str] = {
    "usa": "US", "сша": "US", "ссср": "SU", "uk": "GB", "britain": "GB", "großbritannien": "GB", "британія": "GB",
    "велика британія": "GB", "한국": "KR", "조선": "KP", "czechia": "CZ", "holland": "NL", "türkei": "TR", "turkey": "TR",
}  # fmt: skip
"""What countries are called in the news beside the names of the Unicode locale data."""


@lru_cache(maxsize=32)
def _names(language: str) -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """Country names of one language by their first stem, longest first: stems and code."""
    from babel import Locale, UnknownLocaleError

    try:
        territories = Locale(language).territories
    except (UnknownLocaleError, ValueError):
        return {}
    listed = [(name, code) for code, name in territories.items() if len(code) == 2 and code.isalpha()]
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for name, code in [*listed, *SHORT_NAMES.items()]:
        stems = tuple(stem(word.text, language) for word in words(name))
        if stems and len("".join(stems)) > 1:
            found.setdefault(stems[0], []).append((stems, code))
    for options in found.values():
        options.sort(key=lambda option: (-len(option[0]), option))
    return found


def places_of(run: Sequence[str], language: str) -> Iterator[tuple[str, str]]:
    """Each country named in a run of stems: its code and the stems that name it."""
    names = _names(language)
    if not names:
        return
    for at, first in enumerate(run):
        for stems, code in names.get(first, ()):
            if tuple(run[at : at + len(stems)]) == stems:
                yield code, " ".join(stems)
                break
