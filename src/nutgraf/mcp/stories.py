"""Tools about stories: found, read, claim by claim, what changed, what happened to them."""

from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum
from typing import Annotated

from mcp.types import CallToolResult
from pydantic import Field

from nutgraf.desk import Newsdesk
from nutgraf.mcp.answers import WIDTH, answered, moment_of, some, stamp
from nutgraf.mcp.asking_for import Cursor, Language, Most, OutletPart, Since, StoryId, Until, Words
from nutgraf.mcp.citing import Citing, by_id
from nutgraf.model.found import StoryRow, Wanted
from nutgraf.model.page import StoryPage
from nutgraf.model.story import StoryEvent
from nutgraf.render import dates, turns
from nutgraf.render.cleaning import clean
from nutgraf.render.json import to_json
from nutgraf.render.json_compared import since as since_json
from nutgraf.render.json_parts import Object
from nutgraf.render.numbering import numbered
from nutgraf.render.story_row_json import story_row
from nutgraf.render.text import told_parts
from nutgraf.render.wording import count


class Part(StrEnum):
    """A part of a story's page."""

    HIGHLIGHTS = "highlights"
    STORY = "story"
    DISAGREEMENTS = "disagreements"
    CLAIMS = "claims"
    OPINIONS = "opinions"
    QUOTATIONS = "quotations"
    POSITIONS = "positions"
    TIMELINE = "timeline"
    EXPECTATIONS = "expectations"
    REVISIONS = "revisions"
    PEOPLE = "people"
    ORIGINS = "origins"
    ARTICLES = "articles"


_FIRST = (Part.HIGHLIGHTS, Part.STORY, Part.DISAGREEMENTS, Part.EXPECTATIONS)
_ALWAYS = ("id", "language", "headline", "first_published", "updated", "outlets", "origins", "notes")
_KEYS = {Part.DISAGREEMENTS: ("disagreements", "roundings"), Part.ORIGINS: ("origins_graph",)}
_CUT = (
    "disagreements",
    "roundings",
    "claims",
    "opinions",
    "quotations",
    "positions",
    "timeline",
    "expectations",
    "people",
)


class StoryTools:
    """Answers from ``desk``."""

    def __init__(self, desk: Newsdesk) -> None:
        self._desk = desk

    def search_stories(
        self,
        text: Words = "",
        since: Since = "",
        until: Until = "",
        language: Language = "",
        outlet: OutletPart = "",
        differing: Annotated[bool, Field(description="Only stories in which accounts differ.")] = False,
        most: Most = 10,
        cursor: Cursor = "",
    ) -> CallToolResult:
        """Find stories: those with most origins, articles and fresh news first. Without arguments, the front page. Each has
        an id for get_story."""
        now = self._desk.clock.now()
        wanted = Wanted(
            text=text, outlet=outlet, language=language.strip().lower(), since=moment_of(since, "since", now),
            until=moment_of(until, "until", now, ends=True), most=most, differing=differing, after=cursor,
        )  # fmt: skip
        rows = self._desk.stories(wanted)
        told = "\n".join(map(row_line, rows)) or "No story is so; give fewer words, or a wider time."
        following = rows[-1].mark if len(rows) == most else ""
        return answered(told, {"stories": [row_json(row) for row in rows]}, following=following)

    def get_story(
        self,
        story: StoryId,
        parts: Annotated[tuple[Part, ...], Field(description="Which parts of the page.", min_length=1)] = _FIRST,
        most: Annotated[int, Field(description="How many at most in a list.", ge=1, le=100)] = 12,
    ) -> CallToolResult:
        """Read a story's page: every sentence with the numbers of its citations ([1,3]) and how many independent origins
        carry it (·2). Ask for more parts only when they are needed."""
        page = self._desk.page(story)
        shown = replace(page, **{name: getattr(page, name)[:most] for name in _CUT})
        left_out = {name: len(getattr(page, name)) - most for name in _CUT if len(getattr(page, name)) > most}
        value = page_parts(shown, parts) | {"left_out": left_out}
        more = "; ".join(f"{name}: {number} more" for name, number in left_out.items() if name in parts)
        text = told_parts(shown, set(parts), width=WIDTH) + (f"\nLeft out: {more}." if more else "")
        return from_page(page, text, value)

    def get_claims(self, story: StoryId, most: Most = 8, cursor: Cursor = "") -> CallToolResult:
        """The claims of a story, the weightiest first: who states each, gives it to somebody, disputes it, leaves it out or
        withdrew it, and on what ground."""
        page = self._desk.page(story)
        claims, following = some(page.claims, cursor, most)
        shown = replace(page, claims=tuple(claims))
        text = told_parts(shown, {Part.CLAIMS}, width=WIDTH)
        none = "" if page.claims else "\nNo claim of it is treated by two accounts."
        return from_page(page, text + none, page_parts(shown, [Part.CLAIMS]), following)

    def what_changed(self, story: StoryId, since: Since) -> CallToolResult:
        """What is new in a story since a moment: new claims, figures, voices, disagreements, what was settled, what outlets
        edited; and which articles joined, left or moved."""
        moment = moment_of(since, "since", self._desk.clock.now())
        page = self._desk.page(story, moment)
        log = self._desk.corrected.log(page.id)
        events = [event for event in log.events if moment is None or (event.at is not None and event.at > moment)]
        value = page_parts(page, []) | {"new_since": since_json(page.new) if page.new else None}
        happened = [event_json(event, turns.sentence(event, log.headlines)) for event in events]
        text = told_parts(page, {"new"}, width=WIDTH) + "".join(f"\n{_event_line(one)}" for one in happened)
        return from_page(page, text, {**value, "log": happened})

    def story_log(
        self,
        about: Annotated[
            str, Field(description="A story's or an article's id; all of the desk without.", max_length=80)
        ] = "",
        most: Most = 20,
        cursor: Cursor = "",
    ) -> CallToolResult:
        """What happened to stories, the latest first: began, joined, moved, merged, split; why, and who said so where a person
        did."""
        log = self._desk.corrected.log(about)
        events, following = some(log.events[::-1], cursor, most)
        happened = [event_json(event, turns.sentence(event, log.headlines)) for event in events]
        return answered("\n".join(map(_event_line, happened)), {"log": happened}, following=following)


def page_parts(page: StoryPage, parts: Sequence[Part]) -> Object:
    """What is always told of a page, and ``parts`` of it, as ``nutgraf.story/1``."""
    whole = to_json(page)
    keys = [key for part in parts for key in _KEYS.get(part, (part.value,))]
    return {key: whole[key] for key in (*_ALWAYS, *keys)} | {"permalink": f"/story/{page.id}"}


def row_json(row: StoryRow) -> Object:
    """A story in a line, for programs."""
    return story_row(row) | {"permalink": f"/story/{row.id}"}


def row_line(row: StoryRow) -> str:
    """A story in a line, to be read."""
    facts = [
        count(row.articles, "article"), count(row.outlets, "outlet"), count(row.origins, "origin"),
        count(row.disagreements, "disagreement") if row.disagreements else "", " ".join(row.languages),
        f"last {dates.moment(stamp(row.last))}" if row.last else "undated",
    ]  # fmt: skip
    return f"{row.id}: {clean(row.headline) or 'no headline'} ({', '.join(fact for fact in facts if fact)})"


def event_json(event: StoryEvent, told: str) -> Object:
    """Something that happened to a story; ``told`` in a sentence."""
    return {
        "at": stamp(event.at), "turn": event.turn.value, "story": event.story, "other": event.other,
        "articles": list(event.articles), "reason": event.reason, "by": event.by, "told": clean(told),
    }  # fmt: skip


def _event_line(event: Object) -> str:
    reason = clean(str(event["reason"]))
    at = dates.moment(str(event["at"])) or turns.UNDATED
    return f"{at}: {event['told']}" + (f" Why: {reason}" if reason else "")


def from_page(page: StoryPage, text: str, value: Object, following: str = "") -> CallToolResult:
    """An answer from a page; its citations keep the numbers that the whole page gives them."""
    citing = Citing(by_id(page.articles).get, lambda _: page.id, numbered(page))
    told = citing.cited(value)
    assert isinstance(told, dict)
    return answered(f"{page.id}: {text}", told, citing, following)
