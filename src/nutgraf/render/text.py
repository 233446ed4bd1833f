"""The story page for a terminal."""

from collections.abc import Container, Iterable, Iterator
from typing import TYPE_CHECKING

from nutgraf.model.notes import AttributionKind
from nutgraf.model.page import StoryPage
from nutgraf.model.page_compared import PageDisagreement
from nutgraf.render import dates, text_compared, wording
from nutgraf.render import wording_compared as told
from nutgraf.render.cleaning import web_address
from nutgraf.render.cutting import Cut, cut
from nutgraf.render.numbering import numbered
from nutgraf.render.text_parts import HELD, Marker, heading, hung, plain, speaker

if TYPE_CHECKING:
    from rich.console import RenderableType

NARROWEST = 24
_QUOTED = 160
_COLOURS = {"conflict": "red", "update": "green", "slip": "yellow", "unsure": "yellow"}


def to_text(page: StoryPage, *, width: int = 80, colour: bool = False) -> str:
    """The page as lines of at most ``width`` terminal cells (24 at least), with ANSI colours where asked for.

    Behind each sentence stand its origins ("·2") and the numbers of its citations in the list at the end. Sections
    with nothing in them are left out. Nothing from an article can steer the terminal.
    """
    sheet = _Sheet(cut(page))
    return printed((*sheet.told(), *sheet.citations()), width=width, colour=colour)


def told_parts(page: StoryPage, parts: Container[str], *, width: int = 80) -> str:
    """The headline, the status, and those of the page's ``parts`` that are asked for (keys of `wording.HEADINGS`, and "new"),
    as `to_text` tells them, but with nothing left out of a list, and without the list of the words behind it."""
    sheet = _Sheet(Cut(page=page, rest={}))
    return printed(sheet.told(parts), width=width, colour=False)


def printed(parts: Iterable["RenderableType"], *, width: int, colour: bool) -> str:
    """Parts printed below one another, in lines of at most ``width`` cells (24 at least)."""
    from rich.console import Console

    console = Console(
        width=max(width, NARROWEST), force_terminal=colour, color_system="standard" if colour else None,
        no_color=not colour, highlight=False, markup=False, emoji=False, legacy_windows=False, _environ={},
    )  # fmt: skip
    with console.capture() as caught:
        for part in parts:
            console.print(part, soft_wrap=False)
    lines = [line.rstrip() for line in caught.get().replace(HELD, " ").split("\n")]
    return "\n".join(lines).strip("\n") + "\n"


class _Sheet:
    """One page on its way to the terminal: what its parts need to know of each other."""

    def __init__(self, shown: Cut) -> None:
        self.page = shown.page
        self.rest = shown.rest
        self.numbers = numbered(self.page)
        self.mark = Marker(self.numbers)
        self.lines = wording.by_id(self.page.articles)

    def told(self, parts: Container[str] | None = None) -> Iterator["RenderableType"]:
        """Everything to print but the list of citations, or those ``parts`` alone, in reading order."""
        yield from self._top()
        for name, shown in self._parts():
            if parts is None or name in parts:
                yield from shown

    def _parts(self) -> Iterator[tuple[str, Iterator["RenderableType"]]]:
        page, mark, rest = self.page, self.mark, self.rest
        yield "new", text_compared.new(page, mark)
        yield "highlights", self._highlights()
        yield "story", self._story()
        yield "disagreements", self._disagreements()
        yield "claims", text_compared.claims(page, mark, rest.get("claims", ""))
        yield "opinions", self._opinions()
        yield "quotations", text_compared.quotations(page, mark, rest.get("quotations", ""))
        yield "positions", text_compared.positions(page, mark, rest.get("positions", ""))
        yield "timeline", self._timeline()
        yield "expectations", self._expectations()
        yield "revisions", text_compared.revisions(page, mark, self.lines, rest.get("revisions", ""))
        yield "people", self._people()
        yield "origins", self._origins()
        yield "articles", self._coverage()

    def citations(self) -> Iterator["RenderableType"]:
        """The list of the words behind it."""
        if not self.numbers:
            return
        yield from heading(wording.HEADINGS["citations"])
        yield plain(wording.LEGEND, "dim")
        for citation, number in self.numbers.items():
            line = self.lines.get(citation.article)
            facts = [wording.outlet_of(citation, self.lines), *wording.source_facts(citation, line)[:1]]
            quoted = plain(f"{', '.join(facts)}: ", "dim")
            quoted.append(plain(wording.quoted(citation.exact, _QUOTED)))
            yield hung(f"[{number}] ".rjust(len(str(len(self.numbers))) + 3), quoted)

    def _top(self) -> Iterator["RenderableType"]:
        page = self.page
        yield self.mark.sentence(page.headline, "bold") if page.headline else plain(wording.UNTITLED, "bold")
        yield plain(" · ".join(wording.status(page)), "cyan")
        if facts := wording.times(page):
            yield plain(" · ".join(facts), "dim")
        for note in page.notes:
            yield plain(note, "italic")

    def _highlights(self) -> Iterator["RenderableType"]:
        if self.page.highlights:
            yield from heading(wording.HEADINGS["highlights"]) if self.page.new else [""]
        for highlight in self.page.highlights:
            yield hung("– ", self.mark.sentence(highlight))

    def _story(self) -> Iterator["RenderableType"]:
        if self.page.story:
            yield from heading(wording.HEADINGS["story"])
        for place, paragraph in enumerate(self.page.story):
            if place:
                yield ""
            yield plain(" ").join(self.mark.sentence(sentence) for sentence in paragraph)

    def _disagreements(self) -> Iterator["RenderableType"]:
        if self.page.disagreements or self.page.roundings:
            yield from heading(wording.HEADINGS["disagreements" if self.page.disagreements else "roundings"])
        for place, disagreement in enumerate(self.page.disagreements):
            if place:
                yield ""
            yield from self._disagreement(disagreement)
        if self.page.disagreements and self.page.roundings:
            yield ""
        yield from text_compared.roundings(self.page, self.mark)

    def _disagreement(self, disagreement: PageDisagreement) -> Iterator["RenderableType"]:
        found = disagreement.found
        judgement = wording.JUDGEMENTS[found.judgement]
        title = plain(found.about, "bold")
        title.append(f"  [{judgement}]", _COLOURS[judgement])
        yield title
        for version in disagreement.versions:
            says, outlets, since = wording.value_row(version)
            line = plain(version.value, "bold")
            line.append(self.mark.origins(version.origins, version.citations))
            facts = [f"said by {says}" if says else "", outlets and f"in {outlets}", since and f"first {since}"]
            yield hung("• ", line)
            yield hung("  ", plain(" · ".join(fact for fact in facts if fact), "dim"))
        if found.why:
            yield hung("  ", plain(found.why, "italic"))

    def _opinions(self) -> Iterator["RenderableType"]:
        if self.page.opinions:
            yield from heading(wording.HEADINGS["opinions"])
        for opinion in self.page.opinions:
            yield speaker(opinion.speaker)
            for said in opinion.statements:
                line = self.mark.sentence(said.sentence)
                if said.kind is AttributionKind.NO_COMMENT:
                    line.append("  (no comment)", "dim")
                yield hung("  ", line)

    def _timeline(self) -> Iterator["RenderableType"]:
        if self.page.timeline:
            yield from heading(wording.HEADINGS["timeline"])
        for entry in self.page.timeline:
            yield plain(dates.when(entry.when) + (" · expected" if entry.expected else ""), "bold")
            yield hung("  ", self.mark.sentence(entry.sentence))

    def _expectations(self) -> Iterator["RenderableType"]:
        if self.page.expectations:
            yield from heading(wording.HEADINGS["expectations"])
        for expectation in self.page.expectations:
            due = f" · due {dates.when(expectation.due)}" if expectation.due else ""
            yield plain(f"{expectation.by.name}{due} · {wording.STATES[expectation.state]}", "bold")
            line = self.mark.sentence(expectation.sentence)
            if expectation.settled_by:
                line.append(f" settled by [{self.numbers[expectation.settled_by]}]", "dim")
            yield hung("  ", line)

    def _people(self) -> Iterator["RenderableType"]:
        if self.page.people:
            yield from heading(wording.HEADINGS["people"])
        for person in self.page.people:
            line = plain(person.name, "bold")
            line.append(plain(f", {person.role}" if person.role else ""))
            also = f"; also {wording.listed(person.aliases)}" if person.aliases else ""
            line.append(plain(f" – {wording.count(person.mentions, 'mention')}{also}", "dim"))
            yield line
            if person.doubt:
                yield hung("  ", plain(person.doubt, "italic"))

    def _origins(self) -> Iterator["RenderableType"]:
        facts = told.origin_facts(self.page)
        if self.page.edges or facts:
            yield from heading(wording.HEADINGS["origins"])
        if self.page.edges and (own := wording.own_accounts(self.page)):
            yield plain(f"Own accounts: {wording.listed(own)}")
        names = {node.id: node.name for node in self.page.graph.nodes}
        for edge in self.page.edges:
            line = plain(f"{names.get(edge.origin, edge.origin)} → {names.get(edge.to, edge.to)}")
            line.append(plain(f"  “{edge.cue}” [{self.numbers[edge.citation]}]", "dim"))
            yield line
        for fact in facts:
            yield plain(fact)

    def _coverage(self) -> Iterator["RenderableType"]:
        if self.page.articles:
            yield from heading(wording.HEADINGS["articles"])
        for line in self.page.articles:
            yield plain(line.headline or line.address or line.id, "bold")
            yield hung("  ", plain(" · ".join([line.outlet, *wording.article_facts(line)]), "dim"))
            if printed := wording.prints(line, self.lines):
                yield hung("  ", plain(printed))
            if ground := told.stands_on(line, self.page):
                yield hung("  ", plain(ground))
            if line.placed:
                yield hung("  ", plain(f"here because: {line.placed}", "dim"))
            if address := web_address(line.url):
                yield hung("  ", plain(address, "blue"))
