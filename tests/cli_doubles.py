"""A small page and a desk that hands it out, so that the door is tried without the house behind it."""

from dataclasses import dataclass, field
from typing import Any

from nutgraf.model.article import Article, Outlet
from nutgraf.model.fate import Ending, Fate, Reading
from nutgraf.model.origin import Node, NodeKind, Origins
from nutgraf.model.page import ArticleLine, StoryPage
from nutgraf.model.sentence import Citation, Sentence
from nutgraf.model.span import Span

TEXT = "The ferry Aurelia ran aground off Port Lindow."
KEPT = Fate(address="a.txt", ending=Ending.KEPT, reason="Kept.", article="a1")
LOST = Fate(address="b.txt", ending=Ending.EMPTY, reason="The file is empty.")
COPY = Fate(address="c.txt", ending=Ending.COPY, reason="The same text as a.txt.", article="a1")
ARTICLE = Article(
    id="a1", version="v1", address="a.txt", outlet=Outlet(), text=TEXT, paragraphs=(Span(start=0, end=len(TEXT)),), language="en",
)  # fmt: skip
NODE = Node(id="outlet:a1", name="unknown outlet", kind=NodeKind.OUTLET, articles=("a1",))


def make_page(text: str = TEXT) -> StoryPage:
    citation = Citation(article="a1", version="v1", start=0, end=len(TEXT), exact=TEXT)
    line = ArticleLine(
        id="a1", version="v1", outlet="unknown outlet", headline="", url="", published="", updated="", language="en",
        words=8, fate="kept", origin=NODE.name, placed="shares Aurelia, Port Lindow", score=0.5, address="a.txt",
    )  # fmt: skip
    sentence = Sentence(text=text, citations=(citation,))
    return StoryPage(
        id="s1", language="en", headline=sentence, first_published="", updated="", outlets=1, origins=1,
        highlights=(sentence,), story=((sentence,),), opinions=(), disagreements=(),
        graph=Origins(nodes=(NODE,), edges=(), of_article=(("a1", NODE.id),)), edges=(), timeline=(), expectations=(), people=(),
        articles=(line,),
    )  # fmt: skip


@dataclass
class DeskDouble:
    """Stands in for `nutgraf.desk.Desk`; set ``pages``, ``fates`` or ``error`` before the command runs."""

    pages: tuple[StoryPage, ...] = ()
    fates: tuple[Fate, ...] = (KEPT,)
    articles: tuple[Article, ...] = (ARTICLE,)
    error: BaseException | None = None
    inputs: tuple[str, ...] = ()
    settings: dict[str, Any] = field(default_factory=dict)

    def __call__(self, **settings: Any) -> "DeskDouble":
        self.settings = settings
        return self

    def story(self, *inputs: str) -> "DeskDouble":
        self.inputs = inputs
        if self.error:
            raise self.error
        return self

    def read(self, *inputs: str) -> Reading:
        self.story(*inputs)
        return Reading(articles=self.articles, fates=self.fates)


@dataclass
class Said:
    code: int
    out: str
    err: str
