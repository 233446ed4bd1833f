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


def test_it_is_open_with_its_day_and_its_outlet():
    found = only(EXPECTED)
    assert found.state is ExpectationState.OPEN
    assert found.due.start == day(10)
    assert found.by == "The a Post"


def test_told_as_done_after_the_day_it_is_met():
    found = only(EXPECTED, later("Per Holm met the parliament of Estavia on Friday.", 110, [("Friday", day(10))]))
    assert found.state is ExpectationState.MET
    assert found.settled_by.article == "b"


def test_told_before_the_day_it_stays_open():
    found = only(EXPECTED, later("Per Holm met the parliament of Estavia on Monday.", 3, [("Monday", day(6))]))
    assert found.state is ExpectationState.OPEN


def test_called_off_before_the_day_it_is_overtaken_and_on_the_day_missed():
    early = only(EXPECTED, later("The meeting of Per Holm with the parliament of Estavia was cancelled.", 20))
    late = only(EXPECTED, later("The meeting of Per Holm with the parliament of Estavia did not take place.", 110))
    assert early.state is ExpectationState.OVERTAKEN
    assert late.state is ExpectationState.MISSED


def test_a_condition_and_a_headline_are_no_expectation():
    assert compare([account("Per Holm will resign if the vote fails.", names=NAMES)]).expectations == ()
    headline = account("Per Holm will meet Estavia\nIt rained all day.", names=NAMES, headline=True)
    assert compare([headline]).expectations == ()


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
