"""The story page for a terminal."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from nutgraf.model.notes import AttributionKind
from nutgraf.model.page import Opinion, StoryPage
from nutgraf.model.page_compared import PageDisagreement
from nutgraf.model.sentence import Citation, Sentence
from nutgraf.render import dates, wording
from nutgraf.render.cleaning import clean_part, web_address
from nutgraf.render.numbering import numbered

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.text import Text

NARROWEST = 24
_QUOTED = 160
_HELD = "\ue000"  # a private character that stands for a space at which rich must not break the line
_COLOURS = {"conflict": "red", "update": "green", "slip": "yellow", "unsure": "yellow"}


def to_text(page: StoryPage, *, width: int = 80, colour: bool = False) -> str:
    """The page as lines of at most ``width`` terminal cells (24 at least), with ANSI colours where asked for.

    Behind each sentence stand its origins ("·2") and the numbers of its citations in the list at the end. Sections
    with nothing in them are left out. Nothing from an article can steer the terminal.
    """
    from rich.console import Console

    console = Console(
        width=max(width, NARROWEST), force_terminal=colour, color_system="standard" if colour else None,
        no_color=not colour, highlight=False, markup=False, emoji=False, legacy_windows=False, _environ={},
    )  # fmt: skip
    with console.capture() as caught:
        for part in _Sheet(page).parts():
            console.print(part, soft_wrap=False)
    lines = [line.rstrip() for line in caught.get().replace(_HELD, " ").split("\n")]
    return "\n".join(lines).strip("\n") + "\n"


class _Sheet:
    """One page on its way to the terminal: what its parts need to know of each other."""

    def __init__(self, page: StoryPage) -> None:
        self.page = page
        self.numbers = numbered(page)
        self.lines = wording.by_id(page.articles)

    def parts(self) -> Iterator["RenderableType"]:
        """Everything to print, in reading order."""
        yield from self._top()
        yield from self._story()
        yield from self._disagreements()
        yield from self._opinions()
        yield from self._timeline()
        yield from self._expectations()
        yield from self._people()
        yield from self._origins()
        yield from self._coverage()
        yield from self._citations()

    def _top(self) -> Iterator["RenderableType"]:
        page = self.page
        yield self._sentence(page.headline, "bold") if page.headline else _plain(wording.UNTITLED, "bold")
        yield _plain(" · ".join(wording.status(page)), "cyan")
        if facts := wording.times(page):
            yield _plain(" · ".join(facts), "dim")
        for note in page.notes:
            yield _plain(note, "italic")
        if page.highlights:
            yield ""
        for highlight in page.highlights:
            yield _hung("– ", self._sentence(highlight))

    def _story(self) -> Iterator["RenderableType"]:
        if self.page.story:
            yield from _heading("story")
        for place, paragraph in enumerate(self.page.story):
            if place:
                yield ""
            yield _plain(" ").join(self._sentence(sentence) for sentence in paragraph)

    def _disagreements(self) -> Iterator["RenderableType"]:
        if self.page.disagreements:
            yield from _heading("disagreements")
        for place, disagreement in enumerate(self.page.disagreements):
            if place:
                yield ""
            yield from self._disagreement(disagreement)

    def _disagreement(self, disagreement: PageDisagreement) -> Iterator["RenderableType"]:
        found = disagreement.found
        judgement = wording.JUDGEMENTS[found.judgement]
        title = _plain(found.about, "bold")
        title.append(f"  [{judgement}]", _COLOURS[judgement])
        yield title
        for version in disagreement.versions:
            says, outlets, since = wording.value_row(version)
            line = _plain(version.value, "bold")
            line.append(self._marks(version.origins, version.citations))
            facts = [f"said by {says}" if says else "", outlets and f"in {outlets}", since and f"first {since}"]
            yield _hung("• ", line)
            yield _hung("  ", _plain(" · ".join(fact for fact in facts if fact), "dim"))
        if found.why:
            yield _hung("  ", _plain(found.why, "italic"))

    def _opinions(self) -> Iterator["RenderableType"]:
        if self.page.opinions:
            yield from _heading("opinions")
        for opinion in self.page.opinions:
            yield _speaker(opinion)
            for said in opinion.statements:
                line = self._sentence(said.sentence)
                if said.kind is AttributionKind.NO_COMMENT:
                    line.append("  (no comment)", "dim")
                yield _hung("  ", line)

    def _timeline(self) -> Iterator["RenderableType"]:
        if self.page.timeline:
            yield from _heading("timeline")
        for entry in self.page.timeline:
            yield _plain(dates.when(entry.when) + (" · expected" if entry.expected else ""), "bold")
            yield _hung("  ", self._sentence(entry.sentence))

    def _expectations(self) -> Iterator["RenderableType"]:
        if self.page.expectations:
            yield from _heading("expectations")
        for expectation in self.page.expectations:
            due = f" · due {dates.when(expectation.due)}" if expectation.due else ""
            yield _plain(f"{expectation.by.name}{due} · {wording.STATES[expectation.state]}", "bold")
            line = self._sentence(expectation.sentence)
            if expectation.settled_by:
                line.append(f" settled by [{self.numbers[expectation.settled_by]}]", "dim")
            yield _hung("  ", line)

    def _people(self) -> Iterator["RenderableType"]:
        if self.page.people:
            yield from _heading("people")
        for person in self.page.people:
            line = _plain(person.name, "bold")
            line.append(_plain(f", {person.role}" if person.role else ""))
            also = f"; also {wording.listed(person.aliases)}" if person.aliases else ""
            line.append(_plain(f" – {wording.count(person.mentions, 'mention')}{also}", "dim"))
            yield line
            if person.doubt:
                yield _hung("  ", _plain(person.doubt, "italic"))

    def _origins(self) -> Iterator["RenderableType"]:
        if self.page.edges:
            yield from _heading("origins")
            if own := wording.own_accounts(self.page):
                yield _plain(f"Own accounts: {wording.listed(own)}")
        names = {node.id: node.name for node in self.page.graph.nodes}
        for edge in self.page.edges:
            line = _plain(f"{names.get(edge.origin, edge.origin)} → {names.get(edge.to, edge.to)}")
            line.append(_plain(f"  “{edge.cue}” [{self.numbers[edge.citation]}]", "dim"))
            yield line

    def _coverage(self) -> Iterator["RenderableType"]:
        if self.page.articles:
            yield from _heading("articles")
        for line in self.page.articles:
            yield _plain(line.headline or line.address or line.id, "bold")
            yield _hung("  ", _plain(" · ".join([line.outlet, *wording.article_facts(line)]), "dim"))
            if printed := wording.prints(line, self.lines):
                yield _hung("  ", _plain(printed))
            if line.placed:
                yield _hung("  ", _plain(f"here because: {line.placed}", "dim"))
            if address := web_address(line.url):
                yield _hung("  ", _plain(address, "blue"))

    def _citations(self) -> Iterator["RenderableType"]:
        if not self.numbers:
            return
        yield from _heading("citations")
        yield _plain(wording.LEGEND, "dim")
        for citation, number in self.numbers.items():
            line = self.lines.get(citation.article)
            facts = [wording.outlet_of(citation, self.lines), *wording.source_facts(citation, line)[:1]]
            quoted = _plain(f"{', '.join(facts)}: ", "dim")
            quoted.append(_plain(wording.quoted(citation.exact, _QUOTED)))
            yield _hung(f"[{number}] ".rjust(len(str(len(self.numbers))) + 3), quoted)

    def _sentence(self, sentence: Sentence, style: str = "") -> "Text":
        line = _plain(sentence.text, style)
        line.append(self._marks(sentence.origins, sentence.citations))
        return line

    def _marks(self, origins: int, citations: tuple[Citation, ...]) -> "Text":
        """The marks behind a sentence, held to its last word: " ·2 [1,3]"."""
        numbers = ",".join(str(number) for number in dict.fromkeys(self.numbers[one] for one in citations))
        return _plain(f"{_HELD}·{origins}{_HELD}[{numbers}]", "green" if origins > 1 else "dim")


def _plain(text: str, style: str = "") -> "Text":
    from rich.text import Text

    return Text(overflow="fold").append(clean_part(text), style)


def _heading(section: str) -> Iterator["RenderableType"]:
    yield ""
    yield _plain(wording.HEADINGS[section].upper(), "bold cyan")


def _hung(mark: str, line: "Text") -> "RenderableType":
    """A line whose wrapped part hangs under its beginning."""
    from rich.table import Table

    grid = Table.grid(padding=0)
    grid.add_column(width=len(mark), no_wrap=True)
    grid.add_column(overflow="fold")
    grid.add_row(_plain(mark), line)
    return grid


def _speaker(opinion: Opinion) -> "Text":
    line = _plain(opinion.speaker.name, "bold")
    if under := wording.under_name(opinion.speaker):
        line.append(_plain(f", {under}", "dim"))
    return line
