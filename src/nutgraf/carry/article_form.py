"""One version of an article in the public form ``nutgraf.article/1``."""

import json
import re
from dataclasses import replace
from typing import Any

from nutgraf.carry.plain import from_plain, to_plain
from nutgraf.model.article import Article
from nutgraf.model.fate import Capture, Ending, Fate, Reading
from nutgraf.ports.store import KeptVersion
from nutgraf.read.assemble import digest

SCHEMA = "nutgraf.article/1"

BAD_FORM = (ValueError, TypeError, LookupError, OverflowError, AttributeError, RecursionError)
"""What `from_plain` raises about values that are none of ours."""

_START = 200
_ID = re.compile(r"a[0-9a-f]{16}")


def form_of(kept: KeptVersion) -> dict[str, Any]:
    """``kept`` as one JSON object: the fields of the article beside "schema", "came", "capture" and "cut"."""
    beside = to_plain(kept)
    article = beside.pop("article")
    return {"schema": SCHEMA, **article, **beside}


def version_of(form: dict[str, Any]) -> KeptVersion | None:
    """The version of which `form_of` made ``form``, None where it is no such form, or its words are not those that its
    version is the digest of."""
    try:
        article = from_plain(Article, form)
        beside = {name: form[name] for name in ("came", "capture", "cut") if name in form}
        kept: KeptVersion = from_plain(KeptVersion, {**beside, "article": form})
    except BAD_FORM:
        return None
    return kept if _is_whole(article, kept.cut) else None


def version_in(body: bytes) -> KeptVersion | None:
    """The version in a file that holds one form and nothing else; None for all others."""
    if SCHEMA.encode() not in body[:_START]:
        return None
    try:
        told = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return version_of(told) if isinstance(told, dict) and told.get("schema") == SCHEMA else None


def reading_of_form(capture: Capture) -> Reading | None:
    """The article in a file that holds one form, of the same id and version as when it was kept; None for all others."""
    kept = version_in(capture.body)
    if kept is None:
        return None
    article = replace(kept.article, address=capture.address)
    reason = "Read as nutgraf kept it" + (": only the beginning of its text." if kept.cut else ".")
    fate = Fate(address=capture.address, ending=Ending.KEPT, reason=reason, article=article.id)
    return Reading(articles=(article,), fates=(fate,))


def _is_whole(article: Article, cut: bool) -> bool:
    spans = (*article.paragraphs, *article.corrections, article.headline, article.dek)
    inside = all(span is None or span.end <= len(article.text) for span in spans)
    same = cut or digest(article.text) == article.version
    return bool(_ID.fullmatch(article.id)) and inside and same
