"""Lists of feeds as readers of all makes pass them on: OPML, read tolerantly and written strictly."""

import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from email.utils import format_datetime
from typing import TYPE_CHECKING

from nutgraf.collect.opening import Form, Opened, opened
from nutgraf.collect.plain import headline, plain
from nutgraf.collect.xml_tree import Tree, local, tree_of, writable
from nutgraf.model.fate import Capture
from nutgraf.model.feed import Feed, FeedKind, FeedList, KeptFeed
from nutgraf.text.clean import one_line
from nutgraf.text.urls import is_web

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

MOST_FEEDS = 20_000
_OWN = "urn:nutgraf:opml"
_OUTLINE = re.compile(r"<(?:\w+:)?outline\s", re.IGNORECASE)
_FEED_TYPES = frozenset({"rss", "atom", "feed", "json"})
_FEED_SCHEME = re.compile(r"^feed:(?:(?=https?:)|//)", re.IGNORECASE)
_MOST_PROBLEMS = 100


def read_opml(capture: Capture) -> FeedList:
    """The feeds of an OPML list in their order, each address once, with the folders they are filed in ("A/B").

    What could not be taken is told in `FeedList.problems`, also what was broken but could be read. Never raises.
    """
    found = opened(capture)
    tree = _tree(found)
    if tree.root is None:
        return FeedList(problems=(tree.problem or f"It begins as OPML but is broken beyond reading ({tree.fault}).",))
    feeds: dict[str, Feed] = {}
    problems = [f"It was read though it is broken ({tree.fault}): feeds may be missing."] if tree.fault else []
    for outline, folder in _outlines(tree.root):
        feed = _feed(outline, folder)
        if isinstance(feed, str):
            problems.append(feed)
        elif feed is not None and len(feeds) < MOST_FEEDS:
            feeds.setdefault(feed.address, feed)
    if not feeds and not problems:
        problems.append("It is an OPML list without a feed in it.")
    return FeedList(feeds=tuple(feeds.values()), title=_title(tree.root), problems=tuple(problems[:_MOST_PROBLEMS]))


def _tree(found: Opened) -> Tree:
    """The tree of the list; outlines that lost their head and root still make one."""
    if found.problem:
        return Tree(problem=found.problem)
    if found.form is Form.OPML:
        return tree_of(found.text, found.start)
    first = _OUTLINE.search(found.text)
    if first is None:
        return Tree(problem=f"It is no list of feeds (OPML) but {found.form}.")
    return tree_of(f"<opml>{found.text[first.start() :]}", 0)


def _title(root: "Element") -> str:
    return next((headline(one.text) for one in root.iter() if local(one) == "title"), "")


def _outlines(root: "Element") -> Iterator[tuple[dict[str, str], str]]:
    """The outlines that are no folders, each with its folder, in order."""
    waiting: list[tuple[Element, str]] = [(root, "")]
    while waiting:
        element, folder = waiting.pop()
        within = folder
        if local(element) == "outline":
            told = {_bare(name): one_line(value) for name, value in element.attrib.items()}
            if _is_folder(told, element):
                within = "/".join(filter(None, [folder, _folder(told.get("text") or told.get("title") or "")]))
            else:
                yield told, folder
        waiting += [(child, within) for child in reversed(element)]


def _bare(name: str) -> str:
    return name.rpartition("}")[2].rpartition(":")[2].lower()


def _is_folder(told: dict[str, str], element: "Element") -> bool:
    return not told.get("xmlurl") and (len(element) > 0 or not ({"htmlurl", "url"} & told.keys()))


def _folder(name: str) -> str:
    return "/".join(filter(None, (part.strip() for part in name.split("/"))))


def _feed(told: dict[str, str], folder: str) -> Feed | str | None:
    """The feed of one outline, or why there is none."""
    address = told.get("xmlurl") or (told.get("url", "") if told.get("type", "").lower() in _FEED_TYPES else "")
    address = _FEED_SCHEME.sub(lambda found: "http://" if found.group().endswith("//") else "", address)
    name = told.get("title") or told.get("text") or ""
    if not address:
        page = told.get("htmlurl") or told.get("url") or ""
        return f"“{plain(name, 80)}” has no address of a feed; add its page instead: {plain(page, 200)}"
    if not is_web(address):
        return f"“{plain(name or address, 80)}” is at {plain(address, 200)}, which is no address on the web."
    return Feed(
        address=address,
        kind=next((kind for kind in FeedKind if kind == told.get("kind")), FeedKind.FEED),
        title="" if name == address else headline(name),
        folder=folder or _folder(told.get("category", "").partition(",")[0]),
        home=home if is_web(home := told.get("htmlurl", "")) else "",
        language=plain(told.get("language", ""), 20),
    )


def write_opml(feeds: Sequence[KeptFeed], *, title: str, now: datetime) -> str:
    """``feeds`` as OPML 2.0, folders nested; `read_opml` gives the same feeds back, folder by folder.

    ``now`` has a zone. Sitemaps and home pages carry an attribute of our own, so that they come back as such.
    """
    from lxml.etree import Element, SubElement, tostring

    root = Element("opml", {"version": "2.0"}, nsmap={"nutgraf": _OWN})
    head = SubElement(root, "head")
    SubElement(head, "title").text = writable(one_line(title))
    SubElement(head, "dateCreated").text = format_datetime(now)
    body = SubElement(root, "body")
    folders: dict[str, Element] = {"": body}
    for kept in feeds:
        SubElement(_holder(folders, _folder(writable(one_line(kept.feed.folder)))), "outline", _attributes(kept.feed))
    written = tostring(root, encoding="unicode", pretty_print=True)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{written}'


def _holder(folders: "dict[str, Element]", folder: str) -> "Element":
    """The outline of ``folder``, made with those above it where it is not there yet."""
    from lxml.etree import SubElement

    if folder not in folders:
        above, _, name = folder.rpartition("/")
        folders[folder] = SubElement(_holder(folders, above), "outline", {"text": name, "title": name})
    return folders[folder]


def _attributes(feed: Feed) -> dict[str, str]:
    told = {
        "type": "rss",
        "text": feed.title or feed.address,
        "title": feed.title,
        "xmlUrl": feed.address,
        "htmlUrl": feed.home,
        "language": feed.language,
        f"{{{_OWN}}}kind": "" if feed.kind is FeedKind.FEED else feed.kind.value,
    }
    return {name: writable(one_line(value)) for name, value in told.items() if value}
