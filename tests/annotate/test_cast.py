from annotate.casting import BODY, PERSON, cast_of, find
from nutgraf.annotate.cast import UNKNOWN, owns
from nutgraf.model.notes import SourceKind
from nutgraf.model.span import Span

TEXT = "Mayor Ann Bell met Bo Ott. Bell’s aide and the Ost Gazette came.\n\nMore came."


def test_a_mention_speaks_by_its_whole_name_and_office() -> None:
    cast = cast_of(TEXT, ("Ann Bell", PERSON), ("Ost Gazette", BODY))
    told = [cast.of_mention(mention) for mention in cast.mentions]
    assert [(one.name, one.role) for one in told] == [("Ann Bell", "Mayor"), ("Ost Gazette", "")]
    assert told[1].kind is SourceKind.OUTLET


def test_an_owner_is_told_by_the_possessive() -> None:
    text = "Ann Bell came. Bell’s aide left."
    cast = cast_of(text, ("Ann Bell", PERSON), ("Bell’s", PERSON))
    assert [owns(text, mention) for mention in cast.mentions] == [False, True]


def test_a_last_name_of_two_is_nobody_s() -> None:
    cast = cast_of("Ann Bell met Bo Bell and Jon Ott.", ("Ann Bell", PERSON), ("Bo Bell", PERSON), ("Jon Ott", PERSON))
    ott = cast.families["Ott"]
    assert (cast.families["Bell"], ott.name if ott else "") == (None, "Jon Ott")


def test_who_spoke_before_is_remembered_the_last_one_first() -> None:
    cast = cast_of(TEXT, ("Ann Bell", PERSON), ("Bo Ott", PERSON))
    for mention in cast.mentions:
        cast.remember(mention.span, cast.of_mention(mention))
    cast.remember(find(TEXT, "More"), UNKNOWN)
    assert [speaker.name for _, speaker in cast.lately(len(TEXT))] == ["Bo Ott", "Ann Bell"]
    assert [speaker.name for _, speaker in cast.lately(10)] == ["Ann Bell"]


def test_who_goes_on_speaks_in_the_same_sentence() -> None:
    cast = cast_of(TEXT, ("Ann Bell", PERSON))
    cast.remember(cast.mentions[0].span, cast.of_mention(cast.mentions[0]))
    assert cast.implied(Span(start=0, end=26), 20).name == "Ann Bell"
    assert cast.implied(Span(start=0, end=26), 3) == UNKNOWN
    assert cast.implied(Span(start=27, end=60)) == UNKNOWN
