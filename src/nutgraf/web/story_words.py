"""The words behind a sentence, in the paragraph they stand in."""

from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from nutgraf.errors import WrongTurn
from nutgraf.hall.hall import hall_of
from nutgraf.hall.problems import missing, wrong
from nutgraf.model.page import ArticleLine, StoryPage
from nutgraf.model.passage import Passage
from nutgraf.model.sentence import Citation
from nutgraf.render import dates, wording
from nutgraf.render.cited import Cited
from nutgraf.render.cleaning import clean, short, web_address
from nutgraf.render.links import Links
from nutgraf.render.numbering import cited_together, numbered
from nutgraf.web.showing import show

_MOST = 40
"""Other citations of a sentence that are listed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """Cited words as a reader sees them: the ``citation``, its ``passage`` and ``line`` of the coverage (None where the
    article is not in it any more), the ``sentence`` it stands behind ("" where none does now), and the ``others`` that
    stand behind the same."""

    citation: Citation
    passage: Passage
    line: ArticleLine | None
    sentence: str
    origins: int
    others: tuple[Citation, ...]


def words(request: Request) -> Response:
    """The cited words of ``?article=&version=&start=&end=``; a piece of a page for the script, else a page of its own."""
    desk = hall_of(request).desk
    try:
        page = desk.page(request.path_params["story"])
        found = _found(request, page)
    except WrongTurn as unknown:
        raise missing(
            "These words are not here (any more).",
            "The article may have been taken off the desk. Open the story again and follow the sentence from there.",
        ) from unknown
    links = Links(story=page.id)
    return show(
        request,
        "words.html.jinja",
        page=page,
        words=found,
        citation_text=as_citation(found),
        permalink=f"{request.url.scheme}://{request.url.netloc}{links.words(found.citation)}",
        links=links,
        cited=Cited("words", numbered(page), wording.by_id(page.articles), page.language, links),
        most=_MOST,
    )


def as_citation(words: Words) -> str:
    """Plain text to copy: “words”, outlet, headline, time, address, version."""
    passage = words.passage
    told = dates.moment(passage.published)
    quoted = short(words.citation.exact or passage.exact, 600)
    facts = [f"“{quoted}”", clean(passage.outlet), short(passage.headline, 200), told, web_address(passage.url)]
    return ", ".join(fact for fact in [*facts, f"version {passage.version[:8]}"] if fact)


def _found(request: Request, page: StoryPage) -> Words:
    given = request.query_params
    try:
        start, end = int(given["start"]), int(given["end"])
    except (KeyError, ValueError) as error:
        raise wrong("This address does not say which words are meant.", "Follow a link of a story page.") from error
    article, version = given.get("article", ""), given.get("version", "")
    passage = hall_of(request).desk.passage(article, version, start, end)
    together = cited_together(page, article, version, start, end)
    mine = together.citation or Citation(article=article, version=version, start=start, end=end, exact=passage.exact)
    line = wording.by_id(page.articles).get(article)
    return Words(
        citation=mine, passage=passage, line=line, sentence=together.text, origins=together.origins,
        others=together.others,
    )  # fmt: skip
