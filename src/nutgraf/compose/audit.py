"""The page's own counts and times, taken again from the articles."""

from datetime import datetime

from nutgraf.compose.changes import moment
from nutgraf.compose.coverage import stamp_text
from nutgraf.compose.texts import Texts
from nutgraf.model.article import Article
from nutgraf.model.page import ArticleLine, StoryPage
from nutgraf.model.when import Known, Stamp


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
    return found + time_faults(page)


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
