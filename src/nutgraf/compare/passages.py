"""Sentences and clauses of every account with what they are made of."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import islice

from nutgraf.compare.material import Material, Passage
from nutgraf.compare.names.said import NOTHING_SAID, SaidNames
from nutgraf.model.comparison import Entity
from nutgraf.model.notes import Account, NameKind
from nutgraf.model.span import Span
from nutgraf.text.countries import country_of
from nutgraf.text.sentences import LONGEST_SENTENCE
from nutgraf.text.synonyms import group_of
from nutgraf.text.words import STOPWORDS, stem, words

_FEWEST_WORDS = 4
_FEWEST_IN_CLAUSE = 5
_LONGEST = 2000
_WORD = re.compile(r"[^\W_]+(?:[’'ʼ.,:-][^\W_]+)*")
_HANGING = 12
_CLOSING = " \t\n\"'“”»«’)]"
_QUESTION_MARKS = ("?", "？", "؟")
_JOINT = re.compile(
    r"(?:[,;:]|\s[—–-])\s+(?:(?:and|but|which|who|where|while|after|although|because|as|und|aber|doch|der|die|das|wobei|nachdem|"
    r"während|weil|який|яка|яке|які|що|а|але|і|та|де|тоді|після)\s+)?|\s(?:which|while|but|although)\s",
    re.IGNORECASE,
)
_RELATIVE = re.compile(r"(?:which|who|der|die|das|який|яка|яке|які|що)\s+$", re.IGNORECASE)
_LOWER_COUNTRIES = ("de", "uk", "ru", "ko")


def passages_of(
    accounts: Sequence[Account],
    entities: Sequence[Entity],
    of: dict[tuple[int, int], int],
    said: SaidNames = NOTHING_SAID,
) -> Material:
    """The material with every real assertion as a passage, and the clauses of the longer ones beside them."""
    bare = Material(accounts=tuple(accounts), entities=tuple(entities), entity_of=of)
    whole: list[Passage] = []
    clauses: list[Passage] = []
    for number in range(len(accounts)):
        reader = _Reader(bare, number)
        for passage in reader.sentences():
            whole.append(passage)
            clauses += reader.clauses(passage)
    return replace(bare, passages=tuple(whole), clauses=tuple(clauses), said=said)


class _Reader:
    """Reads one account's sentences; its mentions are looked up by where they start."""

    def __init__(self, material: Material, number: int) -> None:
        self.account = material.accounts[number]
        self.number = number
        self.language = self.account.article.language
        notes = self.account.notes
        self.names = sorted(
            (
                (mention.span, names_of(material.entities[material.entity_of[number, index]]))
                for index, mention in enumerate(notes.mentions)
            ),
            key=lambda name: name[0],
        )
        self.starts = [where.start for where, _ in self.names]

    def sentences(self) -> Iterator[Passage]:
        spans = self.account.notes.sentences
        for index, span in enumerate(spans):
            text = self.account.words_of(span)
            if len(span) <= LONGEST_SENTENCE and _asserts(text, self.language):
                yield self.passage(span, index, index / max(len(spans) - 1, 1))

    def passage(self, span: Span, index: int, position: float, extra: frozenset[str] = frozenset()) -> Passage:
        headline = self.account.article.headline
        names, covered = self.names_in(span)
        return Passage(
            account=self.number,
            number=index,
            span=span,
            words=self.words_in(span, covered),
            names=names | extra,
            quantities=tuple(self.account.quantities_in(span)),
            times=tuple(self.account.times_in(span)),
            headline=headline is not None and headline.touches(span),
            position=position,
            attribution=_attribution(self.account, span),
        )

    def names_in(self, span: Span) -> tuple[frozenset[str], list[Span]]:
        near = self.names[bisect_left(self.starts, span.start) : bisect_left(self.starts, span.end)]
        found = [(where, names) for where, names in near if where.end <= span.end]
        return frozenset().union(*(names for _, names in found)), [where for where, _ in found]

    def words_in(self, span: Span, covered: list[Span]) -> frozenset[str]:
        """Stems or groups of what is no name; a country's adjective counts as the country."""
        found: set[str] = set()
        last = ""
        for word in words(self.account.words_of(span)[:_LONGEST]):
            start, end = span.start + word.start, span.start + word.end
            if not any(where.start < end and start < where.end for where in covered):
                pair = country_of(f"{last} {word.text}") if last and word.text[:1].isupper() else ""
                found -= {feature_of(last, self.language)} if pair else set()
                found.add(pair or feature_of(word.text, self.language))
            last = word.text
        return frozenset(found - {""})

    def clauses(self, passage: Passage) -> list[Passage]:
        """The clauses of a sentence that could stand alone; a relative one takes the name it hangs on along."""
        text = self.account.words_of(passage.span)
        found = []
        for start, end, joint in _segments(text):
            if _has_words(text[start:end], _FEWEST_IN_CLAUSE):
                span = Span(start=passage.span.start + start, end=passage.span.start + end)
                extra = self.hanging_on(span) if _RELATIVE.search(joint) else self.subject(passage.span, span)
                found.append(_as_clause(self.passage(span, passage.number, passage.position, extra), passage))
        return found if len(found) > 1 or (found and found[0].span != passage.span) else []

    def subject(self, sentence: Span, clause: Span) -> frozenset[str]:
        """The first name of the sentence, for a clause that begins with a participle ("sending aid")."""
        first = self.account.words_of(clause).split(maxsplit=1)[0]
        if self.language != "en" or not first.endswith("ing"):
            return frozenset()
        return next((names for where, names in self.names if sentence.holds(where)), frozenset())

    def hanging_on(self, span: Span) -> frozenset[str]:
        last = bisect_left(self.starts, span.start) - 1
        near = last >= 0 and 0 <= span.start - self.names[last][0].end < _HANGING
        return self.names[last][1] if near else frozenset()


@lru_cache(maxsize=100_000)
def feature_of(word: str, language: str) -> str:
    """What a printed word counts as: its country, its group of synonyms or its stem; "" where it carries nothing."""
    low = word.lower()
    if low in STOPWORDS.get(language, frozenset()) or (len(low) < 2 and not low.isdigit()):
        return ""
    stemmed = stem(low, language)
    printed = stemmed if language == "ko" else word
    country = country_of(printed) if word[:1].isupper() or language in _LOWER_COUNTRIES else ""
    return country or group_of(stemmed, language)


def _has_words(text: str, fewest: int) -> bool:
    """Whether ``text`` has that many words; no more of them are read."""
    return sum(1 for _ in islice(_WORD.finditer(text), fewest)) == fewest


def _as_clause(clause: Passage, whole: Passage) -> Passage:
    return Passage(
        account=clause.account, number=clause.number, span=clause.span, words=clause.words, names=clause.names,
        quantities=clause.quantities, times=clause.times, headline=whole.headline, position=whole.position,
        whole=False, attribution=clause.attribution,
    )  # fmt: skip


def _segments(text: str) -> list[tuple[int, int, str]]:
    """(start, end, joint before it) of the stretches between joints, blanks at their ends left out."""
    cuts = [(0, 0, "")] + [(m.start(), m.end(), m.group()) for m in _JOINT.finditer(text)]
    ends = [start for start, _, _ in cuts[1:]] + [len(text)]
    return [(begin, end, joint) for (_, begin, joint), end in zip(cuts, ends, strict=True) if text[begin:end].strip()]


def names_of(entity: Entity) -> frozenset[str]:
    """The features an entity gives: its number, or its country's code where it is a country."""
    if entity.kind in (NameKind.PLACE, NameKind.ORGANISATION, NameKind.OTHER):
        country = country_of(entity.name)
        if country:
            return frozenset((country,))
    return frozenset((f"e{entity.id}",))


def _asserts(text: str, language: str) -> bool:
    fewest = _FEWEST_WORDS if language != "ko" else _FEWEST_WORDS - 1
    question = text.rstrip(_CLOSING).endswith(_QUESTION_MARKS)
    return not question and _has_words(text[:_LONGEST], fewest)


def _attribution(account: Account, span: Span) -> int | None:
    """The outermost-last attribution whose sentence touches the span: the one that says who says it."""
    found = [
        index
        for index in account.attribution_numbers_at(span)
        if (said := account.notes.attributions[index]).sentence.touches(span)
        and (not said.content or any(part.touches(span) for part in said.content))
    ]
    return found[0] if found else None
