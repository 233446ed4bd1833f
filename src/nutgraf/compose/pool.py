"""The sentences that could go on the page, best first: for each claim its plainest wording and everyone who carries it."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from nutgraf.compose.barred import NOTHING, Barred
from nutgraf.compose.bearing import FULL, Bearing
from nutgraf.compose.cast import Cast
from nutgraf.compose.cite import cite
from nutgraf.compose.draft import Draft
from nutgraf.compose.plain import shortened, whole
from nutgraf.compose.revisions import Versions
from nutgraf.model.claim import Claim
from nutgraf.model.notes import Account, Attribution, AttributionKind
from nutgraf.model.place import Place, Statement
from nutgraf.model.sentence import Citation, Sentence
from nutgraf.model.span import Span
from nutgraf.text.words import telling

MOST_CITATIONS = 6
SAME_WORDS = 0.55
MOST_WORDINGS = 8
SHORTEST = 16
_ENDED = re.compile(r"[.!?…。][”“»’\"'」』)\]]*$")


@dataclass(frozen=True, kw_only=True)
class Candidate:
    """One claim in its plainest wording. ``origins`` counts those who carry all its numbers.

    ``old`` where a later account has replaced what it tells.
    """

    claim: Claim
    draft: Draft
    origins: int
    support: tuple[Citation, ...]
    old: bool = False

    @cached_property
    def sentence(self) -> Sentence:
        return self.draft.sentence(self.origins, *self.support)

    @cached_property
    def stems(self) -> frozenset[str]:
        return frozenset(telling(self.draft.account.words_of(self.draft.span), self.draft.account.article.language))

    @property
    def attribution(self) -> Attribution | None:
        """The attribution that the whole sentence is, where it is one."""
        span = self.draft.span
        near = self.draft.account.attributions_at(span)
        return next((found for found in near if found.cue and span.holds(found.cue)), None)

    @property
    def silent(self) -> bool:
        """Whether the sentence only tells that somebody did not answer: that stands among the opinions."""
        return self.attribution is not None and self.attribution.kind is AttributionKind.NO_COMMENT

    def repeats(self, others: "Iterable[Candidate]") -> bool:
        """Whether one of ``others`` says most of this already."""
        return any(same_words(self.stems, other.stems) for other in others)


def same_words(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether more than half of the shorter sentence's telling words stand in the other."""
    shorter = min(len(one), len(other))
    return shorter > 0 and len(one & other) / shorter > SAME_WORDS


@dataclass(frozen=True, kw_only=True)
class Pool:
    """Makes candidates of the claims of one story, for sentences of up to ``most_words`` words in ``language``.

    ``earlier`` are earlier versions of its accounts, to open places in them. What is ``barred`` is not told.
    """

    cast: Cast
    language: str
    earlier: Sequence[Account] = ()
    barred: Barred = NOTHING
    _wholes: dict[Place, Draft | None] = field(default_factory=dict)
    _drafts: dict[tuple[Place, int], Draft | None] = field(default_factory=dict)

    @cached_property
    def accounts(self) -> dict[str, Account]:
        return {account.id: account for account in self.cast.accounts}

    @cached_property
    def versions(self) -> Versions:
        """The accounts in all their versions."""
        return Versions(self.cast.accounts, self.earlier)

    def candidates(self, claims: Sequence[Claim], *, most_words: int) -> list[Candidate]:
        """A candidate for each claim that can be put plainly: what the story is comes first, then what more origins carry.

        Among those of as many origins the weightier claim comes first; what a later account has replaced comes last.
        """
        made = (self.candidate(claim, most_words=most_words) for claim in claims)
        found = [candidate for candidate in made if candidate and not candidate.silent]
        nut = max(found, key=self.nut, default=None)
        return sorted(
            found,
            key=lambda one: (
                one.old,
                one is not nut,
                -one.origins,
                -one.claim.score,
                one.draft.span,
                one.draft.account.id,
            ),
        )

    def nut(self, candidate: Candidate) -> tuple[bool, float]:
        """How far a sentence says what the story is: its weight, and how much of the headlines it holds."""
        meant = self.bearing.meanings(candidate.draft.account, candidate.draft.span)
        held = [len(meant & head) / len(head) for head in self._heads if head]
        return not candidate.old, candidate.claim.score / 2 + sum(held) / max(1, len(held))

    @cached_property
    def _heads(self) -> list[frozenset[str]]:
        """What the headlines in the page's language mean."""
        return [
            self.bearing.meanings(account, account.article.headline)
            for account in self.cast.accounts
            if account.article.headline and account.article.language == self.language
        ]

    def candidate(self, claim: Claim, *, most_words: int) -> Candidate | None:
        """The plainest wording of one claim, or None where no account puts it so that it can stand alone.

        What one account prints inside a quotation is somebody's word, also where another one lost the marks.
        """
        said = any(
            self.cast.is_spoken(self.accounts[one.article], self.sentence_around(one)) for one in claim.statements
        )
        made_of = (draft for one in claim.statements if not said and (draft := self._draft(one, most_words)))
        drafts = [draft for draft in made_of if self.barred.lets(draft)]
        if not drafts:
            return None
        made = [self._supported(claim, draft) for draft in sorted(drafts, key=cost)[:MOST_WORDINGS]]
        return min(made, key=lambda one: (one.old, -one.origins, cost(one.draft), one.draft.account.id, one.draft.span))

    def _by_origin(self, others: list[Statement], first: str) -> list[Statement]:
        """The statements with those of further origins in front: four prints of one wire text say no more than one."""
        roots = dict(self.cast.comparison.origins.of_article)
        seen = {roots.get(first)}
        fresh: list[Statement] = []
        copies: list[Statement] = []
        for one in others:
            (copies if roots.get(one.article) in seen else fresh).append(one)
            seen.add(roots.get(one.article))
        return fresh + copies

    def _bears_out(self, statement: Statement, draft: Draft) -> bool:
        account, span = self.accounts[statement.article], self.sentence_around(statement)
        barred = self.barred and self.barred.bars(draft.settle().text, account.words_of(span))
        return not barred and self.bearing.bears_out(draft, account, span)

    @cached_property
    def bearing(self) -> Bearing:
        return Bearing(cast=self.cast)

    def sentence_around(self, place: Place | Statement) -> Span:
        """The whole sentence that a place stands in: a clause alone may have lost who says it."""
        return self.accounts[place.article].sentence_at(place.span) or place.span

    def _draft(self, statement: Statement, most_words: int) -> Draft | None:
        place = Place(article=statement.article, span=self.sentence_around(statement))
        if (place, most_words) not in self._drafts:
            draft = self._whole(place)
            self._drafts[place, most_words] = shortened(draft, most_words) if draft else None
        return self._drafts[place, most_words]

    def _whole(self, place: Place) -> Draft | None:
        """The draft of a whole sentence: the parts of a page ask for the same ones, in different lengths."""
        if place not in self._wholes:
            account = self.accounts[place.article]
            apart = account.article.language != self.language or is_furniture(account, place.span)
            self._wholes[place] = None if apart else whole(account, place.span, self.cast)
        return self._wholes[place]

    def carriers(self, candidate: Candidate) -> frozenset[str]:
        """The ids of the articles that carry what the candidate's sentence tells."""
        return frozenset(self._carriers(candidate.claim, candidate.draft))

    def _carriers(self, claim: Claim, draft: Draft) -> dict[str, Statement | None]:
        """The statement of each article that bears out a draft; None for the draft's own."""
        return {draft.account.id: None} | {
            one.article: one
            for one in claim.statements
            if one.article != draft.account.id and self._bears_out(one, draft)
        }

    def _supported(self, claim: Claim, draft: Draft) -> Candidate:
        carriers = self._carriers(claim, draft)
        others = self._by_origin([one for one in carriers.values() if one is not None], draft.account.id)
        support = tuple(
            cite(self.accounts[one.article].article, self.sentence_around(one)) for one in others[: MOST_CITATIONS - 1]
        )
        origins = self.cast.comparison.origins.behind(set(carriers))
        old = self.cast.is_overtaken(draft.account, draft.span)
        return Candidate(claim=claim, draft=draft, origins=max(1, origins), support=support, old=old)


def cost(draft: Draft) -> float:
    """How far a wording is from a good sentence for a page: too long, too short, too empty, quoted, much edited."""
    words, text = draft.words, draft.settle().text
    return (
        max(0, words - 24) * 0.5
        + max(0, 9 - words)
        + max(0, FULL - substance(draft)) * 2
        + (3 if "“" in text or '"' in text else 0)
        + len(draft.edits) * 0.5
    )


def substance(draft: Draft) -> int:
    """How many telling words a sentence has beside the names in it."""
    account, span = draft.account, draft.span
    names = {
        stem
        for mention in account.mentions_in(span)
        for stem in telling(account.words_of(mention.span), account.article.language)
    }
    return len(set(telling(account.words_of(span), account.article.language)) - names)


def is_furniture(account: Account, span: Span) -> bool:
    """Whether a span is a headline, a line without an end that is no sentence, or a correction note."""
    article = account.article
    apart = (*article.corrections, *([article.headline] if article.headline else []))
    words = account.words_of(span)
    return any(one.touches(span) for one in apart) or not _ENDED.search(words) or len(words) < SHORTEST
