"""Claims whose support was edited away: an earlier version of an article carried them, its latest one no longer does."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from nutgraf.compare.claims.parting import Parting
from nutgraf.compare.figures.intervals import compatible
from nutgraf.compare.lookup import Lookup
from nutgraf.compare.material import Material, Passage
from nutgraf.compare.outcomes.outcomes import happenings
from nutgraf.compare.passages import passages_of
from nutgraf.compare.weights import Weights, alike
from nutgraf.model.claim import Claim, Treating, Treatment
from nutgraf.model.comparison import Entity
from nutgraf.model.notes import Account
from nutgraf.model.place import Place
from nutgraf.model.revision import Revision
from nutgraf.model.span import Span

SAME_CLAIM = 0.5
"""The likeness from which a sentence made the claim: a little more than gathers sentences that still stand."""

WHY = "said so in an earlier version, no longer does"
_FEWEST_SHARED, _YARDSTICKS = 3, 3
_GIVES_WAY = (Treating.OMITS, Treating.UNSEEN)


def withdrawn(
    material: Material, claims: Sequence[Claim], weights: Weights, revisions: Sequence[Revision], earlier: Sequence[Account]
) -> tuple[Claim, ...]:  # fmt: skip
    """The claims with a treatment `Treating.WITHDRAWN` for each article that carried them in an earlier version only.

    Its place is the sentence of that version. What a later version took out or changed is looked up among the claims; an
    article that still makes the claim anywhere keeps its treatment. Claims without treatments stay without.
    """
    gone = _taken_out(material, revisions, earlier)
    if not gone:
        return tuple(claims)
    both, lost = _side_by_side(material, earlier, gone)
    finder = _Finder(both, claims, weights)
    found: dict[int, dict[str, Place]] = defaultdict(dict)
    for passage, place in lost:
        number = finder.claim_of(passage)
        if number is not None:
            found[number].setdefault(place.article, place)
    return tuple(_treated(claim, found.get(number, {})) for number, claim in enumerate(claims))


def _treated(claim: Claim, lost: dict[str, Place]) -> Claim:
    """The claim with the articles that withdrew it marked, where they do nothing else with it."""
    treatments = tuple(
        Treatment(article=one.article, how=Treating.WITHDRAWN, place=lost[one.article], why=WHY)
        if one.article in lost and one.how in _GIVES_WAY
        else one
        for one in claim.treatments
    )
    return replace(claim, treatments=treatments) if lost else claim


def _taken_out(
    material: Material, revisions: Iterable[Revision], earlier: Sequence[Account]
) -> dict[tuple[str, str], list[Span]]:
    """What was removed or changed in each earlier version, by article and version."""
    known = {(account.id, account.article.version) for account in earlier}
    current = {account.id for account in material.accounts}
    gone: dict[tuple[str, str], list[Span]] = defaultdict(list)
    for revision in revisions:
        for edit in revision.edits:
            if edit.before and edit.before.article in current and (edit.before.article, edit.before.version) in known:
                gone[edit.before.article, edit.before.version].append(edit.before.span)
    return dict(gone)


def _side_by_side(
    material: Material, earlier: Sequence[Account], gone: dict[tuple[str, str], list[Span]]
) -> tuple[Material, list[tuple[Passage, Place]]]:
    """The material with the earlier versions behind its accounts, and the passages that were taken out, with their places."""
    texts = [account for account in earlier if (account.id, account.article.version) in gone]
    entities, of = _known_names(material, texts)
    apart = passages_of(texts, entities, of)
    first = len(material.accounts)
    shifted = tuple(replace(passage, account=passage.account + first) for passage in apart.passages)
    both = Material(
        accounts=(*material.accounts, *texts),
        entities=entities,
        entity_of=material.entity_of | {(first + account, index): entity for (account, index), entity in of.items()},
        passages=(*material.passages, *shifted),
        clauses=material.clauses,
    )
    lost = []
    for passage in shifted:
        article = both.accounts[passage.account].article
        if any(span.touches(passage.span) for span in gone[article.id, article.version]):
            lost.append((passage, Place(article=article.id, span=passage.span, version=article.version)))
    return both, lost


def _known_names(material: Material, texts: Sequence[Account]) -> tuple[tuple[Entity, ...], dict[tuple[int, int], int]]:
    """Who is meant by each mention of the earlier versions: the one who goes by that name, else somebody new."""
    entities = list(material.entities)
    numbers = {alias.name.casefold(): at for at, entity in enumerate(entities) for alias in entity.aliases}
    of: dict[tuple[int, int], int] = {}
    for account, text in enumerate(texts):
        for index, mention in enumerate(text.notes.mentions):
            name = mention.name.casefold()
            if name not in numbers:
                numbers[name] = len(entities)
                entities.append(Entity(id=len(entities), name=mention.name, kind=mention.kind))
            of[account, index] = numbers[name]
    return tuple(entities), of


class _Finder:
    """Finds the claim that a passage makes."""

    def __init__(self, material: Material, claims: Sequence[Claim], weights: Weights) -> None:
        number = {account.id: at for at, account in reversed(list(enumerate(material.accounts)))}
        passages = {(each.account, each.span): each for each in (*material.clauses, *material.passages)}
        self._weights = weights
        self._parting = Parting(material, happenings(material))
        self._claim: dict[tuple[int, Span], int] = {}
        yardsticks = []
        for at, claim in enumerate(claims):
            for one in claim.statements[:_YARDSTICKS]:
                passage = passages.get((number[one.article], one.span))
                if passage:
                    self._claim[passage.account, passage.span] = at
                    yardsticks.append(passage)
        self._lookup = Lookup(yardsticks, weights)

    def claim_of(self, passage: Passage) -> int | None:
        """The number of the claim whose sentences are likest, None where none is like enough."""
        likest = max(
            ((self._likeness(passage, one), one) for one in self._lookup.near(passage)),
            key=lambda one: one[0],
            default=None,
        )
        return self._claim[likest[1].account, likest[1].span] if likest and likest[0] >= SAME_CLAIM else None

    def _likeness(self, one: Passage, other: Passage) -> float:
        if len(one.features & other.features) < _FEWEST_SHARED or _figures_part(one, other):
            return 0.0
        return 0.0 if self._parting.apart(one, other) else alike(one, other, self._weights)


def _figures_part(one: Passage, other: Passage) -> bool:
    """Whether both count one thing and the numbers cannot both hold."""
    return any(
        a.unit == b.unit and a.kind is b.kind and a.role == b.role and not compatible(a, b)
        for a in one.quantities
        for b in other.quantities
    )
