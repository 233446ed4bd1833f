import pytest

from compare.build import PERSON, PLACE, account, at, day
from nutgraf.compare import compare
from nutgraf.model.comparison import ExpectationState

NAMES = [("Per Holm", PERSON), ("Estavia", PLACE)]
EXPECTED = account(
    "Per Holm is expected to meet the parliament of Estavia on Friday.", names=NAMES, times=[("Friday", day(10))]
)


def only(*accounts):
    (found,) = compare(accounts).expectations
    return found


def later(text, hours, times=()):
    return account(text, names=NAMES, ident="b", when=at(hours), times=times)


def test_it_is_open_with_its_day_and_nobody_but_the_outlet_says_so():
    found = only(EXPECTED)
    assert found.state is ExpectationState.OPEN
    assert found.due.start == day(10)
    assert found.by == ""


def test_told_as_done_after_the_day_it_is_met():
    found = only(EXPECTED, later("Per Holm met the parliament of Estavia on Friday.", 110, [("Friday", day(10))]))
    assert found.state is ExpectationState.MET
    assert found.settled_by.article == "b"


def test_told_before_the_day_it_stays_open():
    found = only(EXPECTED, later("Per Holm met the parliament of Estavia on Monday.", 3, [("Monday", day(6))]))
    assert found.state is ExpectationState.OPEN


def test_called_off_or_put_off_it_is_missed():
    early = only(EXPECTED, later("The meeting of Per Holm with the parliament of Estavia was cancelled.", 20))
    late = only(EXPECTED, later("The meeting of Per Holm with the parliament of Estavia did not take place.", 110))
    assert early.state is late.state is ExpectationState.MISSED


def test_averted_it_is_overtaken():
    ahead = account("Dockers in Estavia plan to strike on Friday.", names=NAMES, times=[("Friday", day(10))])
    moot = later("A deal averted a strike of dockers in Estavia.", 30)
    assert only(ahead, moot).state is ExpectationState.OVERTAKEN


def test_a_condition_stays_open_and_a_headline_is_no_expectation():
    condition = account("If the talks fail, dockers in Estavia will go on strike.", names=NAMES)
    begun = later("Dockers in Estavia are on strike.", 30)
    assert only(condition, begun).state is ExpectationState.OPEN
    headline = account("Per Holm will meet Estavia\nIt rained all day.", names=NAMES, headline=True)
    assert compare([headline]).expectations == ()


@pytest.mark.parametrize(
    "text",
    [
        "Per Holm had vowed to leave Estavia.",
        "The plans to widen the harbour of Estavia drew crowds.",
        "Per Holm did not expect to win the harbour vote.",
        "Tariffs alienate the swing voters he will need in Estavia.",
        "The idea that Estavia will win is flat wrong.",
        "Per Holm is now insisting on a new harbour.",
        "“It will be a disaster for Estavia,” wrote a reader.",
        "Per Holm told reporters that he could swim for hours.",
    ],
)
def test_background_opinions_and_nouns_are_no_expectations(text):
    assert compare([account(text, names=NAMES)]).expectations == ()


def test_the_day_is_the_one_of_what_lies_ahead_and_not_of_the_saying():
    text = "Per Holm said on Monday that the money would be approved before Friday."
    found = only(
        account(text, names=NAMES, times=[("Monday", day(6)), ("Friday", day(10))], said=[("Per Holm", "said")])
    )
    assert found.due.start == day(10)


def test_a_span_of_days_ends_on_its_last():
    assert only(account("Per Holm said an appeal would be lodged within 10 days.", names=NAMES)).due.end == day(16)


def test_one_expectation_of_two_languages_is_one_and_settled_by_a_third():
    names = [("Estavia", PLACE)]
    ahead = account("The vote in Estavia is expected on Friday.", names=names, times=[("Friday", day(10))])
    german = account(
        "Die Abstimmung in Estavia ist für Freitag angesetzt.",
        names=names, ident="b", when=at(1), language="de", times=[("Freitag", day(10))],
    )  # fmt: skip
    told = account(
        "У п'ятницю парламент Estavia провів голосування.",
        names=names, ident="c", when=at(110), language="uk", times=[("п'ятницю", day(10))],
    )  # fmt: skip
    found = only(ahead, german, told)
    assert [place.article for place in found.also] == ["b"]
    assert found.state is ExpectationState.MET
    assert found.settled_by.article == "c"


def test_the_announcement_told_again_settles_nothing():
    again = later("Per Holm will meet the parliament of Estavia on Friday, aides repeated.", 30, [("Friday", day(10))])
    assert only(EXPECTED, again).state is ExpectationState.OPEN


def test_who_says_so_is_the_one_whose_words_hold_it():
    said = account("The bridge will open in May, said Per Holm.", names=NAMES, said=[("Per Holm", "said")])
    assert only(said).by == "Per Holm"


def test_other_languages_look_ahead_too():
    for language, text in [
        ("de", "Am Freitag soll die Brücke eröffnet werden."),
        ("uk", "Уряд планує відкрити міст у п'ятницю."),
        ("ko", "정부는 금요일에 다리를 개통할 예정이다."),
    ]:
        assert len(compare([account(text, language=language)]).expectations) == 1, text


@pytest.mark.parametrize(
    "told",
    [
        "Per Holm landed in Estavia on Friday for a meeting with the parliament.",
        "Per Holm praised the parliament of Estavia on Friday and won a chess game.",
    ],
)
def test_a_purpose_or_another_act_on_the_day_settles_nothing(told):
    assert only(EXPECTED, later(told, 110, [("Friday", day(10))])).state is ExpectationState.OPEN


@pytest.mark.parametrize(
    "text",
    [
        "The parliament of Estavia debates the harbour law on Friday.",
        "The ferry line in Estavia publishes its figures for spring on Friday.",
        "Per Holm must report to the court of Estavia by Friday.",
        "The harbour of Estavia stays closed until Friday, the port said.",
        "The next hearing is on Friday in Estavia.",
        "Per Holm takes over the harbour of Estavia on Friday.",
    ],
)
def test_a_plain_present_beside_a_day_ahead_tells_what_is_due(text):
    assert only(account(text, names=NAMES, times=[("Friday", day(10))])).due.end == day(10)


def test_what_would_be_without_a_day_or_an_act_is_a_view():
    text = "Per Holm said the quarrel with Estavia would cast a long and heavy shadow over the town since the vote."
    assert compare([account(text, names=NAMES, said=[("Per Holm", "said")])]).expectations == ()
