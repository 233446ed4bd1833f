"""Names that printed times are made of: months and days of the week by language, zones, halves of the day."""

import re
from datetime import timedelta, timezone
from functools import lru_cache

# Names of months differ in meaning between some of these (Polish and Croatian "listopad"), so they are never mixed.
_LOCALES = frozenset(
    """ar be bg bn ca cs da de el en es et eu fa fi fr gl he hi hr hu hy id is it ka kk lt lv mk ms nb nl no pl pt ro ru
    sk sl sq sr sv sw ta th tr uk ur uz vi""".split()
)
_MORE = {"en": {"sept": 9}, "uk": {"січ": 1}, "de": {"jänner": 1, "feber": 2, "mrz": 3}, "ru": {"мая": 5}}

_HOURS = {
    "GMT": 0, "UTC": 0, "WET": 0, "BST": 1, "CET": 1, "MEZ": 1, "WEST": 1, "CEST": 2, "MESZ": 2, "EET": 2, "SAST": 2,
    "EEST": 3, "MSK": 3, "TRT": 3, "GST": 4, "PKT": 5, "IST": 5.5, "WIB": 7, "ICT": 7, "HKT": 8, "SGT": 8, "AWST": 8,
    "KST": 9, "JST": 9, "AEST": 10, "AEDT": 11, "NZST": 12, "NZDT": 13, "BRT": -3, "ART": -3, "EDT": -4, "EST": -5,
    "ET": -5, "CDT": -5, "CST": -6, "CT": -6, "MDT": -6, "MST": -7, "PDT": -7, "PST": -8, "PT": -8,
}  # fmt: skip
ZONES = {name: timezone(timedelta(hours=hours)) for name, hours in _HOURS.items()}

# Before and after noon. Longer ones first, so that the pattern takes all of them.
MORNING = ("a.m.", "am", "오전", "上午", "午前", "π.μ.", "sa")
EVENING = ("p.m.", "pm", "오후", "下午", "午後", "μ.μ.", "ch")


@lru_cache(maxsize=16)
def month_names(language: str) -> dict[str, int]:
    """Lower-case names and short names of the months in ``language`` and English, without a final point."""
    return _names(language, "month")


@lru_cache(maxsize=16)
def weekday_names(language: str) -> dict[str, int]:
    """Lower-case names and short names of the days of the week, Monday being 0, in ``language`` and English."""
    return _names(language, "day")


def _names(language: str, what: str) -> dict[str, int]:
    from babel.dates import get_day_names, get_month_names

    ask, shift = (get_month_names, 0) if what == "month" else (get_day_names, 0)
    found: dict[str, int] = {}
    for code in ("en", language):
        if code not in _LOCALES:
            continue
        for width in ("wide", "abbreviated"):
            for context in ("format", "stand-alone"):
                for number, name in ask(width, context, locale=code).items():
                    found[name.lower().rstrip(".")] = number + shift
        if what == "month":
            found.update(_MORE.get(code, {}))
    return {name: number for name, number in found.items() if len(name) > 1 and not name.isdigit()}


def alternatives(names: dict[str, int]) -> str:
    """A pattern that takes any of ``names``, the longest first."""
    return "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True)) or r"(?!)"
