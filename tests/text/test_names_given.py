from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.model.notes import Mention, NameKind
from nutgraf.model.span import Span
from nutgraf.text.names_given import names_given
from nutgraf.text.sentences import split_sentences

PERSON, BODY, PLACE, OTHER = NameKind.PERSON, NameKind.ORGANISATION, NameKind.PLACE, NameKind.OTHER


def named(text: str, *found: tuple[str, NameKind]) -> tuple[Mention, ...]:
    """Each of ``found`` is looked for behind the one before it."""
    spans, at = [], 0
    for words, kind in found:
        start = text.index(words, at)
        spans.append((Span(start=start, end=start + len(words)), kind))
        at = start + 1
    sentences = split_sentences(text, [Span(start=0, end=len(text))], "en")
    return names_given(text, sentences, "en", spans)


@pytest.mark.parametrize(
    ("given", "kind", "name", "office", "of"),
    [
        ("Norwegian Fisheries Minister Maud Solheim", PERSON, "Maud Solheim", "Fisheries Minister", "Norwegian"),
        ("Maud Solheim’s", PERSON, "Maud Solheim", "Fisheries Minister", "Norwegian"),
        ("aud Solhe", PERSON, "Maud Solheim", "Fisheries Minister", "Norwegian"),
        ("the Northern League", BODY, "Northern League", "", ""),
        ("The Hague", PLACE, "The Hague", "", ""),
        (" Solheim’s ", OTHER, "Solheim", "", ""),
    ],
)
def test_a_name_is_cut_to_itself(given: str, kind: NameKind, name: str, office: str, of: str) -> None:
    text = "On Monday Norwegian Fisheries Minister Maud Solheim’s plan for the Northern League reached The Hague."
    (one,) = named(text, (given, kind))
    assert (one.name, one.kind, one.office, one.of) == (name, kind, office, of)
    assert one.span.of(text) == name


def test_a_last_name_is_the_whole_name_s() -> None:
    text = "Maud Solheim came with Bo Ott. Solheim spoke. Ott did not."
    found = named(text, ("Maud Solheim", PERSON), ("Bo Ott", PERSON), ("Solheim", BODY), ("Ott", OTHER))
    assert [one.entity for one in found] == [0, 1, 0, 1]
    assert {one.kind for one in found} == {PERSON}


def test_a_place_is_nobody_s_last_name() -> None:
    text = "Ann Lisbon flew to Lisbon."
    found = named(text, ("Ann Lisbon", PERSON), ("Lisbon.", PLACE))
    assert [(one.kind, one.entity) for one in found] == [(PERSON, 0), (PLACE, 1)]


def test_what_overlaps_or_has_no_words_is_dropped() -> None:
    text = "Maud Solheim came — late. Then Bo Ott."
    spans = [(0, 12), (5, 12), (18, 19), (200, 210), (3, 3), (19, 38)]
    sentences = split_sentences(text, [Span(start=0, end=len(text))], "en")
    found = names_given(text, sentences, "en", [(Span(start=a, end=b), PERSON) for a, b in spans])
    assert [one.name for one in found] == ["Maud Solheim", "Then Bo Ott"]


@given(st.text(max_size=100), st.lists(st.tuples(st.integers(0, 110), st.integers(0, 110)), max_size=8))
def test_any_spans_give_names_inside_the_text(text: str, ends: list[tuple[int, int]]) -> None:
    spans = [(Span(start=min(pair), end=max(pair)), PERSON) for pair in ends]
    sentences = split_sentences(text, [Span(start=0, end=len(text))], "en")
    found = names_given(text, sentences, "en", spans)
    assert all(one.span.end <= len(text) and one.name and one.entity >= 0 for one in found)
    assert all(one.span.end <= other.span.start for one, other in pairwise(found))


@pytest.mark.parametrize(
    ("text", "given", "name"),
    [
        ("On Monday Chief Executive Do Min-ho left.", "Min-ho", "Do Min-ho"),
        ("Then Ha-neul left.", "Ha-neul", "Ha-neul"),
        ("On Monday Anne-marie left.", "Anne-marie", "Anne-marie"),
    ],
)
def test_a_family_name_that_stands_first_is_not_lost(text: str, given: str, name: str) -> None:
    (one,) = named(text, (given, PERSON))
    assert one.name == name
