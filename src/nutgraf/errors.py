"""What nutgraf raises. Bad input from the world is never an exception: it ends in a `Fate` or a `Problem`.

NutgrafError
├── WrongUse          the caller asked for something that makes no sense (unknown format, empty list of inputs)
│   └── WrongTurn     an unknown story or article, or a correction of stories that cannot be made
├── BrokenPage        a page file that cannot be read as ``nutgraf.story/1``
├── BrokenStories     a file of kept stories that is none, was cut off or damaged, or is of a newer version
├── StoriesBusy       another run is changing the same kept stories
├── BrokenDesk        a desk's file that is none, is damaged, is of a newer version, or cannot be read or written
│   ├── DiskFull      there is no room to write; what was kept before is unharmed
│   └── OlderDesk     a desk of an older nutgraf was only to be read, and has to be brought up first
├── DeskBusy          another run works on the same desk, or keeps its file locked
└── FetchFailed       raised by a `Fetcher` at the edge; the desk turns it into a `Fate`
"""


class NutgrafError(Exception):
    """Root of every exception that nutgraf raises on purpose."""


class WrongUse(NutgrafError):
    """The caller asked for something that makes no sense; the message says what to do instead.

    ``told`` is what everybody may read. ``command`` is advice for those who sit at a terminal ("nutgraf stories lists
    them with their ids"): it stands in the message, and is left out where people read in a browser.
    """

    def __init__(self, told: str, command: str = "") -> None:
        super().__init__(f"{told}; {command}" if command else told)
        self.told = told


class WrongTurn(WrongUse):
    """An unknown story or article, or a correction of stories that cannot be made; the message says what to do instead."""


class BrokenPage(NutgrafError):
    """A page file is not ``nutgraf.story/1``; the message names the first thing that is wrong."""


class BrokenStories(NutgrafError):
    """A file cannot be read as kept stories; the message says what it is and what to do."""


class StoriesBusy(NutgrafError):
    """Another run is changing the same kept stories; nothing was changed, and the message says who it is."""


class BrokenDesk(NutgrafError):
    """A desk's file cannot be used; the message says what is wrong with it and what to do."""


class DiskFull(BrokenDesk):
    """There is no room left to write; what was kept before is unharmed."""


class OlderDesk(BrokenDesk):
    """A desk of an older nutgraf was only to be read; opened where it may be written to, it is brought up."""


class DeskBusy(NutgrafError):
    """Another run works on the same desk; nothing was changed, and the message says who it is."""


class FetchFailed(NutgrafError):
    """A `Fetcher` could not bring an address; ``ending`` and ``reason`` become the fate of that address."""

    def __init__(self, ending: str, reason: str) -> None:
        super().__init__(reason)
        self.ending = ending
        self.reason = reason
