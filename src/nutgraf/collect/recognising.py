"""What an address is that somebody hands over to be added."""

import json
import re
from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from nutgraf.collect.article_links import word_count
from nutgraf.collect.home_pages import article_links
from nutgraf.collect.json_feeds import is_json_feed
from nutgraf.collect.opening import Form, Opened, base_of, opened
from nutgraf.collect.pages import page_tree, path_of, words_in
from nutgraf.model.fate import Capture

if TYPE_CHECKING:
    from lxml.etree import _Element as Element


class Handed(StrEnum):
    """What was handed over."""

    FEED = "feed"
    SITEMAP = "sitemap"
    LIST = "list of feeds"
    HOME_PAGE = "home page"
    ARTICLE = "article"
    NOTHING = "nothing"


_BY_FORM = {
    Form.SYNDICATION: Handed.FEED,
    Form.SITEMAP: Handed.SITEMAP,
    Form.ADDRESSES: Handed.SITEMAP,
    Form.OPML: Handed.LIST,
    Form.XML: Handed.NOTHING,
}
_ARTICLE_TYPE = re.compile(r'"@type"\s*:\s*\[?\s*"(?:[\w:/.#]*Article|\w*BlogPosting|Report|\w*NewsStory)"')
_LIST_TYPE = re.compile(r'"@type"\s*:\s*\[?\s*"(?:CollectionPage|ItemList|SearchResultsPage|ProfilePage)"')
_FRONT = re.compile(r"(?:/[a-z]{2}(?:[-_][a-zA-Z]{2})?)?(?:/(?:index|home|default|news)(?:\.\w{3,5})?)?", re.IGNORECASE)
_LONG_TEXT, _SHORT_TEXT = 250, 60
_MANY_LINKS = 8
_ANY_DAY = datetime(2000, 1, 1, tzinfo=UTC)


def what_is(capture: Capture) -> Handed:
    """Whether ``capture`` is a feed, a sitemap, a list of feeds (OPML), a page that links articles, or an article.

    `Handed.NOTHING` is what is empty, binary, or too short to be any of them. Never raises.
    """
    found = opened(capture)
    if found.problem:
        return Handed.NOTHING
    if found.form is Form.HTML:
        return _page(found, base_of(capture))
    if found.form is Form.JSON:
        return Handed.FEED if is_json_feed(_json(found.text)) else Handed.ARTICLE
    if found.form is Form.TEXT:
        return Handed.ARTICLE if word_count(found.text[:20_000]) >= _SHORT_TEXT else Handed.NOTHING
    return _BY_FORM[found.form]


def _page(found: Opened, base: str) -> Handed:
    tree = page_tree(found.text)
    if tree is None:
        return Handed.NOTHING
    told = _words_of_paragraphs(tree)
    linked = len(article_links(tree, base, _ANY_DAY))
    if base and _FRONT.fullmatch(path_of(base)) and linked:
        return Handed.HOME_PAGE
    if _says_article(tree) and (told or not linked):
        return Handed.ARTICLE
    if linked >= _MANY_LINKS and told < _LONG_TEXT + 10 * linked:
        return Handed.HOME_PAGE
    if told >= _SHORT_TEXT:
        return Handed.ARTICLE
    return Handed.HOME_PAGE if linked else Handed.NOTHING


def _says_article(tree: "Element") -> bool:
    """Whether the page's metadata call it an article: its own type, or one article record that stands in no list."""
    kinds = [meta.get("content") or "" for meta in tree.iter("meta") if meta.get("property") == "og:type"]
    if kinds:
        return "article" in kinds[0].lower()
    records = [words_in(one, 200_000) for one in tree.iter("script") if "ld+json" in (one.get("type") or "").lower()]
    text = "\n".join(records)
    return len(_ARTICLE_TYPE.findall(text)) == 1 and not _LIST_TYPE.search(text)


def _words_of_paragraphs(tree: "Element") -> int:
    """How many words stand in paragraphs that are longer than a teaser."""
    counts = (word_count(words_in(paragraph, 5_000)) for paragraph in tree.iter("p"))
    return sum(count for count in counts if count >= 20)


def _json(text: str) -> object:
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return None
