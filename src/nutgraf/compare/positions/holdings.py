"""Sentences that tell a stance, with who holds it, what it is about, and when."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from nutgraf.compare.claims.parting import Parting
from nutgraf.compare.material import Material, Passage
from nutgraf.compare.outcomes.denials import features_of
from nutgraf.compare.positions.holders import Holder, Holders
from nutgraf.compare.positions.position_words import object_end
from nutgraf.compare.positions.stances import Token, is_standing, tokens_of_stance
from nutgraf.model.notes import Attribution, AttributionKind
from nutgraf.model.position import Stance
from nutgraf.model.span import Span
from nutgraf.model.when import Precision, When

FEWEST_SHARED = 2
_THIN = frozenset(
    "~signal ~consider ~open_to ~policy ~change ~expect ~plan ~say ~announce ~big support provid ~person ~government".split()
)
_FINE = (Precision.MINUTE, Precision.HOUR, Precision.DAY, Precision.WEEK, Precision.MONTH)
_BUT = re.compile(
    r"\b(?:but (?:now|later|has|since|said|says)|now|later|aber (?:nun|jetzt)|але тепер)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Holding:
    """One sentence that tells a stance of a holder: ``matter`` are the features of what it is about, ``object`` its words."""

    holder: Holder
    passage: Passage
    token: Token
    object: Span
    matter: frozenset[str]
    attribution: int | None
    standing: bool
    when: When | None

    @property
    def thin(self) -> bool:
        """Whether it does not say itself what it is about ("signalled a change")."""
        return len(self.matter) < FEWEST_SHARED


def holdings(material: Material, parting: Parting) -> Iterator[Holding]:
    """Every sentence with a stance that somebody named holds, once for each holder."""
    holders = Holders(material)
    for passage in material.passages:
        if passage.headline:
            continue
        text = material.words_of(passage)
        language = material.accounts[passage.account].article.language
        by_holder: dict[str, list[Holding]] = defaultdict(list)
        for token in tokens_of_stance(text, language):
            where = token.span.shift(passage.span.start)
            holder, said = holders.holder(passage, where)
            if holder is not None and _matters(material, holder):
                by_holder[holder.key].append(_holding(material, parting, passage, token, holder, said))
        yield from (_in_one(material, told) for told in by_holder.values())


def said_beside(
    material: Material, parting: Parting, by_holder: Mapping[str, Sequence[Holding]]
) -> dict[str, list[Holding]]:
    """What else those holders say, in sentences that tell no stance."""
    holders = Holders(material)
    found: dict[str, list[Holding]] = defaultdict(list)
    taken = {(key, spot(each.passage)) for key, held in by_holder.items() for each in held}
    for passage in material.passages:
        number = passage.attribution
        if passage.headline or number is None:
            continue
        said = material.accounts[passage.account].notes.attributions[number]
        holder = holders.speaker(said) if _is_speech(said) else None
        if holder is not None and holder.key in by_holder and (holder.key, spot(passage)) not in taken:
            start = max(passage.span.start, said.content[0].start) - passage.span.start
            token = Token(span=Span(start=start, end=start), stance=Stance.STATES)
            found[holder.key].append(_holding(material, parting, passage, token, holder, number))
    return found


def _is_speech(said: Attribution) -> bool:
    """Whether it is something said: words in marks, or a speaker in front of the word of saying."""
    if said.kind is AttributionKind.NO_COMMENT or not said.content or said.source is None or said.cue is None:
        return False
    return said.kind is not AttributionKind.INDIRECT or said.source.end <= said.cue.start


def _matters(material: Material, holder: Holder) -> bool:
    """Whether a holder is named more than once in the story, or is a state."""
    return bool(holder.state) or (holder.entity is not None and material.entities[holder.entity].mentions > 1)


def _in_one(material: Material, told: Sequence[Holding]) -> Holding:
    """The tellings of one sentence as one: the one that moves, or that a "but" sets against the first; with the fullest matter."""
    first = told[0]
    full = max(told, key=lambda each: len(each.matter))
    moves = next((each for each in told if each.token.moves), None)
    for each in told[1:]:
        between = material.words_of(first.passage)[first.token.span.end : each.token.span.start]
        turned = {first.token.stance, each.token.stance} == {Stance.FOR, Stance.AGAINST} and _BUT.search(between)
        moves = moves or (replace(each, token=replace(each.token, moves=True)) if turned else None)
    return replace(moves or first, matter=full.matter, object=full.object)


def _holding(
    material: Material, parting: Parting, passage: Passage, token: Token, holder: Holder, said: int | None
) -> Holding:
    text, language = material.words_of(passage), material.accounts[passage.account].article.language
    end = object_end(text, token.span.end)
    behind = Span(start=token.span.end, end=end).shift(passage.span.start)
    matter = features_of(material, passage, behind)
    own = {holder.state, holder.key, holder.own}
    told = frozenset(parting.telling(matter & passage.words) | (matter & passage.names)) - _THIN - own
    return Holding(
        holder=holder, passage=passage, token=token, object=behind, matter=told, attribution=said,
        standing=is_standing(text, language), when=_when(material, passage, said),
    )  # fmt: skip


def _when(material: Material, passage: Passage, said: int | None) -> When | None:
    """The day or month the sentence tells outside of what is said, where it is past; else the day of publication."""
    if not material.dated(passage.account):
        return None
    account = material.accounts[passage.account]
    today = material.time_of(passage.account).date()
    content = account.notes.attributions[said].content if said is not None else ()
    past = [
        time.when
        for time in passage.times
        if time.when.precision in _FINE
        and time.when.start <= today
        and not any(part.holds(time.span) for part in content)
    ]
    return past[0] if past else When(start=today, end=today, precision=Precision.DAY)


def spot(passage: Passage) -> tuple[int, int]:
    return passage.account, passage.number
