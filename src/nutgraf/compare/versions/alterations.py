"""What matters in an edit: numbers, names, days and "not" that one version of a sentence has and the other has not."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from functools import cached_property

from nutgraf.compare.names.likeness import tokens
from nutgraf.compare.versions.alignment import READ
from nutgraf.model.notes import Account, Modifier, NameKind, QuantityKind
from nutgraf.model.span import Span
from nutgraf.text.negations import negates
from nutgraf.text.words import Word, stem, words

MOST_PAIRS = 8
_SHORT = 4
"""Words of a changed stretch up to which a "not" in it turns the sentence; in a longer one a clause came or went."""


class MarkKind(StrEnum):
    NUMBER = "number"
    NAME = "name"
    DAY = "day"
    NOT = "not"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """Something that matters, where it stands: ``value`` is what it means, ``of`` what a number counts."""

    kind: MarkKind
    span: Span
    printed: str
    value: tuple[object, ...]
    of: tuple[object, ...] = ()


@dataclass(frozen=True, kw_only=True)
class State:
    """One version of an article, with everything that matters in it."""

    account: Account

    def marks(self, span: Span) -> list[Mark]:
        """What matters in a stretch, in the order in which it stands."""
        found = [*self._numbers(span), *self._names(span), *self._days(span), *self._nots(span)]
        return sorted(found, key=lambda mark: mark.span)

    def holds(self, mark: Mark) -> bool:
        """Whether the version has this anywhere."""
        if mark.kind is MarkKind.NAME:
            return any(word in self._named for word in mark.value)
        return mark.kind is not MarkKind.NOT and (mark.kind, mark.value) in self._every

    @cached_property
    def _every(self) -> frozenset[tuple[MarkKind, tuple[object, ...]]]:
        whole = Span(start=0, end=len(self.account.article.text))
        return frozenset((mark.kind, mark.value) for mark in [*self._numbers(whole), *self._days(whole)])

    @cached_property
    def _named(self) -> frozenset[object]:
        """Every word of every name."""
        language = self.account.article.language
        return frozenset(stem(word, language) for one in self.account.notes.mentions for word in tokens(one.name))

    def _numbers(self, span: Span) -> Iterable[Mark]:
        days = [time.span for time in self.account.times_in(span)]
        for one in self.account.quantities_in(span):
            if not any(day.touches(one.span) for day in days):
                hedge = one.modifier if one.modifier is not Modifier.RANGE else Modifier.EXACT
                yield Mark(
                    kind=MarkKind.NUMBER, span=one.span, printed=self._printed(one.span),
                    value=(one.low, one.high, one.unit, hedge), of=(one.unit, one.kind, one.counted, one.role),
                )  # fmt: skip

    def _names(self, span: Span) -> Iterable[Mark]:
        language = self.account.article.language
        for one in self.account.mentions_in(span):
            value = tuple(stem(word, language) for word in tokens(one.name))
            if value and not (one.kind is NameKind.OTHER and one.name.isupper()):
                yield Mark(kind=MarkKind.NAME, span=one.span, printed=self._printed(one.span), value=value)

    def _days(self, span: Span) -> Iterable[Mark]:
        for one in self.account.times_in(span):
            when = one.when
            yield Mark(
                kind=MarkKind.DAY,
                span=one.span,
                printed=self._printed(one.span),
                value=(when.start, when.end, when.clock),
            )

    def _nots(self, span: Span) -> Iterable[Mark]:
        language = self.account.article.language
        for word in self.words(span):
            if negates(word.text, language):
                where = Span(start=span.start + word.start, end=span.start + word.end)
                yield Mark(kind=MarkKind.NOT, span=where, printed=word.text, value=("not",))

    def words(self, span: Span) -> list[Word]:
        """The first words of a stretch, placed from its start on."""
        return words(self.account.words_of(span))[:READ]

    def _printed(self, span: Span) -> str:
        return " ".join(self.account.words_of(span).split())


def telling(before: State, here: Span | None, after: State, there: Span | None) -> tuple[tuple[str, str], ...]:
    """What matters in an edit, as printed: (earlier, later), "" where one version has none.

    ``here`` is the sentence of the earlier version, None where it was added, ``there`` that of the later one. What only
    moved, and what means the same in other words, is left out.
    """
    if here is None or there is None:
        return tuple(_lost(before, here, after) + [(later, earlier) for earlier, later in _lost(after, there, before)])
    gone, come = _apart(before.marks(here), after.marks(there))
    pairs: list[tuple[int, tuple[str, str]]] = []
    for block in _blocks(before, here, after, there):
        for kind in MarkKind:
            olds = [mark for mark in gone if mark.kind is kind and block.before.touches(mark.span)]
            news = [mark for mark in come if mark.kind is kind and block.after.touches(mark.span)]
            for old, new in zip(olds, news, strict=False):
                pairs.append((new.span.start, (old.printed, new.printed)))
                gone.remove(old)
                come.remove(new)
            if kind is MarkKind.NOT and not block.short:
                gone = [mark for mark in gone if mark not in olds]
                come = [mark for mark in come if mark not in news]
    pairs += _of_one_thing(gone, come)
    offset = there.start - here.start
    pairs += [(mark.span.start + offset, (mark.printed, "")) for mark in gone if not after.holds(mark)]
    pairs += [(mark.span.start, ("", mark.printed)) for mark in come if not before.holds(mark)]
    return tuple(dict.fromkeys(pair for _, pair in sorted(pairs)))[:MOST_PAIRS]


def _lost(state: State, span: Span | None, other: State) -> list[tuple[str, str]]:
    """What a whole sentence takes with it that the other version has nowhere."""
    marks = state.marks(span) if span else []
    lost = [mark for mark in marks if mark.kind is not MarkKind.NOT and not other.holds(mark)]
    return list(dict.fromkeys((mark.printed, "") for mark in lost))[:MOST_PAIRS]


def _apart(before: Sequence[Mark], after: Sequence[Mark]) -> tuple[list[Mark], list[Mark]]:
    """The marks of each side without those that the other side has as well."""
    come = list(after)
    gone = []
    for mark in before:
        same = next((other for other in come if _same(mark, other)), None)
        if same is None:
            gone.append(mark)
        else:
            come.remove(same)
    return gone, come


def _same(one: Mark, other: Mark) -> bool:
    """Whether two marks mean one thing: the same number however written, one of two forms of a name, the same days."""
    if one.kind is not other.kind:
        return False
    if one.value == other.value or one.printed.casefold() == other.printed.casefold():
        return True
    return one.kind is MarkKind.NAME and (set(one.value) <= set(other.value) or set(other.value) <= set(one.value))


def _of_one_thing(gone: list[Mark], come: list[Mark]) -> list[tuple[int, tuple[str, str]]]:
    """Numbers that count the same thing, wherever they stand in the sentence; both lists lose them."""
    found = []
    for old in [mark for mark in gone if mark.kind is MarkKind.NUMBER and any(mark.of[2:])]:
        new = next((mark for mark in come if mark.kind is MarkKind.NUMBER and mark.of == old.of), None)
        if new is not None and new.of[1] is not QuantityKind.AGE:
            found.append((new.span.start, (old.printed, new.printed)))
            gone.remove(old)
            come.remove(new)
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class _Block:
    """A stretch of each version that the other has not; ``short`` where it is a few words."""

    before: Span
    after: Span
    short: bool


def _blocks(before: State, here: Span, after: State, there: Span) -> list[_Block]:
    """The stretches that differ between two sentences."""
    old, new = before.words(here), after.words(there)
    matcher = SequenceMatcher(
        None, [word.text.casefold() for word in old], [word.text.casefold() for word in new], autojunk=False
    )
    return [
        _Block(
            before=_stretch(old[a:b], here.start),
            after=_stretch(new[c:d], there.start),
            short=max(b - a, d - c) <= _SHORT,
        )
        for tag, a, b, c, d in matcher.get_opcodes()
        if tag != "equal"
    ]


def _stretch(found: Sequence[Word], start: int) -> Span:
    """From the first word to the last; an empty span where there is none."""
    if not found:
        return Span(start=start, end=start)
    return Span(start=start + found[0].start, end=start + found[-1].end)
