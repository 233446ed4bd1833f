"""Notes that correct an earlier version."""

import pytest

from nutgraf.read.corrections import is_correction


@pytest.mark.parametrize(
    "note",
    [
        "Correction: The pier has nine pillars, not ten.",
        "Correction, April 10: The pier has nine pillars.",
        "This article was amended on 10 April to correct the number of pillars.",
        "An earlier version of this article misspelled the mayor's name.",
        "Editor's note: this story has been corrected.",
        "Berichtigung: Die Brücke hat neun Pfähle.",
        "In einer früheren Version hieß es, die Brücke habe zehn Pfähle.",
        "Виправлення: причал має дев’ять паль.",
        "앞서 기둥이 열 개라고 보도했으나 아홉 개로 정정합니다.",
    ],
)
def test_notes(note: str) -> None:
    assert is_correction(note)


@pytest.mark.parametrize(
    "line",
    [
        "Corrections officers found the boat.",
        "The board corrected its plan.",
        "Editor's note: Jane Roe writes on ships.",
        "",
    ],
)
def test_other_sentences(line: str) -> None:
    assert not is_correction(line)
