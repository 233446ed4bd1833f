"""Labelled cases of accounts set side by side, read and checked: ``python benchmarks/compare_cases.py [FOLDER|FILE…]``.

The form stands in ``tests/cases/compare/README.md``. Every file is checked against it; what is wrong is printed, one line each,
and the status is then 1. With ``--count`` how much each folder holds is printed as a table in Markdown, instead.
"""

import sys
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from nutgraf.model.comparison import DisagreementKind, ExpectationState, Judgement

CASES = Path(__file__).parent.parent / "tests" / "cases" / "compare"
FROM = ("own", "wire", "outlet", "office", "document", "unnamed")
NAMED = ("wire", "outlet", "office", "document")
PRINTED = ("verbatim", "cut", "altered", "translated", "paraphrased")
TREATED = ("states", "attributes", "disputes", "omits", "unseen")
WITHOUT_WORDS = ("omits", "unseen")


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """Exact ``words`` of the article with this key. ``how`` is how they are printed or treated, where that is labelled."""

    article: str
    words: str
    how: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parted:
    """A labelled disagreement; ``judgements`` are those an editor would let pass, the best first."""

    thing: str
    judgements: tuple[str, ...]
    about: str
    versions: tuple[tuple[Words, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ahead:
    """A labelled expectation."""

    place: Words
    state: str
    due: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One labelled case. ``articles`` are rows as `nutgraf.read` takes them, by key; ``origins`` are (from, name) by key."""

    name: str
    event: str
    articles: dict[str, dict[str, Any]]
    disagreements: tuple[Parted, ...] = ()
    roundings: tuple[tuple[Words, ...], ...] = ()
    look_alikes: tuple[tuple[Words, ...], ...] = ()
    origins: dict[str, tuple[str, str]]
    quotations: tuple[tuple[Words, ...], ...] = ()
    claims: tuple[tuple[Words, ...], ...] = ()
    expectations: tuple[Ahead, ...] = ()


def files_in(places: Iterable[Path]) -> list[Path]:
    """The case files among ``places``: files themselves, and those anywhere below folders."""
    return [file for place in places for file in (sorted(place.rglob("*.toml")) if place.is_dir() else [place])]


def case_of(path: Path) -> Case:
    """The case in a file. Raises ValueError where the file has not the form, with what is wrong on a line each."""
    raw = tomllib.loads(path.read_text("utf-8"))
    wrong = list(_faults(raw))
    if wrong:
        raise ValueError("\n".join(wrong))
    return Case(
        name=path.stem,
        event=raw["event"],
        articles={row["id"]: _row(row) for row in raw["article"]},
        disagreements=tuple(_parted(row) for row in raw.get("disagreement", ())),
        roundings=tuple(_several(row["places"]) for row in raw.get("rounding", ())),
        look_alikes=tuple(_several(row["places"]) for row in raw.get("look_alike", ())),
        origins={row["article"]: (row["from"], row.get("name", "")) for row in raw.get("origin", ())},
        quotations=tuple(_several(row["places"], labelled=True) for row in raw.get("quotation", ())),
        claims=tuple(_several(row["treatments"], labelled=True) for row in raw.get("claim", ())),
        expectations=tuple(
            Ahead(place=_words(row["place"]), state=row["state"], due=row.get("due"))
            for row in raw.get("expectation", ())
        ),
    )


def _row(row: dict[str, Any]) -> dict[str, Any]:
    told = {"title": row["headline"], "outlet": row["outlet"], "text": row["text"].strip()}
    told["url"] = row.get("url") or f"https://{row['id']}.example/{row['id']}"
    if row.get("byline"):
        told["author"] = row["byline"]
    if row.get("published"):
        at: datetime = row["published"]
        told["date"] = (at if at.tzinfo else at.replace(tzinfo=UTC)).isoformat()
    return told


def _parted(row: dict[str, Any]) -> Parted:
    return Parted(
        thing=row["thing"],
        judgements=(row["judgement"], *row.get("also", ())),
        about=row.get("about", ""),
        versions=tuple(_several(version) for version in row["versions"]),
    )


def _several(places: Sequence[str], *, labelled: bool = False) -> tuple[Words, ...]:
    return tuple(_words(place, labelled=labelled) for place in places)


def _words(place: str, *, labelled: bool = False) -> Words:
    article, _, words = place.partition(": ")
    if not labelled:
        return Words(article=article, words=words)
    how, _, rest = words.partition(": ")
    return Words(article=article, words=rest, how=how)


def _faults(raw: dict[str, Any]) -> Iterator[str]:
    articles = raw.get("article", [])
    for key in ("event", "about"):
        if not raw.get(key):
            yield f"no {key}"
    for row in articles:
        yield from (
            f"article {row.get('id', '?')}: no {key}"
            for key in ("id", "outlet", "headline", "text")
            if not row.get(key)
        )
    texts = {row.get("id", ""): f"{row.get('headline', '')}\n\n{row.get('text', '')}" for row in articles}
    if len(texts) < 2 or len(texts) < len(articles):
        yield "a case needs two articles or more, each with its own id"
    yield from _wrong_words(raw, texts)
    yield from _wrong_labels(raw, texts)


def _wrong_words(raw: dict[str, Any], texts: dict[str, str]) -> Iterator[str]:
    plain = [place for row in raw.get("disagreement", ()) for version in row.get("versions", ()) for place in version]
    plain += [
        place for key in ("rounding", "look_alike") for row in raw.get(key, ()) for place in row.get("places", ())
    ]
    plain += [row.get("place", "") for row in raw.get("expectation", ())]
    labelled = [place for row in raw.get("quotation", ()) for place in row.get("places", ())]
    treated = [place for row in raw.get("claim", ()) for place in row.get("treatments", ())]
    found = [_words(place) for place in plain] + [_words(place, labelled=True) for place in labelled]
    found += [words for place in treated if (words := _words(place, labelled=True)).how not in WITHOUT_WORDS]
    for words in found:
        times = texts.get(words.article, "").count(words.words) if words.words else 0
        if words.article not in texts:
            yield f"“{words.article}: {words.words}”: no such article"
        elif times != 1:
            yield f"“{words.article}: {words.words}” stands there {times} times, not once"


def _wrong_labels(raw: dict[str, Any], texts: dict[str, str]) -> Iterator[str]:
    labels: list[tuple[Any, tuple[str, ...], str]] = [
        (row.get("thing"), tuple(DisagreementKind), "thing") for row in raw.get("disagreement", ())
    ]
    labels += [
        (judgement, tuple(Judgement), "judgement")
        for row in raw.get("disagreement", ())
        for judgement in (row.get("judgement"), *row.get("also", ()))
    ]
    labels += [(row.get("from"), FROM, "from") for row in raw.get("origin", ())]
    labels += [(row.get("state"), tuple(ExpectationState), "state") for row in raw.get("expectation", ())]
    for key, places, legal in (("quotation", "places", PRINTED), ("claim", "treatments", TREATED)):
        labels += [
            (_words(place, labelled=True).how, legal, key) for row in raw.get(key, ()) for place in row.get(places, ())
        ]
    yield from (
        f"{key} = “{label}” is none of: {', '.join(legal)}" for label, legal, key in labels if label not in legal
    )
    yield from (
        f"disagreement “{row.get('about', '')}” needs two versions or more"
        for row in raw.get("disagreement", ())
        if len(row.get("versions", ())) < 2
    )
    told = [row.get("article") for row in raw.get("origin", ())]
    yield from (f"origin of “{key}” is told {told.count(key)} times, not once" for key in texts if told.count(key) != 1)
    yield from (
        f"origin of “{row.get('article')}” needs a name"
        for row in raw.get("origin", ())
        if row.get("from") in NAMED and not row.get("name")
    )


def counted(files: Iterable[Path]) -> dict[str, int]:
    """How much some case files hold; those without the form hold nothing."""
    cases = [case for file in files if (case := _case_or_none(file))]
    return {
        "cases": len(cases),
        "kinds of event": len({case.event for case in cases}),
        "without a disagreement": sum(not case.disagreements for case in cases),
        "articles": sum(len(case.articles) for case in cases),
        "disagreements": sum(len(case.disagreements) for case in cases),
        "roundings": sum(len(case.roundings) for case in cases),
        "look-alikes": sum(len(case.look_alikes) for case in cases),
        "quotations": sum(len(case.quotations) for case in cases),
        "claims": sum(len(case.claims) for case in cases),
        "expectations": sum(len(case.expectations) for case in cases),
    }


def _case_or_none(file: Path) -> Case | None:
    try:
        return case_of(file)
    except (ValueError, KeyError):  # a fault of TOML is a ValueError
        return None


def table(folders: Sequence[Path]) -> str:
    """The counts of some folders, a row each."""
    held = {folder.name: counted(files_in([folder])) for folder in folders}
    heads = list(counted(()))
    rows = [["", *heads], ["---"] * (len(heads) + 1)]
    rows += [[f"`{name}/`", *(str(count) for count in counts.values())] for name, counts in held.items()]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def main() -> int:
    """Checks the files that are named, all of ours where none is; or counts them."""
    named = [Path(each) for each in sys.argv[1:] if each != "--count"]
    if "--count" in sys.argv:
        print(table(named or [CASES / "first", CASES / "second"]))
        return 0
    status = 0
    for path in files_in(named or [CASES]):
        try:
            case_of(path)
        except (ValueError, tomllib.TOMLDecodeError, KeyError) as wrong:
            status = 1
            print(f"{path}: " + f"\n{path}: ".join(str(wrong).splitlines()))
    return status


if __name__ == "__main__":
    sys.exit(main())
