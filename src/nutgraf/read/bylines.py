"""Bylines that name a wire or another outlet: alone, after a person, or as a help to one."""

import re
from typing import NamedTuple

from nutgraf.read.agencies import is_agency, reads_as_agency
from nutgraf.read.outlets import outlet_of_byline
from nutgraf.text.name_evidence import is_given

_LEADING = re.compile(
    r"(?:(?:(?:with )?(?:additional )?(?:reporting|reports?|material|files) (?:by|from)|with|from|via|courtesy of|avec|mit|con|com|par|por|von|z|за матеріалами)\s+)(?:the |der |l['’])?",
    re.IGNORECASE,
)
_PARTS = re.compile(r"\s*[,|/;()]\s*|\s+[–—-]\s+")
_JOINED = re.compile(r"\s+(?:and|und|et|y|e|та|і|&|with|avec|mit|con)\s+(?:the |der |l['’])?", re.IGNORECASE)
_LETTERS = re.compile(r"[A-Z][A-Za-z]?[A-Z]{1,4}")
_ONE_WORD = re.compile(r"[A-ZÀ-Þ][\w-]+(?:press|presse|wire|news|media)")
_NOBODY = frozenset(
    "staff newsroom desk team online web agencies agency wires wire correspondent reporter reporters".split()
)
_OUTLET_ENDINGS = frozenset(
    """press news times tribune gazette herald telegraph chronicle newspapers presse pressedienst agency wire newswire agentur
    syndicate pressbureau nachrichtendienst""".split()
)
_LABEL = re.compile(r"^(?:text|story|report|copy|words|bericht|agency|agentur|agence|agencia)\s*:\s*", re.IGNORECASE)
_STAFFED = re.compile(
    r"(?:['’]s)?\s+(?:(?i:staff|staff writers?|reports?|reporters?|writers?|journalists?|correspondents?|korrespondent\w*|services?|newsroom)|(?:in|aus) [A-ZÀ-Þ][\w-]+(?: [A-ZÀ-Þ][\w-]+)?)$"
)
_OF = re.compile(
    r"\s+(?:for|of|für|pour|para|per)\s+(?:the )?(?=[A-Z])|\s+(?:writer|reporter|correspondent)\s+(?=[A-Z])"
)
"""What joins a reporter to the agency worked for ("Jane Roe for …", "… writer Jane Roe")."""
_LONGEST = 120


class BylineCredit(NamedTuple):
    """The wire or outlet that a byline names, "" for none; ``partly`` where it stands beside people of the outlet's own."""

    name: str = ""
    partly: bool = False


def credit_of_byline(byline: str) -> BylineCredit:
    """Whom a byline credits: "Nordvik News Agency", "Jane Roe, dpa", "Jane Roe and dpa" (partly), "Avec Nordpresse"."""
    if not byline or len(byline) > _LONGEST:
        return BylineCredit()
    byline = _LABEL.sub("", byline.strip(" ()[]"))
    if told := _LEADING.match(byline):
        name = _STAFFED.sub("", byline[told.end() :].strip(" ."))
        return BylineCredit(name) if _is_name(name) else BylineCredit()
    if _LETTERS.fullmatch(byline) or _ONE_WORD.fullmatch(byline):
        return BylineCredit(byline)
    for part in _PARTS.split(byline):
        if found := _of_part(part):
            return found
    return BylineCredit(_outlet_alone(byline) or outlet_of_byline(byline))


def _of_part(part: str) -> BylineCredit | None:
    """The agency in one part of a byline; None where there is none."""
    if whole := _agency_in(part):
        return BylineCredit(whole)
    first, *others = _JOINED.split(part)
    if name := _agency_in(first):
        return BylineCredit(name, bool(others) and not _agency_in(others[-1]) and not _is_nobody(others[-1]))
    named = next((name for other in others if (name := _agency_in(other))), "")
    return BylineCredit(named, not _is_nobody(first)) if named else None


def _agency_in(words: str) -> str:
    """The agency that some words name, with its staff, its place or the person who works for it; "" where they do not."""
    bare = _bare(words)
    if reads_as_agency(bare) and not _OF.search(bare):
        return bare
    parts = [_bare(_STAFFED.sub("", part)) for part in (bare, *_OF.split(bare))]
    if named := next((part for part in parts if reads_as_agency(part) and not _OF.search(part)), ""):
        return named
    if _JOINED.search(bare):
        return ""
    tails = (" ".join(bare.split()[-length:]) for length in (3, 2, 1) if len(bare.split()) - length >= 2)
    return next((tail for tail in tails if is_agency(tail) and tail[:1].isupper() and tail in bare), "")


def _outlet_alone(byline: str) -> str:
    """A byline that is an outlet's name and no person's ("Oceanic Press")."""
    words = byline.split()
    if not 2 <= len(words) <= 5 or not all(word[0].isupper() or word in ("of", "de") for word in words):
        return ""
    return byline if words[-1].lower() in _OUTLET_ENDINGS and not is_given(words[0]) else ""


def _bare(name: str) -> str:
    return name.strip(" .").removeprefix("the ").removeprefix("The ")


def _is_nobody(name: str) -> bool:
    """Whether a part of a byline names no person: "Staff", "Online desk"."""
    return bool(_NOBODY & set(name.lower().split()))


def _is_name(name: str) -> bool:
    """Whether one name of an outlet is left, and no "wire reports", "agencies" or name of a person's length beside it."""
    words = name.split()
    named = 0 < len(words) <= 5 and all(
        word[:1].isupper() or word in ("of", "de", "and") or is_agency(word) for word in words
    )
    return named and not _is_nobody(name)
