"""A day's digest as ``nutgraf.digest/1``."""

from nutgraf.model.digest import Digest, DigestStory
from nutgraf.model.found import StoryRow
from nutgraf.model.page import ArticleLine, PageExpectation
from nutgraf.model.page_compared import NewThing, PageDisagreement
from nutgraf.render.json_parts import Object, name, sentence, version, when

SCHEMA = "nutgraf.digest/1"


def digest_json(digest: Digest) -> Object:
    """The digest as plain lists, dicts, strings and numbers; sentences in the form of ``nutgraf.story/1``."""
    return {
        "schema": SCHEMA,
        "day": digest.day.isoformat(),
        "stories": [_story(story) for story in digest.stories],
        "also": [_row(row) for row in digest.also],
        "articles": digest.articles,
        "outlets": digest.outlets,
        "feeds": digest.feeds,
        "failed": [{"feed": feed, "reason": reason} for feed, reason in digest.failed],
        "unread": digest.unread,
    }


def _story(story: DigestStory) -> Object:
    return {
        **_row(story.row),
        "headline": sentence(story.headline) if story.headline else None,
        "added": story.added,
        "highlights": [sentence(one) for one in story.highlights],
        "new": [_thing(thing) for thing in story.new],
        "differs": [_differing(found) for found in story.differs],
        "expected": [_expected(one) for one in story.expected],
        "cited": [_line(line) for line in story.lines],
    }


def _row(row: StoryRow) -> Object:
    return {
        "id": row.id,
        "headline": row.headline,
        "articles": row.articles,
        "outlets": row.outlets,
        "origins": row.origins,
    }


def _thing(thing: NewThing) -> Object:
    return {"kind": thing.kind.value, "at": thing.at, "sentence": sentence(thing.sentence), "note": thing.note}


def _differing(found: PageDisagreement) -> Object:
    return {
        "kind": found.found.kind.value,
        "about": found.found.about,
        "judgement": found.found.judgement.value,
        "why": found.found.why,
        "versions": [version(one) for one in found.versions],
    }


def _expected(one: PageExpectation) -> Object:
    return {
        "by": name(one.by),
        "due": when(one.due) if one.due else None,
        "state": one.state.value,
        "sentence": sentence(one.sentence),
    }


def _line(line: ArticleLine) -> Object:
    return {
        "id": line.id,
        "version": line.version,
        "outlet": line.outlet,
        "headline": line.headline,
        "url": line.url,
        "published": line.published,
        "updated": line.updated,
        "language": line.language,
    }
