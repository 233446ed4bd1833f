"""What stands above and before a sentence."""

from answers.newsstand import accounts

from nutgraf.compose.answers.matching import Matcher
from nutgraf.compose.answers.passages import Passage, read_account
from nutgraf.compose.answers.question import Asked, read_question


def passage(question: str, words: str) -> Passage:
    account = accounts()[1]
    read = read_account(account, Matcher(question=read_question(question)))
    return next(one for one in read.passages if words in account.words_of(one.span))


def test_a_sentence_below_a_question_knows_it() -> None:
    below = passage("Why did the lorry hit the pillar?", "brakes had failed")
    assert below.asked is Asked.WHY
    assert {0, 1, 2} <= below.heading.keys()


def test_headings_are_no_sentences_and_end_where_the_next_begins() -> None:
    account = accounts()[1]
    read = read_account(account, Matcher(question=read_question("Will there be a ferry?")))
    assert not any(account.words_of(one.span).endswith("?") for one in read.passages)
    assert passage("Will there be a ferry?", "hopes for a ferry").asked is Asked.AHEAD
    assert passage("Will there be a ferry?", "stays closed").asked is None


def test_the_sentence_before_counts() -> None:
    assert passage("What did Amberly say?", "would not say who").before
