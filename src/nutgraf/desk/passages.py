"""Cited words in the paragraph they stand in, as they were kept."""

from nutgraf.errors import WrongTurn
from nutgraf.model.article import Article
from nutgraf.model.passage import Passage
from nutgraf.ports.store import Store

_AROUND = 700
"""Characters of a paragraph that are shown on either side of the words."""


def passage(store: Store, article: str, version: str, start: int, end: int) -> Passage:
    """The characters ``start`` to ``end`` of ``version`` of ``article`` with the paragraph around them."""
    versions = store.articles.versions(article)
    number = next((place for place, kept in enumerate(versions, 1) if kept.article.version == version), 0)
    if not number:
        raise WrongTurn("no such version of an article is kept here")
    kept = versions[number - 1]
    found = kept.article
    if not 0 <= start < end or (end > len(found.text) and not kept.cut):
        raise WrongTurn("this version of the article has no such characters")
    stamp = found.stamp
    left, right = _around(found, start, end) if end <= len(found.text) else (end, end)
    return Passage(
        article=found.id, version=found.version, start=start, end=end, outlet=found.outlet.name,
        headline=found.headline_text, url=found.url, language=found.language,
        published=stamp.at.isoformat(timespec="seconds") if stamp else "", number=number, versions=len(versions),
        came=kept.came, exact=found.text[start:end], before=found.text[left:start], after=found.text[end:right],
        begins=left == 0 or (found.text[left - 1].isspace() and "\n" in found.text[max(0, left - 2) : left]),
        ends=right >= len(found.text) or found.text[right] == "\n",
    )  # fmt: skip


def _around(article: Article, start: int, end: int) -> tuple[int, int]:
    """Where what is shown begins and ends: with the paragraph, or at a space where that is long."""
    text = article.text
    touched = [
        one
        for one in (*article.paragraphs, article.headline, article.dek)
        if one and one.start < end and start < one.end
    ]
    left = min((one.start for one in touched), default=start)
    right = max((one.end for one in touched), default=end)
    if start - left > _AROUND:
        space = text.find(" ", start - _AROUND, start)
        left = space + 1 if space >= 0 else start - _AROUND
    if right - end > _AROUND:
        space = text.rfind(" ", end, end + _AROUND)
        right = space if space >= 0 else end + _AROUND
    return min(left, start), max(right, end)
