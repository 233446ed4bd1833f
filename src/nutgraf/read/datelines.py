"""Datelines: the place, the day and the agency that a first paragraph opens with ("VELMOUTH, April 9 (AFP) —")."""

import re
from dataclasses import dataclass

from nutgraf.read.agencies import is_agency
from nutgraf.text.stamps import PrintedStamp, stamps

_LONGEST = 110
_ASIAN = re.compile(
    r"[\[(](?P<place>[^\[\]()=]{1,30})\s?=\s?(?P<agency>[^\[\]()=]{1,24})[\])]\s*"
    r"(?:(?P<byline>[가-힣]{2,4}(?:[·,]\s?[가-힣]{2,4}){0,3}\s?(?:[가-힣]{0,4}기자|특파원|통신원))\s*=\s*)?"
)
_DASH = re.compile(r"\s*(?:—|–|--|―)\s*|\s+-\s+|:\s+|\s*=\s+")
_AGENCY = re.compile(r"[(/]\s?(?P<agency>[^()\d]{2,40}?)\s?[)/]\s*$")
_AGENCY_ALONE = re.compile(r"\((?P<agency>[^\W\d_][\w.&/ -]{1,29})\)\s*(?:—|–|--|-)\s*(?=\S)")
_PARTY = re.compile(r"[A-Z]\W")
"""What stands in brackets after a member of parliament ("D-N.Y.", "R., Ohio"), and is no agency."""
_STOPPED = re.compile(r"(?P<place>[^\W\d_][^.!?:;—–()\d]{2,40})\.\s+(?P<rest>[\"“„«‘]?[^\W\d_a-z].{40,})", re.DOTALL)
_WORD = re.compile(r"[^\W\d_][^\W\d_'’.-]*(?:[.'’-][^\W\d_]*)*")
_LITTLE = frozenset(
    "de del la le les los las el al der den an am im in of the upon sur do da dos ob і над на під і-".split()
)
_NO_PLACES = frozenset(
    """analysis opinion exclusive update updated breaking watch video photos live explainer editorial comment review interview
    correction clarification note report recap live blog factbox timeline profile feature news urgent just in file
    analyse kommentar exklusiv eilmeldung meinung video hintergrund korrektur berichtigung
    аналітика оновлено терміново ексклюзив думка відео фото коментар інтерв'ю виправлення""".split()
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Dateline:
    """What a dateline tells, and the paragraph without it. ``text`` is the dateline as printed, without its dash."""

    text: str
    rest: str
    agency: str = ""
    byline: str = ""
    day: PrintedStamp | None = None


def dateline_of(paragraph: str, language: str, rest_of_text: str = "") -> Dateline | None:
    """The dateline that ``paragraph`` opens with, or None.

    A place with only a full stop behind it ("Brunnfurt. Der Rat …") counts when ``rest_of_text`` names it again.
    """
    if (match := _ASIAN.match(paragraph)) and (is_agency(match.group("agency")) or _is_short(match)):
        byline = match.group("byline") or ""
        return Dateline(
            text=match.group("place").strip(),
            rest=paragraph[match.end() :],
            agency=match.group("agency").strip(),
            byline=byline,
        )
    if match := _AGENCY_ALONE.match(paragraph):
        return Dateline(text="", rest=paragraph[match.end() :], agency=match.group("agency").strip())
    for dash in _DASH.finditer(paragraph[:_LONGEST]):
        found = _western(paragraph[: dash.start()], dash.group(), paragraph[dash.end() :], language)
        if found is not None:
            return found
    return _stopped(paragraph, language, rest_of_text)


def _is_short(match: re.Match[str]) -> bool:
    """Whether both sides are single short words, as place and agency are and names of columns are not."""
    return all(
        len(match.group(part).strip()) <= most and " " not in match.group(part).strip()
        for part, most in (("place", 4), ("agency", 8))
    )


def _stopped(paragraph: str, language: str, rest_of_text: str) -> Dateline | None:
    """A dateline that ends with a full stop, as German and Ukrainian outlets print it."""
    match = _STOPPED.match(paragraph)
    if match is None or language in ("en", "ko") or not _is_place(match.group("place")):
        return None
    city = re.split(r"[,/]", match.group("place"))[0].strip()
    again = re.search(rf"(?<!\w){re.escape(city[:-1] if len(city) > 4 else city)}", match.group("rest") + rest_of_text)
    if not (again or (city.isupper() and len(city) > 3)):
        return None
    return Dateline(text=match.group("place").strip(), rest=match.group("rest"))


def _western(head: str, dash: str, rest: str, language: str) -> Dateline | None:
    if not rest or not head:
        return None
    printed = head.strip()
    agency_match = _AGENCY.search(head)
    agency = agency_match.group("agency").strip() if agency_match else ""
    if _PARTY.match(agency):
        return None
    if agency_match:
        head = head[: agency_match.start()]
    days = stamps(head, language)
    if days:
        head = head[: days[0].span.start] + head[days[0].span.end :]
    place = head.strip(" ,.;/")
    if not place and agency and days:
        return Dateline(
            text=printed[: agency_match.start()].strip(" ,") if agency_match else printed,
            rest=rest,
            agency=agency,
            day=days[0],
        )
    if not _is_place(place) or not _enough(place, dash, rest, bool(agency or days)):
        return None
    text = printed[: agency_match.start()].strip(" ,") if agency_match else printed
    return Dateline(text=text, rest=rest, agency=agency, day=days[0] if days else None)


def _is_place(place: str) -> bool:
    """Whether ``place`` reads as one to three place names, parted by commas or strokes."""
    parts = [part.split() for part in re.split(r"[,/]", place)]
    if not 1 <= len(parts) <= 3 or any(not 1 <= len(words) <= 4 for words in parts):
        return False
    words = [word for part in parts for word in part if word.casefold() not in _LITTLE]
    named = all(_WORD.fullmatch(word) and word[0].isupper() for word in words)
    return bool(words) and named and not any(word.casefold().strip(".") in _NO_PLACES for word in words)


def _enough(place: str, dash: str, rest: str, backed: bool) -> bool:
    """Whether there is enough to call it a dateline: agency or day, capitals, or at least a long dash and a new sentence."""
    if backed:
        return True
    if ":" in dash or "=" in dash:
        return False
    begins = rest[0].isupper() or rest[0].isdigit() or rest[0] in "\"“„«‘'"
    city = re.split(r"[,/]", place)[0]
    if city.isupper() and len(city) > 2 and begins:
        return True
    return begins and dash.strip() != "-" and dash != dash.strip() and len(place.split()) <= 2


def credit_of(agency: str) -> str:
    """The agency of a dateline as a credit: a known one, or a name."""
    return agency if is_agency(agency) or agency[:1].isupper() else ""
