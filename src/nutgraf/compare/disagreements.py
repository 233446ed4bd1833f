"""Every disagreement of the accounts, the telling ones first."""

from nutgraf.compare.deeds.days import date_disagreements
from nutgraf.compare.deeds.deeds import Deeds
from nutgraf.compare.deeds.spots import place_disagreements
from nutgraf.compare.figures.numbers import Numbers, number_disagreements
from nutgraf.compare.figures.rivals import rival_figures
from nutgraf.compare.material import Material
from nutgraf.compare.names.names import name_disagreements
from nutgraf.compare.outcomes.answers import answer_disagreements
from nutgraf.compare.outcomes.contraries import contrary_disagreements
from nutgraf.compare.weights import Weights
from nutgraf.model.comparison import Disagreement, Judgement

_FIRST = (Judgement.CONFLICT, Judgement.UPDATE, Judgement.SLIP, Judgement.UNSURE)


def find_disagreements(material: Material, weights: Weights, figures: Numbers) -> tuple[Disagreement, ...]:
    """Where the accounts cannot all be right. Nothing here is only rounding, another spelling or another thing.

    One text printed again and again sets no account against another: what it tells of two sides is its own account.
    """
    if _one_text(material):
        return ()
    numbers = number_disagreements(material, figures)
    deeds = Deeds(material)
    found = [
        *numbers,
        *rival_figures(material, numbers),
        *answer_disagreements(material),
        *name_disagreements(material),
        *date_disagreements(material, deeds),
        *place_disagreements(material, deeds),
    ]
    found += contrary_disagreements(material, weights, found)
    return tuple(sorted(found, key=_rank))


def _one_text(material: Material) -> bool:
    """Whether several accounts print the very same words, and no other is there."""
    texts = {" ".join(account.article.text.split()) for account in material.accounts}
    return len(texts) == 1 < len(material.accounts)


def _rank(disagreement: Disagreement) -> tuple[int, int, str]:
    carriers = {place.article for version in disagreement.versions for place in version.places}
    return _FIRST.index(disagreement.judgement), -len(carriers), disagreement.about
