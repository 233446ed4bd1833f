"""Where accounts come from: ``python benchmarks/compare_origins.py [--json]``.

`score` is for labelled cases (see ``tests/cases/compare/README.md``): the ground of each article, by kind, and with the right
name; and whether the number of origins is right. `attributed` and `bylines` are for real text: PolNeAR names the wire or the outlet an
article took its story from, allsides the byline of a wire. Each is measured twice: with the line that says so given as
it stands in the record, and from the text alone. An article without a label counts as one that took its story from nobody, which is not
always true, so that precision on real text is a lower bound.
"""

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from common import Figures, Row, Score, asked, ending_quietly, rows_of, show
from compare_cases import Case
from nutgraf.compare.origins.outlets import same_outlet, short_for
from nutgraf.model.article import Article
from nutgraf.model.comparison import Comparison
from nutgraf.model.fate import Capture
from nutgraf.model.origin import GroundKind, Origins
from nutgraf.read import read_capture
from nutgraf.text.words import words

FROM = {
    GroundKind.OWN: "own", GroundKind.WIRE: "wire", GroundKind.OUTLET: "outlet", GroundKind.OFFICE: "office",
    GroundKind.DOCUMENT: "document", GroundKind.UNNAMED: "unnamed", GroundKind.PERSON: "person",
}  # fmt: skip
TAKEN = ("wire", "outlet")
NOBODY = (None, "", "None", "NA")
DEFAULTS = (
    "attributions/polnear_train.jsonl.gz",
    "attributions/polnear_dev.jsonl.gz",
    "stories/allsides_background.jsonl.gz",
)
EVERY = 20
"""Of articles without a wire's byline one in so many is read: they are thousands."""


def score(case: Case, comparison: Comparison, articles: Mapping[str, Article]) -> Counter[str]:
    """Counts over one case, whose ``articles`` are given by its keys: for each kind ``told``, ``labelled`` and ``right``; the same for ``taken`` (a wire or an outlet,
    by the right name); ``named`` of ``to_name``; ``count_right`` is 1 where the number of origins is the labelled one."""
    keys = {article.id: key for key, article in articles.items()}
    counts: Counter[str] = Counter()
    for article, kind, name in grounds_of(comparison.origins):
        if article not in keys:
            continue
        gold, gold_name = case.origins[keys[article]]
        counts.update({f"{kind} told": 1, f"{gold} labelled": 1, f"{kind} right": kind == gold})
        right = bool(gold_name) and same_name(name, gold_name)
        counts.update({"taken told": kind in TAKEN, "taken labelled": gold in TAKEN})
        counts.update({"taken right": kind in TAKEN and gold in TAKEN and right})
        counts.update({"to_name": kind == gold and bool(gold_name), "named": kind == gold and right})
    counts["count_right"] = int(comparison.origins.count == labelled_count(case, keys.values()))
    counts["cases"] = 1
    return counts


def grounds_of(origins: Origins) -> list[tuple[str, str, str]]:
    """(article id, kind, name) of what each article stands on."""
    names = {node.id: node.name for node in origins.nodes}
    return [(ground.article, FROM[ground.kind], names[ground.node]) for ground in origins.grounds]


def same_name(one: str, other: str) -> bool:
    """Whether two names can mean one: outlets by any of their forms, offices where the shorter stands in the longer."""
    if same_outlet(one, other) or short_for(one, other) or short_for(other, one):
        return True
    a, b = ({word.text.lower() for word in words(name)} for name in (one, other))
    return bool(a and b) and (a <= b or b <= a)


def labelled_count(case: Case, keys: Iterable[str]) -> int:
    """How many origins the labels give: a medium of the case goes back to where its own article goes back to."""
    return len({_labelled_root(case, key) for key in keys})


def _labelled_root(case: Case, key: str) -> str:
    seen: set[str] = set()
    while key not in seen:
        seen.add(key)
        kind, name = case.origins[key]
        home = next((other for other, row in case.articles.items() if same_outlet(row["outlet"], name)), None)
        if kind == "own":
            return f"outlet {case.articles[key]['outlet'].lower()}"
        if kind == "unnamed":
            return f"unnamed {key}"
        if kind not in TAKEN or home is None:
            return f"{kind} {name.lower()}"
        key = home
    return f"circle {min(seen)}"


def figures(counts: Mapping[str, int]) -> Figures:
    """Precision and recall by kind of the added-up counts of `score`, and the shares that are right."""
    told: Figures = {}
    for kind in ("taken", *FROM.values()):
        found, wanted, right = (counts.get(f"{kind} {what}", 0) for what in ("told", "labelled", "right"))
        if found or wanted:
            score = Score(right, found, right, wanted)
            told[kind] = {"precision": score.precision, "recall": score.recall, "labelled": wanted}
    told["named"] = counts.get("named", 0) / max(1, counts.get("to_name", 0))
    told["count_right"] = counts.get("count_right", 0) / max(1, counts.get("cases", 0))
    return told


def attributed(files: Sequence[Path]) -> Figures:
    """The PolNeAR articles: ``wire`` as their byline, ``credit`` as their last line, and neither."""
    tallies = {
        name: Counter[str]()
        for name in ("wire, line given", "wire, text alone", "credit, line given", "credit, text alone")
    }
    for row in (row for file in files for row in rows_of(file)):
        title, _, text = row["text"].partition("\n\n")
        plain = {"title": title.rstrip("."), "text": text, "outlet": row["outlet"], "date": row["date"]}
        wire, credit = (str(row[key]).strip() if row[key] not in NOBODY else "" for key in ("wire", "credit"))
        name = credit.partition(":")[2].strip(" .")
        _tally(tallies["wire, text alone"], plain, wire)
        _tally(tallies["wire, line given"], {**plain, "author": wire}, wire)
        if not wire:
            _tally(tallies["credit, text alone"], plain, name)
            _tally(tallies["credit, line given"], {**plain, "text": f"{text}\n\n{credit}" if credit else text}, name)
    return {name: _shares(tally) for name, tally in tallies.items()}


def bylines(file: Path) -> Figures:
    """The allsides articles whose byline names a wire or another paper, with and without that line."""
    tallies = {"line given": Counter[str](), "text alone": Counter[str]()}
    for number, row in enumerate(rows_of(file)):
        name = wire_of(row)
        if not name and (number % EVERY or not row["authors"]):
            continue
        plain = {key: row[key] for key in ("title", "text", "outlet", "date", "url")}
        _tally(tallies["text alone"], plain, name)
        _tally(tallies["line given"], {**plain, "author": row["authors"]}, name)
    return {name: _shares(tally) for name, tally in tallies.items()}


def wire_of(row: Row) -> str:
    """The wire or paper that the byline of a record names, "" where it names people alone (or a page's whole list of them)."""
    parts = [part.strip() for part in row["authors"].split(",")]
    named = [
        part
        for part in parts
        if part in ("Associated Press", "Reuters", "AFP", "Bloomberg") or part.endswith("Free Press")
    ]
    return named[0] if named and len(parts) <= 3 else ""


def _tally(tally: Counter[str], record: Row, name: str) -> None:
    """Whether the credit that is read is the labelled one; a credit for help alone is none."""
    reading = read_capture(Capture(address="article.json", body=json.dumps(record).encode()))
    found = next((article.credit for article in reading.articles if not article.credit_partly), "")
    tally.update(
        {"told": bool(found), "labelled": bool(name), "right": bool(found and name) and same_name(found, name)}
    )


def _shares(tally: Mapping[str, int]) -> Figures:
    score = Score(tally["right"], tally["told"], tally["right"], tally["labelled"])
    return {"precision": score.precision, "recall": score.recall, "labelled": tally["labelled"]}


def main() -> None:
    files, arguments = asked(__doc__ or "", *DEFAULTS)
    results = {"PolNeAR": {"nutgraf": attributed(files[:-1])}, "allsides": {"nutgraf": bylines(files[-1])}}
    show(results, arguments.json)


if __name__ == "__main__":
    ending_quietly(main)
