"""Names in four languages: ``python benchmarks/names.py [FILE…] [--json]`` on texts with every name labelled.

A FILE is JSON Lines with ``tokens`` and ``tags`` (BIO), or with ``text`` and ``entities``, a list of [start, end, type …].
A name counts when the same words carry the same type; ``any`` asks for the words alone. Types are person, organisation
and place; what else is labelled is not asked for, and what else is found is not counted. Where whole phrases, pronouns
included, are labelled (`PHRASES`), only those are wanted that are names by their letters; a name found inside another
phrase is neither right nor wrong. One peer is a baseline of our own: runs of capitalised words that do not open a
sentence; three or more, or capitals alone, are an organisation, two a person, one a place. The other, on English alone and
where it is installed (``pip install '.[peers]'``), is spaCy.

MEANTIME labels phrases, and all of them only in an article's first six lines, so no more is read of it; names before a
noun ("a US contract") are not labelled there, so that only its recall means much.
"""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from common import (
    NOTHING,
    Figures,
    Offsets,
    Row,
    Score,
    apart,
    article_of,
    asked,
    ending_quietly,
    exact,
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
from spacy_pipeline import pipeline, with_peers

DEFAULTS = ("uner_en_ewt_dev", "meantime_en_es_it_nl", "ner_uk_dev", "klue_ko_first_half")
TYPES = {
    "person": "person PER PERS PERSON PS",
    "organisation": "organisation ORG ORGANIZATION OG",
    "place": "place LOC LOCATION LC",
}
SPACY_TYPES = {"PERSON": "person", "ORG": "organisation", "GPE": "place", "LOC": "place", "FAC": "place"}
TYPE_OF = {label.upper(): name for name, labels in TYPES.items() for label in labels.split()}
PHRASES = {"meantime"}
LABELLED_LINES = 6

Name = tuple[Offsets, str]
Finder = Callable[[Sequence[Article]], list[list[Name]]]

_SMALL = {"of", "the", "and", "for", "de", "la", "del", "di", "van", "der", "von", "en", "y", "e"}
_CLOSING = re.compile(r"[.,;:!?)\]}%’”]|'s|n't|'re|'ll|'ve|'m|'d", re.IGNORECASE)
_OPENING = frozenset("([{“‘$#")


def text_and_names(row: Row) -> tuple[str, list[Name]]:
    """The text of a record with its labelled names, whatever their types."""
    if "tokens" in row:
        return _joined(row["tokens"], row["tags"])
    text: str = row["text"]
    if row.get("dataset") in PHRASES:
        text = "\n".join(text.split("\n")[:LABELLED_LINES])
    return text, [((entity[0], entity[1]), entity[2]) for entity in row["entities"] if entity[1] <= len(text)]


def _joined(tokens: Sequence[str], tags: Sequence[str]) -> tuple[str, list[Name]]:
    """Tokens as a text with spaces where print has them, and the names that the tags mark in it."""
    text, names, tight = "", list[Name](), True
    for token, tag in zip(tokens, tags, strict=True):
        text += "" if tight or _CLOSING.fullmatch(token) else " "
        start, tight = len(text), token in _OPENING
        text += token
        if tag.startswith("B-"):
            names.append(((start, len(text)), tag[2:]))
        elif tag.startswith("I-") and names:
            names[-1] = ((names[-1][0][0], len(text)), names[-1][1])
    return text, names


def is_name(words: str) -> bool:
    """Whether a labelled phrase is a name by its letters: every word but the small ones opens with a capital."""
    telling = [word for word in re.findall(r"[^\W\d_]+", words) if word not in _SMALL]
    return bool(telling) and all(word[0].isupper() for word in telling) and words[:1].isupper()


def by_nutgraf(articles: Sequence[Article]) -> list[list[Name]]:
    return [_names_in(tags) for tags in default_tagger().tag(articles)]


def by_rules(articles: Sequence[Article]) -> list[list[Name]]:
    return [_names_in(tags) for tags in RulesTagger().tag(articles)]


def _names_in(tags: Tags) -> list[Name]:
    return [((one.span.start, one.span.end), one.kind.value) for one in tags.mentions]


_RUN = re.compile(r"[A-ZА-ЯҐЄІЇ][\w’'-]*(?:\s(?:of\s|de\s|the\s)?[A-ZА-ЯҐЄІЇ][\w’'-]*)*")


def by_capitals(articles: Sequence[Article]) -> list[list[Name]]:
    return [list(_capitalised(article.text)) for article in articles]


def _capitalised(text: str) -> Iterator[Name]:
    for run in _RUN.finditer(text):
        opens = not text[: run.start()].rstrip(" \"'“«") or text[: run.start()].rstrip(" \"'“«")[-1] in ".!?\n"
        count = len(run[0].split())
        if not (opens and count == 1):
            yield run.span(), "organisation" if count > 2 or run[0].isupper() else "person" if count == 2 else "place"


def by_spacy(articles: Sequence[Article]) -> list[list[Name]]:
    return [names_in(document) for document in pipeline("ner").pipe([article.text for article in articles])]


def names_in(document: Any) -> list[Name]:
    """The names of one of spaCy's documents that are of our types."""
    return [
        ((one.start_char, one.end_char), SPACY_TYPES[one.label_]) for one in document.ents if one.label_ in SPACY_TYPES
    ]


OURS: dict[str, Finder] = {"nutgraf": by_nutgraf, "rules": by_rules, "capitals": by_capitals}
PEERS: dict[str, Finder] = {"spaCy": by_spacy}
SYSTEMS = OURS | PEERS


def scores_of(text: str, found: Iterable[Name], labelled: Iterable[Name], phrases: bool) -> dict[str, Score]:
    """The scores of one text by type, and of all types together."""
    words = words_in(text)
    gold, left_open = set(), set[int]()
    for (start, end), label in labelled:
        held = _held(start, end, words)
        if phrases and not is_name(text[start:end]):
            left_open |= held
        elif label.upper() in TYPE_OF and held:
            gold.add((held, TYPE_OF[label.upper()]))
    wanted_words = frozenset[int]().union(*(held for held, _ in gold))
    ours = {(held, kind) for (start, end), kind in found if kind in TYPES and (held := _held(start, end, words))}
    ours = {one for one in ours if one in gold or not one[0] <= left_open - wanted_words}
    return {kind: exact(_of(kind, ours), _of(kind, gold)) for kind in TYPES} | {
        "all": exact(ours, gold),
        "any": exact({held for held, _ in ours}, {held for held, _ in gold}),
    }


def _held(start: int, end: int, words: Sequence[Offsets]) -> frozenset[int]:
    return frozenset(number for number, word in enumerate(words) if word[0] < end and start < word[1])


def _of(kind: str, names: Collection[tuple[frozenset[int], str]]) -> list[frozenset[int]]:
    return [held for held, other in names if other == kind]


def measure(system: str, path: Path, language: str, most: int | None = None) -> Figures:
    """The figures of one system on (the first ``most`` texts of) one file in one language; finding alone is timed."""
    rows = [row for row in rows_of(path) if row.get("lang", "en") == language][:most]
    texts = [text_and_names(row) for row in rows]
    articles = [article_of(text, name=f"a{number}", language=language) for number, (text, _) in enumerate(texts)]
    SYSTEMS[system](articles[:1])
    found, seconds = timed(lambda: SYSTEMS[system](articles))
    totals = dict.fromkeys((*TYPES, "all", "any"), NOTHING)
    for row, (text, labelled), ours in zip(rows, texts, found, strict=True):
        for kind, score in scores_of(text, ours, labelled, row.get("dataset") in PHRASES).items():
            totals[kind] += score
    figures: Figures = {"precision": totals["all"].precision, "recall": totals["all"].recall}
    figures |= {kind if kind in TYPES else f"{kind}_types": score.f1 for kind, score in totals.items()}
    return {"f1": figures.pop("all_types")} | figures | {"words_per_second": _words(texts) / seconds}


def _words(texts: Sequence[tuple[str, list[Name]]]) -> int:
    return sum(len(text.split()) for text, _ in texts)


def main() -> None:
    files, arguments = asked(__doc__ or "", *(f"names/{name}.jsonl.gz" for name in DEFAULTS))
    results = {}
    for path in files:
        for language in dict.fromkeys(row.get("lang", "en") for row in rows_of(path)):
            systems = with_peers(OURS, PEERS, {language})
            sets = {system: apart(measure, system, path, language) for system in systems}
            results[f"{set_name(path)} {language}"] = sets
    show(results, arguments.json)


if __name__ == "__main__":
    ending_quietly(main)
