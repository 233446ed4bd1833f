"""Accounts into stories: one event together, look-alikes apart, whatever the order and the language."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cluster.coverage import BUDGET, FERRY, GERMAN, KOREAN, OTHER_FERRY, UKRAINIAN, account
from nutgraf.cluster import group
from nutgraf.model.story import Story

ALL = [*FERRY, *OTHER_FERRY, *BUDGET]


def partition(stories: tuple[Story, ...]) -> set[frozenset[str]]:
    return {frozenset(member.article for member in story.members) for story in stories}


def test_one_event_comes_together_and_look_alikes_stay_apart() -> None:
    assert partition(group(ALL)) == {
        frozenset({"ferry one", "ferry two", "ferry three"}),
        frozenset({"pier one", "pier two"}),
        frozenset({"budget"}),
    }


def test_two_articles_alone_are_enough_to_tell() -> None:
    assert len(group(FERRY[:2])) == 1
    assert len(group([FERRY[0], OTHER_FERRY[0]])) == 2
    assert len(group([FERRY[0], BUDGET[0]])) == 2


def test_members_stand_in_order_of_time_and_the_first_gives_the_id() -> None:
    story = group(list(reversed(FERRY)))[0]
    assert [member.article for member in story.members] == ["ferry one", "ferry two", "ferry three"]
    assert story.id == "sferry one000"[:13]
    assert (story.members[0].score, story.members[0].reason) == (1.0, "first account of this story")
    assert all(0.45 <= member.score <= 1 for member in story.members)


def test_the_reason_names_what_is_shared() -> None:
    reason = group(FERRY)[0].members[1].reason
    for part in ("Tarvik", "94", "% alike in words", "5 hours apart"):
        assert part in reason


@pytest.mark.parametrize("other", [GERMAN, UKRAINIAN, KOREAN], ids=["de", "uk", "ko"])
def test_another_language_joins_through_names_and_numbers(other: object) -> None:
    stories = group([*ALL, other])  # type: ignore[list-item]
    story = next(story for story in stories if story.members[0].article == "ferry one")
    (placed,) = [member for member in story.members if member.article == other.id]  # type: ignore[attr-defined]
    assert "in another language" in placed.reason


def test_four_languages_are_one_story() -> None:
    assert len(group([*FERRY, GERMAN, UKRAINIAN, KOREAN])) == 1


def test_an_undated_account_is_placed_by_its_content() -> None:
    undated = account("undated", FERRY[1].article.headline_text, FERRY[1].article.text.partition("\n\n")[2], hours=None)
    stories = group([undated, *ALL])
    (story,) = [story for story in stories if any(member.article == "undated" for member in story.members)]
    assert story.members[0].article == "ferry one"
    assert story.members[-1].article == "undated"
    assert story.members[-1].reason.endswith("time unknown")


def test_the_very_same_text_is_the_same_event_whatever_its_date() -> None:
    again = account("again", FERRY[0].article.headline_text, FERRY[0].article.text.partition("\n\n")[2], hours=24 * 90)
    assert len(group([FERRY[0], again])) == 1


def test_the_like_a_season_later_is_another_event() -> None:
    later = account(
        "later", "Fog keeps ferries of Tarvik in port",
        "Thick fog kept the ferries to the Ostrand islands in port on Friday. The coast guard counted 31 people who spent the "
        "night on benches in the harbour of Tarvik. One ship that had left early touched a sandbank and came free with the "
        "evening tide, its master Osvin Treel said.", hours=24 * 90,
    )  # fmt: skip
    assert frozenset({"later"}) in partition(group([*ALL, later]))


def test_day_twelve_and_day_thirteen_are_two_events() -> None:
    body = (
        "Dockers in Skarvik blocked the gates again. The union of Mirja Holt wants 9 percent. The port office offers 4."
    )
    days = [account(f"day {day}", f"Skarvik dock strike, day {day}", body, hours=day * 24) for day in (12, 13)]
    assert len(group(days)) == 2
    days[1] = account("day 13", "Skarvik dock strike goes on", body, hours=13 * 24)
    assert len(group(days)) == 1


def test_no_chain_ties_the_ends_together() -> None:
    """Each article shares half of its words with the next; the first and the last share nothing."""
    words = [f"{a}{b}{c}o" for a in "bdgklmnprst" for b in "aeiou" for c in "bdgklmnprst"]
    chain = [account(f"link {at:02}", "", " ".join(words[at * 15 : at * 15 + 30]), hours=at) for at in range(30)]
    ends = [story for story in group(chain) if {"link 00", "link 29"} <= {member.article for member in story.members}]
    assert ends == []


@settings(max_examples=25, deadline=None)
@given(st.randoms(use_true_random=False))
def test_the_order_of_the_accounts_does_not_matter(shuffler: random.Random) -> None:
    accounts = [*ALL, GERMAN, KOREAN]
    shuffler.shuffle(accounts)
    assert group(accounts) == group([*ALL, GERMAN, KOREAN])


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(st.text(max_size=60), st.sampled_from(["en", "de", "uk", "ko", "und", "vi", "xx"])), max_size=6)
)
def test_any_text_is_placed_exactly_once(texts: list[tuple[str, str]]) -> None:
    accounts = [account(f"text {at}", text[:20], text, language=language) for at, (text, language) in enumerate(texts)]
    placed = [member for story in group(accounts) for member in story.members]
    assert sorted(member.article for member in placed) == [one.id for one in accounts]
    assert all(0 <= member.score <= 1 for member in placed)


def test_nothing_and_monsters_do_no_harm() -> None:
    assert group([]) == ()
    monsters = [
        account("long", "x", "a" * 1_000_000),
        account("many", "", "zug " * 250_000),
        account("broken", "\udc80", "\udfff 😀"),
    ]
    assert len(group(monsters)) == 3
