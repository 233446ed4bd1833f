import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.render.speech import LANGUAGES, Speech
from nutgraf.render.speech_de import TEXTS

GERMAN = Speech("de")
PLACEHOLDER = re.compile(r"\{(\w+)\}")


def test_english_stays_as_it_is() -> None:
    assert Speech("en").say("Where accounts differ") == "Where accounts differ"
    assert Speech("xx").language == "en"
    assert set(LANGUAGES) == {"en", "de"}


@pytest.mark.parametrize(
    ("english", "german"),
    [
        ("Where accounts differ", "Wo die Berichte auseinandergehen"),
        ("1 independent origin", "1 unabhängiger Ursprung"),
        ("3 independent origins", "3 unabhängige Ursprünge"),
        ("14 articles from 3 outlets in 2 languages", "14 Artikel aus 3 Medien in 2 Sprachen"),
        ("Korean", "Koreanisch"),
        ("People killed", "Menschen: getötet"),
        ("Fate of Ana Orlic and Tom Reed", "Schicksal: Ana Orlic und Tom Reed"),
        ("Prints the text of Bote (9 of 10 words); of its own: 2 passages",
         "Druckt den Text von Bote (9 von 10 Wörtern); Eigenes: 2 Stellen"),
        ("shares Hestvik and the number 3; 34 % alike in words; 3 hours apart",
         "teilt Hestvik und die Zahl 3; im Wortlaut zu 34 % gleich; 3 Stunden auseinander"),
        ("Marta may be somebody else. The accounts give different ages.",
         "Marta ist vielleicht jemand anderes. Die Berichte nennen verschiedene Alter."),
        ("Bote has “x” and Post has “z”, said by Orlic: both cannot hold.",
         "Bote hat „x“, Post hat „z“, gesagt von Orlic: Beides kann nicht stimmen."),
    ],
)  # fmt: skip
def test_finished_sentences_are_said_in_german(english: str, german: str) -> None:
    assert GERMAN.say(english) == german
    assert GERMAN.knows(english)


@pytest.mark.parametrize(
    ("english", "german"),
    [
        ("27 Nov 2024", "27. Nov. 2024"),
        ("27 May 2024, 14:30 UTC", "27. Mai 2024, 14:30 UTC"),
        ("Tue 26 Nov 2024, 21:55", "Di., 26. Nov. 2024, 21:55"),
        ("October 2024", "Oktober 2024"),
        ("Oct 2024 – Dec 2024", "Okt. 2024 – Dez. 2024"),
        ("26 Nov 2024 – 28 Nov 2024", "26. Nov. 2024 – 28. Nov. 2024"),
        ("29 Feb, 14:30", "29. Feb., 14:30"),
        ("2019 – 2020", "2019 – 2020"),
        ("first 3 Feb 2025", "zuerst 3. Feb. 2025"),
    ],
)
def test_dates_are_rewritten(english: str, german: str) -> None:
    assert GERMAN.say(english) == german


@pytest.mark.parametrize("unknown", ["Something that nobody says", "31 Feb 2024", "<b>1 article</b>", "x" * 5000])
def test_what_is_not_known_comes_back_as_it_is_and_can_be_told(unknown: str) -> None:
    assert GERMAN.say(unknown) == unknown
    assert not GERMAN.knows(unknown)


def test_what_the_world_prints_is_never_translated() -> None:
    assert GERMAN.say("goes back to another outlet") == "geht auf another outlet zurück"
    assert GERMAN.say("“open” is added.") == "„open“ ist ergänzt."


@pytest.mark.parametrize("english", TEXTS)
def test_every_entry_has_the_same_variable_parts_in_both_languages(english: str) -> None:
    assert sorted(PLACEHOLDER.findall(english)) == sorted(PLACEHOLDER.findall(TEXTS[english]))
    assert TEXTS[english].strip()


@given(text=st.text(max_size=60))
def test_any_text_can_be_said(text: str) -> None:
    assert GERMAN.say(text) or not text
    assert GERMAN.say(f"goes back to {text}x").startswith(("geht auf", "goes back"))
