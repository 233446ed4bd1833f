"""Datelines, and sentences that only look like one."""

import pytest

from nutgraf.read.datelines import dateline_of

REST = "Der Rat hat am Dienstag die Schließung der alten Brücke beschlossen."


@pytest.mark.parametrize(
    ("printed", "language", "text", "agency"),
    [
        ("VELMOUTH (Reuters) — ", "en", "VELMOUTH", "Reuters"),
        ("VELMOUTH, Ireland — ", "en", "VELMOUTH, Ireland", ""),
        ("Velmouth, April 9 – ", "en", "Velmouth, April 9", ""),
        ("(AFP) - ", "en", "", "AFP"),
        ("April 9 (Reuters) - ", "en", "April 9", "Reuters"),
        ("VELMOUTH (Nordvik) - ", "en", "VELMOUTH", "Nordvik"),
        ("Velmünde (dpa/lno) - ", "de", "Velmünde", "dpa/lno"),
        ("ВЕЛЬМУТ, 9 квітня (Укрінформ) — ", "uk", "ВЕЛЬМУТ, 9 квітня", "Укрінформ"),
        ("ВЕЛЬМУТ, Ірландія. ", "uk", "ВЕЛЬМУТ, Ірландія", ""),
        ("(세종=뉴시스) ", "ko", "세종", "뉴시스"),
    ],
)
def test_datelines(printed: str, language: str, text: str, agency: str) -> None:
    found = dateline_of(printed + REST, language)
    assert found is not None
    assert (found.text, found.agency, found.rest) == (text, agency, REST)


def test_a_place_with_a_full_stop_must_be_named_again() -> None:
    assert dateline_of("Velmünde. " + REST, "de", "Die Velmünder Händler klagen.") is not None
    assert dateline_of("Endlich. " + REST, "de", "Die Händler klagen.") is None


@pytest.mark.parametrize(
    "paragraph",
    [
        "The board — seven men and two women — voted on Tuesday.",
        "Ann Roe (D-Mass.) – The bill is dead, she said on Tuesday.",
        "Exclusive — The board voted on Tuesday.",
        "Jane Roe, the mayor – She will resign, she said on Tuesday.",
        "The mayor said: The pier will close.",
        "[항구미디어=새벽의 칼럼] 부두가 닫힌다.",
        "",
    ],
)
def test_what_is_no_dateline(paragraph: str) -> None:
    assert dateline_of(paragraph, "en") is None
