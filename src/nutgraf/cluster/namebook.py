"""Which name words of a batch are one name, across spellings and scripts.

Words are put side by side by how they sound (`nutgraf.text.sound`); those of one key are one name when their Latin
forms are alike enough, more so within one language, where another spelling is more often another name. Korean prints
no capitals and German prints too many, so every word of such a text that sounds like a name of the other articles
counts as that name.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from nutgraf.cluster.territories import places_of
from nutgraf.cluster.traits import NameWord, Traits
from nutgraf.text.sound import latin, likeness, sound_key

ALIKE_WITHIN = 0.88
"""Likeness from which two spellings within one language are one name."""

ALIKE_ACROSS = {1: 1.1, 2: 0.9, 3: 0.75}
"""The same across languages, by length of the sound key; longer keys speak for themselves from `LONG_KEY` on."""

LONG_KEY = 0.6

LISTENED_TO = {"ko": 0.0, "de": 0.9}
"""Languages whose capitals tell no names, and the likeness a word must have to a name beside its sound."""

NameWords = dict[str, NameWord]


def name_books(batch: Sequence[Traits]) -> list[NameWords]:
    """For each account its name words, keyed so that the same name has the same key in all accounts of the batch."""
    several = len({traits.language for traits in batch}) > 1
    keys = _keys(batch)
    sounds = _sounds(keys) if several else {}
    return [_book(traits, keys, sounds, several) for traits in batch]


def _book(traits: Traits, keys: dict[tuple[str, str], str], sounds: dict[str, list[str]], several: bool) -> NameWords:
    book: NameWords = {}
    for form, word in traits.names.items():
        _add(book, keys[form, traits.language], word)
    if several and traits.language in LISTENED_TO:
        for key, word in _heard(traits, sounds):
            _add(book, key, word)
    if several:
        for code, printed in places_of(traits.run, traits.language):
            _add(book, f"@{code}", NameWord(printed=printed, count=1, opening=False))
    return book


def _add(book: NameWords, key: str, word: NameWord) -> None:
    there = book.get(key)
    if there:
        word = NameWord(printed=there.printed, count=there.count + word.count, opening=there.opening or word.opening)
    book[key] = word


def _keys(batch: Sequence[Traits]) -> dict[tuple[str, str], str]:
    """For each (Latin form, language) the form that stands for the name: the most printed spelling."""
    counts: Counter[tuple[str, str]] = Counter()
    for traits in batch:
        counts.update({(form, traits.language): word.count for form, word in traits.names.items()})
    buckets: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    for form, language in sorted(counts, key=lambda pair: (-counts[pair], pair)):
        buckets[sound_key(form)].append((form, language))
    keys: dict[tuple[str, str], str] = {}
    for sound, forms in buckets.items():
        leaders: list[tuple[str, str]] = []
        for pair in forms:
            leader = next((other for other in leaders if _one_name(pair, other, sound)), None)
            if leader is None:
                leaders.append(pair)
            keys[pair] = (leader or pair)[0]
    return keys


def _one_name(one: tuple[str, str], other: tuple[str, str], sound: str) -> bool:
    if one[0] == other[0]:
        return True
    if one[1] == other[1]:
        return len(sound) > 1 and likeness(one[0], other[0]) >= ALIKE_WITHIN
    return likeness(one[0], other[0]) >= ALIKE_ACROSS.get(len(sound), LONG_KEY)


def _sounds(keys: dict[tuple[str, str], str]) -> dict[str, list[str]]:
    """The names of the articles that print capitals, by their sound."""
    sounds: defaultdict[str, list[str]] = defaultdict(list)
    for form in sorted({key for (_, language), key in keys.items() if language not in LISTENED_TO}):
        sounds[sound_key(form)].append(form)
    return sounds


def _heard(traits: Traits, sounds: dict[str, list[str]]) -> Iterable[tuple[str, NameWord]]:
    """Words that sound like a name printed in another language, with that name's key."""
    least = LISTENED_TO[traits.language]
    for position, word in enumerate(traits.run):
        for part in _parts(word, traits.language):
            form = _sounds_like(part, sounds, least)
            if form:
                yield form, NameWord(printed=_shortest(part), count=1, opening=position < 60)
                break


def _parts(word: str, language: str) -> Iterable[str]:
    """The word, and in Korean its beginnings, for particles and other nouns are written on to a name."""
    if not 1 < len(word) < 40:
        return ()
    return [word[:end] for end in range(len(word), 1, -1)][:8] if language == "ko" else [word]


def _shortest(part: str) -> str:
    """The name without a particle that adds nothing to its sound."""
    return next((part[:end] for end in range(2, len(part)) if sound_key(part[:end]) == sound_key(part)), part)


def _sounds_like(part: str, sounds: dict[str, list[str]], least: float) -> str:
    sound = sound_key(part)
    if len(sound) < 3:
        return ""
    needed = max(least, ALIKE_ACROSS.get(len(sound), LONG_KEY))
    return next((form for form in sounds.get(sound, ()) if likeness(latin(part), form) >= needed), "")
