from nutgraf.render.numbering import numbered, sentences_of
from render.fixtures import EMPTY, PAGE


def test_numbers_follow_the_reader() -> None:
    numbers = numbered(PAGE)
    assert list(numbers.values()) == list(range(1, len(numbers) + 1))
    assert PAGE.headline
    assert numbers[PAGE.headline.citations[0]] == 1
    assert numbers[PAGE.edges[-1].citation] == len(numbers)


def test_every_citation_has_one() -> None:
    numbers = numbered(PAGE)
    assert all(citation in numbers for sentence in sentences_of(PAGE) for citation in sentence.citations)
    assert numbered(EMPTY) == {}
