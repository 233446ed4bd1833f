"""Stories as a stream: the same however it is handed over, ids that last, corrections that hold, large events in one piece."""

import random
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cluster.coverage import BUDGET, FERRY, GERMAN, KOREAN, OTHER_FERRY, UKRAINIAN, account
from cluster.invented import DAM, RIVER, in_time, small_news, tellings
from cluster.streaming import restored, stream_of
from nutgraf.cluster import Stream
from nutgraf.cluster.turns import PLACING, replay
from nutgraf.model.story import Turn

FERRIES = [one.article for one in FERRY]
PIERS = [one.article for one in OTHER_FERRY]
MIXED = in_time(
    [
        *(one.article for one in (*FERRY, *OTHER_FERRY, *BUDGET, GERMAN, UKRAINIAN, KOREAN)),
        *tellings(DAM, 14), *tellings(RIVER, 14), *small_news(20),
    ]
)  # fmt: skip
MIXED.insert(30, replace(MIXED[3], version="later", text=MIXED[3].text + " The office has nothing to add."))
MIXED.insert(40, replace(tellings(DAM, 15)[-1], id="undated", published=None))


def told(stream: Stream) -> object:
    """Everything that people see of a stream."""
    return stream.stories(), list(stream.ledger.log)


def held(stream: Stream) -> set[frozenset[str]]:
    return {frozenset(member.article for member in story.members) for story in stream.stories()}


def named(stories: Iterable[frozenset[str]], name: str) -> list[frozenset[str]]:
    """The stories that articles called like this are in."""
    return [story for story in stories if any(article.startswith(name) for article in story)]


WHOLE = told(stream_of(*MIXED))


def test_the_mix_is_told_apart() -> None:
    stories = held(stream_of(*MIXED))
    assert frozenset(one.id for one in (*FERRY, GERMAN, UKRAINIAN, KOREAN)) in stories
    assert named(stories, "dam") == [{one.id for one in MIXED if one.id.startswith("dam")} | {"undated"}]
    assert named(stories, "river") == [{one.id for one in MIXED if one.id.startswith("river")}]


def test_one_by_one_each_answer_is_the_story_it_is_in() -> None:
    stream = Stream()
    for article in MIXED:
        story = stream.place(article)
        assert story == stream.ledger.home(article.id)
        assert article.id in stream.ledger.ids(story)
    assert told(stream) == WHOLE


@settings(max_examples=12, deadline=None)
@given(st.lists(st.integers(0, len(MIXED)), max_size=5).map(sorted))
def test_batches_and_snapshots_at_any_moment_change_nothing(cuts: Sequence[int]) -> None:
    batched, resumed = Stream(), Stream()
    for start, end in zip([0, *cuts], [*cuts, len(MIXED)], strict=True):
        batched.place_all(MIXED[start:end])
        resumed = Stream.of(resumed.state())
        resumed.place_all(MIXED[start:end])
    assert told(batched) == told(resumed) == WHOLE


def test_a_stream_stopped_after_every_article_is_the_same() -> None:
    stream = Stream()
    for article in MIXED[:40]:
        stream = restored(stream)
        stream.place(article)
    assert told(stream) == told(stream_of(*MIXED[:40]))


def test_one_snapshot_starts_any_number_of_streams() -> None:
    state = stream_of(*MIXED[:30]).state()
    first = Stream.of(state)
    first.place_all(MIXED[30:])
    second = Stream.of(state)
    assert told(second) == told(stream_of(*MIXED[:30]))
    second.place_all(MIXED[30:])
    assert told(first) == told(second) == WHOLE


def test_an_empty_stream_can_be_kept() -> None:
    stream = restored(Stream())
    assert stream.stories() == ()
    stream.place_all(MIXED)
    assert told(stream) == WHOLE


def test_the_log_alone_tells_who_is_where() -> None:
    stream = stream_of(*MIXED)
    assert replay(stream.ledger.log) == {
        member.article: story.id for story in stream.stories() for member in story.members
    }


def test_an_id_lasts_and_old_ids_lead_to_living_stories() -> None:
    stream = Stream()
    ids: dict[str, str] = {}
    for article in in_time([*tellings(DAM, 40, seed=3), *tellings(RIVER, 40, seed=3), *small_news(30)]):
        story = stream.place(article)
        ids[article.id] = story
        assert all(stream.ledger.current(old) in stream.ledger.stories() for old in ids.values())
    born = {event.story for event in stream.ledger.log if event.turn in PLACING}
    assert set(stream.ledger.stories()) <= born
    assert all(stream.ledger.current(story) in stream.ledger.stories() for story in born)
    first = next(event.articles[0] for event in stream.ledger.log if event.articles[0].startswith("dam"))
    assert {stream.ledger.current(ids[one]) for one in ids if one.startswith("dam")} == {ids[first]}


def test_what_was_told_apart_comes_together_and_the_log_says_so() -> None:
    """Two accounts that share little are two stories until others tell both of them at once."""
    sides = [
        account("side one", "Tower of Ullmark shut", "The tower of Ullmark was shut. Cracks run through its stairs.").article,
        account("side two", "Opera moves to a tent", "Singers moved to a tent. Their director Pia Rønne called it a joy.").article,
    ]  # fmt: skip
    stream = stream_of(*sides)
    assert len(stream.stories()) == 2
    for at in range(6):
        stream.place(
            account(
                f"both {at}", "Tower of Ullmark shut, opera moves to a tent",
                f"The tower of Ullmark was shut. Cracks run through its stairs. Singers moved to a tent. Their director Pia "
                f"Rønne called it a joy. {['It rained.', 'Tickets stay good.', 'Rehearsals go on.'][at % 3]}", hours=1 + at,
            ).article
        )  # fmt: skip
    (merged,) = [event for event in stream.ledger.log if event.turn is Turn.MERGED]
    assert merged.reason
    assert len(stream.stories()) == 1
    assert stream.ledger.current(merged.other) == stream.stories()[0].id


def test_a_late_article_joins_the_story_that_began_without_it() -> None:
    stream = stream_of(*MIXED[5:], MIXED[0], MIXED[1])
    home = stream_of(*MIXED).ledger.home
    for late in MIXED[:2]:
        mates = [one.id for one in MIXED[5:] if home(one.id) == home(late.id)]
        assert {stream.ledger.home(mate) for mate in mates} <= {stream.ledger.home(late.id)}


@pytest.mark.parametrize("off", [timedelta(days=-1), timedelta(days=1)])
def test_a_clock_off_by_a_day_changes_no_story(off: timedelta) -> None:
    stamp = FERRIES[1].stamp
    assert stamp
    wrong = replace(FERRIES[1], published=replace(stamp, at=stamp.at + off))
    assert held(stream_of(FERRIES[0], wrong, FERRIES[2], *PIERS)) == held(stream_of(*FERRIES, *PIERS))


def test_undated_articles_find_their_story() -> None:
    undated = [replace(article, published=None) for article in (*FERRIES, *PIERS)]
    assert held(stream_of(*undated)) == held(stream_of(*FERRIES, *PIERS))
    assert held(stream_of(*FERRIES[:2], undated[2], *PIERS)) == held(stream_of(*FERRIES, *PIERS))


def test_an_update_stays_in_its_story_and_is_compared_by_its_new_text() -> None:
    stream = stream_of(*FERRIES[:2], *PIERS)
    home = stream.ledger.home("ferry two")
    update = replace(PIERS[0], id="ferry two", version="2", published=FERRIES[1].published)
    assert stream.place(update) == home
    (event,) = [event for event in stream.ledger.log if event.turn is Turn.UPDATED]
    assert (event.story, event.articles) == (home, ("ferry two",))
    assert [member.article for member in stream.stories()[0].members] == ["ferry one", "ferry two"]
    count = sum(1 for story in stream.stories() for _ in story.members)
    assert count == 4


def test_the_same_text_again_changes_nothing() -> None:
    stream = stream_of(*MIXED)
    seen = {article.id: article for article in MIXED}
    stream.place_all(seen.values())
    assert told(stream) == WHOLE


@pytest.mark.parametrize(("many", "seed"), [(60, 5), (150, 7)])
def test_one_large_event_is_one_story_amid_other_news(many: int, seed: int) -> None:
    event = tellings(DAM, many, seed=seed)
    stories = held(stream_of(*in_time([*event, *small_news(100, seed=seed)])))
    assert named(stories, "dam") == [{article.id for article in event}]


def test_two_large_events_alike_at_one_time_stay_two() -> None:
    dam, river = tellings(DAM, 60, seed=7), tellings(RIVER, 60, seed=7)
    stories = held(stream_of(*in_time([*dam, *river, *small_news(40)])))
    assert named(stories, "dam") == [{article.id for article in dam}]
    assert named(stories, "river") == [{article.id for article in river}]


def test_a_row_of_half_alike_articles_is_no_story() -> None:
    """Each article tells half of what the one before it told; the ends have nothing in common."""
    sentences = [fact[0] for event in (DAM, RIVER) for fact in event.facts]
    sentences = random.Random(4).sample(sentences, len(sentences))
    row = [
        account(f"link {at:02}", "", " ".join(sentences[at : at + 4]), hours=at).article
        for at in range(0, len(sentences) - 4, 2)
    ]
    stories = held(stream_of(*row))
    assert max(map(len, stories)) < len(row) / 2
    assert not any({row[0].id, row[-1].id} <= story for story in stories)
    assert any(len(story) > 1 for story in stories)


def test_a_shuffled_day_gives_nearly_the_same_stories() -> None:
    articles = [*tellings(DAM, 25, seed=9), *tellings(RIVER, 25, seed=9), *FERRIES, *PIERS]
    in_order = held(stream_of(*in_time(articles)))
    for seed in range(3):
        shuffled = random.Random(seed).sample(articles, len(articles))
        assert held(stream_of(*shuffled)) == in_order
