"""Of whom something is told: by name, by "he" or "she", or only as "the captain" or "a 19-year-old"."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence

from nutgraf.compare.material import Material, Passage
from nutgraf.compare.passages import feature_of
from nutgraf.model.notes import NameKind
from nutgraf.model.span import Span
from nutgraf.text.words import Word, words

_NEAR, _BACK, _WORDS, _SUBJECT = 120, 4, 4, 45
_AGE = re.compile(
    r"\b(\d{1,3})(?:[- ]year[- ]old|[- ]jährig\w*|\s?anni|-річн\w+|세)|\baged (\d{1,3})\b|(?<=, )(\d{1,3})(?=[,.])"
)
_PRONOUN = re.compile(
    r"(?:^|\W)(?:he|she|they|er|sie|il|elle|él|ella|він|вона|вони|him|her)(?: (?:has|had|have|was|were|is|are|will|would|also|later|then|"
    r"himself|herself|now|never|not|to|hat|ist|wurde|war|est|a|était|ha|había|be|been)){0,4}\s*$",
    re.IGNORECASE,
)
_RELATIVE = re.compile(
    r"(?:^|\W)(?:who|which|that|qui|que|який|яка)(?: (?:has|had|have|was|were|is|are|will|would|also|later|then|now|never|not|be|been)){0,4}\s*$",
    re.IGNORECASE,
)
_AUXILIARIES = r"(?:[ ]*(?:has|had|have|was|were|is|are|will|would|to|be|been|also|later|then|himself|herself|now|never|not|today|yesterday|finally|reportedly|\w+ly|only|still|both|hat|ist|wurde|war|a|est|ha|se))*[ ]*"
_AFTER_AND = re.compile(r"(?:^|\W)(?:and|but|und|aber|і|та|y|et)\s*\Z", re.IGNORECASE)
_NEW_CLAUSE = re.compile(
    r"[;:]|(?<!\w)(?:when|as|after|because|that|while|before|als|nachdem|коли)(?!\w)", re.IGNORECASE
)
_VERB_FIRST = re.compile(r"\s*(?:\w+ed|\w+ly|was|were|is|are|has|had|later|then|went|came|gave)(?!\w)")
_AFTER_WHO = re.compile(r"(?:^|\W)(?:who|which)\s+\Z", re.IGNORECASE)
_NOTHING = re.compile(rf"\s*(?:and|but)?{_AUXILIARIES}", re.IGNORECASE)
_BETWEEN = re.compile(rf"(?:,[^.;]*,)?{_AUXILIARIES}|[’']s ?|[’'] ?", re.IGNORECASE)
_SAYS = re.compile(
    r"^.*?\b(?:said|says?|told \w+|believes?|reported|confirmed|announced|added|claimed|sagte|erklärte)\b(?: that)?",
    re.IGNORECASE | re.DOTALL,
)
_PREPOSITION = re.compile(
    r"\s(?:of|in|at|on|by|for|with|from|to|near|was|were|is|are|has|had|have|will|who|stabbed|shot|hurt|injured|wounded|killed|von|in|im|am|bei|mit|de|en|à|з|у|в)\s",
    re.IGNORECASE,
)
_APPOSITION = re.compile(
    r",(?: \d{1,3},)? (?:(?:the|a|an|his|her|their|who (?:is|was)|der|die|ein|eine) )?(?P<noun>[a-zäöüа-яіїєґ][\w’'-]*(?: [\w’'-]+){0,3}?)(?=,| who| of| at| in|$)"
)
_NEW_NOUN = re.compile(
    r"[.;:()“”\"\n–—]|, (?=\w+ )|(?<!\w)(?:and|by|to|of|said|says|told|with|for|from|that|when|as|in|on|at|after|before|who|und|von|mit|dass|and|le|y|e|і|та|що)(?!\w)",
    re.IGNORECASE,
)
_NO_HEAD = frozenset(
    "name ident victim ~police ~government offici prosecutor author investig ~injure ~kill ~arrest ~say report survivor injur ~person ~president man woman men women people anoth other two three one first second third year old new year-old four five six seven eight nine ten eleven twelve dozen sever mani".split()
)


class Subjects:
    """Finds who stands before a verb, and by what words else the people of the story are called."""

    def __init__(self, material: Material) -> None:
        self._material = material
        self._one = _one_name(material)
        self._called: dict[str, set[str]] = defaultdict(set)
        self._who: dict[str, set[str]] = defaultdict(set)
        self._people = [self._people_of(number) for number in range(len(material.accounts))]
        self._named = [self._named_in(number) for number in range(len(material.accounts))]

    def _named_in(self, account: int) -> list[tuple[Span, str]]:
        """All names of an account, of people or not, in order."""
        mentions = enumerate(self._material.accounts[account].notes.mentions)
        keys = ((mention.span, f"e{self._material.entity_of[account, index]}") for index, mention in mentions)
        return sorted((span, self.one_name(key)) for span, key in keys)

    def one_name(self, key: str) -> str:
        """The key that stands for all entities with one name, or where one is the short form of the other."""
        return self._one.get(key, key)

    def _people_of(self, account: int) -> list[tuple[Span, str]]:
        """The people named in an account, in order; the words they are called by are taken along."""
        holder = self._material.accounts[account]
        found = []
        for index, mention in enumerate(holder.notes.mentions):
            entity = self._material.entity_of[account, index]
            if self._material.entities[entity].kind is NameKind.PERSON:
                found.append((mention.span, self.one_name(f"e{entity}")))
                self._describe(account, mention.span, self.one_name(f"e{entity}"))
        return sorted(found)

    def _describe(self, account: int, span: Span, entity: str) -> None:
        text, language = (
            self._material.accounts[account].article.text,
            self._material.accounts[account].article.language,
        )
        before = _NEW_NOUN.split(text[max(0, span.start - 40) : span.start])[-1]
        behind = _APPOSITION.match(text, span.end, span.end + 70)
        told = words(before)[-3:] + (words(behind["noun"]) if behind else [])
        for key in (*self._nouns(told, language), *_ages(text[max(0, span.start - 24) : span.end + 8])):
            self._called[entity].add(key)
            self._who[key].add(entity)

    def _nouns(self, told: Sequence[Word], language: str) -> set[str]:
        features = {feature_of(word.text, language) for word in told if not word.text[:1].isdigit()}
        return {f"n:{feature}" for feature in features - {""} - _NO_HEAD}

    def before(self, passage: Passage, at: int, clause: int) -> frozenset[str]:
        """The keys of whom a verb at the character ``at`` tells of, its clause beginning at ``clause``: "e7", "n:captain", "a:19"."""
        text = self._material.accounts[passage.account].article.text
        start = max(clause, at - _NEAR)
        told = text[start:at]
        goes_on = _AFTER_AND.search(text, max(0, start - 5), start) and _VERB_FIRST.match(told)
        after_who = _AFTER_WHO.search(text, max(0, start - 8), start) and not _NOTHING.fullmatch(told)
        if goes_on:
            return self._clause_began(passage, start)
        if _RELATIVE.search(text, max(passage.span.start, start - 8), at) and not after_who:
            return self._keys(self._last(passage.account, passage.span.start, at))
        if _PRONOUN.search(told) and not after_who:
            return self._back(passage, start)
        if after_who or _NOTHING.fullmatch(told):
            return self._sentence_began(passage, start)
        return self._told_of(passage.account, start, at)

    def _told_of(self, account: int, start: int, at: int) -> frozenset[str]:
        """The last name in a stretch where nothing else stands between it and the end, else what the stretch begins with."""
        text = self._material.accounts[account].article.text
        named = self._last(account, start, at, self._named)
        if named and _BETWEEN.fullmatch(text[named[0].end : at]):
            return frozenset((named[1],))
        return self._only_called(account, text[start:at])

    def _keys(self, named: tuple[Span, str] | None) -> frozenset[str]:
        return frozenset((named[1],)) if named else frozenset()

    def _sentence_began(self, passage: Passage, before: int) -> frozenset[str]:
        """Where a clause begins with its verb ("…, has died"): whom the sentence began with, by name or not."""
        first = next(
            (who for span, who in self._people[passage.account] if passage.span.start <= span.start < before), None
        )
        text = self._material.accounts[passage.account].article.text[passage.span.start : before]
        return frozenset((first,)) if first else self._only_called(passage.account, text)

    def behind(self, passage: Passage, at: int) -> frozenset[str]:
        """The name right behind a verb that ends at ``at``."""
        people = self._people[passage.account]
        first = bisect_left(people, at, key=lambda each: each[0].start)
        near = first < len(people) and people[first][0].start - at < 25
        return frozenset((people[first][1],)) if near else frozenset()

    def _clause_began(self, passage: Passage, before: int) -> frozenset[str]:
        """Where a clause goes on after an "and": whom the clause before the "and" began with."""
        text = self._material.accounts[passage.account].article.text[passage.span.start : before]
        told = _NEW_CLAUSE.split(text)[-1] or text
        at = passage.span.start + len(text) - len(told)
        first = next((who for span, who in self._people[passage.account] if at <= span.start < before), None)
        return frozenset((first,)) if first else self._only_called(passage.account, told)

    def _only_called(self, account: int, told: str) -> frozenset[str]:
        """The words of the noun a clause begins with, its age, and the one name of the story that they stand for."""
        language = self._material.accounts[account].article.language
        noun = _PREPOSITION.split(_SAYS.sub("", told).strip(), maxsplit=1)[0].split(",")[0]
        keys = self._nouns(words(noun)[:_WORDS], language) | _ages(told[:_NEAR])
        last = words(noun)[:_WORDS][-1:]
        several = language == "en" and any(word.text.endswith("s") for word in last)
        head = _ages(told[:_NEAR]) | (set() if several else self._nouns(last, language))
        whom = {entity for key in head for entity in self._who.get(key, ()) if len(self._who[key]) == 1}
        return frozenset(keys | (whom if len(whom) == 1 else set()))

    def _last(
        self, account: int, start: int, end: int, names: Sequence[list[tuple[Span, str]]] = ()
    ) -> tuple[Span, str] | None:
        people = (names or self._people)[account]
        index = bisect_left(people, end, key=lambda each: each[0].start) - 1
        return people[index] if index >= 0 and people[index][0].start >= start and people[index][0].end <= end else None

    def _back(self, passage: Passage, at: int) -> frozenset[str]:
        """Whom "he" stands for: the first one named before in the sentence, else the first one of the sentences before."""
        same = next((who for span, who in self._people[passage.account] if passage.span.start <= span.start < at), None)
        if same:
            return frozenset((same,))
        sentences = self._material.accounts[passage.account].notes.sentences
        for number in range(passage.number - 1, max(-1, passage.number - 1 - _BACK), -1):
            first = sentences[number].start
            inside = [who for span, who in self._people[passage.account] if first <= span.start < first + _SUBJECT]
            if inside:
                return frozenset((inside[0],))
            text = self._material.accounts[passage.account].article.text[
                sentences[number].start : sentences[number].end
            ]
            called = self._only_called(passage.account, text[:60].split(",")[0])
            if any(key[:1] in "ea" for key in called):
                return called
        return frozenset()

    def same(self, one: frozenset[str], other: frozenset[str]) -> bool:
        """Whether two can be one: the same name; else, where one has none, the same word or age."""
        here, there = _names(one), _names(other)
        if here and there:
            return bool(here & there)
        mine = one | {key for name in here for key in self._called[name]}
        its = other | {key for name in there for key in self._called[name]}
        ages = {key for key in mine if key[:2] == "a:"}, {key for key in its if key[:2] == "a:"}
        if ages[0] and ages[1]:
            return bool(ages[0] & ages[1])
        return bool((mine & its) - ages[0])


def _names(keys: frozenset[str]) -> frozenset[str]:
    return frozenset(key for key in keys if key[:1] == "e")


def _ages(told: str) -> set[str]:
    return {f"a:{next(filter(None, found.groups()))}" for found in _AGE.finditer(told)}


def _one_name(material: Material) -> dict[str, str]:
    """For entities that an earlier one names in full or in short, that one's key."""
    first: dict[str, str] = {}
    found: dict[str, str] = {}
    for entity in sorted(material.entities, key=lambda entity: (-len(entity.name.split()), entity.id)):
        tokens = entity.name.casefold().split()
        person = entity.kind in (NameKind.PERSON, NameKind.OTHER)
        signs = {" ".join(tokens), tokens[-1] if person else tokens[0]} if tokens else set()
        if len(tokens) > 1 and entity.kind is NameKind.PERSON:
            signs = {" ".join(tokens), f"{tokens[0][:1]} {tokens[-1]}"}
        home = next((first[sign] for sign in sorted(signs) if sign in first), f"e{entity.id}")
        found[f"e{entity.id}"] = home
        for sign in signs | ({tokens[-1]} if person and tokens else set()):
            first.setdefault(sign, home)
    return found
