"""Which of the sentences that answer are shown: each thing once, with everybody who carries it, from several accounts."""

from collections.abc import Sequence
from dataclasses import dataclass

from nutgraf.compose.answers.fitting import Fit
from nutgraf.compose.answers.making import Workshop
from nutgraf.compose.answers.matching import Matcher
from nutgraf.compose.answers.terms import words_of
from nutgraf.compose.draft import Draft
from nutgraf.compose.pool import same_words
from nutgraf.model.notes import Account
from nutgraf.model.reply import Answering
from nutgraf.model.span import Span
from nutgraf.text.words import telling

_LEAST_OF_BEST = 0.77
_LEAST_OF_BEST_ELSEWHERE = 0.68
_LEAST, _LEAST_LATER = 0.36, 0.32
_LOOKED_AT = 40
"""Sentences, the best ones, that are looked at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """One answer: its wording, how well it fits, and the other places that carry the same."""

    draft: Draft
    fit: Fit
    others: tuple[tuple[Account, Span], ...] = ()

    @property
    def accounts(self) -> set[str]:
        """The ids of the articles that carry it."""
        return {self.draft.account.id, *(account.id for account, _ in self.others)}

    def shown(self, workshop: Workshop) -> Answering:
        return Answering(
            sentence=workshop.sentence(self.draft, self.others),
            outlet=self.draft.account.article.outlet.name,
            fit=round(self.fit.fit, 3),
        )


def choose(fits: Sequence[Fit], workshop: Workshop, matcher: Matcher, most: int) -> list[Chosen]:
    """The best answers, at most ``most``: the best first, then those of accounts not yet heard, then the
    rest; loose ones only of accounts that have no other."""
    told = _merged([fit for fit in fits if not fit.loose][:_LOOKED_AT], workshop, matcher)
    if not told or told[0].fit.fit < _LEAST:
        return []
    best = told[0].fit.fit
    told = [one for one in told if one.fit.fit >= _LEAST_LATER]
    chosen: list[Chosen] = []
    heard: set[str] = set()
    for one in told:
        if one.fit.fit >= _LEAST_OF_BEST_ELSEWHERE * best and not one.accounts & heard:
            chosen.append(one)
            heard |= one.accounts
    rest = [one for one in told if one not in chosen and one.fit.fit >= _LEAST_OF_BEST * best]
    answers = sorted((chosen + rest)[:most], key=told.index)
    loose = _merged([fit for fit in fits if fit.loose and fit.account.id not in heard][:_LOOKED_AT], workshop, matcher)
    firsts = [one for at, one in enumerate(loose) if not any(one.accounts & two.accounts for two in loose[:at])]
    return (answers + firsts)[:most]


def _merged(fits: Sequence[Fit], workshop: Workshop, matcher: Matcher) -> list[Chosen]:
    """The sentences with a wording, those that say the same as a better one put behind it."""
    found: list[Chosen] = []
    for fit in fits:
        draft = workshop.draft(fit.account, fit.passage.span)
        if draft is None or _lost(fit, draft, matcher):
            continue
        same = next((at for at, one in enumerate(found) if _is_same(one, draft, workshop)), None)
        if same is None:
            found.append(Chosen(draft=draft, fit=fit))
        else:
            found[same] = _with(found[same], draft)
    return found


def _lost(fit: Fit, draft: Draft, matcher: Matcher) -> bool:
    """Whether what was cut from a long sentence held words that were asked for."""
    found = matcher.in_words(words_of(draft.settle().text), draft.account.article.language)
    return len(found.keys() & fit.passage.here.keys()) < len(_plain(fit, matcher))


def _plain(fit: Fit, matcher: Matcher) -> set[int]:
    """The terms that a sentence holds in its own words: names may be told otherwise."""
    printed = words_of(fit.account.words_of(fit.passage.span))
    return set(matcher.in_words(printed, fit.account.article.language))


def _is_same(one: Chosen, draft: Draft, workshop: Workshop) -> bool:
    """Whether a sentence tells nothing that one chosen before does not tell. Across languages nothing here can say so:
    names in common do not make two sentences one."""
    before = one.draft
    if before.account.article.language != draft.account.article.language:
        return False
    if before.account.id == draft.account.id:
        return before.span.touches(draft.span) or same_words(stems(before), stems(draft))
    bears_out = workshop.bearing.bears_out
    return bears_out(draft, before.account, before.span) and bears_out(before, draft.account, draft.span)


def _with(one: Chosen, draft: Draft) -> Chosen:
    """The answer with another account that carries it whole."""
    if draft.account.id in one.accounts:
        return one
    return Chosen(draft=one.draft, fit=one.fit, others=(*one.others, (draft.account, draft.span)))


def stems(draft: Draft) -> frozenset[str]:
    """The telling words of a sentence."""
    return frozenset(telling(draft.account.words_of(draft.span), draft.account.article.language))
