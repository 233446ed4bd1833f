"""Why an account was placed where it is, in plain words."""

from collections.abc import Sequence

from nutgraf.cluster.pairs import dot, gap_of
from nutgraf.cluster.profile import Profile

FIRST = "first account of this story"

SHOWN_NAMES = 3
SHOWN_NUMBERS = 2


def reason_for(profile: Profile, members: Sequence[Profile]) -> str:
    """What ``profile`` shares with the story's members: names, numbers, words and time."""
    parts = []
    shared = [*_shared_names(profile, members), *_shared_numbers(profile, members)]
    if shared:
        parts.append("shares " + ", ".join(shared))
    parts += _words_alike(profile, members)
    gaps = [gap for member in members if (gap := gap_of(profile, member)) is not None]
    parts.append(f"{_apart(min(gaps))} apart" if gaps else "time unknown")
    return "; ".join(parts)


def _shared_names(profile: Profile, members: Sequence[Profile]) -> list[str]:
    """The most telling names in common as this account prints them, each once; countries only where there is no other."""
    weights = {
        name: weight * sum(member.names.get(name, 0.0) for member in members)
        for name, weight in profile.names.items()
        if any(name in member.names for member in members)
    }
    best = sorted(weights, key=lambda name: (name.startswith("@"), -weights[name], name))
    printed = {profile.book[name].printed.lower(): profile.book[name].printed for name in reversed(best)}
    shown = [name for name in reversed(printed.values()) if not _within(name, printed)]
    return shown[:SHOWN_NAMES]


def _within(name: str, printed: dict[str, str]) -> bool:
    """Whether a longer name that is shown as well holds this one."""
    return any(name.lower() != other and name.lower() in other for other in printed)


def _shared_numbers(profile: Profile, members: Sequence[Profile]) -> list[str]:
    """The most telling numbers in common, each once whether it is printed as 410 or as 410 million."""
    told = {number: weight for number, weight in profile.numbers.items() if any(number in m.numbers for m in members)}
    shown: dict[str, str] = {}
    for number in sorted(told, key=lambda number: (-told[number], -number)):
        printed = f"{number:,.0f}" if number == int(number) else f"{number:,}"
        shown.setdefault(printed.replace(",", "").replace(".", "").rstrip("0"), printed)
    return list(shown.values())[:SHOWN_NUMBERS]


def _words_alike(profile: Profile, members: Sequence[Profile]) -> list[str]:
    same = [member for member in members if member.traits.language == profile.traits.language]
    if not same:
        return ["in another language"]
    return [f"{max(dot(profile.words, member.words) for member in same):.0%} alike in words".replace("%", " %")]


def _apart(days: float) -> str:
    hours = days * 24
    if hours < 1:
        return "under an hour"
    count, noun = (round(hours), "hour") if hours < 48 else (round(days), "day")
    return f"{count} {noun}" + ("" if count == 1 else "s")
