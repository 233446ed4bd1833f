"""The story page as Markdown, its citations as footnotes."""

import re
from collections.abc import Iterable, Iterator, Sequence

from nutgraf.model.notes import AttributionKind
from nutgraf.model.page import StoryPage
from nutgraf.model.page_compared import PageDisagreement
from nutgraf.model.sentence import Citation, Sentence
from nutgraf.render import dates, wording
from nutgraf.render import wording_compared as told
from nutgraf.render.cleaning import clean, web_address
from nutgraf.render.cutting import cut
from nutgraf.render.markdown_compared import Compared
from nutgraf.render.markdown_parts import bullets, escaped, in_brackets, strong
from nutgraf.render.numbering import numbered

__all__ = ["escaped", "to_markdown"]


def to_markdown(page: StoryPage) -> str:
    """The page in Markdown with footnotes (GitHub, Pandoc and most wikis read them).

    Everything that comes from an article is escaped; only http and https addresses become links.
    """
    return "\n\n".join(block for block in _Sheet(page).blocks() if block) + "\n"


class _Sheet:
    """One page on its way to Markdown: what its parts need to know of each other."""

    def __init__(self, page: StoryPage) -> None:
        shown = cut(page)
        self.page = shown.page
        self.rest = shown.rest
        self.numbers = numbered(self.page)
        self.lines = wording.by_id(page.articles)
        self.compared = Compared(self.page, self.lines, self._sentence, self._marks)
        self.prefix = re.sub(r"[^a-z0-9]+", "-", page.id.lower()).strip("-")[:24]

    def blocks(self) -> Iterator[str]:
        """The blocks of the document, in reading order."""
        page, compared = self.page, self.compared
        yield "# " + (self._sentence(page.headline) if page.headline else wording.UNTITLED)
        yield escaped(" · ".join([*wording.status(page), *wording.times(page)]))
        yield "\n".join(f"*{escaped(note)}*  " for note in page.notes if clean(note)).rstrip()
        yield from compared.new()
        if page.new and page.highlights:
            yield f"## {wording.HEADINGS['highlights']}"
        yield bullets(self._sentence(highlight) for highlight in page.highlights)
        yield from self._section("story", (self._paragraph(paragraph) for paragraph in page.story))
        yield from self._section("disagreements" if page.disagreements else "roundings", self._differing())
        yield from self._section("claims", map(compared.claim, page.claims))
        yield from self._section("opinions", self._opinions())
        yield from self._section("quotations", map(compared.utterance, page.quotations))
        yield from self._section("positions", map(compared.position, page.positions))
        yield from self._section("timeline", [bullets(self._timeline())])
        yield from self._section("expectations", [bullets(self._expectations())])
        yield from self._section("revisions", map(compared.revision, page.revisions))
        yield from self._section("people", [bullets(self._people())])
        yield from self._section("origins", [bullets(self._origins())])
        yield from self._section("articles", [bullets(self._coverage())])
        yield from self._section("citations", self._footnotes())

    def _section(self, name: str, blocks: Iterable[str]) -> Iterator[str]:
        kept = [block for block in (*blocks, self.rest.get(name, "")) if block]
        if kept:
            yield f"## {wording.HEADINGS[name]}"
            yield from kept

    def _paragraph(self, sentences: Sequence[Sentence]) -> str:
        return " ".join(self._sentence(sentence) for sentence in sentences)

    def _differing(self) -> Iterator[str]:
        yield from map(self._disagreement, self.page.disagreements)
        yield bullets(map(self.compared.rounding, self.page.roundings))

    def _disagreement(self, disagreement: PageDisagreement) -> str:
        found = disagreement.found
        rows = ["| Value | Said by | Carried by | Origins | When |", "|---|---|---|---|---|"]
        for version in disagreement.versions:
            says, outlets, since = (escaped(cell) for cell in wording.value_row(version))
            value = f"{strong(version.value)}{self._marks(version.citations)}"
            rows.append(f"| {value} | {says} | {outlets} | {version.origins} | {since} |")
        title = f"### {escaped(found.about)} ({wording.JUDGEMENTS[found.judgement]})"
        return "\n\n".join(part for part in (title, "\n".join(rows), escaped(found.why)) if part)

    def _opinions(self) -> Iterator[str]:
        for opinion in self.page.opinions:
            under = escaped(wording.under_name(opinion.speaker))
            statements = bullets(
                self._sentence(said.sentence) + (" *(no comment)*" if said.kind is AttributionKind.NO_COMMENT else "")
                for said in opinion.statements
            )
            yield f"{strong(opinion.speaker.name)}{', ' + under if under else ''}\n\n{statements}"

    def _timeline(self) -> Iterator[str]:
        for entry in self.page.timeline:
            expected = " · *expected*" if entry.expected else ""
            yield f"**{dates.when(entry.when)}**{expected}: {self._sentence(entry.sentence)}"

    def _expectations(self) -> Iterator[str]:
        for expectation in self.page.expectations:
            due = f", due {dates.when(expectation.due)}" if expectation.due else ""
            settled = f", settled by{self._marks((expectation.settled_by,))}" if expectation.settled_by else ""
            facts = f"*{wording.STATES[expectation.state]}{due}*{settled}"
            yield f"{strong(expectation.by.name)}: {self._sentence(expectation.sentence)} – {facts}"

    def _people(self) -> Iterator[str]:
        for person in self.page.people:
            role = f", {person.role}" if person.role else ""
            also = f"; also {wording.listed(person.aliases)}" if person.aliases else ""
            facts = escaped(f"{wording.count(person.mentions, 'mention')}{also}")
            doubt = f" *{escaped(person.doubt)}*" if clean(person.doubt) else ""
            yield f"{strong(person.name)}{escaped(role)} – {facts}{doubt}"

    def _origins(self) -> Iterator[str]:
        names = {node.id: node.name for node in self.page.graph.nodes}
        for edge in self.page.edges:
            taken = f"{names.get(edge.to, edge.to)} from {names.get(edge.origin, edge.origin)}, “{edge.cue}”"
            yield escaped(taken) + self._marks((edge.citation,))
        if own := wording.own_accounts(self.page):
            yield escaped(f"Own accounts: {wording.listed(own)}")
        yield from map(escaped, told.origin_facts(self.page))

    def _coverage(self) -> Iterator[str]:
        for line in self.page.articles:
            headline = escaped(line.headline or line.address or line.id)
            address = web_address(line.url)
            shown = f"[{headline}](<{in_brackets(address)}>)" if address else headline
            facts = escaped(" · ".join([line.outlet, *wording.article_facts(line)]))
            placed = f"  \n  Here because: {escaped(line.placed)}" if clean(line.placed) else ""
            said = [wording.prints(line, self.lines), told.stands_on(line, self.page)]
            more = "".join(f"  \n  {escaped(fact)}" for fact in said if fact)
            yield f"{shown}  \n  {facts}{more}{placed}"

    def _footnotes(self) -> Iterator[str]:
        for citation, number in self.numbers.items():
            line = self.lines.get(citation.article)
            facts = escaped(", ".join([wording.outlet_of(citation, self.lines), *wording.source_facts(citation, line)]))
            before, after = wording.context(citation)
            words = f"{escaped(before)} {strong(citation.exact)} {escaped(after)}".strip()
            yield f"[^{self._name(number)}]: {facts}: {words}"

    def _sentence(self, sentence: Sentence) -> str:
        origins = f" ({wording.count(sentence.origins, 'origin')})" if sentence.origins > 1 else ""
        return f"{escaped(sentence.text)}{origins}{self._marks(sentence.citations)}"

    def _marks(self, citations: Sequence[Citation]) -> str:
        return "".join(f"[^{self._name(number)}]" for number in dict.fromkeys(self.numbers[one] for one in citations))

    def _name(self, number: int) -> str:
        """The name of a footnote, so that pages can stand in one document."""
        return f"{self.prefix}-{number}" if self.prefix else str(number)
