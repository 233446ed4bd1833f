"""Whole pages as outlets print them: metadata, a menu, a cookie notice, the article, what else is on, a footer."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from html import escape
from typing import Any

_WORDS = {
    "en": (
        "News",
        "World",
        "Business",
        "Subscribe",
        "We use cookies to make this site work.",
        "Accept",
        "More from us",
    ),
    "de": ("Nachrichten", "Welt", "Wirtschaft", "Abo", "Wir verwenden Cookies.", "Zustimmen", "Mehr von uns"),
    "uk": (
        "Новини",
        "Світ",
        "Економіка",
        "Підписка",
        "Ми використовуємо файли cookie.",
        "Погодитися",
        "Більше від нас",
    ),
    "ko": ("뉴스", "세계", "경제", "구독", "쿠키를 사용합니다.", "동의", "더 보기"),
}
BEHIND = "This article is for subscribers. Sign in or subscribe to read on."


@dataclass(frozen=True, slots=True, kw_only=True)
class Print:
    """What goes onto a page. ``record`` holds further JSON-LD fields; ``free`` False leaves the first paragraph only."""

    headline: str
    paragraphs: Sequence[str]
    url: str
    outlet: str
    language: str
    published: datetime | None
    updated: datetime | None = None
    dek: str = ""
    byline: str = ""
    record: Mapping[str, Any] | None = None
    free: bool = True


def page(printed: Print) -> bytes:
    """The page of an article, in UTF-8."""
    menu = _WORDS.get(printed.language, _WORDS["en"])
    home = printed.url.split("/", 3)[0] + "//" + printed.url.split("/", 3)[2]
    links = "".join(f'<a href="{home}/{number}">{escape(word)}</a>' for number, word in enumerate(menu[:4]))
    body = "\n".join(f"<p>{escape(paragraph)}</p>" for paragraph in printed.paragraphs[: None if printed.free else 1])
    wall = "" if printed.free else f'<div class="paywall"><p>{BEHIND}</p></div>'
    byline = f'<p class="byline">{escape(printed.byline)}</p>' if printed.byline else ""
    dek = f'<p class="dek"><strong>{escape(printed.dek)}</strong></p>' if printed.dek else ""
    time = f'<time datetime="{printed.published.isoformat()}"></time>' if printed.published else ""
    return f"""<!DOCTYPE html>
<html lang="{printed.language}"><head><meta charset="utf-8">
<title>{escape(printed.headline)} | {escape(printed.outlet)}</title>
<meta property="og:site_name" content="{escape(printed.outlet)}">
<meta property="og:title" content="{escape(printed.headline)}">
<meta property="og:type" content="article">
<link rel="canonical" href="{printed.url}">
<link rel="stylesheet" href="{home}/style.css">
<script type="application/ld+json">{_record(printed)}</script>
</head><body>
<div class="cookie-notice"><p>{menu[4]}</p><button>{menu[5]}</button></div>
<nav>{links}</nav>
<main><article>
<h1>{escape(printed.headline)}</h1>
{dek}{byline}{time}
{body}
{wall}</article></main>
<aside><h2>{menu[6]}</h2><ul><li><a href="{home}/">{escape(printed.outlet)}</a></li></ul></aside>
<footer><p>© {escape(printed.outlet)}</p></footer>
</body></html>
""".encode()


def _record(printed: Print) -> str:
    """The JSON-LD of the page."""
    told: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": printed.headline,
        "url": printed.url,
        "inLanguage": printed.language,
        "publisher": {"@type": "NewsMediaOrganization", "name": printed.outlet},
    }
    if printed.published:
        told["datePublished"] = printed.published.isoformat()
    if printed.updated:
        told["dateModified"] = printed.updated.isoformat()
    if not printed.free:
        told["isAccessibleForFree"] = False
    return json.dumps(told | dict(printed.record or {}), ensure_ascii=False).replace("</", "<\\/")
