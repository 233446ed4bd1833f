"""What happened to stories, in plain sentences for people."""

from collections.abc import Mapping

from nutgraf.model.story import StoryEvent, Turn
from nutgraf.render.dates import moment

UNDATED = "undated"

MOST_NAMED = 3
"""How many articles of one event are named; the others are counted."""

Headlines = Mapping[str, str]
"""Headlines by the id of the article, of those that have one."""


def when(event: StoryEvent) -> str:
    """When it happened: "3 Feb 2025", "3 Feb 2025, 14:30 UTC", "undated"."""
    return moment(event.at.isoformat()) if event.at else UNDATED


def sentence(event: StoryEvent, headlines: Headlines) -> str:
    """What happened, without its reason: "Article a1 “Ferry sails again” joined story s1."."""
    told = _BY_PERSON.get(event.turn) if event.by else None
    articles = _named(event.articles, headlines)
    text = (told or _TURNS[event.turn]).format(by=event.by, articles=articles, story=event.story, other=event.other)
    return text if told else text[0].upper() + text[1:]


def because(event: StoryEvent) -> str:
    """Its reason as a line of its own, or ""."""
    return f"Why: {event.reason.rstrip('.')}." if event.reason else ""


_TURNS = {
    Turn.BORN: "story {story} began with {articles}.",
    Turn.JOINED: "{articles} joined story {story}.",
    Turn.MOVED: "{articles} moved from story {other} to story {story}.",
    Turn.MERGED: "story {other} became part of story {story}, and brought {articles}.",
    Turn.SPLIT: "story {story} split off from story {other}, with {articles}.",
    Turn.REOPENED: "story {story} went on after a rest.",
    Turn.UPDATED: "{articles} came with another text, and stayed in story {story}.",
    Turn.PINNED: "{articles} was pinned in story {story}.",
    Turn.UNPINNED: "{articles} was let go in story {story}.",
}

_BY_PERSON = {
    Turn.MOVED: "{by} moved {articles} from story {other} to story {story}.",
    Turn.MERGED: "{by} made story {other} part of story {story}, and with it {articles}.",
    Turn.SPLIT: "{by} split story {story} off from story {other}, with {articles}.",
    Turn.PINNED: "{by} pinned {articles} in story {story}: it stays there.",
    Turn.UNPINNED: "{by} let go of {articles} in story {story}: later runs may move it.",
}


def _named(articles: tuple[str, ...], headlines: Headlines) -> str:
    named = [f"{one} “{headlines[one]}”" if one in headlines else one for one in articles[:MOST_NAMED]]
    more = len(articles) - len(named)
    named += [f"{more} more"] if more else []
    head, tail = ", ".join(named[:-1]), "".join(named[-1:])
    return f"article{'s' if len(articles) > 1 else ''} {head}{' and ' if head else ''}{tail}"
