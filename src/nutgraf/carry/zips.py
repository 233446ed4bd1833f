"""Zip files whose bytes follow from what is in them alone, and which are opened without trusting them."""

import re
import struct
import zlib
from collections.abc import Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from nutgraf.errors import BrokenPage

LARGEST = 400_000_000
"""Bytes of a whole file, and of all that is unpacked from it."""
MOST_FILES = 20_000
HIGHEST_RATIO = 200
"""How many bytes one packed byte may become: text is far below."""

_NAME = re.compile(r"(?:[A-Za-z0-9_-][A-Za-z0-9._-]{0,120}/){0,3}[A-Za-z0-9_-][A-Za-z0-9._-]{0,200}")
_LONG_AGO = (1980, 1, 1, 0, 0, 0)
_READABLE = 0o100644 << 16
_UNIX = 3
_ENCRYPTED = 1
_DAMAGE = (BadZipFile, zlib.error, OSError, EOFError, ValueError, struct.error, NotImplementedError, RuntimeError,
           OverflowError, KeyError, IndexError)  # fmt: skip


def packed(files: Mapping[str, bytes]) -> bytes:
    """``files`` by name as a zip: in their order, not compressed, without times, so that equal files give equal bytes."""
    into = BytesIO()
    with ZipFile(into, "w", ZIP_STORED) as archive:
        for name, body in files.items():
            info = ZipInfo(name, _LONG_AGO)
            info.create_system, info.external_attr = _UNIX, _READABLE
            archive.writestr(info, body, ZIP_STORED)
    return into.getvalue()


def unpacked(data: bytes) -> tuple[dict[str, bytes], list[str]]:
    """The files of a zip by name, in its order, and those that are damaged. Nothing is written anywhere.

    Raises `BrokenPage`, which says why, for what is no zip, or one that asks for too much.
    """
    if len(data) > LARGEST:
        raise BrokenPage(f"it is larger than the {LARGEST // 1_000_000} MB that are read")
    try:
        with ZipFile(BytesIO(data)) as archive:
            infos = archive.infolist()
            _demand_harmless(infos)
            return _read(archive, infos)
    except _DAMAGE as error:
        raise BrokenPage("it is no zip file, or is damaged or cut off; get a whole copy of it") from error


def _read(archive: ZipFile, infos: list[ZipInfo]) -> tuple[dict[str, bytes], list[str]]:
    files: dict[str, bytes] = {}
    damaged: list[str] = []
    for info in infos:
        try:
            with archive.open(info) as file:
                body = file.read(info.file_size + 1)
        except _DAMAGE:
            damaged.append(info.filename)
            continue
        if len(body) == info.file_size:
            files[info.filename] = body
        else:
            damaged.append(info.filename)
    return files, damaged


def _demand_harmless(infos: list[ZipInfo]) -> None:
    """Raises `BrokenPage` for a zip that would lead somewhere, or swell."""
    names = [info.filename for info in infos]
    if len(infos) > MOST_FILES:
        raise BrokenPage(f"it holds more than {MOST_FILES} files")
    if odd := next((name for name in names if not _NAME.fullmatch(name)), ""):
        raise BrokenPage(f"it holds a file of a name that no bundle has: {odd[:80]!a}")
    if len(set(names)) != len(names):
        raise BrokenPage("it holds two files of one name")
    if sum(info.file_size for info in infos) > LARGEST:
        raise BrokenPage(f"it would unpack to more than {LARGEST // 1_000_000} MB")
    for info in infos:
        if info.flag_bits & _ENCRYPTED or info.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
            raise BrokenPage(f"its file {info.filename} is locked or packed in a way that is not read here")
        if info.file_size > max(info.compress_size, 1) * HIGHEST_RATIO:
            raise BrokenPage(f"its file {info.filename} would swell beyond what any text does")
