"""Attributions in English: around each cue, the one who speaks on one side and what is said on the other.

Two walks over a unit: first the attributions that stand behind what they attribute ("…, said X"; "…, according to X"),
which are the surest; then those in front of it ("X said that …"), left out where they lie inside what somebody else
is already found to say, save for what a document relays ("According to an interview, X wants …").
"""

from nutgraf.annotate.english_cues import group_end, group_start, is_cue, no_comment
from nutgraf.annotate.english_sides import according, inverted, passive, postposed, preposed, silent
from nutgraf.annotate.found import Found
from nutgraf.annotate.refusals import refusals
from nutgraf.annotate.unit import Unit
from nutgraf.text.cues import BE, SAYING, VERBS

_PASSIVES = frozenset("expected known believed said reported thought understood alleged estimated".split())


def find_english(unit: Unit) -> list[Found]:
    """The attributions of one unit, in the order in which they stand."""
    found = list(refusals(unit))
    verbs = [at for at, low in enumerate(unit.lows) if (low in VERBS or low == "according") and not unit.inside[at]]
    cues = [at for at in verbs if is_cue(unit, at)]
    cues = [at for at in cues if not any(_covers(one, unit.tokens[at].start) for one in found)]
    found += [one for at in cues if (one := _behind(unit, at)) is not None]
    for at in cues:
        if any(_covers(one, unit.tokens[at].start) for one in found):
            continue
        one = _in_front(unit, at, found)
        if one is not None:
            found.append(one)
    return sorted(found, key=lambda one: one.content[0].start if one.content else _start(one))


def _start(one: Found) -> int:
    return one.cue.start if one.cue is not None else 0


def _covers(one: Found, at: int) -> bool:
    if one.cue is not None and one.cue.start <= at < one.cue.end:
        return True
    said = () if one.relays else one.content
    return any(span.start <= at < span.end for span in (*said, *((one.source,) if one.source else ())))


def _behind(unit: Unit, at: int) -> Found | None:
    low = unit.lows[at]
    if low == "according":
        return according(unit, at)
    if low not in SAYING or no_comment(unit, at):
        return None
    start, end = group_start(unit, at), group_end(unit, at)
    return postposed(unit, start, at, end) or inverted(unit, start, at, end)


def _in_front(unit: Unit, at: int, found: list[Found]) -> Found | None:
    low = unit.lows[at]
    shared = next(
        (one.source for one in reversed(found) if one.source is not None and _start(one) < unit.tokens[at].start), None
    )
    start, end = group_start(unit, at), group_end(unit, at)
    if no_comment(unit, at):
        return silent(unit, start, at, shared)
    group = set(unit.lows[start:at])
    if low in _PASSIVES and group & BE:
        return passive(unit, start, end)
    if group & BE and not low.endswith("ing"):
        return None
    return preposed(unit, start, at, end, shared)
