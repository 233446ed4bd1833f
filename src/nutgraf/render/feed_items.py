"""What feeds tell: the stories of a list, and what became of one story."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256
from urllib.parse import quote

from nutgraf.model.found import StoryRow
from nutgraf.model.outlet_view import OutletView
from nutgraf.model.page import StoryPage
from nutgraf.model.person_view import PersonView
from nutgraf.model.sentence import Citation
from nutgraf.model.story import StoryEvent, Turn
from nutgraf.render import dates
from nutgraf.render.addresses import Home, story_name
from nutgraf.render.cleaning import web_address
from nutgraf.render.feeds_out import FeedItem
from nutgraf.render.json_parts import Object
from nutgraf.render.wording import JUDGEMENTS, UNTITLED, by_id, count, listed
from nutgraf.render.wording_compared import SILENT

MOST_ITEMS = 50
_TURNS = {
    Turn.MERGED: "Another story became part of this one",
    Turn.SPLIT: "Articles of this story went their own way",
    Turn.MOVED: "An article was moved",
    Turn.REOPENED: "The story goes on",
}
_NEVER = datetime(1970, 1, 1, tzinfo=UTC)


def story_items(rows: Iterable[StoryRow], home: Home) -> tuple[FeedItem, ...]:
    """An item for each story of a list."""
    return tuple(_story(row, home) for row in rows)


def _story(row: StoryRow, home: Home) -> FeedItem:
    facts = [f"{count(row.articles, 'article')} from {count(row.outlets, 'outlet')}"]
    facts.append(count(row.origins, "independent origin"))
    if row.disagreements:
        facts.append(f"accounts differ on {count(row.disagreements, 'thing')}")
    return FeedItem(
        id=story_name(row.id),
        title=row.headline or UNTITLED,
        address=home.story(row.id),
        text=", ".join(facts) + ".",
        published=row.since,
        updated=row.changed or row.page or row.last,
        story=_row(row),
    )


def _row(row: StoryRow) -> Object:
    return {
        "id": row.id,
        "articles": row.articles,
        "outlets": row.outlets,
        "origins": row.origins,
        "disagreements": row.disagreements,
        "languages": list(row.languages),
    }


def items_of_story(page: StoryPage, log: Sequence[StoryEvent], home: Home) -> tuple[FeedItem, ...]:
    """An item for each thing that came to a story or was made of it, the latest first: articles, claims, disagreements,
    edits, merges and splits. What tells no time is left out."""
    address = home.story(page.id)
    found = [*_articles(page), *_claims(page), *_disagreements(page), *_edits(page), *_turns(page, log)]
    return _latest(replace(item, address=address) for item in found)


def items_of_person(view: PersonView, home: Home) -> tuple[FeedItem, ...]:
    """An item for each thing somebody said, the latest first."""
    languages = {line.id: line.language for line in view.articles}
    found = []
    for one in view.said:
        cited = one.said.sentence.citations[0]
        item = _told(
            f"urn:nutgraf:person:{view.key}",
            "said",
            _words(cited),
            f"{one.speaker.name}: {one.said.sentence.text}",
            one.at,
            f"Carried by {listed(one.outlets[:8])}." if one.outlets else "",
            language=languages.get(cited.article, ""),
        )
        found.append(replace(item, address=home.story(one.story), story={"id": one.story, "what": "said"}))
    return _latest(found)


def items_of_outlet(view: OutletView, home: Home) -> tuple[FeedItem, ...]:
    """An item for each article of an outlet in a story, and for each claim it carried before all others, the latest first."""
    name = f"urn:nutgraf:outlet:{quote(view.name, safe='')}"
    found = [
        _told(name, "article", line.id, line.headline or line.outlet, line.published or line.updated, "", line.language)
        for line in view.articles
    ]
    found = [replace(item, address=web_address(line.url)) for item, line in zip(found, view.articles, strict=True)]
    for one in view.first:
        text = f"Carried by {count(one.others, 'other outlet')} since." if one.others else ""
        item = _told(name, "first", _words(one.citation), one.claim.text, one.at, text)
        found.append(replace(item, address=home.story(one.story), story={"id": one.story, "what": "first"}))
    return _latest(found)


def _latest(found: Iterable[FeedItem]) -> tuple[FeedItem, ...]:
    dated = (item for item in found if item.updated)
    return tuple(sorted(dated, key=lambda item: (item.updated or _NEVER, item.id), reverse=True)[:MOST_ITEMS])


def _articles(page: StoryPage) -> Iterator[FeedItem]:
    for line in page.articles:
        text = f"It goes back to {line.origin}." if line.origin and line.origin != line.outlet else ""
        title = f"{line.outlet}: {line.headline}" if line.headline else line.outlet
        yield _item(page, "article", line.id, title, line.published or line.updated, text, language=line.language)


def _claims(page: StoryPage) -> Iterator[FeedItem]:
    lines = by_id(page.articles)
    for claim in page.claims:
        first = lines.get(claim.first)
        if first:
            text = f"First in {first.outlet}; {count(claim.sentence.origins, 'independent origin')} by now."
            key = _words(claim.sentence.citations[0])
            yield _item(page, "claim", key, claim.sentence.text, first.published, text, language=first.language)


def _disagreements(page: StoryPage) -> Iterator[FeedItem]:
    for found in page.disagreements:
        told = [f"{version.value} ({listed(version.outlets[:3])})" for version in found.versions]
        title = f"Accounts differ on {found.found.about} ({JUDGEMENTS[found.found.judgement]}): {'; '.join(told)}"
        last = max((version.first for version in found.versions), default="", key=_seconds)
        key = "\x1f".join((found.found.kind, found.found.about, *sorted(version.value for version in found.versions)))
        yield _item(page, "disagreement", key, title, last, found.found.why, language=page.language)


def _edits(page: StoryPage) -> Iterator[FeedItem]:
    lines = by_id(page.articles)
    for revision in page.revisions:
        line = lines.get(revision.article)
        title = f"{revision.outlet} changed its article{f': {line.headline}' if line else ''}"
        at = (line.updated or line.published) if line else ""
        key = f"{revision.article} {revision.before} {revision.after}"
        text = f"{count(len(revision.edits), 'sentence')}{f', {SILENT}' if revision.silent else ''}."
        yield _item(page, "edit", key, title, at, text, language=line.language if line else "")


def _turns(page: StoryPage, log: Sequence[StoryEvent]) -> Iterator[FeedItem]:
    for event in log:
        if event.turn in _TURNS and event.at:
            key = f"{event.turn} {event.at.isoformat()} {event.other} {' '.join(event.articles)}"
            yield _item(page, event.turn, key, _TURNS[event.turn], event.at.isoformat(), event.reason)


def _item(page: StoryPage, kind: str, key: str, title: str, at: str, text: str, *, language: str = "") -> FeedItem:
    item = _told(story_name(page.id), kind, key, title, at, text, language)
    return replace(item, story={"id": page.id, "what": kind})


def _told(name: str, kind: str, key: str, title: str, at: str, text: str, language: str = "") -> FeedItem:
    """An item whose id begins with ``name``, and follows from what it is of."""
    digest = sha256(key.encode("utf-8", "replace")).hexdigest()[:16]
    moment = dates.parse_moment(at) if at else None
    return FeedItem(
        id=f"{name}:{kind}:{digest}",
        title=title,
        text=text,
        published=moment,
        updated=moment,
        language=language,
        tags=(kind,),
    )


def _words(cited: Citation) -> str:
    return f"{cited.article} {cited.version} {cited.start} {cited.end}"


def _seconds(told: str) -> float:
    at = dates.parse_moment(told)
    return at.timestamp() if at else 0.0
