"""Two printings of one utterance, word by word: where they part and what they have in common."""

from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from typing import NamedTuple

from nutgraf.text.spoken import ANY, Spoken

LONGEST_AIM = 4
"""Words that brackets may stand for."""


class Change(NamedTuple):
    """Words ``left`` to ``left_end`` of the fuller printing for the words ``put`` to ``put_end`` of the other one."""

    left: int
    left_end: int
    put: int
    put_end: int


@lru_cache(maxsize=20_000)
def _aligned(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[tuple[str, int, int, int, int], ...]:
    return tuple(SequenceMatcher(None, one, other, autojunk=False).get_opcodes())


def equal_runs(full: Sequence[str], other: Sequence[str]) -> list[tuple[int, int, int]]:
    """The runs of words that two printings share, in order: (place here, place there, words).

    Longest runs first, then what stands left and right of them (Ratcliff and Obershelp 1988).
    """
    codes = _aligned(tuple(full), tuple(other))
    return [(here, there, end - here) for kind, here, end, there, _ in codes if kind == "equal"]


def changes(full: Sequence[Spoken], other: Sequence[Spoken]) -> list[Change]:
    """Where ``other`` has other words than ``full``, in order; an editor's brackets are no change."""
    codes = _aligned(tuple(word.key for word in full), tuple(word.key for word in other))
    found = [Change(*places) for kind, *places in codes if kind != "equal"]
    return [change for change in found if not _is_print(full, other, change)]


def _is_print(full: Sequence[Spoken], other: Sequence[Spoken], change: Change) -> bool:
    left, put = full[change.left : change.left_end], other[change.put : change.put_end]
    hidden = sum(word.key == ANY for word in [*left, *put])
    together = "".join(word.key for word in left) == "".join(word.key for word in put)
    return together or (hidden > 0 and max(len(left), len(put)) - min(len(left), len(put)) < LONGEST_AIM * hidden)


def is_altered(full: Sequence[Spoken], other: Sequence[Spoken], found: Sequence[Change]) -> bool:
    """Whether some of the changes puts other words.

    What the other printing has more before or behind, and whole sentences that only it has, alter nothing: there the
    fuller one was cut.
    """
    cut = any(change.left < change.left_end for change in found)
    return any(change.put < change.put_end and not (cut and _is_more(full, other, change)) for change in found)


def _is_more(full: Sequence[Spoken], other: Sequence[Spoken], change: Change) -> bool:
    """Whether the words put stand for none of the fuller printing but for whole sentences beside what is in common."""
    starts = other[change.put].fresh or change.put == 0
    ends = change.put_end == len(other) or other[change.put_end].fresh
    none = change.left == change.left_end
    before = none or change.left_end == len(full) or full[change.left_end].fresh
    behind = none or full[change.left].fresh
    return (starts and ends and none) or (change.put == 0 and before) or (change.put_end == len(other) and behind)


def longest_common(full: Sequence[str], others: Iterable[Sequence[str]]) -> tuple[int, int]:
    """The longest run of ``full`` that stands in each of ``others``, as (first word, one past the last); (0, 0) if none."""
    shared = [len(full) - at for at in range(len(full))]
    for other in others:
        shared = [min(pair) for pair in zip(shared, _runs_from(full, other), strict=True)]
    best = max(range(len(full)), key=lambda at: shared[at], default=0)
    return (best, best + shared[best]) if full and shared[best] else (0, 0)


def _runs_from(full: Sequence[str], other: Sequence[str]) -> list[int]:
    """For each word of ``full`` how many words from it on stand in ``other`` in one run."""
    longest = [0] * len(full)
    below = [0] * (len(other) + 1)
    for at in range(len(full) - 1, -1, -1):
        row = [below[there + 1] + 1 if full[at] == word else 0 for there, word in enumerate(other)]
        longest[at] = max(row, default=0)
        below = [*row, 0]
    return longest


def holds(words: Sequence[str], run: Sequence[str]) -> bool:
    """Whether ``run`` stands in ``words`` in one piece; nothing stands everywhere."""
    return any(list(words[at : at + len(run)]) == list(run) for at in range(len(words) - len(run) + 1))
