"""Everything a desk keeps, as plain values that can be compared."""

import json
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

from nutgraf.model.found import Wanted
from nutgraf.model.story import Turn
from nutgraf.ports.store import Store
from nutgraf.store import DeskFile

ALL = 1 << 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What two desks have in common that went through the same: ids, texts, fates, times, stories and pages."""

    articles: dict[str, list[Any]]
    captures: set[str]
    entries: dict[str, Any]
    feeds: dict[str, Any]
    stories: dict[str, Any]
    led: dict[str, str]
    steps: list[Any]
    log: list[Any]
    pages: dict[str, Any]
    notes: set[Any]
    corrections: list[Any]
    rules: list[Any]
    found: dict[str, list[str]]

    def within(self, later: "Told") -> None:
        """Raises AssertionError where anything of this is missing in ``later``."""
        for article, versions in self.articles.items():
            held = later.articles[article][: len(versions)]
            assert [one[0] for one in versions] == [one[0] for one in held]
            whole = {one[4] for one, now in zip(versions, held, strict=True) if not now[5]}
            assert whole <= {*later.captures, ""}
        assert self.steps == later.steps[: len(self.steps)]
        assert self.log == later.log[: len(self.log)]
        assert set(self.feeds) <= set(later.feeds)
        assert set(self.stories) <= {*later.stories, *later.led}
        said = [one[:2] for one in later.corrections]
        assert [one[:2] for one in self.corrections] == said[: len(self.corrections)]
        for address, entry in self.entries.items():
            assert address in later.entries
            if entry["good"]:
                assert later.entries[address]["good"]
                assert entry["article"] == later.entries[address]["article"]


def told(path: Path) -> Told:
    """What the desk at ``path`` keeps."""
    with DeskFile(path, readonly=True) as store:
        versions: dict[str, list[Any]] = {}
        for one in store.articles.all():
            digest = sha256(one.article.text.encode("utf-8", "replace")).hexdigest()
            values = (one.article.version, one.article.headline_text, digest, one.came, one.capture, one.cut)
            versions.setdefault(one.article.id, []).append(values)
        rows = store.stories.rows(Wanted(most=ALL))
        log = store.stories.log()
        return Told(
            articles=versions,
            captures={one.digest for one in store.articles.captures()},
            entries=_entries(store),
            feeds={one.feed.address: (one.feed, one.added, one.state, one.entries) for one in store.feeds.all()},
            stories={row.id: (store.stories.get(row.id), row) for row in rows},
            led={
                event.other: living.id
                for event in log
                if event.turn is Turn.MERGED and event.other and (living := store.stories.get(event.other))
            },
            steps=[step for step, _ in store.stories.steps_after(0)],
            log=log,
            pages={row.id: _page(store, row.id) for row in rows},
            notes=_raw(
                path, "SELECT v.version, n.tagger, hex(n.body) FROM notes n JOIN versions v ON v.id = n.version"
            ),
            corrections=sorted(_raw(path, "SELECT number, correction, settled, problem FROM corrections")),
            rules=[store.settings(), store.outlets.policies(), store.outlets.facts()],
            found={word: _found(store, word) for word in ("kilometres", "Source", "million", "Fähre", "said")},
        )


def _entries(store: Store) -> dict[str, Any]:
    always = datetime(9999, 1, 1, tzinfo=UTC)
    found = {one.entry.address: one for one in (*store.entries.due(always, ALL), *store.entries.fated(most=ALL))}
    return {
        address: {
            "kept": one,
            "good": one.fate is not None and one.fate.good,
            "article": one.fate.article if one.fate else "",
        }
        for address, one in found.items()
    }


def _page(store: Store, story: str) -> Any:
    page = store.stories.page(story)
    return None if page is None else (json.loads(page.json), page.step, page.headline, page.articles)


def _found(store: Store, word: str) -> list[str]:
    return sorted(hit.article for hit in store.articles.search(Wanted(text=word, most=1000)))


def _raw(path: Path, question: str) -> set[Any]:
    with closing(sqlite3.connect(path)) as connection:
        return set(connection.execute(question))
