"""One assertion with all the places that make it, and what each outlet does with it."""

from dataclasses import dataclass
from enum import StrEnum

from nutgraf.model.origin import Ground
from nutgraf.model.place import Place, Statement


class Treating(StrEnum):
    """What one account does with one claim. Not seen is kept apart from left out: what an account could not know, or
    does not tell of at all, it does not leave out. Withdrawn is what a later version of the article no longer says."""

    STATES = "states"
    ATTRIBUTES = "attributes"
    DISPUTES = "disputes"
    OMITS = "omits"
    UNSEEN = "unseen"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class Treatment:
    """What ``article`` does with a claim. ``speaker`` is whom it gives it to, or who disputes it; "" elsewhere.

    ``place`` is where it does so; for what it leaves out, the words that cover the same ground; None where it was not seen.
    ``why`` is a plain phrase.
    """

    article: str
    how: Treating
    speaker: str = ""
    place: Place | None = None
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One assertion, gathered from all the places that make it; ``origins`` independent origins carry it (at least 1).

    ``score`` is the claim's weight for the story, 0..1: where it stands in its articles, how many names and numbers it
    shares with the story as a whole. Statements are in order of publication. ``treatments`` has one for each account,
    in order of publication; ``grounds`` one for each article that carries it; the first of them carried it first.
    """

    statements: tuple[Statement, ...]
    origins: int
    score: float
    treatments: tuple[Treatment, ...] = ()
    grounds: tuple[Ground, ...] = ()
