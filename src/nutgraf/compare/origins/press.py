"""The media of one story: which outlets publish it, which of them are agencies, and whom a name in a text means.

An agency is not known by its name alone: invented or small ones are told by how they are used. They sign their datelines,
others put their name where a reporter's would stand, and more than one outlet credits them.
"""

import re
from collections import Counter
from collections.abc import Sequence

from nutgraf.compare.origins.outlets import COMMON, core, same_outlet, short_for
from nutgraf.compare.origins.source_words import HOUSE
from nutgraf.compare.origins.wires import is_wire
from nutgraf.model.article import Article
from nutgraf.model.notes import Account
from nutgraf.text.countries import country_of

_SEVERAL = 2
"""Outlets that credit one name, from which it is an agency's."""

_AGENCY_WORDS = frozenset("press agency news service wire newswire broadcasting broadcaster network television".split())

_PERSON = re.compile(r"\b[A-ZА-ЯІЇЄҐ]\w+\s+[A-ZА-ЯІЇЄҐ]\w+")
_PAPER = re.compile(
    r"\b(?:post|times|journal|tribune|herald|gazette|telegraph|chronicle|observer|daily|courier|globe|mirror|magazine|review|"
    r"standard|record|free press|zeitung|anzeiger|tagblatt|tageblatt|kurier)$",
    re.IGNORECASE,
)
"""What papers are called and agencies are not."""

_AGENCY_NAME = re.compile(r"\b(?:agency|agentur|agence|agencia|agenzia)\b", re.IGNORECASE)
_STATE_BODY = re.compile(
    r"\b(?:environment\w*|space|medicines?|energy|atomic|security|police|health|food|border|crime|intelligence|tax|revenue|drugs?|"
    r"safety|transport|aviation|maritime|statistics|employment|defence|protection|development|relief|refugee|highways)\b",
    re.IGNORECASE,
)
"""What agencies of a state are called that bring no news."""

_KIND = r"(?:(?:news|press)[ -]?(?:agency|wire|service)|wire service|newswire|nachrichtenagentur|agence de presse|agencia de noticias|agenzia di stampa|інформагентств\w*)"
_KIND_BEFORE = re.compile(rf"\b{_KIND}\s+[«„“\"]?$", re.IGNORECASE)
_KIND_AFTER = re.compile(rf"^[»”\"]?(?:,? (?:the |a |an )?(?:[\w-]+ )?)?\s?{_KIND}\b", re.IGNORECASE)
_STATE = re.compile(r"\bState\b")
_STATE_AGENCY = re.compile(r"\bstate(?:-run|-owned)? (?:news|press) (?:agency|wire)\b", re.IGNORECASE)

_SHORTEST = 4
"""Letters from which the first word of an outlet's name alone can mean it."""


class Press:
    """What the accounts of one story tell of its media. Names are as printed."""

    def __init__(self, accounts: Sequence[Account]) -> None:
        articles = [account.article for account in accounts]
        printed = [article.outlet.name for article in articles if article.outlet.known]
        self.outlets = tuple(dict.fromkeys(name for name in printed if not HOUSE.search(name)))
        self.credited = tuple(dict.fromkeys(article.credit for article in articles if article.credit))
        self._meant: dict[str, str] = {}
        self._near: dict[str, list[str]] = {}
        self.pattern = _pattern([*self.outlets, *self.credited])
        called = _called_agencies([article.text for article in articles], self.pattern)
        shaped = [name for name in self.outlets if _AGENCY_NAME.search(name) and not _STATE_BODY.search(name)]
        state = [name for name in self.outlets if _STATE.search(name)]
        called += state if len(state) == 1 and any(_STATE_AGENCY.search(article.text) for article in articles) else []
        self._wires = frozenset(core(self.full(name)) for name in [*_used_as_wires(articles), *called, *shaped])

    def full(self, name: str) -> str:
        """The name under which the outlet that ``name`` means publishes in this story; ``name`` where it does not."""
        if name not in self._meant:
            self._meant[name] = self._full(name)
        return self._meant[name]

    def _full(self, name: str) -> str:
        same = next((outlet for outlet in self._worth_a_look(name) if same_outlet(name, outlet)), "")
        if same or len(core(name)) != 1 or len(core(name)[0]) < _SHORTEST:
            return same or name
        fitting = [outlet for outlet in self.outlets if short_for(name, outlet) and core(outlet)[0] == core(name)[0]]
        return fitting[0] if len(fitting) == 1 else name

    def _worth_a_look(self, name: str) -> Sequence[str]:
        """The outlets that `same_outlet` could find to be ``name``: those of one script share its first letter."""
        letter = _letter(name)
        if not letter:
            return self.outlets
        if letter not in self._near:
            self._near[letter] = [outlet for outlet in self.outlets if _letter(outlet) in ("", letter)]
        return self._near[letter]

    def knows(self, name: str) -> bool:
        """Whether ``name`` means one of the story's media."""
        full = self.full(name)
        return full in self.outlets or any(same_outlet(full, other) for other in self.credited)

    def is_wire(self, name: str) -> bool:
        """Whether ``name`` is an agency's: by itself, or by how the story's articles use it."""
        return is_wire(name) or core(self.full(name)) in self._wires


def _letter(name: str) -> str:
    """The first letter that tells an outlet, "" where its script may be told in others."""
    return core(name)[0][0] if name.isascii() and core(name) else ""


def _pattern(names: Sequence[str]) -> re.Pattern[str] | None:
    """Matches the names, in full or by a first word that tells; None where there are none."""
    forms = {name.removeprefix("The ").strip() for name in names}
    forms |= {form.split()[0] for form in forms if _goes_by_first_word(form)}
    longest_first = sorted((re.escape(form) for form in forms if len(form) > 1), key=lambda form: (-len(form), form))
    return re.compile(rf"(?<!\w)(?:{'|'.join(longest_first)})(?!\w)") if longest_first else None


def _goes_by_first_word(name: str) -> bool:
    """Whether a text can mean the outlet by its first word alone ("Nordvik" for "Nordvik Press Agency"): a paper is never
    called after its town alone, and no word of every day or country tells an outlet."""
    first, *others = name.split() or [""]
    telling = len(first) >= _SHORTEST and first[0].isupper() and first.lower() not in COMMON and not country_of(first)
    return telling and bool(others) and all(word.lower() in _AGENCY_WORDS for word in others)


def _used_as_wires(articles: Sequence[Article]) -> list[str]:
    """Names that articles of the story use as those of agencies."""
    signed = [article.signed for article in articles if article.signed and _is_signature(article)]
    whole = [
        (article.credit, article.outlet.name) for article in articles if article.credit and not article.credit_partly
    ]
    shared = Counter(name.lower() for name, _ in dict.fromkeys(whole))
    bylines = [name for article in articles if (name := _stands_for_reporter(article)) and not _PAPER.search(name)]
    return [*signed, *(name for name, _ in whole if shared[name.lower()] >= _SEVERAL), *bylines]


def _called_agencies(texts: Sequence[str], names: re.Pattern[str] | None) -> list[str]:
    """The names that a text calls an agency's ("the news agency Halden", "the Halden news agency")."""
    found = ((text, name) for text in texts for name in (names.finditer(text) if names else ()))
    return [
        name.group()
        for text, name in found
        if _KIND_BEFORE.search(text[max(0, name.start() - 40) : name.start()])
        or _KIND_AFTER.match(text[name.end() : name.end() + 50])
    ]


def _is_signature(article: Article) -> bool:
    """Whether the name in brackets is the outlet's own or the credited one: not a state or a party."""
    outlet = article.outlet.name if article.outlet.known else ""
    return same_outlet(article.signed, outlet) or short_for(article.signed, outlet) or article.signed == article.credit


def _stands_for_reporter(article: Article) -> str:
    """What stands where a reporter would, and is no person nor the outlet itself: the credited name, or the byline alone."""
    name = article.credit if article.credit and article.credit.lower() in article.byline.lower() else ""
    rest = re.sub(re.escape(name), "", article.byline, flags=re.IGNORECASE) if name else ""
    return "" if _PERSON.search(rest) or same_outlet(name, article.outlet.name) else name
