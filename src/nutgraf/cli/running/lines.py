"""What a running desk tells, in lines."""

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta

from nutgraf.model.entry_state import KeptEntry
from nutgraf.model.fate import Ending
from nutgraf.model.feed import KeptFeed
from nutgraf.model.found import Hit, Round, StoryRow
from nutgraf.render.dates import moment as told_moment

WAITING = "waiting"


def round_line(done: Round) -> str:
    """One round: "12 feeds asked (8 unchanged, 1 failed), 14 announced; 11 kept, 2 no article; 1 new version; 3 stories, 2 pages"."""
    asked = [part for part in (_some(done.unchanged, "unchanged"), _some(len(done.failed), "failed")) if part]
    parts = [
        f"{_many(done.feeds, 'feed')} asked" + (f" ({', '.join(asked)})" if asked else ""),
        f"{done.announced} announced" if done.announced else "",
    ]
    ended = ", ".join(f"{many} {ending}" for ending, many in sorted(done.fates.items(), key=lambda one: -one[1]))
    rest = [
        ", ".join(part for part in parts if part),
        ended,
        f"{_many(done.versions, 'new version')}" if done.versions else "",
        f"{_many(done.stories, 'story', 'stories')} changed, {_many(done.pages, 'page')} made" if done.stories else "",
        "stopped before the end" if done.stopped else "",
    ]
    return "; ".join(part for part in rest if part)


def count_lines(counts: Mapping[Ending, int] | Mapping[Ending | None, int]) -> list[str]:
    """How many ended how, most first."""
    told = sorted(counts.items(), key=lambda one: (-one[1], str(one[0])))
    return [f"{many:>8,}  {ending or WAITING}" for ending, many in told if many] or ["nothing has been announced yet"]


def fate_line(kept: KeptEntry) -> Iterator[str]:
    """One address and how it ended."""
    if kept.fate is None:
        yield f"{WAITING}  {kept.entry.address}"
        return
    yield f"{_at(kept.fated)}  {kept.fate.ending}  {kept.entry.address}"
    yield f"    {kept.fate.reason}" + (f"  ({kept.fate.article})" if kept.fate.article else "")


def feed_lines(kept: KeptFeed) -> Iterator[str]:
    """One feed and how it goes."""
    feed, state = kept.feed, kept.state
    title = f"  “{feed.title}”" if feed.title else ""
    where = f"  [{feed.folder}]" if feed.folder else ""
    yield f"{feed.address}{title}{where}"
    if state.retired:
        yield f"    not asked any more: {state.retired}"
        return
    asked = f"asked {_at(state.asked)}" if state.asked else "not asked yet"
    due = f"next {_at(state.due)}, every {_length(state.every)}" if state.due else "next round"
    failed = f"; failed {_many(state.failures, 'time')}: {state.reason}" if state.failures else ""
    yield f"    {feed.kind}; {_many(kept.entries, 'announcement')}; {asked}; {due}{failed}"


def story_line(row: StoryRow) -> list[str]:
    """A story: what it is called, and what stands behind it."""
    differ = f", {_many(row.disagreements, 'disagreement')}" if row.disagreements else ""
    languages = f", {' '.join(row.languages)}" if row.languages else ""
    return [
        f"{row.id}  {row.headline or 'no headline'}",
        f"    {_many(row.articles, 'article')}, {_many(row.outlets, 'outlet')}, {_many(row.origins, 'origin')}{differ}"
        f"{languages}; {_at(row.since)} – {_at(row.last)}",
    ]


def hit_lines(hit: Hit) -> list[str]:
    """An article that was found, with the words it was found by."""
    return [
        f"{hit.headline or 'no headline'}  ({', '.join(part for part in (hit.outlet, _at(hit.published)) if part)})",
        f"    … {' '.join(hit.words.split())} …",
        f"    {hit.article}" + (f" in {hit.story}" if hit.story else "") + (f"  {hit.url}" if hit.url else ""),
    ]


def _at(at: datetime | None) -> str:
    return told_moment(at.isoformat()) if at else "undated"


def _length(length: timedelta) -> str:
    hours = length.total_seconds() / 3600
    return f"{hours:g} h" if hours >= 1 else f"{length.total_seconds() / 60:g} min"


def _many(count: int, one: str, more: str = "") -> str:
    return f"{count:,} {one if count == 1 else more or one + 's'}"


def _some(count: int, what: str) -> str:
    return f"{count:,} {what}" if count else ""
