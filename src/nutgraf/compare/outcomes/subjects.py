"""Of whom something is told: by name, by "he" or "she", or only as "the captain" or "a 19-year-old"."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Sequence

from nutgraf.compare.material import Material, Passage
from nutgraf.compare.outcomes import subject_words
from nutgraf.compare.passages import feature_of
from nutgraf.model.notes import NameKind
from nutgraf.model.span import Span
from nutgraf.text.words import Word, words

_NEAR, _BACK, _WORDS, _SUBJECT, _ALIKE = 120, 4, 4, 45, 3


class Subjects:
    """Finds who stands before a verb, and by what words else the people of the story are called."""

    def __init__(self, material: Material) -> None:
        self._material = material
        self._one = _one_name(material)
        self._called: dict[str, set[str]] = defaultdict(set)
        self._who: dict[str, set[str]] = defaultdict(set)
        self._people = [self._people_of(number) for number in range(len(material.accounts))]
        everywhere = range(len(material.accounts))
        self._named = [self._named_in(number, frozenset()) for number in everywhere]
        self._beings = [
            self._named_in(number, frozenset((NameKind.PLACE, NameKind.ORGANISATION))) for number in everywhere
        ]
        self._shared_ages = {age for number in everywhere for age in self._ages_of_several(number)}

    def _named_in(self, account: int, without: frozenset[NameKind]) -> list[tuple[Span, str]]:
        """All names of an account but those of these kinds, in order."""
        mentions = enumerate(self._material.accounts[account].notes.mentions)
        named = ((mention.span, self._material.entity_of[account, index]) for index, mention in mentions)
        return sorted(
            (span, self.one_name(f"e{entity}"))
            for span, entity in named
            if self._material.entities[entity].kind not in without
        )

    def _ages_of_several(self, account: int) -> set[str]:
        """The ages that an account brings in more than once ("a 22-year-old … a 22-year-old"): they tell nobody apart."""
        brought = Counter(
            found[1] for found in subject_words.NEW_AGE.finditer(self._material.accounts[account].article.text)
        )
        return {f"a:{age}" for age, times in brought.items() if times > 1}

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
        before = subject_words.NEW_NOUN.split(text[max(0, span.start - 40) : span.start])[-1]
        behind = subject_words.APPOSITION.match(text, span.end, span.end + 70)
        told = words(before)[-3:] + (words(behind["noun"]) if behind else [])
        for key in (*self._nouns(told, language), *_ages(text[max(0, span.start - 24) : span.end + 8])):
            self._called[entity].add(key)
            self._who[key].add(entity)

    def _nouns(self, told: Sequence[Word], language: str) -> set[str]:
        features = {feature_of(word.text, language) for word in told if not word.text[:1].isdigit()}
        return {f"n:{feature}" for feature in features - {""} - subject_words.NO_HEAD}

    def before(self, passage: Passage, at: int, clause: int, *, teams: bool = False) -> frozenset[str]:
        """The keys of whom a verb at the character ``at`` tells of, its clause beginning at ``clause``: "e7", "n:captain", "a:19"; "x:part" where
        it is only some of several. A place is somebody only where ``teams`` are asked for."""
        text = self._material.accounts[passage.account].article.text
        start = max(clause, at - _NEAR)
        told = text[start:at]
        goes_on = subject_words.AFTER_AND.search(text, max(0, start - 5), start) and subject_words.VERB_FIRST.match(
            told
        )
        after_who = subject_words.AFTER_WHO.search(
            text, max(0, start - 8), start
        ) and not subject_words.NOTHING.fullmatch(told)
        if goes_on:
            return self._clause_began(passage, start)
        if subject_words.RELATIVE.search(text, max(passage.span.start, start - 8), at) and not after_who:
            return self._keys(self._last(passage.account, passage.span.start, at))
        if subject_words.PRONOUN.search(told) and not after_who:
            return self._back(passage, start)
        if (after_who and subject_words.MAIN_VERB.fullmatch(told)) or subject_words.NOTHING.fullmatch(told):
            return self._sentence_began(passage, start)
        return self._told_of(passage.account, start, at, self._named if teams else self._beings)

    def _told_of(self, account: int, start: int, at: int, names: Sequence[list[tuple[Span, str]]]) -> frozenset[str]:
        """The last name in a stretch where nothing else stands between it and the end, else what the stretch begins with."""
        text = self._material.accounts[account].article.text
        named = self._last(account, start, at, names)
        if named and subject_words.BETWEEN.fullmatch(text[named[0].end : at]):
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
        told = subject_words.NEW_CLAUSE.split(text)[-1] or text
        at = passage.span.start + len(text) - len(told)
        first = next((who for span, who in self._people[passage.account] if at <= span.start < before), None)
        return frozenset((first,)) if first else self._only_called(passage.account, told)

    def _only_called(self, account: int, told: str) -> frozenset[str]:
        """The words of the noun a clause begins with, its age, and the one name of the story that they stand for."""
        language = self._material.accounts[account].article.language
        noun = subject_words.PREPOSITION.split(subject_words.SAYS.sub("", told).strip(), maxsplit=1)[0].split(",")[0]
        keys = self._nouns(words(noun)[:_WORDS], language) | _ages(told[:_NEAR])
        last = words(noun)[:_WORDS][-1:]
        several = language == "en" and any(word.text.endswith("s") for word in last)
        head = (_ages(told[:_NEAR]) - self._shared_ages) | (set() if several else self._nouns(last, language))
        whom = {entity for key in head for entity in self._who.get(key, ()) if len(self._who[key]) == 1}
        part = {subject_words.PART} if subject_words.SOME.match(noun) else set()
        return frozenset(keys | part | (whom if len(whom) == 1 else set()))

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
            if any(key[:1] in "ea" for key in called) or subject_words.KIN_WORDS.match(text):
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
            return bool((ages[0] & ages[1]) - self._shared_ages)
        return bool((mine & its) - ages[0] - {subject_words.PART})


def _names(keys: frozenset[str]) -> frozenset[str]:
    return frozenset(key for key in keys if key[:1] == "e")


def _ages(told: str) -> set[str]:
    return {f"a:{next(filter(None, found.groups()))}" for found in subject_words.AGE.finditer(told)}


def _short_forms(tokens: Sequence[str]) -> set[str]:
    """How else a full name may be written: "J. Moor" for "Jane Moor"; "Jan Moor" is another's."""
    first, last = tokens[0].rstrip("."), tokens[-1]
    return {f"{first}. {last}"} if len(first) == 1 else {f"{first[:1]}. {last}", f"{first[:_ALIKE]}… {last}"}


def _one_name(material: Material) -> dict[str, str]:
    """For entities that an earlier one names in full or in short, that one's key."""
    first: dict[str, str] = {}
    found: dict[str, str] = {}
    for entity in sorted(material.entities, key=lambda entity: (-len(entity.name.split()), entity.id)):
        tokens = entity.name.casefold().split()
        person = entity.kind in (NameKind.PERSON, NameKind.OTHER)
        signs = {" ".join(tokens), tokens[-1] if person else tokens[0]} if tokens else set()
        if len(tokens) > 1 and entity.kind is NameKind.PERSON:
            signs = {" ".join(tokens), *_short_forms(tokens)}
        home = next((first[sign] for sign in sorted(signs) if sign in first), f"e{entity.id}")
        found[f"e{entity.id}"] = home
        for sign in signs | ({tokens[-1]} if person and tokens else set()):
            first.setdefault(sign, home)
    return found
