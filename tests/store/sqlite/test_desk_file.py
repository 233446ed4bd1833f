"""A desk in a file is there when it is asked for, and costs nothing before."""

import subprocess
import sys
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from contracts.store.rows import later
from nutgraf import store
from nutgraf.ports.store import Steps
from nutgraf.store import DeskFile


def test_the_library_is_brought_in_when_it_is_needed(tmp_path: Path) -> None:
    DeskFile.make(tmp_path / "d.desk").close()
    told = "import sys, nutgraf.store as s; print('sqlalchemy' in sys.modules);"
    told += f"s.DeskFile({str(tmp_path / 'd.desk')!r}).close(); print('sqlalchemy' in sys.modules, 'alembic' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "True", "False"]


@pytest.mark.parametrize("name", store.__all__)
def test_every_public_name_is_there(name: str) -> None:
    assert callable(getattr(store, name))
    with pytest.raises(AttributeError, match="nothing"):
        _ = store.nothing


def test_a_blob_that_did_not_change_is_not_written_again(tmp_path: Path) -> None:
    blobs = {"large": Random(1).randbytes(2_000_000), "small": b"1"}
    with closing(DeskFile.make(tmp_path / "d.desk")) as desk:
        desk.stories.keep(Steps(snapshot=blobs), later(0))
        log = tmp_path / "d.desk-wal"
        with desk._connections.reading() as connection:
            before = connection.exec_driver_sql("SELECT name, rowid FROM snapshot ORDER BY name").all()
        size = log.stat().st_size
        desk.stories.keep(Steps(snapshot={**blobs, "small": b"2"}), later(1))
        assert log.stat().st_size - size < 100_000
        assert desk.stories.snapshot() == (0, {**blobs, "small": b"2"})
        with desk._connections.reading() as connection:
            assert connection.exec_driver_sql("SELECT name, rowid FROM snapshot ORDER BY name").all() == before
