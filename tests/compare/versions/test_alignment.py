"""Two versions of one text, sentence by sentence."""

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.compare.versions.alignment import Line, align
from nutgraf.model.span import Span

SENTENCES = (
    "the wall of the quarry gave way at noon",
    "four diggers were carried down by the stones",
    "the owner had been warned by the county in march",
    "rescuers came with two cranes from northholt",
    "nobody has been heard since the evening",
    "the road to the mine is shut for lorries",
    "a minister wants every quarry inspected this year",
    "the union called a day of mourning in harwick",
)


def lines(*sentences: str) -> list[Line]:
    found, at = [], 0
    for sentence in sentences:
        span = Span(start=at, end=at + len(sentence))
        found.append(
            Line(span=span, words=tuple(sentence.split()), headline=False, small=frozenset(("the", "of", "by")))
        )
        at = span.end + 1
    return found


def sides(before: tuple[str, ...], after: tuple[str, ...]) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    return [(side.before, side.after) for side in align(lines(*before), lines(*after)).edits]


def test_a_sentence_that_moved_is_no_edit() -> None:
    assert sides(SENTENCES, (SENTENCES[5], *SENTENCES[:5], *SENTENCES[6:])) == []


def test_added_removed_and_changed() -> None:
    changed = "five diggers were carried down by the stones"
    after = (SENTENCES[0], changed, SENTENCES[2], *SENTENCES[4:], "school is out until monday for the children")
    assert sides(SENTENCES, after) == [((1,), (1,)), ((3,), ()), ((), (7,))]


def test_what_was_joined_goes_with_its_neighbour() -> None:
    joined = f"{SENTENCES[1]} and {SENTENCES[2]}"
    assert sides(SENTENCES[:4], (SENTENCES[0], joined, SENTENCES[3])) == [((1, 2), (1,))]
    assert sides((SENTENCES[0], joined, SENTENCES[3]), SENTENCES[:4]) == [((1,), (1, 2))]


def test_a_sentence_put_in_other_words_between_the_same_neighbours_is_changed() -> None:
    other = "stones carried four men away"
    assert sides(SENTENCES[:3], (SENTENCES[0], other, SENTENCES[2])) == [((1,), (1,))]


def test_the_same_sentence_twice_is_matched_once_each() -> None:
    twice = (SENTENCES[0], SENTENCES[1], SENTENCES[0])
    assert sides(twice, twice) == []


@given(st.lists(st.sampled_from(SENTENCES), max_size=12))
def test_the_same_text_twice_gives_no_edit(told: list[str]) -> None:
    assert sides(tuple(told), tuple(told)) == []


@given(
    st.permutations(range(len(SENTENCES))),
    st.sets(st.integers(0, 7), max_size=3),
    st.sets(st.integers(0, 7), max_size=3),
)
def test_random_edits_are_found_again(order: list[int], gone: set[int], new: set[int]) -> None:
    before = [SENTENCES[at] for at in order if at not in new]
    after = [SENTENCES[at] for at in order if at not in gone - new]
    edits = sides(tuple(before), tuple(after))
    removed = {before[b] for pair in edits for b in pair[0]}
    added = {after[a] for pair in edits for a in pair[1]}
    assert removed == {SENTENCES[at] for at in gone - new}
    assert added == {SENTENCES[at] for at in new}


@pytest.mark.parametrize("count", [4000])
def test_long_texts_take_little_time(count: int) -> None:
    before = [f"sentence {number} of the report names {number * 7} and {number % 13}" for number in range(count)]
    after = [line.replace("report", "paper") if at % 3 else line for at, line in enumerate(before)]
    started = process_time()
    found = align(lines(*before), lines(*after))
    assert process_time() - started < 3
    assert len(found.edits) == count - len(range(0, count, 3))
