"""The running text: what happened, what is agreed, what each side says, the ground, what is next."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from nutgraf.compose.cast import Cast
from nutgraf.compose.plain import plain
from nutgraf.compose.pool import Candidate, Pool, substance
from nutgraf.model.claim import Claim
from nutgraf.model.sentence import Sentence

WORDS = 40
LEAST_SCORE = 0.12
LEAST_SUBSTANCE = 4


class Part(IntEnum):
    """The parts of a story, in reading order; each makes a paragraph."""

    HAPPENED = 0
    SAID = 1
    GROUND = 2
    NEXT = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """How many words the story may have, in all and of one article."""

    words: int
    of_one: int

    @classmethod
    def for_articles(cls, sizes: Sequence[int]) -> "Room":
        """90 to 250 words for up to ten articles, a little more for more; of one article never more than a third."""
        count = len(sizes)
        words = min(110 + 45 * (count - 1), 250) if count <= 10 else min(250 + 8 * (count - 10), 400)
        return cls(words=words, of_one=max(60, min(130, max(sizes, default=0) // 3)))


def story(pool: Pool, claims: tuple[Claim, ...]) -> tuple[tuple[Sentence, ...], ...]:
    """The story in paragraphs of sentences, each with its citations."""
    room = Room.for_articles([account.article.words for account in pool.cast.accounts])
    chosen = fill(pool.candidates(claims, most_words=WORDS), room)
    parts: dict[Part, list[Candidate]] = {}
    for candidate in chosen:
        part = Part.HAPPENED if candidate is chosen[0] else part_of(candidate, pool.cast)
        parts.setdefault(part, []).append(candidate)
    told: frozenset[int] = frozenset()
    paragraphs = []
    for part in sorted(parts):
        sentences = []
        for candidate in in_order(parts[part], part):
            retold, told = tell(candidate, pool, told)
            sentences.append(retold)
        paragraphs.append(tuple(sentences))
    return tuple(paragraphs)


def fill(candidates: list[Candidate], room: Room) -> list[Candidate]:
    """The best candidates that fit the room and do not repeat each other."""
    chosen: list[Candidate] = []
    left = room.words
    taken: dict[str, int] = {}
    for candidate in candidates:
        words, article = candidate.draft.words, candidate.draft.account.id
        weighty = candidate.origins > 1 or (
            candidate.claim.score >= LEAST_SCORE and substance(candidate.draft) >= LEAST_SUBSTANCE
        )
        fits = words <= left and taken.get(article, 0) + words <= room.of_one
        if weighty and fits and not candidate.old and not candidate.repeats(chosen):
            chosen.append(candidate)
            left -= words
            taken[article] = taken.get(article, 0) + words
    return chosen


def part_of(candidate: Candidate, cast: Cast) -> Part:
    """Which part of the story a sentence belongs to."""
    account, span = candidate.draft.account, candidate.draft.span
    ahead = any(
        expected.statement.article == account.id and expected.statement.span.touches(span)
        for expected in cast.comparison.expectations
    )
    if ahead and candidate.origins == 1:
        return Part.NEXT
    if candidate.attribution is not None and candidate.origins == 1:
        return Part.SAID
    if is_ground(candidate):
        return Part.GROUND
    return Part.HAPPENED


def is_ground(candidate: Candidate) -> bool:
    """Whether a sentence tells of times well before the article's own day."""
    account, span = candidate.draft.account, candidate.draft.span
    stamp = account.article.stamp
    times = [mention.when for mention in account.times_in(span)]
    return stamp is not None and bool(times) and all((stamp.at.date() - when.end).days > 14 for when in times)


def in_order(candidates: list[Candidate], part: Part) -> list[Candidate]:
    """The lead first, then as the articles tell it: earlier in the text comes first."""
    if part is not Part.HAPPENED:
        return sorted(candidates, key=lambda one: (when(one), one.draft.account.id, one.draft.span))
    return [candidates[0], *sorted(candidates[1:], key=lambda one: (-one.origins, place(one), one.draft.account.id))]


def when(candidate: Candidate) -> float:
    stamp = candidate.draft.account.article.stamp
    return stamp.at.timestamp() if stamp else 0.0


def place(candidate: Candidate) -> float:
    """How far into its article a sentence stands, 0..1."""
    return candidate.draft.span.start / max(1, len(candidate.draft.account.article.text))


def tell(candidate: Candidate, pool: Pool, told: frozenset[int]) -> tuple[Sentence, frozenset[int]]:
    """The sentence with full names only for those not yet introduced, and who has been introduced after it."""
    account, cast = candidate.draft.account, pool.cast
    again = plain(account, candidate.draft.span, cast, told=told, most_words=WORDS)
    again = again if again and pool.barred.lets(again, *candidate.support) else candidate.draft
    met = {
        entity.id
        for mention in cast.people_in(account, again.span)
        if (entity := cast.at(account, mention.span)) is not None
    }
    return again.sentence(candidate.origins, *candidate.support), told | met
