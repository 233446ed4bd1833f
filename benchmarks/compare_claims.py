"""Treatments of claims and expectations, told against the labels of a case of accounts set side by side.

``benchmarks/compare.py`` adds up the counts; what they mean stands with `score`.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from common import Figures
from compare_cases import Ahead, Case, Words
from nutgraf.model.article import Article
from nutgraf.model.claim import Claim, Treating
from nutgraf.model.comparison import Comparison, Expectation
from nutgraf.model.place import Place, Statement
from nutgraf.model.span import Span

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
    carried = [_spot(one, articles) for one in label if one.how in CARRYING]
    near = [(sum(_held(spot, claim.statements) for spot in carried), claim) for claim in claims if claim.treatments]
    hits, claim = max(near, key=lambda pair: pair[0], default=(0, None))
    counts = Counter(claims=1, treatments=len(label), claims_found=int(hits > 0))
    if not hits or claim is None:
        return counts
    told = {one.article: one.how for one in claim.treatments}
    for one in label:
        how = told[articles[one.article].id]
        counts["treatments_right"] += how == one.how
        for kind in (Treating.OMITS, Treating.DISPUTES):
            counts[f"{kind}_told"] += how is kind
            counts[f"{kind}_right"] += how is kind and one.how == kind
    return counts


def _expectation(ahead: Ahead, found: Iterable[Expectation], articles: Mapping[str, Article]) -> Counter[str]:
    spot = _spot(ahead.place, articles)
    told = next((one for one in found if _held(spot, (one.statement, *one.also))), None)
    counts = Counter(expectations=1, dues=int(ahead.due is not None), expectations_found=int(told is not None))
    if told is not None:
        counts["states_right"] += told.state == ahead.state
        due = told.due
        counts["dues_right"] += bool(due and ahead.due and due.start <= ahead.due <= due.end)
    return counts


def _spot(words: Words, articles: Mapping[str, Article]) -> Place:
    """Where labelled words stand. Raises ValueError where reading lost them."""
    article = articles[words.article]
    at = article.text.find(words.words)
    if at < 0:
        raise ValueError(f"“{words.words}” is not in the kept text of {words.article}")
    return Place(article=article.id, span=Span(start=at, end=at + len(words.words)))


def _held(spot: Place, statements: Iterable[Statement]) -> bool:
    return any(spot.article == one.article and spot.span.touches(one.span) for one in statements)


def figures(counts: Mapping[str, int]) -> Figures:
    """Shares of the added-up counts of `score`; None where there is nothing to divide by."""

    def share(part: str, whole: str) -> float | None:
        return counts.get(part, 0) / counts[whole] if counts.get(whole) else None

    return {
        "claims_found": share("claims_found", "claims"),
        "treatments_right": share("treatments_right", "treatments"),
        "omits_precision": share("omits_right", "omits_told"),
        "disputes_precision": share("disputes_right", "disputes_told"),
        "expectations_found": share("expectations_found", "expectations"),
        "states_right": share("states_right", "expectations_found"),
        "dues_right": share("dues_right", "dues"),
    }
