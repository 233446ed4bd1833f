"""Who said what: ``python benchmarks/attribution.py [FILE…] [--json]`` on articles with every attribution labelled.

A FILE is JSON Lines with ``text`` and ``attributions``, each with ``source``, ``cue`` and ``content`` as lists of
[start, end]. A word is a run of letters or digits. A span is a stretch of words that one attribution gives one part to;
it is exact when it holds the same words, so that white space and punctuation at its edges, or between two pieces of
it, do not count. ``word_f1`` asks of each word which part it plays, ``exact_f1`` and ``overlap_f1`` of each span whether
the other side has the same one, or one that shares a word; ``whole_f1`` of each attribution whether source, cue and
content are all the same. All are micro averages over the articles of a file.

The peer ``quotation marks`` is what the direct kind alone gives: every quotation of four words or more is a content, the
nearest verb of saying beside it the cue, the capitalised words beside that the source. Those of `attribution_peers.py` read
English alone, and stand in the table where they are installed: ``pip install '.[peers]'``.

Rates are those of one core: ``articles_per_second`` as long as they are, ``articles_of_600_words_per_second`` as if each
had 600 words, counted by the white space between them.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from attribution_peers import after_any_verb, after_saying, by_textacy
from common import (
    NOTHING,
    Figures,
    Offsets,
    Pieces,
    Row,
    Score,
    apart,
    article_of,
    asked,
    ending_quietly,
    exact,
    overlapping,
    rows_of,
    set_name,
    show,
    timed,
    words_in,
)
from nutgraf.annotate.rules import RulesTagger
from nutgraf.desk import default_tagger
from nutgraf.model.article import Article
from nutgraf.model.notes import Tags
from nutgraf.model.span import Span
from spacy_pipeline import with_peers

PARTS = ("source", "cue", "content")
BATCH = 16

Words = frozenset[int]
Finder = Callable[[Sequence[Article]], list[list[Pieces]]]


def article_in(row: Row) -> Article:
    return article_of(
        row["text"], name=str(row["id"]), language=row.get("lang", "en"), day=row.get("date") or "",
        outlet=row.get("outlet") or "",
    )  # fmt: skip


def pieces_of(tags: Tags) -> list[Pieces]:
    """The attributions that a tagger found, in the form of the labelled ones."""
    return [
        {"source": _offsets([one.source]), "cue": _offsets([one.cue]), "content": _offsets(one.content)}
        for one in tags.attributions
    ]


def _offsets(spans: Iterable[Span | None]) -> list[Offsets]:
    return [(span.start, span.end) for span in spans if span is not None]


def by_default(articles: Sequence[Article]) -> list[list[Pieces]]:
    return [pieces_of(tags) for tags in default_tagger().tag(articles)]


def by_rules(articles: Sequence[Article]) -> list[list[Pieces]]:
    return [pieces_of(tags) for tags in RulesTagger().tag(articles)]


_SAYING = r"(?:said|says|say|told|added|wrote|tweeted|asked|explained|stated|sagte|sagt|erklärte|so)"
_NAME = r"(?:(?:[A-ZÄÖÜ][\w.’'-]*|of|the|von)\s){0,5}[A-ZÄÖÜ][\w’'-]+|[Hh]e|[Ss]he|[Tt]hey|er|sie"
_QUOTED = re.compile(r"[“„\"«]([^“”„\"«»\n]{15,1000})[”“\"»]")
_AFTER = re.compile(
    rf"[\s,”“\"]{{0,4}}(?:(?P<cue>{_SAYING})\s+(?P<source>{_NAME})|(?P<source2>{_NAME})\s+(?P<cue2>{_SAYING})\b)"
)
_BEFORE = re.compile(rf"(?P<source>{_NAME})\s+(?P<cue>{_SAYING})[\s,:]{{1,3}}$")


def by_quotation_marks(articles: Sequence[Article]) -> list[list[Pieces]]:
    return [[_beside(article.text, found) for found in _QUOTED.finditer(article.text)] for article in articles]


def _beside(text: str, quoted: re.Match[str]) -> Pieces:
    """The attribution of one quotation: whoever is said to speak right after it, else right before it."""
    after = _AFTER.match(text, quoted.end())
    before = _BEFORE.search(text, max(0, quoted.start() - 80), quoted.start())
    told = after or before
    pieces: Pieces = {"source": [], "cue": [], "content": [quoted.span(1)]}
    if told:
        second = "2" if "source2" in told.groupdict() and told["source2"] else ""
        pieces |= {part: [told.span(part + second)] for part in ("source", "cue")}
    return pieces


OURS: dict[str, Finder] = {"nutgraf": by_default, "rules": by_rules, "quotation marks": by_quotation_marks}
PEERS: dict[str, Finder] = {"textacy": by_textacy, "spaCy, saying": after_saying, "spaCy, any verb": after_any_verb}
SYSTEMS = OURS | PEERS


def held(pieces: Iterable[Sequence[int]], words: Sequence[Offsets]) -> list[Words]:
    """The words in each of ``pieces``, by number; pieces with no word between them are one."""
    ranges: list[list[int]] = []
    for start, end in sorted((piece[0], piece[1]) for piece in pieces):
        first = bisect_right(words, start, key=lambda word: word[1])
        last = bisect_left(words, end, key=lambda word: word[0])
        if ranges and first <= ranges[-1][1]:
            ranges[-1][1] = max(last, ranges[-1][1])
        elif first < last:
            ranges.append([first, last])
    return [frozenset(range(first, last)) for first, last in ranges]


def scores_of(text: str, found: Iterable[Pieces], wanted: Iterable[Pieces]) -> dict[tuple[str, str], Score]:
    """The scores of one article, by measure and part."""
    words = words_in(text)
    ours, gold = ([{part: held(one[part], words) for part in PARTS} for one in side] for side in (found, wanted))
    scores = {}
    for part in PARTS:
        mine, theirs = ({span for one in side for span in one[part]} for side in (ours, gold))
        scores["word_f1", part] = exact(Words().union(*mine), Words().union(*theirs))
        scores["exact_f1", part] = exact(mine, theirs)
        scores["overlap_f1", part] = overlapping(mine, theirs)
    scores["whole_f1", ""] = exact(*({whole for one in side if any(whole := _whole(one))} for side in (ours, gold)))
    return scores


def _whole(attribution: dict[str, list[Words]]) -> tuple[Words, ...]:
    return tuple(Words().union(*attribution[part]) for part in PARTS)


def measure(system: str, path: Path, most: int | None = None) -> Figures:
    """The figures of one system on (the first ``most`` articles of) one file; tagging alone is timed."""
    rows = list(rows_of(path))[:most]
    articles = [article_in(row) for row in rows]
    SYSTEMS[system](articles[:1])
    found, seconds = timed(
        lambda: [one for at in range(0, len(rows), BATCH) for one in SYSTEMS[system](articles[at : at + BATCH])]
    )
    totals: dict[tuple[str, str], Score] = {}
    for row, pieces in zip(rows, found, strict=True):
        for key, score in scores_of(row["text"], pieces, row["attributions"]).items():
            totals[key] = totals.get(key, NOTHING) + score
    figures: Figures = {
        name: {part: totals[name, part].f1 for part in PARTS} for name in ("word_f1", "exact_f1", "overlap_f1")
    }
    return figures | {"whole_f1": totals["whole_f1", ""].f1} | rates([row["text"] for row in rows], seconds)


def rates(texts: Sequence[str], seconds: float) -> Figures:
    words = sum(len(text.split()) for text in texts)
    return {
        "articles_per_second": len(texts) / seconds,
        "articles_of_600_words_per_second": words / 600 / seconds,
    }


def systems_for(path: Path) -> list[str]:
    return with_peers(OURS, PEERS, {row.get("lang", "en") for row in rows_of(path)})


def main() -> None:
    files, arguments = asked(__doc__ or "", "attributions/polnear_dev.jsonl.gz")
    results = {set_name(path): {one: apart(measure, one, path) for one in systems_for(path)} for path in files}
    show(results, arguments.json)


if __name__ == "__main__":
    ending_quietly(main)
