import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.model.notes import Mention, NameKind
from nutgraf.model.span import Span
from nutgraf.text.names import find_names
from nutgraf.text.sentences import split_sentences


def names(text: str, language: str = "en") -> tuple[Mention, ...]:
    paragraphs = [Span(start=m.start(), end=m.end()) for m in re.finditer(r"\S[^\n]*", text)]
    return find_names(text, split_sentences(text, paragraphs, language), language)


def of_kind(text: str, kind: NameKind, language: str = "en") -> list[str]:
    return [mention.name for mention in names(text, language) if mention.kind is kind]


def test_an_office_before_a_name_is_not_part_of_it() -> None:
    (person,) = [m for m in names("Ukrainian Energy Minister Oksana Velychko left.") if m.kind is NameKind.PERSON]
    assert (person.name, person.office, person.of) == ("Oksana Velychko", "Energy Minister", "Ukrainian")


def test_an_aside_gives_the_office() -> None:
    text = "Gil Dong-su, a researcher at the Harbour Institute, believes in it."
    person = next(m for m in names(text) if m.kind is NameKind.PERSON)
    assert (person.name, person.office) == ("Gil Dong-su", "researcher at the Harbour Institute")


def test_a_last_name_and_a_short_form_mean_the_one_named_in_full() -> None:
    found = names("The Northern Harbour Fund (NHF) paid. Ann Bell signed for it. The NHF thanked Bell.")
    entities = {mention.name: mention.entity for mention in found}
    assert entities["Bell"] == entities["Ann Bell"]
    assert entities["NHF"] == entities["Northern Harbour Fund"]


@pytest.mark.parametrize(
    ("text", "place"),
    [("South Korea gained.", "South Korea"), ("They met in Seoul.", "Seoul"), ("Moscow’s threats grew.", "Moscow")],
)
def test_places_known_beforehand(text: str, place: str) -> None:
    assert of_kind(text, NameKind.PLACE) == [place]


def test_everyday_words_at_the_start_of_a_sentence_are_no_names() -> None:
    assert names("Recently, nothing happened. Observers left. Opposition lawmakers stayed.") == ()


def test_a_quotation_in_apostrophes_opens_like_any_other() -> None:
    assert names("He left. ''This is late,'' she thought. ``This too,'' he thought.") == ()
    assert [m.name for m in names("She read of the miners' Harbour Pact in it.")] == ["Harbour Pact"]


def test_the_party_of_a_lawmaker_is_no_name() -> None:
    assert [m.name for m in names("They met Rep. J.K. Harrow (D-N.C.) there.")] == ["J.K. Harrow"]


def test_a_firm_keeps_its_legal_form_behind_a_comma() -> None:
    assert of_kind("They fined Brandt Tools, Inc., which makes saws.", NameKind.ORGANISATION) == ["Brandt Tools Inc"]
    assert of_kind("He joined Lund & Sons, Ltd. in May.", NameKind.ORGANISATION) == ["Lund & Sons Ltd"]


def test_a_saint_is_nobody_who_is_in_the_news() -> None:
    assert [(m.name, m.kind) for m in names("Pupils of St. Anselm met.")] == [("St. Anselm", NameKind.OTHER)]
    assert of_kind("They built St. Anselm Hospital there.", NameKind.PERSON) == []


def test_a_firm_keeps_the_name_quoted_behind_its_legal_form() -> None:
    text = "Директор ТОВ «Зоряний Млин» Іван Коваль приїхав."
    assert of_kind(text, NameKind.ORGANISATION, "uk") == ["ТОВ «Зоряний Млин»"]
    assert of_kind(text, NameKind.PERSON, "uk") == ["Іван Коваль"]
    assert of_kind("Вони створили ТОВ «без кінця", NameKind.ORGANISATION, "uk") == []


@pytest.mark.parametrize("club", ["Larkmoor Rovers", "Denham United", "FC Brandholm", "Ashby City"])
def test_sports_clubs_are_organisations(club: str) -> None:
    assert of_kind(f"On Sunday {club} said the match was lost.", NameKind.ORGANISATION) == [club]


def test_without_sport_a_city_is_a_place() -> None:
    assert of_kind("Floods reached Ashby City on Sunday.", NameKind.PLACE) == ["Ashby City"]


def test_a_german_club_is_found_by_its_short_form() -> None:
    assert of_kind("Am Samstag gewann der FC Brandholm.", NameKind.ORGANISATION, "de") == ["FC Brandholm"]


def test_a_name_beside_an_office_is_its_holders() -> None:
    (person,) = names("They thanked the party leader, Maud Thistlewood, for it.")
    assert (person.kind, person.office) == (NameKind.PERSON, "party leader")
    assert of_kind("They paid the contractor, Thistle Wood, for it.", NameKind.PERSON) == []


def test_ordinary_korean_words_are_no_places() -> None:
    assert of_kind("주민들은 반드시 출입구에 모인다. 학생들은 자치구와 놀이기구를 골랐다.", NameKind.PLACE, "ko") == []
    assert of_kind("그는 영도구와 거제시에서 살았다.", NameKind.PLACE, "ko") == ["영도구", "거제시"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("시장 한도윤은 다리를 고친다.", [("한도윤", "시장", "")]),
        ("부산시장 한도윤이 왔다.", [("한도윤", "시장", "부산")]),
        ("시장 정상화는 멀다. 의원 구성원은 열 명이다. 장관 임명안이 나왔다. 대표 정원은 열 명이다.", []),
    ],
)
def test_a_korean_office_before_a_name(text: str, found: list[tuple[str, str, str]]) -> None:
    people = [m for m in names(text, "ko") if m.kind is NameKind.PERSON]
    assert [(m.name, m.office, m.of) for m in people] == found


def test_german_nouns_need_evidence() -> None:
    text = "Der Umweltminister Jens Ott lobte die Brücke. Die Fähre kam nach Hamburg. Ott blieb."
    found = names(text, "de")
    assert [(m.name, m.kind) for m in found] == [
        ("Jens Ott", NameKind.PERSON),
        ("Hamburg", NameKind.PLACE),
        ("Ott", NameKind.PERSON),
    ]
    assert found[0].entity == found[2].entity


def test_ukrainian_cases_are_undone() -> None:
    text = "Прем’єр-міністра Василя Ткаченка бачили у Львові. Ткаченко мовчав."
    found = names(text, "uk")
    assert [mention.name for mention in found] == ["Василь Ткаченко", "Львів", "Ткаченко"]
    assert found[0].entity == found[2].entity


def test_korean_names_by_office_and_ending() -> None:
    found = {m.name: m for m in names("한서진 장관은 부산에서 외교부 직원을 만났다.", "ko")}
    assert found["한서진"].office == "장관"
    assert found["부산"].kind is NameKind.PLACE
    assert found["외교부"].kind is NameKind.ORGANISATION


@given(st.text(max_size=200), st.sampled_from(["en", "de", "uk", "ko", "und", "xx"]))
def test_any_text_gives_spans_inside_it_and_the_same_twice(text: str, language: str) -> None:
    found = names(text, language)
    assert found == names(text, language)
    assert all(mention.span.end <= len(text) and mention.name for mention in found)
