import pytest

from annotate.making import article
from nutgraf.annotate.cast import Cast
from nutgraf.annotate.rules import RulesTagger
from nutgraf.annotate.speakers import who_speaks
from nutgraf.model.notes import NameKind, SourceKind
from nutgraf.model.span import Span
from nutgraf.text.names_given import names_given


def speakers(text: str, language: str = "en") -> list[str]:
    (tags,) = RulesTagger().tag([article(text, language)])
    return [one.speaker for one in tags.attributions]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("It sank, according to an official familiar with the dive. The official said it was old.", "en", "an official familiar with the dive"),
        ("Das erfuhr diese Zeitung von einem mit dem Tauchgang vertrauten Beamten. Das Wrack sei alt, sagte der Beamte.", "de", "einem mit dem Tauchgang vertrauten Beamten"),
    ],
)  # fmt: skip
def test_the_official_is_the_one_named_before(text: str, language: str, expected: str) -> None:
    assert speakers(text, language)[-1] == expected


def test_he_may_stand_for_somebody_without_a_name() -> None:
    text = "Ein Sprecher des Hafens erklärte, das Wrack sei alt. „Wir heben es“, sagte er."
    assert speakers(text, "de") == ["Ein Sprecher des Hafens"] * 2


def test_the_owner_of_a_lawyer_is_not_who_speaks() -> None:
    text = "Der Kapitän Bo Ottmann schwieg. Ottmanns Verteidiger Jens Halm kündigte an, Berufung einzulegen."
    assert speakers(text, "de") == ["Jens Halm"]


def test_a_ukrainian_office_is_whoever_held_it_before() -> None:
    text = "Угоду підписала міністерка оборони Латвії Ілзе Калніня. «Ми чекали», — пояснила міністерка."
    assert speakers(text, "uk") == ["Ілзе Калніня"]


def test_a_body_is_told_in_its_plain_case() -> None:
    (tags,) = RulesTagger().tag([article("У Міністерстві оборони Латвії відмовилися коментувати угоду.", "uk")])
    (one,) = tags.attributions
    assert one.speaker.lower() == "міністерство оборони латвії"
    assert one.source_kind in (SourceKind.OFFICE, SourceKind.ORGANISATION)


@pytest.mark.parametrize(
    ("source", "speaker"),
    [
        ("Bell’s", "Ann Bell"),
        ("Bell", "Ann Bell"),
        ("Mrs. Bell", "Ann Bell"),
        ("Bell’s wife", "Bell’s wife"),
        ("The Bell campaign", "Bell campaign"),
        ("A spokesman for Mrs. Bell", "a spokesman for Mrs. Bell"),
        ("Bell aide Bo Ott", "Bo Ott"),
        ("Bell and Ott", "Bell and Ott"),
        ("Both", ""),
        ("Quarrybeck", "Quarrybeck"),
    ],
)
def test_a_name_speaks_only_where_it_is_who_is_meant(source: str, speaker: str) -> None:
    head = "Ann Bell met Bo Ott.\n\n"
    text = f"{head}{source} said no."
    names = [name for name in ("Bell", "Bo Ott", "Ott") if name in source and source != "Bell"]
    marked = [("Ann Bell", 0), ("Bo Ott", 0), *((name, len(head)) for name in names)]
    starts = [(text.index(name, start), len(name)) for name, start in marked]
    found = [(Span(start=start, end=start + length), NameKind.PERSON) for start, length in starts]
    blocks = [Span(start=0, end=len(head) - 2), Span(start=len(head), end=len(text))]
    cast = Cast(text, names_given(text, blocks, "en", found), blocks)
    assert who_speaks(cast, Span(start=len(head), end=len(head) + len(source))).name == speaker
