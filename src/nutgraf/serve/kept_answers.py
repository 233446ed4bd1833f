"""Answers as they were sent, to be sent again."""

from collections import OrderedDict
from collections.abc import Hashable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from starlette.requests import Request

from nutgraf.hall.keepable import Keepable
from nutgraf.ports.kept import Progress

MOST_BYTES = 64 << 20
LARGEST = 1 << 20
"""How many bytes are kept of all answers, and of one."""

LONGEST = timedelta(minutes=1)
"""After so long an answer is made anew in any case: it may say how long ago something was."""

_BESIDE = 2_000
"""About so many bytes an answer takes beside its body."""

State = tuple[int, Progress]


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer of status 200: ``body`` as it is sent, with its ``headers``, but for those that are one reader's own."""

    headers: tuple[tuple[bytes, bytes], ...]
    body: bytes


@dataclass(slots=True)
class _Kept:
    """The answers at one address, by what they show of readers' cookies; ``made`` when the desk was in this ``state``."""

    how: Keepable
    state: Hashable
    made: datetime
    answers: dict[Hashable, Answer] = field(default_factory=dict)

    @property
    def size(self) -> int:
        return sum(len(one.body) + _BESIDE for one in self.answers.values())


class KeptAnswers:
    """Answers by what was asked, ``most`` bytes of those asked for last. For one thread."""

    def __init__(self, most: int = MOST_BYTES) -> None:
        self._most = most
        self._kept: OrderedDict[Hashable, _Kept] = OrderedDict()
        self._bytes = 0

    def find(self, asked: Hashable, request: Request, state: State, now: datetime) -> tuple[Answer, Keepable] | None:
        """The answer to what was ``asked`` of a desk in this ``state``, and how it is given; None where it has to be made."""
        kept = self._kept.get(asked)
        if kept is None:
            return None
        if not timedelta() <= now - kept.made <= LONGEST or kept.state != _needed(kept.how, state):
            self._drop(asked)
            return None
        self._kept.move_to_end(asked)
        answer = kept.answers.get(kept.how.own(request))
        return (answer, kept.how) if answer else None

    def keep(
        self, asked: Hashable, request: Request, answer: Answer, how: Keepable, state: State, begun: datetime
    ) -> None:
        """Keeps an answer that was ``begun`` when the desk was in this ``state``."""
        if len(answer.body) > LARGEST:
            return
        needed, kept = _needed(how, state), self._kept.get(asked)
        if kept is None or kept.state != needed:
            self._drop(asked)
            kept = self._kept[asked] = _Kept(how, needed, begun)
        self._bytes -= kept.size
        kept.answers[how.own(request)] = answer
        self._bytes += kept.size
        while self._bytes > self._most:
            self._drop(next(iter(self._kept)))

    def _drop(self, asked: Hashable) -> None:
        gone = self._kept.pop(asked, None)
        self._bytes -= gone.size if gone else 0


def _needed(how: Keepable, state: State) -> Hashable:
    changes, progress = state
    return changes, how.made_of(progress)
