"""Where the acts that a passage tells of stand in its words."""

from nutgraf.compare.material import Material, Passage
from nutgraf.text.synonyms import group_of
from nutgraf.text.words import stem, words

_LONGEST = 2000


def act_spots(material: Material, passage: Passage) -> dict[str, list[int]]:
    """Where each group of synonyms ("~sign") that the passage tells of is printed, as offsets into the article."""
    language = material.accounts[passage.account].article.language
    found: dict[str, list[int]] = {}
    for word in words(material.words_of(passage)[:_LONGEST]):
        group = group_of(stem(word.text.lower(), language), language)
        if group in passage.words and group.startswith("~"):
            found.setdefault(group, []).append(passage.span.start + word.start)
    return found
