"""Three to five sentences, one fact each, what more independent origins carry first."""

import re

from nutgraf.compose.cite import cite
from nutgraf.compose.differ import said_by
from nutgraf.compose.joined import parting_text
from nutgraf.compose.pool import Candidate, Pool
from nutgraf.model.claim import Claim
from nutgraf.model.comparison import Disagreement, DisagreementKind, Judgement, Version
from nutgraf.model.sentence import Making, Sentence
from nutgraf.text.quotes import find_quotes

_FIGURE = re.compile(r"\d+(?:[.,]\d+)*")
MOST = 5
LEAST = 3
LIGHT = 0.75
WORDS = 32
ROOMIER = 42


def highlights(pool: Pool, claims: tuple[Claim, ...]) -> tuple[Sentence, ...]:
    """The highlights of a page: checked claims, and the one number on which the accounts part, if there is one."""
    differ = [joined for found in pool.cast.comparison.disagreements if (joined := parting(found, pool))][:1]
    room = MOST - len(differ)
    short = pool.candidates(claims, most_words=WORDS)
    roomier = pool.candidates(claims, most_words=ROOMIER)
    nut = [candidate for candidate in roomier[:1] if not candidate.repeats(short[:1])]
    tries = (nut + [candidate for candidate in short if not mostly_quoted(candidate)], nut + short, roomier)
    chosen = next(
        (found for tried in tries if len(found := choose(tried, room)) + len(differ) >= LEAST), choose(tries[-1], room)
    )
    told = tuple(candidate.sentence for candidate in chosen)
    return (*told, *(one for one in differ if not any(says_as_much(sentence, one) for sentence in told)))


def says_as_much(sentence: Sentence, parted: Sentence) -> bool:
    """Whether a highlight already holds every figure of the sentence that sets the versions side by side."""
    there = set(_FIGURE.findall(sentence.text))
    return set(_FIGURE.findall(parted.text)) <= there


def mostly_quoted(candidate: Candidate) -> bool:
    """Whether the sentence is more somebody's words than a fact: those stand among the opinions."""
    text = candidate.draft.settle().text
    return sum(len(quote) for quote in find_quotes(text)) > len(text) / 3


def choose(candidates: list[Candidate], most: int) -> list[Candidate]:
    """The first ``most`` that do not say the same again; after the third only what is nearly as weighty as the first."""
    chosen: list[Candidate] = []
    for candidate in candidates:
        light = candidate.origins == 1 and candidate.claim.score < LIGHT * candidates[0].claim.score
        if len(chosen) == most or (light and len(chosen) >= LEAST):
            break
        if not candidate.old and not candidate.repeats(chosen):
            chosen.append(candidate)
    return chosen


def parting(found: Disagreement, pool: Pool) -> Sentence | None:
    """A sentence of ours that sets the versions of a number side by side; None where it is no open question."""
    open_question = found.judgement in (Judgement.CONFLICT, Judgement.UNSURE) and found.kind is DisagreementKind.NUMBER
    if not open_question or pool.language != "en" or not 2 <= len(found.versions) <= 3:
        return None
    accounts = [pool.accounts[version.places[0].article] for version in found.versions]
    carriers = told_apart(found, pool)
    if not carriers:
        return None
    values = [version.value for version in found.versions]
    citations = [
        cite(account.article, pool.sentence_around(version.places[0]))
        for version, account in zip(found.versions, accounts, strict=True)
    ]
    told = Sentence(
        text=parting_text(found.about, list(zip(values, carriers, strict=True))),
        citations=tuple(citations),
        origin=Making.JOINED,
        origins=max(1, pool.cast.comparison.origins.behind({account.id for account in accounts})),
    )
    return told if pool.barred.bears(told) else None


def told_apart(found: Disagreement, pool: Pool) -> list[str]:
    """A name for each version that no other has: the outlet that printed it first, else whom the accounts give it to."""
    outlets = [pool.accounts[version.places[0].article].article.outlet.name for version in found.versions]
    speakers = [speaker_of(version, pool) for version in found.versions]
    return next((names for names in (outlets, speakers) if all(names) and len(set(names)) == len(names)), [])


def speaker_of(version: Version, pool: Pool) -> str:
    """Whom the accounts in the page's language give a version to, or ""."""
    own = [place for place in version.places if pool.accounts[place.article].article.language == pool.language]
    return next((name for place in own if (name := said_by(place, pool))), "")
