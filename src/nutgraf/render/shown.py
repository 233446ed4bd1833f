"""One story page with what its layout needs: numbers, drawings, languages, addresses."""

import re

from nutgraf.model.page import StoryPage
from nutgraf.render import wording
from nutgraf.render.cited import MOST_CARDS, Cited
from nutgraf.render.cleaning import short
from nutgraf.render.graph import drawing_of
from nutgraf.render.links import Links
from nutgraf.render.numbering import numbered, sentences_of
from nutgraf.render.plot import plot_of
from nutgraf.render.strip import strip_of


class Shown(Cited):
    """One page of a document. ``place`` tells it from the others; ``links`` lead into the desk, None in a page that stands
    alone."""

    def __init__(self, page: StoryPage, place: int = 1, links: Links | None = None) -> None:
        name = f"story-{place}-{re.sub(r'[^a-z0-9]+', '-', page.id.lower()).strip('-')[:40]}".rstrip("-")
        numbers = numbered(page, MOST_CARDS if links else None)
        super().__init__(name, numbers, wording.by_id(page.articles), page.language, links)
        self.page = page
        self.drawing = drawing_of(page)
        self.strip = strip_of(page.timeline)
        self.names = {node.id: node.name for node in page.graph.nodes}
        self.plots = [plot_of(disagreement, self.lines) for disagreement in page.disagreements]

    @property
    def title(self) -> str:
        return short(self.page.headline.text, 200) if self.page.headline else wording.UNTITLED

    def ours(self) -> list[str]:
        """What in the page is not as the articles print it; each remark once."""
        return list(dict.fromkeys(fact for one in sentences_of(self.page) for fact in wording.ours(one)))
