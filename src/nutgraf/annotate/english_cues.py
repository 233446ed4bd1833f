"""Which words of an English unit are cues, and how far each cue reaches."""

from nutgraf.annotate.subjects import of_speakers
from nutgraf.annotate.unit import QUOTE_MARKS, Unit
from nutgraf.text.cues import (
    AUXILIARIES,
    BASES,
    COMMENTING,
    DECLINED,
    GROUPS,
    JUDGING,
    NOT_SPOKEN,
    NOUN_BEFORE,
    PARTICLES,
    PRONOUNS,
    SAYING,
    VERBS,
    WEAK,
)

_MEDIUM = frozenset(
    "statement interview tweet letter email post memo speech report op-ed blog video message remarks release".split()
)
_DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday today yesterday".split())
_HELD = frozenset("expected believe think want know expect respond comment".split())
_SUPPOSED = frozenset("would could might should may can must".split())
_LONGEST_GROUP = 5


def is_cue(unit: Unit, at: int) -> bool:
    """Whether the word at ``at`` says that somebody says or thinks something, and is not denied or only supposed."""
    low = unit.lows[at]
    if low == "according":
        return unit.lows[at + 1 : at + 2] == ("to",)
    if low not in VERBS or low in NOT_SPOKEN or (at and unit.tokens[at].capital and low not in ("said", "says")):
        return False
    if no_comment(unit, at):
        return True
    behind_quotation = at > 0 and unit.inside[at - 1]  # its mark may be an apostrophe, which else makes a noun of it
    return (behind_quotation or not _is_noun(unit, at)) and not _denied(unit, group_start(unit, at), at)


def _is_noun(unit: Unit, at: int) -> bool:
    """Whether a word that may be a verb is a noun here ("the reports", "military support")."""
    low = unit.lows[at]
    if at == 0:
        return not low.endswith("ing") or low in JUDGING
    before = unit.lows[at - 1]
    if before in NOUN_BEFORE and not (low.endswith("ing") and before in ("by", "from", "in", "for", "with")):
        return True
    if low in BASES and before in ("one", "few", "latest", "following"):
        return True
    if low not in WEAK | JUDGING or low.endswith(("ed", "ing")):
        return False
    if unit.lows[at + 1 : at + 2] and unit.lows[at + 1] in ("of", "by"):
        return True
    return not _may_act(unit, at - 1) or before == "military"


def _may_act(unit: Unit, index: int) -> bool:
    """Whether the word before a weak verb may be its subject or belong to its verb group."""
    low = unit.lows[index]
    if unit.tokens[index].capital or low in PRONOUNS or low in GROUPS or low in AUXILIARIES or low in ("and", "or"):
        return True
    return not low[0].isalnum() or low.endswith("ly") or low in QUOTE_MARKS or of_speakers(low)


def _denied(unit: Unit, start: int, at: int) -> bool:
    """Whether the cue is negated, asked for or only supposed ("did not say", "might say", "if he says")."""
    low, group = unit.lows[at], unit.lows[start:at]
    if low not in _HELD and any(_negates(word) for word in group):
        return True
    if _SUPPOSED & set(group):
        return True
    if "to" in group and "went" not in group:
        return True
    return start > 0 and unit.lows[start - 1] in ("if", "unless", "whether", "without", "refused", "declined")


def _negates(word: str) -> bool:
    return word in ("not", "never") or word.endswith(("n’t", "n't"))


def group_start(unit: Unit, at: int) -> int:
    """Where the verb group of a cue starts, helping verbs and adverbs included ("has also said")."""
    start = at
    while start > 0 and at - start < _LONGEST_GROUP and not unit.inside[start - 1]:
        before = unit.lows[start - 1]
        if before not in AUXILIARIES and not (before.endswith("ly") and len(before) > 4) and not _negates(before):
            break
        start -= 1
    return start


def group_end(unit: Unit, at: int) -> int:
    """The end of a cue with its particle ("pointed out"), its day ("said Tuesday") and its medium ("in a statement")."""
    lows, end = unit.lows, at + 1
    if has_particle(unit, at):
        return end + 1
    if lows[at] in ("told", "asked", "called") or lows[at] not in SAYING:
        return end
    if lows[end : end + 1] and lows[end] in _DAYS:
        end += 1
    if lows[end : end + 1] == ("in",) and lows[end + 1 : end + 2] and lows[end + 1] in ("a", "an"):
        medium = next((i for i in range(end + 2, min(end + 5, len(lows))) if lows[i] in _MEDIUM), 0)
        end = medium + 1 if medium else end
    return end


def has_particle(unit: Unit, at: int) -> bool:
    """Whether the cue at ``at`` is followed by a word that belongs to it ("called for")."""
    return bool(unit.lows[at + 1 : at + 2]) and unit.lows[at + 1] in PARTICLES.get(unit.lows[at], ())


def no_comment(unit: Unit, at: int) -> bool:
    """Whether the cue at ``at`` refuses to say anything ("declined to comment", "did not respond")."""
    lows = unit.lows
    if lows[at] in DECLINED:
        return lows[at + 1 : at + 2] == ("to",) and bool(set(lows[at + 2 : at + 4]) & COMMENTING)
    if lows[at] not in ("respond", "comment"):
        return False
    return any(_negates(word) for word in lows[group_start(unit, at) : at])
