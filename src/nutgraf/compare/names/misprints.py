"""Names a little off: a school or a hospital under two like names, and "Mr" with a surname that nobody in the article has."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from rapidfuzz.distance import DamerauLevenshtein

from nutgraf.compare.material import Material
from nutgraf.compare.names.bearers import Bearer
from nutgraf.compare.names.likeness import tokens
from nutgraf.model.comparison import Disagreement, DisagreementKind, Judgement, Version
from nutgraf.model.place import Place
from nutgraf.model.span import Span
from nutgraf.text.sound import latin, sound_key

_MOST, _PREFIX, _EDITS, _SHARED, _FAR = 40, 4, 2, 3, 4
_BODY = re.compile(
    r"\b(?P<name>(?:[A-ZÄÖÜ][\w’'-]+ ){1,3}(?:High School|Elementary School|Middle School|Primary School|School|Academy|College|University|Hospital|Infirmary|Clinic|Medical Center|"
    r"Bridge|Stadium|Arena|Airport|Station|Prison|Jail|Hotel|Church|Cathedral|Street|Road|Avenue|Lane|Dam|Mine|Quarry|Farm|Reservoir|Tunnel|Pier|Theatre|Theater|Museum))\b"
)
_COURTESY = re.compile(
    r"\b(?:Mr and Mrs|Mr|Mrs|Ms|Miss|Herr|Frau|Monsieur|Madame|Señora?)\.? (?P<name>[A-ZÄÖÜ][\w-]{3,})\b(?! [A-Z])"
)
_LEAD = frozenset("the a an at in on from near and of".split())


def misprints(material: Material, full: Sequence[Sequence[Bearer]]) -> list[Disagreement]:
    """Both kinds, each pair once."""
    return [*_like_bodies(material), *_strangers(material, full)]


def _like_bodies(material: Material) -> Iterator[Disagreement]:
    """A body of one kind under two like names in two accounts, neither of which has both."""
    places: dict[tuple[str, ...], list[tuple[int, Span]]] = defaultdict(list)
    printed: dict[tuple[str, ...], str] = {}
    told: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for passage in material.passages:
        text = material.accounts[passage.account].article.text
        for found in _BODY.finditer(text, passage.span.start, passage.span.end):
            key = tuple(word for word in latin(found["name"]).split() if word not in _LEAD)
            places[key].append((passage.account, Span(start=found.start(), end=found.end())))
            printed.setdefault(key, found["name"])
            told[key] |= passage.features
    by_kind: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for key in places:
        by_kind[key[-1]].append(key)
    for keys in by_kind.values():
        for one, other in combinations(keys[:_MOST], 2):
            apart = {account for account, _ in places[one]}.isdisjoint(account for account, _ in places[other])
            if apart and _a_little_off(one, other) and len(told[one] & told[other]) >= _SHARED:
                yield _told(material, [(printed[key], places[key]) for key in (one, other)])


def _a_little_off(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two names are word by word the same but for one that is like the other's."""
    if len(one) != len(other):
        return False
    parting = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
    return len(parting) == 1 and _like(*parting[0]) and sound_key(parting[0][0]) != sound_key(parting[0][1])


def _like(one: str, other: str) -> bool:
    begins = one[:_PREFIX] == other[:_PREFIX] and min(len(one), len(other)) > _PREFIX
    return (begins and not one.startswith(other) and not other.startswith(one)) or (
        min(len(one), len(other)) > _PREFIX and DamerauLevenshtein.distance(one, other) <= _EDITS and one[0] == other[0]
    )


def _strangers(material: Material, full: Sequence[Sequence[Bearer]]) -> Iterator[Disagreement]:
    """A surname behind "Mr" that is nobody's in the article, where one that is somebody's is like it."""
    known = {word for found in full for one in found for word in one.parts}
    for number, account in enumerate(material.accounts):
        seen: set[str] = set()
        for found in _COURTESY.finditer(account.article.text):
            word = next(iter(tokens(found["name"])), "")
            like = [one for one in full[number] if word not in known and word not in seen and _meant(one.family, word)]
            seen.add(word)
            if len({one.family for one in like}) == 1:
                yield _stranger(
                    material, like[0], Span(start=found.start("name"), end=found.end("name")), found["name"]
                )


def _meant(family: str, word: str) -> bool:
    near = DamerauLevenshtein.distance(family, word) <= _FAR and family[:3] == word[:3]
    return bool(word) and near and sound_key(family) != sound_key(word) and family not in (word + "s", word[:-1])


def _stranger(material: Material, one: Bearer, span: Span, printed: str) -> Disagreement:
    outlet = material.accounts[one.account].article.outlet.name or "One account"
    return Disagreement(
        kind=DisagreementKind.NAME,
        about=f"Name of {one.name}",
        judgement=Judgement.SLIP,
        why=f"{outlet} has “{one.name}” and, further on, “{printed}”, whom it does not introduce.",
        versions=(
            Version(value=one.name, places=tuple(material.place(one.account, each) for each in one.spans)),
            Version(value=printed, places=(material.place(one.account, span),)),
        ),
    )


def _told(material: Material, sides: Sequence[tuple[str, Sequence[tuple[int, Span]]]]) -> Disagreement:
    odd, rest = sorted(sides, key=lambda side: len({account for account, _ in side[1]}))
    return Disagreement(
        kind=DisagreementKind.NAME,
        about=f"Name of {rest[0]}",
        judgement=Judgement.SLIP,
        why=f"The accounts tell the same of two names that are easily mistaken, and none has both: “{rest[0]}” and “{odd[0]}”.",
        versions=tuple(Version(value=name, places=_places(material, spots)) for name, spots in (rest, odd)),
    )


def _places(material: Material, spots: Sequence[tuple[int, Span]]) -> tuple[Place, ...]:
    return tuple(material.place(account, span) for account, span in spots)
