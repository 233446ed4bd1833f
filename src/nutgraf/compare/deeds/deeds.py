"""Reading deeds: what an account says happened, beside a time or a place, and who and what is told with it."""

import re
from collections import Counter, defaultdict

from nutgraf.compare.deeds.deed import Deed
from nutgraf.compare.deeds.likening import Likening
from nutgraf.compare.material import Material, Passage
from nutgraf.compare.outcomes.speaking import Speaking
from nutgraf.compare.outcomes.subjects import Subjects
from nutgraf.compare.passages import feature_of
from nutgraf.model.notes import Account, NameKind, Quantity, QuantityKind
from nutgraf.model.span import Span
from nutgraf.text.deed_words import DEADLINE, DUTY
from nutgraf.text.deeds import SAYING, Told, belongs_to_a_noun, clause_around, deed_nearest, deeds_in
from nutgraf.text.words import words

_LONGEST, _BEFORE, _HANGING = 1500, 40, 3
_TOKEN, _LEAD, _WORDS, _CLAUSES_BACK, _HEAD = 4, 4, 3, 3, 40
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
_AGE = re.compile(r"\b(\d{1,3})(?:[- ]year[- ]old|-jährig\w*|-річн\w+| ans\b| años)|, (\d{1,2})(?=,)")
_PEOPLE = frozenset("~person ~child ~soldier ~police ~worker man woman men women victim passeng other suspect".split())
_LAST = re.compile(
    r"\b(?:last|latest|dernière?|zuletzt|letzte[rnms]?|востаннє|останн\w+|última?|not|n[’']t|nobody|never) $",
    re.IGNORECASE,
)
_ANOTHER = re.compile(
    r"\b(?:another|an? (?:much |far |similar |even )?(?:larger|bigger|smaller|second|previous|earlier|similar|deadlier|worse|separate|unrelated)|similar|a separate"
    r"|(?:the )?(?:previous|earlier|separate|unrelated)|(?:day|days|week|weeks|month|months|year|years|hours?) (?:after|before|since) an?|ein(?:e[nrms]?)? (?:weitere|zweite|ähnliche|frühere)[rnms]?)"
    r"(?: [\w-]+){0,2} $",
    re.IGNORECASE,
)
"""What is said of a deed that is not the story's own."""
_PASSIVE = re.compile(r"\b(?:was|were|been|be|is|are|being|wurden?|worden)\b", re.IGNORECASE)
_STREET = re.compile(
    r"\bblock of (?:[NSEW]\.? |North |South |East |West )?([A-Z0-9]\w+)|\b([A-Z]\w+) (?:Street|Avenue|Road|Lane|Boulevard)\b"
)


class Deeds:
    """Reads the deed beside a span of a passage, and likens deeds. ``central`` are the deeds that the story is about."""

    def __init__(self, material: Material) -> None:
        self._material = material
        self._speaking = Speaking(material)
        self._subjects = Subjects(material)
        self._likening = Likening(material, self._subjects)
        self._before = {(each.account, each.number): each for each in material.passages}
        self._named = _by_token(material, self._subjects)
        self.central = _central(material)

    def likeness(self, one: Deed, other: Deed) -> float:
        """How surely two deeds are one, as `Likening.likeness` has it."""
        return self._likening.likeness(one, other)

    def may_be_one(self, one: Deed, other: Deed) -> bool:
        """Whether nothing speaks against it that two deeds are one."""
        return self._likening.may_be_one(one, other)

    def beside(self, passage: Passage, span: Span, name: str = "", *, timed: bool = True) -> Deed | None:
        """The deed told nearest to ``span`` in its clause, else in the one before or behind it; None where that is only saying.

        A ``name`` settles which deed it is; ``timed`` where the span is a time.
        """
        account = self._material.accounts[passage.account]
        text, language, sentence = account.article.text, account.article.language, _short(passage)
        if span.end > sentence.end:
            return None
        clause = clause_around(text, sentence, span)
        found = deed_nearest(text, language, clause, span) or _of_neighbour(text, language, sentence, clause, span)
        if timed and _is_deadline(text, sentence, span):
            found = Told("deadline", 2, found.span if found else span)
        if found and _LAST.search(text, max(clause.start, found.span.start - 12), found.span.start):
            found = found._replace(once=2)
        if name:
            found = Told(name, 1, found.span if found else span)
        if (
            found is None
            or found.name == SAYING
            or _ANOTHER.search(text, max(sentence.start, found.span.start - _HEAD), found.span.start)
        ):
            return None
        if timed and belongs_to_a_noun(text, language, clause, span, found.span):
            return None
        return self._made(passage, span, clause, found)

    def _made(self, passage: Passage, span: Span, clause: Span, told: Told) -> Deed:
        account = self._material.accounts[passage.account]
        text, language, word = account.article.text, account.article.language, told.span
        wide = Span(start=min(clause.start, word.start), end=max(clause.end, word.end))
        sentence = frozenset(passage.features - _EMPTY)
        before = self._before.get((passage.account, passage.number - 1))
        others = {other.name for other in deeds_in(text, language, clause, span)} - {SAYING}
        ahead = told.name == "deadline" or _AHEAD.search(text, wide.start, max(span.end, word.end)) is not None
        return Deed(
            passage=passage, span=span, word=word, name=told.name, names=frozenset(others | {told.name}), once=told.once,
            clause=self._features(passage, wide, language, (word, span)), sentence=sentence,
            around=sentence | (before.features - _EMPTY if before else frozenset()),
            people=self._called(passage.account, wide, NameKind.PERSON, None),
            places=self._called(passage.account, wide, NameKind.PLACE, span),
            ages=_ages(text, _with_head(text, passage.span, wide)) or _only(_ages(text, passage.span)), streets=_streets(text, passage.span),
            who=self._subjects.before(passage, word.start, clause.start),
            several=any(_people_counted(one) for one in account.quantities_in(wide)),
            passive=_PASSIVE.search(text, max(clause.start, word.start - 16), word.start) is not None,
            ahead=ahead, speaker=self._speaking.of(passage.account, span) or _voice(account, passage),
        )  # fmt: skip

    def _features(self, passage: Passage, clause: Span, language: str, but: tuple[Span, ...]) -> frozenset[str]:
        """The words and names of a clause, without those of the deed and of what stands beside it."""
        text = self._material.accounts[passage.account].article.text
        mentions = self._material.mentions_in(passage.account, clause)
        found = {
            self._subjects.one_name(f"e{entity}") for mention, entity in mentions if not mention.span.touches(but[-1])
        }
        taken = (*but, *(mention.span for mention, _ in mentions))
        for each in words(text[clause.start : clause.end]):
            where = Span(start=clause.start + each.start, end=clause.start + each.end)
            if not any(where.touches(other) for other in taken):
                found.add(self._named.get(each.text.casefold()) or feature_of(each.text, language))
        return frozenset(found - _EMPTY - {""})

    def _called(self, account: int, clause: Span, kind: NameKind, but: Span | None) -> frozenset[str]:
        """The keys of the names of one kind in a clause."""
        return frozenset(
            self._subjects.one_name(f"e{entity}")
            for mention, entity in self._material.mentions_in(account, clause)
            if self._material.entities[entity].kind is kind and not (but and mention.span.touches(but))
        )


def _short(passage: Passage) -> Span:
    return Span(start=passage.span.start, end=min(passage.span.end, passage.span.start + _LONGEST))


def _is_deadline(text: str, sentence: Span, span: Span) -> bool:
    """Whether something must be done by a time."""
    before = text[max(sentence.start, span.start - _BEFORE) : span.start]
    return bool(_DEADLINE.search(before) and _DUTY.search(text, sentence.start, sentence.end))


def _of_neighbour(text: str, language: str, sentence: Span, clause: Span, span: Span) -> Told | None:
    """The deed of the clause before one that hardly holds more than a time, else of the one behind it."""
    if len(words(text[clause.start : span.start])) + len(words(text[span.end : clause.end])) > _HANGING:
        return None
    for _ in range(_CLAUSES_BACK):
        if clause.start <= sentence.start:
            break
        at = max(sentence.start, clause.start - 3)
        clause = clause_around(text, sentence, Span(start=at, end=at + 1))
        found = deed_nearest(text, language, clause, span)
        if found is not None and found.name != SAYING:
            return found
    return _behind(text, language, sentence, span)


def _behind(text: str, language: str, sentence: Span, span: Span) -> Told | None:
    """The deed of the clause behind the one that opens a sentence with a time."""
    clause = clause_around(text, sentence, span)
    if clause.start > sentence.start or clause.end >= sentence.end:
        return None
    at = min(sentence.end - 1, clause.end + 2)
    return deed_nearest(text, language, clause_around(text, sentence, Span(start=at, end=at + 1)), span)


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
        if account.notes.sentences:
            end = min(account.notes.sentences[:_LEAD][-1].end, 2 * _LONGEST)
            whole = Span(start=0, end=max(1, end))
            counts.update({told.name for told in deeds_in(account.article.text, account.article.language, whole)})
    least = max(2, len(material.accounts) / 2)
    return frozenset(name for name, count in counts.items() if count >= least)


def _people_counted(one: Quantity) -> bool:
    """Whether a number counts more than one person."""
    people = feature_of(one.counted, "en") in _PEOPLE if one.counted else bool(one.role)
    return one.kind is QuantityKind.COUNT and one.low > 1 and people


def _voice(account: Account, passage: Passage) -> str | None:
    """The words that begin a sentence which somebody says, where nobody was found who does."""
    sentence, text = _short(passage), account.article.text
    told = deeds_in(text, account.article.language, sentence)
    said = next((each.span for each in told if each.name == SAYING), None)
    return " ".join(text[sentence.start : said.start].casefold().split()[:_WORDS]) if said else None


def _with_head(text: str, sentence: Span, clause: Span) -> Span:
    """A clause with the noun that its "who" stands for."""
    back = _HEAD if text[max(0, clause.start - 5) : clause.start].strip() == "who" else 0
    return Span(start=max(sentence.start, clause.start - back), end=clause.end)


def _ages(text: str, span: Span) -> frozenset[str]:
    return frozenset(age[1] or age[2] for age in _AGE.finditer(text, span.start, span.end))


def _streets(text: str, span: Span) -> frozenset[str]:
    return frozenset((found[1] or found[2]).casefold() for found in _STREET.finditer(text, span.start, span.end))


def _only(found: frozenset[str]) -> frozenset[str]:
    return found if len(found) == 1 else frozenset()
