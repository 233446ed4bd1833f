"""When things happened, not when they were printed; what is expected is marked so."""

from collections.abc import Iterator
from datetime import date

from nutgraf.compose.days import KNOWN_LANGUAGES, certain
from nutgraf.compose.pool import Candidate, Pool
from nutgraf.model.claim import Claim
from nutgraf.model.comparison import DisagreementKind, Judgement
from nutgraf.model.page import TimelineEntry
from nutgraf.model.place import Statement
from nutgraf.model.when import Precision, When

MOST = 12
MOST_OF_ONE = 3
WORDS = 34
_FINE = (Precision.MINUTE, Precision.HOUR, Precision.DAY, Precision.MONTH)


def timeline(pool: Pool, claims: tuple[Claim, ...]) -> tuple[TimelineEntry, ...]:
    """The story's times in order: the weightiest, each with one sentence."""
    earlier = steps(pool)
    chosen: list[tuple[Candidate, TimelineEntry]] = []
    for candidate in pool.candidates(claims, most_words=WORDS):
        if len(chosen) + len(earlier) >= MOST:
            break
        for entry in entries(candidate):
            if not candidate.repeats(other for other, _ in chosen) and not crowded(entry, candidate, chosen):
                chosen.append((candidate, entry))
    return tuple(sorted((entry for _, entry in earlier + chosen), key=order))


def steps(pool: Pool) -> list[tuple[Candidate, TimelineEntry]]:
    """The earlier steps of what later accounts have overtaken ("is heading to", then "arrived"), on their article's day."""
    taken: list[tuple[Candidate, TimelineEntry]] = []
    for found in pool.cast.comparison.disagreements:
        if found.judgement is not Judgement.UPDATE or found.kind is not DisagreementKind.OUTCOME:
            continue
        for version in (one for one in found.versions if one is not pool.cast.latest(found)):
            place = version.places[0]
            claim = Claim(statements=(Statement(article=place.article, span=place.span),), origins=1, score=1.0)
            candidate = pool.candidate(claim, most_words=WORDS)
            entry = candidate and next(entries(candidate, of_today=True), None)
            if candidate and entry and not candidate.repeats(other for other, _ in taken):
                taken.append((candidate, entry))
    return taken


def crowded(entry: TimelineEntry, candidate: Candidate, chosen: list[tuple[Candidate, TimelineEntry]]) -> bool:
    """Whether the same time has entries enough, or one that tells nearly the same."""
    same = [other for other, told in chosen if told.when == entry.when]
    return len(same) == MOST_OF_ONE or any(
        len(candidate.stems & other.stems) > len(candidate.stems) / 3 for other in same
    )


def entries(candidate: Candidate, *, of_today: bool = False) -> Iterator[TimelineEntry]:
    """The entry that a sentence makes: by the first fine time it names, or ``of_today`` by its article's own day."""
    account, span = candidate.draft.account, candidate.draft.span
    own = account.article.stamp.at.date() if account.article.stamp else None
    foreign = account.article.language not in KNOWN_LANGUAGES
    inside = [mention for mention in account.times_in(span) if not (foreign and mention.relative)]
    times = [mention for mention in inside if own is None or certain(mention, account.words_of(mention.span), own)]
    told = next((mention for mention in times if mention.when.precision in _FINE), None)
    if told:
        yield TimelineEntry(when=told.when, sentence=candidate.sentence, expected=bool(own and told.when.start > own))
    elif own and of_today and not inside:
        yield TimelineEntry(when=When(start=own, end=own, precision=Precision.DAY), sentence=candidate.sentence)


def order(entry: TimelineEntry) -> tuple[date, date, str]:
    """Earlier first; of one day, those with a clock by the clock, then those without."""
    clock = entry.when.clock
    return (entry.when.start, entry.when.end, clock.isoformat() if clock else "24")
