"""The versions of an article as ``nutgraf.history/1``."""

from nutgraf.model.history import ArticleChange, ArticleHistory, VersionLine
from nutgraf.render.json import article_line
from nutgraf.render.json_compared import revision
from nutgraf.render.json_parts import Object, citation

SCHEMA, CHANGE = "nutgraf.history/1", "nutgraf.change/1"


def history_json(history: ArticleHistory) -> Object:
    """The versions, the earliest first, and what was done from each to the next."""
    return {
        "schema": SCHEMA,
        "article": article_line(history.article),
        "story": history.story,
        "versions": [_version(one) for one in history.versions],
        "changes": [_change(one) for one in history.changes],
        "opening": citation(history.opening) if history.opening else None,
        "cited": [citation(one) for one in history.cited],
    }


def change_json(change: ArticleChange) -> Object:
    """What was done between two versions."""
    return {"schema": CHANGE, **_change(change)}


def _version(one: VersionLine) -> Object:
    return {
        "version": one.version,
        "came": one.came.isoformat(),
        "headline": one.headline,
        "published": one.published,
        "updated": one.updated,
        "words": one.words,
        "cut": one.cut,
    }


def _change(one: ArticleChange) -> Object:
    return {
        "article": one.article,
        "before": _version(one.before),
        "after": _version(one.after),
        "revision": revision(one.revision),
        "edits": one.edits,
        "unchanged": one.unchanged,
        "partly": one.partly,
    }
