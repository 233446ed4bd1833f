"""The mark-up of our own sentences says what it says, and the sentences keep to it."""

from collections import Counter
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from gate.marked import rows, unmarked


def parts(row: dict[str, Any]) -> list[dict[str, list[str]]]:
    """The marked words themselves."""
    return [
        {part: [row["text"][start:end] for start, end in spans] for part, spans in one.items()}
        for one in row["attributions"]
    ]


def test_a_marked_sentence_gives_its_text_and_its_attribution() -> None:
    row = unmarked("{x1:“It leaks,”} {c1:said} {s1:Ada Brook}. {x1:“Badly.”}")
    assert row["text"] == "“It leaks,” said Ada Brook. “Badly.”"
    assert row["attributions"] == [{"source": [[17, 26]], "cue": [[12, 16]], "content": [[0, 11], [28, 36]]}]


def test_one_mark_serves_two_attributions() -> None:
    row = unmarked("{s1,2:He} {c1:denied} {x1:it}, {c2:saying} {x2:no}.")
    assert parts(row) == [
        {"source": ["He"], "cue": ["denied"], "content": ["it"]},
        {"source": ["He"], "cue": ["saying"], "content": ["no"]},
    ]


def test_numbers_begin_anew_in_each_paragraph() -> None:
    row = unmarked("{s1:She} {c1:agreed}.\nIt rained.\n{s1:He} {c1:would not say}.")
    assert row["text"] == "She agreed.\n\nIt rained.\n\nHe would not say."
    assert [one["source"] for one in parts(row)] == [["She"], ["He"]]


@pytest.mark.parametrize(
    "item",
    ["{s1:He said}", "{s1:He} {c2:said}", "{s1:He {c1:said}}", "{s1:He} {c1:said", "{q1:He}", "{s1:a\nb} {c1:c}"],
)
def test_a_wrong_mark_is_an_error(item: str) -> None:
    with pytest.raises(ValueError, match=r"brace|cue"):
        unmarked(item)


def test_a_folder_is_read_file_by_file(tmp_path: Path) -> None:
    (tmp_path / "plain.txt").write_text("It rained.\n\n{s1:He} {c1:agreed}.\n", encoding="utf-8")
    found = list(rows(tmp_path))
    assert [(row["id"], row["style"], row["text"]) for row in found] == [
        ("plain-01", "plain", "It rained."),
        ("plain-02", "plain", "He agreed."),
    ]


def test_our_sentences_are_enough_and_no_two_are_the_same() -> None:
    every = list(rows())
    assert len({row["text"] for row in every}) == len(every)
    assert len(every) >= 260
    assert sum(not row["attributions"] for row in every) >= 60
    assert all(count >= 16 for count in Counter(row["style"] for row in every).values())


def test_only_a_refusal_has_no_content() -> None:
    bare = {row["style"] for row in rows() for one in row["attributions"] if not one["content"]}
    assert bare == {"nocomment"}


def test_marked_words_have_no_white_space_and_no_full_stop_of_the_sentence_at_their_edges() -> None:
    words = [word for row in rows() for one in parts(row) for pieces in one.values() for word in pieces]
    assert [word for word in words if word != word.strip() or word[-1] in ".,;:"] == []


def test_no_character_has_two_labels() -> None:
    for row in rows():
        spans = {
            (start, end, part)
            for one in row["attributions"]
            for part, pieces in one.items()
            for start, end in pieces
        }  # fmt: skip
        ordered = sorted(spans)
        assert all(before[1] <= after[0] for before, after in pairwise(ordered)), row["id"]
