"""Which quotations an account prints, and of whom."""

from compare.spoken_accounts import accounts, material_of
from nutgraf.compare.quotations.speakers import NOBODY, Speakers
from nutgraf.compare.quotations.utterances import Quote, is_telling, quotes_of


def quotes(text: str) -> list[Quote]:
    material = material_of(accounts(text))
    return quotes_of(material, Speakers(material))


def printed(text: str) -> list[list[str]]:
    (account,) = accounts(text)
    return [[part.of(account.article.text) for part in quote.parts] for quote in quotes(text)]


def test_a_sentence_that_the_cue_interrupts_is_one_quotation() -> None:
    text = "“The chain went,” said Orla Venn, “and then the lamp went out.”"
    assert printed(text) == [["The chain went,", "and then the lamp went out."]]


def test_two_sentences_and_two_fragments_are_two_quotations() -> None:
    assert len(printed("“The chain went,” said Orla Venn. “Then the lamp was out.”")) == 2
    assert len(printed("Orla Venn called it “a very long night” and “the end of the lightship”.")) == 2


def test_a_quotation_that_runs_over_paragraphs_is_one() -> None:
    text = "“The chain went at one in the morning.\n\n“Then the lamp was out,” said Orla Venn."
    assert len(printed(text)) == 1


def test_a_few_marked_words_of_nobody_are_no_quotation() -> None:
    assert printed("The film “Night on the Sandbank” was shown in the “Blue Anchor”.") == []
    (bare,) = quotes("In the log stands “the chain went at one and the lamp went out”.")
    assert bare.speaker is NOBODY


def test_sentences_of_a_quotation_are_its_bits() -> None:
    (found,) = quotes("“The chain went. The lamp was out by then,” said Orla Venn.")
    assert found.bits == ((0, 3), (3, 9))
    assert found.telling(0, 3) == 2


def test_words_that_carry_nothing_tell_nothing() -> None:
    assert not is_telling("the", "en")
    assert not is_telling("they've", "en")
    assert is_telling("chain", "en")
    assert is_telling("kette", "xx")
    assert not is_telling("la", "xx")
