"""What happened to a story as ``nutgraf.event/1``, as it is sent to programs that asked to be told."""

import json
from datetime import datetime

from nutgraf.model.hook import Happened
from nutgraf.model.page import ArticleLine, StoryPage
from nutgraf.model.sentence import Citation
from nutgraf.render.json_parts import Object, citation, sentence
from nutgraf.render.wording import by_id

SCHEMA = "nutgraf.event/1"
TRIAL = "trial"


def event_json(of: Happened, page: StoryPage, before: StoryPage | None, at: datetime) -> Object:
    """The event as plain lists, dicts, strings and numbers. ``page`` is the story's from now on; an article that left it may
    still be told of from the page ``before``. Paths are those of the desk's own pages."""
    lines = (by_id(before.articles) if before else {}) | by_id(page.articles)
    cited = [*of.sentence.citations, *(one for one in (of.gone, of.now) if one)]
    return {
        "schema": SCHEMA,
        "type": of.kind.value,
        "timestamp": at.isoformat(),
        "data": {
            "story": _story(page),
            "sentence": sentence(of.sentence),
            "about": of.about,
            "note": of.note,
            "gone": citation(of.gone) if of.gone else None,
            "now": citation(of.now) if of.now else None,
            "articles": [_article(line) for line in _lines(cited, lines)],
        },
    }


def trial_json(at: datetime) -> Object:
    """An event that tells of nothing, to try out who listens."""
    return {"schema": SCHEMA, "type": TRIAL, "timestamp": at.isoformat(), "data": {}}


def event_body(event: Object) -> str:
    """The event as it is sent and signed, in ASCII."""
    return json.dumps(event, ensure_ascii=True, separators=(",", ":"), allow_nan=False)


def _story(page: StoryPage) -> Object:
    return {
        "id": page.id,
        "headline": page.headline.text if page.headline else "",
        "articles": len(page.articles),
        "outlets": page.outlets,
        "origins": page.origins,
        "path": f"/story/{page.id}",
    }


def _lines(cited: list[Citation], lines: dict[str, ArticleLine]) -> list[ArticleLine]:
    return [lines[article] for article in dict.fromkeys(one.article for one in cited) if article in lines]


def _article(line: ArticleLine) -> Object:
    return {
        "id": line.id,
        "version": line.version,
        "outlet": line.outlet,
        "headline": line.headline,
        "url": line.url,
        "published": line.published,
        "language": line.language,
    }
