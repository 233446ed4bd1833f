from hypothesis import given
from hypothesis import strategies as st

from compare.build import PERSON, account, find
from nutgraf.compare.deeds.deeds import Deeds
from nutgraf.compare.names.aliases import merge_names
from nutgraf.compare.passages import passages_of
from nutgraf.model.span import Span


def read(text, words, names=()):
    accounts = (account(text, names=[(name, PERSON) for name in names]),)
    material = passages_of(accounts, *merge_names(accounts))
    span = find(text, words)
    passage = next(each for each in material.passages if each.span.holds(span))
    return Deeds(material).beside(passage, span)


def test_a_deed_has_its_verb_its_people_and_whether_it_lies_ahead():
    deed = read("Per Holm, 40, was arrested in the harbour on Monday.", "Monday", ["Per Holm"])
    assert (deed.name, deed.ages, deed.ahead, deed.passive) == ("arrest", frozenset({"40"}), False, True)
    assert read("Per Holm will resign on Monday, aides say.", "Monday", ["Per Holm"]).ahead


def test_a_time_behind_a_comma_goes_with_the_clause_before_and_saying_is_none():
    assert read("The dyke gave way, according to nobody, on Monday.", "Monday").name == "breach"
    assert read("The mayor said on Monday that all was well.", "Monday") is None


def test_a_day_by_which_something_must_be_done_is_a_deadline():
    assert read("The envoys have until Friday to pack their things.", "Friday").name == "deadline"


@given(st.text(min_size=1, max_size=120), st.integers(0, 119), st.integers(1, 20))
def test_reading_never_raises(text, start, length):
    accounts = (account(text),)
    material = passages_of(accounts, *merge_names(accounts))
    deeds = Deeds(material)
    for passage in material.passages:
        first = min(passage.span.start + start, passage.span.end - 1)
        deeds.beside(passage, Span(start=first, end=min(passage.span.end, first + length)))
