"""A story page for search engines and archives: schema.org in JSON-LD."""

import json
import re

from nutgraf.model.notes import NameKind
from nutgraf.model.page import ArticleLine, Person, StoryPage
from nutgraf.model.sentence import Citation
from nutgraf.render.addresses import NOWHERE, Home, article_name, exact_moment, story_name, uri_of
from nutgraf.render.cited import language_code
from nutgraf.render.cleaning import clean, short, web_address
from nutgraf.render.json_parts import Object
from nutgraf.render.wording import UNTITLED, by_id

_KINDS = {
    NameKind.PERSON: "Person",
    NameKind.ORGANISATION: "Organization",
    NameKind.PLACE: "Place",
}
_LONGEST_HEADLINE = 110
_IN_SCRIPT = {ord("<"): "\\u003c", ord(">"): "\\u003e", ord("&"): "\\u0026", 0x2028: "\\u2028", 0x2029: "\\u2029"}
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


def json_ld(page: StoryPage, home: Home = NOWHERE) -> Object:
    """The page as a NewsArticle that is based on the articles it cites."""
    lines = by_id(page.articles)
    language = language_code(page.language)
    return _told({
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "@id": story_name(page.id),
        "url": home.story(page.id),
        "headline": short(page.headline.text, _LONGEST_HEADLINE) if page.headline else UNTITLED,
        "inLanguage": language,
        "datePublished": exact_moment(page.first_published),
        "dateModified": exact_moment(page.updated),
        "abstract": " ".join(clean(one.text) for one in page.highlights),
        "articleBody": "\n\n".join(clean(" ".join(one.text for one in paragraph)) for paragraph in page.story),
        "backstory": clean(" ".join(page.notes)),
        "creator": {"@type": "SoftwareApplication", "name": "nutgraf", "applicationCategory": "News"},
        "isBasedOn": [_article(line) for line in page.articles],
        "citation": [_quotation(one, lines) for one in _cited(page)],
        "mentions": [_mention(person) for person in page.people if clean(person.name)],
        "correction": [
            _told({
                "@type": "CorrectionComment",
                "text": clean(one.exact),
                "about": {"@id": _where(one, lines)},
            })
            for revision in page.revisions
            for one in revision.corrections
        ],
    })  # fmt: skip


def in_script(told: Object) -> str:
    """``told`` as JSON that may stand in a ``script`` element: nothing in it ends the element or begins another one."""
    text = json.dumps(told, ensure_ascii=False, allow_nan=False, separators=(",", ":")).translate(_IN_SCRIPT)
    return _LONE_SURROGATE.sub("\ufffd", text)


def _cited(page: StoryPage) -> list[Citation]:
    """The words behind what stands first on the page, each once."""
    sentences = [*([page.headline] if page.headline else []), *page.highlights]
    sentences += [one for paragraph in page.story for one in paragraph]
    return list(dict.fromkeys(citation for one in sentences for citation in one.citations))


def _article(line: ArticleLine) -> Object:
    return _told({
        "@type": "NewsArticle",
        "@id": uri_of(line),
        "url": web_address(line.url),
        "headline": short(line.headline, _LONGEST_HEADLINE),
        "inLanguage": language_code(line.language),
        "datePublished": exact_moment(line.published),
        "dateModified": exact_moment(line.updated),
        "publisher": {"@type": "NewsMediaOrganization", "name": clean(line.outlet)},
        "version": line.version,
    })  # fmt: skip


def _quotation(citation: Citation, lines: dict[str, ArticleLine]) -> Object:
    return {"@type": "Quotation", "text": clean(citation.exact), "isPartOf": {"@id": _where(citation, lines)}}


def _where(citation: Citation, lines: dict[str, ArticleLine]) -> str:
    line = lines.get(citation.article)
    return uri_of(line) if line else article_name(citation.article)


def _mention(person: Person) -> Object:
    kind = _KINDS.get(person.kind, "Thing")
    return _told({
        "@type": kind,
        "name": clean(person.name),
        "alternateName": [clean(alias) for alias in person.aliases if alias != person.name],
        "jobTitle" if kind == "Person" else "description": clean(person.role),
    })  # fmt: skip


def _told(fields: Object) -> Object:
    """``fields`` without those that tell nothing."""
    return {name: value for name, value in fields.items() if value not in ("", [], None)}
