import time

import httpcore
import pytest

from nutgraf.fetch.guard import Guard
from nutgraf.fetch.wire import Deadline, GuardedBackend


def test_a_deadline_counts_down_and_then_says_so() -> None:
    deadline = Deadline(0.05)
    assert 0 < deadline.left() <= 0.05
    time.sleep(0.06)
    with pytest.raises(httpcore.ReadTimeout):
        deadline.left()


def test_nothing_is_connected_to_after_the_deadline() -> None:
    class Untouched(httpcore.NetworkBackend):
        pass  # every method raises NotImplementedError

    guard = Guard(resolve=lambda _host, _port: ["93.184.216.34"])
    backend = GuardedBackend(guard, Untouched())
    with pytest.raises(httpcore.TimeoutException), backend.until(Deadline(0)):
        backend.connect_tcp("news.example", 80)
