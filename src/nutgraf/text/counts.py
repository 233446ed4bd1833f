"""Whether four digits that could be a year count something, and whether one number is a part of the next."""

import re

_HEDGED = re.compile(
    r"\b(?:some|nearly|at least|(?:more|fewer|less) than|rund|knapp|mindestens|(?:mehr|weniger) als|"
    r"понад|щонайменше|(?:більше|менше)(?: ніж)?)\s$|(?:약|최소|최대|총)\s?$",
    re.IGNORECASE,
)
_OF_A_WHOLE = re.compile(
    r"\s(?:of|out of|der|von|unter|з|із|зі)\s(?:(?:the|its|about|some|rund|etwa|insgesamt|all)\s){0,2}\d"
)
_COUNTER = re.compile(r"\s?(?:여\s?)?(?:명|사람|건|대|마리|채|척|발|가구|표|석)")
_WIDEST = 16


def is_counted(text: str, start: int, end: int) -> bool:
    """Whether the digits ``text[start:end]`` count: "rund 1900", "1,900 of 2,300", "1900명"."""
    before = text[max(0, start - _WIDEST) : start]
    return bool(_HEDGED.search(before) or _OF_A_WHOLE.match(text, end) or _COUNTER.match(text, end))


_BETWEEN = re.compile(
    r"\s+(?:out\s+of|of|der|von|unter|з|із|зі)\s+(?:(?:the|its|their|about|around|some|roughly|nearly|den|rund|etwa|insgesamt|близько|понад)\s+){0,2}"
)


def is_part_of(text: str, end: int, start: int) -> bool:
    """Whether the number that ends at ``end`` is a part of the one that starts at ``start`` ("1,900 of the 2,300")."""
    return start - end < 2 * _WIDEST and bool(_BETWEEN.fullmatch(text, end, start))
