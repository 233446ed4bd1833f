import pytest

from annotate.making import article
from nutgraf.annotate.rules import RulesTagger
from nutgraf.model.notes import SourceKind


def chain(text: str, language: str = "en") -> list[tuple[str, str, SourceKind]]:
    tags = RulesTagger().tag([article(text, language)])[0]
    return [(citing.citing, citing.cited, citing.cited_kind) for citing in tags.citings]


@pytest.mark.parametrize(
    ("text", "language", "outlet", "origin"),
    [
        (
            "This was reported by the Northsea Gazette, citing an informed source.",
            "en",
            "Northsea Gazette",
            "an informed source",
        ),
        (
            "Wie die Nordsee-Zeitung unter Berufung auf Insider berichtet, sinkt sie.",
            "de",
            "Nordsee-Zeitung",
            "Insider",
        ),
        ("Про це повідомляє Морінформ з посиланням на джерело в порту.", "uk", "Морінформ", "джерело в порту"),
        ("한바다일보는 소식통을 인용해 이같이 보도했다.", "ko", "한바다일보", "소식통"),
    ],
)
def test_a_chain_of_two_steps(text: str, language: str, outlet: str, origin: str) -> None:
    assert chain(text, language) == [("", outlet, SourceKind.OUTLET), (outlet, origin, SourceKind.UNNAMED)]


def test_the_articles_own_outlet_is_no_step() -> None:
    text = "It sank, as reported by the Northsea Gazette, Harbour Courier reports."
    assert chain(text) == [("", "Northsea Gazette", SourceKind.OUTLET)]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Bell told the Northsea Gazette it sank.",
        "The Northsea Gazette reported that it sank.",
        "It sank, according to the Northsea Gazette.",
    ],
)
def test_one_step_to_an_outlet(text: str) -> None:
    assert chain(text) == [("", "Northsea Gazette", SourceKind.OUTLET)]


def test_cue_and_span_are_what_the_text_says() -> None:
    text = "It sank, according to the Northsea Gazette."
    (citing,) = RulesTagger().tag([article(text)])[0].citings
    assert citing.cue.of(text) == "according to"
    assert citing.span.of(text) == "according to the Northsea Gazette"


def test_naming_an_outlet_is_not_citing_it() -> None:
    assert chain("The Northsea Gazette moved to a new house.") == []


def test_the_last_outlet_carries_what_is_cited_further_on() -> None:
    text = "It sank, according to the Northsea Gazette. Rain fell. Citing Ann Bell, it gave the hour. Citing Jon Hale, it told why."
    assert [step[:2] for step in chain(text)] == [
        ("", "Northsea Gazette"), ("Northsea Gazette", "Ann Bell"), ("Northsea Gazette", "Jon Hale"),
    ]  # fmt: skip


@pytest.mark.parametrize("cited", ["the cold", "an old right to silence", "safety concerns"])
def test_a_reason_is_nobody_to_take_from(cited: str) -> None:
    assert chain(f"The mayor stayed away, citing {cited}.") == []
