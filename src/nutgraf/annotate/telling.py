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
from nutgraf.model.span import Span
from nutgraf.text.cues import BE, NOT_SPOKEN, NOUN_BEFORE, VERBS, WEAK
from nutgraf.text.verbs import is_finite

_OPENS_A_CLAUSE = frozenset("that whether if how why what who when where".split())
_HANGS = frozenset("that which who whom whose where".split())
_RELATIVES = frozenset("which who whom whose".split())
_HELD_OF_OTHERS = frozenset("believed thought known understood".split())
_A_CLAUSE = 8  # words: what is as long has a verb, be it one that is not known
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
    return somebody and (quoted or _is_clause(one, article.text) or _says(one, article.text))


def _of_ourselves(one: Attribution, article: Article) -> bool:
    """Whether the writer or the article's own outlet speaks."""
    first_person = one.source is not None and one.source.of(article.text).lower() in FIRST_PERSON
    return first_person or bool(one.speaker and same_outlet(one.speaker, article.outlet.name))


def _hangs(one: Attribution, text: str) -> bool:
    """Whether what is said only hangs on a clause of who says it ("a strike that | the union had threatened")."""
    first, last = (_words(one.content[at], text) for at in (0, -1))
    if one.kind is not AttributionKind.INDIRECT or not first or not last:
        return False
    return last[-1] in _HANGS or first[0] in _RELATIVES


def _says(one: Attribution, text: str) -> bool:
    """Whether a word of the cue is one of saying, believing or judging, and what is said is more than a thing named."""
    words = _words(one.cue, text) if one.cue else []
    if words and (words[-1] == "with" or _of_others(words[-1], one, text)):  # "responded with two letters": an act
        return False
    verbs = [
        word for before, word in pairwise(["", *words]) if before not in NOUN_BEFORE and not _done_to(before, word)
    ]
    if any(word in _CUE_WORDS for word in verbs):
        return True
    saying = [word for word in verbs if word in VERBS and word not in NOT_SPOKEN]
    if not saying or not _only_names(one, text):
        return bool(saying)
    behind = one.cue is not None and one.content[0].start > one.cue.start
    return behind and len(_words(one.content[0], text)) > 2 and not WEAK.issuperset(saying)


def _done_to(before: str, word: str) -> bool:
    """Whether a verb tells what others say to or of somebody: "has been | advised"."""
    return before in BE and not word.endswith("ing")


def _of_others(verb: str, one: Attribution, text: str) -> bool:
    """Whether somebody is only believed to be something: "a man | believed | to be the driver"."""
    return verb in _HELD_OF_OTHERS and _words(one.content[0], text)[:2] in (["to", "be"], ["to", "have"])


def _only_names(one: Attribution, text: str) -> bool:
    """Whether the content names a thing and tells nothing of it ("the charges"): short, or in front, without a verb."""
    words = _words(one.content[0], text)
    verb = words[:1] == ["to"] or any(is_finite(words, at) for at in range(len(words)))
    in_front = one.cue is not None and one.content[0].start < one.cue.start
    return len(one.content) == 1 and not verb and (in_front or len(words) < _A_CLAUSE)


def _is_clause(one: Attribution, text: str) -> bool:
    words = _words(one.content[0], text)
    return bool(words) and words[0] in _OPENS_A_CLAUSE


def _words(span: Span, text: str) -> list[str]:
    return _WORD.findall(span.of(text).lower())
