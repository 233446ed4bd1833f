"""Fates as they are told to those who are not at the desk's own terminal."""

from dataclasses import replace
from pathlib import PurePath

from nutgraf.model.entry_state import KeptEntry
from nutgraf.text.urls import is_web


def without_folders(kept: KeptEntry) -> KeptEntry:
    """``kept`` with no more of a file's path than its name, in its reason too."""
    address = kept.entry.address
    if is_web(address):
        return kept
    name = PurePath(address).name or "a file"
    fate = kept.fate
    if fate is not None:
        fate = replace(fate, address=name, reason=fate.reason.replace(address, name))
    return replace(kept, entry=replace(kept.entry, address=name), fate=fate)
