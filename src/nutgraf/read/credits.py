"""Credits: where an article says that its text comes from a wire or another outlet."""

import re

from nutgraf.read.agencies import reads_as_agency
from nutgraf.text.organisations import HEADS, SHORT_FORMS, is_outlet

_NAME = r"(?P<name>(?:the |die |der )?[^\W\d_][^.;:()|]{1,60}?)"
_FROM = (
    rf"(?:with |additional |some )?(?:material|reporting|files|information|input)s? (?:from|by|provided by) {_NAME}(?: was used(?: in this report)?)?",
    rf"{_NAME}(?:['’]s? [^.]{{1,40}})?(?: journalists?| staff| writers?| reporters?)? contributed(?: reporting)? to this (?:report|story|article)",
    rf"{_NAME} contributed reporting",
    rf"(?:sources?|quellen?|джерел[оа]|источник|출처|via|agency|agentur|agence|h/t|hat[ -]tip|credit)\s*[:=]\s*{_NAME}",
    rf"(?:this (?:article|story|report) (?:was |is )?)?(?:(?:first |originally )?(?:published|appeared)|republished|produced) (?:by|in|on|from|courtesy of) {_NAME}",
    rf"(?:mit (?:material|informationen|angaben)|unter verwendung von material) (?:von |der |des |aus )+{_NAME}",
    rf"(?:за матеріалами|за інформацією|за даними|по материалам) {_NAME}",
    rf"(?:report|text|story|bericht) (?:by|von)\s?:? {_NAME}",
    rf"{_NAME} 제공",
    r"(?:also )?contribut(?:ing|ors?)(?: (?:writers?|reporters?))?\s*:\s*(?P<name>[^.]{2,150})",
    rf"(?:this (?:article|story|report|text) )?(?:(?:was|is|has been) )?(?:first )?(?:supplied|provided|distributed|syndicated|reprinted|adapted|edited|taken|compiled|condensed|abridged|prepared|written) "
    rf"(?:(?:from|by|with (?:the )?permission (?:from|of)|by (?:kind )?permission of|by arrangement with|under licen[cs]e from) )+(?:(?:wire )?(?:copy|reports?|dispatches|material) (?:(?:supplied )?(?:by|from|of) )?)?{_NAME}(?: and (?:has been )?edited [^.]{{2,60}})?",
    rf"(?:used )?(?:by arrangement with|courtesy of|with (?:the )?permission (?:from|of)|by permission of) {_NAME}",
    rf"this (?:article|story|report|text) (?:includes|contains|uses|comes|is|was) (?:(?:material|reporting|information|copy|reports) )?from {_NAME}(?: and (?:has been )?edited [^.]{{2,60}})?",
    rf"(?:based on|from|after) (?:a |an )?(?:reports?|dispatch|story|article|text|copy) (?:by|from|in|of) {_NAME}",
    rf"(?:wire copy|copy|text|words|story|agency report)\s*[:=]\s*{_NAME}",
    rf"(?:mit|aus) agentur(?:material|meldungen|berichten) (?:von |der |des )*{_NAME}",
    rf"{_NAME}(?: staff| reports?| copy|, staff| and staff|, edited)",
    rf"(?:from|with|by|von|mit|par|avec|con) {_NAME}",
    rf"(?:[^.]{{2,60}} contributed to )?this (?:article|story|report),?(?: which)? (?:is|was) based (?:in part )?on (?:material from )?{_NAME}",
)
_CREDITS = tuple(re.compile(pattern, re.IGNORECASE) for pattern in _FROM)
_ALWAYS = frozenset((3, 4, 5, 6))
_IF_OUTLET = frozenset((10, 11, 12, 13))
"""Places of the patterns above behind which any medium is credited, and behind which only what is called like one."""
_NAMELESS = re.compile(r"agenc|wire[ -](?:service )?reports?|agentur|агентств", re.IGNORECASE)
_HELPED = re.compile(r"contribut|additional|beigetragen|some (?:material|reporting|information)", re.IGNORECASE)
_CHARTED = HEADS - frozenset(
    "news times post journal tribune herald gazette guardian telegraph chronicle observer magazine".split()
)
"""Words for bodies whose figures are charted ("Source: Ministry of Labour") and whose texts nobody prints."""
_DESK = re.compile(r"(?:additional )?(?:reporting|writing|editing|compiled|screenplay) by [^.]{2,120}", re.IGNORECASE)
_AT_END = re.compile(
    r"\s*(?:[(\[](?P<name>[^()\[\]\d]{2,40})[)\]]|(?<=[.!?”\"’])\s*[—–-]{1,2}\s*(?P<dashed>[^()\d—–.!?]{2,30})|/(?P<stroked>[^/()\d]{2,30})/)\.?$"
)
_LONGEST = 180


def credit_of_line(line: str) -> tuple[bool, str]:
    """Whether a whole line is a credit, and whom it names ("" where it names people of the outlet only)."""
    plain = line.strip(" .()[]*–—-©/")
    if not plain or len(line) > _LONGEST:
        return False, ""
    if reads_as_agency(plain):
        return True, plain
    for place, pattern in enumerate(_CREDITS):
        if match := pattern.fullmatch(plain):
            name = _first(match.group("name"))
            known = reads_as_agency(name.removeprefix("The "))
            if _NAMELESS.search(name) and not known:
                return True, ""
            if known or (place in _ALWAYS and _is_medium(name)) or (place in _IF_OUTLET and is_outlet(name)):
                return True, name.strip().removeprefix("The ") if known else name.strip()
            if "contribut" in plain.casefold() or "reporting" in plain.casefold():
                return True, ""
    return bool(_DESK.fullmatch(plain)) and (";" in plain or len(plain.split()) <= 9), ""


def credit_at_end(paragraph: str) -> tuple[str, str]:
    """The paragraph without the agency in brackets at its end, and that agency ("" where there is none)."""
    match = _AT_END.search(paragraph[-50:])
    name = _first(match.group(match.lastgroup or 0).strip()) if match else ""
    if match is None or not reads_as_agency(name):
        return paragraph, ""
    return paragraph[: len(paragraph) - len(match.group())], name


def only_helped(line: str) -> bool:
    """Whether a credit says that somebody helped, so that the rest is the outlet's own."""
    return _HELPED.search(line) is not None


def _is_medium(name: str) -> bool:
    """Whether the name after "Source:" may be an outlet's: no ministry, institute or the like, whose figures are shown."""
    words = name.split()
    body = name in SHORT_FORMS or any(word.lower() in _CHARTED for word in words)
    return name[:1].isupper() and len(words) <= 5 and (is_outlet(name) or not body)


def _first(names: str) -> str:
    """The agency among several names ("Jane Roe and AFP"), else the first one."""
    parts = [part.strip().removeprefix("the ") for part in re.split(r"[,;]| and | und | та | і |/", names)]
    return next((part for part in parts if reads_as_agency(part.removeprefix("The "))), parts[0])
