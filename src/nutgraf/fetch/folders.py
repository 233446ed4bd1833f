"""What the user named, as single addresses: folders are walked, everything else stays as it is."""

import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from nutgraf.fetch.kinds import may_hold_article
from nutgraf.model.fate import Ending, Fate

NO_ARTICLE = "The folder holds no file that could be an article (.txt, .html, .json, .jsonl, .md or no ending)."
NO_ENTRY = "The folder may not be opened; ask its owner for the right to read it."
NO_LISTING = "The folder could not be listed; check the disk it is on."


def expand(inputs: Sequence[str], *, takes: Callable[[str], bool] = may_hold_article) -> tuple[list[str], list[Fate]]:
    """The addresses behind ``inputs``, each once and in order, and a fate for each folder that gave none.

    A folder is walked in sorted order: hidden files, and files whose names nobody ``takes``, are left out, links are
    followed but no folder is entered twice. Whatever is not a folder is handed on; whether it exists is found out
    by fetching it.
    """
    addresses: dict[str, str] = {}
    lost: list[Fate] = []
    for given in inputs:
        if "://" in given or given == "-":
            addresses.setdefault(given, given)
            continue
        if not os.path.isdir(given):  # noqa: PTH112 - never raises, whatever the name
            addresses.setdefault(os.path.abspath(given), given)  # noqa: PTH100
            continue
        found, fates = _walked(Path(given), takes)
        lost += fates
        for address in found:
            addresses.setdefault(os.path.abspath(address), address)  # noqa: PTH100
    return list(addresses.values()), lost


def _walked(folder: Path, takes: Callable[[str], bool]) -> tuple[list[str], list[Fate]]:
    found: list[str] = []
    fates: list[Fate] = []
    for item in _walk(folder, takes):
        if isinstance(item, Fate):
            fates.append(item)
        else:
            found.append(str(item))
    if not found and not fates:
        fates.append(Fate(address=str(folder), ending=Ending.NO_ARTICLE, reason=NO_ARTICLE))
    return found, fates


def _walk(folder: Path, takes: Callable[[str], bool]) -> Iterator[Path | Fate]:
    """Files below ``folder`` depth first, in sorted order; a fate for each folder that cannot be opened."""
    waiting = [folder]
    entered: set[tuple[int, int]] = set()
    while waiting:
        path = waiting.pop()
        if not os.path.isdir(path):  # noqa: PTH112 - never raises, whatever the rights
            if takes(path.name):
                yield path
            continue
        try:
            status = path.stat()
            if (status.st_dev, status.st_ino) in entered:
                continue
            entered.add((status.st_dev, status.st_ino))
            names = sorted(name for name in os.listdir(path) if not name.startswith("."))  # noqa: PTH208
        except PermissionError:
            yield Fate(address=str(path), ending=Ending.REFUSED, reason=NO_ENTRY)
        except OSError:
            yield Fate(address=str(path), ending=Ending.UNREADABLE, reason=NO_LISTING)
        else:
            waiting += [path / name for name in reversed(names)]
