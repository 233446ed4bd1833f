"""The page's own counts and times, taken again from the articles."""

from collections.abc import Mapping

from nutgraf.compose.changes import anchor_of
from nutgraf.compose.coverage import stamp_text
from nutgraf.model.article import Article
from nutgraf.model.page import ArticleLine, StoryPage, TimelineEntry
from nutgraf.model.span import Span
from nutgraf.model.when import Known, Stamp
from nutgraf.text.dates import find_times, resolve


def page_faults(page: StoryPage, by_version: Mapping[str, Article]) -> list[str]:
    """What the page says of itself that its articles do not bear out."""
    found = []
    outlets = len({line.outlet for line in page.articles})
    if page.outlets != outlets:
        found.append(f"the page counts {page.outlets} outlets, its articles have {outlets}")
    if not 0 <= page.origins <= len(page.articles):
        found.append(f"the page counts {page.origins} origins in {len(page.articles)} articles")
    for line in page.articles:
        found += line_faults(line, by_version)
    times = sorted(time for line in page.articles for time in (line.published, line.updated) if time)
    if times and (page.first_published not in times or page.updated not in times):
        found.append("first published and updated are not times of its articles")
    for number, entry in enumerate(page.timeline, 1):
        if not when_stands(entry, page, by_version):
            found.append(f"timeline {number}: “{entry.sentence.text}”: its time does not follow from the cited words")
    return found


def line_faults(line: ArticleLine, by_version: Mapping[str, Article]) -> list[str]:
    """What one line of the coverage says that its article does not bear out."""
    article = by_version.get(line.version)
    if article is None:
        return [f"article “{line.headline}” ({line.outlet}): none of the given texts is version {line.version}"]
    found = []
    if (line.outlet, line.headline) != (article.outlet.name, article.headline_text):
        found.append(f"article “{line.headline}” ({line.outlet}) is “{article.headline_text}” ({article.outlet.name})")
    for told, stamp in ((line.published, article.published), (line.updated, article.updated)):
        if not same_time(told, stamp):
            found.append(f"article “{line.headline}”: its time {told or '(none)'} is not the one read from it")
    if line.words != article.words:
        found.append(f"article “{line.headline}” has {article.words} words, not {line.words}")
    return found


def same_time(told: str, stamp: Stamp | None) -> bool:
    """Whether a time on the page is the one read; of a guessed year only month, day and clock are compared."""
    if stamp is None:
        return not told
    read = stamp_text(stamp)
    return told[4:] == read[4:] if stamp.known is Known.GUESSED else told == read


def when_stands(entry: TimelineEntry, page: StoryPage, by_version: Mapping[str, Article]) -> bool:
    """Whether the time of a timeline entry can be derived again from the words it cites."""
    for citation in entry.sentence.citations:
        article = by_version.get(citation.version)
        if article is None:
            continue
        anchor = anchor_of(article, page)
        span = Span(start=citation.start, end=citation.end)
        mentions = find_times(article.text, [span], article.language, anchor)
        if not mentions and anchor == entry.when.start == entry.when.end:
            return True
        for mention in mentions:
            readings = [mention.when]
            if mention.relative and anchor:
                readings += resolve(mention.span.of(article.text), article.language, anchor)
            if any((when.start, when.end) == (entry.when.start, entry.when.end) for when in readings):
                return True
    return False
