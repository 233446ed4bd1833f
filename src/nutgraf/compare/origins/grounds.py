"""What each claim rests on in each account that carries it, and how much of the story rests on unnamed sources.

A statement that is given to somebody rests on them; one that is not rests on what its article stands on. What an article that took its
story from a wire or another outlet has from there rests on that one, whoever speaks in it; only what it added is its own.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from nutgraf.compare.origins.leads import is_document
from nutgraf.compare.origins.source_words import UNNAMED
from nutgraf.model.claim import Claim
from nutgraf.model.comparison import Copy
from nutgraf.model.notes import Account, Attribution, SourceKind
from nutgraf.model.origin import Ground, GroundKind, NodeKind, Origins
from nutgraf.model.place import Place, Statement

_TAKEN = (GroundKind.WIRE, GroundKind.OUTLET)
_KINDS = {
    SourceKind.PERSON: GroundKind.PERSON,
    SourceKind.GROUP: GroundKind.PERSON,
    SourceKind.OFFICE: GroundKind.OFFICE,
    SourceKind.ORGANISATION: GroundKind.OFFICE,
    SourceKind.DOCUMENT: GroundKind.DOCUMENT,
    SourceKind.OUTLET: GroundKind.OUTLET,
    SourceKind.UNNAMED: GroundKind.UNNAMED,
}


@dataclass(frozen=True, kw_only=True)
class _Footing:
    accounts: Mapping[str, Account]
    origins: Origins
    own: Mapping[str, Sequence[Place]]

    def of(self, statement: Statement) -> Ground:
        """What one statement rests on."""
        base = self.bases[statement.article]
        if base.kind in _TAKEN and not any(place.span.touches(statement.span) for place in self.own[statement.article]):
            return base
        account = self.accounts[statement.article]
        said = account.notes.attributions[statement.attribution] if statement.attribution is not None else None
        given = self.given_to(account, said) if said else None
        return given or (base if base.kind not in _TAKEN else self.own_words(base))

    def given_to(self, account: Account, said: Attribution) -> Ground | None:
        """Whom a statement is given to; None where nobody can be told."""
        words = " ".join(account.words_of(said.source).split()) if said.source else ""
        name = said.speaker or words
        hidden = bool(words) and UNNAMED.search(words) is not None and said.source_kind is not SourceKind.PERSON
        if not words or not (said.speaker or hidden):
            return None
        paper = is_document(account, said)
        kind = GroundKind.UNNAMED if hidden else GroundKind.DOCUMENT if paper else _KINDS[said.source_kind]
        node = self.nodes.get((name.lower(), kind is GroundKind.UNNAMED), name)
        if kind is GroundKind.OUTLET and self.kinds.get(node) is NodeKind.WIRE:
            kind = GroundKind.WIRE
        place = Place(article=account.id, span=said.source) if said.source else None
        return Ground(article=account.id, kind=kind, node=node, why=f"given to “{words}”", place=place)

    def own_words(self, base: Ground) -> Ground:
        """What an article that took its story over has added."""
        home = next((node.id for node in self.origins.nodes if base.article in node.articles), base.node)
        return Ground(article=base.article, kind=GroundKind.OWN, node=home, why="only this article has it")

    def hidden(self, ground: Ground) -> bool:
        """Whether a ground is somebody unnamed, directly or through an outlet that hangs on them."""
        if ground.kind is GroundKind.UNNAMED:
            return True
        return ground.kind in _TAKEN and self.kinds.get(self.roots.get(ground.article, "")) is NodeKind.UNNAMED

    @cached_property
    def bases(self) -> Mapping[str, Ground]:
        return {ground.article: ground for ground in self.origins.grounds}

    @cached_property
    def kinds(self) -> Mapping[str, NodeKind]:
        return {node.id: node.kind for node in self.origins.nodes}

    @cached_property
    def roots(self) -> Mapping[str, str]:
        return dict(self.origins.of_article)

    @cached_property
    def nodes(self) -> Mapping[tuple[str, bool], str]:
        """The graph's nodes by name; whether they are unnamed is told apart."""
        named = ((node.name.lower(), node.kind is NodeKind.UNNAMED, node.id) for node in reversed(self.origins.nodes))
        return {(name, hidden): node for name, hidden, node in named}


def grounded(
    claims: Sequence[Claim], origins: Origins, accounts: Sequence[Account], copies: Sequence[Copy]
) -> tuple[tuple[Claim, ...], Origins]:
    """The claims with a ground for each article that carries them, in order of publication, and the origins with the share of
    statements that rests on unnamed sources.

    ``Ground.node`` is the id of a node of the graph, or the name of a speaker who is none. Statements are in order of
    publication, so the first ground is that of the article that carried the claim first.
    """
    own = {copy.copy: copy.own for copy in copies}
    footing = _Footing(
        accounts={account.id: account for account in accounts},
        origins=origins,
        own={account.id: own.get(account.id, ()) for account in accounts},
    )
    told = [[footing.of(statement) for statement in claim.statements] for claim in claims]
    every = [ground for grounds in told for ground in grounds]
    share = round(sum(map(footing.hidden, every)) / len(every), 4) if every else 0.0
    made = (replace(claim, grounds=_one_each(grounds)) for claim, grounds in zip(claims, told, strict=True))
    return tuple(made), replace(origins, unnamed=share)


def _one_each(grounds: Sequence[Ground]) -> tuple[Ground, ...]:
    """The first ground of each article."""
    first: dict[str, Ground] = {}
    for ground in grounds:
        first.setdefault(ground.article, ground)
    return tuple(first.values())
