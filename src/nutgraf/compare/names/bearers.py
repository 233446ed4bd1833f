"""Full names as accounts print them, with what is told beside each: age, role, what its bearer does."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from nutgraf.compare.material import Material, Passage
from nutgraf.compare.names.likeness import tokens
from nutgraf.compare.passages import feature_of
from nutgraf.model.notes import NameKind
from nutgraf.model.span import Span
from nutgraf.text.given_names import LATIN
from nutgraf.text.sound import latin
from nutgraf.text.titles import HONORIFICS
from nutgraf.text.words import words

_FEWEST, _LONGEST = 3, 4
_RUN_TOGETHER = re.compile(r"[a-zäöü]{3,}[A-ZÄÖÜ]")
_ARTICLE = re.compile(r"\b(?:al|el|an|as|ad|ash|abu)[-‑ ](?=[A-Z])", re.IGNORECASE)
_NO_FAMILY = frozenset(
    "park street drive avenue road lane court boulevard place square hall island county river lake beach springs falls bridge school".split()
)
"""Last words of what is more often a place."""
_TITLES = frozenset(
    "mme mlle monsieur madame frau herr senor senora don dona pan pani sheikh imam dr prof sir dame lord lady".split()
)
_TRAILING = re.compile(r"[-‑–](?:led|backed|based|born|run|style|era|like|owned|appointed)$")
_LEADING = re.compile(r"^(?:[a-zäöüß][\w’'-]* )+")
_BEFORE = re.compile(r"\b([A-Z][a-z’'-]{2,}) $")
_AGE_BEHIND = re.compile(
    r"\s?(?:,|\(|, aged|, who (?:is|was|turned)|, an?|, der|, die) ?(\d{1,3})\b(?![\d.,]*\d| (?:km|miles|per|years? (?:in|of)|people))"
)
_AGE_BEFORE = re.compile(r"\b(\d{1,3})-(?:year-old|jährige\w*|річн\w+)(?: [\w-]+){0,3},? $")
_KIN = re.compile(
    r"\b(?:brother|sister|son|daughter|father|mother|wife|husband|widow(?:er)?|uncle|aunt|cousin|nephew|niece|parents?|twin|grandson|grandmother|grandfather|stepson|"
    r"bruder|schwester|sohn|tochter|vater|mutter|frau|ehemann|witwe|onkel|tante|брат\w*|сестр\w*|син\w*|дочк\w*|батьк\w*|мати|дружин\w*|чоловік\w*|frère|sœur|fils|fille|père|mère|épouse|"
    r"hermano|hermana|hijo|hija|padre|madre|esposa|esposo)\b[^.;]{0,24}$",
    re.IGNORECASE,
)
_KIN_BEHIND = re.compile(
    r", (?:the|his|her|their|whose|a) (?:[\w’'-]+ ){0,2}?(?:father|mother|brother|sister|son|daughter|wife|husband|widow|widower|uncle|aunt|cousin|grandfather|grandmother)\b",
    re.IGNORECASE,
)
_TWO_OF_A_FAMILY = re.compile(r"\b([A-ZÄÖÜ][\w-]+) (?:and|und|et|y|і|та|&) $")
_APPOSITION = re.compile(
    r",(?: \d{1,3},)? (?:(?:the|a|an|his|her|their|who (?:is|was)|der|die|ein|eine) )?(?P<noun>[a-zäöüа-яіїєґ][\w’'-]*(?: [\w’'-]+){0,3}?)(?=,| who| of| at| in|$|\.)"
)
_ROLE_BEFORE = re.compile(r"(?:^|[\s“])(?P<noun>(?:[\w’'-]+ ){1,3}),? ?$")
_EMPTY = frozenset(
    "name ident ~person man woman say old year year-old local two three four other resid live peopl ~big who man men later ~announce mr mrs ms sir also been had has".split()
)


@dataclass(slots=True)
class Bearer:
    """A full name in one account with all that is told beside it: ``roles`` and ``told`` are features.

    ``beside`` are first names printed with the same last name ("Ida and Una Lund")."""

    account: int
    given: str
    family: str
    name: str
    parts: frozenset[str]
    spans: list[Span] = field(default_factory=list)
    ages: set[str] = field(default_factory=set)
    roles: set[str] = field(default_factory=set)
    told: set[str] = field(default_factory=set)
    kin: bool = False
    beside: set[str] = field(default_factory=set)
    entities: set[int] = field(default_factory=set)


def bearers(material: Material) -> list[list[Bearer]]:
    """The full names of each account, those with one first and last name taken together."""
    passages: list[list[Passage]] = [[] for _ in material.accounts]
    for passage in material.passages:
        passages[passage.account].append(passage)
    return [_bearers_of(material, number, inside) for number, inside in enumerate(passages)]


def _bearers_of(material: Material, account: int, passages: Sequence[Passage]) -> list[Bearer]:
    found: dict[tuple[str, str], Bearer] = {}
    holder = material.accounts[account]
    text, language = holder.article.text, holder.article.language
    starts = [passage.span.start for passage in passages]
    for index, mention in enumerate(holder.notes.mentions):
        if mention.kind is not NameKind.PERSON:
            continue
        span, name = _whole(text, mention.span)
        parts = parts_of(name)
        if not 2 <= len(parts) <= _LONGEST or min(len(parts[0]), len(parts[-1])) < _FEWEST:
            continue
        if parts[-1] in _NO_FAMILY:
            continue
        one = found.setdefault((parts[0], parts[-1]), Bearer(account, parts[0], parts[-1], name, frozenset(parts)))
        one.spans.append(span)
        one.entities.add(material.entity_of[account, index])
        _describe(one, text, language, span)
        if mention.office:
            one.roles |= _features(mention.office, language)
        at = bisect_right(starts, span.start) - 1
        sentence = passages[at] if at >= 0 and passages[at].span.holds(span) else None
        if sentence is not None:
            one.told |= sentence.words - _EMPTY
    return list(found.values())


def _whole(text: str, span: Span) -> tuple[Span, str]:
    """The name without small words before it or grown to it ("Ada Brandt-led"), and with a first name that was left out."""
    grown = _TRAILING.search(text[span.start : span.end])
    if grown:
        span = Span(start=span.start, end=span.start + grown.start())
    name = " ".join(text[span.start : span.end].split())
    lead = _LEADING.match(text[span.start : span.end])
    if lead:
        span = Span(start=span.start + lead.end(), end=span.end)
        name = " ".join(text[span.start : span.end].split())
    before = _BEFORE.search(text, max(0, span.start - 20), span.start)
    if before and before[1].lower() in LATIN and len(name.split()) == 1:
        span = Span(start=before.start(1), end=span.end)
        name = " ".join(text[span.start : span.end].split())
    return span, re.sub(r"[’']s$", "", name)


def parts_of(name: str) -> tuple[str, ...]:
    """The words of a name in Latin letters, without titles and articles; () where two words ran together ("MartinShare")."""
    if _RUN_TOGETHER.search(name):
        return ()
    return tuple(word for word in tokens(_ARTICLE.sub("", name)) if word not in HONORIFICS and word not in _TITLES)


def _describe(one: Bearer, text: str, language: str, span: Span) -> None:
    before = text[max(0, span.start - 60) : span.start]
    age = _AGE_BEHIND.match(text, span.end) or _AGE_BEFORE.search(before)
    if age:
        one.ages.add(age[1])
    behind = text[span.end : span.end + 45].split(".", maxsplit=1)[0]
    one.kin = one.kin or _KIN.search(before) is not None or _KIN_BEHIND.match(behind) is not None
    two = _TWO_OF_A_FAMILY.search(before)
    if two:
        one.beside.add(latin(two[1]))
    apposition = _APPOSITION.match(text, span.end, span.end + 70)
    if apposition:
        one.roles |= _features(apposition["noun"], language)
    role = _ROLE_BEFORE.search(before.split(".")[-1])
    if role:
        one.roles |= _features(role["noun"], language)


def _features(told: str, language: str) -> set[str]:
    return {feature_of(word.text, language) for word in words(told) if not word.text[:1].isdigit()} - _EMPTY - {""}
