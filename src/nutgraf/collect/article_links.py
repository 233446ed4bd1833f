"""Which links of a page lead to articles: by how their addresses are spelled and how many words they carry."""

import re

from nutgraf.collect.pages import path_of
from nutgraf.text.urls import day_in_path

_MEDIA = re.compile(
    r"\.(?:jpe?g|png|gif|webp|svg|ico|pdf|mp[34]|m4[av]|webm|mov|avi|zip|gz|dmg|exe|epub|docx?|xlsx?|pptx?|css|js|xml|rss|atom|rdf|json|ics|opml)$",
    re.IGNORECASE,
)
_ELSEWHERE = frozenset(
    """about abo abonnement abonnieren account accessibility ads advertise advertising agb app apps archive archives archiv
    author authors autor autoren autorin auteur auteurs autores barrierefreiheit basket careers cart categories category
    categoria categorie checkout comment comments community contact contacts contacto contributor contributors cookie
    cookies copyright customer datenschutz datenschutzerklaerung docs donate download downloads email etiqueta events faq
    feed feeds forum forums gallery galleries galerie games help hilfe horoscope impressum imprint index invite jobs journalist
    journalisten kontakt legal licensing live-tv login logout media-kit member members membership mentions-legales my
    newsletter newsletters notifications password people person persons photo photos picture pictures podcast podcasts
    preferences premium press privacy privacy-policy profile profiles puzzle puzzles quiz register registration reporter
    rss schlagwort search section sections settings share shop sign-in signin signup sitemap spenden spiele staff
    stellenangebote subscribe subscription subscriptions suche tag tags team terms terms-of-service tickets topic topics
    thema themen theme tv user users video videos weather werbung wetter widget widgets writer writers wp-admin
    wp-content wp-login.php""".split()
)
_SLUG = re.compile(r"[^\W_]+")
_MONTH = re.compile(r"/(?:19|20)\d\d/\d{1,2}(?=/|$)")
_NUMBER = re.compile(r"\d{5,}")
_NUMBER_ASKED = re.compile(r"[?&](?:\w*id|p|no|aid|idx\w*|artic\w*|news\w*)=[\w-]*\d{3,}", re.IGNORECASE)
_WITHOUT_SPACES = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u4e00-\u9fff]")

ENOUGH = 2.5
_PLAINLY = 4.0


def article_score(address: str, words: str, *, in_heading: bool) -> float:
    """How much a link with these ``words`` ("" for none that tell anything) looks like one to an article; from
    `ENOUGH` on it is taken for one."""
    path = path_of(address)
    parts = [part.lower() for part in path.split("/") if part]
    if not parts or _MEDIA.search(path) or any(part in _ELSEWHERE for part in parts):
        return 0.0
    spelled = _by_address(address, path, parts[-1])
    if not words:
        return spelled if spelled >= _PLAINLY else 0.0
    return spelled + (1.5 if word_count(words) >= 5 else 0.5) + (1.0 if in_heading else 0.0)


def word_count(words: str) -> int:
    """How many words; a script that sets no spaces has one for each two of its signs."""
    return len(words.split()) + len(_WITHOUT_SPACES.findall(words)) // 2


def _by_address(address: str, path: str, last: str) -> float:
    slug = max((len(_letters(part)) for part in path.split("/")), default=0)
    score = 2.0 if slug >= 4 else (1.0 if slug == 3 else 0.0)
    if day_in_path(address) or _MONTH.search(path):
        score += 2.0
    if _NUMBER.search(last) or _NUMBER_ASKED.search(address) or re.search(r"[-_.][0-9a-f]{8,}", last):
        score += 1.5
    return score + (0.5 if re.search(r"\.\w?html?$", last) else 0.0)


def _letters(part: str) -> list[str]:
    """The words of a part of a path; letters of other scripts come as percent signs and figures."""
    return [word for word in _SLUG.findall(re.sub(r"(?:%[0-9A-Fa-f]{2})+", "x", part)) if not word.isdigit()]
