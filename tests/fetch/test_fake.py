import pytest

from nutgraf.errors import FetchFailed
from nutgraf.fetch import FakeAsker, FakeFetcher
from nutgraf.model.asking import Answer, Ask, Validators
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


def test_the_fake_asker_gives_whole_answers_and_made_ones() -> None:
    whole = Answer(address="x:b", status=410, failed=Ending.NOT_FOUND, reason="Gone.")
    asker = FakeAsker({"x:a": b"words", "x:b": whole, "x:c": lambda ask: Answer(address=ask.address, status=304)})
    assert [answer.status for _, answer in asker.ask_all(Ask(address=f"x:{name}") for name in "abcd")] == [
        200,
        410,
        304,
        404,
    ]
    assert [ask.address for ask in asker.asked] == ["x:a", "x:b", "x:c", "x:d"]


def test_etags_follow_the_bytes_and_only_where_wanted() -> None:
    asker = FakeAsker({"x:a": b"one"}, etags=True)
    first = asker.ask(Ask(address="x:a")).validators
    assert asker.ask(Ask(address="x:a", validators=first)).unchanged
    asker.pages["x:a"] = b"two"
    assert asker.ask(Ask(address="x:a", validators=first)).capture is not None
    assert FakeAsker({"x:a": b"one"}).ask(Ask(address="x:a")).validators == Validators()
