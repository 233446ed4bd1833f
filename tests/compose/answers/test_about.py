"""Sentences that do not tell of those who are asked about stand back."""

import pytest
from answers.newsstand import sole

from nutgraf.compose.answers.about import of_those_asked_about
from nutgraf.compose.answers.matching import Matcher
from nutgraf.compose.answers.passages import read_account
from nutgraf.compose.answers.question import read_question
from nutgraf.compose.answers.weighing import Weighing

TEXT = "The council met. Jon Halver opposed the new bridge on Monday. The bridge is loved by many in the town. Mayor Ada Brook will support the bridge."


@pytest.mark.parametrize(
    ("words", "whole"), [("Ada Brook will", True), ("Jon Halver opposed", False), ("is loved", False)]
)
def test_who_is_asked_about(words: str, whole: bool) -> None:
    asked = read_question("Will Ada Brook support the bridge?")
    matcher = Matcher(question=asked)
    account, _ = sole(TEXT)
    reading = read_account(account, matcher)
    weighing = Weighing.over([reading], asked, matcher)
    passage = next(one for one in reading.passages if words in account.words_of(one.span))
    assert (of_those_asked_about(passage, reading, weighing) == 1.0) is whole
