"""Slavic names that one article prints in several cases: brought together, under the form that looks like the plain one."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from nutgraf.model.notes import Mention, NameKind

_ENDING = re.compile(r"(?:ого|ому|ової|евої|ій|ої|ою|єю|ею|им|ем|єм|ом|ові|еві|єві|ий|[аяуюиіїеєйьо])$")
_OBLIQUE = re.compile(r"(?:ого|ому|ої|ою|єю|ею|ові|еві|єві|ом|ем|єм|[уюиії])$")
_SHORTEST_STEM = 3


def one_case(mentions: Sequence[Mention]) -> list[Mention]:
    """The same mentions; people's names that differ in case only carry one name, a lone last name that of its bearer.

    Only names that somewhere stand in full (two words or more) bring others together.
    """
    forms: dict[tuple[str, ...], Counter[str]] = {}
    for mention in mentions:
        if mention.kind is NameKind.PERSON and " " in mention.name.strip():
            forms.setdefault(stems(mention.name), Counter())[mention.name] += 1
    plain = {key: min(names, key=lambda name: (_obliqueness(name), -names[name], name)) for key, names in forms.items()}
    last: dict[str, set[str]] = {}
    for key, name in plain.items():
        last.setdefault(key[-1], set()).add(name.split()[-1])
    return [_renamed(mention, plain, last) for mention in mentions]


def _renamed(mention: Mention, plain: dict[tuple[str, ...], str], last: dict[str, set[str]]) -> Mention:
    if mention.kind not in (NameKind.PERSON, NameKind.OTHER):
        return mention
    key = stems(mention.name)
    if key in plain:
        return replace(mention, name=plain[key], kind=NameKind.PERSON)
    if len(key) == 1 and len(last.get(key[0], ())) == 1:
        return replace(mention, name=next(iter(last[key[0]])), kind=NameKind.PERSON)
    return mention


def stems(name: str) -> tuple[str, ...]:
    """The words of a name without their case endings; words that would be left too short stay whole."""
    found = []
    for word in name.split():
        stem = _ENDING.sub("", word)
        found.append(stem if len(stem) >= _SHORTEST_STEM else word)
    return tuple(found)


def _obliqueness(name: str) -> int:
    return sum(_OBLIQUE.search(word) is not None for word in name.split())
