"""What the head of an HTML page tells: JSON-LD, Open Graph and other ``meta`` tags, ``time``, ``link`` and ``lang``."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from nutgraf.model.article import Outlet
from nutgraf.model.when import Known
from nutgraf.read.agencies import is_agency
from nutgraf.read.draft import Draft, FoundTime, Role, merge
from nutgraf.read.record_fields import PLATFORMS
from nutgraf.read.records import Record, draft_of_record, records_of, stamp_of
from nutgraf.read.titles import bare, without_tail
from nutgraf.text.urls import host_name, is_web

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_ARTICLE_TYPES = re.compile(r"(?:^|[:/#])(?:\w*Article|\w*BlogPosting|Report|\w*NewsStory|LiveBlogPosting)$")
_TITLES = ("og:title", "twitter:title", "dc.title", "parsely-title", "sailthru.title", "citation_title")
_SITES = ("og:site_name", "application-name", "dc.publisher", "article:publisher_name", "citation_publisher")
_AUTHORS = ("author", "article:author", "parsely-author", "byl", "dc.creator", "sailthru.author")
_PUBLISHED = ("article:published_time", "og:article:published_time", "date", "pubdate", "publishdate", "publish-date", "parsely-pub-date", "dc.date", "dc.date.issued",
              "dcterms.created", "datepublished", "date.published", "article_date_original", "sailthru.date", "citation_date", "originalpublicationdate", "publication_date")  # fmt: skip
_UPDATED = (
    "article:modified_time",
    "og:updated_time",
    "lastmod",
    "last-modified",
    "dcterms.modified",
    "datemodified",
    "revised",
    "updated_time",
)
_COMMENTS = re.compile(r"<!--|-->|<!\[CDATA\[|\]\]>|//\s*$")
_LAST_COMMA = re.compile(r",\s*(?=[}\]])")
_LONGEST_SCRIPT = 2_000_000


def draft_of_head(tree: "HtmlElement") -> Draft:
    """What the page's metadata tell; JSON-LD goes before ``meta`` tags, and these before what the page shows."""
    linked = [draft_of_record(record) for record in linked_articles(tree)]
    found = _carried(merge([*linked[:1], _of_meta(tree)]), _of_meta(tree))
    outlet = found.outlet.name if found.outlet.known else ""
    found = merge(
        [found, Draft(headline=_shown_title(tree), times=tuple(_shown_times(tree)) if not found.times else ())]
    )
    return merge([Draft(headline=without_tail(found.headline, outlet, found.url)), found])


def _carried(found: Draft, meta: Draft) -> Draft:
    """A wire that is named as publisher on the page of somebody else is a credit, and the page's owner the outlet."""
    wire, host = found.outlet.name, host_name(found.url)
    if not is_agency(wire) or not host or bare(wire) in bare(host):
        return found
    owner = meta.outlet if meta.outlet.known and not is_agency(meta.outlet.name) else Outlet(name=host, how="address")
    return replace(found, outlet=owner, credit=found.credit or wire)


def linked_articles(tree: "HtmlElement") -> list[Record]:
    """The records of the page's JSON-LD whose type is a kind of article, those with a headline first."""
    found = []
    for script in tree.xpath("//script[contains(translate(@type, 'LDJSON', 'ldjson'), 'ld+json')]")[:40]:
        text = script.text or ""
        value = _json(text) if len(text) <= _LONGEST_SCRIPT else None
        found += [record for record in records_of(value) if _is_article(record)]
    return sorted(
        found,
        key=lambda record: not (record.get("headline") and (record.get("datePublished") or record.get("articleBody"))),
    )


def _is_article(record: Record) -> bool:
    kinds = record.get("@type")
    return any(
        isinstance(kind, str) and _ARTICLE_TYPES.search(kind)
        for kind in (kinds if isinstance(kinds, list) else [kinds])
    )


def _json(text: str) -> object:
    """The value of a script; what pages commonly break (comments, a comma too many, line ends in strings) is mended."""
    for mended in (text, _LAST_COMMA.sub("", _COMMENTS.sub("", text))):
        try:
            return json.loads(mended, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _of_meta(tree: "HtmlElement") -> Draft:
    tags = _tags(tree)
    canonical = [address for link in tree.xpath("//link[@rel='canonical']/@href") if is_web(address := link.strip())]
    outlet = _first(tags, _SITES)
    return Draft(
        headline=_first(tags, _TITLES),
        dek=_first(tags, ("description", "og:description")),
        byline=next((author for name in _AUTHORS if (author := tags.get(name, "")) and not is_web(author)), ""),
        outlet=Outlet(name=outlet, how="metadata") if _tells_outlet(outlet) else Outlet(),
        url=canonical[0] if canonical else _web(tags.get("og:url", "")),
        language=_language(tree, tags),
        times=tuple(_meta_times(tags)),
    )


def _tells_outlet(name: str) -> bool:
    return sum(map(str.isalpha, name)) > 2 and not is_web(name) and name.casefold() not in PLATFORMS


def _tags(tree: "HtmlElement") -> dict[str, str]:
    found: dict[str, str] = {}
    for meta in tree.iter("meta"):
        name = (meta.get("property") or meta.get("name") or meta.get("itemprop") or "").strip().lower()
        content = " ".join((meta.get("content") or "").split())
        if name and content:
            found.setdefault(name, content)
    return found


def _first(tags: dict[str, str], names: tuple[str, ...]) -> str:
    return next((tags[name] for name in names if name in tags), "")


def _web(address: str) -> str:
    return address if is_web(address) else ""


def _language(tree: "HtmlElement", tags: dict[str, str]) -> str:
    root = tree.getroottree().getroot()
    return (
        root.get("lang")
        or root.get("{http://www.w3.org/XML/1998/namespace}lang")
        or tags.get("og:locale", "")
        or tags.get("language", "")
    )


def _meta_times(tags: dict[str, str]) -> Iterator[FoundTime]:
    for names, role in ((_PUBLISHED, Role.PUBLISHED), (_UPDATED, Role.UPDATED)):
        stamp = next((found for name in names if name in tags and (found := stamp_of(tags[name]))), None)
        if stamp is not None:
            yield FoundTime(stamp=stamp, role=role, known=Known.METADATA)


def _shown_title(tree: "HtmlElement") -> str:
    """The only main heading, else the title of the page."""
    headings = [" ".join(heading.text_content().split()) for heading in tree.xpath("//h1")[:5]]
    headings = [heading for heading in headings if heading]
    if len(headings) == 1:
        return headings[0]
    return " ".join(" ".join(tree.xpath("//title[1]//text()")[:1]).split())


def _shown_times(tree: "HtmlElement") -> Iterator[FoundTime]:
    """The first ``time`` tags of the page: what they are is said by their properties, if by anything."""
    for tag in tree.xpath("//time[@datetime] | //*[@itemprop='datePublished' or @itemprop='dateModified']")[:2]:
        stamp = stamp_of(tag.get("datetime") or tag.get("content") or tag.text_content()[:80])
        if stamp is not None:
            says = f"{tag.get('itemprop', '')} {tag.get('class', '')} {tag.get('pubdate', '')}".lower()
            role = Role.UPDATED if "modif" in says or "updat" in says else Role.PUBLISHED
            yield FoundTime(stamp=stamp, role=role, known=Known.METADATA)
