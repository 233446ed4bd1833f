"""A deed as one account tells it, beside the time or the place that it gives for it."""

from dataclasses import dataclass

from nutgraf.compare.material import Passage
from nutgraf.model.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """What a clause tells beside ``span``, in the words under ``word``.

    ``name`` is the nearest deed ("arrest"), ``names`` all that the clause tells; ``once`` as in `nutgraf.text.deeds.Told`.
    ``clause``, ``sentence`` and ``around`` are the features of the clause, of its sentence, and of that and the one before. ``people``
    and ``places`` are the keys of the names in the clause, ``ages`` the ages printed there, ``streets`` the streets of the sentence,
    ``who`` the keys of whom the verb is told. ``several`` where more than one person is counted, ``passive`` where it was done to
    whom it is told of, ``ahead`` where it is still to come. ``speaker`` is None where the account says so itself.
    """

    passage: Passage
    span: Span
    name: str
    names: frozenset[str]
    once: int
    word: Span
    clause: frozenset[str]
    sentence: frozenset[str]
    around: frozenset[str]
    people: frozenset[str]
    places: frozenset[str]
    ages: frozenset[str]
    streets: frozenset[str]
    who: frozenset[str]
    several: bool
    passive: bool
    ahead: bool
    speaker: str | None
