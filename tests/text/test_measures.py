import pytest

from nutgraf.model.notes import Modifier, QuantityKind
from nutgraf.model.span import Span
from nutgraf.text.numbers import find_quantities


def first(text: str, language: str = "en") -> tuple[str, str, float, str]:
    one = find_quantities(text, [Span(start=0, end=len(text))], language)[0]
    return one.kind.value, one.unit, one.low, one.span.of(text)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "It cost $3bn.", ("money", "USD", 3e9, "$3bn")),
        ("en", "It cost Rs 500 crore.", ("money", "INR", 5e9, "Rs 500 crore")),
        ("en", "Prices rose 7.5 per cent.", ("share", "%", 7.5, "7.5 per cent")),
        ("en", "Winds of 90 mph blew.", ("measure", "mph", 90, "90 mph")),
        ("en", "They walked 12 km.", ("measure", "km", 12, "12 km")),
        ("en", "A 34-year-old baker fell.", ("age", "year", 34, "34-year-old")),
        ("en", "Mara Lind, 52, left.", ("age", "year", 52, "52")),
        ("en", "It lasted three days.", ("duration", "day", 3, "three days")),
        ("en", "A magnitude 6.2 earthquake struck.", ("measure", "magnitude", 6.2, "6.2")),
        ("de", "Das kostet 1,5 Mrd. Euro.", ("money", "EUR", 1.5e9, "1,5 Mrd. Euro")),
        ("de", "Der 34-jährige Bäcker fiel.", ("age", "year", 34, "34-jährige")),
        ("uk", "Це коштує 2,5 млн грн.", ("money", "UAH", 2.5e6, "2,5 млн грн.")),
        ("ko", "34세 남성이 왔다.", ("age", "year", 34, "34세")),
        ("ko", "예산은 3억원이다.", ("money", "KRW", 3e8, "3억원")),
    ],
)  # fmt: skip
def test_kind_unit_value_and_span(language: str, text: str, expected: tuple[str, str, float, str]) -> None:
    assert first(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "modifier"),
    [
        ("en", "at least 12 cows", Modifier.AT_LEAST), ("en", "up to 12 cows", Modifier.AT_MOST),
        ("en", "nearly 12 cows", Modifier.NEARLY), ("en", "more than 12 cows", Modifier.OVER),
        ("en", "some 12 cows", Modifier.ABOUT), ("en", "12 or more cows", Modifier.AT_LEAST),
        ("de", "mindestens 12 Kühe", Modifier.AT_LEAST), ("de", "fast 12 Kühe", Modifier.NEARLY),
        ("uk", "понад 12 корів", Modifier.OVER), ("uk", "близько 12 корів", Modifier.ABOUT),
        ("ko", "약 12명", Modifier.ABOUT), ("ko", "12명 이상", Modifier.AT_LEAST), ("ko", "12여 명", Modifier.ABOUT),
        ("en", "12 cows", Modifier.EXACT),
    ],
)  # fmt: skip
def test_hedges(language: str, text: str, modifier: Modifier) -> None:
    (one,) = find_quantities(text, [Span(start=0, end=len(text))], language)
    assert one.modifier is modifier
    assert one.kind is QuantityKind.COUNT


def test_scores_need_a_game() -> None:
    text = "Norvale won 3-2 at home."
    (one,) = find_quantities(text, [Span(start=0, end=len(text))], "en")
    assert (one.kind, one.low, one.high) == (QuantityKind.SCORE, 2, 3)
