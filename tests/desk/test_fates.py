from datetime import UTC, datetime

import pytest

from nutgraf.desk.fates import without_folders
from nutgraf.model.entry_state import KeptEntry
from nutgraf.model.fate import Ending, Fate
from nutgraf.model.feed import Entry

NOW = datetime(2026, 3, 13, tzinfo=UTC)


def kept(address: str, reason: str) -> KeptEntry:
    fate = Fate(address=address, ending=Ending.EMPTY, reason=reason)
    return KeptEntry(entry=Entry(address=address), announced=NOW, fate=fate)


@pytest.mark.parametrize("path", ["/home/ina/secret/plan.txt", "drafts/plan.txt", "plan.txt"])
def test_of_a_file_the_name_alone_is_told(path: str) -> None:
    told = without_folders(kept(path, f"Nothing stands in {path}."))
    assert told.entry.address == "plan.txt"
    assert told.fate is not None
    assert (told.fate.address, told.fate.reason) == ("plan.txt", "Nothing stands in plan.txt.")


def test_an_address_of_the_web_stays() -> None:
    one = kept("https://tarvik.example/a/b", "It is empty.")
    assert without_folders(one) == one


def test_what_has_no_fate_yet_has_none() -> None:
    waiting = KeptEntry(entry=Entry(address="/tmp/x.txt"), announced=NOW)
    assert without_folders(waiting).fate is None
