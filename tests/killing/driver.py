"""Who has runs done, and killed, by the process of `killing.server`."""

import json
import os
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from killing.job import Job, Kill

TESTS = Path(__file__).parent.parent


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended:
    """How a run ended: ``killed``, or whole; after how many ``steps`` and ``seconds`` of processor time; its ``peak``
    of memory in bytes; what it had ``kept`` by its last commit (articles, versions, captures, notes, fates)."""

    killed: bool
    steps: int
    seconds: float
    peak: int
    kept: tuple[int, ...]


class Driver:
    """Runs jobs, one after the other, for as long as the ``with`` lasts."""

    def __enter__(self) -> Self:
        house = Path(sys.modules["nutgraf"].__file__ or "").parent.parent if "nutgraf" in sys.modules else Path("src")
        places = os.pathsep.join([str(TESTS), str(house.resolve())])
        self._process = subprocess.Popen(
            [sys.executable, "-W", "error", "-m", "killing.server"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": places, "PYTHONDONTWRITEBYTECODE": "1", "OPENBLAS_NUM_THREADS": "1"},
        )
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.close()
        self._process.stdout.close()
        self._process.wait()

    def run(self, job: Job, kill: Kill | None = None) -> Ended:
        """Does ``job``, or a part of it. Raises AssertionError with what it told where it failed."""
        kill = kill or Kill()
        assert self._process.stdin
        assert self._process.stdout
        print(json.dumps([job.to_json(), kill.step, kill.seconds]), file=self._process.stdin, flush=True)
        status, steps, seconds, peak, kept, told = json.loads(self._process.stdout.readline())
        assert status in (0, -signal.SIGKILL), told
        return Ended(killed=status != 0, steps=steps, seconds=seconds, peak=peak, kept=tuple(kept))
