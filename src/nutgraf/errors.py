"""What nutgraf raises. Bad input from the world is never an exception: it ends in a `Fate` or a `Problem`.

NutgrafError
├── WrongUse          the caller asked for something that makes no sense (unknown format, empty list of inputs)
│   └── WrongTurn     an unknown story or article, or a correction of stories that cannot be made
├── BrokenPage        a page file that cannot be read as ``nutgraf.story/1``
└── FetchFailed       raised by a `Fetcher` at the edge; the desk turns it into a `Fate`
"""


class NutgrafError(Exception):
    """Root of every exception that nutgraf raises on purpose."""


class WrongUse(NutgrafError):
    """The caller asked for something that makes no sense; the message says what to do instead."""


class WrongTurn(WrongUse):
    """An unknown story or article, or a correction of stories that cannot be made; the message says what to do instead."""


class BrokenPage(NutgrafError):
    """A page file is not ``nutgraf.story/1``; the message names the first thing that is wrong."""


class FetchFailed(NutgrafError):
    """A `Fetcher` could not bring an address; ``ending`` and ``reason`` become the fate of that address."""

    def __init__(self, ending: str, reason: str) -> None:
        super().__init__(reason)
        self.ending = ending
        self.reason = reason
