"""Sentences of our own with every attribution marked by hand, read as rows of the form that the benchmarks score.

A file of ``attributions/`` holds one style. An empty line parts the items; each line of an item is a paragraph.
``{s1:The ministry} {c1:said} {x1:it would pay}``: source, cue and content; a number joins the parts of one attribution
of a paragraph. A part may be missing (but not the cue), come in pieces, each with the mark, or serve several: ``{s1,2:He}``.
No mark stands inside another. Persons, outlets and firms are invented, and so are most places.

What is marked, after the habits of PolNeAR: a source is the whole noun phrase with title, apposition and relative clause;
a cue the verb with auxiliaries, adverbs and preposition ("has called for"), without the day, the place, the listener and
the "by" of a passive; a content all that is said, with its quotation marks, from "that" or "to" where printed, and with
the person urged or asked ("urged {x1:us to stay}"). Beliefs, wishes, plans and knowledge count as speech does. Of one
attribution inside another the outer alone is marked. "Declined to comment" is a cue without a content; "declined to
comment on" and "did not respond to" have one.
"""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "attributions"
PARTS = {"s": "source", "c": "cue", "x": "content"}

Row = dict[str, Any]
Pieces = dict[str, list[Any]]
_MARK = re.compile(r"\{([scx])(\d(?:,\d)*):([^{}]+)\}")


def rows(folder: Path = FOLDER) -> Iterator[Row]:
    """Every item of every style, in the order of the files' names; ``style`` is the name of its file."""
    for path in sorted(folder.glob("*.txt")):
        items = path.read_text(encoding="utf-8").strip().split("\n\n")
        for number, item in enumerate(items, start=1):
            yield {"id": f"{path.stem}-{number:02}", "style": path.stem, "lang": "en", **unmarked(item)}


def unmarked(item: str) -> Row:
    """The ``text`` of one marked item without its marks, and the ``attributions`` they stand for.

    Raises ValueError for a brace that belongs to no mark and for an attribution without a cue.
    """
    paragraphs: list[str] = []
    attributions: list[Pieces] = []
    for line in item.split("\n"):
        text, found = _unmarked_line(line, sum(len(before) + 2 for before in paragraphs))
        paragraphs.append(text)
        attributions += found
    return {"text": "\n\n".join(paragraphs), "attributions": attributions}


def _unmarked_line(line: str, start: int) -> tuple[str, list[Pieces]]:
    text, read = "", 0
    found: dict[str, Pieces] = {}
    for mark in _MARK.finditer(line):
        text += line[read : mark.start()]
        span = [start + len(text), start + len(text) + len(mark[3])]
        text, read = text + mark[3], mark.end()
        for number in mark[2].split(","):
            found.setdefault(number, {part: [] for part in PARTS.values()})[PARTS[mark[1]]].append(span)
    text += line[read:]
    if set(text) & set("{}"):
        raise ValueError(f"a brace that belongs to no mark: {line}")
    if not all(one["cue"] for one in found.values()):
        raise ValueError(f"an attribution without a cue: {line}")
    return text, list(found.values())


def by_style(benchmark: Any, system: str = "nutgraf") -> dict[str, dict[str, Any]]:
    """The figures of one system of ``benchmark``, the module ``benchmarks/attribution.py``, on each style and on ``all``.

    They are those of its ``measure``, where something is marked; and ``quiet``, the share of the items without an
    attribution in which none was found, where there are such items.
    """
    every = list(rows())
    found = benchmark.SYSTEMS[system]([benchmark.article_in(row) for row in every])
    pairs = list(zip(every, found, strict=True))
    groups = {style: [pair for pair in pairs if pair[0]["style"] == style] for style in {row["style"] for row in every}}
    return {style: _figures(benchmark, groups[style]) for style in sorted(groups)} | {"all": _figures(benchmark, pairs)}


def _figures(benchmark: Any, pairs: Sequence[tuple[Row, list[Pieces]]]) -> dict[str, Any]:
    figures: dict[str, Any] = {}
    if any(row["attributions"] for row, _ in pairs):
        totals: dict[tuple[str, str], Any] = {}
        for row, found in pairs:
            for key, score in benchmark.scores_of(row["text"], found, row["attributions"]).items():
                totals[key] = totals.get(key, benchmark.NOTHING) + score
        for measure in ("word_f1", "exact_f1", "overlap_f1"):
            figures[measure] = {part: totals[measure, part].f1 for part in benchmark.PARTS}
        figures["whole_f1"] = totals["whole_f1", ""].f1
    silent = [not found for row, found in pairs if not row["attributions"]]
    return figures | ({"quiet": sum(silent) / len(silent)} if silent else {})
