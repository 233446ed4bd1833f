"""What a series counts off: "day 12" and "day 13" are two events, however alike their words are."""

import re

SERIES: dict[str, str] = {
    "day": r"day|tag|день|дня",
    "week": r"week|woche|тиждень",
    "game": r"game|match|spiel|гра|матч",
    "round": r"round|runde|раунд|тур",
    "stage": r"stage|etappe|етап",
    "matchday": r"matchday|gameweek|spieltag",
    "episode": r"episode|season|folge|staffel|серія|сезон",
    "flight": r"flight|flug|рейс",
}
"""What is counted off, and the words for it in English, German and Ukrainian (Korean counts with the second pattern)."""

_NUMBER_AFTER = {
    kind: re.compile(rf"\b(?:{names})\s{{1,3}}#?(\d{{1,4}})\b", re.IGNORECASE) for kind, names in SERIES.items()
}
_NUMBER_BEFORE = {kind: re.compile(rf"\b(\d{{1,3}})\.\s(?:{names})\b", re.IGNORECASE) for kind, names in SERIES.items()}
_DIGIT = re.compile(r"\d")
_KOREAN = re.compile(r"제?(\d{1,4})(일째|일차|주차|회차|차전|라운드|회)")
_KOREAN_KINDS = {
    "일째": "day",
    "일차": "day",
    "주차": "week",
    "회차": "episode",
    "차전": "game",
    "라운드": "round",
    "회": "episode",
}


def counters_of(headline: str, opening: str) -> dict[str, int]:
    """The first number of each series in the headline, else in the opening: {"day": 12}."""
    found: dict[str, int] = {}
    for text in (headline, opening):
        for kind, number in _counted(text):
            found.setdefault(kind, number)
    return found


def _counted(text: str) -> list[tuple[str, int]]:
    pairs: list[tuple[str, int]] = []
    if not _DIGIT.search(text):
        return pairs
    for kind in SERIES:
        match = _NUMBER_AFTER[kind].search(text) or _NUMBER_BEFORE[kind].search(text)
        if match:
            pairs.append((kind, int(match.group(1))))
    pairs += [(_KOREAN_KINDS[match.group(2)], int(match.group(1))) for match in _KOREAN.finditer(text)]
    return pairs


def at_odds(one: dict[str, int], other: dict[str, int]) -> str:
    """What the two count off differently ("day 12 against day 13"), or "" where nothing speaks against them."""
    for kind in sorted(one.keys() & other.keys()):
        if one[kind] != other[kind]:
            return f"{kind} {one[kind]} against {kind} {other[kind]}"
    return ""
