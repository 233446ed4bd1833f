"""Tools about the desk: what a day brought, what it listens to, how that ended."""

from typing import Annotated

from mcp.types import CallToolResult
from pydantic import Field

from nutgraf.desk import Newsdesk
from nutgraf.mcp.answers import answered, moment_of, some, stamp
from nutgraf.mcp.asking_for import Cursor, Language, Most, Since
from nutgraf.mcp.citing import Citing, citing_of
from nutgraf.model.correction import SaidCorrection
from nutgraf.model.digest import DigestStory
from nutgraf.model.entry_state import KeptEntry
from nutgraf.model.fate import Ending
from nutgraf.model.feed import KeptFeed
from nutgraf.model.found import Wanted
from nutgraf.model.ruling import KeptRuling
from nutgraf.render import digest as words
from nutgraf.render.cleaning import clean
from nutgraf.render.digest_json import digest_json
from nutgraf.render.json_parts import Object
from nutgraf.render.wording import JUDGEMENTS
from nutgraf.render.wording_compared import NEW


class HouseTools:
    """Answers from ``desk``."""

    def __init__(self, desk: Newsdesk) -> None:
        self._desk = desk

    def digest(
        self,
        day: Annotated[
            str, Field(description="2024-11-26, or 1d for yesterday; today so far without.", max_length=40)
        ] = "",
        language: Language = "",
        most: Annotated[int, Field(description="How many stories in full.", ge=1, le=20)] = 5,
    ) -> CallToolResult:
        """What a day (in UTC) brought: its stories, what was new in them, where accounts differ, what is expected."""
        now = self._desk.clock.now()
        at = moment_of(day, "day", now) or now
        found = self._desk.digest(at.date(), Wanted(language=language.strip().lower(), most=most))
        stories = {line.id: story.row.id for story in found.stories for line in story.lines}
        lines = {line.id: line for story in found.stories for line in story.lines}
        citing = Citing(lines.get, lambda article: stories.get(article, ""))
        value = citing.cited(digest_json(found))
        assert isinstance(value, dict)
        told = [words.day_words(found.day), " · ".join(words.facts(found))]
        told += [line for story in found.stories for line in _story_lines(story, citing)]
        told += [f"{words.ALSO}: {row.id} {clean(row.headline)}" for row in found.also]
        return answered("\n".join([*told, *map(clean, words.unseen(found))]), value, citing)

    def list_feeds(self, most: Most = 50, cursor: Cursor = "") -> CallToolResult:
        """What the desk listens to, and how each feed goes: when it was asked last, and what is wrong."""
        feeds, following = some(self._desk.store.feeds.all(), cursor, most)
        told = [_feed(kept) for kept in feeds]
        lines = [" · ".join(str(part) for part in one.values() if part) for one in told]
        return answered(
            "\n".join(map(clean, lines)) or "The desk listens to nothing.", {"feeds": told}, None, following
        )

    def list_fates(
        self,
        ending: Annotated[Ending | None, Field(description="Only what ended so.")] = None,
        since: Since = "",
        most: Most = 20,
    ) -> CallToolResult:
        """How the addresses that were announced ended: kept, or why not. All are counted, the latest told."""
        moment = moment_of(since, "since", self._desk.clock.now())
        entries = self._desk.store.entries
        fated = [_fate(kept) for kept in self._desk.fates(ending, moment, most)]
        counts = {(one.value if one else "waiting"): many for one, many in entries.counts().items()}
        lines = [", ".join(f"{many} {one}" for one, many in counts.items()) or "Nothing was announced."]
        lines += [clean(f"{one['at']} {one['ending']}: {one['address']} ({one['reason']})") for one in fated]
        return answered("\n".join(lines), {"counts": counts, "fates": fated})

    def list_corrections(self, most: Most = 20) -> CallToolResult:
        """What people corrected, the latest first: stories merged, split, moved or pinned, names that are one person's or two
        people's, citations that do not support their sentence; who said so, why, and whether it was taken back."""
        said = [_correction(one) for one in self._desk.corrected.said(most)]
        citing = citing_of(self._desk)
        rulings = [_ruling(one, citing) for one in self._desk.store.rulings.all()[::-1][:most]]
        lines = [_said_line(one) for one in (*said, *rulings)] or ["Nobody has corrected anything."]
        return answered("\n".join(lines), {"stories": said, "pages": rulings}, citing)

    def quality(self) -> CallToolResult:
        """How well the desk does, measured on itself: what came and was read, what holds, what people found borne out."""
        found = self._desk.gauges()
        gauges = [
            {"section": one.section, "name": one.name, "hits": one.hits, "looked": one.looked, "told": one.told}
            for one in found
        ]
        lines = [f"{one.section}, {one.name}: {one.hits} of {one.looked} ({clean(one.told)})" for one in found]
        return answered("\n".join(lines), {"gauges": gauges})


def _story_lines(story: DigestStory, citing: Citing) -> list[str]:
    """One story of a day; its sentences with their marks."""
    title = citing.marks(story.headline.citations) if story.headline else ""
    lines = [f"\n{story.row.id}: {clean(words.title(story))} {title}".rstrip(), " · ".join(words.story_facts(story))]
    lines += [f"– {clean(one.text)} {citing.marks(one.citations)}" for one in story.highlights]
    for new in story.new:
        lines.append(f"new {NEW[new.kind]}: {clean(new.sentence.text)} {citing.marks(new.sentence.citations)}")
    for found in story.differs:
        values = "; ".join(f"{clean(one.value)} {citing.marks(one.citations)}" for one in found.versions)
        lines.append(f"accounts differ ({JUDGEMENTS[found.found.judgement]}), {clean(found.found.about)}: {values}")
    for ahead in story.expected:
        lines.append(f"expected: {clean(ahead.sentence.text)} {citing.marks(ahead.sentence.citations)}")
    return lines


def _correction(one: SaidCorrection) -> Object:
    return {
        "number": one.number, "at": stamp(one.at), "by": one.by, "turn": one.turn, "because": one.because,
        "stories": list(one.stories), "articles": list(one.articles), "undoes": one.undoes or None,
        "settled": one.settled, "problem": one.problem, "undone": stamp(one.undone), "undone_by": one.undone_by,
    }  # fmt: skip


def _ruling(kept: KeptRuling, citing: Citing) -> Object:
    one = kept.ruling
    return {
        "number": kept.number, "at": stamp(one.at), "by": one.by, "turn": one.kind.value, "because": one.because,
        "story": one.story, "names": list(one.names), "sentence": one.sentence, "undone": stamp(kept.undone),
        "citation": citing.number(one.citation) if one.citation else None, "undone_by": kept.undone_by,
    }  # fmt: skip


def _said_line(one: Object) -> str:
    """A correction in a line, as far as it has something to tell."""
    words = [one.get(name) for name in ("stories", "articles", "names")]
    named = [str(part) for group in words if isinstance(group, list) for part in group]
    facts = [f"{one['at']} {one['by']}: {one['turn']} {' '.join(named)}", str(one.get("sentence", ""))]
    facts += [
        f"[{one['citation']}]" if one.get("citation") else "",
        f"because {one['because']}" if one["because"] else "",
    ]
    facts += [str(one.get("problem", "")), f"taken back by {one['undone_by']}" if one["undone"] else ""]
    return clean("; ".join(fact.strip() for fact in facts if fact.strip()))


def _feed(kept: KeptFeed) -> Object:
    state = kept.state
    return {
        "address": kept.feed.address, "title": kept.feed.title, "kind": kept.feed.kind.value, "folder": kept.feed.folder,
        "asked": stamp(state.asked), "due": stamp(state.due), "announced": kept.entries, "failures": state.failures,
        "reason": state.reason, "retired": state.retired,
    }  # fmt: skip


def _fate(kept: KeptEntry) -> Object:
    return {
        "at": stamp(kept.fated), "address": kept.entry.address, "ending": kept.fate.ending.value if kept.fate else "",
        "reason": kept.fate.reason if kept.fate else "", "article": kept.fate.article if kept.fate else "",
    }  # fmt: skip
