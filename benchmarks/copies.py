"""Near-copies: ``python benchmarks/copies.py [FILE…] [--json]`` on articles that are copied by a fixed recipe.

A FILE is JSON Lines with ``story outlet date lang title text``; all files named are one stream. Of every third article
fit for it (`WORDS`, `PARAGRAPHS`) a copy by another outlet is put into the stream: another headline, the tail cut, paragraphs
dropped and changed about, in half of them another first paragraph taken from elsewhere, up to six paragraphs added, words of
some sentences replaced or left out (`recipe`). What keeps less than a third of its three-word sequences is not asked for.
Beside them stand pairs that are none: two articles of one labelled story (or day) by two outlets, both given the same
paragraph of background and the same two quotations; and two articles of one outlet given the same standing paragraphs.

Counted by share band: copies found with the right original (recall), and of all found in that band, the right ones
(precision; the made pairs that are none count where their share lies). Pairs found among the untouched articles are counted
apart (``found_in_stream``) and printed on stderr to be read by eye: nobody has labelled them. ``own_passages`` and ``left_out``
score the words of the passages that differ against the recipe's. The peers find copies only. ``articles_per_second`` is by
processor time of one core, ``peak_mb`` with the articles (``mb_before``).
"""

import random
import re
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path

from common import (
    Figures,
    Row,
    Score,
    apart,
    article_of,
    asked,
    ending_quietly,
    peak_mb,
    rows_of,
    set_name,
    show,
)
from copies_peers import PEERS, Found, is_there
from nutgraf.compare.copies.copies import find_copies
from nutgraf.model.notes import Account
from nutgraf.model.span import Span
from nutgraf.text.runs import plain_words, runs_of
from nutgraf.text.sentences import split_sentences

DEFAULTS = ("allsides_background", "allsides", "basil", "gva")
MOST = 6_000
WORDS, PARAGRAPHS = (150, 2_000), 6
BANDS = ((1 / 3, 1 / 2), (1 / 2, 3 / 4), (3 / 4, 1.01))
SEED = 11
_MARK = re.compile(r"[“”\"‘’']")  # an editor leaves quotations whole
_LINE = re.compile(r"\n+")


@dataclass(slots=True)
class Made:
    """A copy by the recipe: whose, its share of three-word sequences, and the paragraphs added and left out."""

    original: str
    share: float
    added: list[str] = field(default_factory=list)
    dropped: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Stream:
    """Accounts; the copies made by id; the pairs that are none, as ids to their share."""

    accounts: list[Account] = field(default_factory=list)
    copies: dict[str, Made] = field(default_factory=dict)
    none: dict[frozenset[str], float] = field(default_factory=dict)

    def add(
        self, name: str, row: Row, paragraphs: Sequence[str], *, outlet: str = "", title: str = "", later: int = 0
    ) -> None:
        headline = (title or row["title"] or "").replace("\n", " ")
        text = f"{headline}\n\n" + "\n\n".join(paragraphs)
        day = date.fromisoformat((row["date"] or "2000-01-01")[:10]) + timedelta(days=later)
        shown = outlet or row["outlet"] or ""
        article = article_of(text, name=name, language=row["lang"], day=day.isoformat(), outlet=shown)
        start = Span(start=0, end=len(headline))
        self.accounts.append(Account(article=replace(article, headline=start if headline else None)))


def share(copy: Sequence[str], original: Sequence[str]) -> float:
    """The share of the copy's different three-word sequences that stand in the original."""
    ours, theirs = (set(runs_of(plain_words("\n".join(text)))) for text in (copy, original))
    return len(ours & theirs) / len(ours) if ours else 0.0


def made_stream(paths: Sequence[Path]) -> Stream:
    chance = random.Random(SEED)
    rows = [row for path in paths for row in rows_of(path) if row["text"]]
    rows = chance.sample(rows, min(MOST, len(rows)))
    bodies = [[part.strip() for part in _LINE.split(row["text"]) if part.strip()] for row in rows]
    fit = [at for at, row in enumerate(rows) if is_fit(row, bodies[at])]
    stream = Stream()
    donors = fit[::10]
    fit = [at for at in fit if at not in set(donors)]
    taken = make_none(stream, rows, bodies, fit, chance) | set(donors)
    for at in (at for at in range(len(rows)) if at not in taken):
        stream.add(f"r{at}", rows[at], bodies[at])
    for at in [at for at in fit if at not in taken][::3]:
        other = chance.choice(donors)
        paragraphs, made = recipe(f"r{at}", bodies[at], bodies[other], chance)
        if made.share >= BANDS[0][0]:
            stream.copies[f"c{at}"] = made
            stream.add(
                f"c{at}", rows[at], paragraphs, outlet="The Copying Courier", title=rows[other]["title"], later=1
            )
    return stream


def is_fit(row: Row, body: Sequence[str]) -> bool:
    return WORDS[0] <= len(row["text"].split()) <= WORDS[1] and len(body) >= PARAGRAPHS


def recipe(name: str, body: list[str], other: list[str], chance: random.Random) -> tuple[list[str], Made]:
    """The paragraphs of a copy."""
    kept = body[: max(2, round(len(body) * chance.uniform(0.4, 1.0)))]
    losing = chance.choice((0.0, 0.1, 0.2))
    kept = [part for part in kept if chance.random() >= losing] or kept
    if len(kept) > 3 and chance.random() < 0.3:
        swap = chance.randrange(1, len(kept) - 1)
        kept[swap : swap + 2] = kept[swap + 1], kept[swap]
    first = other[:1] if chance.random() < 0.5 else []
    kept = kept[1:] if first and len(kept) > 1 else kept
    local = chance.sample(other[1:], min(chance.choice((0, 0, 1, 1, 2, 4, 6)), len(other) - 1))
    dropped = [part for part in body if part not in kept]
    kept = edited(kept, chance.choice((0.0, 0.0, 0.2, 0.5, 0.8)), chance)
    where = chance.randrange(1, len(kept) + 1)
    paragraphs = [*first, *kept[:where], *local, *kept[where:]]
    return paragraphs, Made(name, share(paragraphs, body), [*first, *local], dropped)


def edited(paragraphs: list[str], how_many: float, chance: random.Random) -> list[str]:
    """The paragraphs with up to five words of some sentences replaced by others of the same paragraph, or left out."""
    return [" ".join(_sentence(part, how_many, chance) for part in sentences(text)) for text in paragraphs]


def sentences(text: str) -> list[str]:
    return [span.of(text) for span in split_sentences(text, [Span(start=0, end=len(text))], "en")]


def _sentence(sentence: str, how_many: float, chance: random.Random) -> str:
    words = sentence.split()
    if chance.random() >= how_many or len(words) < 6:
        return sentence
    for _ in range(chance.randint(1, 5)):
        at = chance.randrange(len(words))
        if _MARK.search(words[at]):
            continue
        words[at : at + 1] = chance.choice(([], [_MARK.sub("", chance.choice(words))]))
        if len(words) < 4:
            break
    return " ".join(words)


def make_none(
    stream: Stream, rows: list[Row], bodies: list[list[str]], fit: list[int], chance: random.Random
) -> set[int]:
    """Puts pairs that are none into the stream; the rows they were made of."""
    parts = [part for at in fit for part in bodies[at] if 25 <= len(part.split()) <= 60]
    quoted = [part for part in parts if part.count("“") == 1 == part.count("”")]
    plain = [part for part in parts if "“" not in part and '"' not in part]
    taken: set[int] = set()
    for one, two, home in [*_pairs(rows, fit, home=False), *_pairs(rows, fit, home=True)][: MOST // 10]:
        if taken.isdisjoint({one, two}):
            taken |= {one, two}
            same = chance.sample(plain, 3 if home else 1) + ([] if home else chance.sample(quoted, min(2, len(quoted))))
            made = [_with(bodies[at], same, chance) for at in (one, two)]
            for at, body in zip((one, two), made, strict=True):
                stream.add(f"n{at}", rows[at], body)
            most = max(share(made[0], made[1]), share(made[1], made[0]))
            stream.none[frozenset({f"n{one}", f"n{two}"})] = most
    return taken


def _pairs(rows: list[Row], fit: list[int], *, home: bool) -> Iterator[tuple[int, int, bool]]:
    """Pairs of articles of one story (or one day) by two outlets, or of one month by one outlet."""
    groups: dict[object, list[int]] = {}
    for at in fit:
        row = rows[at]
        groups.setdefault(
            (row["outlet"], row["date"][:7]) if home else row.get("story") or row["date"][:10], []
        ).append(at)
    for several in groups.values():
        pairs = zip(several[::2], several[1::2], strict=False)
        yield from ((one, two, home) for one, two in pairs if home or rows[one]["outlet"] != rows[two]["outlet"])


def _with(body: list[str], same: Sequence[str], chance: random.Random) -> list[str]:
    made = list(body)
    for part in same:
        made.insert(chance.randrange(1, len(made) + 1), part)
    return made


def by_nutgraf(accounts: Sequence[Account]) -> Found:
    return [(copy.original, copy.copy, copy) for copy in find_copies(accounts)]


def measure(system: str, paths: Sequence[Path]) -> Figures:
    """The figures of one system on one stream."""
    stream = made_stream(paths)
    before = peak_mb()
    finder: Callable[[Sequence[Account]], Found] = by_nutgraf if system == "nutgraf" else PEERS[system]
    start = time.process_time()
    found = finder(stream.accounts)
    seconds = time.process_time() - start
    scores, others = by_band(found, stream)
    figures: Figures = {
        "articles": len(stream.accounts),
        "copies_made": len(stream.copies),
        "none_made": len(stream.none),
    }
    for name, score in scores.items():
        figures[name] = {
            "copies": int(score.wanted),
            "precision": score.precision,
            "recall": score.recall,
            "f1": score.f1,
        }
    figures |= {"found_in_stream": len(others), "articles_per_second": len(stream.accounts) / seconds}
    if system == "nutgraf":
        figures |= passages(found, stream)
        tell(others, stream)
    return figures | {"mb_before": before}


def by_band(found: Found, stream: Stream) -> tuple[dict[str, Score], Found]:
    """The scores by share band, and what was found among the untouched articles."""
    counts = [[0, 0, 0] for _ in BANDS]  # right, found, wanted
    for made in stream.copies.values():
        counts[band(made.share)][2] += 1
    others = []
    for original, copy, whole in found:
        made, none = stream.copies.get(copy), stream.none.get(frozenset({original, copy}))
        if made:
            counts[band(made.share)][0] += made.original == original
            counts[band(made.share)][1] += 1
        elif none is not None:
            counts[band(none)][1] += 1
        else:
            others.append((original, copy, whole))
    counts.append([sum(column) for column in zip(*counts, strict=True)])
    names = [*(f"{low:.2f}-{min(high, 1):.2f}" for low, high in BANDS), "all"]
    return {
        name: Score(right, all_found, right, wanted)
        for name, (right, all_found, wanted) in zip(names, counts, strict=True)
    }, others


def band(share: float) -> int:
    return next((at for at, (_, high) in enumerate(BANDS) if share < high), 0)


def passages(found: Found, stream: Stream) -> Figures:
    """The words of the passages that differ, against the paragraphs the recipe added and left out."""
    texts = {account.id: account.article.text for account in stream.accounts}
    own, out = [0, 0, 0], [0, 0, 0]
    for _, name, copy in found:
        made = stream.copies.get(name)
        if made and copy and copy.original == made.original:
            for counts, places, wanted in ((own, copy.own, made.added), (out, copy.left_out, made.dropped)):
                told = Counter(word for place in places for word in plain_words(place.span.of(texts[place.article])))
                right = Counter(word for part in wanted for word in plain_words(part))
                counts[0] += (told & right).total()
                counts[1] += told.total()
                counts[2] += right.total()
    return {
        name: {"precision": both / max(told, 1), "recall": both / max(right, 1)}
        for name, (both, told, right) in (("own_passages", own), ("left_out", out))
    }


def tell(others: Found, stream: Stream) -> None:
    """Prints the pairs found among untouched articles for a reader."""
    known = {account.id: account.article for account in stream.accounts}
    for original, name, copy in others:
        one, two = known[original], known[name]
        kind, share = (copy.kind.value, copy.share) if copy else ("", 0.0)
        print(
            f"{kind} {share:.2f}: {one.outlet.name}: {one.headline_text} → {two.outlet.name}: {two.headline_text}",
            file=sys.stderr,
        )


def main() -> None:
    files, arguments = asked(__doc__ or "", *(f"stories/{name}.jsonl.gz" for name in DEFAULTS))
    systems = ("nutgraf", *(name for name in PEERS if is_there(name)))
    name = " + ".join(map(set_name, files))
    show({name: {system: apart(measure, system, files) for system in systems}}, arguments.json)


if __name__ == "__main__":
    ending_quietly(main)
