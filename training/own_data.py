"""The marked-up sentences in ``own/`` as labelled rows: written by hand for this recipe, in the words of the web and of the wires.

A mark is ``{KEY:words}``; marks are never nested and never cross a line. Lines that start with ``# `` are remarks.
In ``names.txt`` and ``web_names.txt`` each line is one text and the key is a kind of name. In ``attributions.txt`` each
block of lines is one text and the key is a part (``s`` source, ``c`` cue, ``x`` content) with the number of its
attribution: ``{s1:the mayor}``.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

Name = tuple[int, int, str]
Marked = tuple[str, list[Name]]

NAME_KEY = re.compile(r"PER|ORG|LOC|MISC")
PART_KEY = re.compile(r"s\d+(,\d+)*|[cx]\d+")
PARTS = {"s": "source", "c": "cue", "x": "content"}

_MARK = re.compile(r"\{([^{}:\n]*):([^{}\n]*)\}")
_BRACE = re.compile(r"[{}]")


def names(path: Path) -> list[tuple[str, list[Name]]]:
    """Each line of ``path`` as (text, [(start, end, kind)]). Raises ValueError with file and line where a mark is broken."""
    return [_unmarked(line, NAME_KEY, place) for line, place in _blocks(path, joined=False)]


def attributions(path: Path) -> list[dict[str, Any]]:
    """Each block of ``path`` as ``{"text", "attributions": [{"source", "cue", "content"}]}``, spans as ``[start, end]``.

    Raises ValueError with file and line where a mark is broken or an attribution has no cue or two.
    """
    return [_row(block, place) for block, place in _blocks(path, joined=True)]


def _row(block: str, place: str) -> dict[str, Any]:
    text, marks = _unmarked(block, PART_KEY, place)
    gathered: dict[int, dict[str, list[list[int]]]] = {}
    for start, end, key in marks:
        for number in key[1:].split(","):
            parts = gathered.setdefault(int(number), {part: [] for part in PARTS.values()})
            parts[PARTS[key[0]]].append([start, end])
    for joined, parts in gathered.items():
        if len(parts["cue"]) != 1:
            raise ValueError(f"{place}: attribution {joined} has {len(parts['cue'])} cues, not one")
    return {"text": text, "attributions": list(gathered.values())}


def _unmarked(marked: str, known: re.Pattern[str], place: str) -> Marked:
    """The text without its marks, and where they stood in it as (start, end, key)."""
    text, marks, done = "", list[Name](), 0
    for mark in _MARK.finditer(marked):
        key, words = mark.groups()
        if not known.fullmatch(key) or not words or words != words.strip():
            raise ValueError(f"{place}: broken mark {mark.group()!r}")
        text += marked[done : mark.start()]
        marks.append((len(text), len(text) + len(words), key))
        text, done = text + words, mark.end()
    text += marked[done:]
    if _BRACE.search(text):
        raise ValueError(f"{place}: brace without a mark in {text[:60]!r}")
    return text, marks


def _blocks(path: Path, *, joined: bool) -> Iterator[tuple[str, str]]:
    """The lines of a file, or its runs of lines between blank ones, each with the place of its first line."""
    held, place = list[str](), ""
    for number, line in enumerate([*path.read_text(encoding="utf-8").splitlines(), ""], start=1):
        if line.strip() and not line.startswith("# "):
            place = place if held else f"{path.name}, line {number}"
            held.append(line.strip())
        if held and (not joined or not line.strip()):
            yield "\n".join(held), place
            held = []
