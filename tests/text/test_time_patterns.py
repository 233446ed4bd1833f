from nutgraf.text.time_grammar import names_of
from nutgraf.text.time_patterns import printed_times


def words(text: str, language: str = "en") -> list[str]:
    return [text[one.start : one.end] for one in printed_times(text, language)]


def test_names_come_from_the_cldr_for_any_language() -> None:
    assert names_of("month", "pl")["marca"] == 3
    assert names_of("weekday", "fr")["mercredi"] == 2
    assert names_of("month", "no such language")["march"] == 3


def test_a_short_weekday_needs_a_point_or_a_date() -> None:
    assert words("The Sun shone.") == []
    assert words("On Sun. it rained.") == ["Sun."]
    assert words("Sun, 3 March") == ["Sun, 3 March"]


def test_a_month_alone_needs_a_word_before_it_where_it_means_more() -> None:
    assert words("May said so.") == []
    assert words("It fell in May.") == ["May"]


def test_the_point_that_ends_a_sentence_stays_out() -> None:
    assert words("It rained Monday.") == ["Monday"]
    assert words("at 9 p.m.") == ["9 p.m."]


def test_days_of_one_month_are_one_time() -> None:
    (one,) = printed_times("27–29 November 2031", "en")
    assert (one.day, one.last_day) == (27, 29)
