"""Page furniture: lines that stand around an article and are no part of it."""

import re
from collections.abc import Iterable

from nutgraf.read.furniture_words import LINES, SOCIAL, STARTS, TEASERS_FOLLOW, WALLS

_EDGES = " \t.:;,!|•·–—-_=*#>»›→↓▼▲…[]()<>~"
_TOKENS = re.compile(r"[\w&-]+")
_COUNTERS = re.compile(
    r"(?:\d[\d.,]*\s?[km]?\s*(?:comments?|views?|shares?|likes?|min(?:ute)?s?(?: read)?|reads?|kommentare?|minuten?|aufrufe|"
    r"переглядів|перегляди|коментарів|коментарі|хв|댓글|조회)|(?:[a-z]+ )?\d+ (?:minutes?|hours?|days?|weeks?|months?) ago|"
    r"(?:reading time|lesezeit|час читання|조회수?|댓글수?|추천)\s*:?\s*\d+.{0,12}|\d{1,3})",
    re.IGNORECASE,
)
_ENDED = re.compile(r"[.!?…。！？][\"'”’»)\]]*$")
_EMAIL = re.compile(r"[\w.+-]{1,60}@[\w-]{1,60}\.[\w.-]{2,60}")
_TRAIL = re.compile(r"[^›»>\n]{2,30}(?:\s[›»>]\s[^›»>\n]{2,40}){1,5}")
_CREDIT = re.compile(
    r"\((?:ap |file )?(?:photo|image|picture|foto|bild|фото|사진)\b[^()]{0,80}\)\W*$"
    r"|(?:/|\bvia )(?:getty images|ap|reuters|afp|epa|shutterstock|wireimage)\W*$",
    re.IGNORECASE,
)
_LONGEST_LINE = 200
_LONGEST_CAPTION = 400
_LONGEST_TEASER = 20


def is_furniture(line: str) -> bool:
    """Whether one line (or paragraph) is page furniture."""
    plain = _plain(line)
    if not plain or plain in LINES or _COUNTERS.fullmatch(plain) or _EMAIL.fullmatch(plain):
        return True
    if len(line) <= _LONGEST_CAPTION and _CREDIT.search(line):
        return True
    low = line.casefold().lstrip("•*-–— ").replace("’", "'")
    if len(line) <= _LONGEST_LINE and low.startswith(STARTS):
        return True
    return _is_share_bar(plain) or (len(line) <= _LONGEST_LINE and _TRAIL.fullmatch(plain) is not None)


def is_wall(text: str) -> bool:
    """Whether a short text is what a page shows instead of its article: a log-in, a cookie banner, an error."""
    low = text.casefold()
    return len(text) < 1_500 and any(words in low for words in WALLS)


def without_furniture(lines: Iterable[str]) -> list[str]:
    """``lines`` without furniture, and without the teasers of other articles under a heading that announces them."""
    kept: list[str] = []
    among_teasers = False
    for line in lines:
        if is_furniture(line):
            among_teasers = among_teasers or _plain(line) in TEASERS_FOLLOW
        elif not (among_teasers and _is_teaser(line)):
            among_teasers = False
            kept.append(line)
    return kept


def _plain(line: str) -> str:
    return line.strip(_EDGES).casefold().replace("’", "'")


def _is_share_bar(plain: str) -> bool:
    tokens = _TOKENS.findall(plain[:_LONGEST_LINE])
    return 1 < len(tokens) <= 16 and len(plain) <= _LONGEST_LINE and all(token in SOCIAL for token in tokens)


def _is_teaser(line: str) -> bool:
    return len(line) <= _LONGEST_LINE and not _ENDED.search(line) and len(line.split()) <= _LONGEST_TEASER
