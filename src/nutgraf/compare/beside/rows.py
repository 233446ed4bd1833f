"""Groups of sentences as rows in reading order, each with what its articles put otherwise."""

from collections.abc import Iterator, Sequence

from nutgraf.compare.beside.binding import grouped
from nutgraf.compare.beside.groups import At, Groups, Sentences
from nutgraf.model.comparison import Comparison, Disagreement
from nutgraf.model.notes import Account
from nutgraf.model.place import Place
from nutgraf.model.side_by_side import Difference, PlacedRow, RowKind


def lay_beside(accounts: Sequence[Account], found: Comparison) -> tuple[PlacedRow, ...]:
    """The sentences of ``accounts``, whose comparison is ``found``, in rows: each sentence in exactly one, those of the
    first account in their order, what only others have behind what stands before it there."""
    sentences = Sentences(accounts)
    groups = grouped(sentences, found)
    parted = [_Sides(one, sentences) for one in found.disagreements]
    return tuple(
        _row(group, sentences, parted, doubtful=not groups.doubtful.isdisjoint(group))
        for group in _Order(groups, sentences).groups()
    )


class _Order:
    """Groups as one reads: those of the first article, then those of each next one behind its neighbour."""

    def __init__(self, groups: Groups, sentences: Sentences) -> None:
        self._sentences = sentences
        self._group = {group[0]: group for group in groups.all()}
        self._next: dict[At | None, At | None] = {None: None}
        for number, account in enumerate(sentences.accounts):
            firsts = [min(groups.of((number, at))) for at in range(len(account.notes.sentences))]
            self._put_in(list(dict.fromkeys(firsts)))

    def groups(self) -> Iterator[list[At]]:
        at = self._next[None]
        while at is not None:
            yield self._group[at]
            at = self._next[at]

    def _put_in(self, firsts: Sequence[At]) -> None:
        last = self._behind_headlines() if firsts and self._is_headlines(firsts[0]) else None
        for first in firsts:
            if first not in self._next:
                self._next[first], self._next[last] = self._next[last], first
            last = first

    def _behind_headlines(self) -> At | None:
        last: At | None = None
        while (following := self._next[last]) is not None and self._is_headlines(following):
            last = following
        return last

    def _is_headlines(self, first: At) -> bool:
        return all(self._sentences.headline(at) for at in self._group[first])


class _Sides:
    """A disagreement by sentence: which version each of them has, and in which words."""

    def __init__(self, found: Disagreement, sentences: Sentences) -> None:
        self._found = found
        self._version: dict[At, tuple[int, str]] = {}
        for number, version in enumerate(found.versions):
            for place in version.places:
                at = sentences.at(place)
                if at is not None:
                    whole = place.span.holds(sentences.span(at))
                    words = version.value if whole else sentences.accounts[at[0]].words_of(place.span)
                    self._version.setdefault(at, (number, words))

    def within(self, group: Sequence[At], articles: int) -> Difference | None:
        """The difference between the articles of a group; None where no two of them have different versions."""
        by_article: dict[int, tuple[int, str]] = {}
        for at in group:
            if at in self._version:
                by_article.setdefault(at[0], self._version[at])
        if len({number for number, _ in by_article.values()}) < 2:
            return None
        found = self._found
        values = [by_article[one][1] if one in by_article else "" for one in range(articles)]
        return Difference(
            kind=found.kind, about=found.about, judgement=found.judgement, why=found.why, values=tuple(values)
        )


def _row(group: Sequence[At], sentences: Sentences, parted: Sequence[_Sides], *, doubtful: bool) -> PlacedRow:
    articles = len(sentences.accounts)
    differences = tuple(found for one in parted if (found := one.within(group, articles)))
    if len({number for number, _ in group}) == 1:
        kind = RowKind.ALONE
    elif differences:
        kind = RowKind.DIFFERS
    else:
        kind = RowKind.ALIKE if doubtful else RowKind.SHARED
    cells = tuple(
        tuple(Place(article=account.id, span=sentences.span(at)) for at in group if at[0] == number)
        for number, account in enumerate(sentences.accounts)
    )
    return PlacedRow(
        kind=kind,
        cells=cells,
        differences=differences,
        verbatim=kind is RowKind.SHARED and _verbatim(group, sentences),
    )


def _verbatim(group: Sequence[At], sentences: Sentences) -> bool:
    """Whether all articles of a group use the same words."""
    words: dict[int, list[str]] = {}
    for at in group:
        words.setdefault(at[0], []).extend(sentences.words(at))
    first, *others = words.values()
    return all(one == first for one in others)
