"""A desk that several processes keep open at once."""

import subprocess
import sys
from pathlib import Path

from nutgraf.model.settings import Settings
from nutgraf.store import DeskFile
from nutgraf.store.sqlite.places import beside

ELSEWHERE = "import sqlite3, sys; one = sqlite3.connect(sys.argv[1]); one.execute('PRAGMA user_version').fetchone(); one.close()"


def test_who_ends_elsewhere_does_not_clear_away_what_is_in_use_here(tmp_path: Path) -> None:
    path = tmp_path / "nutgraf.desk"
    DeskFile.make(path, Settings()).close()
    reader = DeskFile(path, readonly=True)
    assert reader.articles.count() == 0
    writer = DeskFile(path)
    writer.set_settings(Settings(most=7))
    subprocess.run([sys.executable, "-c", ELSEWHERE, str(path)], check=True)
    assert all(one.exists() for one in beside(path))
    DeskFile(path).close()
    subprocess.run([sys.executable, "-c", ELSEWHERE, str(path)], check=True)
    assert all(one.exists() for one in beside(path))
    assert reader.settings().most == 7
    writer.close()
    reader.close()
