"""What each account does with each claim: states it, gives it to somebody, disputes it, leaves it out, or cannot be seen to.

Nothing is called left out that an account could not know, or does not come near: it must have been published when the claim
was known, tell of the same people in the same matter, and have neither its words nor its numbers anywhere.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from nutgraf.compare.claims.coverage import Coverage
from nutgraf.compare.claims.disputes import Dispute, Disputes
from nutgraf.compare.material import Material, Passage
from nutgraf.compare.outcomes.speaking import Speaking
from nutgraf.model.claim import Claim, Treating, Treatment
from nutgraf.model.place import Place, Statement

MOST_TREATMENTS = 8_000
"""Beyond so many treatments the lightest claims of a story are left without."""

_YARDSTICKS = 3


def treated(material: Material, claims: Sequence[Claim], disputes: Disputes, coverage: Coverage) -> tuple[Claim, ...]:
    """The claims with a treatment for each account, in order of publication; of a large story only the weightiest have them.

    What several accounts carry comes before what one carries, then what has the higher score.
    """
    many = MOST_TREATMENTS // max(len(material.accounts), 1)
    first = sorted(range(len(claims)), key=lambda at: (-min(2, claims[at].origins), -claims[at].score, at))[:many]
    treat = _Treat(material, disputes, coverage)
    chosen = set(first)
    return tuple(treat.claim(claim) if at in chosen else claim for at, claim in enumerate(claims))


@dataclass(frozen=True, slots=True)
class _Carried:
    """The claim's statements by account, and the passages they are."""

    by_account: Mapping[int, Sequence[Statement]]
    passages: Sequence[Passage]


class _Treat:
    def __init__(self, material: Material, disputes: Disputes, coverage: Coverage) -> None:
        self._material = material
        self._disputes = disputes
        self._coverage = coverage
        self._speaking = Speaking(material)
        self._number = {account.id: number for number, account in enumerate(material.accounts)}
        self._passages = {(each.account, each.span): each for each in (*material.clauses, *material.passages)}

    def claim(self, claim: Claim) -> Claim:
        carried = self._carried(claim)
        disputed = self._disputes.of(carried.passages)
        accounts = range(len(self._material.accounts))
        return replace(claim, treatments=tuple(self._treatment(each, carried, disputed.get(each)) for each in accounts))

    def _carried(self, claim: Claim) -> _Carried:
        by_account: dict[int, list[Statement]] = defaultdict(list)
        for statement in claim.statements:
            by_account[self._number[statement.article]].append(statement)
        found = [
            self._passages[number, one.span]
            for number, statements in by_account.items()
            for one in statements
            if (number, one.span) in self._passages
        ]
        return _Carried(by_account, found)

    def _treatment(self, account: int, carried: _Carried, disputed: Dispute | None) -> Treatment:
        if disputed is not None:
            return self._disputing(account, disputed)
        if account in carried.by_account:
            return self._carrying(account, carried)
        article = self._material.accounts[account].id
        ground = self._coverage.of(account, min(carried.by_account), carried.passages[:_YARDSTICKS])
        if ground.passage is None:
            return Treatment(article=article, how=Treating.UNSEEN, why=ground.why)
        place = self._material.place(account, ground.passage.span)
        return Treatment(article=article, how=Treating.OMITS, place=place, why=ground.why)

    def _disputing(self, account: int, disputed: Dispute) -> Treatment:
        place = self._material.place(account, disputed.passage.span)
        return Treatment(
            article=place.article, how=Treating.DISPUTES, speaker=disputed.speaker, place=place, why=disputed.why
        )

    def _carrying(self, account: int, carried: _Carried) -> Treatment:
        """What it states itself outweighs what it gives to somebody elsewhere."""
        told = [(self._speaking.of(account, one.span), one) for one in carried.by_account[account]]
        speaker, shown = next(((who, one) for who, one in told if who is None), told[0])
        doubted = any(self._disputes.doubted(each) for each in carried.passages if each.account == account)
        return Treatment(
            article=shown.article,
            how=Treating.STATES if speaker is None else Treating.ATTRIBUTES,
            speaker=speaker or "",
            place=Place(article=shown.article, span=shown.span),
            why="says that it is not confirmed" if doubted else "",
        )
