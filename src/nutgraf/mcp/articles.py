"""Tools about articles: found by their words, laid side by side, asked a question."""

from collections.abc import Sequence
from typing import Annotated

from mcp.types import CallToolResult
from pydantic import Field

from nutgraf.desk import Newsdesk
from nutgraf.mcp.answers import answered, moment_of, some, stamp
from nutgraf.mcp.asking_for import ArticleId, Cursor, Language, Most, OutletPart, Since, Until, Words
from nutgraf.mcp.citing import Citing, citing_of
from nutgraf.model.fate import Ending
from nutgraf.model.found import Hit, Wanted
from nutgraf.model.page import ArticleLine
from nutgraf.model.sentence import Citation
from nutgraf.model.side_by_side import RowKind, SideBySide
from nutgraf.render import dates, wording_beside
from nutgraf.render.cited import line_of
from nutgraf.render.cleaning import clean
from nutgraf.render.json_parts import Object, citation
from nutgraf.render.reply import looked_through
from nutgraf.render.reply_json import reply_json
from nutgraf.render.side_by_side_json import side_by_side_json


class ArticleTools:
    """Answers from ``desk``."""

    def __init__(self, desk: Newsdesk) -> None:
        self._desk = desk

    def search_articles(
        self,
        text: Words = "",
        since: Since = "",
        until: Until = "",
        language: Language = "",
        outlet: OutletPart = "",
        most: Most = 10,
        cursor: Cursor = "",
    ) -> CallToolResult:
        """Find articles by words in them, best first, each with the words it was found by and the story it is in. Without
        text, the latest."""
        now = self._desk.clock.now()
        wanted = Wanted(
            text=text, outlet=outlet, language=language.strip().lower(), since=moment_of(since, "since", now),
            until=moment_of(until, "until", now, ends=True), most=most, after=cursor,
        )  # fmt: skip
        hits = self._desk.search(wanted)
        citing = citing_of(self._desk, map(_line, hits))
        found = [_hit(hit, citing) for hit in hits]
        lines = [_hit_line(hit, one) for hit, one in zip(hits, found, strict=True)]
        told = "\n".join(lines) or "No article has all of these words; give fewer, or a wider time."
        return answered(told, {"articles": found}, citing, hits[-1].mark if len(hits) == most else "", worded=False)

    def ask(
        self,
        question: Annotated[str, Field(description="In plain words.", min_length=1, max_length=600)],
        since: Since = "",
        until: Until = "",
        language: Language = "",
        outlet: OutletPart = "",
        most: Annotated[int, Field(description="How many answers at most.", ge=1, le=20)] = 5,
    ) -> CallToolResult:
        """Ask a question: the sentences of articles that answer it, in their own words, and what nobody tells. No model writes
        them."""
        now = self._desk.clock.now()
        wanted = Wanted(
            outlet=outlet, language=language.strip().lower(), since=moment_of(since, "since", now),
            until=moment_of(until, "until", now, ends=True), most=most,
        )  # fmt: skip
        reply, articles = (told := self._desk.ask(question, wanted)).reply, told.articles
        citing = citing_of(self._desk, map(line_of, articles))
        value = citing.cited(reply_json(reply, articles))
        assert isinstance(value, dict)
        lines = [f"{clean(one.sentence.text)} {citing.marks(one.sentence.citations)}" for one in reply.answers]
        told_lines = [*(lines or ["No sentence was found that answers this."]), *map(clean, reply.unknown)]
        return answered("\n".join([*told_lines, looked_through(reply)]), value, citing)

    def compare(
        self,
        articles: Annotated[
            tuple[ArticleId, ...], Field(description="Two to four articles.", min_length=2, max_length=4)
        ],
        kinds: Annotated[tuple[RowKind, ...], Field(description="Which rows.", min_length=1)] = tuple(RowKind),
        most: Most = 20,
        cursor: Cursor = "",
    ) -> CallToolResult:
        """Lay two to four articles side by side: what they share, where they put it otherwise, what only one of them has."""
        side = self._desk.compared(articles, whole=False)
        rows, following = some([row for row in side.rows if row.kind in kinds], cursor, most)
        shown = SideBySide(articles=side.articles, rows=tuple(rows), shortened=side.shortened)
        citing = citing_of(self._desk, side.articles)
        value = citing.cited(side_by_side_json(shown))
        assert isinstance(value, dict)
        head = [f"{letter} is {_article(line)}" for letter, line in zip("ABCD", side.articles, strict=False)]
        told = [*head, " · ".join(wording_beside.counted(side)), *_row_lines(shown, citing)]
        told += [wording_beside.SHORTENED] if side.shortened else []
        return answered("\n".join(told), value, citing, following, worded=False)


def _hit(hit: Hit, citing: Citing) -> Object:
    cited = Citation(article=hit.article, version=hit.version, start=hit.start, end=hit.end, exact=hit.words)
    return {
        "id": hit.article, "version": hit.version, "headline": hit.headline, "outlet": hit.outlet,
        "language": hit.language, "published": stamp(hit.published), "story": hit.story, "url": hit.url,
        "found": citing.cited(citation(cited)) if hit.words else None,
    }  # fmt: skip


def _hit_line(hit: Hit, found: Object) -> str:
    facts = ", ".join(part for part in (clean(hit.outlet), dates.moment(stamp(hit.published)), hit.language) if part)
    words = f" … {clean(hit.words)} … [{found['found']}]" if hit.words else ""
    return f"{hit.article}: {clean(hit.headline) or 'no headline'} ({facts}; story {hit.story or 'none'}){words}"


def _line(hit: Hit) -> ArticleLine:
    return ArticleLine(
        id=hit.article, version=hit.version, outlet=hit.outlet, headline=hit.headline, url=hit.url,
        published=stamp(hit.published), updated="", language=hit.language, words=0, fate=Ending.KEPT,
    )  # fmt: skip


def _article(line: ArticleLine) -> str:
    facts = [clean(line.outlet), dates.moment(line.published or line.updated), clean(line.headline), line.id]
    return " · ".join(fact for fact in facts if fact)


def _row_lines(side: SideBySide, citing: Citing) -> Sequence[str]:
    lines = []
    for row in side.rows:
        lines.append(f"\n{wording_beside.row_kind(row)}")
        lines += [f"! {clean(wording_beside.judged(one))}" for one in row.differences]
        for letter, cell in zip("ABCD", row.cells, strict=False):
            lines += [f"{letter} “{clean(cited.exact)}” {citing.marks([cited])}" for cited in cell]
    return lines
