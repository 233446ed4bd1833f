"""The reading room: from the bytes of an address to articles, with one fate for each input."""

from nutgraf.read.capture import LIMIT, read_capture
from nutgraf.read.gather import gather
from nutgraf.read.years import settle

__all__ = ["LIMIT", "gather", "read_capture", "settle"]
