"""Credits: where an article says that its text comes from a wire or another outlet."""

import re

from nutgraf.read.agencies import is_agency

_NAME = r"(?P<name>(?:the |die |der )?[^\W\d_][^.;:()|]{1,60}?)"
_FROM = (
    rf"(?:with |additional |some )?(?:material|reporting|files|information|input)s? (?:from|by|provided by) {_NAME}(?: was used(?: in this report)?)?",
    rf"{_NAME}(?:['’]s? [^.]{{1,40}})?(?: journalists?| staff| writers?| reporters?)? contributed(?: reporting)? to this (?:report|story|article)",
    rf"{_NAME} contributed reporting",
    rf"(?:sources?|quellen?|джерел[оа]|источник|출처|via|agency|agentur)\s*[:=]\s*{_NAME}",
    rf"(?:this (?:article|story|report) (?:was |is )?)?(?:(?:first |originally )?(?:published|appeared)|republished|produced) (?:by|in|on|from|courtesy of) {_NAME}",
    rf"(?:mit (?:material|informationen|angaben)|unter verwendung von material) (?:von |der |des |aus )+{_NAME}",
    rf"(?:за матеріалами|за інформацією|за даними|по материалам) {_NAME}",
    rf"(?:report|text|story|bericht) (?:by|von)\s?:? {_NAME}",
    rf"{_NAME} 제공",
)
_CREDITS = tuple(re.compile(pattern, re.IGNORECASE) for pattern in _FROM)
_ALWAYS = frozenset((3, 4, 5, 6))
_DESK = re.compile(r"(?:additional )?(?:reporting|writing|editing|compiled|screenplay) by [^.]{2,120}", re.IGNORECASE)
_AT_END = re.compile(r"\s*\((?P<name>[^()\d]{2,30})\)\.?$")
_LONGEST = 180


def credit_of_line(line: str) -> tuple[bool, str]:
    """Whether a whole line is a credit, and whom it names ("" where it names people of the outlet only)."""
    plain = line.strip(" .()[]*–—-")
    if not plain or len(line) > _LONGEST:
        return False, ""
    if is_agency(plain):
        return True, plain
    for place, pattern in enumerate(_CREDITS):
        if match := pattern.fullmatch(plain):
            name = _first(match.group("name"))
            known = is_agency(name)
            if "agenc" in name.casefold() and not known:
                return True, ""
            if known or (place in _ALWAYS and name[:1].isupper() and len(name.split()) <= 5):
                return True, name.strip()
            if "contributed" in plain or "reporting" in plain.casefold():
                return True, ""
    return bool(_DESK.fullmatch(plain)) and (";" in plain or len(plain.split()) <= 9), ""


def credit_at_end(paragraph: str) -> tuple[str, str]:
    """The paragraph without the agency in brackets at its end, and that agency ("" where there is none)."""
    match = _AT_END.search(paragraph[-40:])
    if match is None or not is_agency(match.group("name")):
        return paragraph, ""
    return paragraph[: len(paragraph) - len(match.group())], match.group("name").strip()


def _first(names: str) -> str:
    """The agency among several names ("Jane Roe and AFP"), else the first one."""
    parts = [
        part.strip().removeprefix("the ").removeprefix("The ") for part in re.split(r",| and | und | та | і |/", names)
    ]
    return next((part for part in parts if is_agency(part)), parts[0])
