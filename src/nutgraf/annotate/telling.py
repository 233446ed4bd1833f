"""Which attributions tell what somebody says or thinks, and which only how somebody stands to something."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from nutgraf.annotate.attributions import FIRST_PERSON
from nutgraf.annotate.citings import same_outlet
from nutgraf.annotate.stamping import RULES
from nutgraf.model.article import Article
from nutgraf.model.notes import Attribution, AttributionKind
from nutgraf.text.cues import NOT_SPOKEN, NOUN_BEFORE, VERBS

_OPENS_A_CLAUSE = frozenset("that whether if how why what who when where".split())
_HANGS = frozenset("that which who whom whose where".split())
_CUE_WORDS = frozenset("according per".split())
_WORD = re.compile(r"[^\W_]+(?:’\w+|'\w+)?")


def sorted_out(
    article: Article, attributions: Sequence[Attribution]
) -> tuple[tuple[Attribution, ...], tuple[Attribution, ...]]:
    """Those that tell what somebody said, and the others ("opposes the bill", "is expected to"), each in order.

    ``outer`` of both counts among the first; one within another that does not tell hangs on what carries that one.
    """
    telling = [tells(one, article) for one in attributions]
    places = {old: new for new, old in enumerate(at for at, kept in enumerate(telling) if kept)}

    def moved(one: Attribution) -> Attribution:
        outer, steps = one.outer, 0
        while outer is not None and outer not in places and steps < len(attributions):
            outer, steps = attributions[outer].outer, steps + 1
        return replace(one, outer=places.get(outer) if outer is not None else None)

    said = tuple(moved(one) for one, kept in zip(attributions, telling, strict=True) if kept)
    stances = tuple(moved(one) for one, kept in zip(attributions, telling, strict=True) if not kept)
    return said, stances


def tells(one: Attribution, article: Article) -> bool:
    """Whether somebody is told to have said or thought something that can be told on."""
    if one.by == RULES or one.kind is AttributionKind.NO_COMMENT:
        return True
    if not one.content or _of_ourselves(one, article) or _hangs(one, article.text):
        return False
    if one.kind is AttributionKind.DIRECT:
        return True
    somebody = bool(one.speaker or one.source)
    quoted = one.kind is AttributionKind.MIXED
    return somebody and (quoted or _says(one, article.text) or _is_clause(one, article.text))


def _of_ourselves(one: Attribution, article: Article) -> bool:
    """Whether the writer or the article's own outlet speaks."""
    first_person = one.source is not None and one.source.of(article.text).lower() in FIRST_PERSON
    return first_person or bool(one.speaker and same_outlet(one.speaker, article.outlet.name))


def _hangs(one: Attribution, text: str) -> bool:
    """Whether what is said only hangs on a clause of who says it ("a strike that | the union had threatened")."""
    words = _WORD.findall(one.content[-1].of(text))
    return one.kind is AttributionKind.INDIRECT and bool(words) and words[-1].lower() in _HANGS


def _says(one: Attribution, text: str) -> bool:
    """Whether a word of the cue is one of saying, believing or judging."""
    words = _WORD.findall(one.cue.of(text).lower()) if one.cue else []
    if words and words[-1] == "with":  # "responded with two subpoenas": an act
        return False
    verbs = [word for before, word in pairwise(["", *words]) if before not in NOUN_BEFORE]
    return any((word in VERBS and word not in NOT_SPOKEN) or word in _CUE_WORDS for word in verbs)


def _is_clause(one: Attribution, text: str) -> bool:
    opening = _WORD.search(one.content[0].of(text))
    return opening is not None and opening[0].lower() in _OPENS_A_CLAUSE
