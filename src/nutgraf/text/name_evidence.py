"""What one article tells about its capitals, gathered once: what speaks for a name, and whose."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from nutgraf.text import everyday
from nutgraf.text.given_names import CYRILLIC, LATIN
from nutgraf.text.name_runs import Token, everyday_words, opens_quotation
from nutgraf.text.places import known_places, place_in_case

_CALENDAR = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
    november december montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz mai juni juli oktober
    dezember uhr am pm est edt gmt utc cet""".split()
)
_GERMAN_ARTICLES = frozenset(
    """der die das den dem des ein eine einen einem einer eines kein keine keinen im am zum zur beim vom diese dieser dieses diesem mein seine
    sein seiner seinen ihre ihrer ihren ihr unsere unser viele alle mehrere einige""".split()
)
_OPENING = frozenset('“"„«:•—–-(‘[')
_CASES = (
    ("ові", ""), ("еві", ""), ("єві", "й"), ("ом", ""), ("ем", ""), ("єм", "й"), ("ем", "ь"), ("я", "ь"), ("ю", "ь"), ("я", "й"),
    ("ю", "й"), ("а", ""), ("у", ""), ("ої", "а"), ("ою", "а"), ("єю", "я"), ("ею", "я"), ("и", "а"), ("і", "а"), ("у", "а"),
    ("ю", "я"), ("ї", "я"), ("а", "о"), ("у", "о"), ("ом", "о"), ("ові", "о"), ("ра", "ер"), ("ла", "ел"), ("вла", "вло"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Evidence:
    """``small``: words printed small; ``inside``: capitalised within a plain sentence; ``surnames``: last names to
    whole names; ``quoted``: right behind an opening mark;
    ``with_article``: right behind an article or its like; ``alone``: how often a capitalised word stands alone within a plain sentence."""

    text: str
    language: str
    small: frozenset[str]
    inside: frozenset[str]
    titled: frozenset[int]
    quoted: frozenset[str] = frozenset()
    with_article: frozenset[str] = frozenset()
    surnames: dict[str, str] = field(default_factory=dict)
    alone: dict[str, int] = field(default_factory=dict)

    def plain(self, word: str) -> bool:
        """Whether ``word`` only wears its capital because of where it stands."""
        low = word.lower()
        if low in everyday_words(self.language) or (
            low in everyday.ENGLISH and self.language not in ("uk", "ru", "de")
        ):
            return True
        return low in self.small and word not in self.inside

    def place(self, words: str) -> str:
        """The known place that ``words`` names, in its plain form, or ""."""
        if words in known_places(self.language) or (self.language == "de" and words in known_places("en")):
            return words
        return place_in_case(words, self.language)


def gather(text: str, tokenised: Sequence[Sequence[Token]], language: str, titled: frozenset[int]) -> Evidence:
    """The evidence of one article; surnames are learnt later, from the names it gives in full."""
    small: set[str] = set()
    inside: set[str] = set()
    quoted: set[str] = set()
    with_article: set[str] = set()
    for index, tokens in enumerate(tokenised):
        if index in titled:
            continue
        for place, token in enumerate(tokens):
            if place and token.capital and tokens[place - 1].text in "«“„":
                quoted.add(token.text)
            if place and token.capital and tokens[place - 1].text.lower() in _GERMAN_ARTICLES:
                with_article.add(token.text)
            if not token.capital:
                small.add(token.text)
            elif place and tokens[place - 1].text not in _OPENING and not opens_quotation(tokens, place):
                inside.add(token.text)
    return Evidence(
        text, language, frozenset(small), frozenset(inside), titled, frozenset(quoted), frozenset(with_article)
    )


def is_calendar(word: str) -> bool:
    """Whether ``word`` is a weekday, a month or the like."""
    return word.lower() in _CALENDAR


def is_given(word: str) -> bool:
    """Whether ``word`` is a known first name, in whatever case it stands."""
    low = word.lower()
    return low.split("-")[0] in LATIN or low in CYRILLIC or given_in_case(word) != ""


def given_in_case(word: str) -> str:
    """The nominative of a Cyrillic first name printed in another case ("Володимира" gives "Володимир"), or ""."""
    low = word.lower()
    for ending, nominative in _CASES:
        if low.endswith(ending) and low[: len(low) - len(ending)] + nominative in CYRILLIC:
            return (low[: len(low) - len(ending)] + nominative).capitalize()
    return ""
