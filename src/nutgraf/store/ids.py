"""Ids as people type them: in full, or so many first letters that only one is meant."""

from collections.abc import Collection

from nutgraf.errors import WrongTurn

FEWEST = 4
"""With fewer letters than these nothing is guessed."""


def full_id(given: str, known: Collection[str]) -> str:
    """The id among ``known`` that ``given`` is, or begins; ``given`` itself where none does.

    Raises `WrongTurn` where several begin so.
    """
    if given in known or len(given) < FEWEST:
        return given
    found = [one for one in known if one.startswith(given)]
    if len(found) > 1:
        raise WrongTurn(
            f"{len(found)} ids begin with {given!r}, among them {found[0]} and {found[1]}; give more letters"
        )
    return found[0] if found else given
