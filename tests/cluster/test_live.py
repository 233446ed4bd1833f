"""The live articles of a stream: rows, days, and who has aged out."""

import pytest

from nutgraf.cluster.ledger import Ledger
from nutgraf.cluster.live import FIRST_ROWS, MEMORY, RESTED, STANDING, WINDOW, Live


def live_of(*days: tuple[str, float | None]) -> Live:
    live = Live()
    for number, (article, day) in enumerate(days):
        live.make_room(number)
        live.add(article, "v", day)
    return live


def ledger_of(*stories: str) -> Ledger:
    ledger = Ledger()
    for first, *others in stories:
        story = ledger.found(first, at=None, reason="first")
        for other in others:
            ledger.join(other, story, at=None, score=1, reason="fits")
    return ledger


@pytest.fixture(autouse=True)
def _looked_through_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nutgraf.cluster.live.SWEPT_EVERY", 1)


def test_another_text_takes_the_place_of_the_earlier_one() -> None:
    live = live_of(("a", 1), ("b", 1))
    assert live.add("a", "w", 2) == 0
    assert live.add("c", "v", 2) is None
    assert live.rows == {"a": 2, "b": 1, "c": 3}
    assert live.versions["a"] == "w"
    assert live.rows_of(["a", "gone", "b"]).tolist() == [2, 1]


def test_homes_are_the_stories_of_the_ledger() -> None:
    live, ledger = live_of(("a", 1), ("b", 1), ("c", 1)), ledger_of("ab", "c")
    live.now_in("abc?", ledger)
    assert live.home[0] == live.home[1] != live.home[2]
    ledger.move("b", ledger.home("c"), at=None, by="Ada")
    live.now_in("b", ledger)
    assert live.home[0] != live.home[1] == live.home[2]


def test_nothing_is_looked_through_before_it_is_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nutgraf.cluster.live.SWEPT_EVERY", 3)
    ledger, live = ledger_of("abc"), live_of(("a", 0), ("b", 0))
    assert live.aged(9_999, ledger) is None
    live.add("c", "v", 0)
    assert live.aged(None, ledger) is None
    assert live.aged(9_999, ledger) is not None
    assert live.aged(9_999, ledger) is None


def test_what_is_old_ages_out_and_the_latest_stand_for_their_story() -> None:
    letters = "abcdef"
    live, ledger = live_of(*((one, 0.0) for one in letters), ("new", 100)), ledger_of(letters, ["new"])  # type: ignore[arg-type]
    assert live.aged(WINDOW, ledger) is None
    live.since_sweep = 1
    gone = live.aged(WINDOW + 1, ledger)
    assert gone is not None
    assert gone.tolist() == [True] * (len(letters) - STANDING) + [False] * (STANDING + 1)


def test_in_the_end_not_even_those_stand() -> None:
    live, ledger = live_of(("a", 0), ("b", 0)), ledger_of("ab")
    assert live.aged(MEMORY, ledger) is None
    live.since_sweep = 1
    gone = live.aged(MEMORY + 1, ledger)
    assert gone is not None
    assert gone.all()


def test_few_are_not_worth_moving_all_others() -> None:
    days = [(f"{at}", 100.0) for at in range(40)]
    live, ledger = live_of(("a", 0), ("b", 0), ("c", 0), *days), ledger_of("abc", *([name] for name, _ in days))  # type: ignore[arg-type]
    assert live.aged(100, ledger) is None


def test_replaced_texts_age_out_at_once_and_unknown_days_never() -> None:
    live, ledger = live_of(("a", 50), ("b", None)), ledger_of("a", "b")
    live.make_room(2)
    live.add("a", "w", 50)
    gone = live.aged(50, ledger)
    assert gone is not None
    assert gone.tolist() == [True, False, False]


def test_a_story_has_rested_when_its_latest_came_long_ago() -> None:
    live = live_of(("a", 0), ("b", 10), ("c", None))
    assert not live.rested(["a", "b"], 10 + RESTED)
    assert live.rested(["a", "b"], 10 + RESTED + 1)
    assert live.rested(["a"], RESTED + 1)
    assert not live.rested(["a"], None)
    assert not live.rested(["c"], 1_000)
    assert not live.rested(["aged out"], 1_000)


def test_the_others_move_together_under_new_numbers() -> None:
    live, ledger = live_of(("a", 1), ("b", 2), ("c", 3)), ledger_of("a", "bc")
    live.now_in("abc", ledger)
    home = live.home[2]
    live.keep(live.rows_of(["b", "c"]))
    assert live.rows == {"b": 0, "c": 1}
    assert live.seen[:2].tolist() == [2, 3]
    assert live.home[:2].tolist() == [home, home]
    live.make_room(2)
    assert live.add("d", "v", 4) is None
    assert live.rows["d"] == 2


def test_a_state_goes_on_as_it_would_have() -> None:
    live, ledger = live_of(*((f"{at}", at / 3) for at in range(FIRST_ROWS + 5))), ledger_of(["1", "7"], ["2"])
    live.now_in(["1", "7", "2"], ledger)
    again = Live()
    again.restore(live.state())
    for one in (live, again):
        one.make_room(FIRST_ROWS + 5)
        one.add("new", "v", 9)
        one.now_in(["2"], ledger)
    size = len(live.ids)
    assert again.ids == live.ids
    assert (again.rows, again.versions, again.since_sweep) == (live.rows, live.versions, live.since_sweep)
    assert again.home[:size].tolist() == live.home[:size].tolist()
    assert again.seen[:size].tolist() == live.seen[:size].tolist()
