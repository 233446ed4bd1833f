"""What is asked of an address on the web, and what comes back."""

from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum

from nutgraf.model.fate import Capture, Ending


class Purpose(StrEnum):
    """Why an address is asked: to hear what is new, or to read it. Pages of one host are asked with a pause between."""

    FEED = "feed"
    PAGE = "page"


@dataclass(frozen=True, slots=True, kw_only=True)
class Validators:
    """What a server said about its answer, to be sent along the next time. ``etag`` as it was sent, quotes and all;
    ``modified`` the Last-Modified header as it was sent; "" where there was none."""

    etag: str = ""
    modified: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """One request: ``validators`` of the answer that was kept, empty where none was."""

    address: str
    purpose: Purpose = Purpose.PAGE
    validators: Validators = field(default_factory=Validators)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What came of one `Ask`. Exactly one of three holds: there is a ``capture``; it is ``unchanged`` (304); it
    ``failed`` with an ending and a ``reason`` that a newcomer understands.

    ``status`` is the last one a server sent, 0 where none answered. ``moved`` is the address to use from now on, where
    every step of the way was a permanent redirect, else "". ``fresh_for`` is for how long the server asks not to be
    asked again (Cache-Control, Expires), ``retry_after`` how long to wait after 429, 503 and the like; None where it
    says nothing. ``signals`` are the rights signals in headers and robots.txt, as "name: value" in lower-case names
    ("x-robots-tag: noai", "tdm-reservation: 1", "robots license: https://…"). ``headers`` are those worth keeping beside
    the bytes, names in lower case; the bytes are unpacked, so none of them tells their length or packing.
    """

    address: str
    status: int = 0
    capture: Capture | None = None
    moved: str = ""
    validators: Validators = field(default_factory=Validators)
    fresh_for: timedelta | None = None
    retry_after: timedelta | None = None
    signals: tuple[str, ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    failed: Ending | None = None
    reason: str = ""

    @property
    def unchanged(self) -> bool:
        """Whether the server says that what was kept still stands."""
        return self.status == 304 and self.failed is None

    @property
    def gone(self) -> bool:
        """Whether the server says that the address is gone for good."""
        return self.status == 410
