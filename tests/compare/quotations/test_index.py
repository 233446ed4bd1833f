"""Sentences of quotations found by what they share."""

from compare.spoken_accounts import accounts, material_of, said
from nutgraf.compare.quotations.index import Index
from nutgraf.compare.quotations.speakers import Speakers
from nutgraf.compare.quotations.utterances import Quote, quotes_of


def found(*texts: str) -> tuple[list[Quote], Index]:
    material = material_of(accounts(*texts))
    quotes = quotes_of(material, Speakers(material))
    return quotes, Index(quotes)


def test_those_that_share_most_runs_come_first_and_strangers_never() -> None:
    quotes, index = found(
        said("The old chain went at one"),
        said("The old chain was new"),
        said("The old chain went at two"),
        said("We all slept"),
    )
    assert [quote.account for quote, _ in index.near(quotes[0])] == [0, 2, 1]


def test_the_same_words_are_entered_once_and_found_for_each_account() -> None:
    quotes, index = found(said("The old chain went at one"), said("the old chain went at one"))
    assert [quote.account for quote, _ in index.near(quotes[0])] == [0, 1]
    assert index.prints(1, quotes[0].keys)
    assert not index.prints(2, quotes[0].keys)


def test_longer_sentences_that_hold_words_as_they_are() -> None:
    quotes, index = found(
        said("The old chain went"), said("I say the old chain went at one"), said("The old chain never went")
    )
    assert [quote.account for quote, _ in index.holding(quotes[0].keys)] == [1]
    assert not list(index.holding(("chain",)))
