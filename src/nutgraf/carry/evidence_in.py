"""A bundle of evidence, opened and checked again: nothing of it is believed before it was looked at."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from nutgraf.carry.article_form import version_in
from nutgraf.carry.evidence import MANIFEST, PAGE, SCHEMA, TEXTS, seal_of, text_file
from nutgraf.carry.zips import packed, unpacked
from nutgraf.errors import BrokenPage
from nutgraf.model.page import StoryPage
from nutgraf.ports.kept import KeptVersion


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """A bundle that was opened: its page, the versions that are whole, and all that does not hold, in plain sentences."""

    page: StoryPage
    versions: tuple[KeptVersion, ...]
    faults: tuple[str, ...]


def check_evidence(data: bytes) -> Checked:
    """Opens the bundle ``data``, compares every digest, and opens every citation of its page in its texts.

    Raises `BrokenPage` for what is no bundle, or so damaged that its page cannot be read.
    """
    from nutgraf.compose.check import faults

    files, damaged = unpacked(data)
    if PAGE in damaged or MANIFEST in damaged:
        raise BrokenPage("it is damaged: the bytes of its page or manifest are not those that were packed")
    manifest = _manifest(files)
    page = _page(files)
    found = [f"{name} is damaged: its bytes are not those that were packed" for name in damaged]
    found += _changed(files, manifest)
    if not found and packed(files) != data:
        found.append(
            "the file is not as it was written: something stands in it beside its files, or it was packed anew"
        )
    versions, broken = _versions(files)
    found += broken + list(_unlisted(versions, manifest))
    found += faults(page, [version.article for version in versions])
    return Checked(page=page, versions=tuple(versions), faults=tuple(found))


def _manifest(files: dict[str, bytes]) -> dict[str, Any]:
    try:
        told = json.loads(files.get(MANIFEST, b""))
    except (ValueError, RecursionError) as error:
        raise BrokenPage(f"it holds no {MANIFEST} that can be read, so it is no bundle of evidence") from error
    if not isinstance(told, dict) or told.get("schema") != SCHEMA:
        raise BrokenPage(f"it is no bundle of evidence ({SCHEMA}), or one of another nutgraf")
    return told


def _page(files: dict[str, bytes]) -> StoryPage:
    from nutgraf.render.json import loads

    try:
        pages = loads(files.get(PAGE, b"").decode("utf-8"))
    except UnicodeDecodeError as error:
        raise BrokenPage(f"its {PAGE} is no text") from error
    except BrokenPage as broken:
        raise BrokenPage(f"its {PAGE} cannot be read: {broken}") from broken
    if len(pages) != 1:
        raise BrokenPage(f"its {PAGE} holds {len(pages)} stories; a bundle holds one")
    return pages[0]


def _changed(files: dict[str, bytes], manifest: dict[str, Any]) -> list[str]:
    """What of the files is not as the manifest tells."""
    listed = manifest.get("files")
    told = {name: one for name, one in listed.items() if isinstance(one, dict)} if isinstance(listed, dict) else {}
    found = [] if manifest.get("seal") == seal_of(manifest) else [f"{MANIFEST} was changed: its seal does not fit"]
    found += [f"{name} is missing" for name in told if name not in files]
    found += [f"{name} is not in the manifest: it was added" for name in files if name not in told and name != MANIFEST]
    for name, one in told.items():
        if name in files and one.get("sha256") != sha256(files[name]).hexdigest():
            found.append(f"{name} was changed: its SHA-256 is not the one in the manifest")
    return found


def _versions(files: dict[str, bytes]) -> tuple[list[KeptVersion], list[str]]:
    found, broken = [], []
    for name, body in files.items():
        if not name.startswith(TEXTS):
            continue
        version = version_in(body)
        if version is None or text_file(version.article.id, version.article.version) != name:
            broken.append(f"{name} is no text of that version: its words are not those its digest was made of")
        else:
            found.append(version)
    return found, broken


def _unlisted(versions: list[KeptVersion], manifest: dict[str, Any]) -> Iterator[str]:
    """Texts that are said to be whole in one place and cut in the other."""
    listed = manifest.get("articles")
    told = {
        (one.get("article"), one.get("version")): one.get("cut")
        for one in (listed if isinstance(listed, list) else ())
        if isinstance(one, dict)
    }
    for version in versions:
        key = (version.article.id, version.article.version)
        if key not in told or told[key] != version.cut:
            yield f"the manifest tells something else of {text_file(*key)}, or nothing"
