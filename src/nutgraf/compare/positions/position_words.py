"""What a position is about, in the words of the articles."""

import re
from collections.abc import Sequence

from nutgraf.compare.material import Material, Passage
from nutgraf.model.span import Span
from nutgraf.text.words import STOPWORDS

_SHORTEST, _MOST = 4, 9
_END = re.compile(
    r"[;:–—“”\"()]|,(?!\d)|[.!?]\W*$|\b(?:but|while|although|though|saying|adding|because|if|unless|after|before|until|depending|despite|and said|as|which|who|aber|weil|але|якщо)\b",
    re.IGNORECASE,
)
_LEADING = re.compile(
    r"\s*(?:(?:to|that|on|for|against|of|the|a|an|any|its|his|her|their|den|die|das|auf|für|про|на)\s+)*", re.IGNORECASE
)
_NO_OBJECT = re.compile(
    r"(?:in|with|by|over|from|at|as|after|when|it|them|him|her|this|that|these|those|us|me|so|not)\b", re.IGNORECASE
)
_WORD = re.compile(r"\S+")


def object_end(text: str, start: int) -> int:
    """Where the clause ends that begins at ``start``."""
    wall = _END.search(text, start)
    return wall.start() if wall else len(text)


def about(material: Material, told: Sequence[tuple[Passage, Span, int]]) -> str:
    """The fullest short phrase among the objects of some statements, given with how much each tells; "" where there is none."""
    phrases = [(_phrase(material, passage, span), telling) for passage, span, telling in told]
    fitting = [(phrase, telling) for phrase, telling in phrases if phrase]
    return max(fitting, key=lambda pair: pair[1])[0] if fitting else ""


def _phrase(material: Material, passage: Passage, span: Span) -> str:
    """The first words of an object, without what leads up to it, and with no small word left hanging at the end."""
    account = material.accounts[passage.account]
    words = account.words_of(span)
    lead = _LEADING.match(words)
    body = words[lead.end() if lead else 0 :]
    found = list(_WORD.finditer(body))
    small = STOPWORDS.get(account.article.language, frozenset())
    if len(found) > _MOST:
        found = found[:_MOST]
        while found and found[-1].group().lower() not in small:
            found.pop()
    while found and found[-1].group().lower() in small:
        found.pop()
    phrase = body[: found[-1].end()].strip(" ,.") if found else ""
    return "" if len(phrase) < _SHORTEST or _NO_OBJECT.match(phrase) else phrase
