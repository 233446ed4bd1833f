from hypothesis import given
from hypothesis import strategies as st

from nutgraf.model.span import Span
from nutgraf.text.deeds import clause_around, deed_nearest, deeds_in


def whole(text):
    return Span(start=0, end=len(text))


def at(text, words):
    return Span(start=text.index(words), end=text.index(words) + len(words))


def nearest(text, words, language="en"):
    span = at(text, words)
    found = deed_nearest(text, language, clause_around(text, whole(text), span), span)
    return found.name if found else None


def test_the_deed_nearest_to_a_time_in_its_clause_is_told():
    assert nearest("The barge sank on Monday, and two men were arrested on Friday.", "Monday") == "capsize"
    assert nearest("The barge sank on Monday, and two men were arrested on Friday.", "Friday") == "arrest"
    assert nearest("Die Fähre war am Montag im Sturm gekentert.", "Montag", "de") == "capsize"


def test_what_only_describes_a_noun_or_stands_behind_a_preposition_is_no_deed():
    assert nearest("Divers lifted two derailed wagons on Monday.", "Monday") is None
    assert nearest("A man was sought on Monday in the robbery.", "Monday") is None
    assert nearest("She is to go by the end of May.", "May") == "leave"


def test_languages_without_words_for_deeds_tell_none():
    assert list(deeds_in("Sökningen avbröts på måndag.", "sv", Span(start=0, end=28))) == []


@given(st.text(min_size=1, max_size=200), st.sampled_from(["en", "de", "uk", "fr", "es", "xx"]))
def test_every_deed_lies_inside_its_clause(text, language):
    assert all(told.span.end <= len(text) and told.name for told in deeds_in(text, language, whole(text)))
