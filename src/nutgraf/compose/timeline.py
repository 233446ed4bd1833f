"""When things happened, not when they were printed; what is expected is marked so."""

from collections.abc import Iterator
from datetime import date

from nutgraf.compose.pool import Candidate, Pool
from nutgraf.model.comparison import Claim
from nutgraf.model.notes import TimeMention
from nutgraf.model.page import TimelineEntry
from nutgraf.model.when import Precision

MOST = 12
WORDS = 34
_FINE = (Precision.MINUTE, Precision.HOUR, Precision.DAY, Precision.MONTH)


def timeline(pool: Pool, claims: tuple[Claim, ...]) -> tuple[TimelineEntry, ...]:
    """The story's times in order: the weightiest, each with one sentence."""
    chosen: list[tuple[Candidate, TimelineEntry]] = []
    for candidate in pool.candidates(claims, most_words=WORDS):
        if len(chosen) == MOST:
            break
        for entry in entries(candidate, pool):
            if not candidate.repeats(other for other, _ in chosen):
                chosen.append((candidate, entry))
    return tuple(sorted((entry for _, entry in chosen), key=order))


def entries(candidate: Candidate, pool: Pool) -> Iterator[TimelineEntry]:
    """The entry that a sentence makes: by the first fine time it names, or by its article's day where it tells of now."""
    account, span = candidate.draft.account, candidate.draft.span
    own = account.article.stamp.at.date() if account.article.stamp else None
    times = [mention for mention in account.notes.times if span.holds(mention.span)]
    told = next((mention for mention in times if mention.when.precision in _FINE), None)
    if told:
        yield TimelineEntry(
            when=told.when, sentence=candidate.sentence, expected=lies_ahead(candidate, told, own, pool)
        )


def lies_ahead(candidate: Candidate, mention: TimeMention, own: date | None, pool: Pool) -> bool:
    """Whether the time lay ahead of the article's day, or is said to be expected."""
    account, span = candidate.draft.account, candidate.draft.span
    expected = any(
        one.statement.article == account.id and one.statement.span.touches(span) and one.due == mention.when
        for one in pool.cast.comparison.expectations
    )
    return expected or bool(own and mention.when.start > own)


def order(entry: TimelineEntry) -> tuple[date, date, str]:
    """Earlier first; of one day, those with a clock by the clock, then those without."""
    clock = entry.when.clock
    return (entry.when.start, entry.when.end, clock.isoformat() if clock else "24")
