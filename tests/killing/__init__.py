"""Runs of a desk that are killed at any moment, and what is left of them.

    with Driver() as driver:
        whole = driver.run(Job(work="update", desk=path, clock=moment))
        killed = driver.run(job, Kill(step=whole.steps // 2))
        assert killed.killed

The driver is a process of its own that has everything loaded and forks for each run, so that a run costs little more
than what it does. A run counts its steps (each statement that writes, both sides of each commit, each file that is
opened to be written, renamed, linked or removed) and can be killed at any of them, or after some processor time, wherever
it is then.
"""

from killing.driver import Driver, Ended
from killing.job import Job, Kill
from killing.moment import Moment
from killing.state import Told, told

__all__ = ["Driver", "Ended", "Job", "Kill", "Moment", "Told", "told"]
