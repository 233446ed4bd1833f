"""An outlet across the pages of several stories."""

from collections import Counter
from collections.abc import Iterator, Sequence

from nutgraf.model.claim import Treating
from nutgraf.model.found import StoryRow
from nutgraf.model.keeping import OutletFact, Policy
from nutgraf.model.outlet_view import EditedIn, FirstIn, OutletView, TookFrom
from nutgraf.model.page import ArticleLine, StoryPage
from nutgraf.model.page_compared import PageClaim

_CARRIES = frozenset((Treating.STATES, Treating.ATTRIBUTES))


def outlet_view(
    name: str,
    stories: Sequence[tuple[StoryRow, StoryPage | None]],
    *,
    host: str = "",
    facts: Sequence[OutletFact] = (),
    policy: Policy | None = None,
) -> OutletView:
    """The outlet called ``name`` (in any case) in ``stories``, the latest first, each with its page where it has one."""
    told = [(row.id, page, _lines(page, name)) for row, page in stories if page is not None]
    edited = tuple(
        EditedIn(story=story, revision=one)
        for story, page, lines in told
        for one in page.revisions
        if one.article in lines
    )
    grounds = Counter(line.ground for _, _, lines in told for line in lines.values() if line.ground is not None)
    return OutletView(
        name=name,
        host=host,
        facts=tuple(facts),
        policy=policy or Policy(),
        stories=tuple(row for row, _ in stories),
        grounds=tuple(sorted(grounds.items(), key=lambda one: (-one[1], one[0].value))),
        first=tuple(one for story, page, lines in told for one in _first(story, page, lines)),
        took=tuple(one for story, page, lines in told for one in _took(story, page, lines)),
        edited=edited,
        silent=sum(one.revision.silent for one in edited),
        articles=tuple(line for _, _, lines in told for line in lines.values()),
    )


def _lines(page: StoryPage, name: str) -> dict[str, ArticleLine]:
    return {line.id: line for line in page.articles if line.outlet.casefold() == name.casefold()}


def _first(story: str, page: StoryPage, lines: dict[str, ArticleLine]) -> Iterator[FirstIn]:
    """The claims that one of its articles carried first and another outlet carried as well."""
    for claim in page.claims:
        own = next((one for one in claim.treatments if one.article == claim.first and one.article in lines), None)
        others = _others(claim, own.outlet) if own else set()
        if own and own.citation and others:
            line = lines[own.article]
            yield FirstIn(
                story=story,
                article=line.id,
                claim=claim.sentence,
                citation=own.citation,
                at=line.published or line.updated,
                others=len(others),
            )


def _others(claim: PageClaim, outlet: str) -> set[str]:
    return {one.outlet for one in claim.treatments if one.how in _CARRIES and one.outlet != outlet}


def _took(story: str, page: StoryPage, lines: dict[str, ArticleLine]) -> Iterator[TookFrom]:
    """The steps of the origins graph that lead to the outlet, as its own articles say."""
    names = {node.id: node.name for node in page.graph.nodes}
    homes = {node.id for node in page.graph.nodes if not lines.keys().isdisjoint(node.articles)}
    for edge in page.edges:
        if edge.to in homes and edge.citation.article in lines:
            yield TookFrom(
                story=story, origin=names.get(edge.origin, edge.origin), cue=edge.cue, citation=edge.citation
            )
