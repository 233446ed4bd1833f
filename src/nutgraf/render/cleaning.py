"""Text that came from the world, made safe to show anywhere: nothing that steers a terminal or turns a line around."""

import re
from urllib.parse import urlsplit

_STEERING = re.compile(
    "[\x00-\x08\x0b-\x0c\x0e-\x1f\x7f-\x9f"  # control characters, ANSI's escape among them
    "\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069"  # marks, overrides and isolates that turn the reading direction
    "\ufeff\ufff9-\ufffb\u2060-\u2065\u206a-\u206f]"  # byte order mark, interlinear marks, invisible and disused operators
)
_ANSI = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[@-Z\\^_])|\x9b[0-?]*[ -/]*[@-~]")
_BREAKS = re.compile("[\t\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029 ]+")
_SURROGATES = re.compile("[\ud800-\udfff]")
_WEB = re.compile(r"https?://[^\s<>\"'`\\^{|}\x00-\x20\x7f-\x9f]+", re.IGNORECASE)


def clean(text: str) -> str:
    """``text`` on one line: ANSI sequences, control characters and marks of direction gone, half surrogates replaced."""
    return clean_part(text).strip()


def clean_part(text: str) -> str:
    """The same for a stretch of a longer text: a space at either end is kept."""
    if text.isprintable() and "  " not in text:  # nothing that steers is printable
        return text
    text = _BREAKS.sub(" ", _ANSI.sub("", text))
    return _BREAKS.sub(" ", _SURROGATES.sub("\ufffd", _STEERING.sub("", text)))


def web_address(url: str) -> str:
    """``url`` when it is one that a reader may follow (http or https, with a host), else ""."""
    if not _WEB.fullmatch(url) or clean(url) != url:
        return ""
    try:
        return url if urlsplit(url).hostname else ""
    except ValueError:
        return ""


def short(text: str, most: int) -> str:
    """``text``, cleaned, with an ellipsis where it had to be cut to ``most`` characters (at a space, where one is near)."""
    text = clean(text)
    if len(text) <= most:
        return text
    cut = text[: most - 1]
    at_space = cut.rfind(" ")
    return (cut[:at_space] if at_space > most // 2 else cut).rstrip(" ,;:–-") + "…"
