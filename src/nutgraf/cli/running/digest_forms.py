"""The forms a digest can be printed in."""

from enum import StrEnum
from typing import TYPE_CHECKING

from nutgraf.errors import WrongUse

if TYPE_CHECKING:
    from nutgraf.model.digest import Digest


class DigestForm(StrEnum):
    """What ``digest --format`` takes."""

    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"
    MAIL = "eml"
    JSON = "json"


_OF_ENDING = {
    ".txt": DigestForm.TEXT,
    ".md": DigestForm.MARKDOWN,
    ".html": DigestForm.HTML,
    ".htm": DigestForm.HTML,
    ".eml": DigestForm.MAIL,
    ".json": DigestForm.JSON,
}


def digest_form(asked: DigestForm | None, out: str | None) -> DigestForm:
    """The form that was asked for, else the one that the name of the output tells, else text."""
    if asked is not None or out is None or out == "-":
        return asked or DigestForm.TEXT
    for ending, form in _OF_ENDING.items():
        if out.lower().endswith(ending):
            return form
    raise WrongUse("the name of the output tells no format; end it in .md, .html, .eml, .json or .txt, or add --format")


def printed_digest(digest: "Digest", form: DigestForm, *, width: int = 76, colour: bool = False) -> str:
    """The digest in one form, ending in a line break."""
    if form is DigestForm.JSON:
        from nutgraf.render.digest_json import digest_json
        from nutgraf.render.reply_json import dump_object

        return dump_object(digest_json(digest))
    if form is DigestForm.HTML:
        from nutgraf.render.digest_html import digest_html

        return digest_html(digest)
    if form is DigestForm.MAIL:
        from nutgraf.render.digest_mail import digest_mail

        return digest_mail(digest).decode("ascii", "surrogateescape")
    if form is DigestForm.MARKDOWN:
        from nutgraf.render.digest_markdown import digest_markdown

        return digest_markdown(digest)
    from nutgraf.render.digest_text import digest_text

    return digest_text(digest, width=width, colour=colour)
