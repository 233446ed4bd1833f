"""Which source and which contents belong to a cue, by the pointers of the network."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from nutgraf.minds.decoding import Floats, Labelled

POINTER = 64


@dataclass(slots=True)
class Linked:
    """One attribution as ranges of words."""

    cue: Labelled | None
    source: Labelled | None = None
    contents: list[Labelled] = field(default_factory=list)


def linked(runs: Sequence[Labelled], pointers: Floats, alone: Floats, window: Sequence[int]) -> list[Linked]:
    """The attributions in reading order, one for each cue; contents and sources that point to none stand alone.

    ``pointers`` is (words, 4 · POINTER): what a content asks and a cue answers, what a cue asks and a source answers.
    ``alone`` are the scores of a content without a cue and of a cue without a source. ``window`` tells for each word in
    which stretch it was read, from 0 up: pointers compare only within one. ``runs`` are in reading order.
    """
    cues = [run for run in runs if run.label == "C"]
    sources = [run for run in runs if run.label == "S"]
    contents = [run for run in runs if run.label == "X"]
    asking, answering, seeking, offering = np.split(pointers, 4, axis=1)
    found = [Linked(cue) for cue in cues]
    loose = list[Linked]()
    for content in contents:
        place = _best(asking[content.first : content.last], answering, content, cues, alone[0], window)
        (found[place].contents if place is not None else _alone(loose)).append(content)
    for one in found:
        if one.cue is not None:
            place = _best(seeking[one.cue.first : one.cue.first + 1], offering, one.cue, sources, alone[1], window)
            one.source = sources[place] if place is not None else None
    return sorted([*found, *loose], key=_start)


def _alone(loose: list[Linked]) -> list[Labelled]:
    loose.append(Linked(None))
    return loose[-1].contents


def _start(one: Linked) -> int:
    return min(part.first for part in (one.cue, one.source, *one.contents) if part is not None)


def _best(
    asks: Floats, answers: Floats, run: Labelled, others: Sequence[Labelled], alone: float, window: Sequence[int]
) -> int | None:
    """Which of ``others`` the words of ``run`` point to, on average of their log-probabilities; None for nobody."""
    here = window[run.first]
    first = bisect_left(others, here, key=lambda other: window[other.first])
    last = bisect_right(others, here, lo=first, key=lambda other: window[other.first])
    if first == last:
        return None
    scores = asks @ answers[[other.first for other in others[first:last]]].T * np.float32(POINTER**-0.5)
    scores = np.concatenate([scores, np.full((len(asks), 1), alone, dtype=np.float32)], axis=1)
    shares = scores - np.logaddexp.reduce(scores, axis=1, keepdims=True)
    place = int(shares.mean(axis=0).argmax())
    return first + place if first + place < last else None
