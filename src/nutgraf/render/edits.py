"""One sentence in two versions as a reader sees it: what stayed, what was taken out, what was put in."""

import re
from difflib import SequenceMatcher

from nutgraf.render.cleaning import clean

_WORD = re.compile(r"\s*\S+")
_MOST = 200
"""Words of a sentence that are compared; a longer one is shown whole, as it was and as it is."""

_LEAST_ALIKE = 0.4
"""Sentences that share less than this are shown whole: patches of both would be harder to read."""

STAYED, GONE, NEW = "", "del", "ins"


def pieces(before: str, after: str) -> list[tuple[str, str]]:
    """Stretches of both versions in reading order, each with what became of it: "" stayed, "del" gone, "ins" new.

    The stretches that are not gone make up ``after`` and those that are not new ``before``, spaces aside.
    """
    old, new = _WORD.findall(clean(before)), _WORD.findall(clean(after))
    if not old or not new or max(len(old), len(new)) > _MOST:
        return _whole(old, new)
    matcher = SequenceMatcher(a=[word.strip() for word in old], b=[word.strip() for word in new], autojunk=False)
    if matcher.ratio() < _LEAST_ALIKE:
        return _whole(old, new)
    found = []
    for what, a0, a1, b0, b1 in matcher.get_opcodes():
        if what == "equal":
            found.append((STAYED, "".join(new[b0:b1]).strip()))
        else:
            found += _whole(old[a0:a1], new[b0:b1])
    return found


def _whole(old: list[str], new: list[str]) -> list[tuple[str, str]]:
    told = ((GONE, "".join(old).strip()), (NEW, "".join(new).strip()))
    return [(what, words) for what, words in told if words]
