"""The page's own counts and times, taken again from the articles."""

import re
from collections.abc import Iterable, Sequence
from datetime import datetime

from nutgraf.compose.changes import moment
from nutgraf.compose.coverage import stamp_text
from nutgraf.compose.texts import Texts
from nutgraf.model.article import Article
from nutgraf.model.origin import Edge, Ground, GroundKind
from nutgraf.model.page import ArticleLine, StoryPage
from nutgraf.model.when import Known, Stamp

_QUOTED = re.compile("“([^”]*)”")


def page_faults(page: StoryPage, texts: Texts) -> list[str]:
    """What the page says of itself that its articles do not bear out."""
    found = []
    outlets = len({line.outlet for line in page.articles})
    if page.outlets != outlets:
        found.append(f"the page counts {page.outlets} outlets, its articles have {outlets}")
    if page.origins != page.graph.count:
        found.append(f"the page counts {page.origins} origins, its graph has {page.graph.count}")
    if page.articles and page.language not in {line.language for line in page.articles}:
        found.append(f"the page is in “{page.language}”, which none of its articles is")
    if {article for article, _ in page.graph.of_article} != {line.id for line in page.articles}:
        found.append("the origins are not those of its articles")
    names = {node.id: node.name for node in page.graph.nodes}
    origins = {article: names.get(root, root) for article, root in page.graph.of_article}
    for line in page.articles:
        found += line_faults(line, texts)
        if line.origin != origins.get(line.id, ""):
            found.append(f"article “{line.headline}” goes back to “{origins.get(line.id, '')}”, not “{line.origin}”")
    return found + ground_faults(page, texts) + graph_faults(page) + time_faults(page)


def ground_faults(page: StoryPage, texts: Texts) -> list[str]:
    """What the coverage list says that an article stands on, and the graph or its words do not bear out."""
    if not page.graph.grounds:
        return []
    grounds = {ground.article: ground for ground in page.graph.grounds}
    found = [
        f"{article} stands on something, and is none of the page's"
        for article in grounds.keys() - {line.id for line in page.articles}
    ]
    for line in page.articles:
        ground, article = grounds.get(line.id), texts.of(line.id, line.version)
        if ground is None or (line.ground, line.ground_why) != (ground.kind, ground.why):
            found.append(
                f"what article “{line.headline}” stands on is not what the graph has: {line.ground} ({line.ground_why})"
            )
        elif article is not None and (why := unfounded_ground(ground, article, page.graph.edges)):
            found.append(f"article “{line.headline}”: {why}")
    return found


def unfounded_ground(ground: Ground, article: Article, edges: Iterable[Edge]) -> str | None:
    """Why the words that say what an article stands on do not say so; None where they do."""
    if (ground.kind is GroundKind.OWN) != (ground.place is None):
        return (
            "nothing says that the reporting is its own" if ground.place else "no words are named for what it stands on"
        )
    if ground.place is None:
        return None
    words = " ".join(ground.place.span.of(article.text).split())
    quoted = _QUOTED.findall(ground.why)
    told = any((edge.origin, edge.place) == (ground.node, ground.place) for edge in edges)
    own = ground.place.article == article.id
    said = (words in quoted if quoted else told) if own else told and not quoted  # elsewhere: who prints the same words
    return None if said else "the words named for what it stands on do not say so"


def graph_faults(page: StoryPage) -> list[str]:
    """Whether the graph's circles are circles of its edges, and its share of unnamed sources is a share."""
    steps = {(edge.origin, edge.to) for edge in page.graph.edges}
    found = [
        f"{' → '.join(loop)} is called a circle, and its members do not all cite each other"
        for loop in page.graph.loops
        if not loop or not set(zip(loop, (*loop[1:], loop[0]), strict=True)) <= steps
    ]
    if not 0.0 <= page.graph.unnamed <= 1.0:
        found.append(f"{page.graph.unnamed} of the told is no share")
    nodes = {node.id for node in page.graph.nodes}
    outlets = {line.id: line.outlet for line in page.articles}
    found += [
        f"“{node.name}” is said to have published what {outlets[article]} published"
        for node in page.graph.nodes
        for article in node.articles
        if article in outlets
        and not node.name.startswith(outlets[article])
        and not _same(node.name, page, node.articles)
    ]
    return found + [
        f"article {one.article} stands on {one.node}, which is not in the graph"
        for one in page.graph.grounds
        if one.node not in nodes
    ]


def _same(name: str, page: StoryPage, articles: Sequence[str]) -> bool:
    """Whether a node has the name of one of the outlets it publishes as: two spellings of one outlet share a node."""
    return name in {line.outlet for line in page.articles if line.id in articles}


def time_faults(page: StoryPage) -> list[str]:
    """Whether the page's first and last time are those of its articles."""
    told = [time for line in page.articles for time in (line.published, line.updated) if time]
    times = [time for text in told if (time := moment(text))]
    ends = (min(times), max(times)) if times else (None, None)
    right = (_time(page.first_published), _time(page.updated)) == ends
    return [] if right else ["first published and updated are not the first and last time of its articles"]


def _time(told: str) -> datetime | str | None:
    return (moment(told) or told) if told else None


def line_faults(line: ArticleLine, texts: Texts) -> list[str]:
    """What one line of the coverage says that its article does not bear out."""
    article = texts.of(line.id, line.version)
    if article is None:
        return [f"article “{line.headline}” ({line.outlet}): none of the given texts is version {line.version}"]
    found = []
    if (line.outlet, line.headline) != (article.outlet.name, article.headline_text):
        found.append(f"article “{line.headline}” ({line.outlet}) is “{article.headline_text}” ({article.outlet.name})")
    for told, stamp in ((line.published, article.published), (line.updated, article.updated)):
        if not same_time(told, stamp, line):
            found.append(f"article “{line.headline}”: its time {told or '(none)'} is not the one read from it")
    if line.words != article.words:
        found.append(f"article “{line.headline}” has {article.words} words, not {line.words}")
    if line.language != article.language:
        found.append(f"article “{line.headline}” is in “{article.language}”, not “{line.language}”")
    if not same_address(line, article):
        found.append(f"article “{line.headline}” is not at {line.url or '(no address)'} under the id {line.id}")
    return found


def same_time(told: str, stamp: Stamp | None, line: ArticleLine) -> bool:
    """Whether a time on the page is the one read. A guessed year is the one that the line's note tells."""
    if stamp is None:
        return not told
    read = stamp_text(stamp)
    if stamp.known is not Known.GUESSED:
        return told == read and line.time_known is not Known.GUESSED
    return told[4:] == read[4:] and line.time_known is Known.GUESSED and told[:4] in line.time_note


def same_address(line: ArticleLine, article: Article) -> bool:
    """Whether the line points to its article; a saved copy may not tell the address it was fetched from."""
    if line.url != article.url:
        return not article.url
    return line.id == article.id
