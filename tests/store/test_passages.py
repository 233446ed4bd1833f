"""What is shown of a text is the stretch that answers."""

from hypothesis import given
from hypothesis import strategies as st

from nutgraf.store.passages import WIDTH, passage
from nutgraf.store.searching import phrases


def test_a_mark_that_is_found_reads_as_it_was_wanted() -> None:
    text = "A headline\n\n" + "x " * 200 + "the ferry to Hestvik was late. " + "y " * 200
    found = passage(text, phrases("hestvik ferry"))
    words = text[found.start : found.end]
    assert [words[start:end] for start, end in found.marks] == ["ferry", "Hestvik"]
    assert len(words) <= WIDTH


def test_a_passage_stays_in_one_paragraph() -> None:
    text = "The ferry\n\nHestvik waits for the ferry"
    found = passage(text, phrases("hestvik ferry"))
    assert text[found.start : found.end] == "Hestvik waits for the ferry"


def test_without_words_the_passage_begins_where_it_is_told() -> None:
    assert passage("Head\n\nBody of it", (), 6) == (6, 16, ())
    assert passage("", ()) == (0, 0, ())


@given(st.text(max_size=400), st.text(max_size=30))
def test_any_text_and_any_question(text: str, wanted: str) -> None:
    found = passage(text, phrases(wanted))
    assert 0 <= found.start <= found.end <= len(text)
    assert all(0 <= start < end <= found.end - found.start for start, end in found.marks)
