"""A reply for a terminal."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from nutgraf.model.article import Article
from nutgraf.model.reply import Reply
from nutgraf.render import wording
from nutgraf.render.reply import (
    ANSWERS,
    CITATIONS,
    NO_ANSWER,
    OPEN,
    lines_of,
    looked_through,
    numbered_reply,
    under_answer,
)
from nutgraf.render.text import printed
from nutgraf.render.text_parts import Marker, heading, hung, plain

if TYPE_CHECKING:
    from rich.console import RenderableType

_QUOTED = 200


def reply_text(reply: Reply, articles: Sequence[Article], *, width: int = 80, colour: bool = False) -> str:
    """The reply as lines of at most ``width`` terminal cells (24 at least), with ANSI colours where asked for.

    ``articles`` are those it cites, for their outlets and times; one that is missing is told as such. Nothing from an
    article can steer the terminal.
    """
    return printed(_parts(reply, articles), width=width, colour=colour)


def _parts(reply: Reply, articles: Sequence[Article]) -> Iterator["RenderableType"]:
    numbers, lines = numbered_reply(reply), lines_of(articles)
    mark = Marker(numbers)
    yield plain(reply.question, "bold")
    yield plain(looked_through(reply), "cyan")
    yield from heading(ANSWERS)
    for answering in reply.answers:
        yield hung("– ", mark.sentence(answering.sentence))
        yield hung("  ", plain(" · ".join(under_answer(answering, lines)), "dim"))
    if not reply.answers:
        yield plain(NO_ANSWER)
    if reply.unknown:
        yield from heading(OPEN)
    for told in reply.unknown:
        yield hung("– ", plain(told))
    if numbers:
        yield from heading(CITATIONS)
    for citation, number in numbers.items():
        facts = [wording.outlet_of(citation, lines), *wording.source_facts(citation, lines.get(citation.article))[:1]]
        quoted = plain(f"{', '.join(facts)}: ", "dim")
        quoted.append(plain(wording.quoted(citation.exact, _QUOTED)))
        yield hung(f"[{number}] ".rjust(len(str(len(numbers))) + 3), quoted)
