"""What a site says in files that stand for all of it, remembered for a while."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class SiteFile(StrEnum):
    """A file in which a site says what it asks of all who come: robots.txt, or tdmrep.json, which is about mining."""

    ROBOTS = "robots"
    MINING = "tdmrep"


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteNote:
    """The ``body`` of the file ``what`` of a ``site`` ("https://gull.example", with its port where that is no usual one),
    as it came with ``status``: empty where there was none, 0 where the way to it ended before an answer. It was ``asked`` for
    at one moment, and holds ``until`` another."""

    site: str
    what: SiteFile
    body: bytes
    status: int
    asked: datetime
    until: datetime

    def holds(self, now: datetime) -> bool:
        """Whether it need not be asked for again. What was asked for in the future is not believed: the clock was set."""
        return self.asked <= now < self.until
