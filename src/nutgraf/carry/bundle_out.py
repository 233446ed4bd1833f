"""A desk, taken along: everything that a store keeps, written to a folder."""

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from nutgraf.carry import bundle
from nutgraf.carry.article_form import form_of
from nutgraf.carry.bundle import Asked, ChangedStory, Manifest, OnStep, Telling, kept, write_lines, write_values
from nutgraf.carry.placing import placed, told_writing
from nutgraf.carry.plain import to_plain
from nutgraf.carry.warc_writing import write_warc
from nutgraf.errors import WrongUse
from nutgraf.model.found import Wanted
from nutgraf.model.story import Turn
from nutgraf.ports.store import Standing, Store

_ALL = 1 << 62
_ALWAYS = datetime(9999, 1, 1, tzinfo=UTC)


def export_desk(
    store: Store, folder: str | Path, *, now: datetime, by: str = "", on_step: OnStep | None = None
) -> Manifest:
    """Writes all of ``store`` to ``folder``, made if it is not there; what it holds. ``now`` is when, ``by`` the version
    of nutgraf.

    Stories go first and captures last, so that all they speak of is there even if the desk goes on meanwhile. What sites
    said in their robots.txt stays behind: whoever goes on elsewhere asks for it anew. So do logins, tokens and hooks,
    which are secrets of those who use this desk, and pages, which are made anew. A folder in which an export was
    stopped is written anew. Raises `WrongUse` for a folder that holds anything else, and
    `BrokenDesk` (`DiskFull`) where it cannot be written to.
    """
    folder = Path(folder)
    with told_writing(folder):
        folder.mkdir(parents=True, exist_ok=True)
        _demand_ours(folder)
        (folder / bundle.MANIFEST).unlink(missing_ok=True)
    files = {}
    for name, write in _parts(store, now, on_step).items():
        lines = write(folder / name)
        with told_writing(folder / name):
            files[name] = kept(folder / name, lines)
    manifest = Manifest(schema=bundle.SCHEMA, nutgraf=by, made=now, files=files)
    _write_json(folder / bundle.MANIFEST, manifest)
    return manifest


def _parts(store: Store, now: datetime, on_step: OnStep | None) -> dict[str, Callable[[Path], int]]:
    """How each file is written, in order; each gives how many lines it has."""
    told = Telling(on_step).told
    articles = store.articles
    return {
        bundle.ASKED: lambda path: write_values(
            path, (Asked(correction=one) for _, one in store.stories.asked_corrections())
        ),
        bundle.RULINGS: lambda path: write_values(path, store.rulings.all()),
        bundle.STEPS: lambda path: write_values(
            path, told("steps", (step for step, _ in store.stories.steps_after(0)))
        ),
        bundle.STORIES: lambda path: write_values(path, told("stories", _stories(store))),
        bundle.EVENTS: lambda path: write_values(path, store.stories.whole_log()),
        bundle.ENTRIES: lambda path: write_values(path, told("addresses", store.entries.all())),
        bundle.FEEDS: lambda path: write_values(path, store.feeds.all()),
        bundle.FEED_LIST: lambda path: _write_feeds(path, store, now),
        bundle.OUTLETS: lambda path: write_values(path, store.outlets.facts()),
        bundle.OUTLET_LIST: lambda path: _write_facts(path, store),
        bundle.POLICIES: lambda path: write_values(path, store.outlets.policies()),
        bundle.SETTINGS: lambda path: _write_json(path, store.settings()),
        bundle.ARTICLES: lambda path: write_lines(
            path, map(form_of, told("articles", articles.all(), articles.count()))
        ),
        bundle.CAPTURES: lambda path: write_warc(path, told("captures", articles.captures()), now=now),
    }


def _stories(store: Store) -> Iterator[ChangedStory]:
    """The living stories in the order in which they changed, then those that were merged away, in the order of that."""
    rows = store.stories.rows(Wanted(most=_ALL))
    for row in sorted(rows, key=lambda row: (row.changed or _ALWAYS, row.id)):
        if standing := store.stories.get(row.id):
            yield ChangedStory(standing=standing, changed=row.changed)
    gone = dict.fromkeys(
        event.other for event in store.stories.whole_log() if event.turn is Turn.MERGED and event.other
    )
    for story in gone:
        living = store.stories.get(story)
        if living and living.id != story:
            yield ChangedStory(standing=Standing(id=story, merged=living.id))


def _write_feeds(path: Path, store: Store, now: datetime) -> int:
    from nutgraf.collect.opml import write_opml

    feeds = store.feeds.all()
    with placed(path) as file:
        file.write(write_opml(feeds, title="nutgraf", now=now).encode())
    return len(feeds)


def _write_facts(path: Path, store: Store) -> int:
    from nutgraf.collect.facts import facts_to_csv

    facts = store.outlets.facts()
    with placed(path) as file:
        file.write(facts_to_csv(facts).encode())
    return len(facts)


def _write_json(path: Path, value: object) -> int:
    with placed(path) as file:
        file.write(json.dumps(to_plain(value), indent=1, sort_keys=True).encode())
    return 1


def _demand_ours(folder: Path) -> None:
    """Raises `WrongUse` for a folder in which something stands that no export wrote."""
    ours = {bundle.MANIFEST, *bundle.FILES}
    names = sorted(found.name for found in folder.iterdir())
    if other := next((name for name in names if name not in ours and name[1:-5] not in ours), ""):
        raise WrongUse(f"“{folder}” holds “{other}”, which is no part of an export; name a folder that is empty or new")
