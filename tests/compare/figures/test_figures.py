import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compare.numbered_accounts import figures_in, material_of, told
from nutgraf.compare.figures.figures import Figure, figures_of, is_vague
from nutgraf.model.notes import Modifier, Quantity, QuantityKind
from nutgraf.model.span import Span


def of_value(value: float, text: str) -> Figure:
    (found,) = (figure for figure in figures_in(text) if figure.quantity.low == value)
    return found


@pytest.mark.parametrize(
    ("low", "high", "vague"), [(24, 1_000, True), (20, 50, True), (20, 30, False), (7, 7, False), (0, 0, False)]
)
def test_a_wide_range_is_vague(low: float, high: float, vague: bool):
    assert is_vague(Quantity(span=Span(start=0, end=1), kind=QuantityKind.COUNT, low=low, high=high)) is vague


def test_dozens_and_thousands_are_no_figures():
    assert figures_in("Dozens of people fled the mill. Thousands of people had marched there.") == []


def test_a_narrow_range_is_a_figure():
    figure = of_value(20, "Between 20 and 30 people fled the mill.")
    assert (figure.quantity.high, figure.quantity.modifier) == (30, Modifier.RANGE)


def test_figures_stand_in_the_order_of_accounts_and_texts():
    found = figures_in("The mill has 8 floors and 31 rooms.", "The mill has 12 rooms.")
    assert [(figure.account, figure.quantity.low) for figure in found] == [(0, 8), (0, 31), (1, 12)]


def test_an_age_is_of_the_name_it_clings_to():
    text = "Ivo Marrek, 52, and the deckhand Lena Osk, 31, were in the wheelhouse with 28-year-old Tam Brule."
    whose = [of_value(age, text).who for age in (52, 31, 28)]
    assert all(whose)
    assert len(set(whose)) == 3
    assert whose[0] == of_value(52, text + " Ivo Marrek was unhurt.").who


def test_an_age_across_a_verb_is_of_no_name():
    assert of_value(9, "Ivo Marrek found a girl of 9 in the boathouse.").who == frozenset()


def test_ages_are_described_by_the_nouns_beside_them_and_no_further():
    text = "The driver, 38, was held and a girl of 9 was hurt."
    assert of_value(38, text).described == {"driver"}
    assert of_value(9, text).described == {"girl"}


@pytest.mark.parametrize(
    ("text", "value", "said"),
    [
        ("The gale killed 8 people, among them 3 children.", 3, "part"),
        ("Since 1990, some 90 people have died on the pier.", 90, "background"),
        ("In March 2019, 12 people died on the pier.", 12, "old"),
        ("The pier could kill 40 people.", 40, "possible"),
        ("Four crashes overnight killed 9 people.", 9, "round_up"),
        ("The gale killed 8 people, up from an earlier count.", 8, "taken_back"),
        ("The talks ended by 7 in the evening.", 7, "clock"),
    ],
)
def test_what_a_sentence_says_of_its_number_is_kept(text: str, value: float, said: str):
    assert getattr(of_value(value, text), said)
    assert not getattr(of_value(14, "The gale on the pier killed 14 people."), said)


def test_a_case_before_is_the_past_of_its_own_clause_and_of_its_sentence():
    figure = of_value(
        8, "The gale killed 8 people in the harbour town, the watchmen told us, and was the worst in a decade."
    )
    assert figure.past
    assert not figure.background


def test_what_befell_those_counted_is_told_of_in_languages_without_a_list_of_concepts():
    figure = of_value(
        14, "베린 항구에서 불이 나 14명이 숨졌다고 경찰이 월요일 오전에 밝혔다. 불은 부두 창고에서 시작됐다."
    )
    assert figure.top == ("killed", pytest.approx(0.8))


def test_what_is_counted_groups_people_however_they_are_called():
    people, dead = figures_in("The gale killed 14 people.", "The gale left 19 dead.")
    assert people.thing == dead.thing == "person"


def test_the_speaker_of_a_figure_is_kept():
    (figure,) = figures_in("The dockers' union said 2,300 dockers had walked out.")
    assert len(figure.speakers) == 1
    assert "union" in min(figure.speakers)


def test_a_figure_that_goes_back_tells_less_surely_of_what_the_other_told():
    other = of_value(14, "The gale killed 14 people.")
    bare = of_value(19, "The harbour office has 19.")
    gone_back = bare.going_back_to(other)
    assert gone_back.goes_back
    assert not bare.goes_back
    assert 0 < gone_back.concepts["killed"] < other.concepts["killed"]
    assert (gone_back.head, gone_back.thing) == (other.head, other.thing)
    assert gone_back.quantity.low == 19


WORDS = st.sampled_from(
    "14 40 1,000 9. 2019 dozens killed people injured year-old aged at least police put it said Ivo , . : “ ” \n\n $3bn per cent ２０ ٣ "
    "\u202e 🙂 Tote 명 загинуло".split(" ")
)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.lists(WORDS, max_size=25).map(" ".join), min_size=1, max_size=3))
def test_odd_texts_never_fail_and_figures_lie_inside_their_sentences(texts: list[str]):
    material = material_of(told(*texts))
    for figure in figures_of(material):
        assert figure.sentence.span.holds(figure.quantity.span)
        assert not is_vague(figure.quantity)
