"""Deeds: what a clause says happened, whom it names, and how surely two accounts tell of one and the same deed."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from nutgraf.compare.material import Material, Passage
from nutgraf.compare.passages import feature_of
from nutgraf.compare.speaking import Speaking
from nutgraf.compare.subjects import Subjects
from nutgraf.compare.weights import is_name
from nutgraf.model.notes import NameKind, Quantity, QuantityKind
from nutgraf.model.span import Span
from nutgraf.text.deed_words import DEADLINE, DEEDS, DUTY, LANGUAGES
from nutgraf.text.words import words

SAYING = "say"
_LONGEST, _BEHIND = 1500, 15
_TOKEN, _LEAD, _WORDS = 4, 4, 3
_WALL = re.compile(
    r"[;:()–—“”«»\"\n]|,(?!\d)|(?<!\w)(?:but|because|although|though|while|whereas|after|before|when|since|as|if|and|who|which|whose|where|that|following|despite|aber|weil|"
    r"obwohl|nachdem|während|und|dass|als|але|бо|хоча|після|коли|і|та|що|mientras|después|pero|aunque|cuando|y|que|mais|après|alors|quand|et|qui)(?!\w)",
    re.IGNORECASE,
)
_BOUND = re.compile(r"since|after|before|following|nachdem|après|después|після", re.IGNORECASE)
_AHEAD = re.compile(
    r"(?<!\w)(?:will|won’t|shall|is to|are to|to be|to leave|due|set to|set for|scheduled|expects?|expected|must|should|plans?|planned|wird|werden|soll\w*|буде|"
    r"будуть|має|мають|sera|seront|doit|va|será|deben?|prévu\w*)(?!\w)",
    re.IGNORECASE,
)
_DUTY = re.compile(DUTY, re.IGNORECASE)
_DEADLINE = re.compile(DEADLINE, re.IGNORECASE)
_EMPTY = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow morn even night afternoon week month year day
    hour time last late earli later now end one two three four five six seven eight nine ten first second new also come make take get ~say ~person ~announce
    ~expect ~plan ~find ~begin ~end a.m p.m local minut shortli januari februari march april may june juli august septemb octob novemb decemb
    after before people le la les des du de un une ont été avaient avait est sont el los las del en al que se por con una dans sur pour par au aux
    sus su il elle lo ha han fue""".split()
)
_AT_END = re.compile(r"\s*(?:of|de|du|d['’])?\s*(?:the\s+)?", re.IGNORECASE)
_INDIRECT = re.compile(r"\b(?:in|of|over|for|from|about|to|into|on|with|by|against)\b", re.IGNORECASE)
_AGE = re.compile(r"\b(\d{1,3})(?:[- ]year[- ]old|-jährig\w*|-річн\w+| ans\b| años)|, (\d{1,2})(?=,)")
_DETERMINER = re.compile(
    r"\b(?:the|an?|its|his|her|their|this|that|these|those|two|three|four|five|six|several|many|all|some|\d+|of) $",
    re.IGNORECASE,
)
_NOUN_BEHIND = re.compile(
    r" (?!in\b|on\b|at\b|by\b|to\b|for\b|from\b|after\b|off\b|over\b|and\b|or\b|last\b|as\b)[a-z]{3,}"
)
_ONCE = {-1: -1.6, 0: 0.0, 1: 0.5, 2: 1.0}
_PEOPLE = frozenset("~person ~child ~soldier ~police ~worker man woman men women victim passeng other suspect".split())
_PASSIVE = re.compile(r"\b(?:was|were|been|be|is|are|being|wurden?|worden)\b", re.IGNORECASE)
_STREET = re.compile(
    r"\bblock of (?:[NSEW]\.? |North |South |East |West )?([A-Z0-9]\w+)|\b([A-Z]\w+) (?:Street|Avenue|Road|Lane|Boulevard)\b"
)
_OTHER_WORD, _OTHER_PLACE, _ONE_PERSON, _HANGING = 0.4, 1.0, 0.6, 3
KIN = tuple(
    frozenset(kin.split())
    for kin in (
        "attack fire blast",
        "curfew effect begin",
        "leave return",
        "breach collapse",
        "open begin",
        "sentence verdict",
        "close end",
        "evict attack",
        "landfall attack",
    )
)
"""Deeds of which one is often told in the words of the other."""
SAME_WAY = frozenset(("leave", "return"))
OF_PERSON = frozenset(
    """die arrest charge hearing sentence verdict resign leave return arrive hospitalise appoint vanish rescue stab shoot kidnap born wed fall""".split()
)
"""Deeds that need one and the same person."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """What a clause tells, beside something it gives with it (a time, a place) under ``span``.

    ``name`` is the nearest deed ("arrest"), ``names`` all that the clause tells, ``once`` is 1 or 2 the surer a story has only one
    of it, -1 where it has many. ``clause``, ``sentence`` and ``around`` are
    the features of the clause, of its sentence and of that and the one before; ``people`` the names of persons in the clause, ``places`` those of places, ``ages`` all ages printed there, ``streets`` the streets of the sentence, ``who`` whom the deed's verb is
    about. ``several`` where the clause counts more than one. ``passive`` where it was done to whom it
    is told of. ``ahead`` where it is still to come; ``speaker`` is None where the account says so itself.
    """

    passage: Passage
    span: Span
    name: str
    names: frozenset[str]
    once: int
    word: Span
    clause: frozenset[str]
    sentence: frozenset[str]
    around: frozenset[str]
    people: frozenset[str]
    places: frozenset[str]
    ages: frozenset[str]
    streets: frozenset[str]
    who: frozenset[str]
    several: bool
    passive: bool
    ahead: bool
    speaker: str | None


class Deeds:
    """Reads the deed beside a span of a passage."""

    def __init__(self, material: Material) -> None:
        self._material = material
        self._speaking = Speaking(material)
        self.subjects = Subjects(material)
        self._before = {(each.account, each.number): each for each in material.passages}
        self._named = _by_token(material, self.subjects)
        self.central = _central(material)

    def beside(self, passage: Passage, span: Span, name: str = "", *, timed: bool = True) -> Deed | None:
        """The deed told nearest to ``span`` in its clause, else in the one before or behind it; None where that is only saying.

        A ``name`` settles which deed it is; ``timed`` where the span is a time.
        """
        account = self._material.accounts[passage.account]
        text, language = account.article.text, account.article.language
        start, end = passage.span.start, min(passage.span.end, passage.span.start + _LONGEST)
        if span.end > end or language not in LANGUAGES:
            return None
        clause = _clause(text, start, end, span)
        found = _told(text, language, clause, span) or self._of_neighbour(text, language, passage, clause, span)
        before = text[max(start, span.start - 40) : span.start]
        if timed and _DEADLINE.search(before) and _DUTY.search(text, start, end):
            found = ("deadline", 2, found[2] if found else span)
        if name:
            found = (name, 1, found[2] if found else span)
        if found is None or found[0] == SAYING or (timed and _of_a_noun(text, language, clause, span, found[2])):
            return None
        others = frozenset(name for name, _, _ in _all_told(text, language, clause, span)) - {SAYING}
        return self._made(passage, span, clause, found, others | {found[0]})

    def _of_neighbour(
        self, text: str, language: str, passage: Passage, clause: Span, span: Span
    ) -> tuple[str, int, Span] | None:
        """The deed of the clause next to one that tells none: the one before where the span stands behind a comma, else the one behind."""
        start, end = passage.span.start, min(passage.span.end, passage.span.start + _LONGEST)
        if len(words(text[clause.start : span.start])) + len(words(text[span.end : clause.end])) > _HANGING:
            return None
        if clause.start > start:
            before = _clause(
                text, start, end, Span(start=max(start, clause.start - 3), end=max(start, clause.start - 3) + 1)
            )
            return _told(text, language, before, span)
        if clause.end < end:
            at = min(end - 1, clause.end + 2)
            return _told(text, language, _clause(text, start, end, Span(start=at, end=at + 1)), span)
        return None

    def _made(
        self, passage: Passage, span: Span, clause: Span, found: tuple[str, int, Span], names: frozenset[str]
    ) -> Deed:
        name, once, word = found
        account = self._material.accounts[passage.account]
        language, text = account.article.language, account.article.text
        wide = Span(start=min(clause.start, word.start), end=max(clause.end, word.end))
        features = self._features(passage, wide, language, word, span)
        sentence = frozenset(passage.features - _EMPTY)
        before = self._before.get((passage.account, passage.number - 1))
        around = sentence | (before.features - _EMPTY if before else frozenset())
        ahead = name == "deadline" or _AHEAD.search(text, wide.start, max(span.end, word.end)) is not None
        return Deed(
            passage=passage, span=span, name=name, names=names, once=once, word=word, clause=features, sentence=sentence, around=around,
            people=self._called(passage.account, wide, NameKind.PERSON), places=self._called(passage.account, wide, NameKind.PLACE, span),
            ages=_ages(text, wide.start, wide.end) or _only(_ages(text, passage.span.start, passage.span.end)), who=self.subjects.before(passage, word.start, clause.start),
            streets=frozenset((found[1] or found[2]).casefold() for found in _STREET.finditer(text, passage.span.start, passage.span.end)),
            several=any(_people_counted(one) for one in account.quantities_in(wide)),
            passive=_PASSIVE.search(text, max(clause.start, word.start - 16), word.start) is not None,
            ahead=ahead, speaker=self._speaking.of(passage.account, span) or _voice(text, passage, language),
        )  # fmt: skip

    def _features(self, passage: Passage, clause: Span, language: str, word: Span, span: Span) -> frozenset[str]:
        text = self._material.accounts[passage.account].article.text
        found = set()
        mentions = self._material.mentions_in(passage.account, clause)
        for mention, entity in mentions:
            if not mention.span.touches(span):
                found.add(self.subjects.one_name(f"e{entity}"))
        for each in words(text[clause.start : clause.end]):
            where = Span(start=clause.start + each.start, end=clause.start + each.end)
            if (
                not where.touches(word)
                and not where.touches(span)
                and not any(where.touches(m.span) for m, _ in mentions)
            ):
                found.add(self._named.get(each.text.casefold()) or feature_of(each.text, language))
        return frozenset(found - _EMPTY - {""})

    def _called(self, account: int, clause: Span, kind: NameKind, but: Span | None = None) -> frozenset[str]:
        return frozenset(
            self.subjects.one_name(f"e{entity}")
            for mention, entity in self._material.mentions_in(account, clause)
            if self._material.entities[entity].kind is kind and not (but and mention.span.touches(but))
        )

    def _kin(self, one: Deed, other: Deed) -> bool:
        pair = {one.name, other.name}
        told_too = one.name in other.names or other.name in one.names
        return pair <= SAME_WAY or (told_too and any(pair <= kin for kin in KIN))

    def _one_person(self, one: Deed, other: Deed) -> bool:
        """Whether the deed's verbs can be about one: named alike, or not named in one of them and no more told of it."""
        if one.several is not other.several or (one.name == "die" and _of_wounds(one) is not _of_wounds(other)):
            return False
        named = _named(one.who), _named(other.who)
        if all(named):
            return self.subjects.same(one.who, other.who)
        return (
            not any(named)
            or bool(one.clause & other.around or other.clause & one.around)
            or self.subjects.same(one.who, other.who)
        )

    def _same(self, one: Deed, other: Deed) -> bool:
        return self.subjects.same(one.who, other.who) or self._near_names(one.who, other.who)

    def _near_names(self, one: frozenset[str], other: frozenset[str]) -> bool:
        """Whether two sets hold names with a word in common: one person may be printed under both."""
        return bool(self._tokens(one) & self._tokens(other))

    def _tokens(self, keys: frozenset[str]) -> set[str]:
        numbers = [int(key[1:]) for key in keys if key[:1] == "e" and key[1:].isdigit()]
        return {token for number in numbers for token in self._material.entities[number].name.casefold().split()}

    def may_be_one(self, one: Deed, other: Deed) -> bool:
        """Whether nothing speaks against it that two accounts tell of one deed."""
        if (one.name != other.name and not self._kin(one, other)) or (
            one.name == "find" and one.passive is not other.passive
        ):
            return False
        if not _fit(one.ages, other.ages) or not _fit(one.streets, other.streets):
            return False
        if one.name in OF_PERSON and not self._one_person(one, other):
            return False
        people = _fit(one.people, other.people) or self._near_names(one.people, other.people)
        return people and (not _named(one.who) or not _named(other.who) or self._same(one, other))

    def likeness(self, one: Deed, other: Deed) -> float:
        """How surely two accounts tell of one deed: below 1 it may well be another one; 0 or less where it surely is."""
        if not self.may_be_one(one, other):
            return 0.0
        shared = one.clause & other.clause
        half = ((one.clause & other.around) | (other.clause & one.around)) - shared
        near = (one.sentence & other.sentence) - shared - half
        return (
            sum(1.0 if is_name(each) else 0.8 for each in shared)
            + min(1.5, 0.5 * len(half))
            + min(1.0, 0.25 * len(near))
            + min(0.6, 0.15 * len(one.around & other.around - shared - half - near))
            + (_ONE_PERSON if _named(one.who) and _named(other.who) else 0.0)
            + _ONCE[min(one.once, other.once)]
            - (_OTHER_WORD if one.name != other.name else 0.0)
            - (_OTHER_PLACE if not _fit(one.places, other.places) else 0.0)
        )


def _by_token(material: Material, subjects: Subjects) -> dict[str, str]:
    """Whom a word of a name stands for, where only one has it: names are found in one language and missed in the other."""
    owners: dict[str, set[str]] = defaultdict(set)
    for entity in material.entities:
        for token in entity.name.casefold().split():
            if len(token) >= _TOKEN:
                owners[token].add(subjects.one_name(f"e{entity.id}"))
    return {token: min(keys) for token, keys in owners.items() if len(keys) == 1}


def _central(material: Material) -> frozenset[str]:
    """The deeds that at least half of the accounts, and two of them, begin with: what the story is about."""
    counts: Counter[str] = Counter()
    for account in material.accounts:
        language = account.article.language
        if language in LANGUAGES and account.notes.sentences:
            end = account.notes.sentences[:_LEAD][-1].end
            whole = Span(start=0, end=max(1, min(end, 2 * _LONGEST)))
            counts.update(
                {told[0] for told in _all_told(account.article.text, language, whole, Span(start=end, end=end + 1))}
            )
    least = max(2, len(material.accounts) / 2)
    return frozenset(name for name, count in counts.items() if count >= least)


def _of_wounds(deed: Deed) -> bool:
    """Whether somebody died of wounds, so later than others."""
    return not deed.clause.isdisjoint(("wound", "~injure"))


def _people_counted(one: Quantity) -> bool:
    """Whether a number counts more than one person."""
    people = feature_of(one.counted, "en") in _PEOPLE if one.counted else bool(one.role)
    return one.kind is QuantityKind.COUNT and one.low > 1 and people


def _voice(text: str, passage: Passage, language: str) -> str | None:
    """The words that begin a sentence which somebody says, where nobody was found who does."""
    whole = Span(start=passage.span.start, end=min(passage.span.end, passage.span.start + _LONGEST))
    end = Span(start=whole.end, end=whole.end + 1)
    said = next((where for name, _, where in _all_told(text, language, whole, end) if name == SAYING), None)
    return " ".join(text[whole.start : said.start].casefold().split()[:_WORDS]) if said else None


def _ages(text: str, start: int, end: int) -> frozenset[str]:
    return frozenset(age[1] or age[2] for age in _AGE.finditer(text, start, end))


def _only(found: frozenset[str]) -> frozenset[str]:
    return found if len(found) == 1 else frozenset()


def _fit(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two sets have something in common, or one of them nothing."""
    return not one or not other or not one.isdisjoint(other)


def _named(keys: frozenset[str]) -> bool:
    return any(key[:1] == "e" for key in keys)


def _clause(text: str, start: int, end: int, span: Span) -> Span:
    """The stretch between walls that holds ``span``."""
    first, last = start, end
    for wall in _WALL.finditer(text, start, end):
        if wall.end() <= span.start:
            beside = _BOUND.fullmatch(wall.group()) and not text[wall.end() : span.start].strip()
            first = first if beside else wall.end()
        elif wall.start() >= span.end:
            last = wall.start()
            break
    return Span(start=min(first, span.start), end=max(last, span.end))


@lru_cache(maxsize=1)
def _patterns() -> dict[str, tuple[re.Pattern[str], dict[str, tuple[str, int]]]]:
    """For each language one pattern with a group for each deed."""
    parts: dict[str, list[str]] = {language: [] for language in LANGUAGES}
    names: dict[str, tuple[str, int]] = {}
    for line in DEEDS.strip().splitlines():
        name, _, rest = line.partition(": ")
        plain = name.rstrip("!*")
        names[plain] = plain, name.count("!") - name.count("*")
        for language, forms in zip(LANGUAGES, rest.split(" | "), strict=True):
            parts[language].append(rf"(?P<{plain}>{forms.strip()})")
    return {
        language: (re.compile(rf"(?<!\w)(?:{'|'.join(forms)})(?![\w-])", re.IGNORECASE), names)
        for language, forms in parts.items()
    }


def _of_a_noun(text: str, language: str, clause: Span, span: Span, word: Span) -> bool:
    """Whether a time belongs to a noun behind it ("the 3 May attack") that is not the deed."""
    before = text[max(clause.start, span.start - 5) : span.start]
    return language == "en" and before.endswith("the ") and not span.end <= word.start <= span.end + _BEHIND


def _all_told(text: str, language: str, clause: Span, span: Span) -> Iterator[tuple[str, int, Span]]:
    pattern, names = _patterns()[language]
    for found in pattern.finditer(text, clause.start, clause.end):
        where = Span(start=found.start(), end=found.end())
        name = found.lastgroup or ""
        turned = language == "en" and where.start >= span.end and _INDIRECT.search(text, span.end, where.start)
        month_end = name == "end" and _AT_END.fullmatch(text, min(where.end, span.start), span.start)
        if not where.touches(span) and not month_end and not turned and not _describes(text, where, language):
            yield (*names[name], where)


def _describes(text: str, word: Span, language: str) -> bool:
    """Whether a participle only describes a noun: "two derailed coaches"."""
    if language != "en" or not text[word.start : word.end].lower().endswith("ed"):
        return False
    before = _DETERMINER.search(text, max(0, word.start - 14), word.start)
    return before is not None and _NOUN_BEHIND.match(text, word.end) is not None


def _told(text: str, language: str, clause: Span, span: Span) -> tuple[str, int, Span] | None:
    """The deed nearest to ``span`` in a clause, one before it a little sooner than one behind it."""
    return min(_all_told(text, language, clause, span), key=lambda told: _far(told[2], span), default=None)


def _far(word: Span, span: Span) -> int:
    return span.start - word.end if word.end <= span.start else _BEHIND + word.start - span.end
