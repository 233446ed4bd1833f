"""Where each account comes from: credits, bylines, citing, near-copies and echoes as one graph; what each account stands
on directly, and the origin it goes back to in the end.

An account is its outlet's own reporting unless it credits an agency or another outlet, prints another's text or its odd
wordings, opens on what another outlet reported, or hangs as a whole on one office, one document or somebody unnamed. What it
cites later on is drawn in the graph and changes nothing about its origin, nor does quoting those concerned: a reporter who quotes a
minister has done the work.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from nutgraf.compare.material import in_order
from nutgraf.compare.origins.basis import Basis, credited, echoed, opened_on
from nutgraf.compare.origins.circles import circles
from nutgraf.compare.origins.echoes import Echo, find_echoes
from nutgraf.compare.origins.graph import MEDIA, Graph
from nutgraf.compare.origins.leads import Hanging
from nutgraf.compare.origins.press import Press
from nutgraf.compare.origins.single_source import hangs_on
from nutgraf.compare.origins.takings import Step, steps_of
from nutgraf.model.comparison import Copy
from nutgraf.model.notes import Account
from nutgraf.model.origin import Ground, GroundKind, NodeKind, Origins
from nutgraf.model.place import Place

SAME_WORDS = "same words"
CREDIT = "credit"
_OF_STATE = re.compile(r"\b(?:State|Government|Ministry|Presidency|Army)\b")


@dataclass(slots=True)
class _Desk:
    """What is known so far: each account's outlet as a node, and what it stands on, by article id."""

    ordered: Sequence[Account]
    press: Press
    graph: Graph
    homes: dict[str, str] = field(default_factory=dict)
    bases: dict[str, Basis] = field(default_factory=dict)

    def on_its_own(self, article: str) -> bool:
        return article not in self.bases or self.bases[article].node == self.homes[article]


def trace_origins(accounts: Sequence[Account], copies: Sequence[Copy]) -> Origins:
    """The origins graph of one story's ``accounts`` with the ``copies`` found among them.

    ``of_article`` and ``grounds`` have each article once, in order of publication. The order of ``accounts`` does not
    matter. ``unnamed`` is left to `nutgraf.compare.origins.grounds`, which knows the claims.
    """
    ordered = in_order(accounts)
    press = Press(ordered)
    desk = _Desk(ordered=ordered, press=press, graph=Graph(is_wire=press.is_wire))
    desk.homes = desk.graph.publish(ordered)
    for account in ordered:
        _take(account, desk)
    _collapse_copies(desk, copies)
    _hear_echoes(desk)
    for account in ordered:
        if desk.on_its_own(account.id) and (hanging := hangs_on(account, agency=_writes_for_others(account, press))):
            _hang(account, hanging, desk)
    return _told(desk)


def _writes_for_others(account: Account, press: Press) -> bool:
    """Whether the account is an agency's own, with a dateline or signature; state agencies that print statements have none, or are
    called after the state."""
    if _OF_STATE.search(account.article.outlet.name):
        return False
    return press.is_wire(account.article.outlet.name) and bool(account.article.dateline or account.article.signed)


def _take(account: Account, desk: _Desk) -> None:
    """Draws whom the account took something from, and settles what it stands on where it says so."""
    home, steps = desk.homes[account.id], steps_of(account, desk.press)
    credit = credited(account, desk.press)
    if credit is not None:
        node = desk.graph.medium(credit.name)
        desk.graph.connect(node, home, CREDIT, credit.place)
        if not credit.partly and node != home:
            desk.bases[account.id] = _basis(node, desk.graph, f"credited to {desk.graph.names[node][0]}", credit.place)
    base = opened_on(account, [step for step in steps if _is_medium(step, home, desk)], desk.press)
    for step in steps:
        place = Place(article=account.id, span=step.span)
        by = desk.graph.medium(step.citing) if step.citing else home
        cited = desk.graph.cited(step.cited, step.kind, by)
        desk.graph.connect(cited, by, step.cue, place)
        if step is base and account.id not in desk.bases:
            why = f"it opens on “{' '.join(account.words_of(step.span).split())}”"
            desk.bases[account.id] = _basis(cited, desk.graph, why, place)


def _is_medium(step: Step, home: str, desk: _Desk) -> bool:
    """Whether the account itself took this step, and from another outlet."""
    if step.citing:
        return False
    node = desk.graph.cited(step.cited, step.kind, home)
    return node != home and desk.graph.kind(node) in MEDIA


def _basis(node: str, graph: Graph, why: str, place: Place | None) -> Basis:
    wire = graph.kind(node) is NodeKind.WIRE
    return Basis(node=node, kind=GroundKind.WIRE if wire else GroundKind.OUTLET, why=why, place=place)


def _collapse_copies(desk: _Desk, copies: Sequence[Copy]) -> None:
    """Let every copy go back to where its original goes back to; a credit on one of them speaks for all."""
    original_of = {copy.copy: copy for copy in copies if copy.copy in desk.homes and copy.original in desk.homes}
    families: dict[str, list[str]] = {}
    for account in desk.ordered:
        families.setdefault(_first_print(account.id, original_of), []).append(account.id)
    for first, members in families.items():
        if len(members) < 2:
            continue
        told = next((desk.bases[one] for one in [first, *members] if not desk.on_its_own(one)), None)
        node = told.node if told else desk.homes[first]
        name = desk.graph.names[node][0]
        why = f"the same words that others credit to {name}" if told else f"the same words as {name} prints"
        for member in members:
            place = _same_words(member, original_of)
            if desk.on_its_own(member) and node != desk.homes[member]:
                basis = _basis(node, desk.graph, why, place)
                desk.bases[member] = replace(basis, kind=told.kind) if told else basis
            if place:
                desk.graph.connect(node, desk.homes[member], SAME_WORDS, place)


def _first_print(article: str, original_of: dict[str, Copy]) -> str:
    seen = {article}
    while article in original_of and original_of[article].original not in seen:
        article = original_of[article].original
        seen.add(article)
    return article


def _same_words(article: str, original_of: dict[str, Copy]) -> Place | None:
    """A passage of ``article`` that stands in another one as well."""
    if article in original_of:
        return next((here for _, here in original_of[article].places), None)
    made = (copy for copy in original_of.values() if copy.original == article)
    return next((there for copy in made for there, _ in copy.places), None)


def _hear_echoes(desk: _Desk) -> None:
    """Accounts that stand on nobody yet and share odd wordings with an earlier one took them from it."""
    wires = {account.id for account in desk.ordered if desk.press.is_wire(account.article.outlet.name)}
    agencies_first = sorted(desk.ordered, key=lambda account: account.id not in wires)
    echoes: dict[str, list[Echo]] = find_echoes(agencies_first)
    for account in desk.ordered:
        if not desk.on_its_own(account.id):
            continue
        heard = echoed(account, [echo for echo in echoes[account.id] if _other(echo, desk)], wires)
        if heard is None:
            continue
        home, node = desk.homes[account.id], desk.homes[heard.earlier]
        desk.graph.connect(node, home, SAME_WORDS, heard.place)
        desk.bases[account.id] = _basis(node, desk.graph, f"wordings of {desk.graph.names[node][0]}", heard.place)


def _other(echo: Echo, desk: _Desk) -> bool:
    """Whether the wordings are another outlet's, and it did not take them from this one."""
    earlier, home = desk.homes[echo.earlier], desk.homes[echo.later]
    basis = desk.bases.get(echo.earlier)
    return earlier != home and (basis is None or basis.node != home)


def _hang(account: Account, hanging: Hanging, desk: _Desk) -> None:
    place = Place(article=account.id, span=hanging.span)
    node = desk.graph.hung_on(hanging.kind, hanging.name, desk.homes[account.id])
    if node == desk.homes[account.id]:
        return
    desk.graph.connect(node, desk.homes[account.id], hanging.cue, place)
    desk.bases[account.id] = Basis(node=node, kind=hanging.kind, why=hanging.why, place=place)


def _told(desk: _Desk) -> Origins:
    roots = {account.id: _root(account.id, desk) for account in desk.ordered}
    grounds = [_ground(account.id, desk) for account in desk.ordered]
    media = [edge for edge in desk.graph.edges if all(desk.graph.kind(end) in MEDIA for end in edge)]
    earliest = [*dict.fromkeys(desk.homes.values()), *desk.graph.names]
    return Origins(
        nodes=desk.graph.nodes(),
        edges=tuple(desk.graph.edges.values()),
        of_article=tuple(roots.items()),
        grounds=tuple(grounds),
        loops=circles(media, list(dict.fromkeys(earliest))),
    )


def _ground(article: str, desk: _Desk) -> Ground:
    basis = desk.bases.get(article)
    if basis is None or desk.on_its_own(article):
        return Ground(
            article=article, kind=GroundKind.OWN, node=desk.homes[article], why="it names nobody it took the story from"
        )
    edge = desk.graph.edges.get((basis.node, desk.homes[article]))
    place = basis.place if "“" in basis.why or edge is None else edge.place
    return Ground(article=article, kind=basis.kind, node=basis.node, why=basis.why, place=place)


def _root(article: str, desk: _Desk) -> str:
    """The node ``article`` goes back to, through everybody in between; the earliest outlet of a circle."""
    own = desk.on_its_own(article)
    path = [desk.homes[article]] if own else []
    node = desk.homes[article] if own else desk.bases[article].node
    while node not in path:
        path.append(node)
        node = _behind(node, desk)
    circle = path[path.index(node) :]
    places = list(desk.homes.values())
    return min(circle, key=lambda member: (places.index(member) if member in places else len(places), member))


def _behind(node: str, desk: _Desk) -> str:
    """Whom ``node`` took the story from, itself where it reports: by its own articles, else by what others say of it."""
    own = desk.graph.articles[node]
    if own:
        reported = any(desk.on_its_own(article) for article in own)
        return node if reported else desk.bases[own[0]].node
    origins = list(desk.graph.origins_of(node)) if desk.graph.kind(node) in MEDIA else []
    media = [origin for origin in origins if desk.graph.kind(origin) in MEDIA]
    unnamed = [origin for origin in origins if desk.graph.kind(origin) is NodeKind.UNNAMED]
    return next(iter([*media, *unnamed]), node)
