"""How much of an article's text is kept, and what is known of outlets."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum


class Keeping(StrEnum):
    """How much of the text is kept. What is kept is always the beginning of the whole text, so that a citation into it
    stands at the same place in a fresh copy; the digest of the whole text is kept in any case."""

    FULL = "full"
    EXCERPT = "excerpt"
    METADATA = "metadata"


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """How texts of one outlet are kept. ``outlet`` is its name, or its host with all below it ("example.org"); "" for all.

    ``expires`` is for how long the text is kept, None for good; then it is cut to metadata. ``because`` is the reason
    a person gave; a policy that was set by a person stands above rights signals (who sets it may have a licence), but
    never above robots.txt.
    """

    outlet: str = ""
    keeping: Keeping = Keeping.FULL
    expires: timedelta | None = None
    because: str = ""


class OutletKind(StrEnum):
    """What an outlet is, where somebody says so."""

    WIRE = "wire"
    PAPER = "paper"
    BROADCASTER = "broadcaster"
    OFFICE = "office"
    AGGREGATOR = "aggregator"


FACT_FIELDS = ("name", "country", "language", "owner", "kind", "tag")
"""What can be told of an outlet; "tag" may be told more than once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OutletFact:
    """One thing somebody says of an outlet (its name or its host): ``field`` is one of `FACT_FIELDS`, ``source`` who
    or what says so, ``asof`` when that was so."""

    outlet: str
    field: str
    value: str
    source: str
    asof: date
