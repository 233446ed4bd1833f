"""Where an account answers a question of outcome or status: which answer, of whom or of what, and who says so."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from nutgraf.compare.material import Material, Passage
from nutgraf.compare.outcomes.denial_words import NEGATIONS, NO_TURN
from nutgraf.compare.outcomes.denials import denial_in
from nutgraf.compare.outcomes.speaking import Speaking
from nutgraf.compare.outcomes.subjects import Subjects
from nutgraf.compare.passages import feature_of, names_of
from nutgraf.compare.weights import is_name
from nutgraf.model.span import Span
from nutgraf.text.matters import Answer, Told, told_in
from nutgraf.text.words import Word, words

_LONGEST, _BEHIND, _FEW_MORE = 1500, 8, 4
_LONG_AGO, _EARLIER = 120, 7
_WALL = re.compile(
    r"[;:()–—“”«»\"]|,(?!\d)|(?<!\w)(?:but|because|although|though|while|whereas|after|before|when|since|until|as|if|and|who|which|whose|aber|weil|obwohl|nachdem|"
    r"während|und|але|бо|хоча|після|коли|і|та|mientras|después|pero|aunque|cuando|y|mais|après|alors|quand|et)(?!\w)",
    re.IGNORECASE,
)
_OPEN = re.compile(
    r"(?<!\w)(?:if|could|can|may|might|should|whether|unless|call(?:s|ed|ing)? (?:for|on)|urg(?:e|es|ed|ing)|demand(?:s|ed|ing)?|want(?:s|ed|ing)?|hop(?:e|es|ed|ing)|fear(?:s|ed|ing)?|"
    r"threat(?:s|en|ens|ened|ening)?|risk(?:s|ed|ing)?|try(?:ing)?|tried|tries|attempt(?:s|ed|ing)?|effort(?:s)?|in case|need(?:s|ed)? to|must|ought|former|formerly|previous|"
    r"wants|wish(?:es|ed)?|ask(?:s|ed|ing)?|vow(?:s|ed)?|pressure|likely|possible|possibly|potential|proposed|consider(?:s|ed|ing)?|prevent(?:s|ed|ing)?|accus(?:e|ed|es|ing)|"
    r"assum(?:e|es|ed|ing)|provided|as long as|expect(?:s|ed|ing)?|predict\w*|conclud\w*|believ\w*|speculat\w*|rumou?r\w*|alleg(?:e|ed|edly|ing)|suspected|chance|bid|how|why|"
    r"ob|falls|könnte\w*|würde\w*|soll(?:te|ten)?|dürfte\w*|möglich\w*|якщо|чи|може|могли|міг|si|podría\w*|puede\w*|pourrait|peut|s’il)(?!\w)(?:[^.;]|(?<=Mr)\.|(?<=Ms)\.|(?<=Mrs)\.|(?<=Dr)\.){0,45}\Z",
    re.IGNORECASE,
)
_ASKED = re.compile(r"(?<!\w)(?:whether|ob|чи)(?!\w)", re.IGNORECASE)
_NEGATIVE = re.compile(
    r"\b(?:no|not|never|nothing|nobody|without|rul(?:e|es|ed) out|refus\w+|den(?:y|ied|ies)|fail\w*|withdr\w+)\b",
    re.IGNORECASE,
)
"""What makes an answer a "no" by itself: one that is denied again says little."""
_PARTLY = re.compile(
    r"\s*(?:one|another|a second|some|several|two|three|many|most|part|parts|half|einer|eine von|mehrere|einige)\s",
    re.IGNORECASE,
)
"""What begins a clause that is about a part only."""
_AHEAD = re.compile(
    r"(?<!\w)(?:will|won’t|shall|to|would|plan(?:s|ned)?(?: to)?|due|set|expected|scheduled|wird|werden|буде|будуть|va|vont|será|serán)(?: \w+)?(?: be| have| have been)? ?$",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"\b(?:years? ago|last year|months? ago|(?:in|during|of) (?:the )?(?:19|20)\d\d|since (?:19|20)\d\d|decades?|century|last (?:month|summer|winter|autumn|spring|season)|previous (?:year|season|quarter)|"
    r"vor \w+ jahren|im vorjahr|letztes jahr|seit (?:19|20)\d\d|en (?:19|20)\d\d|торік)\b",
    re.IGNORECASE,
)
_NOW = re.compile(r"\b(?:still|remains?|remained|is|are|has not|have not|yet)\b", re.IGNORECASE)
_MORE_CUES = re.compile(
    r"(?<!\w)(?:stop(?:s|ped|ping)? short of|avert(?:s|ed)?|untrue|false reports? (?:of|that)|den(?:y|ies|ied|ying)|reject(?:s|ed)? (?:reports?|claims?|suggestions?|rumou?rs?|accusations?)|"
    r"dismiss(?:es|ed)? (?:reports?|claims?|suggestions?|rumou?rs?|talk)|rul(?:e|es|ed) out|far from|instead of|rather than|aucun\w*|ne|n’\w+|pas|jamais|no|nunca|niega|negó|niegan|negaron|sin|ningún|ninguna|"
    r"dementier\w+|bestreit\w+|bestritt\w*|ohne)(?!\w)",
    re.IGNORECASE,
)
_ASIDE = re.compile(r", (?:who|whom|which)(?: \w+){0,3} ?\Z", re.IGNORECASE)
"""What is told by the way stands under no denial."""
_REACH = 8
_OF_TEAMS = frozenset(("winner", "part"))
"""Matters in which a place may stand for those who come from there."""
_ACT = re.compile(
    r"not$|never$|\w*n[’']t$|no longer$|fail|refus|declin|(?:has|have|had|is|are) yet|nicht$|nie$|не$|ne$|pas$",
    re.IGNORECASE,
)
"""What denies the verb right behind it alone."""
_DIRECT = re.compile(
    r"(?: (?:been|be|have|has|had|to|yet|being|call\w*|this|that|it|a|an|the|any|actually|even|also|ever|\w+ly|se|lui|pas|\w+ to|ist|hat|sein))*\s*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """An answer that a passage gives: ``answer``, or its contrary where ``negated``.

    ``span`` covers the words that say so; ``who`` are the keys of whom it tells, ``topic`` the words and names of its clause, ``own`` the words of the phrase itself, ``near`` those
    of its sentence and ``context`` those of the one before. ``speaker`` is None where the account says so itself, "" where whoever says it is not named.
    """

    passage: Passage
    answer: Answer
    negated: bool
    span: Span
    who: frozenset[str]
    topic: frozenset[str]
    near: frozenset[str]
    own: frozenset[str]
    context: frozenset[str]
    speaker: str | None
    now: bool

    @property
    def names(self) -> frozenset[str]:
        """The names of the sentence and of the one before."""
        return frozenset(feature for feature in self.near | self.context if is_name(feature))

    @property
    def said(self) -> str:
        """The answer in plain words."""
        return f"not {self.answer.name}" if self.negated else self.answer.name


class Reader:
    """Reads the standings of every passage."""

    def __init__(self, material: Material) -> None:
        self._material = material
        self._speaking = Speaking(material)
        self._subjects = Subjects(material)
        self._before: dict[tuple[int, int], Passage] = {(each.account, each.number): each for each in material.passages}
        self._negations = {language: re.compile(cues, re.IGNORECASE) for language, cues in NEGATIONS.items()}
        self._no_turn = {language: re.compile(cues, re.IGNORECASE) for language, cues in NO_TURN.items()}

    @property
    def subjects(self) -> Subjects:
        """Who is who."""
        return self._subjects

    def standings(self) -> list[Standing]:
        """All of them, in order of publication."""
        return [found for passage in self._material.passages for found in self._read(passage)]

    def _read(self, passage: Passage) -> Iterator[Standing]:
        text = self._material.words_of(passage)[:_LONGEST]
        language = self._material.accounts[passage.account].article.language
        told = told_in(text, language)
        if not told or self._long_ago(passage):
            return
        denial = denial_in(self._material, passage)
        for each in told:
            start, end = _clause(text, each)
            before = text[start : each.start]
            if each.answer.matter.name == "end" and self._days_ago(passage) > _EARLIER:
                continue
            ahead = _AHEAD.search(before) and not each.answer.matter.plans
            if (
                _PAST.search(text, start, end)
                or ahead
                or _OPEN.search(text, max(0, each.start - 60), each.start)
                or _ASKED.search(text, 0, each.start)
            ):
                continue
            if not each.answer.matter.of_person and _PARTLY.match(before):
                continue
            denied = denial is not None and denial.denied.shift(-passage.span.start).touches(
                Span(start=each.start, end=each.end)
            )
            denied = denied and not _ASIDE.search(text, 0, each.start)
            named_only = each.behind and each.answer.matter.name == "life"
            negated = not named_only and (denied or self._negated(before, language))
            if negated and _NEGATIVE.search(text, each.start, each.end):
                continue
            yield self._standing(passage, text, each, (start, end), negated=negated)

    def _long_ago(self, passage: Passage) -> bool:
        """Whether a passage tells of other years: of no state of things now."""
        return self._days_ago(passage) > _LONG_AGO

    def _days_ago(self, passage: Passage) -> int:
        """How many days before its account the passage puts what it tells; 0 where it gives no day."""
        stamp = self._material.accounts[passage.account].article.stamp
        days = [(stamp.at.date() - time.when.end).days for time in passage.times] if stamp else []
        return min(days, default=0)

    def _negated(self, before: str, language: str) -> bool:
        near = " ".join(before.split(" ")[-_REACH:])
        turned = self._no_turn[language].sub(" ", near) if language in self._no_turn else near
        own = self._negations.get(language)
        cues = [*(own.finditer(turned) if own else ()), *_MORE_CUES.finditer(turned)]
        return any(not _ACT.match(cue.group()) or _DIRECT.fullmatch(turned, cue.end()) for cue in cues)

    def _standing(self, passage: Passage, text: str, told: Told, clause: tuple[int, int], *, negated: bool) -> Standing:
        start, end = clause
        base = passage.span.start
        matter = told.answer.matter
        language = self._material.accounts[passage.account].article.language
        who: frozenset[str] = frozenset()
        if matter.of_person:
            who = (
                self._subjects.behind(passage, base + told.end)
                if told.behind
                else self._subjects.before(passage, base + told.start, base + start, teams=matter.name in _OF_TEAMS)
            )
        before = self._before.get((passage.account, passage.number - 1))
        span = _spoken(text, told, end)
        return Standing(
            passage=passage,
            answer=told.answer,
            negated=negated,
            span=span.shift(base),
            who=who,
            topic=self._features(passage, Span(start=start, end=end).shift(base), told),
            own=frozenset(feature_of(word.text, language) for word in _words_told(text, told)),
            near=self._one(passage.features),
            context=self._one(before.features) if before else frozenset(),
            speaker=self._speaking.of(passage.account, span.shift(base)),
            now=bool(_NOW.search(text, max(0, told.start - 12), told.end)),
        )

    def _one(self, features: frozenset[str]) -> frozenset[str]:
        """The features with one key for all entities of one name."""
        return frozenset(self._subjects.one_name(feature) for feature in features)

    def _names_of(self, entity: int) -> frozenset[str]:
        return self._one(names_of(self._material.entities[entity]))

    def _features(self, passage: Passage, where: Span, told: Told) -> frozenset[str]:
        """The words and names of a clause, less those of the phrase itself."""
        account = self._material.accounts[passage.account]
        language = account.article.language
        text = account.words_of(where)
        own = {feature_of(word.text, language) for word in _words_told(account.words_of(passage.span), told)[:1]}
        here = {feature_of(word.text, language) for word in words(text)}
        named = (self._names_of(entity) for _, entity in self._material.mentions_in(passage.account, where))
        return frozenset({each for each in (here & passage.words) - own if len(each) > 3 or each[:1] == "~"}).union(
            *named
        )


def _words_told(text: str, told: Told) -> list[Word]:
    return words(text[told.start : told.end])


def _clause(text: str, told: Told) -> tuple[int, int]:
    """From the wall before the phrase to the one behind it, or to the end of some words."""
    start = max((wall.end() for wall in _WALL.finditer(text, 0, told.start)), default=0)
    wall = _WALL.search(text, told.end)
    end = wall.start() if wall else len(text)
    reach = [found.end() for found in re.finditer(r"\S+", text[told.end : end])][:_BEHIND]
    return start, told.end + (reach[-1] if reach else 0)


_AUXILIARY = re.compile(
    r"(?:(?<!\w)(?:is|are|was|were|has|have|had|been|be|not|never|no|yet|to|will|would|nothing|nobody|denied|stopped short of|of|that|ne|no|nicht|ist|sind|wurde|wurden|hat|не) )+$",
    re.IGNORECASE,
)


def _spoken(text: str, told: Told, end: int) -> Span:
    """The phrase with the auxiliaries before it and the rest of its clause; a few words more do not break it off."""
    before = _AUXILIARY.search(text, max(0, told.start - 40), told.start)
    start = before.start() if before else told.start
    wall = _WALL.search(text, end)
    stop = wall.start() if wall else len(text)
    tail = text[told.end : stop if len(text[end:stop].split()) <= _FEW_MORE else end]
    return Span(start=start, end=told.end + len(tail.rstrip(" .,'\"’”")))
