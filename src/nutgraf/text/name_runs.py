"""Runs of capitalised words: the raw stuff of names in scripts with capitals."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from nutgraf.model.span import Span
from nutgraf.text import everyday
from nutgraf.text.organisations import FIRM_FORMS, FORMS_BEFORE, HELD_BY_OF
from nutgraf.text.titles import HONORIFICS

_TOKEN = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W_]+(?:[-’'ʼ&.][^\W_]+)*|[^\w\s]")
_POSSESSIVE = re.compile(r"(?:[’'ʼ]s|(?<=s)[’'])$")
_LINKS = frozenset("de la del di da do dos das du van von der den ten ter bin ibn al el".split())
_HOLDING = frozenset("of for and the & und für".split())
_LONGEST = 14
_QUOTED = {"«": "»", "“": "”", "„": "“", '"': '"'}


class Token(NamedTuple):
    """One word or mark of a sentence, with its place in the text and whether it starts with a capital letter."""

    start: int
    end: int
    text: str
    capital: bool


class Run(NamedTuple):
    """Capitalised words in a row: tokens ``first`` to ``last`` (excluded) of one sentence."""

    tokens: Sequence[Token]
    first: int
    last: int


def tokens_of(text: str, sentence: Span) -> list[Token]:
    """Words and marks of one sentence; a possessive ending is a token of its own."""
    tokens: list[Token] = []
    for match in _TOKEN.finditer(text, sentence.start, sentence.end):
        word, start = match[0], match.start()
        owner = _POSSESSIVE.search(word) if "’" in word or "'" in word or "ʼ" in word else None
        if owner and owner.start() > 0:
            middle = start + owner.start()
            tokens.append(Token(start, middle, word[: owner.start()], word[0].isupper()))
            tokens.append(Token(middle, match.end(), owner[0], owner[0][0].isupper()))
        else:
            tokens.append(Token(start, match.end(), word, word[0].isupper()))
    return tokens


def opens_quotation(tokens: Sequence[Token], at: int) -> bool:
    """Whether the word at ``at`` stands right behind apostrophes or grave accents that open a quotation."""
    lead = at - 1
    while (
        lead >= 0 and at - lead < 3 and tokens[lead].text in ("'", "`") and tokens[lead].end == tokens[lead + 1].start
    ):
        lead -= 1
    return lead < at - 1 and (lead < 0 or tokens[lead].end < tokens[lead + 1].start)


def runs_of(tokens: Sequence[Token]) -> Iterator[Run]:
    """Runs of capitalised words, with links ("van", "Ministry of …") and initials inside them."""
    index = 0
    while index < len(tokens):
        if not tokens[index].capital:
            index += 1
            continue
        last = _quoted_firm_end(tokens, index) or _run_end(tokens, index)
        yield Run(tokens, index, last)
        index = last


def _quoted_firm_end(tokens: Sequence[Token], first: int) -> int:
    """Where a firm whose name is quoted behind its legal form ends ("ТОВ | «…»"), or 0."""
    if tokens[first].text not in FORMS_BEFORE or first + 2 >= len(tokens) or tokens[first + 1].text not in _QUOTED:
        return 0
    close = _QUOTED[tokens[first + 1].text]
    reach = range(first + 3, min(len(tokens), first + _LONGEST))
    return next((index + 1 for index in reach if tokens[index].text == close), 0)


def _run_end(tokens: Sequence[Token], first: int) -> int:
    index = first + 1
    while index < len(tokens) and index - first < _LONGEST and not _quoted_firm_end(tokens, index):
        step = _step(tokens, first, index)
        if step == 0:
            break
        index += step
    return index


def _step(tokens: Sequence[Token], first: int, index: int) -> int:
    """How many tokens the run goes on for at ``index``: 0 where it ends."""
    token, before = tokens[index], tokens[index - 1]
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    if token.text == "." and token.start == before.end and following is not None and following.capital:
        short = before.text.lower() in HONORIFICS or len(before.text) == 1
        return 2 if short and following.start - token.end <= 1 else 0
    if token.text == "," and following is not None and following.text.lower() in FIRM_FORMS and following.capital:
        return 2 if token.start == before.end and following.start - token.end == 1 else 0
    if token.start - before.end != 1:
        return 0
    if token.capital:
        return 1
    return _link(tokens, first, index)


def _link(tokens: Sequence[Token], first: int, index: int) -> int:
    """Links between capitals: "of" and "and" only hold the name of a body together."""
    ahead = index
    while ahead < len(tokens) and ahead - index < 3 and tokens[ahead].text in (_LINKS | _HOLDING):
        ahead += 1
    if ahead == index or ahead >= len(tokens) or not tokens[ahead].capital:
        return 0
    if tokens[index].text in _HOLDING and not holds_together(tokens[first:index], tokens[index].text):
        return 0
    return ahead - index + 1


def holds_together(tokens: Sequence[Token], link: str) -> bool:
    """Whether a run may go on over "of", "for" or "and": only a body's name does ("Ministry of …")."""
    lows = {token.text.lower() for token in tokens}
    if link == "&":
        return True
    if link in ("and", "und"):
        return bool(lows & {"of", "for", "für"}) and bool(lows & HELD_BY_OF)
    return bool(lows & HELD_BY_OF)


def titled(text: str, sentences: Sequence[Span], headline: Span | None) -> frozenset[int]:
    """The indices of sentences that print nearly every long word with a capital, as headlines do."""
    found = set()
    for index, sentence in enumerate(sentences):
        in_headline = headline is not None and headline.holds(sentence)
        if len(sentence) > 300 or (not in_headline and text[sentence.end - 1] in '.!?”"»“…'):
            continue
        long_words = re.findall(r"[^\W\d_]{4,}", sentence.of(text))
        capitals = sum(word[0].isupper() for word in long_words)
        wanted = 0.6 if in_headline else 0.75
        if len(long_words) >= 4 and capitals / len(long_words) > wanted:
            found.add(index)
    return frozenset(found)


def everyday_words(language: str) -> frozenset[str]:
    """The everyday words of a language, small; English for languages without a list."""
    if language == "de":
        return everyday.GERMAN
    return everyday.CYRILLIC if language in ("uk", "ru") else everyday.ENGLISH
