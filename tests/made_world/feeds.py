"""What an outlet announces its articles with, in all six forms."""

import json
from collections.abc import Callable, Sequence
from datetime import datetime
from email.utils import format_datetime
from xml.sax.saxutils import escape

from made_world.outlets import Form, MadeArticle, MadeOutlet, Version

Listed = Sequence[tuple[MadeArticle, Version]]
Render = Callable[[MadeOutlet, Listed], str]

_XML = '<?xml version="1.0" encoding="utf-8"?>\n'


def rendered(outlet: MadeOutlet, listed: Listed, form: Form) -> tuple[str, str]:
    """What is said at a feed's address, and its media type."""
    render, kind = _FORMS[form]
    return render(outlet, listed), kind


def _rss(outlet: MadeOutlet, listed: Listed) -> str:
    items = "".join(
        f"<item><title>{escape(version.headline)}</title><link>{outlet.home}{article.path}</link>"
        f'<guid isPermaLink="true">{outlet.home}{article.path}</guid>'
        f"<pubDate>{format_datetime(article.published)}</pubDate>"
        f"<description>{escape(version.summary)}</description></item>\n"
        for article, version in listed
    )
    return (
        f'{_XML}<rss version="2.0"><channel><title>{escape(outlet.name)}</title><link>{outlet.home}/</link>'
        f"<language>{outlet.language}</language><description>{escape(outlet.name)}</description>\n{items}</channel></rss>"
    )


def _atom(outlet: MadeOutlet, listed: Listed) -> str:
    entries = "".join(
        f'<entry><title>{escape(version.headline)}</title><link href="{outlet.home}{article.path}"/>'
        f"<id>{outlet.home}{article.path}</id><published>{article.published.isoformat()}</published>"
        f"<updated>{_updated(article, version).isoformat()}</updated><summary>{escape(version.summary)}</summary></entry>\n"
        for article, version in listed
    )
    latest = max((_updated(*one).isoformat() for one in listed), default="2030-01-01T00:00:00+00:00")
    return (
        f'{_XML}<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{outlet.language}"><title>{escape(outlet.name)}</title>'
        f'<id>{outlet.home}/</id><link href="{outlet.home}/"/><link rel="self" href="{outlet.home}{Form.ATOM.value}"/>'
        f"<updated>{latest}</updated>\n{entries}</feed>"
    )


def _rdf(outlet: MadeOutlet, listed: Listed) -> str:
    places = "".join(f'<rdf:li rdf:resource="{outlet.home}{article.path}"/>' for article, _ in listed)
    items = "".join(
        f'<item rdf:about="{outlet.home}{article.path}"><title>{escape(version.headline)}</title>'
        f"<link>{outlet.home}{article.path}</link><description>{escape(version.summary)}</description>"
        f"<dc:date>{article.published.isoformat()}</dc:date></item>\n"
        for article, version in listed
    )
    return (
        f'{_XML}<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="{outlet.home}/"><title>{escape(outlet.name)}</title>'
        f"<link>{outlet.home}/</link><description>{escape(outlet.name)}</description><dc:language>{outlet.language}</dc:language>"
        f"<items><rdf:Seq>{places}</rdf:Seq></items></channel>\n{items}</rdf:RDF>"
    )


def _json(outlet: MadeOutlet, listed: Listed) -> str:
    items = [
        {
            "id": f"{outlet.home}{article.path}",
            "url": f"{outlet.home}{article.path}",
            "title": version.headline,
            "summary": version.summary,
            "date_published": article.published.isoformat(),
            "date_modified": _updated(article, version).isoformat(),
        }
        for article, version in listed
    ]
    told = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": outlet.name,
        "home_page_url": f"{outlet.home}/",
        "feed_url": f"{outlet.home}{Form.JSON.value}",
        "language": outlet.language,
        "items": items,
    }
    return json.dumps(told, ensure_ascii=False)


def _sitemap(outlet: MadeOutlet, listed: Listed) -> str:
    places = "".join(
        f"<url><loc>{outlet.home}{article.path}</loc><lastmod>{_updated(article, version).isoformat()}</lastmod><news:news>"
        f"<news:publication><news:name>{escape(outlet.name)}</news:name><news:language>{outlet.language}</news:language>"
        f"</news:publication><news:publication_date>{article.published.isoformat()}</news:publication_date>"
        f"<news:title>{escape(version.headline)}</news:title></news:news></url>\n"
        for article, version in listed
    )
    return (
        f'{_XML}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" '
        f'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">\n{places}</urlset>'
    )


def _home(outlet: MadeOutlet, listed: Listed) -> str:
    """The home page; it leads to the feed, or, where it is itself what announces the articles, to none."""
    kind = _FORMS[outlet.form][1].partition(";")[0]
    leads = outlet.form in (Form.RSS, Form.ATOM, Form.RDF, Form.JSON)
    link = f'<link rel="alternate" type="{kind}" href="{outlet.home}{outlet.form.value}">' if leads else ""
    items = "".join(
        f'<article><h2><a href="{outlet.home}{article.path}">{escape(version.headline)}</a></h2>'
        f"<p>{escape(version.summary)}</p></article>\n"
        for article, version in listed
    )
    return (
        f'<!DOCTYPE html><html lang="{outlet.language}"><head><meta charset="utf-8"><title>{escape(outlet.name)}</title>{link}'
        f'</head><body><nav><a href="{outlet.home}/about">About</a> <a href="{outlet.home}/contact">Contact</a></nav>'
        f"<main>{items}</main><footer><p>© {escape(outlet.name)}</p></footer></body></html>"
    )


def _updated(article: MadeArticle, version: Version) -> datetime:
    return article.published + (version.at - article.at)


_FORMS: dict[Form, tuple[Render, str]] = {
    Form.RSS: (_rss, "application/rss+xml; charset=utf-8"),
    Form.ATOM: (_atom, "application/atom+xml; charset=utf-8"),
    Form.RDF: (_rdf, "application/rdf+xml; charset=utf-8"),
    Form.JSON: (_json, "application/feed+json; charset=utf-8"),
    Form.SITEMAP: (_sitemap, "application/xml; charset=utf-8"),
    Form.HOME: (_home, "text/html; charset=utf-8"),
}
