"""The fullest printing, and how others differ."""

from nutgraf.compare.quotations.prints import Draft, Print
from nutgraf.compare.quotations.speakers import NOBODY, Speaker
from nutgraf.model.span import Span
from nutgraf.text.spoken import spoken

ORLA = Speaker(name="Orla Venn", entity=1, person=True, named=True)


def printed(words: str, account: int, speaker: Speaker = NOBODY) -> Print:
    span = Span(start=0, end=len(words))
    return Print(
        account=account, span=span, words=spoken(words, [span], "en"), speaker=speaker, attribution=None, language="en"
    )


def test_the_longest_is_the_fullest() -> None:
    long = printed("The old chain went at one", 1)
    assert Draft(marked=[printed("The old chain went", 0), long, printed("The old chain went", 2)]).fullest() is long


def test_of_other_words_those_of_more_accounts_are() -> None:
    common = printed("The old chain went at one", 1)
    found = Draft(
        marked=[printed("The old rope went at one o'clock", 0), common, printed("The old chain went at one", 2)]
    )
    assert found.fullest() is common


def test_the_speaker_is_whom_an_account_names() -> None:
    he = Speaker(name="Piet Lorne", entity=2, person=True, named=False)
    found = Draft(marked=[printed("a b c", 0), printed("a b c", 1, he), printed("a b c", 2, ORLA)])
    assert found.speaker is ORLA
    assert Draft(marked=[printed("a b c", 0)]).speaker == NOBODY
    assert found.accounts == {0, 1, 2}
