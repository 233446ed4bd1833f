"""From a sentence that answers to one that may be shown: its names and days told, its citations, checked as on a page."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from nutgraf.compose.barred import NOTHING, Barred
from nutgraf.compose.bearing import Bearing
from nutgraf.compose.cast import Cast
from nutgraf.compose.check import fault
from nutgraf.compose.cite import cite
from nutgraf.compose.days import tell_days
from nutgraf.compose.draft import Draft
from nutgraf.compose.evidence import Evidence
from nutgraf.compose.names import tell_names
from nutgraf.compose.people import person
from nutgraf.compose.plain import shortened, whole
from nutgraf.model.notes import Account, NameKind
from nutgraf.model.origin import Origins
from nutgraf.model.page import StoryPage
from nutgraf.model.sentence import Sentence
from nutgraf.model.span import Span

MOST_WORDS = 60
MOST_CITATIONS = 6
_MOST_JOINED = 600
"""Characters of two sentences that may be shown together."""


@dataclass(frozen=True, kw_only=True)
class Workshop:
    """Makes sentences of some accounts, whose names are told as ``cast`` has them and whose ``origins`` are counted. What is
    ``barred`` is not told."""

    accounts: Sequence[Account]
    cast: Cast
    barred: Barred = NOTHING

    @cached_property
    def bearing(self) -> Bearing:
        return Bearing(cast=self.cast)

    @cached_property
    def origins(self) -> Origins:
        return self.cast.comparison.origins

    @cached_property
    def _evidence(self) -> Evidence:
        people = tuple(person(one, self.cast) for one in self.cast.comparison.entities if one.kind is NameKind.PERSON)
        page = StoryPage(
            id="", language="en", headline=None, first_published="", updated="", outlets=0, origins=self.origins.count,
            highlights=(), story=(), opinions=(), disagreements=(), graph=self.origins, edges=(), timeline=(),
            expectations=(), people=people, articles=(),
        )  # fmt: skip
        return Evidence.of(page, [account.article for account in self.accounts], self.barred)

    def draft(self, account: Account, span: Span) -> Draft | None:
        """The sentence under ``span`` as it may stand alone; where it leans on the one before, both; or None."""
        spoken = self._with_speaker(account, span)
        for wider in (span, spoken):
            draft = whole(account, wider, self.cast) if wider else None
            if draft and (kept := self._kept(draft)):
                return kept
        joined = self._with_one_before(account, spoken or span)
        return self._kept(joined) if joined else None

    def _kept(self, draft: Draft) -> Draft | None:
        """The draft, short enough for an answer, where it passes the check of a page."""
        short = shortened(draft, MOST_WORDS)
        return short if short and self.holds(short.sentence(1)) else None

    def sentence(self, draft: Draft, others: Sequence[tuple[Account, Span]]) -> Sentence:
        """The finished sentence, with the places of other accounts that bear it out."""
        text = draft.settle().text if self.barred else ""
        borne = [(account, span) for account, span in others if not self.barred.bars(text, account.words_of(span))]
        cited = borne[: MOST_CITATIONS - 1]
        articles = {draft.account.id, *(account.id for account, _ in cited)}
        return draft.sentence(self.origins.behind(articles), *(cite(account.article, span) for account, span in cited))

    def holds(self, sentence: Sentence) -> bool:
        """Whether a sentence passes the check of a page."""
        return fault(sentence, self._evidence, whole=True) is None

    def _with_speaker(self, account: Account, span: Span) -> Span | None:
        """From the beginning of a longer quotation to who says it, where ``span`` is a part of that."""
        reaches = [one.reach for one in account.attributions_at(span) if one.cue]
        wider = [reach for reach in reaches if reach.holds(span) and reach != span and len(reach) <= _MOST_JOINED]
        return self._in_whole_sentences(account, min(wider, key=len)) if wider else None

    def _in_whole_sentences(self, account: Account, span: Span) -> Span:
        inside = [one for one in account.notes.sentences if one.touches(span)]
        return Span(start=min(one.start for one in inside), end=max(one.end for one in inside)) if inside else span

    def _with_one_before(self, account: Account, span: Span) -> Draft | None:
        """``span`` with the sentence before it, which must stand by itself."""
        earlier = account.sentence_before(span.start)
        heads = [head for head in (account.article.headline, account.article.dek) if head]
        if earlier is None or any(head.touches(earlier) for head in heads) or span.end - earlier.start > _MOST_JOINED:
            return None
        if whole(account, earlier, self.cast) is None:
            return None
        joined = Draft(account=account, span=Span(start=earlier.start, end=span.end))
        return tell_names(tell_days(joined), self.cast)
