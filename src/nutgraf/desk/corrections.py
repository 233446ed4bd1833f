"""What a person says of stories, in a form that can be kept and carried out again."""

import json
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nutgraf.cluster.ledger import Ledger


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """One correction: ``turn`` is merge, split, move, pin or unpin, with the full ids of the ``stories`` and
    ``articles`` it needs: merge two stories; split one and some articles; move one article and one story, or none for
    a story of its own; pin and unpin one article. ``at`` is when ``by`` said it."""

    turn: str
    stories: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()
    by: str
    because: str = ""
    at: datetime


def as_text(correction: Correction) -> str:
    """A correction as the store keeps it."""
    return json.dumps({**asdict(correction), "at": correction.at.isoformat()}, ensure_ascii=False)


def correction_of(text: str) -> Correction:
    """What `as_text` gave."""
    plain = json.loads(text)
    return Correction(
        turn=plain["turn"],
        stories=tuple(plain["stories"]),
        articles=tuple(plain["articles"]),
        by=plain["by"],
        because=plain["because"],
        at=datetime.fromisoformat(plain["at"]),
    )


def correct(correction: Correction, ledger: "Ledger") -> None:
    """Carries ``correction`` out. Raises `WrongTurn` where it cannot be."""
    stories, articles = correction.stories, correction.articles
    if correction.turn == "merge":
        ledger.merge(stories[0], stories[1], at=correction.at, by=correction.by, reason=correction.because)
    elif correction.turn == "split":
        ledger.split(stories[0], articles, at=correction.at, by=correction.by, reason=correction.because)
    elif correction.turn == "move":
        where = stories[0] if stories else None
        ledger.move(articles[0], where, at=correction.at, by=correction.by, reason=correction.because)
    elif correction.turn == "pin":
        ledger.pin(articles[0], at=correction.at, by=correction.by, reason=correction.because)
    else:
        ledger.unpin(articles[0], at=correction.at, by=correction.by, reason=correction.because)
