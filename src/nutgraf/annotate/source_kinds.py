"""What kind of source a description names, and which of its words says so."""

import re

from nutgraf.model.notes import SourceKind
from nutgraf.text.organisations import is_outlet

_UNNAMED = re.compile(
    r"\b(?:sources?|insiders?|(?:people|person|official|officials|diplomats?|aides?) (?:familiar|briefed|who (?:asked|requested|spoke|declined))|anonym\w*|"
    r"Insider|vertraute[nrs]?|eingeweihte[nr]?|Kreise\w*|джерел\w*|співрозмовни\w*|источник\w*)\b|소식통|관계자|익명",
    re.IGNORECASE,
)
_DOCUMENT = re.compile(
    r"\b(?:reports?|statements?|letters?|polls?|surveys?|study|studies|documents?|memos?|filings?|complaint|lawsuit|indictment|transcript|data|figures|"
    r"records|bericht|studie|umfrage|dokument\w*|mitteilung|заяв[аіи]|звіт\w*|документ\w*|interviews?|article|book|video|footage|analysis)\b|보고서|성명|자료",
    re.IGNORECASE,
)
_OFFICE = re.compile(
    r"\b(?:spokes\w+|ministry|ministries|government|administration|office|department|white house|kremlin|police|prosecutors?|court|embassy|authority|agency|commission|"
    r"minister|president|mayor|governor|chancellor|premier|\w*(?:sprecher\w*|ministerium\w*|regierung|polizei|staatsanwaltschaft|behörde\w*|gericht\w*|feuerwehr|landratsamt)|"
    r"речни\w*|прессекретар\w*|міністерств\w*|уряд\w*|поліці\w*|прокуратур\w*)\b|대변인|국방부|외교부|정부|당국|경찰|검찰",
    re.IGNORECASE,
)
_CUT = re.compile(r"\b(?:of|for|at|from|with|who)\b")
_BEHIND_HEAD = re.compile(
    r"[,(]|\s(?:of|for|at|from|with|who|whom|which|that|in|on|by|to|as|about|against|under|close|familiar|briefed|released|published|conducted|called|named)\b"
)
BODIES = frozenset(
    """company firm business corporation bank club team group union association charity agency ministry department office council
    commission committee government administration party court army navy police university college school hospital institute
    newspaper magazine network station outlet paper airline manufacturer retailer operator owner league church foundation fund
    organisation organization body watchdog regulator board campaign""".split()
)
"""English nouns for bodies, which are never "who"."""


def kind_of(words: str) -> SourceKind:
    """What kind of source a description names."""
    if _UNNAMED.search(words):
        return SourceKind.UNNAMED
    if is_outlet(words):
        return SourceKind.OUTLET
    head = _CUT.split(words)[0]
    if _OFFICE.search(head):
        return SourceKind.OFFICE
    if _DOCUMENT.search(head):
        return SourceKind.DOCUMENT
    return SourceKind.GROUP


def names_office(words: str) -> bool:
    """Whether some of the words name an office, a spokesman or the like."""
    return _OFFICE.search(words) is not None


def head_of(words: str) -> str:
    """The small-lettered noun that an English description or name is about ("spokesman" of "a spokesman for the firm")."""
    before = _BEHIND_HEAD.split(words, maxsplit=1)[0].split()
    return before[-1].lower() if before else ""
