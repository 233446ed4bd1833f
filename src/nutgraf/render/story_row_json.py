"""A story of a desk in a line, as JSON."""

from datetime import datetime

from nutgraf.model.found import StoryRow
from nutgraf.render.json_parts import Object


def story_row(row: StoryRow) -> Object:
    """The line with its counts; moments as RFC 3339, "" where unknown."""
    return {
        "id": row.id,
        "headline": row.headline,
        "articles": row.articles,
        "outlets": row.outlets,
        "origins": row.origins,
        "disagreements": row.disagreements,
        "languages": list(row.languages),
        "since": _told(row.since),
        "last": _told(row.last),
        "changed": _told(row.changed),
        "page": _told(row.page),
    }


def _told(at: datetime | None) -> str:
    return at.isoformat() if at else ""
