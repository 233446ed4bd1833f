"""Near-copies: articles that print another's words, with cuts, another headline, another first paragraph.

Read in order of publication, each article is looked up in an index of a sample of what was read before; only the few
that most likely hold its words are laid beside it word by word. A copy joins the family of its original and adds to the
index only what is new in it. So time grows linearly and the index holds each passage once, however many outlets print
one text: a story or a whole stream can be handed over.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from nutgraf.compare.copies.differing import beside
from nutgraf.compare.copies.shingles import Text, body_start, passages_in_common, text_of
from nutgraf.compare.copies.sketches import Sketches
from nutgraf.compare.origins.outlets import same_outlet
from nutgraf.compare.origins.wires import is_wire
from nutgraf.model.comparison import Copy, CopyKind
from nutgraf.model.notes import Account
from nutgraf.model.place import Place
from nutgraf.model.span import Span

COPIED, PRINTED = 0.25, 0.33
"""The share of its three-word runs from which an article is a copy, outside quotations; and of all its words that stand
in such runs of the original. A wire text printed with cuts and an added paragraph keeps a third, two reports of their own
on one event rarely share a tenth."""

COPIED_AT_HOME = 0.6
"""The same within one outlet, whose articles share standing paragraphs of background."""

GROWN, LONG_ENOUGH = 0.8, 80
"""… unless the earlier one, of so many runs at least, stands in the later one by so much: an article that has grown."""

DAYS_OF_UPDATES, DAYS_OF_COPIES = 3, 14
"""Days after which an article is no more updated, but another is written around the same background; and after which
nobody prints a news text any more: what is the same then is furniture."""

NEARLY_ALL, SCATTERED, BLOCK = 0.9, 3, 0.7
"""Less than nearly all of an article makes an update only if it is in so many long passages, none most of it."""

MOST_OF_ALL = 0.7
"""The share from which quotations count as well: what is mostly one long quotation, in the same frame, is one text."""

MOSTLY = 0.5
"""The share below which something more is asked for: a short report may owe a third of its words to one paragraph of
background."""

TELLING = 0.6
"""Where less than `MOSTLY` is in common outside quotations: what that must be of all in common. Else two reporters took
the same words from one speech or document."""

SENTENCES = 4
"""What is asked for: so many sentences in common, on both sides."""

IN_PASSAGES = 0.15
"""The share of the copy's words that must stand in long passages in common; set phrases alone make no copy."""

SHORTEST = 12
"""Three-word runs below which an article is too short to tell."""

AS_GOOD = 0.02
"""Of originals whose shares are no further apart the earliest is taken."""

PLACES_KEPT = 8
_TEXTS_HELD = 32


@dataclass(frozen=True, slots=True)
class _Read:
    """An account with its words."""

    account: Account
    text: Text

    @property
    def told(self) -> int:
        """How many words stand outside long quotations."""
        return len(self.text.quoted) - sum(self.text.quoted)


def find_copies(accounts: Sequence[Account]) -> tuple[Copy, ...]:
    """The near-copies among ``accounts``, at most one for each article, in order of publication.

    The original is the article of an agency where one is given, else the earliest that holds the words. Quotations of
    five words and more do not count. A later state of an article of the same outlet is an update.
    """
    ordered = sorted(accounts, key=_in_time)
    read = lru_cache(maxsize=_TEXTS_HELD)(lambda number: _Read(ordered[number], text_of(ordered[number].article)))
    seen = Sketches()
    found = []
    for number, account in enumerate(ordered):
        article = account.article
        sketch = seen.sketch(article.text[body_start(article) :])
        likely = seen.likely(sketch)
        original = _original(read(number), [read(other) for other in likely]) if likely else None
        copy = _copy(read(number), read(likely[original])) if original is not None else None
        seen.add(sketch, likely[original] if copy and original is not None else None)
        if copy:
            found.append(copy)
    return tuple(found)


def _in_time(account: Account) -> tuple[bool, bool, float, int, str]:
    """Agencies first, then by time; undated ones last, the longest of them first."""
    stamp = account.article.stamp
    outlet = account.article.outlet
    length = -len(account.article.text)
    return (
        not (outlet.known and is_wire(outlet.name)), stamp is None, stamp.at.timestamp() if stamp else 0.0, length, account.id
    )  # fmt: skip


def _original(copy: _Read, likely: Sequence[_Read]) -> int | None:
    """Which of the articles seen before holds most of this one's words, the earliest of several that are as good."""
    if len(copy.text.places) < SHORTEST:
        return None
    shares = [_share(copy, original) for original in likely]
    fitting = [at for at, original in enumerate(likely) if _enough(copy, original, shares[at])]
    most = max((shares[at] for at in fitting), default=0.0)
    return next((at for at in fitting if shares[at] >= most - AS_GOOD), None)


def _share(one: _Read, other: _Read) -> float:
    """The share of the runs of one text that the other holds: outside long quotations, or of all where it is most of all."""
    told = len(one.text.told & other.text.told) / max(len(one.text.told), SHORTEST)
    whole = len(one.text.places.keys() & other.text.places.keys()) / max(len(one.text.places), SHORTEST)
    return whole if whole >= MOST_OF_ALL else told


def _enough(copy: _Read, original: _Read, share: float) -> bool:
    """Whether the share makes a copy, or an update of the outlet's own article."""
    if share < COPIED or _same_address(copy, original):
        return share >= COPIED
    days = _days_apart(copy, original)
    if days > DAYS_OF_COPIES or not _at_home(copy, original):
        return days <= DAYS_OF_COPIES
    if days > DAYS_OF_UPDATES:
        return share >= GROWN
    return share >= (COPIED if _grown(copy, original) else COPIED_AT_HOME)


def _grown(later: _Read, earlier: _Read) -> bool:
    return len(earlier.text.told) >= LONG_ENOUGH and _share(earlier, later) >= GROWN


def _one_block(copy: _Read, original: _Read, share: float, lengths: Sequence[int]) -> bool:
    """Whether two articles of one outlet share little but a block that stands in many: a gallery, a long background."""
    if _same_address(copy, original) or share >= NEARLY_ALL or _grown(copy, original):
        return False
    return len(lengths) < SCATTERED or max(lengths) > BLOCK * sum(lengths)


def _at_home(one: _Read, other: _Read) -> bool:
    here, there = one.account.article.outlet, other.account.article.outlet
    return _same_address(one, other) or (here.known and there.known and same_outlet(here.name, there.name))


def _same_address(one: _Read, other: _Read) -> bool:
    return one.account.article.url == other.account.article.url != ""


def _days_apart(one: _Read, other: _Read) -> float:
    """Days between the two; 0 where it is not known."""
    here, there = one.account.article.stamp, other.account.article.stamp
    return abs((here.at - there.at).total_seconds()) / 86_400 if here and there else 0.0


def _copy(copy: _Read, original: _Read) -> Copy | None:
    """The copy with its passages; None where what is in common is set phrases, a single paragraph or furniture."""
    share = _share(copy, original)
    passages = passages_in_common(original.text, copy.text)
    here = beside(copy.account, copy.text, original.text)
    there = beside(original.account, original.text, copy.text)
    outside = sum(not inside for _, at, length in passages for inside in copy.text.quoted[at : at + length])
    if here.printed < PRINTED or (share < MOST_OF_ALL and outside < IN_PASSAGES * copy.told):
        return None
    if share < min(MOSTLY, TELLING * here.printed):
        return None
    if here.printed < MOSTLY and min(here.sentences, there.sentences) < SENTENCES:
        return None
    if _at_home(copy, original) and _one_block(copy, original, share, [length for _, _, length in passages]):
        return None
    longest = sorted(sorted(passages, key=lambda one: -one[2])[:PLACES_KEPT], key=lambda one: one[1])
    one, other = copy.account.id, original.account.id
    return Copy(
        original=other,
        copy=one,
        kind=CopyKind.UPDATE if _at_home(copy, original) else CopyKind.COPY,
        share=round(share, 3),
        printed=round(here.printed, 3),
        places=tuple(
            (_place(other, original.text.span(there, there + length)), _place(one, copy.text.span(here, here + length)))
            for there, here, length in longest
        ),
        own=tuple(_place(one, span) for span in here.own),
        left_out=tuple(_place(other, span) for span in there.own),
    )


def _place(article: str, span: Span) -> Place:
    return Place(article=article, span=span)
