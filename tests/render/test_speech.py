import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import nutgraf
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


def _refusals() -> Iterator[str]:
    """What is told where something cannot be, in the rooms that people in a browser come to; {} is what varies."""
    source = Path(nutgraf.__file__).parent
    rooms = [*source.joinpath("web").glob("*.py"), *source.joinpath("hall").glob("*.py")]
    rooms += [source / "desk" / f"{name}.py" for name in ("access", "across", "comparing", "histories", "questions")]
    for room in rooms:
        for call in ast.walk(ast.parse(room.read_text("utf-8"))):
            if isinstance(call, ast.Call) and getattr(call.func, "id", "") in ("WrongUse", "WrongTurn", "missing"):
                yield from map(ast.unparse, call.args[:1])


def test_every_fixed_refusal_of_the_pages_is_told_in_german() -> None:
    fixed = [told for each in _refusals() if isinstance(told := _literal(each), str)]
    assert len(fixed) > 15
    unsaid = [told for told in fixed if not GERMAN.knows(told) and not GERMAN.knows(_sentence(told))]
    assert unsaid == []


def _literal(written: str) -> object:
    try:
        return ast.literal_eval(written)
    except ValueError:
        return None


def _sentence(told: str) -> str:
    return told[:1].upper() + told[1:] + ("" if told.endswith((".", ")")) else ".")


@pytest.mark.parametrize(
    "told",
    [
        "No story is called 'zzz'.",
        "Several articles begin with 'a', among them ab12.",
        "“soon” is no moment; write it like this: since 2024-11-26T18:00Z (or a day alone: 2024-11-26), "
        "or how long ago: since 6h, 2d, 3w.",
        "Ruling 3 was undone already, by Ina.",
        "The page of s1 does not cite this for that sentence (any more)",
        "“https://a.example/” could not be read: The server did not answer.",
        "This is no mark of a place in this list; ask for the list from its beginning.",
    ],
)
def test_refusals_with_a_name_in_them_are_told_in_german(told: str) -> None:
    assert GERMAN.knows(told)
