"""Treatments of claims and expectations, told against the labels of a case of accounts set side by side.

``benchmarks/compare.py`` adds up the counts; what they mean stands with `score`.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from common import Figures
from compare_cases import Ahead, Case, Words
from compare_disagreements import place_of, share
from nutgraf.model.article import Article
from nutgraf.model.claim import Claim, Treating
from nutgraf.model.comparison import Comparison, Expectation
from nutgraf.model.place import Place, Statement

CARRYING = (Treating.STATES, Treating.ATTRIBUTES)


def score(case: Case, comparison: Comparison, articles: Mapping[str, Article]) -> Counter[str]:
    """Counts for the labelled claims and expectations of one case; ``articles`` are the case's by its keys.

    ``treatments`` are all that are labelled, ``treatments_right`` those told so; ``omits_told`` and ``disputes_told`` are
    those told of a labelled claim, ``omits_right`` and ``disputes_right`` those of them that the label lets stand.
    ``claims_found`` of ``claims`` have a claim that holds words of a label. ``expectations_found`` of ``expectations`` are
    told at the labelled words; ``states_right`` and ``dues_right`` (of ``dues``) count among them.
    """
    counts: Counter[str] = Counter()
    for label in case.claims:
        counts.update(_claim(label, comparison.claims, articles))
    for ahead in case.expectations:
        counts.update(_expectation(ahead, comparison.expectations, articles))
    return counts


def _claim(label: Sequence[Words], claims: Sequence[Claim], articles: Mapping[str, Article]) -> Counter[str]:
    carried = [place_of(one, articles) for one in label if one.how in CARRYING]
    near = [(sum(_held(spot, claim.statements) for spot in carried), claim) for claim in claims if claim.treatments]
    hits, claim = max(near, key=lambda pair: pair[0], default=(0, None))
    counts = Counter(claims=1, treatments=len(label), claims_found=int(hits > 0))
    if not hits or claim is None:
        return counts
    told = {one.article: one.how for one in claim.treatments}
    for one in label:
        how = told.get(articles[one.article].id) if one.article in articles else None
        counts["treatments_right"] += how == one.how
        for kind in (Treating.OMITS, Treating.DISPUTES):
            counts[f"{kind}_told"] += how is kind
            counts[f"{kind}_right"] += how is kind and one.how == kind
    return counts


def _expectation(ahead: Ahead, found: Iterable[Expectation], articles: Mapping[str, Article]) -> Counter[str]:
    spot = place_of(ahead.place, articles)
    told = next((one for one in found if _held(spot, (one.statement, *one.also))), None)
    counts = Counter(expectations=1, dues=int(ahead.due is not None), expectations_found=int(told is not None))
    if told is not None:
        counts["states_right"] += told.state == ahead.state
        due = told.due
        counts["dues_right"] += bool(due and ahead.due and due.start <= ahead.due <= due.end)
    return counts


def _held(spot: Place | None, statements: Iterable[Statement]) -> bool:
    """Whether a labelled spot shares a character with a statement; what reading lost shares none."""
    return spot is not None and any(spot.article == one.article and spot.span.touches(one.span) for one in statements)


def figures(counts: Mapping[str, int]) -> Figures:
    """Shares of the added-up counts of `score`; None where there is nothing to divide by."""

    def of(part: str, whole: str) -> float | None:
        return share(counts.get(part, 0), counts.get(whole, 0))

    return {
        "claims_found": of("claims_found", "claims"),
        "treatments_right": of("treatments_right", "treatments"),
        "omits_precision": of("omits_right", "omits_told"),
        "disputes_precision": of("disputes_right", "disputes_told"),
        "expectations_found": of("expectations_found", "expectations"),
        "states_right": of("states_right", "expectations_found"),
        "dues_right": of("dues_right", "dues"),
    }
