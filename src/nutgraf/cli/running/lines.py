"""What a running desk tells, in lines."""

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta

from nutgraf.model.entry_state import KeptEntry
from nutgraf.model.fate import Ending
from nutgraf.model.feed import KeptFeed
from nutgraf.model.found import Hit, Round, StoryRow
from nutgraf.model.keeping import Policy
from nutgraf.render.dates import moment as told_moment

WAITING = "waiting"


def round_line(done: Round) -> str:
    """One round: "12 feeds asked (8 unchanged, 1 failed), 14 announced; 11 kept, 2 no article; 1 new version; 3 stories, 2 pages"."""
    if not any((done.feeds, done.fates, done.versions, done.stories, done.pages)):
        return "stopped before the end" if done.stopped else "nothing was due"
    asked = [part for part in (_some(done.unchanged, "unchanged"), _some(len(done.failed), "failed")) if part]
    parts = [
        f"{many(done.feeds, 'feed')} asked" + (f" ({', '.join(asked)})" if asked else ""),
        f"{done.announced:,} announced" if done.announced else "",
    ]
    ended = ", ".join(f"{count:,} {ending}" for ending, count in sorted(done.fates.items(), key=lambda one: -one[1]))
    rest = [
        ", ".join(part for part in parts if part),
        ended,
        f"{many(done.versions, 'new version')}" if done.versions else "",
        f"{many(done.stories, 'story', 'stories')} changed, {many(done.pages, 'page')} made" if done.stories else "",
        "stopped before the end" if done.stopped else "",
    ]
    return "; ".join(part for part in rest if part)


def count_lines(counts: Mapping[Ending, int] | Mapping[Ending | None, int]) -> list[str]:
    """How many ended how, most first."""
    told = sorted(counts.items(), key=lambda one: (-one[1], str(one[0])))
    return [f"{many:>8,}  {ending or WAITING}" for ending, many in told if many]


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
    due = f"next {_at(state.due)}, every {length(state.every)}" if state.due else "next round"
    told = many(kept.entries, "announcement") if kept.entries or state.asked else ""
    failed = f"failed {many(state.failures, 'time')}: {state.reason}" if state.failures else ""
    yield f"    {'; '.join(part for part in (feed.kind, told, asked, due, failed) if part)}"


def story_line(row: StoryRow) -> list[str]:
    """A story: what it is called, and what stands behind it."""
    differ = f", {many(row.disagreements, 'disagreement')}" if row.disagreements else ""
    languages = f", {' '.join(row.languages)}" if row.languages else ""
    return [
        f"{row.id}  {row.headline or 'no headline'}",
        f"    {many(row.articles, 'article')}, {many(row.outlets, 'outlet')}, {many(row.origins, 'origin')}{differ}"
        f"{languages}; {_at(row.since)}" + (f" – {_at(row.last)}" if row.last != row.since else ""),
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


def policy_line(policy: Policy) -> str:
    """How texts of one outlet are kept: "example.org: excerpt for 30 days (as agreed)"."""
    stays = f" for {length(policy.expires)}" if policy.expires else ""
    return f"{policy.outlet or 'all'}: {policy.keeping}{stays}" + (f" ({policy.because})" if policy.because else "")


def length(time: timedelta) -> str:
    """About how long: "40 min", "2.5 h", "30 days"."""
    minutes = round(time.total_seconds() / 60)
    if minutes < 60:
        return f"{minutes} min"
    return f"{round(minutes / 60, 1):g} h" if time < timedelta(days=3) else many(time.days, "day")


def many(count: int, one: str, more: str = "") -> str:
    """How many of what: "1 feed", "2 stories"."""
    return f"{count:,} {one if count == 1 else more or one + 's'}"


def _some(count: int, what: str) -> str:
    return f"{count:,} {what}" if count else ""
