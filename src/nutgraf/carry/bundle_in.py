"""A desk that was taken along, put into a store."""

import json
from collections.abc import Iterator, Sequence
from datetime import datetime
from hashlib import sha256
from itertools import chain, islice, zip_longest
from pathlib import Path
from typing import TypeVar

from nutgraf.carry import bundle
from nutgraf.carry.article_form import BAD_FORM, version_of
from nutgraf.carry.bundle import Asked, ChangedStory, Manifest, OnStep, Telling, broken, kept, read_json_lines
from nutgraf.carry.carried import Carried
from nutgraf.carry.plain import from_plain
from nutgraf.carry.warc import read_warc
from nutgraf.errors import BrokenDesk, WrongUse
from nutgraf.model.entry_state import KeptEntry
from nutgraf.model.feed import FeedState, KeptFeed
from nutgraf.model.keeping import OutletFact, Policy
from nutgraf.model.ruling import KeptRuling
from nutgraf.model.settings import Settings
from nutgraf.model.story import StoryEvent
from nutgraf.ports.store import KeptCapture, KeptVersion, Placed, Steps, Store

_BATCH = 200
_LARGEST = 1 << 31

Value = TypeVar("Value")


def holds_desk(folder: str | Path) -> bool:
    """Whether an exported desk stands in ``folder``, be it whole, damaged or unfinished."""
    try:
        return all((Path(folder) / name).is_file() for name in (bundle.STEPS, bundle.STORIES)) or (
            b'"nutgraf.desk/' in (Path(folder) / bundle.MANIFEST).read_bytes()
        )
    except (OSError, ValueError):
        return False


def read_manifest(folder: str | Path) -> Manifest:
    """What the bundle in ``folder`` says it holds. Raises `WrongUse` where there is none, `BrokenDesk` where it is
    damaged, unfinished, or of a newer nutgraf."""
    path = Path(folder) / bundle.MANIFEST
    try:
        plain = json.loads(path.read_bytes())
        schema = plain["schema"]
        if schema != bundle.SCHEMA and str(schema).startswith("nutgraf.desk/"):
            raise BrokenDesk(f"“{folder}” was exported by a newer nutgraf ({schema}); install a newer one")
        manifest = from_plain(Manifest, plain)
    except FileNotFoundError as error:
        raise WrongUse(f"“{folder}” holds no exported desk, or its export was not finished; export it anew") from error
    except OSError as error:
        raise WrongUse(f"“{path}” cannot be read ({error.strerror}); check the folder and its rights") from error
    except BAD_FORM as error:
        raise broken(path) from error
    if manifest.schema != bundle.SCHEMA:
        raise broken(path)
    return manifest


def demand_whole(folder: str | Path) -> Manifest:
    """Raises `BrokenDesk` with the name of the first file that is not as it was exported."""
    manifest = read_manifest(folder)
    for name in bundle.FILES:
        if name in bundle.LATER and name not in manifest.files:
            continue
        path = Path(folder) / name
        try:
            whole = name in manifest.files and kept(path, manifest.files[name].lines) == manifest.files[name]
        except OSError as error:
            raise broken(path) from error
        if not whole:
            raise broken(path)
    return manifest


def load_desk(folder: str | Path, store: Store, on_step: OnStep | None = None) -> Manifest:
    """Puts the bundle in ``folder`` into ``store``: the same ids, versions, times, fates and captures; what it held.

    All digests are checked before anything is kept. A run that was stopped is finished by the next: what is there
    already is not kept twice. Stories come with the steps that made them; the stream of stories is what replays them.
    Raises what `read_manifest` and `demand_whole` raise, and `WrongUse` for a store that has stories of its own.
    """
    folder = Path(folder)
    manifest = demand_whole(folder)
    told = Telling(on_step).told

    def count(name: str) -> int:
        return manifest.files[name].lines

    new = _steps_are_new(folder, store)
    _load_rules(folder, store)
    states = _load_feeds(folder, store)
    for captures in _batches(told("captures", _captures(folder / bundle.CAPTURES), count(bundle.CAPTURES))):
        with store.change():
            for capture in captures:
                store.articles.keep_capture(capture)
    for versions in _batches(told("articles", _versions(folder / bundle.ARTICLES), count(bundle.ARTICLES))):
        with store.change():
            for version in versions:
                store.articles.keep(version)
    for entries in _batches(told("addresses", _values(folder, bundle.ENTRIES, KeptEntry), count(bundle.ENTRIES))):
        with store.change():
            _load_entries(entries, states, store)
    if new:
        _load_stories(folder, store, manifest.made)
    if bundle.RULINGS in manifest.files:
        _load_rulings(folder, store)
    return manifest


def _steps_are_new(folder: Path, store: Store) -> bool:
    """Whether the store has no steps yet; False where it has those of the bundle, maybe with more behind them."""
    there = (step for step, _ in store.stories.steps_after(0))
    first = next(there, None)
    if first is None:
        return True
    for mine, given in zip_longest(chain((first,), there), _values(folder, bundle.STEPS, Placed)):
        if given is None:
            break
        if mine != given:
            raise WrongUse("this desk has stories of its own; load an exported desk into a new one (nutgraf init)")
    return False


def _load_rules(folder: Path, store: Store) -> None:
    try:
        settings = from_plain(Settings, json.loads((folder / bundle.SETTINGS).read_bytes()))
    except BAD_FORM as error:
        raise broken(folder / bundle.SETTINGS) from error
    with store.change():
        store.set_settings(settings)
        store.outlets.keep_facts(list(_values(folder, bundle.OUTLETS, OutletFact)))
        for policy in _values(folder, bundle.POLICIES, Policy):
            store.outlets.set_policy(policy)


def _load_feeds(folder: Path, store: Store) -> dict[str, FeedState]:
    """Adds the feeds that are not there; how each of those goes."""
    states = {}
    with store.change():
        for one in _values(folder, bundle.FEEDS, KeptFeed):
            if store.feeds.get(one.feed.address) is None:
                store.feeds.add([one.feed], one.added)
                store.feeds.keep(one.feed.address, one.state, (), one.added)
            states[one.feed.address] = one.state
    return states


def _load_entries(entries: Sequence[KeptEntry], states: dict[str, FeedState], store: Store) -> None:
    """Adds the entries that are not there; those of a feed are announced by it, so that it counts them."""
    for one in entries:
        if store.entries.get(one.entry.address) is None:
            if one.feed in states:
                store.feeds.keep(one.feed, states[one.feed], [one.entry], one.announced)
            store.entries.keep(one)


def _load_stories(folder: Path, store: Store, made: datetime) -> None:
    """All at once: a stream that has some of its steps would go on from there."""
    shelf = store.stories
    with store.change():
        for steps in _batches(_values(folder, bundle.STEPS, Placed)):
            shelf.keep(Steps(placed=steps), made)
            for step in steps:
                if step.correction:
                    shelf.settle_correction(shelf.ask_correction(step.correction, made))
        for story in _values(folder, bundle.STORIES, ChangedStory):
            shelf.keep(Steps(changed=(story.standing,)), story.changed or made)
        for events in _batches(_values(folder, bundle.EVENTS, StoryEvent)):
            shelf.keep(Steps(events=events), made)
        waiting = [correction for _, correction in shelf.asked_corrections()]
        for asked in _values(folder, bundle.ASKED, Asked):
            if asked.correction in waiting:
                waiting.remove(asked.correction)
            else:
                shelf.ask_correction(asked.correction, made)


def _load_rulings(folder: Path, store: Store) -> None:
    """Adds what was said that is not there, and takes back what was taken back, also of what came with an earlier load."""
    with store.change():
        numbers = {kept.ruling: kept.number for kept in store.rulings.all()}
        for one in _values(folder, bundle.RULINGS, KeptRuling):
            if one.ruling not in numbers:
                numbers[one.ruling] = store.rulings.add(one.ruling)
            if one.undone is not None:
                store.rulings.undo(numbers[one.ruling], one.undone_by, one.undone)


def _captures(path: Path) -> Iterator[KeptCapture]:
    for piece in read_warc(path, limit=_LARGEST):
        if not isinstance(piece, Carried) or piece.at is None:
            raise broken(path)
        digest = sha256(piece.capture.body).hexdigest()
        yield KeptCapture(digest=digest, at=piece.at, capture=piece.capture, status=piece.status, headers=piece.headers)


def _versions(path: Path) -> Iterator[KeptVersion]:
    for line in read_json_lines(path):
        version = version_of(line) if isinstance(line, dict) else None
        if version is None:
            raise broken(path)
        yield version


def _values(folder: Path, name: str, kind: type[Value]) -> Iterator[Value]:
    for line in read_json_lines(folder / name):
        try:
            yield from_plain(kind, line)
        except BAD_FORM as error:
            raise broken(folder / name) from error


def _batches(values: Iterator[Value]) -> Iterator[list[Value]]:
    while batch := list(islice(values, _BATCH)):
        yield batch
