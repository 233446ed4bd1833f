"""The headline: the one of the articles' own that holds most of what most origins carry."""

import re
from collections import Counter

from nutgraf.compose.barred import NOTHING, Barred
from nutgraf.compose.cast import Cast
from nutgraf.compose.draft import Draft
from nutgraf.compose.plain import plain
from nutgraf.compose.pool import Candidate
from nutgraf.model.notes import Account
from nutgraf.model.sentence import Sentence
from nutgraf.text.words import telling

_TEASER = re.compile(
    r"[?!]|^(?:live|watch|video|opinion|analysis|explainer|breaking|exclusive|photos?|gallery|podcast|kommentar|meinung)\b\s*[:|–-]"
    r"|^(?:why|how|what|who|here(?:'|’)?s|this is|meet|inside)\b|…$|\.\.\.$",
    re.IGNORECASE,
)
_LONGEST = 20
_LONGEST_OF_ALL = 250
NEWNESS = 0.6  # the oldest headline must weigh this much more than the newest to be chosen


def headline(cast: Cast, pool: list[Candidate], language: str, barred: Barred = NOTHING) -> Sentence | None:
    """The headline with the most weight, of the later account where two weigh the same; a lede where there is none."""
    weights = weigh(pool)
    accounts = [one for one in cast.accounts if usable(one, cast, language) and barred.lets(_head(one))]
    if accounts:
        latest = max(map(when, accounts))
        span = latest - min(map(when, accounts)) or 1.0
        best = max(
            accounts,
            key=lambda one: (score(one, weights) * (1 - NEWNESS * (latest - when(one)) / span), when(one), one.id),
        )
        return _head(best).sentence(1)
    return lede(cast, language, barred) or any_headline(cast, barred)


def _head(account: Account) -> Draft:
    assert account.article.headline is not None
    return Draft(account=account, span=account.article.headline, bare=True)


def any_headline(cast: Cast, barred: Barred = NOTHING) -> Sentence | None:
    """The first headline there is, as it stands, or the first short sentence: better than a page without a name."""
    for account in cast.accounts:
        spans = [account.article.headline] if account.article.headline else account.notes.sentences
        short = (span for span in spans if 0 < len(account.words_of(span)) <= _LONGEST_OF_ALL)
        drafts = (Draft(account=account, span=span, bare=True) for span in short)
        if found := next(filter(barred.lets, drafts), None):
            return found.sentence(1)
    return None


def lede(cast: Cast, language: str, barred: Barred = NOTHING) -> Sentence | None:
    """The first sentence of an article that can stand alone, for stories whose headlines all tease."""
    for account in cast.accounts:
        for sentence in account.notes.sentences[:4]:
            draft = plain(account, sentence, cast, most_words=_LONGEST + 5)
            if draft and account.article.language == language and barred.lets(draft):
                return draft.sentence(1)
    return None


def usable(account: Account, cast: Cast, language: str) -> bool:
    """Whether an article's headline says what happened, in the page's language."""
    span = account.article.headline
    text = account.article.headline_text
    fits = 4 <= len(text.split()) <= _LONGEST or (language == "ko" and len(text) >= 8)
    return bool(
        span
        and fits
        and account.article.language == language
        and not _TEASER.search(text)
        and not cast.doubts(account, span)
    )


def weigh(pool: list[Candidate]) -> Counter[str]:
    """How much each stem weighs: by the origins and the weight of the claims that hold it."""
    weights: Counter[str] = Counter()
    for candidate in pool[:12]:
        for stem in candidate.stems:
            weights[stem] += int(100 * candidate.origins * (0.3 + candidate.claim.score))
    return weights


def score(account: Account, weights: Counter[str]) -> float:
    """The mean weight of a headline's telling words, a little more for those with more of them."""
    stems = set(telling(account.article.headline_text, account.article.language))
    return sum(weights[stem] for stem in stems) / (len(stems) + 2) if stems else 0.0


def when(account: Account) -> float:
    stamp = account.article.stamp
    return stamp.at.timestamp() if stamp else 0.0


def page_language(accounts: list[Account]) -> str:
    """The language of most articles; English where it ties, else the first."""
    counted = Counter(account.article.language for account in accounts)
    most = max(counted.values())
    tied = [language for language, count in counted.items() if count == most]
    return "en" if "en" in tied else tied[0]
