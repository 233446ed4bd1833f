"""Two figures that one sentence sets against each other: "21 million, not the 18 million that the club has made public".

No claim has to be found for these: the account says itself that the two figures are of one thing. Every account of the story
that prints one of them, in the same currency or unit, carries that version.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from nutgraf.compare.figures.intervals import compatible
from nutgraf.compare.material import Material
from nutgraf.model.comparison import Disagreement, DisagreementKind, Judgement, Version
from nutgraf.model.notes import Quantity, QuantityKind
from nutgraf.model.place import Place
from nutgraf.text.lexicon import counted_group

_HEDGE = r"(?:some |about |around |nearly |roughly |the |rund |etwa |knapp )*"
_NOT = re.compile(
    rf"[^.;]{{0,60}}?(?:,\s*(?:and )?not|rather than|instead of|statt(?: der)?|und nicht|а не|не)\s+{_HEDGE}$",
    re.IGNORECASE,
)
_AGAINST = re.compile(
    rf"[^.;]{{0,40}}?(?:well |far |slightly |deutlich )?(?:above|below|over|under|more than|less than|über|unter|вище|нижче)\s+"
    rf"(?:the|den|der|die)\s+{_HEDGE}$",
    re.IGNORECASE,
)
_SAID_BEFORE = re.compile(
    r"[\w\s]{0,30}?\b(?:that|which|die|den|який|які)?\s*[^.;]{2,50}?\b(?:estimated|claimed|said|made public|given|announced|reported|named|"
    r"put forward|spoken of|counted|geschätzt|genannt|angegeben|названо|назвал\w+|оцінил\w+)\b",
    re.IGNORECASE,
)
_ABOUT = {QuantityKind.MONEY: "Amount of money", QuantityKind.SHARE: "Share", QuantityKind.MEASURE: "Measure"}
_COMPARED = (QuantityKind.COUNT, QuantityKind.MONEY, QuantityKind.SHARE, QuantityKind.MEASURE)


def rival_figures(material: Material, known: Iterable[Disagreement]) -> list[Disagreement]:
    """A conflict for each pair of figures that a sentence sets against each other and ``known`` has not."""
    told = {frozenset(_numbers(version.value) for version in one.versions) for one in known}
    found: list[Disagreement] = []
    for one, other, place in _pairs(material):
        versions = (_version(material, one), _version(material, other))
        carriers = {place.article for version in versions for place in version.places}
        values = frozenset(_numbers(version.value) for version in versions)
        if len(carriers) > 1 and values not in told:
            told.add(values)
            found.append(_disagreement(material, one, versions, place))
    return found


def _pairs(material: Material) -> Iterator[tuple[Quantity, Quantity, Place]]:
    """Neighbouring figures of a sentence with words of rejection between them."""
    for number, account in enumerate(material.accounts):
        text = account.article.text
        for sentence in account.notes.sentences:
            inside = [one for one in account.quantities_in(sentence) if one.kind in _COMPARED]
            for one, other in pairwise(inside):
                between = text[one.span.end : other.span.start]
                behind = text[other.span.end : sentence.end]
                set_against = _NOT.match(between) or (_AGAINST.match(between) and _SAID_BEFORE.match(behind))
                if set_against and _alike(one, other) and not compatible(one, other):
                    yield one, other, material.place(number, sentence)


def _alike(one: Quantity, other: Quantity) -> bool:
    """Whether the two can count one thing: of one unit, and what is counted is the same or left out."""
    counted = {counted_group(each.counted, "en") for each in (one, other) if each.counted}
    return (one.kind, one.unit) == (other.kind, other.unit) and len(counted) <= 1


def _version(material: Material, quantity: Quantity) -> Version:
    """The figure with every place of the story that prints it, in its fullest form."""
    places = [
        (material.place(number, each.span), account.words_of(each.span))
        for number, account in enumerate(material.accounts)
        for each in account.notes.quantities
        if _same_figure(each, quantity)
    ]
    return Version(value=max((words for _, words in places), key=len), places=tuple(place for place, _ in places))


def _same_figure(one: Quantity, other: Quantity) -> bool:
    """Whether two quantities are one figure of one thing; sums need not say again what they are for."""
    same_value = (one.kind, one.unit, one.low, one.high) == (other.kind, other.unit, other.low, other.high)
    return same_value and (one.kind is QuantityKind.MONEY or (one.counted, one.role) == (other.counted, other.role))


def _numbers(value: str) -> str:
    return "".join(letter for letter in value if letter.isdigit())


def _disagreement(material: Material, one: Quantity, versions: tuple[Version, ...], place: Place) -> Disagreement:
    outlet = next(account.article.outlet.name for account in material.accounts if account.id == place.article)
    about = _ABOUT.get(one.kind, "Number") + (f" of {one.counted}" if one.counted else "")
    name = _most_named(material, place)
    return Disagreement(
        kind=DisagreementKind.NUMBER,
        about=f"{about} ({name})" if name else about,
        judgement=Judgement.CONFLICT,
        why=f"{outlet} sets the two figures against each other.",
        versions=versions,
    )


def _most_named(material: Material, place: Place) -> str:
    """The one of the sentence whom the story names most, or ""."""
    number = next(number for number, account in enumerate(material.accounts) if account.id == place.article)
    named = {material.entities[entity] for _, entity in material.mentions_in(number, place.span)}
    return max(named, key=lambda entity: (entity.mentions, entity.name)).name if named else ""
