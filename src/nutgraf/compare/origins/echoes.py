"""Echoes: accounts that share odd wordings, though neither prints the other's text.

A wording is a run of five words outside quotation marks. One that a single earlier account has, or a few of them, is odd;
what stands in many is a set phrase or an official name. Later accounts are looked up in an index of what was read before, so time
grows linearly. Longest shared runs as evidence of text reuse: Clough et al., "METER" (2002).
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from nutgraf.compare.copies.shingles import Text, text_of
from nutgraf.model.notes import Account
from nutgraf.model.place import Place
from nutgraf.text.quotes import find_quotes

RUN = 5
"""Words of a run."""

SHARED, FROM_WIRE, HINTED = 0.2, 0.14, 0.1
"""The share of an account's own words in such runs from which it took them over; where they are an agency's; and where
it says itself that it owes to agencies."""

PASSAGES = 3
"""Separate wordings from which this is no accident."""

SET_PHRASE = 4
"""Accounts from which a run is a set phrase."""

_FEWEST_WORDS = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Echo:
    """``later`` shares odd wordings with ``earlier`` (article ids): ``share`` 0..1 of its words; the longest one at ``place``."""

    earlier: str
    later: str
    share: float
    passages: int
    place: Place


def find_echoes(ordered: Sequence[Account]) -> dict[str, list[Echo]]:
    """For each article, by id, the earlier accounts whose wordings it shares, the most first. ``ordered`` by publication."""
    holders: dict[tuple[str, ...], list[int]] = {}
    found: dict[str, list[Echo]] = {}
    for number, account in enumerate(ordered):
        text = text_of(account.article)
        told = _told(account, text)
        runs = [(at, run) for at, run in _runs(text.tokens) if all(told[at : at + RUN])]
        found[account.id] = _echoes(ordered, number, text, sum(told), [(at, holders.get(run, [])) for at, run in runs])
        for run in {run for _, run in runs}:
            holders.setdefault(run, []).append(number)
    return found


def _told(account: Account, text: Text) -> list[bool]:
    """For each word whether it stands outside every quotation, the short ones included."""
    quotes = iter(find_quotes(account.article.text))
    quote = next(quotes, None)
    told = []
    for (start, _), quoted in zip(text.words, text.quoted, strict=True):
        while quote is not None and quote.end <= start:
            quote = next(quotes, None)
        told.append(not quoted and not (quote is not None and quote.start <= start))
    return told


def _runs(tokens: Sequence[str]) -> list[tuple[int, tuple[str, ...]]]:
    return [(at, tuple(tokens[at : at + RUN])) for at in range(len(tokens) - RUN + 1)]


def _echoes(
    ordered: Sequence[Account], number: int, text: Text, words: int, held: Sequence[tuple[int, list[int]]]
) -> list[Echo]:
    """The echoes in one account, of whose runs it is known which earlier accounts hold them."""
    covered: dict[int, list[int]] = {}
    for at, earlier in held:
        if len(earlier) < SET_PHRASE:
            for other in earlier:
                covered.setdefault(other, []).append(at)
    if words < _FEWEST_WORDS:
        return []
    made = [_echo(ordered[other], ordered[number], text, words, places) for other, places in covered.items()]
    return sorted(made, key=lambda echo: (-round(echo.share, 2), -echo.passages))


def _echo(earlier: Account, later: Account, text: Text, words: int, places: Sequence[int]) -> Echo:
    lengths: Counter[int] = Counter()
    first = last = places[0]
    for at in places:
        first = at if at > last + 1 else first
        lengths[first] = at - first + RUN
        last = at
    longest = max(lengths, key=lambda at: (lengths[at], -at))
    return Echo(
        earlier=earlier.id,
        later=later.id,
        share=sum(lengths.values()) / words,
        passages=len(lengths),
        place=Place(article=later.id, span=text.span(longest, longest + lengths[longest])),
    )
