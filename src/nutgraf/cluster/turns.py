"""Turns in the lives of stories as plain values, and what they add up to."""

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from nutgraf.cluster.dividing import Division, main_story
from nutgraf.model.story import Placement, StoryEvent, Turn

PLACING = frozenset({Turn.BORN, Turn.JOINED, Turn.MOVED, Turn.MERGED, Turn.SPLIT})
"""The turns after which articles are in another story than before."""


Arrivals = Mapping[str, Sequence[Placement]]
"""The articles that came into a story, by the story they came from, each with its new place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """When stories change and, where a person says so, who and why; ``turn`` is what the person did, if it has a name."""

    at: datetime | None
    by: str = ""
    reason: str = ""
    turn: Turn | None = None


def told(division: Division, names: Sequence[str], arrivals: Sequence[Arrivals], word: Word) -> list[StoryEvent]:
    """What the log says when stories are divided anew.

    A story that ends comes last into the one its id leads to, so that the log alone tells where each id leads.
    """
    whole = division.whole()
    events = [
        event
        for part, came in enumerate(arrivals)
        for other, placements in came.items()
        for event in _events(_turn(division, part, other, whole), names[part], other, placements, word)
    ]
    led = {(story, names[part]) for story, part in division.heirs.items()}
    return sorted(events, key=lambda event: (event.other, event.story) in led)


def _turn(division: Division, part: int, other: str, whole: Set[str]) -> Turn:
    if other in whole:
        return Turn.MERGED
    born = not division.names[part]
    return Turn.SPLIT if born and other == main_story(division.shares[part]) else Turn.MOVED


def _events(turn: Turn, story: str, other: str, placements: Sequence[Placement], word: Word) -> Iterator[StoryEvent]:
    """One event for articles that go together, one for each that moves alone; the surest article gives the reason."""
    turn = word.turn or turn
    for group in [[one] for one in placements] if turn == Turn.MOVED else [placements]:
        surest = max(group, key=lambda placement: placement.score)
        yield StoryEvent(
            at=word.at,
            turn=turn,
            story=story,
            articles=tuple(placement.article for placement in group),
            other=other,
            reason=word.reason if word.by else surest.reason,
            by=word.by,
        )


def replay(events: Iterable[StoryEvent]) -> dict[str, str]:
    """Which article is in which story after these turns, told from the start."""
    return {article: event.story for event in events if event.turn in PLACING for article in event.articles}


def plain(event: StoryEvent) -> dict[str, Any]:
    """An event as plain JSON values."""
    return {
        "at": event.at and event.at.isoformat(),
        "turn": event.turn.value,
        "story": event.story,
        "articles": list(event.articles),
        "other": event.other,
        "reason": event.reason,
        "by": event.by,
    }


def event_of(values: Mapping[str, Any]) -> StoryEvent:
    """The event that gave these plain values."""
    at = datetime.fromisoformat(values["at"]) if values["at"] else None
    return StoryEvent(**{**values, "at": at, "turn": Turn(values["turn"]), "articles": tuple(values["articles"])})
