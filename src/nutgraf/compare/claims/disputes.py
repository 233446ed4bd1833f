"""Which accounts hold somebody who disputes a claim, or tell the contrary themselves."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from nutgraf.compare.claims.parting import Parting, numbers_fit
from nutgraf.compare.lookup import Lookup
from nutgraf.compare.material import Material, Passage
from nutgraf.compare.outcomes.denials import Denial, denial_in, denier, features_of, unconfirmed
from nutgraf.compare.outcomes.speaking import Speaking
from nutgraf.compare.weights import Weights
from nutgraf.model.comparison import Disagreement, DisagreementKind, Judgement
from nutgraf.model.place import Place

_YARDSTICKS = 3
_DENIED, _OF_THE_CLAIM, _CONTRARY = 0.5, 0.2, 0.6
_FEWEST_DENIED, _FEWEST_CONTRARY = 2, 3
_OPEN = re.compile(
    r"\b(?:will|would|could|may|might|should|if|whether|unless|until|yet|no longer|soon|wird|würde|könnte|ob|falls|noch|wenn|якщо|чи|може|ще)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Dispute:
    """Where an account disputes a claim: ``speaker`` does, "" where it is the account itself or nobody it names."""

    passage: Passage
    speaker: str
    why: str


class Disputes:
    """Looks for denials and contrary tellings of claims; every sentence is read once for what it denies."""

    def __init__(self, material: Material, weights: Weights, parting: Parting, parted: Sequence[Disagreement]) -> None:
        self._material = material
        self._weights = weights
        self._parting = parting
        self._speaking = Speaking(material)
        self._lookup = Lookup(material.passages, weights)
        self._denials = {_key(each): found for each in material.passages if (found := denial_in(material, each))}
        self._doubted = {_key(each) for each in material.passages if unconfirmed(material, each)}
        self._at = {_key(each): each for each in material.passages}
        self._ends = _opposed(material, parted)

    def doubted(self, passage: Passage) -> bool:
        """Whether the account says here, or in the very next sentence, that it is not confirmed."""
        return not self._doubted.isdisjoint((_key(passage), (passage.account, passage.number + 1)))

    def of(self, claim: Sequence[Passage]) -> dict[int, Dispute]:
        """The first dispute of each account that has one."""
        found: dict[int, Dispute] = {}
        if any(_key(each) in self._denials for each in claim):
            return found
        own = {_key(each) for each in claim}
        for yardstick in claim[:_YARDSTICKS]:
            for passage in self._lookup.near(yardstick):
                dispute = None if _key(passage) in own else self._dispute(yardstick, passage)
                if dispute is not None:
                    found.setdefault(passage.account, dispute)
        for each in claim:
            if each.account not in found and (behind := self._denied_behind(each)) is not None:
                found[each.account] = behind
        return self._other_ends(claim) | found

    def _dispute(self, claim: Passage, other: Passage) -> Dispute | None:
        denial = self._denials.get(_key(other))
        if denial is not None:
            return self._denying(claim, denial)
        return self._contrary(claim, other) if claim.account != other.account else None

    def _denying(self, claim: Passage, denial: Denial) -> Dispute | None:
        """A denial of what the claim tells: most of what is denied stands there, numbers included."""
        denied = features_of(self._material, denial.passage, denial.denied)
        shared = claim.features & denied
        mass = self._weights.mass(sorted(shared))
        told = len(self._parting.telling(shared & claim.words)) + bool(shared & claim.names)
        enough = mass >= _DENIED * self._weights.mass(sorted(denied)) and mass >= _OF_THE_CLAIM * self._weights.whole(
            claim.features
        )
        if told < _FEWEST_DENIED or not enough or not numbers_fit(claim, denial.passage):
            return None
        return self._by(denial, claim)

    def _by(self, denial: Denial, claim: Passage) -> Dispute | None:
        """The dispute, where it is not the one who says it that denies it as well."""
        who = self._speaking.named(denier(self._material, denial))
        if who and who == self._speaking.of(claim.account, claim.span):
            return None
        return Dispute(denial.passage, who, f"{who} denies it" if who else "tells that it is denied")

    def _shared(self, claim: Passage, other: Passage) -> float:
        whole = self._weights.whole(claim.features)
        return self._weights.mass(sorted(claim.features & other.features)) / max(whole, 1e-9)

    def _contrary(self, claim: Passage, other: Passage) -> Dispute | None:
        """The same told with "not": no earlier than the claim, and neither of the two only possible or still to come."""
        if not self._parting.turned(claim, other) or self._earlier(other, claim):
            return None
        if any(_OPEN.search(self._material.words_of(each)) for each in (claim, other)):
            return None
        alike = len(self._parting.told(claim, other)) >= _FEWEST_CONTRARY and self._shared(claim, other) >= _CONTRARY
        named = not claim.names.isdisjoint(other.names)
        if not (alike and named and numbers_fit(claim, other)):
            return None
        who = self._speaking.of(other.account, other.span) or ""
        return Dispute(other, who, "tells the contrary")

    def _earlier(self, one: Passage, other: Passage) -> bool:
        return self._material.time_of(one.account) < self._material.time_of(other.account)

    def _denied_behind(self, claim: Passage) -> Dispute | None:
        """A denial in the very next sentence that says no more than that it is denied: "The line denied the claim."."""
        denial = self._denials.get((claim.account, claim.number + 1))
        return self._by(denial, claim) if denial is not None and denial.bare else None

    def _other_ends(self, claim: Sequence[Passage]) -> dict[int, Dispute]:
        """Accounts on the other side of a disagreement on how it came out that the claim takes one side of."""
        found: dict[int, Dispute] = {}
        carriers = {each.account for each in claim}
        for passage in claim:
            for number, place, value in self._ends.get(_key(passage), ()):
                there = self._at.get((number, place))
                if there is not None and number not in carriers:
                    found.setdefault(
                        number,
                        Dispute(there, self._speaking.of(there.account, there.span) or "", f"tells “{value}” instead"),
                    )
        return found


def _opposed(material: Material, parted: Sequence[Disagreement]) -> dict[tuple[int, int], list[tuple[int, int, str]]]:
    """For each sentence that takes a side in a conflict of outcomes, the sentences of the other sides with their values."""
    found: dict[tuple[int, int], list[tuple[int, int, str]]] = {}
    for each in parted:
        if each.kind is not DisagreementKind.OUTCOME or each.judgement is not Judgement.CONFLICT:
            continue
        sides = [
            [(spot, version.value) for place in version.places if (spot := _spot(material, place))]
            for version in each.versions
        ]
        for side in sides:
            for spot, _ in side:
                found[spot] = [(*there, value) for other in sides if other is not side for there, value in other]
    return found


def _spot(material: Material, place: Place) -> tuple[int, int] | None:
    """The account and the number of the sentence that a place stands in."""
    for number, account in enumerate(material.accounts):
        if account.id == place.article:
            sentence = account.sentence_at(place.span)
            return (number, account.notes.sentences.index(sentence)) if sentence else None
    return None


def _key(passage: Passage) -> tuple[int, int]:
    return passage.account, passage.number
