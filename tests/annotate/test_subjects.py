import pytest

from annotate.making import article
from nutgraf.annotate.rules import RulesTagger
from nutgraf.annotate.subjects import can_speak, main_subject, subject
from nutgraf.annotate.unit import Unit, units_of
from nutgraf.model.span import Span
from nutgraf.text.name_runs import tokens_of
from nutgraf.text.quotes import find_quotes


def unit(text: str) -> Unit:
    whole = Span(start=0, end=len(text))
    (one,) = units_of(text, [whole], find_quotes(text), [tokens_of(text, whole)])
    return one


def subject_of(text: str, verb: str) -> str:
    one = unit(text)
    bounds = subject(one, one.lows.index(verb))
    return one.cover(*bounds).of(text) if bounds else ""


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("Ann Bell said it sank.", "said", "Ann Bell"),
        ("On Monday the mayor said it sank.", "said", "the mayor"),
        ("Ann Bell, a diver from Ostmoor, said it sank.", "said", "Ann Bell, a diver from Ostmoor,"),
        ("Sen. Ann Bell (X-Ostmoor) said it sank.", "said", "Sen. Ann Bell (X-Ostmoor)"),
        ("A resident walked up to the mayor and asked why.", "asked", "A resident"),
        ("The council on Friday lowered the fee and warned of more.", "warned", "The council"),
        ("A survey that appeared in March found little.", "found", "A survey that appeared in March"),
        ("A poll released last week found little.", "found", "A poll released last week"),
        ("A number of residents said so.", "said", "A number of residents"),
        ("A person familiar with the plan said so.", "said", "A person familiar with the plan"),
    ],
)
def test_the_subject_of_a_verb(text: str, verb: str, expected: str) -> None:
    assert subject_of(text, verb).rstrip(",") == expected.rstrip(",")


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("The old crane said much about the port.", "said"),
        ("His refusal to leave said enough.", "said"),
        ("The navy launched a raid aimed at the port.", "aimed"),
        ("The guards play a part in defending the port.", "defending"),
        ("Means of transport said nothing.", "said"),
    ],
)
def test_what_cannot_speak_is_no_subject(text: str, verb: str) -> None:
    assert subject_of(text, verb) == ""


def test_a_participle_goes_on_with_the_subject_of_the_sentence() -> None:
    text = "Ann Bell left the meeting, adding that it had been long."
    one = unit(text)
    bounds = main_subject(one, one.lows.index("adding"))
    assert bounds is not None
    assert one.cover(*bounds).of(text) == "Ann Bell"


def test_the_head_of_a_phrase_decides() -> None:
    one = unit("the spokesman of the old crane")
    assert can_speak(one, (0, 6))
    assert not can_speak(one, (3, 6))


def test_no_source_means_no_attribution() -> None:
    (tags,) = RulesTagger().tag([article("The raid on the port said a lot about the war that it had become.")])
    assert tags.attributions == ()
