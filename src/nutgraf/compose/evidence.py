"""What a page is checked against, and whether a citation opens onto its words."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from nutgraf.compose.barred import NOTHING, Barred
from nutgraf.compose.texts import Texts
from nutgraf.model.article import Article
from nutgraf.model.page import StoryPage
from nutgraf.model.sentence import Citation

GONE = "the cited words stand in none of them"
STILL_STANDS = "the cited words still stand in another one"


@dataclass(frozen=True, kw_only=True)
class Evidence:
    """What a page is checked against: the kept texts, the page itself for its people and days, and what is ``barred``."""

    page: StoryPage
    texts: Texts
    barred: Barred = NOTHING

    @classmethod
    def of(cls, page: StoryPage, articles: Sequence[Article], barred: Barred = NOTHING) -> "Evidence":
        return cls(page=page, texts=Texts.among(articles), barred=barred)

    @cached_property
    def ids(self) -> dict[str, set[str]]:
        """The ids of the page's articles by version."""
        found: dict[str, set[str]] = {}
        for line in self.page.articles:
            found.setdefault(line.version, set()).add(line.id)
        return found

    @cached_property
    def earlier(self) -> frozenset[tuple[str, str]]:
        """The earlier versions that the page's revisions name, as (article, version)."""
        told = ((one.article, version) for one in self.page.revisions for version in (one.before, one.after))
        return frozenset(one for one in told if one[1] not in self.ids)

    def article(self, citation: Citation) -> Article | None:
        return self.texts.of(citation.article, citation.version)


def unopened(citation: Citation, evidence: Evidence) -> str | None:
    """Why a citation does not open onto its words; None where it does."""
    article = evidence.article(citation)
    if article is None:
        return unread(citation, evidence)
    if citation.article not in evidence.ids.get(citation.version, {citation.article}):
        return f"it cites article {citation.article}, which is none of the page's"
    text = article.text
    if (citation.end, text[citation.start : citation.end]) != (citation.start + len(citation.exact), citation.exact):
        return f"the cited characters {citation.start}–{citation.end} of the article do not read “{citation.exact}”"
    around = text.endswith(citation.prefix, 0, citation.start) and text.startswith(citation.suffix, citation.end)
    return None if around else "the words around the citation are not those of the article"


def unread(citation: Citation, evidence: Evidence) -> str:
    """Why a citation has no text to open: whether its words are gone, or only stand in another version."""
    version = f"it cites version {citation.version} of article {citation.article}, which none of the given texts is"
    if (citation.article, citation.version) in evidence.earlier:
        version = (
            f"it cites {citation.version}, an earlier version of article {citation.article}, whose file was not given"
        )
    return f"{version}; {STILL_STANDS}" if evidence.texts.hold(citation) else f"{version}, and {GONE}"
