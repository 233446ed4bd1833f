"""People and outlets across the stories of a desk."""

from collections.abc import Iterable, Mapping, Sequence

from nutgraf.collect.rights import own_policy
from nutgraf.errors import WrongTurn
from nutgraf.model.found import StoryRow
from nutgraf.model.outlet_view import OutletView
from nutgraf.model.page import StoryPage
from nutgraf.model.person_view import PersonView
from nutgraf.model.ruling import RulingKind
from nutgraf.ports.store import Store
from nutgraf.text.person_keys import person_key

STORIES = 50
"""How many stories are looked through for one person or outlet, the latest first."""


def person(key: str, store: Store) -> PersonView:
    """Who ``key`` names on the kept pages. Raises `WrongTurn` where they tell of nobody of that key."""
    from nutgraf.compose.views.person import person_view

    same, different = ruled_names(key, store)
    rows = {row.id: row for one in (key, *same) for row in store.stories.person(one, STORIES)}
    latest = sorted(rows.values(), key=_last, reverse=True)[:STORIES]
    pages = [(row, page) for row in latest if (page := _page(row, store))]
    view = person_view(key, pages, ruled=same, different=different)
    if view is None:
        raise WrongTurn(f"no page of this desk tells of {key!r}")
    return view


def ruled_names(key: str, store: Store) -> tuple[dict[str, str], dict[str, str]]:
    """What people said of ``key``: further names that are theirs, and names that are not, by their keys. What was said to be
    different is never joined by what others said is the same."""
    rulings = [kept.ruling for kept in store.rulings.all(standing=True) if len(kept.ruling.names) == 2]
    named = {person_key(name): name for ruling in rulings for name in ruling.names}
    same = [_keys(one.names) for one in rulings if one.kind is RulingKind.SAME]
    apart = [_keys(one.names) for one in rulings if one.kind is RulingKind.DIFFERENT]
    different = {other for pair in apart if key in pair for other in pair - {key}}
    joined = _joined(key, same, different)
    return _named(joined - {key}, named), _named(different, named)


def _keys(names: Iterable[str]) -> frozenset[str]:
    return frozenset(person_key(name) for name in names)


def _joined(key: str, same: Sequence[frozenset[str]], different: set[str]) -> set[str]:
    """Everything that a chain of rulings joins to ``key``, past nothing that is different."""
    joined = {key}
    while more := {one for pair in same if pair & joined for one in pair} - joined - different:
        joined |= more
    return joined


def _named(keys: Iterable[str], named: Mapping[str, str]) -> dict[str, str]:
    return {one: named[one] for one in sorted(keys)}


def outlet(name: str, store: Store) -> OutletView:
    """The outlet of that name (in any case). Raises `WrongTurn` where the desk keeps no article of it."""
    from nutgraf.compose.views.outlet import outlet_view

    told = store.stories.outlet(name, STORIES)
    row = next(
        (one for one in store.stories.outlets(name, most=STORIES) if one.name.casefold() == name.casefold()), None
    )
    if row is None and not told:
        raise WrongTurn(f"no article of an outlet called {name!r} is kept")
    known = row.name if row else name
    host = row.host if row else ""
    policies = store.outlets.policies()
    return outlet_view(
        known,
        [(one, _page(one, store)) for one, _ in told],
        host=host,
        facts=[fact for called in dict.fromkeys((known, host)) if called for fact in store.outlets.facts(called)],
        policy=own_policy(policies, known, host) or next((one for one in policies if not one.outlet), None),
    )


def _page(row: StoryRow, store: Store) -> StoryPage | None:
    from nutgraf.render.json import loads

    kept = store.stories.page(row.id)
    return loads(kept.json)[0] if kept else None


def _last(row: StoryRow) -> float:
    return row.last.timestamp() if row.last else 0.0
