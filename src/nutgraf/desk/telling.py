"""What hooks are to be told of when a page is kept anew."""

from datetime import datetime
from hashlib import sha256

from nutgraf.model.hook import Delivery, Happened, Hook
from nutgraf.model.page import StoryPage
from nutgraf.ports.store import Store

MOST = 50
"""Things that a hook is told of one page at most: an archive that is brought in is no news."""


def deliveries(store: Store, story: str, page: StoryPage, now: datetime) -> list[Delivery]:
    """What the hooks of ``store`` are to be told once ``page`` stands in place of the page that is kept of ``story``."""
    hooks = [hook for hook in store.hooks.all() if not hook.retired and _hears(hook, story, store)]
    if not hooks:
        return []
    from nutgraf.compose.happened import happened
    from nutgraf.render.event_json import event_body, event_json

    before = _before(store, story)
    told = happened(before, page, _texts(store, page, before))
    bodies = [(one, event_body(event_json(one, page, before, now))) for one in told]
    return [
        _delivery(hook, one, body, now)
        for hook in hooks
        for one, body in [pair for pair in bodies if pair[0].kind in hook.happenings][:MOST]
    ]


def _hears(hook: Hook, story: str, store: Store) -> bool:
    """Whether a hook is told of a story: of all, or of the one that its story is by now."""
    if hook.story in ("", story):
        return True
    standing = store.stories.get(hook.story)
    return standing is not None and standing.id == story


def _before(store: Store, story: str) -> StoryPage | None:
    from nutgraf.render.json import loads

    kept = store.stories.page(story)
    return loads(kept.json)[0] if kept else None


def _texts(store: Store, page: StoryPage, before: StoryPage | None) -> dict[str, str]:
    """The texts of articles that have another version than on the page before."""
    versions = {line.id: line.version for line in before.articles} if before else {}
    changed = [line.id for line in page.articles if versions.get(line.id, line.version) != line.version]
    return {article.id: article.text for article in store.articles.latest(changed)}


def _delivery(hook: Hook, one: Happened, body: str, now: datetime) -> Delivery:
    """What tells one hook of one thing, due at once; told twice in one page, it is the same delivery."""
    told = sha256(f"{hook.id}\n{body}".encode()).hexdigest()[:24]
    return Delivery(id=f"msg_{told}", hook=hook.id, happening=one.kind, body=body, made=now, due=now)
