"""Lines that tell about an article: printed times, who wrote it, and "key: value" lines."""

import re

from nutgraf.model.when import Known
from nutgraf.read.draft import FoundTime, Role
from nutgraf.text.stamps import PrintedStamp, stamp_at_start, stamps

_UPDATED = (
    r"(?:last |zuletzt |остання |최종 ?)?(?:updated|modified|edited|revised|aktualisiert|geändert|bearbeitet|stand|оновлен[оня]+|змінено|"
    r"обновлен[оа]|изменено|수정|업데이트|mis à jour|actualizado|aggiornato|atualizado|bijgewerkt|güncelleme|aktualizacja)"
)
_PUBLISHED = (
    r"(?:first |erst|originally )?(?:published|posted|created|released|issued|filed|veröffentlicht|erstellt|erschienen|publiziert|опублікован[оа]|"
    r"створено|додано|опубликован[оа]|입력|등록|승인|게재|작성|발행|publié|publicado|pubblicato|gepubliceerd|yayınlanma|opublikowano)"
)
_LABEL = rf"(?:기사 ?)?(?:(?P<updated>{_UPDATED})|(?P<published>{_PUBLISHED}))(?:일시?|시간|시각)?(?: (?:on|at|am|um|о|le|el|il|online))*\s*[:\-–—|.]?\s*"
_LABELS = re.compile(_LABEL, re.IGNORECASE)
_BEFORE = re.compile(_LABEL + r"$", re.IGNORECASE)
_SMALL_WORDS = re.compile(
    r"\b(?:on|at|um|am|vom|den|the|uhr|local time|time|ago|date|datum|дата|о|об|року|р|год|min(?:ute)?s?|read|gmt|today|local|news|"
    r"online|is|was|and|und|days?|hours?)\b|날짜|기사|시간",
    re.IGNORECASE,
)
_LETTER = re.compile(r"[^\W\d_]")
_LONGEST = 160

_BY = re.compile(
    r"(?:by|written by|story by|reported by|author|authors|words by|von|text|autor(?:in)?|автор(?:ка|и)?|par|por|di|de|door|av|af|작성자|글)"
    r"(?:\s*:\s*|\s+)(?=\S)",
    re.IGNORECASE,
)
_COLON_NEEDED = re.compile(r"(?:text|de|di|av|af|글|автор\w*|author\w*|작성자)\s+(?!:)", re.IGNORECASE)
_KOREAN_BYLINE = re.compile(
    r"(?:[\[(<]?[가-힣·\s]{1,12}=\s?)?(?P<who>[가-힣]{2,4}(?:[·,]\s?[가-힣]{2,4}){0,3}\s?(?:[가-힣]{0,4}기자|특파원|통신원|논설위원|에디터))"
    r"\s*[\[(<]?(?:[\w.+-]{1,40}@[\w.-]{1,60})?[\])>]?\s*=?"
)
_JOINING_WORDS = frozenset(
    "and und et y i та й і и de da di del della van von der den el al bin ibn la le du dos for the with in".split()
)
_NO_NAMES = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
    november december noon midnight contrast comparison then now""".split()
)
_KEY_LINE = re.compile(r"(?P<key>[^\W\d_]{2,12})\s*:\s*(?P<value>\S.*)")
KEYS = {
    "title": "headline", "headline": "headline", "titel": "headline", "überschrift": "headline", "заголовок": "headline", "제목": "headline",
    "outlet": "outlet", "publisher": "outlet", "publication": "outlet", "newspaper": "outlet", "medium": "outlet", "zeitung": "outlet",
    "видання": "outlet", "매체": "outlet", "언론사": "outlet", "source": "source", "quelle": "source", "джерело": "source", "출처": "source",
    "url": "url", "link": "url", "address": "url", "адреса": "url", "посилання": "url", "링크": "url", "주소": "url",
    "language": "language", "sprache": "language", "мова": "language", "언어": "language",
}  # fmt: skip


def times_of_line(line: str, language: str) -> tuple[FoundTime, ...]:
    """The printed times of a line that says nothing else; () for every other line."""
    return split_times(line, language)[0] if len(line) <= _LONGEST and not _rest_letters(line, language) else ()


def split_times(line: str, language: str) -> tuple[tuple[FoundTime, ...], str]:
    """The printed times of a short line, with the role their labels give them, and the line without times and labels."""
    found, rest, last = [], "", 0
    for stamp in _line_stamps(line, language):
        before = line[last : stamp.span.start]
        found.append(FoundTime(stamp=stamp, role=_role(before), known=Known.PRINTED))
        rest += _BEFORE.sub("", before) + " "
        last = stamp.span.end
    return tuple(found), (rest + line[last:]).strip(" ,|·•–—-/()[]") if found else line


def byline_of_line(line: str) -> str:
    """Who wrote it, when ``line`` is a byline ("By Jane Roe, political correspondent"), else ""."""
    if len(line) > _LONGEST:
        return ""
    if match := _KOREAN_BYLINE.fullmatch(line):
        return match.group("who")
    match = _BY.match(line)
    if match is None or _COLON_NEEDED.match(match.group()) or line.endswith((".", "?", "!")):
        return ""
    names = line[match.end() :].strip(" |,·–—-")
    first = re.split(r"[,|/–—(]| in ", names, maxsplit=1)[0].split()
    return names if _read_as_names(first) else ""


def run_on(paragraph: str, language: str) -> tuple[tuple[FoundTime, ...], str]:
    """Times that ran into the beginning of ``paragraph`` ("9 April 14:07The mayor …"), and the paragraph without them."""
    label = _LABELS.match(paragraph)
    start = label.end() if label else 0
    stamp = stamp_at_start(paragraph[start:], language)
    if stamp is None:
        return (), paragraph
    rest = paragraph[start + stamp.span.end :]
    if not (_begins_sentence(rest, stamp) or (label and rest.lstrip(" ,|:·•–—-")[:1].isupper())):
        return (), paragraph
    return (FoundTime(stamp=stamp, role=_role(paragraph[:start])),), rest.lstrip(" ,|:·•–—-/.")


def key_of_line(line: str) -> tuple[str, str] | None:
    """What a "key: value" line at the top of a file tells, as one of the values of ``KEYS``, or None."""
    match = _KEY_LINE.fullmatch(line) if len(line) <= 400 else None
    key = KEYS.get(match.group("key").casefold()) if match else None
    return (key, match.group("value").strip()) if match and key else None


def _line_stamps(line: str, language: str) -> list[PrintedStamp]:
    found = stamps(line[:_LONGEST], language)
    if found:
        return found
    label = _LABELS.match(line)
    start = label.end() if label else 0
    clock = stamp_at_start(line[start:], language)
    return [PrintedStamp(span=clock.span.shift(start), clock=clock.clock, zone=clock.zone)] if clock else []


def _rest_letters(line: str, language: str) -> bool:
    found, rest = split_times(line, language)
    return not found or len(_LETTER.findall(_SMALL_WORDS.sub("", _LABELS.sub("", rest)))) > 2


def _role(before: str) -> Role:
    labels = list(_LABELS.finditer(before))
    if not labels:
        return Role.UNSAID
    return Role.UPDATED if labels[-1].group("updated") else Role.PUBLISHED


def _read_as_names(words: list[str]) -> bool:
    """Whether these are one to four names: capitalised words, joined by "and" and the like."""
    if not 1 <= len(words) <= 12:
        return False
    names = [word for word in words if word.casefold() not in _JOINING_WORDS]
    return (
        bool(names)
        and all(word[0].isupper() or "가" <= word[0] <= "힣" for word in names)
        and not any(word.casefold().strip(".,") in _NO_NAMES for word in names)
    )


_PARTICLES = ("에", "부터", "까지", "경", "께", "쯤", "현재", "기준", "의", "은", "는", "이", "가", "을", "를")


def _begins_sentence(rest: str, stamp: PrintedStamp) -> bool:
    """Whether what follows a time is a sentence of its own, so that the time is not a part of it."""
    after = rest.lstrip(" ,|:·•–—-/.")
    if not after:
        return False
    first, glued = after[0], rest[:1] == after[0]
    if "가" <= first <= "힣" or "\u3040" <= first <= "\u9fff":
        return stamp.clock is not None and stamp.day is not None and not (glued and after.startswith(_PARTICLES))
    if not (first.isupper() or first in "\"“„«‘'"):
        return False
    if glued or stamp.clock is not None:
        return True
    return stamp.year is not None
