"""Which sentences are one."""

from compare.spoken_accounts import WHOLE, accounts, material_of, said
from nutgraf.compare.quotations.index import Index
from nutgraf.compare.quotations.links import Link, links_to
from nutgraf.compare.quotations.speakers import Speakers
from nutgraf.compare.quotations.utterances import quotes_of


def links(*texts: str) -> list[Link]:
    """The links to the quotation of the first text."""
    material = material_of(accounts(*texts))
    quotes = quotes_of(material, Speakers(material))
    return links_to(quotes[0], Index(quotes), set())


def test_a_fragment_of_the_same_speaker_is_found_where_it_stands() -> None:
    (link,) = links(said(WHOLE), said("the lamp was already out"))
    assert (link.first, link.last, link.share) == (12, 17, 1.0)


def test_a_fragment_of_another_speaker_is_not() -> None:
    assert not links(said(WHOLE), said("the lamp was already out", "Tobias Crane"))


def test_a_sentence_is_not_linked_where_its_very_words_stand_in_the_same_account() -> None:
    texts = said("We will find the old chain") + "\n\n" + said("We will find the old lamp")
    assert not links(said("We will find the old chain"), texts.replace("old chain", "old anchor"))[1:]
    both = links(texts, said("We will find the old lamp"))
    assert not both  # the first quotation leaves it to the second


def test_two_loosely_alike_sentences_of_which_one_says_not_are_two() -> None:
    full = said("The board paid for a chain that held the lightship in the storm")
    assert links(full, said("Then the board duly paid for a chain that held up"))
    assert not links(full, said("Then the board never paid for a chain that held up"))


def test_many_words_put_for_others_make_another_sentence() -> None:
    one = (
        "In a letter to the keepers the board promised to renew the chain and the lamp before the winter storms come in"
    )
    other = (
        "Nobody I have ever asked about it promised to renew the chain and the lamp before the winter storms come in"
    )
    assert not links(said(one), said(other))
