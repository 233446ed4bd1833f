"""Cutting paragraphs into sentences.

A full stop ends a sentence unless what stands before it (an initial, a shortened word, an ordinal) or after it (a small
letter, a digit) says otherwise. Closing marks stay with the sentence they close, and so does the tail of a quotation
("… ?” asked the mayor."). The work is linear in the length of the text: every decision looks at a bounded stretch.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from nutgraf.model.span import Span
from nutgraf.text.abbreviations import AFTER_CLOCK, BEFORE_NUMBER, NEVER_LAST, SELDOM_LAST, STARTERS

_END = re.compile(r"(?P<marks>[.!?…]+|[。！？]+)(?P<closers>[”\"’'»“›)\]」』】]*)(?P<space>\s*)")
_BULLET = re.compile(r"(?:^|(?<=\s))[•●▪◦‣■►](?=\s)|(?<=\n)[-–—*·](?=[ \t])")
_EDGE = re.compile(r"^[\s•●▪◦‣■►]*(?:[-–—*·][ \t]+)?")
_TOKEN = re.compile(r"[^\s(\[{„“”«»\"‚‘'’—–/]+$")
_NEXT_WORD = re.compile(r"[„“”«»\"‚‘'(\[「『¿¡]*([^\W\d_]+(?:[’'][^\W\d_]+)?)?")
_INITIAL = re.compile(r"(?:[^\W\d_]\.-?)*[^\W\d_]$")
_RUN_ON = re.compile(r"[^\W\d_A-ZА-ЯІЇЄҐ]{2}[”\"’'»“)\]]*$")
_TAIL = re.compile(
    r"(?:[A-ZА-ЯІЇЄҐ][\w.’'-]*\s+|(?:the|a|his|her)\s+|[a-z]+\s+){0,5}?"
    r"(?:said|says|asked|asks|replied|told|wrote|added|shouted|cried|tweeted|wondered|сказа\w+|запита\w+|спросил\w*)\b"
)
_KOREAN_TAIL = re.compile(r"(?:이?라고|이?라며|이?라면서|고|며|면서|라는|는|하고)(?:\s|$)|と")
_STRAIGHT = re.compile('"')
_DOMAINS = frozenset("com org net de uk ua kr info gov edu io js".split())
#: Characters. Nobody writes so long a sentence: what is longer is a list, a table or noise.
LONGEST_SENTENCE = 2_000
_LOOK_BACK = 24
_LOOK_AHEAD = 80


def split_sentences(text: str, paragraphs: Sequence[Span], language: str) -> tuple[Span, ...]:
    """The sentences of the given paragraphs, in order; none crosses a paragraph, none is empty or has white edges.

    Headings and list entries (after a bullet) are sentences of their own. ``language`` is a two-letter code; it only
    matters for ordinals, which end in a full stop in German and many other languages.
    """
    found: list[Span] = []
    for paragraph in paragraphs:
        start = paragraph.start
        for end in _ends(text, paragraph, language):
            found += _trimmed(text, start, end)
            start = end
        found += _trimmed(text, start, paragraph.end)
    return tuple(found)


def _trimmed(text: str, start: int, end: int) -> list[Span]:
    piece = text[start:end]
    lead = _EDGE.match(piece)
    begin = start + (lead.end() if lead else 0)
    stop = start + len(piece.rstrip())
    return [Span(start=begin, end=stop)] if begin < stop else []


def _ends(text: str, paragraph: Span, language: str) -> Iterator[int]:
    """Where sentences end inside one paragraph, its own end left out."""
    marks = [m.start() for m in _STRAIGHT.finditer(text, paragraph.start, paragraph.end)]
    bullets = [m.start() for m in _BULLET.finditer(text, paragraph.start, paragraph.end)]
    stops = [
        end
        for found in _END.finditer(text, paragraph.start, paragraph.end)
        if (end := _end_of(text, found, paragraph, language, marks)) is not None
    ]
    yield from sorted({*bullets, *stops} - {paragraph.start, paragraph.end})


def _end_of(text: str, found: re.Match[str], paragraph: Span, language: str, straight: Sequence[int]) -> int | None:
    """The offset after the sentence that ``found`` ends, or None where it ends none."""
    stop = found.end("closers")
    closers = found["closers"]
    if closers.endswith('"') and bisect_left(straight, stop - 1) % 2 == 0 and not found["space"]:
        stop, closers = stop - 1, closers[:-1]
    if found.end() >= paragraph.end:
        return None
    start = found.end("space") if stop == found.end("closers") else stop
    ahead = text[start : min(start + _LOOK_AHEAD, paragraph.end)]
    before = text[max(paragraph.start, found.start() - _LOOK_BACK) : found.start()]
    glued = not found["space"] and stop == found.end("closers")
    return stop if _is_end(before, found["marks"], closers, ahead, glued, language) else None


def _is_end(before: str, marks: str, closers: str, ahead: str, glued: bool, language: str) -> bool:
    first = _NEXT_WORD.match(ahead)
    word = first[1] if first and first[1] else ""
    head = word[:1] or ahead[:1]
    if closers and (_KOREAN_TAIL.match(ahead) or _TAIL.match(ahead)):
        return False
    if marks[0] in "。！？":
        return ahead[:1] not in "」』】”、，"
    if glued:
        return _runs_on(before, marks, closers, word, head)
    if head.islower() or head in ",;:.)":
        return False
    initial = len(word) == 1 and ahead[ahead.find(word) + 1 :][:1] == "."
    return marks != "." or _stops(before, word, head, initial, language)


def _runs_on(before: str, marks: str, closers: str, word: str, head: str) -> bool:
    """Whether a sentence ends though no space follows ("… aid.The …")."""
    if (
        len(marks) != 1
        or word.lower() in _DOMAINS
        or not _RUN_ON.search(before + closers)
        or (head in "„“«" and not word)
    ):
        return False
    if "가" <= head <= "힣":
        return not closers and "가" <= before[-1:] <= "힣"
    whole = len(word) > 1 or word in ("A", "I", "У", "В", "З", "І")
    return head.isupper() and not word.isupper() if whole and len(word) > 1 else whole


def _stops(before: str, word: str, head: str, initial: bool, language: str) -> bool:
    """Whether a single full stop, followed by a space and a word that may start a sentence, ends one."""
    token = _TOKEN.search(before)
    last = token[0] if token else ""
    low = last.lower().strip(".,;:")
    starts = word.lower() in STARTERS and not initial
    if low in NEVER_LAST or (low in BEFORE_NUMBER and head.isdigit()):
        return not (last[:1].isupper() or len(low) > 1) and starts
    if low in ("a.m", "p.m"):
        return word.lower() not in AFTER_CLOCK and not head.isdigit()
    if low in SELDOM_LAST or _INITIAL.fullmatch(last):
        return starts
    if last.isdigit() and (len(last) <= 2 or (language == "ko" and head.isdigit())):
        return _ordinal_stops(before, last, starts, language, head)
    return True


def _ordinal_stops(before: str, last: str, starts: bool, language: str, head: str) -> bool:
    at_start = not before[: -len(last)].strip()
    if at_start or head.isdigit():
        return False
    if language in ("en", "uk", "ru", "ko", "es", "fr", "it"):
        return True
    return starts
