"""A file that is always whole: what goes in comes out, and nothing that happens to it ends in a traceback."""

import os
import stat
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from nutgraf.errors import BrokenStories, WrongUse
from nutgraf.store import load, save, stories_file
from nutgraf.store.stories_file import demand_stories

OLD = {"words": np.arange(12, dtype=np.int32).reshape(3, 4), "plain": np.frombuffer(b'{"a": 1}', np.uint8)}
NEW = {"words": np.zeros((2, 4), np.int32)}


def same(one: dict[str, Any], other: dict[str, Any]) -> bool:
    return one.keys() == other.keys() and all(
        np.array_equal(one[name], other[name]) and one[name].dtype == other[name].dtype for name in one
    )


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    save(OLD, tmp_path / "kept.stories")
    return tmp_path / "kept.stories"


@given(
    st.dictionaries(
        st.sampled_from(["a", "b.c", "file", "nutgraf-like", "ö"]),
        arrays.arrays(
            st.sampled_from([np.uint8, np.int32, np.float64]), arrays.array_shapes(min_dims=0, max_dims=3, min_side=0)
        ),
    )
)
def test_what_goes_in_comes_out(tmp_path_factory: pytest.TempPathFactory, state: dict[str, Any]) -> None:
    path = tmp_path_factory.mktemp("kept") / "k"
    save(state, path)
    loaded = load(path)
    assert loaded.keys() == state.keys()
    assert all(np.array_equal(loaded[name], state[name], equal_nan=state[name].dtype.kind == "f") for name in state)


def test_numpy_reads_it_too_and_nothing_is_pickled(kept: Path) -> None:
    with np.load(kept, allow_pickle=False) as arrays_of:
        assert np.array_equal(arrays_of["words"], OLD["words"])
    with pytest.raises(WrongUse):
        save({"odd": np.array([object()])}, kept)
    assert same(load(kept), OLD)


def test_some_arrays_alone_are_read(kept: Path) -> None:
    assert same(load(kept, only=["plain", "unknown"]), {"plain": OLD["plain"]})


def test_the_same_state_makes_the_same_bytes(kept: Path) -> None:
    before = kept.read_bytes()
    save(OLD, kept)
    assert kept.read_bytes() == before


def test_folders_are_made_links_stay_and_rights_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "new" / "deep" / "kept"
    save(OLD, path)
    path.chmod(0o600)
    link = tmp_path / "link"
    link.symlink_to(path)
    save(NEW, link)
    assert link.is_symlink()
    assert same(load(path), NEW)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [one.name for one in path.parent.iterdir()] == ["kept"]


KILLED = """
import os, sys
from pathlib import Path
import numpy as np
from nutgraf.store import save, stories_file

at = sys.argv[2]
if at == "writing":
    write = stories_file.npy.write_array
    def cut(member, array, **settings):
        write(member, array, **settings)
        os._exit(9)
    stories_file.npy.write_array = cut
if at == "flushing":
    os.fsync = lambda _: os._exit(9)
if at == "renaming":
    Path.replace = lambda *_: os._exit(9)
save({"words": np.zeros((2, 4), np.int32)}, sys.argv[1])
"""


@pytest.mark.parametrize("at", ["writing", "flushing", "renaming"])
def test_a_kill_at_any_moment_leaves_the_old_one(kept: Path, at: str) -> None:
    killed = subprocess.run([sys.executable, "-c", KILLED, str(kept), at], check=False, timeout=60)
    assert killed.returncode == 9
    assert same(load(kept), OLD)
    save(NEW, kept)
    assert same(load(kept), NEW)
    assert [one.name for one in kept.parent.iterdir()] == [kept.name]


def test_it_is_on_the_disk_before_it_takes_the_name(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    happened: list[str] = []
    flush, replace = os.fsync, Path.replace
    monkeypatch.setattr(os, "fsync", lambda handle: (happened.append("flushed"), flush(handle))[1])
    monkeypatch.setattr(Path, "replace", lambda self, target: (happened.append("renamed"), replace(self, target))[1])
    save(NEW, kept)
    assert happened == ["flushed", "renamed", "flushed"]


@pytest.mark.parametrize("error", [OSError(28, "No space left on device"), KeyboardInterrupt()])
def test_a_full_disk_or_ctrl_c_leaves_the_old_one_and_no_draft(
    kept: Path, monkeypatch: pytest.MonkeyPatch, error: BaseException
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(stories_file.npy, "write_array", fail)
    with pytest.raises(WrongUse if isinstance(error, OSError) else KeyboardInterrupt) as raised:
        save(NEW, kept)
    if isinstance(error, OSError):
        assert "No space left" in str(raised.value)
    assert same(load(kept), OLD)
    assert [one.name for one in kept.parent.iterdir()] == [kept.name]


def test_cut_off_anywhere_it_is_told(kept: Path) -> None:
    whole = kept.read_bytes()
    for length in range(len(whole)):
        kept.write_bytes(whole[:length])
        with pytest.raises(BrokenStories) as broken:
            load(kept)
        assert str(kept) in str(broken.value)
        assert "start anew" in str(broken.value)


def test_a_flipped_bit_is_told_or_does_no_harm(kept: Path) -> None:
    whole = kept.read_bytes()
    for place in range(len(whole)):
        kept.write_bytes(whole[:place] + bytes([whole[place] ^ 0x55]) + whole[place + 1 :])
        try:
            loaded = load(kept)
        except BrokenStories:
            continue
        assert all(np.array_equal(loaded[name], OLD[name]) for name in loaded if name in OLD)


@pytest.mark.parametrize(
    ("body", "told"),
    [(b"", "is empty"), (b"Night boat stuck off Saltholm", "no kept stories"), (b"PK\x03\x04", "cut off or damaged")],
)
def test_another_kind_of_file(tmp_path: Path, body: bytes, told: str) -> None:
    (tmp_path / "k").write_bytes(body)
    for read in (load, demand_stories):
        with pytest.raises(BrokenStories, match=told):
            read(tmp_path / "k")


@pytest.mark.parametrize(
    ("mark", "told"),
    [(None, "no kept stories"), ("nutgraf.stories/2", "newer nutgraf"), ("nutgraf.stories/x", "damaged")],
)
def test_another_zip_and_a_newer_version(tmp_path: Path, mark: str | None, told: str) -> None:
    with zipfile.ZipFile(tmp_path / "k", "w") as bundle:
        bundle.writestr("nutgraf" if mark else "letter.txt", mark or "hello")
    for read in (load, demand_stories):
        with pytest.raises(BrokenStories, match=told):
            read(tmp_path / "k")


def test_what_is_no_file_is_wrong_use(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "nothing", "bad\0name"):
        for read in (load, demand_stories):
            with pytest.raises(WrongUse):
                read(path)


def test_a_place_that_cannot_be_written_to_is_wrong_use(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    for path in (tmp_path / "file" / "below", tmp_path, "bad\0name"):
        with pytest.raises(WrongUse):
            save(NEW, path)
    assert (tmp_path / "file").read_text() == "x"
