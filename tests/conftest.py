"""What all tests share."""

from hypothesis import settings

from served_people import cheap, peopled
from web_desk import address, browser, desk_file, hall, own_desk, own_hall, own_reader, reader

__all__ = [
    "address",
    "browser",
    "cheap",
    "desk_file",
    "hall",
    "own_desk",
    "own_hall",
    "own_reader",
    "peopled",
    "reader",
]

# A busy machine is no fault of the code: how long things take is measured by the benchmarks.
settings.register_profile("nutgraf", deadline=None)
settings.load_profile("nutgraf")
