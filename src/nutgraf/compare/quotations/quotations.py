"""Quotations across accounts: one utterance as many print it.

The longest quotation is the hub that the sentences of others are laid beside; what they have in common makes one
utterance, or several where the hub is a whole speech that others pick sentences from. Nothing is chained: whatever is
linked is linked to the hub's own words. Then come quotations of the same speaker in other languages, and what accounts
say of them without marks.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from nutgraf.compare.material import Material
from nutgraf.compare.quotations.index import Index
from nutgraf.compare.quotations.links import Link, links_to
from nutgraf.compare.quotations.paraphrases import retell
from nutgraf.compare.quotations.prints import Draft, Print, finished
from nutgraf.compare.quotations.senses import Senses
from nutgraf.compare.quotations.speakers import Speakers
from nutgraf.compare.quotations.translations import with_translations
from nutgraf.compare.quotations.utterances import Quote, quotes_of
from nutgraf.model.quotation import Utterance
from nutgraf.model.span import Span
from nutgraf.text.spoken import Spoken, quotes_near, spoken_in

ONE_BREATH = 60
"""Words up to which a quotation is one utterance; of a longer one, the sentences that others print."""

NEAR_BY = 300
"""Characters between two pieces of one account that are one printing with a cue between them."""


def find_quotations(material: Material) -> tuple[Utterance, ...]:
    """The utterances that two accounts or more print, in order of the first printing."""
    speakers = Speakers(material)
    quotes = quotes_of(material, speakers)
    senses = Senses(material)
    drafts = with_translations(_Linking(material, quotes).drafts(), senses)
    retell(drafts, material, speakers, senses)
    shared = [draft for draft in drafts if len(draft.accounts) > 1]
    found = [finished(draft, material) for draft in shared]
    order = {account.id: number for number, account in enumerate(material.accounts)}
    return tuple(sorted(found, key=lambda one: (order[one.printed[0].place.article], one.printed[0].place.span)))


class _Linking:
    """Links the quotations of one material, hub by hub."""

    def __init__(self, material: Material, quotes: Sequence[Quote]) -> None:
        self._material = material
        self._quotes = quotes
        self._index = Index(quotes)
        self._taken: set[tuple[int, int]] = set()

    def drafts(self) -> list[Draft]:
        """Every utterance in the making, also those that one account alone prints."""
        ordered = sorted(self._quotes, key=lambda one: (-len(one.words), one.headline, one.account, one.span))
        return [draft for hub in ordered for draft in self._around(hub)]

    def _around(self, hub: Quote) -> Iterator[Draft]:
        free = [bit for bit in range(len(hub.bits)) if (id(hub), bit) not in self._taken]
        links = links_to(hub, self._index, self._taken) if free else []
        alone = True
        for first, last in _segments(hub, free, links):
            inside = [link for link in links if first < link.last and link.first < last]
            if inside:
                self._take(hub, first, last, inside)
                yield Draft(marked=[self._print(hub, first, last), *self._prints(inside)])
            alone = alone and not inside
        if alone and len(free) == len(hub.bits):
            yield Draft(marked=[self._print(hub, 0, len(hub.words))])

    def _take(self, hub: Quote, first: int, last: int, links: Iterable[Link]) -> None:
        self._taken |= {(id(hub), bit) for bit, (start, end) in enumerate(hub.bits) if start < last and first < end}
        self._taken |= {(id(link.quote), link.bit) for link in links}

    def _prints(self, links: Sequence[Link]) -> Iterator[Print]:
        """What each account prints: the sentences of one quotation together, and those of the next one where it is near."""
        by_account: dict[int, list[Link]] = defaultdict(list)
        for link in links:
            by_account[link.quote.account].append(link)
        for account in sorted(by_account):
            own = by_account[account]
            body = [link for link in own if not link.quote.headline] or own
            yield from self._of_account(sorted(body, key=lambda link: (link.quote.span, link.bit)))

    def _of_account(self, links: Sequence[Link]) -> Iterator[Print]:
        runs: list[list[Link]] = []
        for link in links:
            if runs and self._goes_on(runs[-1][-1], link):
                runs[-1].append(link)
            else:
                runs.append([link])
        for run in runs:
            first, last = run[0], run[-1]
            if first.quote is last.quote:
                yield self._print(first.quote, first.quote.bits[first.bit][0], last.quote.bits[last.bit][1])
            else:
                yield self._made(first.quote, Span(start=_span(first).start, end=_span(last).end))

    def _goes_on(self, one: Link, other: Link) -> bool:
        """Whether a printing goes on: in the same quotation, or in the next one, in the hub's order, with a cue between."""
        if one.quote is other.quote:
            return True
        gap = Span(start=_span(one).end, end=max(_span(one).end, _span(other).start))
        ended = one.bit == len(one.quote.bits) - 1 and other.bit == 0
        text = self._material.accounts[one.quote.account].article.text
        between = [quote for quote in quotes_near(text, gap) if gap.holds(quote)]
        return ended and one.first < other.first and len(gap) <= NEAR_BY and not between

    def _print(self, quote: Quote, first: int, last: int) -> Print:
        span = Span(start=quote.words[first].start, end=quote.words[last - 1].end)
        return self._made(quote, span, quote.words[first:last] if len(quote.parts) == 1 else ())

    def _made(self, quote: Quote, span: Span, words: tuple[Spoken, ...] = ()) -> Print:
        text = self._material.accounts[quote.account].article.text
        return Print(
            account=quote.account,
            span=span,
            words=words or spoken_in(text, span, quote.language),
            speaker=quote.speaker,
            attribution=quote.attribution,
            language=quote.language,
        )


def _span(link: Link) -> Span:
    first, last = link.quote.bits[link.bit]
    return Span(start=link.quote.words[first].start, end=link.quote.words[last - 1].end)


def _segments(hub: Quote, free: Sequence[int], links: Sequence[Link]) -> list[tuple[int, int]]:
    """The stretches of the hub that are one utterance each, as (first word, one past the last): free sentences only."""
    in_one_breath = len(hub.words) <= ONE_BREATH
    reaches = [(bit, bit) for bit in free] if in_one_breath else sorted(_reaches(hub, links))
    open_bits = set(free)
    found: list[tuple[int, int]] = []
    for first, last in reaches:
        if not open_bits.issuperset(range(first, last + 1)):
            continue
        if found and first <= found[-1][1] + in_one_breath:
            found[-1] = (found[-1][0], max(last, found[-1][1]))
        else:
            found.append((first, last))
    return [(hub.bits[first][0], hub.bits[last][1]) for first, last in found]


def _reaches(hub: Quote, links: Sequence[Link]) -> Iterator[tuple[int, int]]:
    """The sentences of the hub that links reach over, sentences that another quotation prints in a row together."""
    under = {(id(link.quote), link.bit): _bits_under(hub, link) for link in links}
    for (quote, bit), (first, last) in under.items():
        before = under.get((quote, bit - 1), (first, last))
        yield (min(first, before[0]), max(last, before[1])) if first - before[1] in (0, 1) else (first, last)


def _bits_under(hub: Quote, link: Link) -> tuple[int, int]:
    inside = [bit for bit, (start, end) in enumerate(hub.bits) if start < link.last and link.first < end]
    return inside[0], inside[-1]
