"""Whether what the page calls new came after its moment, and whether the note beside it holds."""

from datetime import datetime

from nutgraf.compose.changes import moment
from nutgraf.compose.entries import names
from nutgraf.compose.revisions import one_article
from nutgraf.compose.since_notes import outlet_of, quoted_first, replaced
from nutgraf.compose.texts import Texts
from nutgraf.compose.verbatim import tokens
from nutgraf.model.article import Article
from nutgraf.model.page import ArticleLine, StoryPage
from nutgraf.model.page_compared import NewKind, NewSince, NewThing
from nutgraf.model.sentence import Citation


def misnewed(new: NewSince, page: StoryPage, texts: Texts) -> str | None:
    """Why the moment or the counts do not hold; None where they do."""
    since = moment(new.since)
    if since is None:
        return f"“{new.since}” is no time with a zone"
    came = len(came_after(page, since, texts))
    if new.articles != came:
        return f"of its articles {came} came after it, not {new.articles}"
    undated = sum(not (line.published or line.updated) for line in page.articles)
    return None if new.undated == undated else f"of its articles {undated} are undated, not {new.undated}"


def came_after(page: StoryPage, since: datetime, texts: Texts) -> set[str]:
    """The articles that came after a moment: published after it, or updated after it where a version of before it is at hand."""
    revised = {
        one.article for one in page.revisions if one_article(one) and _stood(texts.of(one.article, one.before), since)
    }
    return {line.id for line in page.articles if _came(line, since, revised)}


def _stood(version: Article | None, since: datetime) -> bool:
    """Whether a version was there at the moment; one whose file was not given is told as missing elsewhere."""
    stamp = (version.updated or version.published) if version else None
    return stamp is None or stamp.at <= since


def _came(line: ArticleLine, since: datetime, revised: set[str]) -> bool:
    first, last = moment(line.published or line.updated), moment(line.updated or line.published)
    return bool(first and first > since) or bool(last and last > since and line.id in revised)


def misnew(thing: NewThing, new: NewSince, page: StoryPage, texts: Texts) -> str | None:
    """Why one thing is not new since the moment; None where it is. Its citations were opened before."""
    since, at = moment(new.since), moment(thing.at)
    if since is None or at is None or at <= since:
        return f"it did not come after {new.since}"
    if at not in {time for citation in thing.sentence.citations for time in _times(citation, page, texts)}:
        return f"nothing that it cites is of {thing.at}"
    return _told_before(thing, since, page, texts) or _misnoted(thing, page, texts)


def _times(citation: Citation, page: StoryPage, texts: Texts) -> set[datetime]:
    """The times of the cited article, in every version that the page names."""
    article = texts.cited(citation)
    lines = [line for line in page.articles if line.id == citation.article]
    told = {time for line in lines for text in (line.published, line.updated) if (time := moment(text))}
    later = [texts.of(one.article, one.after) for one in page.revisions if one.article == citation.article]
    stamps = [stamp for one in (article, *later) if one for stamp in (one.published, one.updated)]
    return told | {stamp.at for stamp in stamps if stamp}


def _told_before(thing: NewThing, since: datetime, page: StoryPage, texts: Texts) -> str | None:
    """Why the words are not new: an article of before the moment prints them, or they are cited from one."""
    after = came_after(page, since, texts)
    if thing.kind is NewKind.EDIT:
        return None
    if any(citation.article not in after for citation in thing.sentence.citations):
        return "it cites an article of before the moment"
    stood = [texts.of(line.id, line.version) for line in page.articles if line.id not in after and _time(line)]
    exact = thing.sentence.citations[0].exact
    return f"“{exact}” was printed before" if any(one and exact in one.text for one in stood) else None


def _time(line: ArticleLine) -> datetime | None:
    return moment(line.published or line.updated)


def _misnoted(thing: NewThing, page: StoryPage, texts: Texts) -> str | None:
    """Why the note does not hold: what it says was there must be printed somewhere, whom it names be cited."""
    missing = any(texts.of(one.article, one.before) is None for one in page.revisions)
    for form in replaced(thing.note):
        if not missing and not any(set(tokens(form)) <= set(tokens(article.text)) for article in texts.articles):
            return f"“{form}” stands in no article"
    outlet, name = outlet_of(thing.note), quoted_first(thing.note)
    if outlet and outlet not in {line.outlet for line in page.articles}:
        return f"no article is by {outlet}"
    cited = [citation.exact for citation in thing.sentence.citations]
    if thing.kind is NewKind.VOICE and not (name and names(name, cited, page, texts)):
        return f"the cited words do not name “{name}”"
    return None
