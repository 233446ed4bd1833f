"""What every form of a reply is made of: its numbers, the lines of the articles it cites, its own words."""

from collections.abc import Iterable

from nutgraf.model.article import Article
from nutgraf.model.page import ArticleLine
from nutgraf.model.reply import Answering, Reply
from nutgraf.model.sentence import Citation
from nutgraf.render import dates
from nutgraf.render.cited import line_of
from nutgraf.render.wording import count

ANSWERS, OPEN, CITATIONS = "Answers", "What is not told", "The words behind it"
NO_ANSWER = "No sentence was found that answers this."


def numbered_reply(reply: Reply) -> dict[Citation, int]:
    """Each citation of a reply with its number, from 1, in the order in which a reader meets them."""
    numbers: dict[Citation, int] = {}
    for answering in reply.answers:
        for citation in answering.sentence.citations:
            numbers.setdefault(citation, len(numbers) + 1)
    return numbers


def lines_of(articles: Iterable[Article]) -> dict[str, ArticleLine]:
    """The articles by their id, as far as a reader is told of them."""
    return {article.id: line_of(article) for article in articles}


def looked_through(reply: Reply) -> str:
    """How many articles were looked through, and how many are cited."""
    cited = f"; {len(reply.articles)} cited" if reply.articles else ""
    return f"{count(reply.asked, 'article')} looked through{cited}."


def under_answer(answering: Answering, lines: dict[str, ArticleLine]) -> list[str]:
    """Who prints an answer and when: of several outlets all names, and the time of the first."""
    cited = [lines[one.article] for one in answering.sentence.citations if one.article in lines]
    outlets = ", ".join(dict.fromkeys([answering.outlet, *(line.outlet for line in cited)]))
    when = dates.moment(cited[0].published or cited[0].updated) if cited else ""
    return [fact for fact in (outlets, when) if fact]
