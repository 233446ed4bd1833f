"""What a person corrected in a stream stays so, whatever comes later, also over a snapshot."""

from collections.abc import Iterable

from cluster.coverage import BUDGET, FERRY, OTHER_FERRY, account
from cluster.invented import DAM, RIVER, in_time, small_news, tellings
from cluster.streaming import Through, either_way, stream_of
from nutgraf.cluster import Stream
from nutgraf.model.article import Article

ADA = "Ada"
DAMS, RIVERS = in_time(tellings(DAM, 40, seed=2)), in_time(tellings(RIVER, 40, seed=2))
FURTHER = in_time([*DAMS[5:], *RIVERS[5:]])


def begun() -> tuple[Stream, str, str]:
    """Two events with five articles each, and the ids of their stories."""
    stream = stream_of(*DAMS[:5], *RIVERS[:5], *small_news(10))
    homes = {stream.place(one) for one in DAMS[:5]}, {stream.place(one) for one in RIVERS[:5]}
    (dam,), (river,) = homes
    assert dam != river
    return stream, dam, river


def homes_of(stream: Stream, articles: Iterable[Article]) -> set[str | None]:
    return {stream.ledger.home(article.id) for article in articles}


@either_way
def test_what_a_person_split_stays_apart(through: Through) -> None:
    stream, dam, _ = begun()
    new = stream.ledger.split(dam, [DAMS[1].id, DAMS[3].id], at=None, by=ADA)
    stream = through(stream)
    stream.place_all(FURTHER)
    assert homes_of(stream, [DAMS[1], DAMS[3]]) == {stream.ledger.current(new)}
    assert homes_of(stream, [DAMS[0], DAMS[2], DAMS[4]]) == {dam}
    assert stream.ledger.current(new) != dam
    whole, dam, _ = begun()
    whole.place_all(FURTHER)
    assert homes_of(whole, DAMS) == {dam}


@either_way
def test_what_a_person_merged_stays_together(through: Through) -> None:
    stream, dam, river = begun()
    stream.ledger.merge(dam, river, at=None, by=ADA)
    stream = through(stream)
    stream.place_all(FURTHER)
    assert homes_of(stream, [*DAMS[:5], *RIVERS[:5]]) == {dam}
    assert stream.ledger.current(river) == dam


def test_what_a_person_merged_and_let_go_comes_apart() -> None:
    stream, dam, river = begun()
    stream.ledger.merge(dam, river, at=None, by=ADA)
    for one in (*DAMS[:5], *RIVERS[:5]):
        stream.ledger.unpin(one.id, at=None, by=ADA)
    stream.place_all(FURTHER)
    assert not homes_of(stream, DAMS[:5]) & homes_of(stream, RIVERS[:5])


@either_way
def test_what_a_person_moved_stays_there(through: Through) -> None:
    stream, dam, river = begun()
    stream.ledger.move(RIVERS[0].id, dam, at=None, by=ADA)
    stream = through(stream)
    stream.place_all(FURTHER)
    assert stream.ledger.home(RIVERS[0].id) == dam
    assert dam not in homes_of(stream, RIVERS[1:5])
    kept, _, _ = begun()
    kept.place_all(FURTHER)
    assert homes_of(kept, RIVERS) == {river}


@either_way
def test_an_article_moved_to_a_story_of_its_own_stays_apart_from_where_it_was(through: Through) -> None:
    stream, dam, _ = begun()
    own = stream.ledger.move(DAMS[2].id, None, at=None, by=ADA)
    stream = through(stream)
    stream.place_all(FURTHER)
    assert stream.ledger.home(DAMS[2].id) == stream.ledger.current(own) == own
    assert stream.ledger.current(dam) != own


@either_way
def test_what_a_person_pinned_stays(through: Through) -> None:
    """Two tellings of one event that came apart at first, each pinned where it was, never meet; others do."""
    sides = [
        account("side one", "Tower of Ullmark shut", "The tower of Ullmark was shut. Cracks run through its stairs.").article,
        account("side two", "Opera moves to a tent", "Singers moved to a tent. Their director Pia Rønne called it a joy.").article,
    ]  # fmt: skip
    both = [
        account(
            f"both {at}", "Tower of Ullmark shut, opera moves to a tent",
            "The tower of Ullmark was shut. Cracks run through its stairs. Singers moved to a tent. Their director Pia Rønne "
            f"called it a joy. {['It rained.', 'Tickets stay good.', 'Rehearsals go on.'][at % 3]}", hours=1 + at,
        ).article
        for at in range(6)
    ]  # fmt: skip
    stream = stream_of(*sides)
    homes = [stream.ledger.home(one.id) for one in sides]
    for one in sides:
        stream.ledger.pin(one.id, at=None, by=ADA)
    stream = through(stream)
    stream.place_all(both)
    assert [stream.ledger.home(one.id) for one in sides] == homes
    assert len(stream.stories()) == 2
    assert len(stream_of(*sides, *both).stories()) == 1


def test_what_a_person_moved_stays_with_the_story_it_was_moved_to() -> None:
    stream = Stream()
    stream.place_all(one.article for one in [*FERRY[:2], *OTHER_FERRY])
    ferry = stream.ledger.home("ferry one")
    stream.ledger.move("pier one", ferry, at=None, by=ADA)
    stream.place_all(one.article for one in [FERRY[2], *BUDGET])
    homes = {name: stream.ledger.home(name) for name in ("ferry one", "ferry two", "pier one", "pier two", "budget")}
    assert {homes["ferry one"], homes["ferry two"], homes["pier one"]} == {ferry}
    assert len({ferry, homes["pier two"], homes["budget"]}) == 3


def test_a_correction_works_on_after_a_snapshot_as_without() -> None:
    first, later = [one.article for one in [*FERRY[:2], *OTHER_FERRY]], [one.article for one in [FERRY[2], *BUDGET]]
    going, stopped = Stream(), Stream()
    for stream in (going, stopped):
        stream.place_all(first)
        stream.ledger.merge(
            stream.ledger.home("ferry one") or "", stream.ledger.home("pier one") or "", at=None, by=ADA
        )
    restored = Stream.of(stopped.state())
    for stream in (going, restored):
        stream.place_all(later)
    assert restored.stories() == going.stories()
    assert restored.ledger.home("pier one") == restored.ledger.home("ferry one")
