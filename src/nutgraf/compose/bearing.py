"""Whether one account bears out what another one tells: the same numbers, and most of the same meaning."""

from dataclasses import dataclass, field
from datetime import date

from nutgraf.compose.cast import Cast
from nutgraf.compose.draft import Draft
from nutgraf.model.notes import Account, Mention, Quantity, TimeMention
from nutgraf.model.place import Place
from nutgraf.model.span import Span
from nutgraf.text.synonyms import group_of
from nutgraf.text.words import telling

BORNE_OUT = 0.55
FULL = 6
LEAST_CONTENT = 3


@dataclass(frozen=True, kw_only=True)
class Bearing:
    """Judges which sentences may be cited for a draft. Remembers what each stretch means while one page is composed."""

    cast: Cast
    _known: dict[Place, frozenset[str]] = field(default_factory=dict)
    _numbers: dict[Place, list[Quantity]] = field(default_factory=dict)
    _judged: dict[tuple[str, Span, str, Span], bool] = field(default_factory=dict)

    def bears_out(self, draft: Draft, other: Account, sentence: Span) -> bool:
        """Whether ``sentence`` of another account carries every number, most names and most of what the draft tells.

        Across languages only names and numbers can be compared: that both make one claim was judged before.
        """
        pair = draft.account.id, draft.span, other.id, sentence
        if pair not in self._judged:
            self._judged[pair] = self._bears_out(draft, other, sentence)
        return self._judged[pair]

    def _bears_out(self, draft: Draft, other: Account, sentence: Span) -> bool:
        there = self.quantities(other, sentence)
        if not all(any(overlap(one, two) for two in there) for one in self.quantities(draft.account, draft.span)):
            return False
        told, meant = self.told(draft), self.meanings(other, sentence)
        named = {one for one in told if one.startswith("#")}
        if other.article.language != draft.account.article.language:
            return len(named & meant) > len(named) // 2 or (bool(there) and not named)
        if len(named - meant) > len(named) // 2:
            return False
        days = len(self.days(draft.account, draft.span) & self.days(other, sentence))
        return not told or (len(told & meant) + days) / (len(told) + days) >= BORNE_OUT

    def told(self, draft: Draft) -> frozenset[str]:
        """What a draft tells, apart from who says it."""
        account = draft.account
        inside = [one for one in account.attributions_at(draft.span) if one.cue and draft.span.holds(one.cue)]
        contents = [span for one in inside for span in one.content if draft.span.holds(span)]
        told = frozenset[str]().union(*(self.meanings(account, span) for span in contents))
        return told if len(told) >= LEAST_CONTENT else self.meanings(account, draft.span)

    def days(self, account: Account, span: Span) -> frozenset[tuple[date, date]]:
        """The days a stretch tells."""
        return frozenset((one.when.start, one.when.end) for one in account.times_in(span))

    def meanings(self, account: Account, span: Span) -> frozenset[str]:
        """What the telling words of a stretch mean: the one named, or the group of words that stand for one another.

        Times are left out: accounts of one event tell its day or leave it to the reader.
        """
        place = Place(article=account.id, span=span)
        if place not in self._known:
            self._known[place] = frozenset(self._meanings(account, span))
        return self._known[place]

    def _meanings(self, account: Account, span: Span) -> set[str]:
        language, text = account.article.language, account.article.text
        marked: list[Mention | TimeMention] = [*account.mentions_in(span), *account.times_in(span)]
        found: set[str] = set()
        at = span.start
        for one in sorted(marked, key=lambda one: one.span):
            entity = self.cast.at(account, one.span)
            if one.span.start >= at and (entity or isinstance(one, TimeMention)):
                found |= {f"#{entity.id}"} if entity else set()
                found |= groups(text[at : one.span.start], language)
                at = one.span.end
        return found | groups(text[at : span.end], language)

    def quantities(self, account: Account, span: Span) -> list[Quantity]:
        """The numbers in a stretch."""
        place = Place(article=account.id, span=span)
        if place not in self._numbers:
            self._numbers[place] = account.quantities_in(span)
        return self._numbers[place]


def groups(text: str, language: str) -> set[str]:
    """The telling words of a text, each as the group of words that stand for it in the news."""
    return {group_of(stem, language) for stem in telling(text, language)}


def overlap(one: Quantity, other: Quantity) -> bool:
    """Whether two quantities can be the same number, exactly or rounded ("€3.38 million", "some 3.4 million euros")."""
    if one.unit != other.unit:
        return False
    return (
        (one.low <= other.high and other.low <= one.high)
        or rounds_to(one.low, other.low)
        or rounds_to(other.low, one.low)
    )


def rounds_to(fine: float, coarse: float) -> bool:
    """Whether ``fine``, rounded to as many figures as ``coarse`` has, is ``coarse``; from two figures on."""
    figures = len(f"{coarse:.10g}".replace(".", "").strip("0"))
    return figures >= 2 and float(f"{fine:.{figures}g}") == coarse
