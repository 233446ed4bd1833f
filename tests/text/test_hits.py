import re

from nutgraf.text.hits import first_words, matches


def test_only_openers_and_digits_are_tried() -> None:
    pattern = re.compile(r"red \w+|\d+|blue", re.IGNORECASE)
    found = matches(pattern, "Red hat, blue hat, 12 hats, redred red", first_words(["red hat"]).__contains__)
    assert [match.group() for match in found] == ["Red hat", "12"]
