"""Notes that correct an earlier version of an article: whole paragraphs, and sentences or brackets inside one."""

import re
from itertools import pairwise

from nutgraf.model.span import Span
from nutgraf.read.correction_words import HEADINGS, KOREAN_ENDS, LABELS, SAYS_SO, STATEMENTS

_LEAD = r"[\s*_\[(•·>–—-]*"
_HEADING = re.compile(rf"{_LEAD}(?:{HEADINGS})(?!\w)", re.IGNORECASE)
_HEADING_WORD = re.compile(rf"(?<!\w)(?:{HEADINGS})(?!\w)", re.IGNORECASE)
_HEADED = re.compile(
    r"\s*(?:\([^)]{1,40}\)\s*|, [^:.!?]{1,30}| (?=[^:!?]{0,20}\d)(?:[^:.!?]|(?<=\d)\.){1,30}(?=:))?(?:[:.\])]|\s?[—–]|\s-\s)|[*_]{1,2}:?\s"
)
_LABEL = re.compile(rf"{_LEAD}(?:{LABELS})(?!\w)", re.IGNORECASE)
_UPDATE = re.compile(rf"{_LEAD}update[^:\w]{{0,3}}(?: [^:.!?]{{1,30}})?:", re.IGNORECASE)
_STATEMENT = re.compile(rf"(?:{STATEMENTS})", re.IGNORECASE)
_KOREAN_END = re.compile(rf"(?:{KOREAN_ENDS})[.\s\])]*$")
_SAYS_SO = re.compile(SAYS_SO, re.IGNORECASE)
_BRACKETED = re.compile(r"[(\[][^()\[\]]{12,500}[)\]]")
_SENTENCE = re.compile(
    r"(?:(?<=[.!?。])(?<!\b\d\.)(?<!\b\d\d\.)|(?<=[.!?][”\"»’)\]]))\s+(?=[^\W\d_a-zа-яіїєґ]|[(\[„“\"«])"
)
_HEAD, _TAIL, _LONGEST = 300, 40, 6000


def is_correction(paragraph: str) -> bool:
    """Whether ``paragraph`` tells readers that an earlier version was wrong ("Correction: …", "정정합니다")."""
    head = paragraph[:_HEAD]
    if _KOREAN_END.search(paragraph[-_TAIL:]):
        return True
    if update := _UPDATE.match(head):
        return _states(head[update.end() :])
    if _LABEL.match(head):
        return bool(_SAYS_SO.search(paragraph[:_LONGEST]))
    found = _HEADING.match(head)
    # A bare noun needs its colon: "Corrections officers …" is an ordinary sentence.
    if found and _HEADED.match(head, found.end()):
        return True
    return _states(head)


def corrections_in(paragraph: str) -> list[Span]:
    """Where ``paragraph`` corrects an earlier version: the whole of it, or the sentences and brackets that do."""
    if is_correction(paragraph):
        return [Span(start=0, end=len(paragraph))]
    read = paragraph[:_LONGEST]
    if not _STATEMENT.search(read) and not _HEADING_WORD.search(read):
        return []
    brackets = [
        (found.start(), found.end()) for found in _BRACKETED.finditer(read) if is_correction(found.group()[1:-1])
    ]
    sentences = [(start, end) for start, end in _sentences(read) if is_correction(read[start:end])]
    inside = [one for one in sentences if not any(start < one[1] and one[0] < end for start, end in brackets)]
    return [Span(start=start, end=end) for start, end in sorted(brackets + inside)]


def _states(head: str) -> bool:
    """Whether the first sentence says so in words of its own: "This article was amended …", "In einer früheren Fassung …"."""
    found = _STATEMENT.search(head)
    return bool(found and not head[: found.start()].strip(" \t*_[(•·>–—-"))


def _sentences(text: str) -> list[tuple[int, int]]:
    cuts = [0, *(found.end() for found in _SENTENCE.finditer(text)), len(text)]
    return [(start, start + len(text[start:end].rstrip())) for start, end in pairwise(cuts)]
