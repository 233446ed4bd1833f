"""Finders of attributions on spaCy's parse of English, to stand beside nutgraf in `attribution.py`.

`by_textacy` is textacy's finder of direct quotations. The other two are a baseline of our own for indirect speech: a verb
with a clause for its object is a cue, its subject the source, the clause the content. `after_saying` wants one of
textacy's verbs of reporting, `after_any_verb` takes all.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Any

from common import Offsets, Pieces
from nutgraf.model.article import Article
from spacy_pipeline import parsed

Document = Any
Token = Any

SUBJECT = frozenset({"nsubj", "nsubjpass"})
CLAUSE = frozenset({"ccomp"})
WITH_VERB = frozenset({"aux", "auxpass", "neg"})


def by_textacy(articles: Sequence[Article]) -> list[list[Pieces]]:
    return [list(_quotations(document)) for document in _documents(articles)]


def after_saying(articles: Sequence[Article]) -> list[list[Pieces]]:
    from textacy.constants import REPORTING_VERBS

    verbs = REPORTING_VERBS["en"]
    return [list(clauses(document, lambda verb: verb.lemma_ in verbs)) for document in _documents(articles)]


def after_any_verb(articles: Sequence[Article]) -> list[list[Pieces]]:
    return [list(clauses(document, lambda _: True)) for document in _documents(articles)]


def _documents(articles: Sequence[Article]) -> Iterable[Document]:
    return parsed([article.text for article in articles])


def _quotations(document: Document) -> Iterator[Pieces]:
    """What textacy finds in the text; in its lines, where it refuses the text for an odd number of quotation marks."""
    from textacy.extract import direct_quotations

    for part, start in [(document, 0)] if _even(document) else lines_of(document):
        if _even(part):
            for found in direct_quotations(part):
                yield {
                    "source": offsets(found.speaker, start),
                    "cue": offsets(found.cue, start),
                    "content": offsets(found.content, start),
                }


def _even(document: Document) -> bool:
    return sum(token.is_quote for token in document) % 2 == 0


def lines_of(document: Document) -> Iterator[tuple[Document, int]]:
    """The lines of a text, each as a document with its first character's place in the text."""
    breaks = [token.i + 1 for token in document if "\n" in token.text]
    for first, last in pairwise([0, *breaks, len(document)]):
        if first < last:
            yield document[first:last].as_doc(), document[first].idx


def clauses(document: Iterable[Token], wanted: Callable[[Token], bool]) -> Iterator[Pieces]:
    """An attribution for each ``wanted`` verb of a parsed text that has a clause for its object."""
    for verb in document:
        if verb.pos_ == "VERB" and wanted(verb) and (content := _below(verb, CLAUSE)):
            around = [child for child in verb.children if child.dep_ in WITH_VERB]
            yield {
                "source": offsets(_below(verb, SUBJECT)),
                "cue": offsets([*around, verb]),
                "content": offsets(content),
            }


def _below(verb: Token, relations: frozenset[str]) -> list[Token]:
    """All the words of the parts that stand in one of ``relations`` to the verb."""
    return [token for child in verb.children if child.dep_ in relations for token in child.subtree]


def offsets(tokens: Iterable[Token], start: int = 0) -> list[Offsets]:
    """Where tokens stand in a text, their own document opening at its character ``start``; neighbours are not joined."""
    return [(start + token.idx, start + token.idx + len(token)) for token in tokens]
