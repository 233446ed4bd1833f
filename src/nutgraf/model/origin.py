"""Where an assertion enters the coverage: the origins graph of a story, and what each account stands on."""

from dataclasses import dataclass
from enum import StrEnum

from nutgraf.model.place import Place


class NodeKind(StrEnum):
    OUTLET = "outlet"
    WIRE = "wire"
    OFFICE = "office"
    PERSON = "person"
    DOCUMENT = "document"
    GROUP = "group"
    UNNAMED = "unnamed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """Somebody in the origins graph. ``articles`` are those published by it (empty for those only cited)."""

    id: str
    name: str
    kind: NodeKind
    articles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Edge:
    """``to`` took what it prints from ``origin``; ``cue`` is the word that says so ("citing"), or "same words"."""

    origin: str
    to: str
    cue: str
    place: Place


class GroundKind(StrEnum):
    """What an account, or what it says of one claim, stands on."""

    OWN = "own reporting"
    WIRE = "wire"
    OUTLET = "another outlet"
    OFFICE = "office"
    DOCUMENT = "document"
    PERSON = "person"
    UNNAMED = "unnamed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """What one article, or what it says of one claim, stands on: the ``node`` it goes back to directly, and why.

    ``why`` is a plain phrase ("credited to it", "same words as …", "“according to the ministry”"); ``place`` the words that
    say so, None for own reporting, which nothing says.
    """

    article: str
    kind: GroundKind
    node: str
    why: str
    place: Place | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Origins:
    """The origins graph of a story. ``of_article`` maps each article id to the node its account goes back to.

    ``grounds`` has one for each article, in order of publication: what it stands on directly. ``loops`` are circles of
    nodes that cite each other, each from its earliest member on. ``unnamed`` 0..1 is the share of the told that rests on unnamed sources.
    """

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    of_article: tuple[tuple[str, str], ...]
    grounds: tuple[Ground, ...] = ()
    loops: tuple[tuple[str, ...], ...] = ()
    unnamed: float = 0.0

    @property
    def count(self) -> int:
        """How many independent origins the articles go back to."""
        return len({root for _, root in self.of_article})

    def behind(self, articles: "set[str]") -> int:
        """How many independent origins stand behind these articles."""
        return len({root for article, root in self.of_article if article in articles})
