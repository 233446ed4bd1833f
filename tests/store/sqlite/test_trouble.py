"""Whatever SQLite or the disk refuses is told in our own words."""

import errno
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError

from nutgraf.errors import BrokenDesk, DeskBusy, DiskFull, NutgrafError, WrongUse
from nutgraf.store.sqlite.trouble import told

CODES = {
    sqlite3.SQLITE_BUSY: DeskBusy,
    sqlite3.SQLITE_BUSY_SNAPSHOT: DeskBusy,
    sqlite3.SQLITE_LOCKED: DeskBusy,
    sqlite3.SQLITE_FULL: DiskFull,
    sqlite3.SQLITE_READONLY: BrokenDesk,
    sqlite3.SQLITE_READONLY_DIRECTORY: BrokenDesk,
    sqlite3.SQLITE_PERM: BrokenDesk,
    sqlite3.SQLITE_CANTOPEN: BrokenDesk,
    sqlite3.SQLITE_IOERR: BrokenDesk,
    sqlite3.SQLITE_IOERR_WRITE: BrokenDesk,
    sqlite3.SQLITE_AUTH: BrokenDesk,
    sqlite3.SQLITE_NOTADB: BrokenDesk,
    sqlite3.SQLITE_CORRUPT: BrokenDesk,
    sqlite3.SQLITE_CORRUPT_VTAB: BrokenDesk,
    sqlite3.SQLITE_TOOBIG: WrongUse,
}


def refused(code: int, words: str = "the library's own words") -> sqlite3.Error:
    error = sqlite3.OperationalError(words)
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("wrapped", [False, True])
def test_every_refusal_is_told(code: int, wrapped: bool) -> None:
    error: Exception = refused(code)
    if wrapped:
        error = OperationalError("SELECT 1", {}, error)
    with pytest.raises(NutgrafError) as seen, told("harbour.desk"):
        raise error
    assert type(seen.value) is CODES[code]
    assert "own words" not in str(seen.value)
    assert seen.value.__cause__ is error


def test_a_missing_table_is_a_broken_desk_and_a_wrong_statement_is_our_fault() -> None:
    with pytest.raises(BrokenDesk, match="no whole desk"), told("harbour.desk"):
        raise refused(sqlite3.SQLITE_ERROR, "no such table: feeds")
    with pytest.raises(sqlite3.Error, match="syntax"), told("harbour.desk"):
        raise refused(sqlite3.SQLITE_ERROR, "syntax error")
    with pytest.raises(OperationalError), told("harbour.desk"):
        raise OperationalError("SELECT", {}, refused(sqlite3.SQLITE_CONSTRAINT))


@pytest.mark.parametrize(("number", "kind"), [(errno.ENOSPC, DiskFull), (errno.EACCES, BrokenDesk)])
def test_what_the_disk_refuses_is_told(number: int, kind: type[Exception]) -> None:
    with pytest.raises(kind) as seen, told(Path("harbour.desk")):
        raise OSError(number, "why", "elsewhere")
    assert type(seen.value) is kind
    assert "harbour.desk" in str(seen.value)


def test_our_own_words_stay() -> None:
    with pytest.raises(WrongUse, match="as it was"), told("harbour.desk"):
        raise WrongUse("as it was")
    with pytest.raises(KeyError), told("harbour.desk"):
        raise KeyError
