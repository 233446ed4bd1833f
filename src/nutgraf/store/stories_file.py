"""Arrays in one file that is always whole: the old one or the new one, whenever the machine stops.

The file is a zip of members that are not compressed, as NumPy's own ``.npz``: first a mark that says what it is and of
which version, then one ``NAME.npy`` for each array. `numpy.load` reads the arrays too.
"""

import os
import re
import stat
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Any
from zipfile import ZIP_STORED, BadZipFile, ZipFile, ZipInfo

import numpy as np
from numpy.lib import format as npy
from numpy.typing import NDArray

from nutgraf.errors import BrokenStories, WrongUse

State = Mapping[str, NDArray[Any]]

KIND, VERSION = "nutgraf.stories", 1
MARK = "nutgraf"
"""The member that holds the mark, always the first."""

_MARKED = re.compile(rf"{re.escape(KIND)}/(\d{{1,9}})")
_SUFFIX = ".npy"
_ZIP = b"PK\x03\x04"
_DAMAGE = (BadZipFile, EOFError, OSError, ValueError, KeyError, RuntimeError)
"""What the parts we build on raise about a file that is not as they wrote it."""


def save(state: State, path: str | os.PathLike[str]) -> None:
    """Writes ``state`` to ``path``: beside it, flushed to the disk, then renamed into place.

    Folders that are missing are made, a link stays a link, and the rights of a file that is replaced are kept. One
    writer at a time: `nutgraf.store.lock.locked`. Raises `WrongUse` where the place cannot be written to.
    """
    try:
        target = Path(os.path.realpath(path))
        target.parent.mkdir(parents=True, exist_ok=True)
        _put(state, target, target.with_name(f".{target.name}.part"))
        _settle(target.parent)
    except (OSError, ValueError) as error:
        told = getattr(error, "strerror", None) or "that is no name for a file"
        raise WrongUse(f"“{path}” cannot be written ({told}); what stood there before is unharmed") from error


def load(path: str | os.PathLike[str], *, only: Collection[str] = ()) -> dict[str, NDArray[Any]]:
    """What `save` wrote to ``path``; with ``only``, no more than the arrays of these names, as far as they are there.

    Raises `WrongUse` where there is no file or it may not be read, `BrokenStories` where it is of another kind, cut
    off, damaged, or of a newer version.
    """
    with _opened(path) as bundle:
        names = [name.removesuffix(_SUFFIX) for name in bundle.namelist() if name != MARK]
        return {name: _array(bundle, name + _SUFFIX) for name in names if name in only or not only}


def demand_stories(path: str | os.PathLike[str]) -> None:
    """Raises what `load` would raise about the file as a whole, without reading the arrays."""
    with _opened(path):
        pass


def _put(state: State, target: Path, draft: Path) -> None:
    """Writes ``draft``, which takes the name of ``target`` once it is on the disk."""
    try:
        with draft.open("wb") as file:
            _write(state, file)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            draft.chmod(stat.S_IMODE(target.stat().st_mode))
        draft.replace(target)
    except BaseException:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
        raise


def _write(state: State, file: IO[bytes]) -> None:
    with ZipFile(file, "w", ZIP_STORED) as bundle:
        bundle.writestr(ZipInfo(MARK), f"{KIND}/{VERSION}")
        for name, array in state.items():
            with bundle.open(ZipInfo(name + _SUFFIX), "w", force_zip64=True) as member:
                npy.write_array(member, np.asanyarray(array), allow_pickle=False)


@contextmanager
def _opened(path: str | os.PathLike[str]) -> Iterator[ZipFile]:
    """The file at ``path``, once it says that it is one of ours; what is wrong with it inside is told too."""
    _demand_zip(path)
    try:
        with ZipFile(path) as bundle:
            _demand_mark(bundle, path)
            yield bundle
    except _DAMAGE as error:
        raise BrokenStories(_broken(path)) from error


def _demand_zip(path: str | os.PathLike[str]) -> None:
    try:
        if not Path(path).is_file():
            raise WrongUse(f"“{path}” is no file; stories are kept by: nutgraf story FILE… --stories {path}")
        with Path(path).open("rb") as file:
            start = file.read(len(_ZIP))
    except ValueError as error:
        raise WrongUse(f"“{path}” is no name for a file; name another one") from error
    except OSError as error:
        raise WrongUse(f"“{path}” cannot be read ({error.strerror}); check its rights") from error
    if start != _ZIP:
        what = "holds no kept stories" if start else "is empty"
        raise BrokenStories(f"“{path}” {what}; name another file, or delete this one to start anew")


def _demand_mark(bundle: ZipFile, path: str | os.PathLike[str]) -> None:
    if MARK not in bundle.namelist():
        raise BrokenStories(f"“{path}” holds no kept stories; name another file, or delete this one to start anew")
    marked = _MARKED.fullmatch(bundle.read(MARK)[:100].decode("ascii", "replace"))
    if not marked:
        raise BrokenStories(_broken(path))
    if int(marked[1]) > VERSION:
        raise BrokenStories(
            f"“{path}” was kept by a newer nutgraf (version {marked[1]} of the file); install a newer one"
        )


def _array(bundle: ZipFile, name: str) -> NDArray[Any]:
    with bundle.open(name) as member:
        array: NDArray[Any] = npy.read_array(member, allow_pickle=False)
        if member.read(1):
            raise ValueError(f"{name} is longer than it says")
        return array


def _broken(path: str | os.PathLike[str]) -> str:
    return f"“{path}” is cut off or damaged; put back a copy of it, or delete it to start anew"


def _settle(folder: Path) -> None:
    """Flushes the new name to the disk, where the system lets folders be flushed."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
