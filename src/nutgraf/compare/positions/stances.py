"""How a sentence says that somebody stands to something."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from nutgraf.model.position import Stance
from nutgraf.model.span import Span
from nutgraf.text.stance_words import AGAINST, FOR, HOLDS, MOVES, OPENS, STANDING

_LONGEST = 1500
_NOT = re.compile(
    r"(?:\b(?:not|never|neither|nor|nobody|no one|without|nicht|kein\w*|не|ні)|n[’']t)\s+(?:\w+\s+)?$", re.IGNORECASE
)
_NEAR = 24


def _compiled(table: dict[str, str]) -> dict[str, re.Pattern[str]]:
    return {language: re.compile(pattern, re.IGNORECASE) for language, pattern in table.items()}


_KINDS = tuple(
    (stance, moves, _compiled(table))
    for stance, moves, table in (
        (Stance.OPEN, True, MOVES),
        (Stance.OPEN, False, OPENS),
        (Stance.AGAINST, False, AGAINST),
        (Stance.FOR, False, FOR),
        (Stance.STATES, False, HOLDS),
    )
)
_STANDING = _compiled(STANDING)


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """The words under ``span`` that tell a stance. ``moves`` where they tell that it has changed."""

    span: Span
    stance: Stance
    moves: bool = False


def tokens_of_stance(text: str, language: str) -> list[Token]:
    """Every telling of a stance in a sentence, in order; of those that share words the first kind stands."""
    found: list[Token] = []
    for token in _found(text[:_LONGEST], language):
        if not any(token.span.touches(other.span) for other in found):
            found.append(token)
    return sorted(found, key=lambda token: token.span)


def _found(text: str, language: str) -> Iterator[Token]:
    for stance, moves, table in _KINDS:
        pattern = table.get(language)
        for match in pattern.finditer(text) if pattern else ():
            denied = _NOT.search(text, max(0, match.start() - _NEAR), match.start())
            span = Span(start=match.start(), end=match.end())
            if not denied:
                yield Token(span=span, stance=stance, moves=moves)


def is_standing(text: str, language: str) -> bool:
    """Whether a sentence says that something was held up to then."""
    pattern = _STANDING.get(language)
    return bool(pattern and pattern.search(text[:_LONGEST]))
