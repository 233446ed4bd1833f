"""What a person can set on a desk."""

from dataclasses import dataclass
from datetime import timedelta


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """``contact`` is an e-mail or web address that servers are told, so that they can complain. ``pause`` is the least
    time between two pages of one host, ``at_once`` how many hosts are asked at the same time. A feed is asked no sooner
    than ``soonest`` and no later than ``latest`` after it was asked last. Articles of live stories are read anew for
    changes for ``reread`` after they came. ``quiet`` are the hours, local to the machine, in which nothing is asked
    ("23:00-06:00", "" for none). ``most`` articles make a story's page at most, the latest ones.
    ``private`` lets addresses on this computer and on private networks be asked.
    """

    contact: str = ""
    pause: timedelta = timedelta(seconds=1)
    at_once: int = 8
    soonest: timedelta = timedelta(minutes=15)
    latest: timedelta = timedelta(hours=24)
    reread: timedelta = timedelta(days=7)
    quiet: str = ""
    most: int = 100
    private: bool = False
