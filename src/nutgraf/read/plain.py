"""Plain text: which lines are masthead, headline, dek, byline and times, and where the body begins."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from nutgraf.model.article import Outlet
from nutgraf.read.agencies import is_agency
from nutgraf.read.draft import Draft, FoundTime
from nutgraf.read.furniture import is_furniture
from nutgraf.read.outlets import has_outlet_word, masthead
from nutgraf.read.paragraphs import is_bullet, paragraphs_of
from nutgraf.read.toplines import byline_of_line, key_of_line, split_times, times_of_line
from nutgraf.text.clean import letters
from nutgraf.text.urls import is_web

_SENTENCE_END = re.compile(r"(?<![A-ZА-Я.])[.。…]$|[.!?][\"”»]$|다\.?$|요\.?$")
_LONGEST_HEADLINE = 250
_LONGEST_TOP = 25
_ABOVE = 45


@dataclass(slots=True, kw_only=True)
class _Top:
    """What the lines above the body told, while they are read one by one."""

    headline: str = ""
    byline: str = ""
    outlet: str = ""
    credit: str = ""
    url: str = ""
    language: str = ""
    times: list[FoundTime] = field(default_factory=list)
    above: list[str] = field(default_factory=list)
    others: list[str] = field(default_factory=list)


def draft_of_text(text: str, language: str) -> Draft:
    """The draft of a tidied plain ``text`` whose words are in ``language``; furniture of the body is still there."""
    lines = paragraphs_of(text)
    top = _Top()
    body_start = _read_top(lines, top, language)
    name = top.outlet or masthead(top.above, lines)
    # What stood between headline and body and told nothing else is the dek, or the first lines of the body.
    dek = top.others[0] if len(top.others) == 1 else ""
    body = lines[body_start:] if dek else top.others + lines[body_start:]
    return Draft(
        paragraphs=tuple(body), headline=top.headline, dek=dek, byline=top.byline, credit=top.credit, url=top.url,
        language=top.language, times=tuple(top.times), outlet=Outlet(name=name, how="text") if name else Outlet(),
    )  # fmt: skip


def _read_top(lines: Sequence[str], top: _Top, language: str) -> int:
    """Reads the lines above the body into ``top``; the number of the line the body begins with."""
    start = 0
    for number, line in enumerate(lines[:_LONGEST_TOP]):
        following = lines[number + 1 : number + 3]
        if _tells(line, top, language) or is_furniture(line):
            if top.headline or not top.others:
                start = number + 1
            continue
        if not top.headline:
            if _is_above(line, following, language):
                top.above.append(line)
                start = number + 1
                continue
            if not _reads_as_headline(line, number, lines):
                return start
            top.headline = line
            start = number + 1
        elif _is_name_beside_time(line, lines, number, language) and not top.byline:
            top.byline, start = line, number + 1
        elif not top.others and _more_to_tell(following, language):
            top.others.append(line)
            start = number + 1
        else:
            break
    return start


def _tells(line: str, top: _Top, language: str) -> bool:
    """Takes a line that tells times, a byline or a key and its value into ``top``; whether it was one."""
    if times := times_of_line(line, language):
        top.times += times
        return True
    if found := key_of_line(line):
        return _take_key(*found, top)
    times, rest = split_times(line, language) if len(line) < 160 else ((), line)
    byline = byline_of_line(rest)
    if byline and not top.byline and not is_bullet(line):
        top.byline = byline
        top.times += times
        return True
    if is_web(line):
        top.url = top.url or line
        return True
    return False


def _take_key(key: str, value: str, top: _Top) -> bool:
    if key == "source":
        key = "url" if is_web(value) else "credit" if is_agency(value) else "outlet"
    if getattr(top, key) or len(value) > _LONGEST_HEADLINE:
        return False
    setattr(top, key, value)
    return True


def _is_above(line: str, following: Sequence[str], language: str) -> bool:
    """Whether a short line stands above the headline (masthead, section), a longer line that is none of these being near."""
    words = re.split(r"\s[|·—–]\s", line)[0].split()
    named = len(words) <= 2 or all(_capital(word) for word in words) or has_outlet_word(" ".join(words))
    if len(line) > _ABOVE or not named or len(words) > 6 or _SENTENCE_END.search(line):
        return False
    near = [other for other in following if not is_furniture(other) and not times_of_line(other, language)]
    return any(
        len(other) > max(len(line), 14) + 4 and len(other) <= _LONGEST_HEADLINE and not _is_sentence(other)
        for other in near
    )


def _reads_as_headline(line: str, number: int, lines: Sequence[str]) -> bool:
    if number + 1 >= len(lines) or len(line) > _LONGEST_HEADLINE or letters(line) < 4 or is_bullet(line):
        return False
    return not _is_sentence(line)


def _is_sentence(line: str) -> bool:
    """Whether a line ends as a sentence of the body does; headlines have no full stop."""
    return bool(_SENTENCE_END.search(line)) and not line.endswith(("...", "U.S.", "U.K.", "U.N."))


def _is_name_beside_time(line: str, lines: Sequence[str], number: int, language: str) -> bool:
    """Whether a line that opens with a few capitalised words stands next to a time line, as names of reporters do."""
    name = re.split(r"[,|]", line)[0].split()
    if (
        not 1 < len(name) <= 5
        or len(line) > 70
        or _SENTENCE_END.search(line)
        or not all(_capital(word) for word in name)
    ):
        return False
    beside = [lines[place] for place in (number - 1, number + 1) if 0 <= place < len(lines)]
    return any(times_of_line(other, language) for other in beside)


def _capital(word: str) -> bool:
    first = word.lstrip('«"“„(')[:1]
    return first.isupper() or word in ("and", "und", "та", "і", "&", "of", "the")


def _more_to_tell(following: Sequence[str], language: str) -> bool:
    """Whether one of the next lines is a time line or a byline, so that the body has not begun yet."""
    return any(times_of_line(line, language) or byline_of_line(line) for line in following[:2])
