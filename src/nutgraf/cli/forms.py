"""The forms a page can be printed in."""

from collections.abc import Sequence
from enum import StrEnum
from pathlib import PurePath

from nutgraf.errors import WrongUse
from nutgraf.model.page import StoryPage


class Form(StrEnum):
    """What ``--format`` takes."""

    TEXT = "text"
    HTML = "html"
    JSON = "json"
    MARKDOWN = "markdown"


_OF_ENDING = {
    ".txt": Form.TEXT,
    ".html": Form.HTML,
    ".htm": Form.HTML,
    ".json": Form.JSON,
    ".md": Form.MARKDOWN,
    ".markdown": Form.MARKDOWN,
}


def choose(asked: Form | None, out: str | None) -> Form:
    """The form that was asked for, else the one that the name of the output tells, else text.

    Raises `WrongUse` for a name whose ending tells none.
    """
    if asked is not None:
        return asked
    if out is None or out == "-":
        return Form.TEXT
    ending = PurePath(out).suffix.lower()
    if ending not in _OF_ENDING:
        told = f"the ending “{ending}” tells no format" if ending else "a name without an ending tells no format"
        raise WrongUse(f"{told}; add --format text, html, json or markdown")
    return _OF_ENDING[ending]


def printed(pages: Sequence[StoryPage], form: Form, *, width: int = 80, colour: bool = False) -> str:
    """The pages in one form, ending in a line break; "" when there is no page, except in JSON ("[]")."""
    if form is Form.JSON:
        from nutgraf.render.json import dumps

        return _ended(dumps(pages))
    if not pages:
        return ""
    if form is Form.HTML:
        from nutgraf.render.html import to_html

        return _ended(to_html(pages))
    if form is Form.MARKDOWN:
        from nutgraf.render.markdown import to_markdown

        return "\n---\n\n".join(_ended(to_markdown(page)) for page in pages)
    from nutgraf.render.text import to_text

    return "\n\n".join(_ended(to_text(page, width=width, colour=colour)) for page in pages)


def _ended(text: str) -> str:
    return text if text.endswith("\n") else text + "\n"
