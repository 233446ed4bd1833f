"""Who found it: each annotation carries the name of its tagger."""

from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

from nutgraf.model.notes import Attribution, Citing, Mention

RULES = "rules/1"
"""The name that annotations bear which rules have found."""

A = TypeVar("A", Mention, Attribution, Citing)


def stamped(found: Iterable[A], by: str) -> tuple[A, ...]:
    """The same annotations, each with ``by`` as the tagger that found it, save where one is named already."""
    return tuple(one if one.by else replace(one, by=by) for one in found)
