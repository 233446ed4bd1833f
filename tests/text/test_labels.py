import pytest

from nutgraf.text.figures import figures
from nutgraf.text.labels import sift
from nutgraf.text.time_patterns import printed_times


def kept(text: str, language: str = "en") -> list[float]:
    return [one.low for one in sift(text, figures(text, language), printed_times(text, language), language)]


@pytest.mark.parametrize(
    "text",
    ["Room 12", "No. 10", "flight 417", "a 24/7 shop", "the 3rd time", "$(2)", "note[59]", "a .38", "(305) 555-0143"],
)
def test_labels(text: str) -> None:
    assert kept(text) == []


@pytest.mark.parametrize(
    ("text", "value"), [("12 cows", 12), ("2000 people", 2000), ("5km", 5), ("Mara Lind (41)", 41)]
)
def test_what_counts_stays(text: str, value: float) -> None:
    assert kept(text) == [value]


def test_german_ordinals_are_labels() -> None:
    assert kept("am 3. Spieltag", "de") == []
