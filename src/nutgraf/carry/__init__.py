"""Floor 3: files of many articles that a person hands over or takes along: web archives, newsletters, JSON Lines, and
a whole desk as a folder."""

from nutgraf.carry.carried import Carried
from nutgraf.carry.warc import read_warc
from nutgraf.carry.warc_writing import write_warc

__all__ = ["Carried", "read_warc", "write_warc"]
