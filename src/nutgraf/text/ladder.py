"""What a ladder is: a course of events as steps, each with the words that tell it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One rung: its ``name`` in plain words, its height, and its forms by language. Rungs of one height exclude each other."""

    name: str
    height: int
    forms: dict[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ladder:
    """A course of events. ``of_person`` where it is a person's own ("trial of …"); ``label`` names it for a reader."""

    name: str
    label: str
    of_person: bool
    steps: tuple[Step, ...]


def step(name: str, height: int, en: str, de: str, uk: str, ko: str) -> Step:
    return Step(name=name, height=height, forms={"en": en, "de": de, "uk": uk, "ko": ko})
