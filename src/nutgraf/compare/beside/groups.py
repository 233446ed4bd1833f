"""Sentences of several articles gathered by what they tell, from what comparing the articles gave.

Each sentence is in one group. What binds two sentences, the surest first: the very same words, one article printing the
other's text, one claim, one utterance, one matter told otherwise, one claim of which one of them is only a part, and at
last, in doubt, that nothing else is as near.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from nutgraf.model.notes import Account
from nutgraf.model.place import Place
from nutgraf.model.span import Span
from nutgraf.text.runs import plain_words

At = tuple[int, int]
"""A sentence: the number of its article and its own number in it."""

MOST = 3
"""Sentences of one article that one group holds, unless they say the same."""


class Sentences:
    """The sentences of some articles, found by place."""

    def __init__(self, accounts: Sequence[Account]) -> None:
        self.accounts = accounts
        self._number = {account.id: number for number, account in enumerate(accounts)}
        self._index = [{span: at for at, span in enumerate(account.notes.sentences)} for account in accounts]

    def all(self) -> list[At]:
        """Every sentence, article by article."""
        return [(number, at) for number, one in enumerate(self.accounts) for at in range(len(one.notes.sentences))]

    def span(self, at: At) -> Span:
        return self.accounts[at[0]].notes.sentences[at[1]]

    def words(self, at: At) -> tuple[str, ...]:
        """The plain words of a sentence, in one case."""
        return tuple(plain_words(self.accounts[at[0]].words_of(self.span(at))))

    def headline(self, at: At) -> bool:
        headline = self.accounts[at[0]].article.headline
        return headline is not None and headline.touches(self.span(at))

    def holding(self, article: str, span: Span) -> At | None:
        """The first sentence of an article that shares a character with ``span``; None where none does."""
        number = self._number.get(article)
        found = self.accounts[number].sentence_at(span) if number is not None else None
        return (number, self._index[number][found]) if number is not None and found is not None else None

    def at(self, place: Place) -> At | None:
        return self.holding(place.article, place.span)


class Groups:
    """Groups that sentences are in; at first each stands alone. ``doubtful`` are those that were bound only because they are
    near each other."""

    def __init__(self, sentences: Iterable[At]) -> None:
        self.doubtful: set[At] = set()
        self._home: dict[At, int] = {}
        self._members: dict[int, list[At]] = {}
        for number, at in enumerate(sentences):
            self._home[at] = number
            self._members[number] = [at]

    def all(self) -> list[list[At]]:
        """The groups, each in order of articles and reading."""
        return [sorted(members) for members in self._members.values()]

    def of(self, at: At) -> list[At]:
        """Those that stand with a sentence, itself among them."""
        return self._members[self._home[at]]

    def together(self, one: At, other: At) -> bool:
        return self._home[one] == self._home[other]

    def articles(self, at: At) -> set[int]:
        return {number for number, _ in self.of(at)}

    def bind(self, one: At, other: At) -> None:
        """Both groups are one from now on."""
        if not self.together(one, other):
            gone = self._home[other]
            for member in self._members[gone]:
                self._home[member] = self._home[one]
            self._members[self._home[one]] += self._members.pop(gone)

    def bind_if_free(self, one: At, other: At) -> bool:
        """Both groups are one where that tears nothing from its place: they share no article, or one of them is a single
        sentence, and none has too many then. Whether they are one now."""
        if self.together(one, other):
            return True
        alone = 1 in (len(self.of(one)), len(self.of(other)))
        if not alone and not self.articles(one).isdisjoint(self.articles(other)):
            return False
        counts: dict[int, int] = defaultdict(int)
        for number, _ in (*self.of(one), *self.of(other)):
            counts[number] += 1
        if max(counts.values()) > MOST:
            return False
        self.bind(one, other)
        return True
