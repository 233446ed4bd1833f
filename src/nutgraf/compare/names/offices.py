"""Offices that one person holds at a time, by their names in English, German, Ukrainian and Korean."""

import re

_OFFICES: tuple[tuple[str, str], ...] = (
    ("prime minister", r"prime minister|premier(?: minister)?|ministerpräsident\w*|premierminister\w*|прем'?єр\w*(?:-міністр\w*)?|총리"),
    ("chancellor", r"chancellor|(?:bundes)?kanzler(?:in)?|канцлер\w*"),
    ("president", r"president|(?:staats|bundes)?präsident(?:in)?|президент\w*|대통령"),
    ("defence minister", r"defen[cs]e (?:minister|secretary)|verteidigungsminister(?:in)?|міністр\w* оборони|국방부? ?장관"),
    ("foreign minister", r"foreign (?:minister|secretary)|secretary of state|außenminister(?:in)?|міністр\w* закордонних справ|외교부? ?장관|외무상"),
    ("interior minister", r"interior minister|home secretary|innenminister(?:in)?|міністр\w* внутрішніх справ|내무부? ?장관"),
    ("finance minister", r"finance minister|treasury secretary|finanzminister(?:in)?|міністр\w* фінансів|재무부? ?장관"),
    ("chief executive", r"chief executive(?: officer)?|ceo|vorstandschef(?:in)?|генеральн\w+ директор\w*|최고경영자"),
    ("mayor", r"(?:lord )?mayor|(?:ober)?bürgermeister(?:in)?|мер|міськ\w+ голов\w*|시장"),
    ("governor", r"governor|gouverneur(?:in)?|губернатор\w*|지사|도지사"),
    ("police chief", r"police chief|chief of police|polizeichef(?:in)?|polizeipräsident(?:in)?|경찰청장"),
    ("pope", r"pope|papst|папа римський|교황"),
)  # fmt: skip
_WHOLE = [(name, re.compile(rf"(?:\w+[ -]){{0,2}}?(?:{forms})", re.IGNORECASE)) for name, forms in _OFFICES]
_NOT_ALONE = re.compile(
    r"\b(?:vice|deputy|former|ex|assistant|council|club|association|university|company|bank)\b", re.IGNORECASE
)
_LONGEST = 60


def single_office(office: str) -> str:
    """Which office of a single holder ``office`` names ("US-Präsident" is "president"), or ""."""
    plain = office.strip().replace("’", "'")
    if not plain or len(plain) > _LONGEST or _NOT_ALONE.search(plain):
        return ""
    return next((name for name, pattern in _WHOLE if pattern.fullmatch(plain)), "")
