"""A process that has everything loaded, forks for each run, and kills it when it is told to. One line of JSON asks for a
run: the job, the step and the seconds at which it is killed; one tells how it ended: its status, steps, seconds, most memory, what it
had kept, and what it said.
"""

import json
import os
import signal
import sys
import time
import traceback
from pathlib import Path
from tempfile import TemporaryDirectory

from killing.job import Job
from killing.steps import Steps
from killing.works import WORKS, steady
from nutgraf import sample
from nutgraf.annotate.rules import RulesTagger
from nutgraf.desk import Desk
from nutgraf.store import DeskFile

_LONGEST = 300.0


def _main() -> None:
    steady()
    _load()
    steps = Steps()
    for line in sys.stdin:
        job, step, seconds = json.loads(line)
        steps.reset()
        reading, writing = os.pipe()
        child = os.fork()
        if not child:
            os.close(reading)
            _work(Job.of_json(job), steps, step, writing)
        os.close(writing)
        status, spent, peak = _awaited(child, seconds)
        with os.fdopen(reading, encoding="utf-8", errors="replace") as told:
            print(json.dumps([status, steps.taken, spent, peak, steps.kept, told.read()[-5000:]]), flush=True)


def _load() -> None:
    """Has everything that a run brings in on first use there before the first fork."""
    Desk(tagger=RulesTagger()).story(*map(str, sample.paths()[:6]))
    with TemporaryDirectory() as folder:
        DeskFile.make(Path(folder) / "a.desk").close()


def _work(job: Job, steps: Steps, last: int, told: int) -> None:
    """What a fork does; it never comes back."""
    ended = 1
    try:
        for stream in (1, 2):
            os.dup2(told, stream)
        steps.count_here(last, job.desk)
        WORKS[job.work](job)
        ended = 0
    except BaseException:
        traceback.print_exc()
        sys.stderr.flush()
    finally:
        os._exit(ended)


def _awaited(child: int, seconds: float) -> tuple[int, float, int]:
    """How a child ended, killed after ``seconds`` of processor time where that is not 0; how many it had, and how many
    bytes of memory at most."""
    until, spent = time.monotonic() + _LONGEST, 0.0
    while True:
        ended, status, used = os.wait4(child, os.WNOHANG)
        if ended:
            return os.waitstatus_to_exitcode(status), used.ru_utime + used.ru_stime, used.ru_maxrss * 1024
        spent = _processor_time(child)
        if (seconds and spent >= seconds) or time.monotonic() > until:
            os.kill(child, signal.SIGKILL)
        time.sleep(0.001)


def _processor_time(process: int) -> float:
    """Of another process, as the system tells it under a clock of its own (clock_getcpuclockid)."""
    try:
        return time.clock_gettime((~process << 3) | 2)
    except OSError:
        return 0.0


if __name__ == "__main__":
    _main()
