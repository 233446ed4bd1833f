"""Utterances on the page."""

from pier import WHOLE, made, shown

from nutgraf.compose.check import faults
from nutgraf.compose.quotations import MOST
from nutgraf.model.quotation import Printing


def test_an_utterance_is_shown_with_every_printing_cited() -> None:
    found = shown()
    assert (found.speaker.name, found.words, found.common) == (
        "Aksel Thorne",
        WHOLE,
        "in the morning half of the pier was gone",
    )
    assert [one.how for one in found.printed] == [Printing.VERBATIM, Printing.CUT, Printing.ALTERED]
    assert [one.at for one in found.printed] == [f"2025-02-0{day}T08:00:00+00:00" for day in (1, 2, 3)]
    assert found.printed[1].citation.exact == "In the morning half of the pier was gone"
    assert (found.printed[2].left_out, found.printed[2].put) == (("sang",), ("roared",))


def test_the_untouched_page_holds_and_loses_nothing() -> None:
    articles, page = made()
    assert faults(page, articles) == ()
    assert len(page.quotations) == 1 <= MOST
