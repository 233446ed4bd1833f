"""What tools give back: a short text to read, and the same as a value to work with."""

from collections.abc import Sequence
from datetime import datetime
from typing import TypeVar

from mcp.server.mcpserver.exceptions import ToolError
from mcp.types import CallToolResult, TextContent

from nutgraf.mcp.citing import Citing
from nutgraf.mcp.saying import sayable, thrifty
from nutgraf.render.json_parts import Object
from nutgraf.text.asked_moments import asked_moment

WIDTH = 4000
"""So many characters a line may have before it is broken: programs need no lines of a terminal's width."""

Row = TypeVar("Row")


def answered(
    text: str, value: Object, citing: Citing | None = None, following: str = "", *, worded: bool = True
) -> CallToolResult:
    """An answer; with ``citing`` its citations go into both forms, ``worded`` unless ``text`` holds their words.
    ``following`` is the cursor of the rest, where there is one."""
    parts = [text.strip()]
    if citing is not None:
        value = {**value, "citations": citing.listed()}
        parts.append(citing.told(worded=worded))
    if following:
        value = {**value, "cursor": following}
        parts.append(f"There is more: ask again with the cursor {following}")
    said = sayable("\n\n".join(part for part in parts if part))
    structured = thrifty(value)
    assert isinstance(structured, dict)
    return CallToolResult(content=[TextContent(type="text", text=said)], structured_content=structured)


def moment_of(typed: str, name: str, now: datetime, *, ends: bool = False) -> datetime | None:
    """The moment that a tool was given as its argument ``name``, None for ""."""
    return asked_moment(typed, name, now, ends=ends) if typed.strip() else None


def stamp(at: datetime | None) -> str:
    """A moment as RFC 3339, "" for none."""
    return at.isoformat(timespec="seconds") if at else ""


def some(rows: Sequence[Row], cursor: str, most: int) -> tuple[Sequence[Row], str]:
    """The ``most`` rows from ``cursor`` on (how many were given before), and the cursor of what follows, or ""."""
    if cursor and not (cursor.isascii() and cursor.isdecimal() and len(cursor) < 10):
        raise ToolError("this is no cursor; leave it out, or give the one that the last answer ended with")
    start = int(cursor or 0)
    return rows[start : start + most], str(start + most) if len(rows) > start + most else ""
