"""Floor 3: files of many articles that a person hands over or takes along: web archives, newsletters, JSON Lines, and
a whole desk as a folder."""

from nutgraf.carry.bundle import Manifest
from nutgraf.carry.bundle_in import demand_whole, holds_desk, load_desk, read_manifest
from nutgraf.carry.bundle_out import export_desk
from nutgraf.carry.carried import Carried
from nutgraf.carry.files import Piece, opened
from nutgraf.carry.lines import read_lines
from nutgraf.carry.mail import read_mail
from nutgraf.carry.warc import read_warc
from nutgraf.carry.warc_writing import write_warc

__all__ = ["Carried", "Manifest", "Piece", "demand_whole", "export_desk", "holds_desk", "load_desk", "opened", "read_lines", "read_mail",
           "read_manifest", "read_warc", "write_warc"]  # fmt: skip
