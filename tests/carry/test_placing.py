import errno
from pathlib import Path

import pytest

from nutgraf.carry.placing import placed, told_writing
from nutgraf.errors import BrokenDesk, DiskFull


def test_a_file_is_there_once_it_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "a"
    with placed(path) as file:
        file.write(b"words")
        assert not path.exists()
    assert path.read_bytes() == b"words"
    assert [found.name for found in tmp_path.iterdir()] == ["a"]


@pytest.mark.parametrize(
    ("number", "kind"),
    [(errno.ENOSPC, DiskFull), (errno.EDQUOT, DiskFull), (errno.EACCES, BrokenDesk), (errno.EIO, BrokenDesk)],
)
def test_what_the_disk_refuses_is_told(tmp_path: Path, number: int, kind: type[BrokenDesk]) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"before")
    with pytest.raises(BrokenDesk) as told, placed(path):
        raise OSError(number, "refused")
    assert type(told.value) is kind
    assert "“" in str(told.value)
    assert path.read_bytes() == b"before"
    assert [found.name for found in tmp_path.iterdir()] == ["a"]


def test_a_name_that_is_none_is_told(tmp_path: Path) -> None:
    with pytest.raises(BrokenDesk, match="no name"), told_writing(tmp_path):
        raise ValueError("embedded null byte")
