"""Which language a text is in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.text.language import code_of, language_of

TEXTS = {
    "en": "The harbour board voted to close the old pier, which engineers had found to be cracked in nine of its pillars, and said that the work would begin in June.",
    "de": "Der Hafenausschuss stimmte für die Schließung der alten Brücke, weil Prüfer in neun Pfählen Risse gefunden hatten, und das wird sich auf den Verkehr mit der Insel auswirken.",
    "uk": "Рада порту проголосувала за закриття старого причалу, бо інженери знайшли тріщини у дев’яти палях.",
    "ru": "Совет порта проголосовал за закрытие старого причала, потому что инженеры нашли трещины в девяти сваях, объявили вчера.",
    "ko": "항만위원회는 화요일 기둥 아홉 개에서 균열이 발견된 낡은 부두를 폐쇄하기로 의결했다.",
    "ja": "港湾委員会は火曜日、古い桟橋を閉鎖することを決めた。",
    "zh": "港务委员会周二决定关闭旧码头。",
    "el": "Το συμβούλιο του λιμανιού αποφάσισε να κλείσει την παλιά προβλήτα.",
    "fr": "Le conseil du port a voté mardi la fermeture de la vieille jetée après la découverte de fissures.",
    "es": "La junta del puerto votó el martes cerrar el viejo muelle después de que los ingenieros hallaran grietas.",
}


@pytest.mark.parametrize("code", TEXTS)
def test_languages_are_told_apart(code: str) -> None:
    assert language_of(TEXTS[code]) == code


@pytest.mark.parametrize("text", ["", "   ", "12:30", "😀😀", "Qx"])
def test_too_little_is_unknown(text: str) -> None:
    assert language_of(text) == "und"


def test_a_plausible_declaration_wins_over_a_guess() -> None:
    assert language_of("Storm", "sv-SE") == "sv"


def test_a_declaration_against_script_or_text_does_not() -> None:
    assert language_of(TEXTS["ko"], "en") == "ko"
    assert language_of(TEXTS["uk"], "en-GB") == "uk"
    assert language_of(TEXTS["de"] * 2, "en") == "de"


def test_codes_of_tags() -> None:
    assert (code_of("en-GB"), code_of("de_AT"), code_of("deu"), code_of("?")) == ("en", "de", "", "")


@given(st.text(max_size=120), st.text(max_size=8))
def test_it_never_raises(text: str, declared: str) -> None:
    assert len(language_of(text, declared)) in (2, 3)
