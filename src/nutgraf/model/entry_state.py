"""An announced address on its way to its fate."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from nutgraf.model.asking import Validators
from nutgraf.model.fate import Fate
from nutgraf.model.feed import Entry

LONGEST_WAIT = timedelta(days=8)
"""No entry is put off for so long: one that is due later was kept while the clock was ahead, and is due now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptEntry:
    """One announced or imported address; an address is kept once (by `nutgraf.text.urls.url_key`), whoever announces it.

    ``feed`` is the address of the feed that announced it first, "" where a person handed it over. ``fate`` is how it
    ended, as of ``fated``; None while it waits. ``due`` is when it is asked (again): a first time, after a failure
    that may pass, or to be read anew for changes; None where it never is. ``tries`` counts failures in a row,
    ``readings`` how often it was read anew. ``validators`` and ``digest`` stand for the answer that was kept.
    ``signals`` are the rights signals that came with it.
    """

    entry: Entry
    feed: str = ""
    announced: datetime
    fate: Fate | None = None
    fated: datetime | None = None
    due: datetime | None = None
    tries: int = 0
    readings: int = 0
    validators: Validators = field(default_factory=Validators)
    digest: str = ""
    signals: tuple[str, ...] = ()
