"""Ledgers for the tests: a story for each word, an article for each of its letters."""

from collections.abc import Sequence
from datetime import UTC, datetime

from nutgraf.cluster.ledger import Ledger
from nutgraf.model.story import Turn

NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)
ADA = "Ada"


def why(article: str, part: Sequence[str]) -> tuple[float, str]:
    return 0.8, f"{article} among {len(part)}"


def ledger_of(*stories: str) -> Ledger:
    """One story for each word, one article for each of its letters."""
    ledger = Ledger()
    for letters in stories:
        story = ledger.found(letters[0], at=NOON, reason="first")
        for letter in letters[1:]:
            ledger.join(letter, story, at=NOON, score=0.9, reason="fits")
    ledger.drain()
    return ledger


def story_of(ledger: Ledger, article: str) -> str:
    story = ledger.home(article)
    assert story is not None
    return story


def held(ledger: Ledger) -> list[str]:
    return ["".join(sorted(ledger.ids(story))) for story in ledger.stories()]


def turns(ledger: Ledger) -> list[tuple[Turn, str, str, str]]:
    return [(event.turn, event.story, event.other, "".join(event.articles)) for event in ledger.log]
