"""How well utterances are linked across accounts: labelled quotations of `compare_cases` against a `Comparison`.

A labelled place is found where an utterance has a printing that shares characters with it. Counted are pairs of printings of one
utterance, by article: those linked that should be (``right``), all that are linked (``linked``), all that should be
(``labelled``); and of the printings in labelled utterances that were found, how many are printed as labelled (``how_right``).
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import combinations

from compare_cases import Case, Words
from nutgraf.model.article import Article
from nutgraf.model.comparison import Comparison
from nutgraf.model.quotation import Printed, Utterance
from nutgraf.model.span import Span


def score(case: Case, comparison: Comparison, articles: Mapping[str, Article]) -> Counter[str]:
    """The counts of one case; ``articles`` by the case's keys, without those that are no article of their own (an earlier
    version of one)."""
    keys = {article.id: key for key, article in articles.items()}
    gold = [[words for words in group if words.article in articles] for group in case.quotations]
    counts: Counter[str] = Counter(labelled=sum(len(pairs_of(group)) for group in gold))
    for utterance in comparison.quotations:
        group = _labelled(utterance, gold, articles)
        linked = {frozenset((a, b)) for a, b in combinations(sorted({_key(one, keys) for one in utterance.printed}), 2)}
        right = linked & pairs_of(group) if group else set()
        counts["linked"] += len(linked)
        counts["right"] += len(right)
        for words in group or ():
            found = [one for one in utterance.printed if _meets(one, words, articles)]
            counts["how"] += bool(found)
            counts["how_right"] += any(one.how == words.how for one in found)
    return counts


def figures(counts: Mapping[str, int]) -> dict[str, float]:
    """Precision and recall of linked printings, and the share of them that is printed as labelled; 1 where there are none."""

    def share(part: str, whole: str) -> float:
        return round(counts.get(part, 0) / counts[whole], 4) if counts.get(whole) else 1.0

    return {
        "precision": share("right", "linked"),
        "recall": share("right", "labelled"),
        "how": share("how_right", "how"),
    }


def pairs_of(group: Sequence[Words]) -> set[frozenset[str]]:
    """Every two articles of a labelled quotation."""
    return {frozenset(pair) for pair in combinations(sorted({words.article for words in group}), 2)}


def _labelled(
    utterance: Utterance, gold: Sequence[Sequence[Words]], articles: Mapping[str, Article]
) -> Sequence[Words] | None:
    """The labelled quotation that most printings of an utterance meet."""
    met = [sum(any(_meets(one, words, articles) for one in utterance.printed) for words in group) for group in gold]
    best = max(range(len(gold)), key=lambda number: met[number], default=None)
    return gold[best] if best is not None and met[best] else None


def _meets(one: Printed, words: Words, articles: Mapping[str, Article]) -> bool:
    article = articles[words.article]
    start = article.text.find(words.words)
    place = Span(start=start, end=start + len(words.words)) if start >= 0 else None
    return one.place.article == article.id and place is not None and place.touches(one.place.span)


def _key(one: Printed, keys: Mapping[str, str]) -> str:
    return keys.get(one.place.article, one.place.article)
