"""Tools about people and outlets across stories: what was said, and who carried what first."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Annotated

from mcp.server.mcpserver.exceptions import ToolError
from mcp.types import CallToolResult
from pydantic import Field

from nutgraf.desk import Newsdesk
from nutgraf.errors import WrongTurn
from nutgraf.mcp.answers import WIDTH, answered, some, stamp
from nutgraf.mcp.asking_for import Cursor, Most, StoryId
from nutgraf.mcp.citing import Citing, citing_of
from nutgraf.mcp.stories import Part, from_page, page_parts, row_line
from nutgraf.model.found import OutletRow, PersonRow
from nutgraf.model.outlet_view import OutletView
from nutgraf.model.person_view import PersonView
from nutgraf.render.cleaning import clean
from nutgraf.render.json_parts import Object
from nutgraf.render.outlet_json import outlet_json
from nutgraf.render.person_json import person_json
from nutgraf.render.text import told_parts
from nutgraf.render.wording import count, listed
from nutgraf.text.person_keys import person_key

Person = Annotated[str, Field(description="A name, or the key that find_people gives.", max_length=200)]
PartOfName = Annotated[str, Field(description="Part of a name; without it, those on most pages.", max_length=200)]


class PeopleTools:
    """Answers from ``desk``."""

    def __init__(self, desk: Newsdesk) -> None:
        self._desk = desk

    def get_quotes(
        self,
        person: Person = "",
        story: Annotated[str, Field(description="A story's id; without it, all stories.", max_length=80)] = "",
        most: Most = 10,
        cursor: Cursor = "",
    ) -> CallToolResult:
        """What somebody said, or what all said in a story: each statement with its words, who carried it, and how outlets
        print the same quotation. Give a person, a story, or both."""
        if not person.strip() and not story.strip():
            raise ToolError("give a person (a name, or a key of find_people), a story's id, or both")
        if not person.strip():
            return self._all_quotes(story, most, cursor)
        view = self._person(person)
        only = self._desk.row(story).id if story.strip() else ""
        said, following = some([one for one in view.said if only in ("", one.story)], cursor, most)
        quoted, more = some([one for one in view.quoted if only in ("", one.story)], cursor, most)
        shown = replace(view, said=tuple(said), quoted=tuple(quoted), holds=(), stories=(), different=())
        return self._told(shown, following or more)

    def find_people(self, text: PartOfName = "", most: Most = 20, cursor: Cursor = "") -> CallToolResult:
        """Find people on the pages of stories: those whom most pages tell of first."""
        rows = self._desk.people(text.strip(), cursor, most)
        told = "\n".join(_person_line(row) for row in rows) or "Nobody on the pages is called so."
        following = rows[-1].mark if len(rows) == most else ""
        return answered(told, {"people": [_person_row(row) for row in rows]}, following=following)

    def get_person(self, person: Person, most: Most = 8) -> CallToolResult:
        """Somebody across stories: their names and offices, the stories, what they said last, how they were quoted, what they
        hold and whether that moved. get_quotes has everything they said."""
        view = self._person(person)
        return self._told(
            replace(
                view,
                stories=view.stories[:most],
                said=view.said[:most],
                quoted=view.quoted[:most],
                holds=view.holds[:most],
            )
        )

    def find_outlets(self, text: PartOfName = "", most: Most = 20, cursor: Cursor = "") -> CallToolResult:
        """Find outlets of the desk: those with most articles first."""
        rows = self._desk.outlets(text.strip(), cursor, most)
        told = "\n".join(_outlet_line(row) for row in rows) or "No outlet is called so."
        following = rows[-1].mark if len(rows) == most else ""
        return answered(told, {"outlets": [_outlet_row(row) for row in rows]}, following=following)

    def get_outlet(
        self,
        outlet: Annotated[str, Field(description="Its name, as find_outlets tells it.", max_length=300)],
        most: Most = 8,
    ) -> CallToolResult:
        """An outlet across stories: what is known of it, what it carried before all others, what it took from whom, what its
        accounts stand on, what it edited, also silently."""
        view = self._desk.outlet(outlet.strip())
        shown = replace(
            view, stories=view.stories[:most], first=view.first[:most], took=view.took[:most], edited=view.edited[:most]
        )
        citing = citing_of(self._desk, view.articles)
        value = citing.cited(outlet_json(shown) | {"articles": []})
        assert isinstance(value, dict)
        return answered("\n".join(_outlet_lines(shown, citing)), value, citing)

    def _all_quotes(self, story: StoryId, most: int, cursor: str) -> CallToolResult:
        page = self._desk.page(story)
        opinions, following = some(page.opinions, cursor, most)
        quotations, more = some(page.quotations, cursor, most)
        shown = replace(page, opinions=tuple(opinions), quotations=tuple(quotations))
        parts = (Part.OPINIONS, Part.QUOTATIONS)
        none = "" if page.opinions else "\nNobody is quoted."
        return from_page(
            page, told_parts(shown, set(parts), width=WIDTH) + none, page_parts(shown, parts), following or more
        )

    def _person(self, person: str) -> PersonView:
        """Somebody by key, by name, or by part of a name that only they have."""
        try:
            return self._desk.person(person_key(person))
        except WrongTurn:
            rows = self._desk.people(person.strip(), most=6)
        if len(rows) == 1:
            return self._desk.person(rows[0].key)
        if not rows:
            raise ToolError("nobody on the pages is called so; find_people lists who is")
        raise ToolError(
            f"several are called so: {listed(f'{clean(row.name)} ({row.key})' for row in rows)}; give a key"
        )

    def _told(self, view: PersonView, following: str = "") -> CallToolResult:
        citing = citing_of(self._desk, view.articles)
        value = citing.cited(person_json(view) | {"articles": []})
        assert isinstance(value, dict)
        value |= {"permalink": f"/person/{view.key}"}
        return answered("\n".join(_person_lines(view, citing)), value, citing, following)


def _person_lines(view: PersonView, citing: Citing) -> Sequence[str]:
    also = [
        clean(one.name) + (f" ({clean(one.doubt)})" if one.doubt else "") for one in view.names if one.name != view.name
    ]
    lines = [", ".join(part for part in (clean(view.name), *map(clean, view.roles[:2])) if part) + f" (key {view.key})"]
    lines += [f"Also {listed(also)}"] if also else []
    lines += [row_line(row) for row in view.stories]
    for one in view.said:
        carried = f"{listed(map(clean, one.outlets))}; story {one.story}"
        lines.append(f"said: {clean(one.said.sentence.text)} {citing.marks(one.said.sentence.citations)} ({carried})")
    for quoted in view.quoted:
        told = quoted.utterance
        printed = "; ".join(
            f"{clean(one.outlet)}: {one.how.value} {citing.marks([one.citation])}" for one in told.printed
        )
        lines.append(f"quoted: “{clean(told.words)}” ({printed}; story {quoted.story})")
    for held in view.holds:
        about, moved = clean(held.position.about), clean(held.position.moved)
        lines.append(f"on {about} (story {held.story})" + (f": {moved}" if moved else ""))
        lines += [f"  {clean(one.sentence.text)} {citing.marks(one.sentence.citations)}" for one in held.position.held]
    return lines


def _outlet_lines(view: OutletView, citing: Citing) -> Sequence[str]:
    lines = [", ".join(part for part in (clean(view.name), clean(view.host)) if part)]
    lines += [f"{one.field}: {clean(one.value)} (says {clean(one.source)}, {one.asof})" for one in view.facts]
    lines += [f"stands on {ground.value}: {count(articles, 'article')}" for ground, articles in view.grounds]
    lines += [row_line(row) for row in view.stories]
    for one in view.first:
        others = f"before {count(one.others, 'other outlet')}; story {one.story}"
        lines.append(f"first: {clean(one.claim.text)} {citing.marks([one.citation])} ({others})")
    for took in view.took:
        lines.append(
            f"took from {clean(took.origin)}, “{clean(took.cue)}” {citing.marks([took.citation])} (story {took.story})"
        )
    lines += [f"{count(view.silent, 'article')} changed without a note"] if view.silent else []
    for edited in view.edited:
        told = edited.revision
        marks = citing.marks([one for edit in told.edits for one in (edit.before, edit.after) if one])
        lines.append(f"edited {told.article} {marks}" + (", without a note" if told.silent else ""))
    return lines


def _person_row(row: PersonRow) -> Object:
    return {
        "key": row.key, "name": row.name, "role": row.role, "stories": row.stories, "mentions": row.mentions,
        "statements": row.statements, "last": stamp(row.last), "permalink": f"/person/{row.key}",
    }  # fmt: skip


def _person_line(row: PersonRow) -> str:
    role = f", {clean(row.role)}" if row.role else ""
    facts = f"{count(row.stories, 'story', 'stories')}, {count(row.statements, 'statement')}"
    return f"{row.key}: {clean(row.name)}{role} ({facts})"


def _outlet_row(row: OutletRow) -> Object:
    return {
        "name": row.name, "host": row.host, "articles": row.articles, "stories": row.stories, "first": row.first,
        "taken": row.taken, "last": stamp(row.last),
    }  # fmt: skip


def _outlet_line(row: OutletRow) -> str:
    facts = [
        count(row.articles, "article"), count(row.stories, "story", "stories"),
        f"first with {count(row.first, 'claim')}" if row.first else "", f"{row.taken} taken from others" if row.taken else "",
    ]  # fmt: skip
    host = f" ({clean(row.host)})" if row.host else ""
    return f"{clean(row.name)}{host}: {', '.join(fact for fact in facts if fact)}"
