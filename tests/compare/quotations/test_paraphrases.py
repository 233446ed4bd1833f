"""Reports of what somebody is quoted with."""

import pytest

from compare.spoken_accounts import said, utterances
from nutgraf.model.quotation import Printing

QUOTED = said("Two divers looked at the anchor in April and found nothing wrong with it")


@pytest.mark.parametrize(
    "report",
    [
        "Orla Venn said that two divers had looked at the anchor in April and had found nothing wrong.",
        "According to Orla Venn, nothing wrong was found when divers looked at the anchor in April.",
    ],
)
def test_a_report_of_the_same_is_linked(report: str) -> None:
    (found,) = utterances(QUOTED, report)
    assert [one.how for one in found.printed] == [Printing.VERBATIM, Printing.PARAPHRASED]
    assert found.printed[1].left_out == found.printed[1].put == ()


@pytest.mark.parametrize(
    "report",
    [
        "Orla Venn said that the divers wanted more money.",
        "Orla Venn said that five divers had looked at the anchor in April and had found nothing wrong.",
        "Orla Venn said that two divers had looked at the anchor in April and had found a crack.",
        "Piet Lorne said that two divers had looked at the anchor in April and had found nothing wrong.",
        "Two divers looked at the anchor in April and found nothing wrong.",
    ],
)
def test_a_report_of_something_else_or_somebody_else_is_not(report: str) -> None:
    assert not utterances(QUOTED, report)


def test_an_account_that_quotes_it_is_not_told_to_report_it() -> None:
    both = f"{QUOTED} Orla Venn said that two divers had looked at the anchor in April and had found nothing wrong."
    (found,) = utterances(QUOTED, both)
    assert [one.how for one in found.printed] == [Printing.VERBATIM, Printing.VERBATIM]
