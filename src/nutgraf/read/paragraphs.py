"""From the lines of a plain text to its paragraphs, whichever way they were wrapped."""

import re
from itertools import pairwise

_BULLET = re.compile(r"(?:[•‣◦▪▫■□●○◆◇►▶▸▹➤➔→✓✔✦★☆▲△·∙⁃*]|-(?= ))\s*(?=\S)")
_ENDED = re.compile(r"[.!?…。！？:;][\"'”’»)\]]*$")
_WIDEST_WRAP = 100
_NARROWEST_WRAP = 40


def paragraphs_of(text: str) -> list[str]:
    """The paragraphs of a tidied text, each on one line; bullets are still there.

    Blank lines part paragraphs, and so do single line ends, unless the text is plainly wrapped at a fixed width: nearly every line
    is as full as the first word of the next allows, and many of them break off within a sentence. A long line that breaks off before
    a small letter goes on in the next, wrapped or not.
    """
    blocks = [block.split("\n") for block in re.split(r"\n\s*\n", text.strip("\n"))]
    width = _wrap_width(blocks)
    found: list[str] = []
    for block in blocks:
        found += _joined(block, width) if width else _mended(block)
    return [line.strip() for line in found if line.strip()]


def without_bullet(line: str) -> str:
    """``line`` without the bullet it begins with."""
    return line[match.end() :] if (match := _BULLET.match(line)) else line


def is_bullet(line: str) -> bool:
    return _BULLET.match(line) is not None


def _wrap_width(blocks: list[list[str]]) -> int:
    """The width the text was wrapped at, 0 where it was not."""
    pairs = [pair for block in blocks for pair in pairwise(block)]
    width = max((len(line) for block in blocks for line in block if " " in line), default=0)
    if len(pairs) < 3 or not _NARROWEST_WRAP <= width <= _WIDEST_WRAP:
        return 0
    full = [line for line, following in pairs if _is_full(line, following, width)]
    broken_off = [line for line in full if not _ENDED.search(line)]
    return width if len(full) >= 0.7 * len(pairs) and len(broken_off) >= 0.6 * len(full) else 0


def _is_full(line: str, following: str, width: int) -> bool:
    """Whether the first word of the line that follows had no room on this one."""
    return len(line) + 1 + len(following.split(" ", 1)[0]) > width - 2


def _mended(block: list[str]) -> list[str]:
    """The lines of a block, a long one that plainly breaks off within a sentence joined with the next."""
    found = [block[0]]
    for line, following in pairwise(block):
        broken_off = len(line) >= _NARROWEST_WRAP and not _ENDED.search(line) and following[:1].islower()
        if broken_off:
            found[-1] = f"{found[-1]} {following}"
        else:
            found.append(following)
    return found


def _joined(block: list[str], width: int) -> list[str]:
    found = [block[0]]
    for line, following in pairwise(block):
        if _is_full(line, following, width) and not is_bullet(following):
            found[-1] = f"{found[-1]} {following}"
        else:
            found.append(following)
    return found
