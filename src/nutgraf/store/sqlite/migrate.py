"""Bringing a desk's file to the tables of today."""

import os
from pathlib import Path

from sqlalchemy import Connection

from nutgraf.errors import BrokenDesk
from nutgraf.store.sqlite import index

REVISIONS = ("0001", "0002", "0003", "0004", "0005")
"""The versions of a desk's file, oldest first; a desk is always brought to the last one."""

HEAD = REVISIONS[-1]

MARK = 0x6E757467
"""What SQLite keeps in the file's head to say whose it is ("nutg")."""

FOLDER = Path(__file__).with_name("migrations")


def revision_of(connection: Connection, path: str | os.PathLike[str]) -> str:
    """The version of the file. Raises `BrokenDesk` where it holds no desk, or one of a newer version."""
    owner = connection.exec_driver_sql("PRAGMA application_id").scalar()
    known = connection.exec_driver_sql("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").scalar()
    if owner != MARK or not known:
        raise BrokenDesk(f"“{path}” is a database of another program, no desk; name another file")
    revision = str(connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar())
    if revision not in REVISIONS:
        raise BrokenDesk(f"“{path}” was kept by a newer nutgraf (version {revision} of the file); install a newer one")
    return revision


def is_current(connection: Connection, path: str | os.PathLike[str]) -> bool:
    """Whether nothing is left to be done."""
    return revision_of(connection, path) == HEAD and index.spelled(connection)


def bring_up(connection: Connection, to: str = HEAD) -> None:
    """Takes the steps that are missing, in the transaction that ``connection`` is in: all of them or none."""
    from alembic import command
    from alembic.config import Config

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    connection.exec_driver_sql(f"PRAGMA application_id = {MARK}")
    command.upgrade(config, to)
    if to == HEAD and not index.spelled(connection):
        index.rebuild(connection)
