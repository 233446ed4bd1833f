"""Invented accounts of one event, annotated by the rules, for the tests of numbers that are set side by side."""

import json
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from nutgraf.annotate import annotate
from nutgraf.annotate.rules import RulesTagger
from nutgraf.compare.figures.bare import resolved
from nutgraf.compare.figures.figures import Figure, figures_of
from nutgraf.compare.figures.numbers import number_disagreements, numbers_of
from nutgraf.compare.figures.roundings import find_roundings
from nutgraf.compare.material import Material, in_order
from nutgraf.compare.names.aliases import merge_names
from nutgraf.compare.passages import passages_of
from nutgraf.model.comparison import Disagreement, Rounding
from nutgraf.model.fate import Capture
from nutgraf.model.notes import Account
from nutgraf.read import read_capture, settle

MORNING = datetime(2031, 3, 3, 6, tzinfo=UTC)
NOW = datetime(2031, 4, 1, tzinfo=UTC)
BEHIND = "\n\nNobody at the harbour office wanted to add anything to this, and its door stayed shut."


def told(*texts: str, headlines: Sequence[str] = (), hours: Sequence[float] = ()) -> list[Account]:
    """Accounts of ``texts``, each by an outlet of its own, half an hour apart unless ``hours`` after the first are given."""
    rows = [
        {
            "headline": headlines[number]
            if headlines
            else f"What is known at Vellin Harbour, part {'abcdefgh'[number]}",
            "outlet": f"{'Amber Birch Cedar Delta Ember Fjord Grove Heath'.split()[number]} Herald",
            "url": f"https://o{number}.example/vellin",
            "datePublished": (MORNING + timedelta(hours=hours[number] if hours else number / 2)).isoformat(),
            "text": text + BEHIND,
        }
        for number, text in enumerate(texts)
    ]
    captures = (Capture(address=row["url"], body=json.dumps(row).encode()) for row in rows)
    return annotate(settle([one for each in captures for one in read_capture(each).articles], NOW), RulesTagger())


def material_of(accounts: Sequence[Account]) -> Material:
    """The accounts side by side."""
    ordered = in_order(accounts)
    return passages_of(ordered, *merge_names(ordered))


def figures_in(*texts: str, **fields: Sequence[str]) -> list[Figure]:
    """The figures of some accounts, in the order of their texts."""
    return figures_of(material_of(told(*texts, **fields)))  # type: ignore[arg-type]


def resolved_in(*texts: str) -> list[Figure]:
    """The figures, with those that go back to another one."""
    material = material_of(told(*texts))
    return resolved(material, figures_of(material))


def apart(accounts: Sequence[Account]) -> list[Disagreement]:
    """What the accounts' numbers disagree about."""
    material = material_of(accounts)
    return number_disagreements(material, numbers_of(material))


def rounded(accounts: Sequence[Account]) -> tuple[Rounding, ...]:
    """The figures that the accounts only round."""
    material = material_of(accounts)
    return find_roundings(material, numbers_of(material))


def values(found: Sequence[Disagreement | Rounding]) -> list[list[str]]:
    """The versions of each, as printed."""
    return [[version.value for version in one.versions] for one in found]
