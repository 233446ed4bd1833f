"""Which outlet a text names as its own. Unknown is better than wrong."""

import pytest

from nutgraf.read.outlets import masthead, outlet_of_text

FILLER = ["The board met on Tuesday.", "Nobody else was there."]


def named(line: str, byline: str = "") -> str:
    outlet, _ = outlet_of_text([line, *FILLER], byline)
    return outlet.name if outlet.known else ""


@pytest.mark.parametrize(
    ("line", "name"),
    [
        (
            "The pier will close. This was reported by the Quillon Post, citing an official, Zarichne svitanok reports.",
            "Zarichne svitanok",
        ),
        (
            "Причал закриють. Про це повідомляє Quillon Post із посиланням на посадовця, пише «Зоря порту».",
            "Зоря порту",
        ),
        (
            "Die Brücke wird geschlossen, berichtete die Quillon Post unter Berufung auf einen Beamten, meldet der Hafenspiegel.",
            "Hafenspiegel",
        ),
        ("The pier will close, as the Zarichne Svitanok correspondent reports.", "Zarichne Svitanok"),
        ("Причал закриють, передає кореспондент «Зорі порту».", "Зорі порту"),
        ("© 2031 Velmouth Courier. All rights reserved.", "Velmouth Courier"),
        ("Copyright 2031 Velmouth Sun-Times", "Velmouth Sun-Times"),
        ("ⓒ 항구일보, 무단 전재 및 재배포 금지", "항구일보"),
    ],
)
def test_the_carrier_is_found(line: str, name: str) -> None:
    assert named(line) == name


@pytest.mark.parametrize(
    "line",
    [
        "The pier will close, the Quillon Post reports.",
        "The pier will close, the Quillon Post reported, citing an official.",
        "The pier will close, according to the mayor, the Quillon Post reports.",
        "This was reported by the Quillon Post, citing an official, Reuters reports.",
        "Про це повідомляє «Зоря порту» з посиланням на мерію.",
        "Причал закриють, передає Укрінформ.",
        "The mayor told the Quillon Post that she would resign.",
        "© Getty Images",
        "She cited a 2031 copyright case.",
    ],
)
def test_who_is_only_cited_is_not_the_carrier(line: str) -> None:
    assert named(line) == ""


def test_an_agencys_copyright_is_a_credit() -> None:
    outlet, credit = outlet_of_text([*FILLER, "© 2031 The Associated Press. All rights reserved."])
    assert not outlet.known
    assert credit == "The Associated Press"


def test_a_byline_may_name_the_outlet() -> None:
    assert named("The pier will close.", "Jane Roe, Velmouth Courier") == "Velmouth Courier"
    assert named("The pier will close.", "Jane Roe, Courier staff") == ""
    assert named("The pier will close.", "Jane Roe, political correspondent") == ""


def test_a_masthead_needs_a_telling_word_or_a_second_mention() -> None:
    assert masthead(["The Velmouth Courier | Region"], []) == "The Velmouth Courier"
    assert masthead(["Hafenbote"], []) == "Hafenbote"
    assert masthead(["Svitanok"], ["Svitanok", "Svitanok, 2031"]) == "Svitanok"
    assert masthead(["Velmouth"], ["Velmouth"]) == ""
    assert masthead(["World News"], ["World News", "World News"]) == ""
    assert masthead([], []) == ""
