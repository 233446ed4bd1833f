"""The stories an article came near, taken apart so that they can be put together anew."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from nutgraf.cluster.ledger import Ledger
from nutgraf.cluster.terms import Places
from nutgraf.cluster.weighing import Odds

WORTH_A_LOOK = -1.0
"""The log-odds from which an article's likeness to a member makes a story worth looking at."""

STORIES = 6
"""How many stories are looked at at once, the likeliest ones."""

LOOSE = 12
"""A story of more articles than this is no longer taken apart: it joins others, or is joined, as a whole."""

PLACES = (1, 2, *(place for power in range(2, 24) for place in (3 << (power - 2), 1 << power)))
"""The places of delegates in their story."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """Articles that stay together: all of them, and those among them that are asked. ``story`` is "" for a new article;
    ``fixed`` says whether a person put some of them there."""

    articles: Sequence[str]
    asked: Sequence[str]
    story: str
    fixed: bool = False


def stories_near(others: Places, odds: Odds, ids: Sequence[str], ledger: Ledger) -> list[str]:
    """The stories that are worth a look, the likeliest first, by the log-odds of the articles ``others``."""
    near: dict[str, None] = {}
    for at in np.argsort(-odds, kind="stable").tolist():
        if odds[at] < WORTH_A_LOOK or len(near) == STORIES:
            break
        story = ledger.home(ids[others[at]])
        if story is not None:
            near.setdefault(story)
    return list(near)


def units_of(story: str, ledger: Ledger, rows: Mapping[str, int]) -> list[Unit]:
    """The units of a story: one for all where it has many articles or some have aged out, else one for those that a person
    fixed and one for each other."""
    members = ledger.ids(story)
    if len(members) > LOOSE or any(article not in rows for article in members):
        asked = [article for article in delegates(members) if article in rows]
        asked = asked or [article for article in members if article in rows][-1:]
        return [Unit(articles=members, asked=asked, story=story, fixed=any(map(ledger.fixed, asked)))] if asked else []
    fixed = [article for article in members if ledger.fixed(article)]
    units = [Unit(articles=fixed, asked=fixed, story=story, fixed=True)] if fixed else []
    return units + [Unit(articles=[one], asked=[one], story=story) for one in members if one not in fixed]


def kept_apart(units: Sequence[Unit], ledger: Ledger) -> list[tuple[int, int]]:
    """The units that may never meet: fixed ones of different stories, and any of stories that a person parted."""
    return [
        (one, other)
        for (one, mine), (other, theirs) in combinations(enumerate(units), 2)
        if mine.story and theirs.story and mine.story != theirs.story
        and ((mine.fixed and theirs.fixed) or ledger.kept_apart(mine.story, theirs.story))
    ]  # fmt: skip


def delegates(members: Sequence[str]) -> list[str]:
    """Who speaks for a story of many: the members that came as the 1st, 2nd, 3rd, 4th, 6th, 8th, 12th, 16th and so on, spread
    over its life, so that its latest turn cannot carry it off; those who once speak for it always do."""
    return [members[place - 1] for place in PLACES if place <= len(members)]
