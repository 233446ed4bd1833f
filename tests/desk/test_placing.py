"""The stream of stories, in step with its store."""

from collections.abc import Sequence
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cluster.coverage import BUDGET, FERRY, OTHER_FERRY
from desk.samples import NOW
from nutgraf.desk.corrections import Correction, as_text
from nutgraf.desk.placing import Placing
from nutgraf.errors import BrokenDesk
from nutgraf.model.article import Article
from nutgraf.model.found import Wanted
from nutgraf.ports.store import KeptVersion, Standing
from nutgraf.store.memory import MemoryStore

ARTICLES = [one.article for one in (*FERRY, *OTHER_FERRY, *BUDGET)]


def keep(store: MemoryStore, articles: Sequence[Article]) -> None:
    for article in articles:
        store.articles.keep(KeptVersion(article=article, came=NOW))


def stories(store: MemoryStore) -> dict[str, Standing | None]:
    return {row.id: store.stories.get(row.id) for row in store.stories.rows(Wanted(most=99))}


def placed(articles: Sequence[Article] = ARTICLES) -> MemoryStore:
    store = MemoryStore()
    keep(store, articles)
    Placing(store).catch_up(NOW)
    return store


def said(store: MemoryStore, turn: str, *, stories: tuple[str, ...] = (), articles: tuple[str, ...] = ()) -> int:
    correction = Correction(turn=turn, stories=stories, articles=articles, by="Ina Berg", because="so", at=NOW)
    return store.stories.ask_correction(as_text(correction), NOW)


def test_what_waits_is_placed_once() -> None:
    store = MemoryStore()
    keep(store, ARTICLES)
    placing = Placing(store)
    assert placing.catch_up(NOW) == len(stories(store)) == 3
    assert placing.last == len(ARTICLES)
    assert placing.catch_up(NOW) == 0
    assert store.stories.home("ferry one") == store.stories.home("ferry three")


@settings(max_examples=15)
@given(st.lists(st.tuples(st.integers(1, 3), st.booleans(), st.booleans()), min_size=1, max_size=6))
def test_a_stream_that_was_lost_goes_on_as_one_that_was_not(runs: list[tuple[int, bool, bool]]) -> None:
    whole, broken = MemoryStore(), MemoryStore()
    going, rest = Placing(whole), list(ARTICLES)
    again = Placing(broken)
    for many, snapshot, lost in [*runs, (len(ARTICLES), False, True)]:
        now, rest = rest[:many], rest[many:]
        keep(whole, now)
        keep(broken, now)
        going.catch_up(NOW)
        if lost:
            again = Placing(broken)
        again.catch_up(NOW)
        if snapshot:
            again.snapshot(NOW, always=True)
    assert stories(whole) == stories(broken)
    assert whole.stories.log() == broken.stories.log()
    assert again.last == going.last


def test_a_snapshot_is_written_when_it_is_worth_it() -> None:
    store = placed()
    placing = Placing(store)
    placing.snapshot(NOW)
    assert store.stories.snapshot()[0] == 0
    placing.snapshot(NOW, always=True)
    assert store.stories.snapshot()[0] == len(ARTICLES)
    kept = store.stories.snapshot()[1]
    placing.snapshot(NOW, always=True)
    assert store.stories.snapshot()[1] is kept


def test_a_snapshot_holds_corrections_too() -> None:
    store = placed()
    said(store, "pin", articles=("budget",))
    placing = Placing(store)
    placing.catch_up(NOW)
    placing.snapshot(NOW, always=True)
    before = stories(store)
    said(store, "move", stories=(), articles=("ferry three",))
    Placing(store).catch_up(NOW)
    home = store.stories.get(store.stories.home("budget"))
    assert home is not None
    assert home.fixed == ("budget",)
    assert len(stories(store)) == len(before) + 1


def test_corrections_are_carried_out_in_order_and_settled() -> None:
    store = placed()
    ferry, pier = store.stories.home("ferry one"), store.stories.home("pier one")
    first = said(store, "merge", stories=(ferry, pier))
    second = said(store, "split", stories=(ferry,), articles=("pier two",))
    assert Placing(store).catch_up(NOW) == 2
    assert store.stories.asked_corrections() == ()
    assert store.stories.correction_problem(first) == store.stories.correction_problem(second) == ""
    assert store.stories.home("pier one") == ferry
    assert store.stories.home("pier two") not in (ferry, pier)
    assert [event.by for event in store.stories.log()][-1] == "Ina Berg"


def test_a_correction_that_cannot_be_made_is_settled_with_its_reason() -> None:
    store = placed()
    number = said(store, "merge", stories=(store.stories.home("budget"), "sunknown"))
    good = said(store, "pin", articles=("budget",))
    before = len(store.stories.log())
    Placing(store).catch_up(NOW)
    assert store.stories.asked_corrections() == ()
    assert "sunknown" in store.stories.correction_problem(number)
    assert store.stories.correction_problem(good) == ""
    assert len(store.stories.log()) == before + 1


@pytest.mark.parametrize("failing", ["keep", "settle_correction"])
def test_what_could_not_be_written_leaves_memory_as_the_store_is(failing: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def begun() -> MemoryStore:
        store = placed(ARTICLES[:4])
        said(store, "merge", stories=(store.stories.home("ferry one"), store.stories.home("pier one")))
        keep(store, ARTICLES[4:])
        return store

    store = begun()
    placing = Placing(store)
    with monkeypatch.context() as patched:

        def full(*_: object) -> None:
            raise BrokenDesk("the disk is full")

        patched.setattr(store.stories, failing, full)
        with pytest.raises(BrokenDesk):
            placing.catch_up(NOW)
    assert placing.last == 4
    placing.catch_up(NOW)
    other = begun()
    Placing(other).catch_up(NOW)
    assert stories(store) == stories(other)
    assert store.stories.log() == other.stories.log()


def test_a_stop_leaves_the_rest_for_the_next_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nutgraf.desk.placing.AT_ONCE", 2)
    store = MemoryStore()
    keep(store, ARTICLES)
    placing = Placing(store)
    answers = iter([False, True])
    placing.catch_up(NOW, stopped=lambda: next(answers))
    assert placing.last == 2
    placing.catch_up(NOW + timedelta(hours=1))
    assert stories(store) == stories(placed())


def test_a_snapshot_that_cannot_be_read_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    store = placed()
    monkeypatch.setattr(store.stories, "snapshot", lambda: (3, {"rows": b"nothing of the kind"}))
    with pytest.raises(BrokenDesk, match="nutgraf doctor"):
        Placing(store)
