"""Disagreements and roundings that were told, against those that a case is labelled with.

A labelled disagreement is *found* when two of its versions are each touched by another version of one disagreement that was
told; each told one finds one labelled one at most. A told one that finds none is wrong, also where it tells a second time what another has found.
Its kind is right when its judgement is one that the case lets pass. Words of a label that reading did not keep are
touched by nothing.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from common import Figures
from compare_cases import Case, Parted, Words
from nutgraf.model.article import Article
from nutgraf.model.comparison import Disagreement, DisagreementKind, Rounding, Version
from nutgraf.model.place import Place
from nutgraf.model.span import Span
from nutgraf.text.numbers import number_tokens

Articles = Mapping[str, Article]
_TELLING = 12


@dataclass(frozen=True, slots=True)
class Labelled:
    """Where labelled words stand, and the numbers in them."""

    place: Place
    numbers: frozenset[float]


Versions = Sequence[Sequence[Labelled]]


def score(case: Case, told: Sequence[Disagreement], rounded: Sequence[Rounding], articles: Articles) -> Counter[str]:
    """The counts of one case; ``articles`` are its own by their keys.

    ``told``, ``labelled``, ``found`` (as many were told rightly), ``twice`` and ``judged right``, all but the last two also with
    the thing in front ("number told": by the kind that was told, with "number right"; "number labelled" and "number
    found": by the label). ``look-alikes`` and ``look-alikes against``; ``roundings``, ``roundings found``, ``roundings against`` (told as
    a disagreement) and ``roundings told``. ``quiet`` is 1 for a case without a disagreement, ``quiet kept`` where none was told.
    """
    gold = [labelled_versions(one, articles) for one in case.disagreements]
    found = matched(told, gold)
    counts = Counter(told=len(told), labelled=len(gold), found=len(found))
    counts["twice"] = sum(at not in found and bool(_fitting(one, gold)) for at, one in enumerate(told))
    counts["judged right"] = sum(told[at].judgement in case.disagreements[to].judgements for at, to in found.items())
    counts.update(f"{one.kind} told" for one in told)
    counts.update(f"{told[at].kind} right" for at in found)
    counts.update(f"{one.thing} labelled" for one in case.disagreements)
    counts.update(f"{case.disagreements[to].thing} found" for to in found.values())
    counts.update(_traps(case, told, rounded, articles))
    counts.update({"quiet": not gold, "quiet kept": not gold and not told, "cases": 1})
    return counts


def _traps(case: Case, told: Sequence[Disagreement], rounded: Sequence[Rounding], articles: Articles) -> Counter[str]:
    counts: Counter[str] = Counter()
    for words in case.look_alikes:
        apart = [_places((each,), articles) for each in words]
        counts.update({"look-alikes": 1, "look-alikes against": any(versions_hit(one, apart) > 1 for one in told)})
    for words in case.roundings:
        apart = [_places((each,), articles) for each in words]
        counts["roundings found"] += any(_touched(one, apart) > 1 for one in rounded)
        counts["roundings against"] += any(versions_hit(one, apart) > 1 for one in told)
    counts.update({"roundings": len(case.roundings), "roundings told": len(rounded)})
    return counts


def figures(counts: Mapping[str, int]) -> Figures:
    """Shares and numbers of added-up counts; None where there is nothing to divide by."""
    found, told, labelled = (counts.get(what, 0) for what in ("found", "told", "labelled"))
    return {
        "disagreements": {
            "precision": share(found, told),
            "recall": share(found, labelled),
            "told": told,
            "labelled": labelled,
            "told_twice": counts.get("twice", 0),
        },
        "kind_right": share(counts.get("judged right", 0), found),
        "quiet_kept": share(counts.get("quiet kept", 0), counts.get("quiet", 0)),
        **{kind: _of_thing(kind, counts) for kind in DisagreementKind},
        "look_alikes": _kept_apart("look-alikes", counts),
        "roundings": {
            **_kept_apart("roundings", counts),
            "recall": share(counts.get("roundings found", 0), counts.get("roundings", 0)),
            "told": counts.get("roundings told", 0),
        },
    }


def _of_thing(kind: str, counts: Mapping[str, int]) -> Figures:
    told, right, labelled, found = (counts.get(f"{kind} {what}", 0) for what in ("told", "right", "labelled", "found"))
    return {"precision": share(right, told), "recall": share(found, labelled), "told": told, "labelled": labelled}


def _kept_apart(what: str, counts: Mapping[str, int]) -> Figures:
    """How many are labelled, and the share of them that no disagreement sets against each other."""
    labelled = counts.get(what, 0)
    return {"kept_apart": share(labelled - counts.get(f"{what} against", 0), labelled), "labelled": labelled}


def share(part: int, whole: int) -> float | None:
    return part / whole if whole else None


def in_words(case: Case, told: Sequence[Disagreement], articles: Articles) -> list[str]:
    """A line for each disagreement that was told or labelled, saying how it fared."""
    gold = [labelled_versions(one, articles) for one in case.disagreements]
    found = matched(told, gold)
    lines = [f"{_fate(at, one, case.disagreements, gold, found)}: {_told(one)}" for at, one in enumerate(told)]
    missed = (one for to, one in enumerate(case.disagreements) if to not in found.values())
    return lines + [f"MISSED: {_labelled(one)}" for one in missed]


def _fate(
    at: int, one: Disagreement, labels: Sequence[Parted], gold: Sequence[Versions], found: Mapping[int, int]
) -> str:
    if at not in found:
        return "twice" if _fitting(one, gold) else "WRONG"
    wanted = labels[found[at]].judgements
    return "found" if one.judgement in wanted else f"found, but wanted {wanted[0]}"


def _told(one: Disagreement) -> str:
    return f"{one.kind} {one.judgement} “{one.about}”: {' | '.join(version.value for version in one.versions)}"


def _labelled(one: Parted) -> str:
    versions = " | ".join("; ".join(words.words for words in version) for version in one.versions)
    return f"{one.thing} {one.judgements[0]} “{one.about}”: {versions}"


def labelled_versions(one: Parted, articles: Articles) -> Versions:
    return [_places(version, articles) for version in one.versions]


def _places(words: Iterable[Words], articles: Articles) -> list[Labelled]:
    return [Labelled(place, _numbers(one.words)) for one in words if (place := place_of(one, articles))]


def place_of(words: Words, articles: Articles) -> Place | None:
    """Where labelled words stand in the kept text; None where reading lost them, or the whole article."""
    article = articles.get(words.article)
    at = article.text.find(words.words) if article else -1
    return Place(article=article.id, span=Span(start=at, end=at + len(words.words))) if article and at >= 0 else None


def matched(told: Sequence[Disagreement], gold: Sequence[Versions]) -> dict[int, int]:
    """Which told disagreement finds which labelled one: as many pairs as there can be, those with more versions first."""
    return paired([_fitting(one, gold) for one in told])


def _fitting(one: Disagreement, gold: Sequence[Versions]) -> list[int]:
    hits = {to: versions_hit(one, versions) for to, versions in enumerate(gold)}
    return sorted((to for to, many in hits.items() if many > 1), key=lambda to: (-hits[to], to))


def versions_hit(found: Disagreement | Rounding, gold: Versions) -> int:
    """How many labelled versions are each touched by a told version of its own."""
    options = [[to for to, places in enumerate(gold) if _touch(told, places)] for told in found.versions]
    return len(paired(options))


def _touched(found: Rounding, gold: Versions) -> int:
    """How many labelled versions are touched by any told one."""
    return sum(any(_touch(told, places) for told in found.versions) for places in gold)


def _touch(told: Version, labelled: Sequence[Labelled]) -> bool:
    """Whether a told version stands where a labelled one does: on its words, or elsewhere in that article with its numbers.

    The labels name one place an article, and a figure often stands in the headline too.
    """
    numbers = _numbers(told.value)
    return any(
        one.article == other.place.article and (one.span.touches(other.place.span) or bool(numbers & other.numbers))
        for one in told.places
        for other in labelled
    )


def _numbers(words: str) -> frozenset[float]:
    """The numbers above twelve in some words: smaller ones stand everywhere."""
    return frozenset(value for _, value in number_tokens(words, "en") if value > _TELLING)


def paired(options: Sequence[Sequence[int]]) -> dict[int, int]:
    """As many as possible matched, each with one of its ``options`` (the best first), no option taken twice (Kuhn 1955)."""
    taken: dict[int, int] = {}

    def settle(one: int, tried: set[int]) -> bool:
        for option in options[one]:
            if option not in tried:
                tried.add(option)
                if option not in taken or settle(taken[option], tried):
                    taken[option] = one
                    return True
        return False

    for one in range(len(options)):
        settle(one, set())
    return {one: option for option, one in taken.items()}
