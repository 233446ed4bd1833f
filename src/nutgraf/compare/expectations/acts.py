"""Acts: the groups of synonyms ("~sign") that tell what is done, which of them bring one another about, and where they stand."""

from nutgraf.compare.material import Material, Passage
from nutgraf.text.synonyms import group_of
from nutgraf.text.words import stem, words

_LONGEST = 2000
_NO_ACTS = frozenset(
    """~expect ~plan ~say ~person ~president ~minister ~government ~police ~company ~worker ~child ~money ~parliament ~war ~big
    ~school ~hospital ~ship ~plane ~train ~bridge ~missile ~law ~price ~soldier ~delegation ~arms ~cause ~policy ~open_to""".split()
)
_KIN = {
    "~talks": "~meet",
    "~deal": "~sign",
    "~trial": "~sentence",
    "~visit": "~arrive",
    "~rise": "~change",
    "~fall": "~change",
}
"""Acts that bring one another about: talks are a meeting, a deal is signed."""
BROUGHT_BY = {"~meet": frozenset(("~sign",))}
"""Acts that cannot come without another: who signs a deal at the end of talks has met."""


def act_spots(material: Material, passage: Passage) -> dict[str, list[int]]:
    """Where each group of synonyms ("~sign") that the passage tells of is printed, as offsets into the article."""
    language = material.accounts[passage.account].article.language
    found: dict[str, list[int]] = {}
    for word in words(material.words_of(passage)[:_LONGEST]):
        group = group_of(stem(word.text.lower(), language), language)
        if group in passage.words and group.startswith("~"):
            found.setdefault(group, []).append(passage.span.start + word.start)
    return found


def is_act(word: str) -> bool:
    """Whether a feature is an act, and not a person, a thing or the act of foretelling."""
    return word.startswith("~") and word not in _NO_ACTS


def kind(act: str) -> str:
    """The act that stands for all its kin."""
    return _KIN.get(act, act)
