"""What a quotation says, apart from its wording and language."""

from compare.spoken_accounts import accounts, material_of
from nutgraf.compare.quotations.senses import Sense, Senses
from nutgraf.model.span import Span


def sense(text: str, words: str) -> Sense:
    material = material_of(accounts(text))
    start = material.accounts[0].article.text.index(words)
    return Senses(material).of_spans(0, [Span(start=start, end=start + len(words))])


def test_words_of_one_meaning_have_one_feature() -> None:
    one = sense("He said the children never slept that night.", "the children never slept")
    other = sense("He said that no kid was sleeping then.", "no kid was sleeping")
    assert {"=child", "=sleep", "=not"} <= one.features & other.features
    assert one.negated
    assert other.negated


def test_numbers_are_kept_apart_and_compare_by_value() -> None:
    found = sense("She said forty thousand people had come.", "forty thousand people had come")
    assert found.numbers == {"40000"}
    assert not found.negated


def test_rare_things_weigh_more_than_common_ones_and_faint_ones_next_to_nothing() -> None:
    senses = Senses(material_of(accounts("Nobody spoke.")))
    senses.learn([Sense(frozenset({":en:chain"}), frozenset(), False, 3)] * 9)
    assert senses.mass([":en:lamp"]) > senses.mass([":en:chain"]) > senses.mass(["=we"]) > senses.mass(["^pn"]) == 0
