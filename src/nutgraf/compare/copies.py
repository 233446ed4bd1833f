"""Near-copies: articles that print another's words, with cuts, another headline, another first paragraph.

Read in order of publication, each article is looked up by its three-word runs among the families of text seen so far;
a copy joins the family of its original and adds only what is new in it. So the index holds each passage about once,
and time grows about linearly however many outlets print one wire text.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from nutgraf.compare.shingles import Shingle, Text, passages_in_common, text_of
from nutgraf.compare.wires import is_wire
from nutgraf.model.comparison import Place
from nutgraf.model.notes import Account

COPIED = 0.3
"""The share of its three-word runs from which an article is a copy: a wire text printed with cuts and an added
paragraph keeps at least a third, two reports of their own on one event rarely share a tenth."""

COPIED_AT_HOME = 0.6
"""The same within one outlet, whose articles share standing paragraphs of background."""

IN_PASSAGES = 0.15
"""The share of the copy's words that must stand in long passages in common; set phrases alone make no copy."""

SHORTEST = 12
"""Three-word runs below which an article is too short to tell."""

FAMILY_ASKED = 20
PLACES_KEPT = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """``copy`` prints the words of ``original`` (article ids); ``share`` 0..1 of the copy's three-word runs are there.

    ``places`` are the longest passages in common, as (original's place, copy's place), in the copy's order.
    """

    original: str
    copy: str
    share: float
    places: tuple[tuple[Place, Place], ...]


@dataclass(slots=True)
class _Seen:
    """What was read so far: texts and shingles by account number, families by their first member."""

    families: dict[int, list[int]] = field(default_factory=dict)
    index: dict[Shingle, list[int]] = field(default_factory=dict)


def find_copies(accounts: Sequence[Account]) -> tuple[Copy, ...]:
    """The near-copies among ``accounts``, at most one for each article, in order of publication.

    The original is the article of an agency where one is given, else the earliest that holds the words. Quotations of
    five words and more do not count.
    """
    ordered = sorted(accounts, key=_in_time)
    texts = [text_of(account) for account in ordered]
    shingles = [dict.fromkeys(shingle for _, shingle in text.shingles()) for text in texts]
    seen = _Seen()
    found = []
    for number in range(len(ordered)):
        original = _original(number, ordered, shingles, seen)
        made = _copy(original, number, ordered, texts, shingles) if original is not None else None
        family = _family_of(original, seen) if made is not None and original is not None else number
        _remember(number, family, shingles[number], seen)
        if made:
            found.append(made)
    return tuple(found)


def _in_time(account: Account) -> tuple[bool, bool, float, int, str]:
    """Agencies first, then by time; undated ones last, the longest of them first."""
    stamp = account.article.stamp
    outlet = account.article.outlet
    length = -len(account.article.text)
    return (
        not (outlet.known and is_wire(outlet.name)), stamp is None, stamp.at.timestamp() if stamp else 0.0, length, account.id
    )  # fmt: skip


def _original(
    number: int, ordered: Sequence[Account], shingles: Sequence[dict[Shingle, None]], seen: _Seen
) -> int | None:
    """The article seen so far that holds most of this one's words, the earliest of several."""
    own = shingles[number]
    if len(own) < SHORTEST:
        return None
    counts = Counter(family for shingle in own for family in seen.index.get(shingle, ()))
    asked = [
        member
        for family, count in counts.items()
        if count >= COPIED * len(own)
        for member in seen.families[family][:FAMILY_ASKED]
    ]
    fitting = [(len(own.keys() & shingles[member].keys()) / len(own), -member) for member in asked]
    fitting = [(share, back) for share, back in fitting if share >= _needed(ordered[number], ordered[-back])]
    return -max(fitting)[1] if fitting else None


def _needed(one: Account, other: Account) -> float:
    outlet = one.article.outlet
    at_home = outlet.known and outlet.name.lower() == other.article.outlet.name.lower()
    return COPIED_AT_HOME if at_home else COPIED


def _copy(
    original: int,
    number: int,
    ordered: Sequence[Account],
    texts: Sequence[Text],
    shingles: Sequence[dict[Shingle, None]],
) -> Copy | None:
    common = passages_in_common(texts[original], texts[number])
    told = sum(token is not None for token in texts[number].tokens)
    words = sum(len(ordered[number].words_of(here).split()) for _, here in common)
    if words < IN_PASSAGES * told:
        return None
    longest = sorted(sorted(common, key=lambda pair: (-len(pair[1]), pair))[:PLACES_KEPT], key=lambda pair: pair[1])
    here, there = ordered[number].id, ordered[original].id
    return Copy(
        original=there,
        copy=here,
        share=round(len(shingles[number].keys() & shingles[original].keys()) / len(shingles[number]), 3),
        places=tuple((Place(article=there, span=one), Place(article=here, span=other)) for one, other in longest),
    )


def _family_of(number: int, seen: _Seen) -> int:
    return next(family for family, members in seen.families.items() if number in members)


def _remember(number: int, family: int, own: dict[Shingle, None], seen: _Seen) -> None:
    seen.families.setdefault(family, []).append(number)
    for shingle in own:
        families = seen.index.setdefault(shingle, [])
        if family not in families:
            families.append(family)
