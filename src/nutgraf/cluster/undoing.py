"""What a person's corrections did to stories, remembered so that each can be taken back."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any, NamedTuple

from nutgraf.cluster.corrections import Corrections, Grounds
from nutgraf.cluster.dividing import Division, Share
from nutgraf.cluster.roll import Roll
from nutgraf.errors import WrongTurn
from nutgraf.model.story import Placement

Apart = tuple[tuple[str, tuple[str, ...]], ...]
"""Stories that one is kept apart from, each with the grounds of that."""


class Said(NamedTuple):
    """What a correction is called, which one it was, and who said it."""

    key: str
    what: str
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Before:
    """How the ``stories`` of a correction stood before it: who was in them, who of those was fixed, what each was kept
    apart from on which grounds, and which ids led to each."""

    stories: Mapping[str, tuple[Placement, ...]]
    fixed: frozenset[str]
    apart: Mapping[str, Mapping[str, Grounds]]
    led: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """What the correction that is called ``key``, said ``by`` somebody, did; ``what`` tells in short which one it was.

    ``articles`` are all it speaks of. ``went`` are those that it took from the story ``source`` into ``target``, with the
    places they had, and ``order`` all that were in ``source``. ``born`` is whether it made ``target``; ``ended`` whether
    ``source`` was no more after it, with the ids that ``led`` there, what ``source`` was kept ``apart`` from, the
    grounds of that which ``target`` had none of before (``handed``), and how many ids led to ``target`` then (``heirs``). ``fixed`` are the articles that it fixed, ``freed``
    those that it let go.
    """

    key: str
    what: str
    by: str
    articles: tuple[str, ...]
    source: str
    target: str
    went: tuple[tuple[str, float, str], ...] = ()
    order: tuple[str, ...] = ()
    born: bool = False
    ended: bool = False
    led: tuple[str, ...] = ()
    apart: Apart = ()
    handed: Apart = ()
    heirs: int = 0
    fixed: tuple[str, ...] = ()
    freed: tuple[str, ...] = ()

    @property
    def places(self) -> dict[str, Placement]:
        """The places that the articles which went had before."""
        return {article: Placement(article=article, score=score, reason=reason) for article, score, reason in self.went}


def before(stories: Iterable[str], roll: Roll, corrections: Corrections) -> Before:
    """How living ``stories`` stand now."""
    members = {story: tuple(roll.placed[article] for article in roll.members[story]) for story in stories}
    articles = [place.article for places in members.values() for place in places]
    return Before(
        stories=members,
        fixed=frozenset(filter(corrections.fixed, articles)),
        apart={story: corrections.apart_from(story) for story in members},
        led={story: roll.leading_to(story) for story in members},
    )


def what_was_done(said: Said, named: Sequence[str], was: Before, roll: Roll, corrections: Corrections) -> Done:
    """What a correction that names these articles did, by how their stories stood before and stand now."""
    went = [
        (story, place) for story, places in was.stories.items() for place in places if roll.home[place.article] != story
    ]
    known = [place.article for places in was.stories.values() for place in places]
    source = went[0][0] if went else roll.home[named[0]]
    target = roll.home[went[0][1].article] if went else source
    fixed = [article for article in known if corrections.fixed(article) and article not in was.fixed]
    freed = [article for article in known if article in was.fixed and not corrections.fixed(article)]
    ended = source not in roll.members
    return Done(
        key=said.key,
        what=said.what,
        by=said.by,
        articles=tuple(sorted({*named, *fixed, *freed, *(place.article for _, place in went)})),
        source=source,
        target=target,
        went=tuple((place.article, place.score, place.reason) for _, place in went),
        order=tuple(place.article for place in was.stories[source]),
        born=target not in was.stories,
        ended=ended,
        led=was.led[source] if ended else (),
        apart=_plain(was.apart[source]) if ended else (),
        handed=_plain(_beyond(was.apart[source], was.apart.get(target, {}))) if ended else (),
        heirs=len(roll.leading_to(target)) if ended else 0,
        fixed=tuple(fixed),
        freed=tuple(freed),
    )


def way_back(done: Done, roll: Roll) -> Division | None:
    """How the articles of a correction come back to where they were; None where they are there.

    What joined a story that the correction made goes with them. Where the correction ended their story, it lives again.
    Raises `WrongTurn` where they are no longer together.
    """
    going = [article for article, *_ in done.went] or list(done.freed)
    back = done.source if done.ended else roll.current(done.source)
    here = roll.home[going[0]] if going else back
    if here == back:
        return None
    if any(roll.home[article] != here for article in going):
        raise WrongTurn("its articles are in several stories by now; move them one by one")
    leave = set(roll.members[here]) if done.born else set(going)
    gone, stay = ([one for one in roll.members[here] if (one in leave) is there] for there in (True, False))
    whole: Share = {back: tuple(roll.members.get(back, ())), here: gone}
    shares, names = ([whole, {here: stay}], [back, here]) if stay else ([whole], [back])
    return Division(shares=shares, names=names, heirs={} if stay else {here: 0})


class Memory:
    """The corrections that stand, in the order in which they were carried out."""

    def __init__(self, done: Iterable[Done] = ()) -> None:
        self._done = {one.key: one for one in done}

    def add(self, done: Done) -> None:
        self._done.pop(done.key, None)
        self._done[done.key] = done

    def forget(self, key: str) -> None:
        del self._done[key]

    def undoable(self, key: str) -> Done:
        """The correction of this key. Raises `WrongTurn` where it does not stand, or a later one rests on it."""
        done = self._done.get(key)
        if done is None:
            raise WrongTurn(
                "this correction does not stand any more, or was made before nutgraf could undo; correct anew"
            )
        later = next((one for one in reversed(self._done.values()) if rests_on(one, done)), done)
        if later is not done:
            raise WrongTurn(f"what {later.by} corrected afterwards rests on this; undo that first ({later.what})")
        return done

    def state(self) -> list[dict[str, Any]]:
        """Plain values that `Memory.of` makes the same of."""
        return [asdict(done) for done in self._done.values()]

    @classmethod
    def of(cls, state: Iterable[Mapping[str, Any]]) -> "Memory":
        return cls(_done_of(values) for values in state)


def rests_on(later: Done, done: Done) -> bool:
    """Whether two corrections, or a correction and itself, speak of the same article, or the later one ended the story that
    the earlier one took articles from."""
    return not set(done.articles).isdisjoint(later.articles) or (later.ended and later.source == done.source)


def _beyond(one: Mapping[str, Grounds], other: Mapping[str, Grounds]) -> dict[str, Grounds]:
    """The grounds of ``one`` that ``other`` has not."""
    found = {story: grounds - other.get(story, frozenset()) for story, grounds in one.items()}
    return {story: grounds for story, grounds in found.items() if grounds}


def _plain(apart: Mapping[str, Grounds]) -> Apart:
    return tuple((story, tuple(sorted(grounds))) for story, grounds in sorted(apart.items()))


def _done_of(values: Mapping[str, Any]) -> Done:
    """A correction whose lists became JSON's."""
    pairs = {name: tuple((story, tuple(grounds)) for story, grounds in values[name]) for name in ("apart", "handed")}
    flat = {name: tuple(values[name]) for name in ("articles", "order", "led", "fixed", "freed")}
    went = tuple((article, score, reason) for article, score, reason in values["went"])
    return Done(**{**values, **pairs, **flat, "went": went})
