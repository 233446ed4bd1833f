"""Which pages a ruling concerns, and which earlier ruling a new one runs against."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from nutgraf.model.found import Wanted
from nutgraf.model.ruling import KeptRuling, Ruling, RulingKind
from nutgraf.ports.store import KeptPage, Steps, Store
from nutgraf.text.person_keys import person_key

TOLD = 12
"""Words of a citation that other articles with the same words are found by."""

EVERY = 1_000_000


def concerned(rulings: Iterable[Ruling], store: Store) -> set[str]:
    """The living stories whose pages may read differently by these: those with both names, or with the cited words."""
    found: set[str] = set()
    for ruling in rulings:
        if ruling.citation is not None:
            opening = " ".join(ruling.citation.exact.split()[:TOLD])
            found |= _with(opening, store) | {store.stories.home(ruling.citation.article)}
        elif len(ruling.names) == 2:
            found |= _with(ruling.names[0], store) & _with(ruling.names[1], store)
        standing = store.stories.get(ruling.story) if ruling.story else None
        found |= {standing.id} if standing else set()
    return found - {""}


def _with(words: str, store: Store) -> set[str]:
    """The stories with an article that prints these words one after the other."""
    phrase = words.replace('"', " ").strip()
    rows = store.stories.rows(Wanted(text=f'"{phrase}"', most=EVERY)) if phrase else []
    return {row.id for row in rows}


def is_stale(page: KeptPage) -> bool:
    """Whether a page was made before somebody ruled otherwise: such a one has its step with a minus sign."""
    return page.step < 0


def make_stale(stories: Iterable[str], store: Store, now: datetime) -> None:
    """The pages of ``stories`` are made anew by the next round, and for whoever asks before."""
    with store.change():
        for story in sorted(stories):
            kept, standing = store.stories.page(story), store.stories.get(story)
            if kept is not None:
                store.stories.keep_page(replace(kept, step=-abs(kept.step), made=now))
            elif standing is not None:
                store.stories.keep(Steps(changed=(standing,)), now)


def ruling_against(kind: RulingKind, names: Sequence[str], standing: Iterable[KeptRuling]) -> KeptRuling | None:
    """What stands and says the same of two names, or otherwise: directly, or by a chain of names that are one."""
    pairs = [(one, {person_key(name) for name in one.ruling.names}) for one in standing if one.ruling.names]
    here, there = (_joined(person_key(name), pairs) for name in names)
    for one, pair in pairs:
        if one.ruling.kind is kind and pair == {person_key(name) for name in names}:
            return one
        if kind is RulingKind.SAME and one.ruling.kind is RulingKind.DIFFERENT and pair & here and pair & there:
            return one
    if kind is RulingKind.DIFFERENT and here & there:
        return next(one for one, pair in pairs if one.ruling.kind is RulingKind.SAME and pair & here)
    return None


def _joined(key: str, pairs: Sequence[tuple[KeptRuling, set[str]]]) -> set[str]:
    """Everybody who is said to be one with somebody, through others too."""
    found = {key}
    same = [pair for one, pair in pairs if one.ruling.kind is RulingKind.SAME]
    while more := {name for pair in same if pair & found for name in pair} - found:
        found |= more
    return found
