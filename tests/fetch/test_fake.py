import pytest

from nutgraf.errors import FetchFailed
from nutgraf.fetch import FakeFetcher
from nutgraf.model.fate import Capture, Ending


def test_it_gives_what_it_was_given_and_remembers() -> None:
    ready = Capture(address="c", body=b"z", kind="text/html")
    fake = FakeFetcher({"a": b"x", "b": "ы", "c": ready, "d": FetchFailed(Ending.TIMED_OUT, "Slow.")})
    assert fake.fetch("a") == Capture(address="a", body=b"x")
    assert fake.fetch("b").body == "ы".encode()
    assert fake.fetch("c") is ready
    with pytest.raises(FetchFailed) as failed:
        fake.fetch("d")
    assert (failed.value.ending, failed.value.reason) == (Ending.TIMED_OUT, "Slow.")
    assert fake.fetched == ["a", "b", "c", "d"]
