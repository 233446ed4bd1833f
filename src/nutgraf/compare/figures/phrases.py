"""Noun phrases that name what a disagreement is about, in the words of an editor."""

from collections import Counter
from collections.abc import Sequence

from nutgraf.compare.figures.figures import Figure
from nutgraf.compare.material import Material
from nutgraf.model.notes import QuantityKind
from nutgraf.text.lexicon import known_counted

_PLURALS = {"person": "people", "child": "children", "woman": "women", "aircraft": "aircraft", "police officer": "police officers",
            "injured person": "people", "dead": "people", "": "people"}  # fmt: skip
_BEFELL = {"jobs": "", "took part": "who took part", "protesters": "protesting", "hostages": "held hostage", "voted": "voting", "aboard": "on board",
           "charged": "charged or sentenced"}  # fmt: skip
_KINDS = {QuantityKind.MONEY: "Amount of money", QuantityKind.SHARE: "Share", QuantityKind.MEASURE: "Measure",
          QuantityKind.SCORE: "Score", QuantityKind.AGE: "Age", QuantityKind.DURATION: "Length of time"}  # fmt: skip
_TOLD = {"profit": "profit", "loss": "loss", "sales": "sales", "fine": "fine", "damages": "damages", "cost": "cost", "worth": "worth", "stolen": "stolen",
         "fee": "fee", "price": "price", "debt": "debt", "aid": "aid", "turnout": "turnout", "growth": "growth", "inflation": "inflation",
         "magnitude": "magnitude", "rain": "rain", "snow": "snow", "wind": "wind", "speed": "speed", "temperature": "temperature", "deep": "depth",
         "sentence": "sentence", "contract": "contract", "damage": "damage", "takeover": "deal", "bribe": "bribes", "fraud": "fraud", "pay": "pay",
         "distance": "distance", "area": "area", "leak": "spill", "barrels": "spill", "won_share": "votes", "jobs": "jobs", "held": "held"}  # fmt: skip
"""What a concept is called behind the kind of a number: "Amount of money: fine"."""


def plural(noun: str) -> str:
    """The plural of an English noun, good enough for a label."""
    if noun in _PLURALS:
        return _PLURALS[noun]
    if noun.endswith(("s", "x", "ch", "sh")):
        return noun + ("" if noun.endswith("s") else "es")
    return noun[:-1] + "ies" if noun.endswith("y") and noun[-2:-1] not in tuple("aeiou") else noun + "s"


def what_is_counted(material: Material, family: Sequence[Figure]) -> str:
    """ "People killed", "Soldiers sent by Norland", "Amount of money (Harbour Bridge)"."""
    first = family[0]
    name = _shared_name(material, family)
    if first.quantity.kind in _KINDS:
        told = next((_TOLD[concept] for concept in _shared_concepts(family) if concept in _TOLD), "")
        kind = f"{_KINDS[first.quantity.kind]}: {told}" if told else _KINDS[first.quantity.kind]
        return f"{kind} ({name})" if name else kind
    if not first.quantity.counted and not first.quantity.role:
        told = next(iter(_shared_concepts(family)), "")
        return f"Number: {told.replace('_', ' ')}" if told else "Number"
    listed = known_counted(first.quantity.counted, "en") or (first.thing if known_counted(first.thing, "en") else "")
    noun = plural(listed or first.quantity.counted)
    befell = _BEFELL.get(first.quantity.role, first.quantity.role)
    tail = f" by {name}" if name and first.quantity.role == "sent" else ""
    return f"{noun[:1].upper()}{noun[1:]}{' ' + befell if befell else ''}{tail}"


def _shared_concepts(family: Sequence[Figure]) -> list[str]:
    """What every figure tells of, the nearest first."""
    shared = set.intersection(*(set(figure.concepts) for figure in family))
    return sorted(shared, key=lambda concept: (-sum(figure.concepts[concept] for figure in family), concept))


def _shared_name(material: Material, family: Sequence[Figure]) -> str:
    """The name that most of the clauses print before their figure."""
    counts: Counter[str] = Counter()
    for figure in family:
        counts.update(_names_before(material, figure))
    shared = [(-count, name) for name, count in counts.items() if count > 1]
    return min(shared)[1] if shared else ""


def _names_before(material: Material, figure: Figure) -> set[str]:
    """Names of the clause that stand before the figure, and the one a relative clause hangs on."""
    start = max(figure.sentence.span.start, figure.clause.span.start - 40)
    found = [
        (mention, entity)
        for mention, entity in material.mentions_in(figure.account, figure.sentence.span)
        if start <= mention.span.start < figure.quantity.span.start
    ]
    return {material.entities[entity].name for _, entity in found}
