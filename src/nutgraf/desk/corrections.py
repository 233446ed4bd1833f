"""What a person says of stories, in a form that can be kept and carried out again."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from hashlib import sha256
from typing import TYPE_CHECKING, TypedDict

from nutgraf.model.correction import SaidCorrection
from nutgraf.ports.store import KeptCorrection

if TYPE_CHECKING:
    from nutgraf.cluster.ledger import Ledger


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """One correction: ``turn`` is merge, split, move, pin, unpin or undo, with the full ids of the ``stories`` and
    ``articles`` it needs: merge two stories; split one and some articles; move one article and one story, or none for
    a story of its own; pin and unpin one article. ``undoes`` is the `key` of what an undo takes back. ``at`` is when
    ``by`` said it."""

    turn: str
    stories: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()
    by: str
    because: str = ""
    at: datetime
    undoes: str = ""


class _Told(TypedDict):
    at: datetime
    by: str
    reason: str
    key: str


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
        undoes=plain.get("undoes", ""),
    )


def key(text: str) -> str:
    """What a correction is called by one that undoes it: the same on every desk that its steps are brought to."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def said(kept: Iterable[KeptCorrection]) -> Iterator[SaidCorrection]:
    """What people said, the latest first as ``kept`` is, each with what became of it."""
    rows = [(one, correction_of(one.correction)) for one in kept]
    undoing: dict[str, list[SaidCorrection]] = {}
    numbers = {key(one.correction): one.number for one, _ in reversed(rows)}
    for one, correction in rows:
        row = _row(one, correction, numbers.get(correction.undoes, 0))
        if correction.undoes and not one.problem:
            undoing.setdefault(correction.undoes, []).append(row)
        elif not one.problem and undoing.get(key(one.correction)):
            undo = undoing[key(one.correction)].pop()
            row = replace(row, undone=undo.at, undone_by=undo.by)
        yield row


def _row(one: KeptCorrection, correction: Correction, undoes: int) -> SaidCorrection:
    return SaidCorrection(
        number=one.number,
        turn=correction.turn,
        by=correction.by,
        at=correction.at,
        because=correction.because,
        stories=correction.stories,
        articles=correction.articles,
        undoes=undoes,
        settled=one.settled,
        problem=one.problem,
    )


def correct(text: str, ledger: "Ledger") -> tuple[str, ...]:
    """Carries out what `as_text` gave; ids that lead elsewhere by it, which the log does not tell of. Raises `WrongTurn`
    where it cannot be."""
    correction = correction_of(text)
    stories, articles = correction.stories, correction.articles
    told = _Told(at=correction.at, by=correction.by, reason=correction.because, key=key(text))
    if correction.turn == "undo":
        return ledger.undo(correction.undoes, at=correction.at, by=correction.by, reason=correction.because)
    if correction.turn == "merge":
        ledger.merge(stories[0], stories[1], **told)
    elif correction.turn == "split":
        ledger.split(stories[0], articles, **told)
    elif correction.turn == "move":
        ledger.move(articles[0], stories[0] if stories else None, **told)
    elif correction.turn == "pin":
        ledger.pin(articles[0], **told)
    else:
        ledger.unpin(articles[0], **told)
    return ()
