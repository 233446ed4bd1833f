"""The story page as IPTC ninjs 3.1 ("News in JSON"), for newsrooms' systems."""

from html import escape

from nutgraf.model.article import UNKNOWN_OUTLET
from nutgraf.model.notes import NameKind
from nutgraf.model.page import ArticleLine, PageExpectation, StoryPage
from nutgraf.render import dates
from nutgraf.render.addresses import NOWHERE, Home, exact_moment, story_name, uri_of
from nutgraf.render.cleaning import clean
from nutgraf.render.json_parts import Object

STANDARD = {
    "name": "ninjs",
    "version": "3.1",
    "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#",
}
_LISTS = {
    NameKind.PERSON: "people",
    NameKind.ORGANISATION: "organisations",
    NameKind.PLACE: "places",
}
_TRUST = {"citations": ".annotations", "evidence": ".zip"}
_TRUST_TITLES = {
    "citations": "Every citation of this story, as W3C Web Annotations",
    "evidence": "The evidence bundle: all cited texts with their digests, to be checked offline",
}


def ninjs(page: StoryPage, home: Home = NOWHERE) -> Object:
    """The page as one news object; the articles it stands on are its associations, their outlets its sources.

    ``trustIndicators`` lead to the citations and the evidence, where the desk is served at ``home``.
    """
    return _told({
        "uri": story_name(page.id),
        "type": "text",
        "representationType": "full",
        "profile": "nutgraf.story/1",
        "version": exact_moment(page.updated) or "1",
        "standard": STANDARD,
        "firstCreated": exact_moment(page.first_published),
        "versionCreated": exact_moment(page.updated),
        "contentCreated": exact_moment(page.first_published),
        "pubStatus": "usable",
        "language": page.language,
        "title": clean(page.headline.text) if page.headline else "",
        "headlines": [_text("main", page.headline.text)] if page.headline else [],
        "descriptions": [_text("highlight", one.text) for one in page.highlights],
        "bodies": _bodies(page),
        **_names(page),
        "events": [_event(one) for one in page.expectations],
        "infoSources": _sources(page),
        "associations": [_association(line) for line in page.articles],
        "altIds": [{"role": "nutgraf", "value": page.id}],
        "trustIndicators": _trust(page, home),
        "edNote": clean(" ".join(page.notes)),
        "usageTerms": "Words in quotation marks and cited passages belong to those who published them.",
        "digitalSourceType": {
            "name": "Sentences taken from the associated articles and put together by a program",
            "literal": "extracted",
        },
    })  # fmt: skip


def _bodies(page: StoryPage) -> list[Object]:
    paragraphs = [clean(" ".join(one.text for one in paragraph)) for paragraph in page.story]
    plain = "\n\n".join(paragraphs)
    if not plain:
        return []
    counts = {"charCount": len(plain), "wordCount": len(plain.split())}
    markup = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in paragraphs)
    return [
        {"role": "main", "contentType": "text/plain", **counts, "value": plain},
        {"role": "main", "contentType": "text/html", **counts, "value": markup},
    ]


def _names(page: StoryPage) -> Object:
    found: dict[str, list[Object]] = {}
    for person in page.people:
        if not clean(person.name):
            continue  # a name of marks alone
        told = _told({"name": clean(person.name), "rel": "mentioned", "literal": clean(person.role)})
        found.setdefault(_LISTS.get(person.kind, "objects"), []).append(told)
    return dict(found)


def _event(one: PageExpectation) -> Object:
    due = dates.when(one.due) if one.due else ""
    return _told({"name": clean(one.sentence.text), "rel": f"expected, {one.state.value}", "literal": due})


def _sources(page: StoryPage) -> list[Object]:
    """Who publishes it, and whom they have it from."""
    outlets = dict.fromkeys(clean(line.outlet) for line in page.articles)
    origins = dict.fromkeys(clean(line.origin) for line in page.articles if line.origin)
    told = [(name, "publisher") for name in outlets] + [(name, "origin") for name in origins]
    return [{"name": name, "role": role} for name, role in told if name]


def _association(line: ArticleLine) -> Object:
    return _told({
        "name": clean(line.headline) or clean(line.outlet) or line.id,
        "uri": uri_of(line),
        "rel": "source",
        "type": "text",
        "representationType": "partial",
        "version": line.version,
        "contentCreated": exact_moment(line.published),
        "versionCreated": exact_moment(line.updated),
        "language": line.language,
        "headlines": [_text("main", line.headline)] if clean(line.headline) else [],
        "infoSources": [{"name": clean(line.outlet) or UNKNOWN_OUTLET, "role": "publisher"}],
        "altIds": [{"role": "nutgraf", "value": line.id}],
    })  # fmt: skip


def _trust(page: StoryPage, home: Home) -> list[Object]:
    return [
        {
            "role": f"urn:nutgraf:trust:{role}",
            "title": _TRUST_TITLES[role],
            "href": home.export(page.id, ending),
        }
        for role, ending in _TRUST.items()
        if home.address
    ]


def _text(role: str, value: str) -> Object:
    return {"role": role, "contentType": "text/plain", "value": clean(value)}


def _told(fields: Object) -> Object:
    """``fields`` without those that tell nothing."""
    return {name: value for name, value in fields.items() if value not in ("", [], None)}
