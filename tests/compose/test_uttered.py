"""The check of utterances: whatever of them is changed, the gate names it."""

from dataclasses import replace

import pytest
from pier import WHOLE, made, shown, told

from nutgraf.compose.check import only_what_holds
from nutgraf.model.page_compared import PageUtterance
from nutgraf.model.quotation import Printing
from nutgraf.model.span import Span


def changed(number: int, **fields: object) -> PageUtterance:
    """The utterance with one printing changed."""
    found = shown()
    printed = list(found.printed)
    printed[number] = replace(printed[number], **fields)
    return replace(found, printed=tuple(printed))


@pytest.mark.parametrize(
    ("found", "why"),
    [
        (lambda: replace(shown(), words=WHOLE.replace("half", "all")), "as it is said to"),
        (lambda: replace(shown(), common="the ice sang"), "does not stand in every printing"),
        (lambda: replace(shown(), speaker=replace(shown().speaker, name="Nora Blix")), "no printing gives it"),
        (lambda: replace(shown(), doubt="Given to Nora Blix as well."), "names other people"),
        (lambda: replace(shown(), printed=shown().printed[::-1]), "order of their times"),
        (lambda: replace(shown(), printed=shown().printed[:1]), "two articles"),
        (lambda: replace(shown(), printed=shown().printed[1:]), "fullest printing"),
        (lambda: changed(1, how=Printing.VERBATIM), "as it is said to"),
        (lambda: changed(1, how=Printing.TRANSLATED, left_out=()), "as it is said to"),
        (lambda: changed(1, how=Printing.PARAPHRASED), "as it is said to"),
        (lambda: changed(1, left_out=("The ice",)), "as it is said to"),
        (lambda: changed(2, put=("moaned",)), "as it is said to"),
        (lambda: changed(2, speaker="Nora Blix"), "does not name"),
        (lambda: changed(0, outlet="Another Letter"), "is not the outlet"),
        (lambda: changed(0, article=shown().printed[1].article), "is not the outlet"),
        (lambda: changed(0, at="2024-02-01T08:00:00+00:00"), "did not print it at"),
        (lambda: changed(0, citation=replace(shown().printed[0].citation, exact="The ice")), "do not read"),
    ],
)
def test_what_is_changed_is_caught(found, why: str) -> None:
    assert any(why in one for one in told(found()))


def test_what_does_not_hold_is_not_shown() -> None:
    articles, page = made()
    wrong = replace(page, quotations=(replace(shown(), words=WHOLE.replace("half", "all")),))
    assert only_what_holds(wrong, articles).quotations == ()


def test_another_place_of_the_same_words_will_do_but_no_other_words() -> None:
    citation = shown().printed[1].citation
    text = next(article.text for article in made()[0] if article.id == citation.article)
    shorter = Span(start=citation.start, end=citation.end - 5)
    cut = replace(citation, end=shorter.end, exact=shorter.of(text), suffix=text[shorter.end : shorter.end + 9])
    assert told(changed(1, citation=cut))
