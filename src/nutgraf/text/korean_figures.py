"""Korean numbers: digits with myriads ("1만 1000"), native numerals before a counter ("세 명"), vague ones ("수십")."""

import re
from collections.abc import Iterator

from nutgraf.text.figure import MOST, Figure, tidy
from nutgraf.text.number_words import KOREAN_BIG, KOREAN_COUNTERS, KOREAN_NATIVE, KOREAN_SMALL, VAGUE

_KO_DIGITS = (
    r"\d[\d,]*(?:\.\d+)?(?:[조억만천백십]+(?:\s?\d[\d,]*(?:\.\d+)?[조억만천백십]+)*(?:\s?\d[\d,]*(?:\.\d+)?)?)?"
)
_KO_NATIVE = "|".join(sorted(KOREAN_NATIVE, key=len, reverse=True))
_KO_VAGUE = "|".join(sorted(VAGUE["ko"], key=len, reverse=True))
_KOREAN = re.compile(
    rf"(?P<digits>{_KO_DIGITS})|(?<!\w)(?:(?P<vague>{_KO_VAGUE})|(?P<native>{_KO_NATIVE})|(?P<sino>[이삼사오육칠팔구]?[십백천만]))"
    rf"(?=여?\s?(?:{'|'.join(KOREAN_COUNTERS)}))"
)
_KO_PIECE = re.compile(r"(\d[\d,]*(?:\.\d+)?)|([조억만천백십])")
_KO_SINO = {digit: value for value, digit in enumerate("이삼사오육칠팔구", 2)}


def korean_figures(text: str) -> Iterator[Figure]:
    for match in _KOREAN.finditer(text):
        if match["vague"]:
            low, high = VAGUE["ko"][match["vague"]]
            yield Figure(match.start(), match.end(), low, high, vague=True, worded=True)
            continue
        if match["native"]:
            value: float = KOREAN_NATIVE[match["native"]]
        elif match["sino"]:
            value = _KO_SINO.get(match["sino"][0], 1) * (KOREAN_SMALL | KOREAN_BIG)[match["sino"][-1]]
        else:
            value = korean_value(match["digits"])
        yield Figure(match.start(), match.end(), value, value, worded=not match["digits"])


def korean_value(digits: str) -> float:
    """The value of Korean digits with myriads ("1만 1000" is 11000, "3억5천만" is 350 million)."""
    total, section, number = 0.0, 0.0, 0.0
    for printed, unit in _KO_PIECE.findall(digits):
        if printed:
            plain = printed.replace(",", "")
            number = min(float(plain), MOST) if len(plain) < 300 else MOST
        elif unit in KOREAN_SMALL:
            section, number = section + max(number, 1) * KOREAN_SMALL[unit], 0.0
        else:
            total, section, number = total + max(section + number, 1) * KOREAN_BIG[unit], 0.0, 0.0
    return tidy(total + section + number)
