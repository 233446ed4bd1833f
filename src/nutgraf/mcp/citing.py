"""Citations in an answer: each numbered once, with all that quoting and checking it takes."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from urllib.parse import urlencode

from nutgraf.desk import Newsdesk
from nutgraf.model.page import ArticleLine
from nutgraf.model.sentence import Citation
from nutgraf.render import dates
from nutgraf.render.cited import line_of
from nutgraf.render.cleaning import clean, web_address
from nutgraf.render.json_parts import Object

_CITATION = frozenset(Citation.__dataclass_fields__)

_LEGEND = (
    "Cited words, as story/article@version:start-end; "
    "a person finds them at /story/STORY/words?article=ARTICLE&version=VERSION&start=START&end=END"
)


class Citing:
    """The citations of one answer. ``line_of`` gives what is known of an article by its id, ``story_of`` the id of the story it is
    in, or ""; ``known`` are numbers that citations have already, the others get those that follow.

    `cited` puts numbers in place of citations, `listed` and `told` are the list of what the numbers stand for.
    """

    def __init__(
        self,
        line_of: Callable[[str], ArticleLine | None],
        story_of: Callable[[str], str],
        known: Mapping[Citation, int] | None = None,
    ) -> None:
        self._line_of = line_of
        self._story_of = story_of
        self._numbers = dict(known or {})
        self._used: dict[Citation, int] = {}

    def number(self, citation: Citation) -> int:
        """The number of a citation, a new one where it has none."""
        number = self._numbers.setdefault(citation, len(self._numbers) + 1)
        self._used[citation] = number
        return number

    def marks(self, citations: Sequence[Citation]) -> str:
        """The numbers of citations behind a sentence: "[1,3]"."""
        return f"[{','.join(str(number) for number in dict.fromkeys(map(self.number, citations)))}]"

    def cited(self, value: object) -> object:
        """A JSON value in which the number of each citation stands in its place. Places without words are left out: a
        citation tells where they are."""
        if isinstance(value, dict):
            if value.keys() >= _CITATION:
                return self.number(Citation(**{name: value[name] for name in _CITATION}))
            return {name: self.cited(one) for name, one in value.items() if name not in ("place", "places")}
        return [self.cited(one) for one in value] if isinstance(value, list) else value

    def listed(self) -> list[Object]:
        """What each number that was used stands for."""
        return [self._listed(citation, number) for citation, number in self._in_order()]

    def told(self, *, worded: bool = True) -> str:
        """The same in lines, as thrifty as can be: words that several print stand once, and so do addresses. Not ``worded``:
        the places alone, where the answer tells the words."""
        if not self._used:
            return ""
        first: dict[str, int] = {}
        lines = [self._told(citation, number, first if worded else None) for citation, number in self._in_order()]
        articles = {citation.article: self._url(citation.article) for citation, _ in self._in_order()}
        linked = [f"{article}: {url}" for article, url in articles.items() if url]
        return "\n".join([_LEGEND, *lines, *(["Articles:", *linked] if linked else [])])

    def _in_order(self) -> list[tuple[Citation, int]]:
        return sorted(self._used.items(), key=lambda one: one[1])

    def _listed(self, citation: Citation, number: int) -> Object:
        line = self._line_of(citation.article)
        return {
            "number": number,
            "outlet": line.outlet if line else "",
            "exact": citation.exact,
            "article": citation.article,
            "version": citation.version,
            "start": citation.start,
            "end": citation.end,
            "published": (line.published or line.updated) if line else "",
            "language": line.language if line else "",
            "url": self._url(citation.article),
            "permalink": permalink(citation, self._story_of(citation.article)),
        }

    def _told(self, citation: Citation, number: int, first: dict[str, int] | None) -> str:
        """``first`` is where the same words were told first; None: they are not to be told."""
        line = self._line_of(citation.article)
        at = dates.moment(line.published or line.updated) if line else ""
        said_by = ", ".join(part for part in (clean(line.outlet) if line else "", at) if part)
        where = (
            f"{self._story_of(citation.article)}/{citation.article}@{citation.version}:{citation.start}-{citation.end}"
        )
        head = f"[{number}] {said_by} ({where.lstrip('/')})"
        if first is None:
            return head
        before = first.setdefault(citation.exact, number)
        return f"{head}: “{clean(citation.exact)}”" if before == number else f"{head}: the words of [{before}]"

    def _url(self, article: str) -> str:
        line = self._line_of(article)
        return web_address(line.url) if line else ""


def citing_of(desk: Newsdesk, lines: Iterable[ArticleLine] = ()) -> Citing:
    """The citations of an answer that is of no one story; articles that are not among ``lines`` are looked up."""
    known = by_id(lines)

    def line(article: str) -> ArticleLine | None:
        if article not in known and (found := desk.store.articles.get(article)) is not None:
            known[article] = line_of(found)
        return known.get(article)

    return Citing(line, desk.store.stories.home)


def permalink(citation: Citation, story: str = "") -> str:
    """Where the desk shows cited words in their paragraph, as a path on its pages."""
    place = {"article": citation.article, "version": citation.version, "start": citation.start, "end": citation.end}
    return f"/story/{story}/words?{urlencode(place)}" if story else f"/article/{citation.article}"


def by_id(lines: Iterable[ArticleLine]) -> dict[str, ArticleLine]:
    """Articles by their id."""
    return {line.id: line for line in lines}
