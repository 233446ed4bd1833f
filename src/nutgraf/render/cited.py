"""What a layout needs to show a citation: its number, its outlet, its time, where it can be read."""

import re
from collections.abc import Iterable, Mapping, Sequence

from nutgraf.model.article import Article
from nutgraf.model.fate import Ending
from nutgraf.model.page import ArticleLine
from nutgraf.model.sentence import Citation, Sentence
from nutgraf.model.when import Stamp
from nutgraf.render import wording
from nutgraf.render.cleaning import web_address
from nutgraf.render.links import Links

MOST_CARDS = 4
"""Citations whose words a sentence opens at once on a desk; the page of the first of them has them all."""

_LANGUAGE = re.compile(r"[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8})*")


class Cited:
    """The citations of one page, reply or story of a digest. ``name`` is its own within a document, ``spoken`` the
    language it is written in; ``links`` lead into the desk, None where it stands alone."""

    def __init__(
        self,
        name: str,
        numbers: Mapping[Citation, int],
        lines: dict[str, ArticleLine],
        spoken: str,
        links: Links | None = None,
    ) -> None:
        self.name = name
        self.numbers = numbers
        self.lines = lines
        self.spoken = spoken
        self.links = links
        self.most_cards = MOST_CARDS if links else None
        self._places = {article: place for place, article in enumerate(lines, 1)}
        self._cards: dict[Citation, str] = {}

    def language(self, citation: Citation) -> str:
        """The language of the article that is cited, "" where it is not known."""
        line = self.lines.get(citation.article)
        return language_code(line.language) if line else ""

    def language_of(self, sentence: Sentence) -> str:
        """The language of a sentence: that of the first article it cites."""
        return self.language(sentence.citations[0])

    def foreign(self, citation: Citation) -> str:
        """The English name of the cited article's language, where it is not the page's own."""
        code = self.language(citation)
        return wording.language(code) if code != self.spoken else ""

    def facts(self, citation: Citation) -> list[str]:
        return wording.source_facts(citation, self.lines.get(citation.article))

    def outlet(self, citation: Citation) -> str:
        return wording.outlet_of(citation, self.lines)

    def address(self, citation: Citation) -> str:
        """Where the cited article can be read, "" where no address may be followed."""
        line = self.lines.get(citation.article)
        return web_address(line.url) if line else ""

    def places_of(self, articles: Iterable[str]) -> str:
        """Articles as their places in the coverage list, which tell a script what to light: "1 4"."""
        places = {self._places[article] for article in articles if article in self._places}
        return " ".join(map(str, sorted(places)))

    def lights(self, citations: Iterable[Citation]) -> str:
        """The places of the articles that are cited."""
        return self.places_of(citation.article for citation in citations)

    def kept(self, citation: Citation) -> str:
        """The card of a citation where it was made before, else ""."""
        return self._cards.get(citation, "")

    def keep(self, citation: Citation, card: str) -> str:
        """Keeps the card of a citation, which may stand in many places, and gives it back."""
        self._cards[citation] = card
        return card

    def references(self, citations: Sequence[Citation]) -> str:
        """The numbers of citations as they are printed: "1, 3"."""
        shown = citations[: self.most_cards]
        return ", ".join(str(number) for number in dict.fromkeys(self.numbers[one] for one in shown))


def language_code(code: str) -> str:
    """A language code that may stand in a ``lang`` attribute, else ""."""
    return code if code != "und" and _LANGUAGE.fullmatch(code) else ""


def line_of(article: Article) -> ArticleLine:
    """An article as a line of a coverage list, with what can be told of it alone."""
    stamp = article.stamp
    return ArticleLine(
        id=article.id, version=article.version, outlet=article.outlet.name, headline=article.headline_text,
        url=article.url, published=_told(article.published), updated=_told(article.updated), language=article.language,
        words=article.words, fate=Ending.KEPT, time_known=stamp.known if stamp else None,
        time_note=stamp.note if stamp else "",
    )  # fmt: skip


def _told(stamp: Stamp | None) -> str:
    return stamp.at.isoformat(timespec="seconds") if stamp else ""
