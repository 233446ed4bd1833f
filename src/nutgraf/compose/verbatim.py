"""Whether the words of a sentence are those it cites: in their order, with nothing lost that would turn their sense."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from nutgraf.compose import phrases
from nutgraf.model.sentence import Sentence
from nutgraf.text.quotes import find_quotes

_PUNCTUATION = "!#'()*,./:;?@[]^_`{|}~‐‑‒–—―‘’‚‹›…·•¡¿、。，．：；！？・《》〈〉（）［］【】\\\\-"
_TOKEN = re.compile(rf"\d+(?:[.,:]\d+)*|[^\W\d_]+|[-−](?=\d)|[^\w\s{re.escape(_PUNCTUATION)}]")
_MARKS = dict.fromkeys(map(ord, "“”„«»「」『』"), '"')
_BOUND = re.compile(r"[,;:.!?()–—“”„«»\"「」『』，、。]")
_UNNAMED = re.compile(r"\bnot to be (?:named|identified)\b", re.IGNORECASE)
_SPACE = re.compile(r"\s+")
_PARENTHESES = re.compile(r"\s*\([^()]*\)")
_HONORIFIC = re.compile(r"\W*\b(?:Mr|Mrs|Ms|Mx)\b\.?")
_OPENED, _CLOSED = re.compile(r'[“„«"「『]\s*$'), re.compile(r'^[\s.,!?…。]*[”“»"」』]')
_REPORTED = ("고", "라고", "이라고", "며", "면서")  # Korean joins its "that" to the last word of what was said
_MOST_STARTS = 40


class Token(NamedTuple):
    """A word, number or sign of a text, in one case, with where it stands."""

    word: str
    start: int
    end: int


def placed(text: str) -> list[Token]:
    """The words, numbers and signs of a text; a quotation mark of any habit is one sign."""
    return [
        Token(found.group().casefold().translate(_MARKS), found.start(), found.end()) for found in _TOKEN.finditer(text)
    ]


def tokens(text: str) -> list[str]:
    """The words, numbers and signs of a text, in one case."""
    return [token.word for token in placed(text)]


def as_cited(sentence: Sentence) -> str:
    """The sentence with every declared change taken back."""
    text, at, parts = sentence.text, 0, []
    for change in sorted(sentence.changes, key=lambda change: change.start):
        inserted = text[change.start : change.end].startswith(" (")
        parts += [text[at : change.start], "" if inserted else change.was]
        at = change.end
    return "".join([*parts, text[at:]])


def lost_words(sentence: Sentence, language: str, *, whole: bool = False) -> str | None:
    """Why the words are not those cited; None where they stand there in this order with nothing lost between.

    A ``whole`` sentence has also lost nothing at its ends, where a statement leaves out who says it.
    """
    exact = sentence.citations[0].exact
    cited, told = placed(exact), tokens(as_cited(sentence))
    if not told:
        return "it has no words"
    starts = [at for at, token in enumerate(cited) if same(told[0], token.word, language, last=len(told) == 1)]
    cited_wholly = [
        start for start in starts[:_MOST_STARTS] if not whole or not _uncut(exact, 0, cited[start].start, language)
    ]
    faults = [_along(exact, cited, told, start, language, whole=whole) for start in cited_wholly]
    if not faults:
        return f"the word “{told[0]}” does not stand {'first ' if starts else ''}in the cited words"
    return None if None in faults else faults[0]


def same(word: str, cited: str, language: str, *, last: bool) -> bool:
    """Whether a word is the one cited; of Korean the last word may have lost the "that" joined to it."""
    reported = last and language == "ko" and cited.startswith(word)
    return word == cited or (reported and cited.removeprefix(word) in _REPORTED)


def _along(
    exact: str, cited: Sequence[Token], told: Sequence[str], start: int, language: str, *, whole: bool
) -> str | None:
    """Why ``told`` does not run along ``cited`` from ``start`` on."""
    met: list[int] = []
    at = start
    for number, word in enumerate(told, 1):
        while at < len(cited) and not same(word, cited[at].word, language, last=number == len(told)):
            at += 1
        if at == len(cited):
            return f"the word “{word}” does not stand in the cited words"
        met.append(at)
        at += 1
    end = cited[met[-1]].end
    if whole and (why := _uncut(exact, end, len(exact), language)):
        return why
    gaps = ((cited[one].end, cited[two].start) for one, two in pairwise(met) if two > one + 1)
    lost = (why for gap in gaps if (why := _lost_between(exact, *gap, language)))
    return next(lost, None) or _lost_beside(exact[: cited[start].start], exact[end:], language)


def _lost_between(exact: str, start: int, end: int, language: str) -> str | None:
    """Why the words of a gap may not be left out: only what `nutgraf.compose.plain` cuts may."""
    gap = phrases.ADDRESS.sub("", exact[start:end])
    if '"' in gap.translate(_MARKS):
        return "a quotation mark of the cited words is lost"
    if any(letter.isdigit() for letter in gap):
        return "a number of the cited words is lost"
    return _lost_sense(_UNNAMED.sub("", gap), language) or _uncut(exact, start, end, language)


def _uncut(exact: str, start: int, end: int, language: str) -> str | None:
    """Why the words of a gap are none that may be cut: parentheses, asides on how something was said, "Mr."."""
    patterns = [
        _PARENTHESES,
        _HONORIFIC,
        phrases.ALSO_INSIDE,
        phrases.HOWEVER_INSIDE,
        *filter(None, [phrases.ASIDES.get(language)]),
    ]
    while _TOKEN.search(exact, start, end):
        cuts = (found.end() for pattern in patterns if (found := pattern.match(exact, start)))
        cut = max((at for at in cuts if at <= end), default=start)
        if cut == start:
            return f"the words “{exact[start:end].strip()}” of the cited words are lost"
        start = cut
    return None


def _lost_beside(before: str, behind: str, language: str) -> str | None:
    """Why the words beside what is kept may not be left out; what another clause tells may."""
    if _OPENED.search(before) or _CLOSED.search(behind):
        return "a quotation mark of the cited words is lost"
    return _lost_sense(_BOUND.split(before)[-1], language) or _lost_sense(_BOUND.split(behind)[0], language)


def _lost_sense(words: str, language: str) -> str | None:
    """Why words may not be left out: without them the rest would say the contrary, or be surer than it was."""
    for table, what in ((phrases.NEGATIONS, "a negation"), (phrases.HEDGES, "a hedge")):
        pattern = table.get(language)
        if pattern and pattern.search(words):
            return f"{what} of the cited words is lost"
    return None


def altered_quotation(sentence: Sentence) -> str | None:
    """Why a quotation is not verbatim: each must be a whole quotation of the cited words."""
    cited = {words for citation in sentence.citations for words in _quotations(citation.exact)}
    return next(
        (f"the quotation “{words}” is not verbatim" for words in _quotations(sentence.text) if words not in cited), None
    )


def _quotations(text: str) -> Iterator[str]:
    for quote in find_quotes(text):
        words = _SPACE.sub(" ", quote.of(text))[1:-1].strip(" .,…").casefold()
        if words:
            yield words
