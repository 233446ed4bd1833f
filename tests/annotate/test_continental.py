import pytest

from annotate.making import article
from nutgraf.annotate.rules import RulesTagger
from nutgraf.model.notes import AttributionKind


def found(text: str, language: str) -> list[tuple[str, str]]:
    (tags,) = RulesTagger().tag([article(text, language)])
    return [
        (one.source.of(text) if one.source else "", one.content[0].of(text) if one.content else "")
        for one in tags.attributions
    ]


@pytest.mark.parametrize(
    ("text", "language", "source", "content"),
    [
        ("Das Wrack ist dem Bericht der Werft zufolge alt.", "de", "dem Bericht der Werft", "Das Wrack ist"),
        ("Nach Angaben der Gewerkschaft Meer und Hafen sank es.", "de", "der Gewerkschaft Meer und Hafen", "sank es"),
        ("Der Minister hat angekündigt, das Wrack zu heben.", "de", "Der Minister", "das Wrack zu heben"),
        ("Bo Ottmann, der Leiter der Werft, sagte, es sei alt.", "de", "Bo Ottmann, der Leiter der Werft", "es sei alt"),
        ("Die Stadt fordert 6,5 Millionen, sagte Bo Ottmann der Zeitung.", "de", "Bo Ottmann", "Die Stadt fordert 6,5 Millionen"),
        ("„Es ist alt“, zitiert das Blatt Hafenmeister Bo Ottmann.", "de", "Hafenmeister Bo Ottmann", "„Es ist alt“"),
        ("Судно затонуло. Про це повідомила поліція.", "uk", "поліція", "Судно затонуло."),
    ],
)  # fmt: skip
def test_who_says_what(text: str, language: str, source: str, content: str) -> None:
    assert (source, content) in found(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Das Projekt, so dass alle es sehen, heißt Meerblick.", "de"),
        ("Neben den Kränen werden auch Lampen erwartet, die leuchten.", "de"),
        ("Gegen Abend wurden Rufe laut, es regnete.", "de"),
        ("Капітана визнали винним, який продав судно.", "uk"),
    ],
)
def test_who_says_nothing(text: str, language: str) -> None:
    assert found(text, language) == []


def test_a_verb_takes_its_particle_into_the_cue() -> None:
    text = "Die Polizei teilte mit, dass die Brücke gesperrt sei."
    (one,) = RulesTagger().tag([article(text, "de")])[0].attributions
    assert one.cue is not None
    assert one.cue.of(text) == "teilte mit"


def test_demnach_goes_on_with_who_spoke_right_before() -> None:
    text = "Die Polizei meldete, dass die Brücke gesperrt sei. Demnach wurde niemand verletzt. Es regnete."
    found = RulesTagger().tag([article(text, "de")])[0].attributions
    assert [(one.speaker, one.content[0].of(text)) for one in found] == [
        ("Polizei", "dass die Brücke gesperrt sei"),
        ("Polizei", "wurde niemand verletzt"),
    ]
    assert found[1].kind is AttributionKind.INDIRECT


def test_demnach_behind_nobody_is_nobodys() -> None:
    assert found("Die Brücke ist gesperrt. Demnach fährt keine Bahn.", "de") == []
