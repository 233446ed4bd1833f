"""Notes that correct an earlier version."""

from itertools import pairwise
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.model.fate import Capture
from nutgraf.read import read_capture
from nutgraf.read.corrections import corrections_in, is_correction

NOTES = [
    "Correction: The pier has nine pillars, not ten.",
    "CORRECTION (April 10): The pier has nine pillars.",
    "Correction, April 10: The pier has nine pillars.",
    "Correction April 10: The pier has nine pillars.",
    "Corrected – The pier has nine pillars.",
    "* Clarification: The mayor was speaking for the harbour board.",
    "[Correction appended: the mayor's name is Tarn.]",
    "This article was amended on 10 April to correct the number of pillars.",
    "This story has been updated to correct the mayor's first name.",
    "This story has been corrected to show that the vote was on Monday.",
    "An earlier version of this article misspelled the mayor's name.",
    "A previous version of this story said that the pier was closed.",
    "This article originally stated that ten people were hurt.",
    "Editor's note: this story has been corrected.",
    "Update: An earlier version of this story had the wrong day.",
    "Berichtigung: Die Brücke hat neun Pfähle.",
    "Korrektur vom 10. April: Die Brücke hat neun Pfähle.",
    "In einer früheren Version hieß es, die Brücke habe zehn Pfähle.",
    "In einer früheren Fassung des Artikels stand, die Brücke habe zehn Pfähle.",
    "Anmerkung der Redaktion: Die Zahl der Pfähle war falsch, wir haben sie berichtigt.",
    "Виправлення: причал має дев’ять паль.",
    "У попередній версії статті йшлося про десять паль.",
    "Цю статтю було виправлено: паль дев’ять.",
    "Rectificatif : la jetée a neuf piliers.",
    "Une version précédente de cet article indiquait dix piliers.",
    "Fe de errores: el muelle tiene nueve pilares.",
    "Una versión anterior de este artículo decía que eran diez.",
    "앞서 기둥이 열 개라고 보도했으나 아홉 개로 정정합니다.",
    "[정정] 기둥은 아홉 개다.",
]
OTHERS = [
    "Corrections officers found the boat.",
    "Clarification is what the mayor asked for.",
    "The board corrected its plan.",
    "Editor's note: Jane Roe writes on ships.",
    "Update: the pier opens on Friday.",
    "The report was revised to reflect the new figures, the ministry said.",
    "An earlier version of the bill said that piers must be inspected.",
    "In einer früheren Fassung des Gesetzes stand eine andere Frist.",
    "У попередній версії законопроєкту строк був іншим.",
    "Une version précédente de la loi prévoyait un délai.",
    "The company regrets the error, a spokesman said.",
    "Correction-fluid maker Tarn closes its plant.",
    "",
]


@pytest.mark.parametrize("note", NOTES)
def test_notes(note: str) -> None:
    assert is_correction(note)
    (whole,) = corrections_in(note)
    assert whole.of(note) == note


@pytest.mark.parametrize("line", OTHERS)
def test_other_sentences(line: str) -> None:
    assert not is_correction(line)
    assert corrections_in(line) == []


@pytest.mark.parametrize("note", [note for note in NOTES if note[0] not in "[*"])
def test_a_note_at_the_end_of_a_paragraph_is_found_alone(note: str) -> None:
    line = f"The harbour board votes on Friday. {note}"
    assert [found.of(line) for found in corrections_in(line)] in ([note], [note.split(". ", maxsplit=1)[0]], [line])


def test_a_note_in_brackets_is_found_in_the_middle() -> None:
    line = "The pier has nine pillars (an earlier version of this article said ten). It closes on Friday."
    assert [note.of(line) for note in corrections_in(line)] == ["(an earlier version of this article said ten)"]


@pytest.mark.parametrize("place", [0, 1, 2])
def test_an_article_tells_its_notes_wherever_they_stand(place: int) -> None:
    lines = [
        "The harbour board of Velmouth closed the old pier on Tuesday.",
        "Engineers had found cracks in nine pillars.",
    ]
    note = "Correction: An earlier version of this article said ten pillars."
    lines.insert(place, note)
    text = "Velmouth closes its old pier\n\n" + "\n\n".join(lines) + "\n"
    (article,) = read_capture(Capture(address="a.txt", body=text.encode())).articles
    assert [span.of(article.text) for span in article.corrections] == [note]


@given(st.text(max_size=400))
def test_spans_lie_inside_whatever_the_text(text: str) -> None:
    spans = corrections_in(text)
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))


@pytest.mark.parametrize(
    "piece", ["correction ", "(", "An earlier version of ", "in einer früheren ", "a" * 50, "앞서 "]
)
def test_a_megabyte_takes_no_time(piece: str) -> None:
    text = piece * (1_000_000 // len(piece))
    started = process_time()
    corrections_in(text)
    assert process_time() - started < 1
