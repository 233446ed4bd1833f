"""Which names two articles in different languages have in common, by their voices."""

from collections.abc import Iterator, Mapping, Sequence

from nutgraf.cluster.voices import Name, Sound, Voice, Word
from nutgraf.text.sound import likeness

ALIKE = {1: 1.1, 2: 0.9, 3: 0.75, 4: 0.6, 5: 0.55}
"""Likeness from which two spellings are one name, by length of the sound key; longer keys speak for themselves."""

ALIKE_WITH_LONG_KEY, ALIKE_BUT_ONE = 0.5, 0.75


def shared_names(one: Voice, other: Voice) -> Iterator[tuple[Name, Name]]:
    """The names that both have, as each of them has them; a word heard for a name weighs what the name does."""
    if one.heard and other.heard:
        return
    if one.heard or other.heard:
        for name, word in _overheard(other, one) if one.heard else _overheard(one, other):
            same = Name(word.form, name.weight, word.lead)
            yield (same, name) if one.heard else (name, same)
        return
    mine: set[int] = set()
    theirs: set[int] = set()
    for at, to in _met(one, other):
        if at not in mine or to not in theirs:
            mine.add(at)
            theirs.add(to)
            yield one.names[at], other.names[to]


def _met(one: Voice, other: Voice) -> dict[tuple[int, int], None]:
    """The names, by their numbers, of either article that are the same."""
    met: dict[tuple[int, int], None] = {}
    for sounds, others, least in _sounds(one, other):
        for key in sorted(sounds.keys() & others.keys()):
            for sound in sounds[key]:
                same = next((there for there in others[key] if _alike(sound.form, there.form, key, least)), None)
                if same:
                    met |= dict.fromkeys((at, to) for at in sound.of for to in same.of)
    return met


def _sounds(
    one: Voice, other: Voice
) -> Iterator[tuple[Mapping[str, Sequence[Sound]], Mapping[str, Sequence[Sound]], float]]:
    """The sounds to be held beside each other, and how alike they must be."""
    yield one.sounds, other.sounds, 0.0
    yield one.double, other.sounds, 0.0
    yield one.sounds, other.double, 0.0
    if one.script != other.script:
        yield one.losing, other.sounds, ALIKE_BUT_ONE
        yield one.sounds, other.losing, ALIKE_BUT_ONE


def _overheard(teller: Voice, listener: Voice) -> Iterator[tuple[Name, Word]]:
    """The names of an article that prints them, each with a word of another that is heard for it."""
    found: dict[int, Word] = {}
    ways = ((teller.sounds, 0.0), (teller.double, 0.0), (teller.losing, ALIKE_BUT_ONE))
    for sounds, spelled in ways if teller.script != listener.script else ways[:2]:
        least = max(spelled, listener.heard_from)
        for key in sounds.keys() & listener.heard.keys():
            for sound in sounds[key]:
                word = next((w for w in listener.heard[key] if _alike(sound.form, w.form, key, least)), None)
                if word:
                    for number in sound.of:
                        if number not in found or word.lead:
                            found[number] = word
    for number in sorted(found):
        yield teller.names[number], found[number]


def _alike(one: str, other: str, key: str, least: float) -> bool:
    """Whether two spellings of one sound are one name."""
    return one == other or likeness(one, other) >= max(least, ALIKE.get(len(key), ALIKE_WITH_LONG_KEY))
