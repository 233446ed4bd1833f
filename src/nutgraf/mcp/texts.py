"""Tools about what an article prints: what became of it, and cited words in their paragraph."""

from dataclasses import asdict
from typing import Annotated

from mcp.types import CallToolResult
from pydantic import Field

from nutgraf.desk import Newsdesk
from nutgraf.mcp.answers import answered, some
from nutgraf.mcp.asking_for import ArticleId, Cursor, Most
from nutgraf.mcp.citing import Citing, citing_of, permalink
from nutgraf.model.history import ArticleChange, ArticleHistory
from nutgraf.model.passage import Passage
from nutgraf.model.sentence import Citation
from nutgraf.render import dates
from nutgraf.render.cleaning import clean, web_address
from nutgraf.render.history_json import change_json, history_json
from nutgraf.render.wording import count
from nutgraf.render.wording_compared import EDITS, SILENT

Version = Annotated[str, Field(description="A version that get_article tells, or its first letters.", max_length=80)]


class TextTools:
    """Answers from ``desk``."""

    def __init__(self, desk: Newsdesk) -> None:
        self._desk = desk
        self._story_of = desk.store.stories.home

    def compare_versions(self, article: ArticleId, before: Version, after: Version) -> CallToolResult:
        """What was done to an article between two of its versions, also ones that did not follow each other."""
        change = self._desk.change(article, before, after, whole=False)
        citing = citing_of(self._desk)
        value = citing.cited(change_json(change))
        assert isinstance(value, dict)
        return answered(_change(change, citing), value, citing)

    def get_article(self, article: ArticleId, most: Most = 10, cursor: Cursor = "") -> CallToolResult:
        """One article: outlet, time, address, the story it is in, its opening words, what the story's page cites of it, its
        versions, and what was edited, also silently. The whole text is where it was published."""
        history = self._desk.history(article, whole=False)
        line = history.article
        cited, following = some(history.cited, cursor, most)
        citing = Citing({line.id: line}.get, lambda _: history.story)
        value = citing.cited({**history_json(history), "cited": []})
        assert isinstance(value, dict)
        numbers = [citing.number(one) for one in cited]
        value |= {"cited": numbers, "url": web_address(line.url), "permalink": f"/article/{line.id}"}
        told = [*_head(history), *(_change(one, citing) for one in history.changes)]
        told += [f"Opens: {citing.marks([history.opening])}"] if history.opening else []
        told += [f"Cited on the page of its story: {citing.marks(cited)}"] if cited else []
        return answered("\n".join(told), value, citing, following)

    def evidence(
        self,
        article: Annotated[str, Field(description="The article's id, in full, as a citation tells it.", max_length=80)],
        version: Annotated[str, Field(description="The version of the citation.", max_length=80)],
        start: Annotated[int, Field(description="The start of the citation.", ge=0)],
        end: Annotated[int, Field(description="The end of the citation.", ge=1)],
    ) -> CallToolResult:
        """Show cited words in the paragraph they stand in, as that version of the article prints it: to see whether they say
        what they are cited for."""
        found = self._desk.passage(article, version, start, end)
        place = Citation(article=article, version=version, start=start, end=end, exact=found.exact)
        path = permalink(place, self._story_of(article))
        value = asdict(found) | {"came": found.came.isoformat(), "url": web_address(found.url), "permalink": path}
        return answered(_paragraph(found, path), value)


def _head(history: ArticleHistory) -> list[str]:
    line = history.article
    facts = [clean(line.outlet), dates.moment(line.published or line.updated), line.language, count(line.words, "word")]
    told = [
        f"{line.id}: {clean(line.headline) or 'no headline'}",
        " · ".join(fact for fact in (*facts, web_address(line.url)) if fact),
        f"In story {history.story}" if history.story else "In no story",
        count(len(history.versions), "version"),
    ]
    return [*told, "Its text is not kept whole."] if line.cut_at is not None else told


def _change(one: ArticleChange, citing: Citing) -> str:
    silent = f", {SILENT}" if one.revision.silent else ""
    lines = [f"From {one.before.version} to {one.after.version}: {count(one.edits, 'sentence')} edited{silent}"]
    for edit in one.revision.edits:
        marks = [
            f"was {citing.marks([edit.before])}" if edit.before else "",
            f"is {citing.marks([edit.after])}" if edit.after else "",
        ]
        matters = "; ".join(f"{clean(was) or 'nothing'} → {clean(now) or 'nothing'}" for was, now in edit.telling)
        lines.append(
            f"– {EDITS[edit.kind]}: {', '.join(mark for mark in marks if mark)}" + (f" ({matters})" if matters else "")
        )
    return "\n".join(lines)


def _paragraph(found: Passage, path: str) -> str:
    facts = [clean(found.outlet), dates.moment(found.published), f"version {found.number} of {found.versions}", path]
    head = f"{clean(found.headline)} ({', '.join(fact for fact in facts if fact)})"
    if not found.exact:
        return f"{head}\nThe text is not kept that far any more."
    before = ("" if found.begins else "… ") + clean(found.before)
    after = clean(found.after) + ("" if found.ends else " …")
    shown = " ".join(part for part in (before, f"[[{clean(found.exact)}]]", after) if part)
    return f"{head}\nThe paragraph, the cited words in double brackets:\n{shown}" + (
        f"\n{web_address(found.url)}".rstrip()
    )
