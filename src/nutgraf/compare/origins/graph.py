"""The nodes and edges of the origins graph while it is put together."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from nutgraf.compare.origins.outlets import core, same_outlet
from nutgraf.compare.origins.wires import is_wire
from nutgraf.model.article import UNKNOWN_OUTLET
from nutgraf.model.notes import Account, SourceKind
from nutgraf.model.origin import Edge, GroundKind, Node, NodeKind
from nutgraf.model.place import Place
from nutgraf.text.sound import latin

MEDIA = frozenset({NodeKind.OUTLET, NodeKind.WIRE})

_KINDS = {
    SourceKind.PERSON: NodeKind.PERSON,
    SourceKind.OFFICE: NodeKind.OFFICE,
    SourceKind.ORGANISATION: NodeKind.OFFICE,
    SourceKind.GROUP: NodeKind.GROUP,
    SourceKind.DOCUMENT: NodeKind.DOCUMENT,
    SourceKind.OUTLET: NodeKind.OUTLET,
    SourceKind.UNNAMED: NodeKind.UNNAMED,
}


@dataclass(slots=True)
class Graph:
    """Nodes by id, each with its name, kind and articles; edges by their two ends, the first that was told."""

    names: dict[str, tuple[str, NodeKind]] = field(default_factory=dict)
    articles: dict[str, list[str]] = field(default_factory=dict)
    edges: dict[tuple[str, str], Edge] = field(default_factory=dict)
    is_wire: Callable[[str], bool] = is_wire

    def publish(self, accounts: Sequence[Account]) -> dict[str, str]:
        """Give each account the node of its outlet; outlets that could not be told stay apart. Node by article id."""
        unknown = sum(not account.article.outlet.known for account in accounts)
        homes = {}
        nameless = 0
        for account in accounts:
            outlet = account.article.outlet
            if outlet.known:
                node = self.medium(outlet.name)
            else:
                nameless += 1
                name = UNKNOWN_OUTLET if unknown == 1 else f"{UNKNOWN_OUTLET} ({nameless})"
                node = self._add(f"outlet:unknown-{nameless}", name, NodeKind.OUTLET)
            self.articles[node].append(account.id)
            homes[account.id] = node
        return homes

    def medium(self, name: str) -> str:
        """The node of an outlet or agency of this name, under any of its spellings."""
        known = self.known_medium(name)
        if known:
            return known
        kind = NodeKind.WIRE if self.is_wire(name) else NodeKind.OUTLET
        return self._add(f"{kind}:{_slug(' '.join(core(name)) or name)}", name, kind)

    def known_medium(self, name: str) -> str:
        """The node that an outlet of this name has already, or ""."""
        media = (
            node for node, (_, kind) in self.names.items() if kind in MEDIA and not node.startswith("outlet:unknown-")
        )
        return next((node for node in media if same_outlet(self.names[node][0], name)), "")

    def cited(self, name: str, kind: SourceKind, by: str) -> str:
        """The node of somebody cited by the node ``by``. Unnamed sources of different outlets are different nodes."""
        if kind is SourceKind.OUTLET or (
            kind is SourceKind.ORGANISATION and (self.is_wire(name) or self.known_medium(name))
        ):
            return self.medium(name)
        node_kind = _KINDS[kind]
        if node_kind in (NodeKind.UNNAMED, NodeKind.GROUP):
            return self._add(f"{node_kind}:{_slug(name)}@{by}", name or "an unnamed source", node_kind)
        return self._add(f"{node_kind}:{_slug(name)}", name, node_kind)

    def hung_on(self, kind: GroundKind, name: str, by: str) -> str:
        """The node of the office, document or unnamed source that an account of the node ``by`` hangs on.

        An office under one name is one node for all; documents and the unnamed are each account's own, for nothing says that
        two of them are one, save a document with a name.
        """
        slug = _slug(name)
        if kind is GroundKind.OFFICE:
            known = (
                node
                for node, (_, what) in self.names.items()
                if what is NodeKind.OFFICE and _slug(self.names[node][0]) == slug
            )
            return next(known, "") or self._add(f"office:{slug}", name, NodeKind.OFFICE)
        node_kind = NodeKind.DOCUMENT if kind is GroundKind.DOCUMENT else NodeKind.UNNAMED
        shared = node_kind is NodeKind.DOCUMENT and name[:1].isupper()
        return self._add(f"{node_kind}:{slug}" if shared else f"{node_kind}:{slug}@{by}", name, node_kind)

    def connect(self, origin: str, to: str, cue: str, place: Place) -> None:
        """``to`` took something from ``origin``; the first telling of it is kept."""
        if origin != to:
            self.edges.setdefault((origin, to), Edge(origin=origin, to=to, cue=cue, place=place))

    def origins_of(self, node: str) -> Iterator[str]:
        """The nodes that ``node`` took something from, in the order told."""
        return (origin for origin, to in self.edges if to == node)

    def kind(self, node: str) -> NodeKind:
        """What ``node`` is."""
        return self.names[node][1]

    def nodes(self) -> tuple[Node, ...]:
        """Every node, publishing ones first, in the order they came."""
        made = [
            Node(id=node, name=name, kind=kind, articles=tuple(self.articles[node]))
            for node, (name, kind) in self.names.items()
        ]
        return tuple(sorted(made, key=lambda node: not node.articles))

    def _add(self, node: str, name: str, kind: NodeKind) -> str:
        self.names.setdefault(node, (name, kind))
        self.articles.setdefault(node, [])
        return node


def _slug(name: str) -> str:
    return latin(name).replace(" ", "-") or "-".join(name.lower().split())
