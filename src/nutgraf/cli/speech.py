"""How the command speaks: results on stdout, remarks on stderr, one line each, never anything a terminal would obey."""

import os
import shutil
import sys
from collections.abc import Iterable
from io import TextIOWrapper

from nutgraf.model.fate import Ending, Fate
from nutgraf.model.page import StoryPage


def speak_utf8() -> None:
    """Print UTF-8 whatever the system's language settings say."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def plain(text: str) -> str:
    """``text`` on one line, control characters written out: a file's name must not steer the terminal."""
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in text)


def tell(line: str) -> None:
    """One remark on stderr."""
    print(f"nutgraf: {plain(line)}", file=sys.stderr, flush=True)


def tell_lost(fates: Iterable[Fate]) -> bool:
    """A line on stderr for each input that could not be used; whether there was one."""
    lost = [fate for fate in fates if not fate.good]
    for fate in lost:
        tell(f"{fate.address}: {fate.ending}: {fate.reason}")
    return bool(lost)


def tell_reasons(pages: Iterable[StoryPage], fates: Iterable[Fate], *, kept: str | None = None) -> None:
    """On stderr, why each article stands in its story, and which articles were taken as one.

    Where the stories are ``kept`` in a file, also how to correct them.
    """
    from nutgraf.cli.reasons import page_lines

    for page in pages:
        for line in page_lines(page):
            print(plain(line), file=sys.stderr)
    for fate in fates:
        if fate.ending in (Ending.COPY, Ending.EARLIER):
            print(plain(f"  {fate.address}: {fate.ending}: {fate.reason}"), file=sys.stderr)
    if kept is not None:
        tell(f"whole stories: nutgraf stories show {kept} STORY")
        tell(f"to correct one: nutgraf stories move {kept} ARTICLE STORY --by NAME (or merge, split, pin)")


def width() -> int:
    """How many columns the terminal has (80 where there is none)."""
    return shutil.get_terminal_size().columns


def colour() -> bool:
    """Whether stdout is a terminal that may be coloured (https://no-color.org)."""
    terminal = sys.stdout is not None and sys.stdout.isatty()
    return terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
