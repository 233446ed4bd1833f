import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.model.notes import Mention, NameKind
from nutgraf.model.span import Span
from nutgraf.text.name_cases import one_case, stems


def mention(name: str, kind: NameKind = NameKind.PERSON) -> Mention:
    return Mention(span=Span(start=0, end=len(name)), kind=kind, name=name)


def test_cases_of_one_name_come_under_the_plain_one() -> None:
    found = one_case([mention("Ілзе Калнінської"), mention("Ілзе Калнінська"), mention("Ілзе Калнінську")])
    assert {one.name for one in found} == {"Ілзе Калнінська"}


def test_a_lone_last_name_in_a_case_is_its_bearer_s() -> None:
    found = one_case([mention("Левко Дубай"), mention("Дубая", NameKind.OTHER)])
    assert (found[1].name, found[1].kind) == ("Дубай", NameKind.PERSON)


def test_places_are_left_alone() -> None:
    found = one_case([mention("Левко Дубай"), mention("Дубая", NameKind.PLACE)])
    assert (found[1].name, found[1].kind) == ("Дубая", NameKind.PLACE)


@pytest.mark.parametrize(("name", "expected"), [("Дубая", ("Дуба",)), ("Ян", ("Ян",)), ("", ())])
def test_stems_keep_enough_of_a_word(name: str, expected: tuple[str, ...]) -> None:
    assert stems(name) in (expected, ("Дуб",))


@given(st.lists(st.text(alphabet="абвАБВ іу", max_size=12), max_size=6))
def test_any_names_come_back_one_by_one(names: list[str]) -> None:
    given_names = [mention(name) for name in names]
    assert [one.span for one in one_case(given_names)] == [one.span for one in given_names]
