"""A reply as Markdown, its citations as footnotes."""

from collections.abc import Iterator, Sequence

from nutgraf.model.article import Article
from nutgraf.model.page import ArticleLine
from nutgraf.model.reply import Answering, Reply
from nutgraf.model.sentence import Citation
from nutgraf.render import wording
from nutgraf.render.cleaning import web_address
from nutgraf.render.markdown_parts import bullets, escaped, in_brackets, strong
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


def reply_markdown(reply: Reply, articles: Sequence[Article]) -> str:
    """The reply in Markdown with footnotes. Everything that comes from an article or the question is escaped.

    ``articles`` are those it cites, for their outlets and times; one that is missing is told as such.
    """
    return "\n\n".join(block for block in _blocks(reply, lines_of(articles)) if block) + "\n"


def _blocks(reply: Reply, lines: dict[str, ArticleLine]) -> Iterator[str]:
    numbers = numbered_reply(reply)
    yield f"# {escaped(reply.question)}"
    yield looked_through(reply)
    yield f"## {ANSWERS}"
    yield bullets(_answer(one, numbers, lines) for one in reply.answers) or NO_ANSWER
    if reply.unknown:
        yield f"## {OPEN}"
        yield bullets(map(escaped, reply.unknown))
    if numbers:
        yield f"## {CITATIONS}"
        yield from (_footnote(citation, number, lines) for citation, number in numbers.items())


def _answer(one: Answering, numbers: dict[Citation, int], lines: dict[str, ArticleLine]) -> str:
    origins = f" ({wording.count(one.sentence.origins, 'origin')})" if one.sentence.origins > 1 else ""
    marks = "".join(f"[^{numbers[cited]}]" for cited in dict.fromkeys(one.sentence.citations))
    return f"{escaped(one.sentence.text)}{origins}{marks}  \n  {escaped(' · '.join(under_answer(one, lines)))}"


def _footnote(citation: Citation, number: int, lines: dict[str, ArticleLine]) -> str:
    line = lines.get(citation.article)
    facts = escaped(", ".join([wording.outlet_of(citation, lines), *wording.source_facts(citation, line)]))
    address = web_address(line.url) if line else ""
    linked = f" ([article](<{in_brackets(address)}>))" if address else ""
    before, after = wording.context(citation)
    words = f"{escaped(before)} {strong(citation.exact)} {escaped(after)}".strip()
    return f"[^{number}]: {facts}{linked}: {words}"
