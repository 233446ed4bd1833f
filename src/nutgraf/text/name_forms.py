"""Forms of a name: cases undone, and which mentions of an article mean the same one."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from nutgraf.model.notes import Mention, NameKind
from nutgraf.text.given_names import FAMILY_FIRST
from nutgraf.text.name_cases import one_case
from nutgraf.text.name_evidence import given_in_case

_SURNAME_CASES = (
    (re.compile(r"(ськ|цьк|зьк)(?:ого|ому|им|ім)$"), r"\1ий"),
    (re.compile(r"(енк)(?:а|у|ом|ові)$"), r"\1о"),
    (re.compile(r"((?:ов|єв|ев|ін|їн|ик|ук|юк|чук|ак|як|ан|ер|ич|ік|ець))(?:а|у|им|ом|ові)$"), r"\1"),
    (re.compile(r"([^аеєиіїоуюяь]ен|ун|он|ас|аш|ус|ад|еп)(?:а|у|ом|ові)$"), r"\1"),
)
_WOMANS = re.compile(r"((?:ськ|цьк|зьк)|(?:ов|ев|єв|ін|їн))(?:ої|ій|ою|у)$")
_SMALL_WORDS = frozenset("of the for and & de la und für der die das".split())


def number_entities(mentions: Sequence[Mention], language: str) -> tuple[Mention, ...]:
    """The same mentions with their cases undone and ``entity`` set, numbered from 0 in order of first appearance."""
    cleaned = [
        replace(mention, name=nominative(mention.name, language))
        if language == "uk" and mention.kind is NameKind.PERSON
        else mention
        for mention in mentions
    ]
    if language in ("uk", "ru"):
        cleaned = one_case(cleaned)
    elif language == "de":
        cleaned = _without_genitive(cleaned)
    whole = _whole_names(cleaned)
    numbers: dict[str, int] = {}
    kinds = {
        whole.get(mention.name, mention.name): mention.kind for mention in cleaned if mention.kind is not NameKind.OTHER
    }
    found = []
    for mention in cleaned:
        name = whole.get(mention.name, mention.name)
        kind = kinds.get(name, mention.kind) if mention.kind is NameKind.OTHER else mention.kind
        found.append(replace(mention, kind=kind, entity=numbers.setdefault(name, len(numbers))))
    return tuple(found)


def _without_genitive(mentions: Sequence[Mention]) -> list[Mention]:
    """German names without the -s of the genitive, where the article also prints them without it ("Otts Anwalt")."""
    plain = {part for mention in mentions for part in (mention.name, mention.name.rsplit(" ", 1)[-1])}
    return [
        replace(mention, name=mention.name[:-1])
        if mention.kind is NameKind.PERSON and mention.name.endswith("s") and mention.name[:-1] in plain
        else mention
        for mention in mentions
    ]


def nominative(name: str, language: str) -> str:
    """A person's name in its plain form, where its case can safely be undone ("Василя Ткаченка" gives "Василь Ткаченко")."""
    if language != "uk":
        return name
    words = name.split()
    if len(words) > 1:
        words[0] = given_in_case(words[0]) or words[0]
        if words[0].endswith(("а", "я")) and words[0].lower() not in ("микола", "ілля", "данила"):
            return " ".join([*words[:-1], _WOMANS.sub(r"\1а", words[-1])])
    for case, plain in _SURNAME_CASES:
        if words and case.search(words[-1]):
            words[-1] = case.sub(plain, words[-1])
            break
    return " ".join(words)


def _whole_names(mentions: Sequence[Mention]) -> dict[str, str]:
    """From a short form to the one whole name it can only mean: a last name, or the initials of a body."""
    candidates: dict[str, Counter[str]] = {}
    for mention in mentions:
        for short in _short_forms(mention):
            candidates.setdefault(short, Counter())[mention.name] += 1
    found = {}
    for short, names in candidates.items():
        best = names.most_common(1)[0][0]
        if len(names) == 1 or all(_one_of(name, best) for name in names):
            found[short] = max(names, key=len) if len(names) > 1 else best
    return {short: found.get(name, name) for short, name in found.items()}


def _one_of(name: str, other: str) -> bool:
    return set(name.split()) <= set(other.split()) or set(other.split()) <= set(name.split())


def _short_forms(mention: Mention) -> list[str]:
    words = mention.name.split()
    if len(words) < 2:
        return []
    if mention.kind is NameKind.PERSON:
        eastern = [words[0]] if words[0].lower() in FAMILY_FIRST else []
        return [words[-1], *eastern, *([" ".join((words[0], words[-1]))] if len(words) > 2 else [])]
    if mention.kind in (NameKind.ORGANISATION, NameKind.OTHER):
        initials = "".join(word[0] for word in words if word.lower() not in _SMALL_WORDS)
        return [initials] if len(initials) > 1 and initials.isupper() else []
    return []
