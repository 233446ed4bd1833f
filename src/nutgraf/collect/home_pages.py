"""Home pages: the links of a page that lead to articles of the same site, in the order of the page."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from nutgraf.collect.announced import Announced, settled
from nutgraf.collect.article_links import ENOUGH, article_score, word_count
from nutgraf.collect.moments import NOTHING, Told, told_moment
from nutgraf.collect.opening import Opened
from nutgraf.collect.pages import base_in, joined, links, page_tree, same_site, words_in
from nutgraf.collect.plain import headline, plain
from nutgraf.model.feed import FeedKind, FeedReading
from nutgraf.text.clean import letters
from nutgraf.text.stamps import parse_stamp
from nutgraf.text.urls import url_key

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_HEADINGS = ("h1", "h2", "h3", "h4", "h5")
_FRAME = frozenset({"nav", "footer", "form", "menu"})
_CARDS = frozenset({"article", "li"})
_LONGEST_HEADLINE = 250
_MORE_THAN_LINK = 40


@dataclass(slots=True)
class _Link:
    """One address of the page, with the best words that lead to it."""

    address: str
    words: str = ""
    in_heading: bool = False
    shown: bool = False
    told: Told = field(default=NOTHING)

    @property
    def headline(self) -> str:
        """The words, where they are more than a "read on"."""
        told = word_count(self.words) >= (1 if self.in_heading else 3) and letters(self.words) >= 3
        return self.words if told else ""

    def heard(self, words: str, in_heading: bool) -> None:
        self.shown = True
        if (in_heading, word_count(words)) > (self.in_heading, word_count(self.words)):
            self.words, self.in_heading = words, in_heading


def read_home_page(opened: Opened, base: str, now: datetime) -> FeedReading:
    """The articles that a page links: other pages of the same site whose addresses and words look like an article's."""
    tree = page_tree(opened.text)
    if tree is None:
        return FeedReading(kind=FeedKind.PAGE, problem="It is a web page that could not be read.")
    entries, odd = settled(
        Announced(address=link.address, headline=link.headline, published=link.told)
        for link in article_links(tree, base, now)
    )
    title = headline(next((words_in(one) for one in tree.iter("title")), ""))
    if not entries:
        return FeedReading(
            kind=FeedKind.PAGE,
            title=title,
            problem="It is a web page, but it shows no links to articles of its own; look for a feed of the site.",
        )
    language = plain(tree.get("lang") or "", 20)
    return FeedReading(kind=FeedKind.PAGE, title=title, home=base, language=language, entries=entries, odd=odd)


def article_links(tree: "Element", base: str, now: datetime) -> list[_Link]:
    """The links of a page that lead to articles of its site, each address once, in the order of the page."""
    start, own = base_in(tree, base), url_key(base)
    found: dict[str, _Link] = {}
    for element in links(tree):
        address = joined(start, element.get("href"))
        key = url_key(address)
        if not key or key == own or (base and not same_site(address, base)) or _in_frame(element):
            continue
        link = found.setdefault(key, _Link(address))
        for words, in_heading in _wordings(element):
            link.heard(words, in_heading)
        link.told = _time_beside(element, now) if link.told is NOTHING else link.told
    return [
        link
        for link in found.values()
        if link.shown and article_score(link.address, link.headline, in_heading=link.in_heading) >= ENOUGH
    ]


def _in_frame(element: "Element") -> bool:
    """Whether a link belongs to the page's frame: menus, the foot, the head of the page (not that of a card)."""
    names = [one.tag for one in element.iterancestors()]
    return not _FRAME.isdisjoint(names) or ("header" in names and _CARDS.isdisjoint(names))


def _wordings(element: "Element") -> Iterator[tuple[str, bool]]:
    """The words of a link, each with whether they are a heading; a link around a whole card has its heading inside."""
    inside = next((one for name in _HEADINGS for one in element.iter(name)), None)
    if inside is not None:
        yield words_in(inside, _LONGEST_HEADLINE), True
        return
    words = words_in(element)
    if _in_prose(element, words):
        return
    if len(words) <= _LONGEST_HEADLINE:
        yield "" if _is_time(words) else words, any(one.tag in _HEADINGS for one in element.iterancestors())
    for name in ("aria-label", "title"):
        if not words and (told := element.get(name)):
            yield headline(told), False


def _in_prose(element: "Element", words: str) -> bool:
    """Whether a link stands in the middle of a paragraph: it leads to what was told before, and announces nothing."""
    paragraph = next((one for one in element.iterancestors() if one.tag == "p"), None)
    return paragraph is not None and len(words_in(paragraph)) > len(words) + _MORE_THAN_LINK


def _is_time(words: str) -> bool:
    stamp = parse_stamp(words)
    return stamp is not None and stamp.span.end - stamp.span.start > len(words) / 2


def _time_beside(element: "Element", now: datetime) -> Told:
    """The time in the card around a link, where the card has just one."""
    card = next((one for one in element.iterancestors() if one.tag == "article"), None)
    times = [] if card is None else [one.get("datetime") for one in card.iter("time")][:2]
    return told_moment(times[0], now) if len(times) == 1 and times[0] else NOTHING
