"""Questions asked of labelled articles, against plain BM25: ``python benchmarks/ask.py [FOLDER…] [--json] [--show]``.

The form of the cases stands in ``tests/cases/ask/README.md``. Every question is asked of all articles there are, of the
folders' files and of the sample coverage, thinned out by the words that `searched` names to sixty, as a desk does.
"""

import argparse
import json
import re
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from math import log
from pathlib import Path
from typing import Any

from nutgraf import sample
from nutgraf.annotate import annotate
from nutgraf.compose.answers import answer, searched
from nutgraf.desk import Desk, default_tagger
from nutgraf.model.article import Article, Outlet
from nutgraf.model.notes import Account
from nutgraf.model.span import Span
from nutgraf.model.when import Known, Precision, Stamp
from nutgraf.text.words import telling

CASES = Path(__file__).parent.parent / "tests" / "cases" / "ask"
MOST = 5
CANDIDATES = 60
GROUND = ("Only one article", "All of it goes back")
"""How sentences begin that say what an answer stands on, not what is not told."""
_PARAGRAPH = re.compile(r"[^\n]*\S[^\n]*")

Shown = list[list[tuple[str, str]]]
"""The answers to one question, best first: for each the (article, words) that it cites."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A labelled question: ``right`` and ``wrong`` are quotations, ``unknown`` whether something of it is not told."""

    question: str
    half: str
    right: tuple[str, ...]
    wrong: tuple[str, ...]
    unknown: bool


def article_of(row: dict[str, str]) -> Article:
    """An article of a case: headline and text, paragraph by paragraph."""
    text = f"{row['headline']}\n\n{row['text']}"
    at = datetime.fromisoformat(row["published"])
    version = sha256(text.encode()).hexdigest()[:16]
    return Article(
        id=version, version=version, address=row["outlet"], text=text, language=row["language"],
        outlet=Outlet(name=row["outlet"], how="metadata"), headline=Span(start=0, end=len(row["headline"])),
        paragraphs=tuple(
            Span(start=found.start(), end=found.end()) for found in _PARAGRAPH.finditer(text, len(row["headline"]))
        ),
        published=Stamp(at=at, precision=Precision.MINUTE, known=Known.METADATA),
    )  # fmt: skip


def read(folders: Sequence[Path]) -> tuple[list[Account], list[Asked]]:
    """All articles, annotated, and all questions."""
    files = [json.loads(file.read_text("utf-8")) for folder in folders for file in sorted(folder.glob("*.json"))]
    articles = [article_of(row) for file in files for row in file["articles"]]
    articles += Desk().read(*map(str, sample.paths())).articles
    asked = [
        Asked(row["question"], file["half"], tuple(row["right"]), tuple(row["wrong"]), row["unknown"])
        for file in files
        for row in file["questions"]
    ]
    return annotate(articles, default_tagger()), asked


def candidates(question: str, accounts: Sequence[Account]) -> list[Account]:
    """The sixty accounts that hold most of the words searched for: what a desk's full-text search brings."""
    words = [word.lower() for word in searched(question)]
    counted = {account.id: sum(word in account.article.text.lower() for word in words) for account in accounts}
    ranked = sorted(
        (account for account in accounts if counted[account.id]), key=lambda one: (-counted[one.id], one.id)
    )
    return ranked[:CANDIDATES]


def nutgraf(question: str, accounts: Sequence[Account]) -> tuple[Shown, bool]:
    """Our answers, and whether something is said not to be told."""
    reply = answer(question, candidates(question, accounts), most=MOST)
    shown = [[(cited.article, cited.exact) for cited in one.sentence.citations] for one in reply.answers]
    return shown, any(not told.startswith(GROUND) for told in reply.unknown)


class BM25:
    """The sentences with most of a question's rare words (Robertson and Spärck Jones, k1 1.5, b 0.75)."""

    def __init__(self, accounts: Sequence[Account]) -> None:
        self.rows = [
            (account.id, account.words_of(span), telling(account.words_of(span), account.article.language))
            for account in accounts
            for span in account.notes.sentences
            if not (account.article.headline and account.article.headline.touches(span))
        ]
        self.held = Counter(word for _, _, words in self.rows for word in set(words))
        self.mean = sum(len(words) for _, _, words in self.rows) / max(1, len(self.rows))

    def __call__(self, question: str, _accounts: Sequence[Account]) -> tuple[Shown, bool]:
        wanted = {word for language in ("en", "de", "uk", "ko") for word in telling(question, language)}
        scored = sorted(((self.score(words, wanted), -at) for at, (_, _, words) in enumerate(self.rows)), reverse=True)
        return [[self.rows[-at][:2]] for score, at in scored[:MOST] if score > 0], False

    def score(self, words: Sequence[str], wanted: set[str]) -> float:
        counted = Counter(words)
        size = 1.5 * (0.25 + 0.75 * len(words) / self.mean)
        return sum(
            log(1 + (len(self.rows) - self.held[word] + 0.5) / (self.held[word] + 0.5)) * counted[word] * 2.5 / (counted[word] + size)
            for word in wanted & counted.keys()
        )  # fmt: skip


def is_right(cited: Sequence[tuple[str, str]], asked: Asked) -> bool:
    return any(right in words for _, words in cited for right in asked.right)


def is_wrong(cited: Sequence[tuple[str, str]], asked: Asked) -> bool:
    return not is_right(cited, asked) and any(wrong in words for _, words in cited for wrong in asked.wrong)


def score(
    system: Any, accounts: Sequence[Account], questions: Sequence[Asked], *, show: bool = False
) -> dict[str, float]:
    """The figures of one system: shares of the questions that have an answer, and of those that have none."""
    hits: Counter[str] = Counter()
    for asked in questions:
        shown, told = system(asked.question, accounts)
        right = [is_right(cited, asked) for cited in shown]
        if asked.right:
            holding = {account.id for account in accounts if any(right in _body(account) for right in asked.right)}
            covered = {article for cited, ok in zip(shown, right, strict=True) if ok for article, words in cited
                       if any(one in words for one in asked.right)}  # fmt: skip
            hits += Counter(asked=1, first=right[:1] == [True], third=any(right[:3]), none=not shown, shown=len(shown),
                            fitting=sum(right), covered=len(covered & holding), holding=min(MOST, len(holding)))  # fmt: skip
        else:
            hits += Counter(empty=1, left=not shown)
        hits += Counter(open=asked.unknown, told=asked.unknown and told, false=any(is_wrong(c, asked) for c in shown))
        if show:
            _show(asked, shown, right)
    return {
        "questions": len(questions),
        "answer@1": hits["first"] / max(1, hits["asked"]),
        "answer@3": hits["third"] / max(1, hits["asked"]),
        "answers right": hits["fitting"] / max(1, hits["shown"]),
        "articles covered": hits["covered"] / max(1, hits["holding"]),
        "unanswerable left unanswered": hits["left"] / max(1, hits["empty"]),
        "what is open told": hits["told"] / max(1, hits["open"]),
        "questions with a forbidden answer": hits["false"] / max(1, len(questions)),
    }


def _body(account: Account) -> str:
    head = account.article.headline
    return account.article.text[head.end :] if head and head.start == 0 else account.article.text


def _show(asked: Asked, shown: Shown, right: Sequence[bool]) -> None:
    good = right[:1] == [True] if asked.right else not shown
    print(f"{'  ' if good else '!!'} {asked.question}")
    for cited, ok in zip(shown, right, strict=True):
        print(f"      {'+' if ok else '-'} ({len(cited)}) {cited[0][1][:150]}")


def measure(folders: Sequence[Path], *, show: bool = False) -> dict[str, dict[str, dict[str, float]]]:
    """The figures of every half and system. What the second half answers is never shown: it is not for tuning."""
    accounts, questions = read(folders)
    systems = {"nutgraf": nutgraf, "BM25": BM25(accounts)}
    halves = sorted({asked.half for asked in questions})
    return {
        half: {
            name: score(
                system, accounts, [asked for asked in questions if asked.half == half],
                show=show and name == "nutgraf" and half == "first",
            )
            for name, system in systems.items()
        }
        for half in halves
    }  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description="Questions asked of labelled articles, against plain BM25.")
    parser.add_argument("folders", nargs="*", type=Path, metavar="FOLDER", default=[CASES])
    parser.add_argument("--json", action="store_true", help="one object, a key for each half")
    parser.add_argument("--show", action="store_true", help="the answers to the first half's questions")
    arguments = parser.parse_args()
    missing = [str(folder) for folder in arguments.folders if not folder.is_dir()]
    if missing:
        parser.error(f"no such folder: {', '.join(missing)}")
    figures = measure(arguments.folders, show=arguments.show)
    if arguments.json:
        json.dump(figures, sys.stdout, indent=1)
        return
    for half, systems in figures.items():
        for measured in next(iter(systems.values())):
            told = "  ".join(f"{name} {system[measured]:6.3f}" for name, system in systems.items())
            print(f"{half:7} {measured:36} {told}")


if __name__ == "__main__":
    main()
