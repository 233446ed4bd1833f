"""Where each account comes from: citing chains, credits and near-copies as one graph, and the origin each goes back to.

An account is its outlet's own reporting unless its text is a copy, credits an agency or another outlet, or opens on
what another outlet reported. What it cites later on is drawn in the graph and changes nothing about its origin, nor
does quoting those concerned: a reporter who quotes a minister has done the work.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from nutgraf.compare.graph import MEDIA, Graph
from nutgraf.compare.material import in_order
from nutgraf.compare.outlets import same_outlet, short_for
from nutgraf.model.comparison import Copy
from nutgraf.model.notes import Account, SourceKind
from nutgraf.model.origin import NodeKind, Origins
from nutgraf.model.place import Place
from nutgraf.model.span import Span

OPENING_PARAGRAPHS = 2
OPENING_CHARACTERS = 900
"""What an account opens on: headline and first two paragraphs, and no more than this."""

SAME_WORDS = "same words"
CREDIT = "credit"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step of citing in one account: names as printed, "" for the account's own outlet."""

    citing: str
    cited: str
    kind: SourceKind
    cue: str
    span: Span


def trace_origins(accounts: Sequence[Account], copies: Sequence[Copy]) -> Origins:
    """The origins graph of one story's ``accounts`` with the ``copies`` found among them.

    ``of_article`` has each article once, in order of publication. The order of ``accounts`` does not matter.
    """
    ordered = in_order(accounts)
    graph = Graph()
    homes = graph.publish(ordered)
    bases = {account.id: _base(account, homes[account.id], graph) for account in ordered}
    _collapse_copies(ordered, copies, homes, bases, graph)
    roots = {account.id: _root(account.id, homes, bases, graph) for account in ordered}
    return Origins(nodes=graph.nodes(), edges=tuple(graph.edges.values()), of_article=tuple(roots.items()))


def _base(account: Account, home: str, graph: Graph) -> str:
    """The node this account takes its story from; its own outlet where the reporting is its own."""
    base = home
    credit = account.article.credit
    if credit and not same_outlet(credit, account.article.outlet.name):
        base = graph.medium(credit)
        graph.connect(base, home, CREDIT, _credit_place(account))
    opening = _opening(account)
    for step in _in_full(_steps(account), account):
        by = graph.medium(step.citing) if step.citing else home
        cited = graph.cited(step.cited, step.kind, by)
        graph.connect(cited, by, step.cue, Place(article=account.id, span=step.span))
        if base == home == by and step.span.start < opening and graph.kind(cited) in MEDIA:
            base = cited
    return base


def _in_full(steps: Iterator[Step], account: Account) -> Iterator[Step]:
    """The steps with each outlet under the full name that the article gave it before; "" for the article's own outlet."""
    outlet = account.article.outlet
    own = outlet.name if outlet.known else ""
    named = [name for name in (own, account.article.credit) if name]
    for step in steps:
        citing, cited = (
            next((full for full in named if same_outlet(name, full) or short_for(name, full)), name)
            for name in (step.citing, step.cited)
        )
        named += [name for name in (citing, cited) if name and name not in named]
        yield replace(step, citing="" if citing == own else citing, cited=cited)


def _steps(account: Account) -> Iterator[Step]:
    """Every step of citing in reading order: citing chains, and attributions to other outlets."""
    notes = account.notes
    steps = [
        Step(
            citing=citing.citing,
            cited=citing.cited,
            kind=citing.cited_kind,
            cue=account.words_of(citing.cue),
            span=citing.span,
        )
        for citing in notes.citings
    ]
    told = [step.span for step in steps]
    for attribution in notes.attributions:
        span = attribution.source or attribution.sentence
        if (
            attribution.source_kind is not SourceKind.OUTLET
            or not attribution.speaker
            or any(span.touches(s) for s in told)
        ):
            continue
        cue = account.words_of(attribution.cue) if attribution.cue else "reported"
        outer = notes.attributions[attribution.outer].speaker if attribution.outer is not None else ""
        steps.append(
            Step(citing=outer, cited=attribution.speaker, kind=SourceKind.OUTLET, cue=cue, span=attribution.sentence)
        )
    return iter(sorted(steps, key=lambda step: (step.span, step.citing, step.cited)))


def _opening(account: Account) -> int:
    """Where the opening of the account ends."""
    headline = account.article.headline
    body = [paragraph for paragraph in account.article.paragraphs if not headline or paragraph.start >= headline.end]
    if not body:
        return OPENING_CHARACTERS
    return min(body[:OPENING_PARAGRAPHS][-1].end, body[0].start + OPENING_CHARACTERS)


def _credit_place(account: Account) -> Place:
    """Where the credit stands in the kept text; the first paragraph where it was only in the margin."""
    article = account.article
    at = article.text.find(article.credit)
    if at >= 0:
        return Place(article=account.id, span=Span(start=at, end=at + len(article.credit)))
    first = article.paragraphs[0] if article.paragraphs else Span(start=0, end=len(article.text))
    return Place(article=account.id, span=first)


def _collapse_copies(
    ordered: Sequence[Account], copies: Sequence[Copy], homes: dict[str, str], bases: dict[str, str], graph: Graph
) -> None:
    """Let every copy go back to where its original goes back to; a credit on one of them speaks for all."""
    original_of = {copy.copy: copy for copy in copies if copy.copy in homes and copy.original in homes}
    families: dict[str, list[str]] = {}
    for account in ordered:
        families.setdefault(_first_print(account.id, original_of), []).append(account.id)
    for first, members in families.items():
        if len(members) < 2:
            continue
        base = next((bases[member] for member in [first, *members] if bases[member] != homes[member]), homes[first])
        for member in members:
            bases[member] = base
            place = _same_words(member, original_of)
            if place:
                graph.connect(base, homes[member], SAME_WORDS, place)


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


def _root(article: str, homes: dict[str, str], bases: dict[str, str], graph: Graph) -> str:
    """The node ``article`` goes back to, through everybody in between; the earliest outlet of a circle."""
    path = [homes[article]] if bases[article] == homes[article] else []
    node = bases[article]
    while node not in path:
        path.append(node)
        node = _behind(node, homes, bases, graph)
    circle = path[path.index(node) :]
    places = list(homes.values())
    return min(circle, key=lambda member: (places.index(member) if member in places else len(places), member))


def _behind(node: str, homes: dict[str, str], bases: dict[str, str], graph: Graph) -> str:
    """Whom ``node`` took the story from, itself where it reports: by its own articles, else by what others say of it."""
    own = graph.articles[node]
    if own:
        reported = [article for article in own if bases[article] == homes[article]]
        return node if reported else bases[own[0]]
    origins = list(graph.origins_of(node)) if graph.kind(node) in MEDIA else []
    media = [origin for origin in origins if graph.kind(origin) in MEDIA]
    unnamed = [origin for origin in origins if graph.kind(origin) is NodeKind.UNNAMED]
    return next(iter([*media, *unnamed]), node)
