"""The story page as Markdown, its citations as footnotes."""

import re
from collections.abc import Iterator, Sequence
from html import escape
from urllib.parse import quote

from nutgraf.model.notes import AttributionKind
from nutgraf.model.page import StoryPage
from nutgraf.model.page_compared import PageDisagreement
from nutgraf.model.sentence import Citation, Sentence
from nutgraf.render import dates, wording
from nutgraf.render.cleaning import clean, web_address
from nutgraf.render.numbering import numbered

_SPECIAL = re.compile(r"[\\`*_{}\[\]#|~^$@]")
_AT_START = re.compile(r"^(\d*)([-+=.):])")
_LINKS_ITSELF = re.compile(r":(?=//|[A-Za-z+])|(?<=www)\.", re.IGNORECASE)


def to_markdown(page: StoryPage) -> str:
    """The page in Markdown with footnotes (GitHub, Pandoc and most wikis read them).

    Everything that comes from an article is escaped; only http and https addresses become links.
    """
    return "\n\n".join(block for block in _Sheet(page).blocks() if block) + "\n"


def escaped(text: str) -> str:
    """``text`` on one line, so that Markdown shows it as it is: no list, link, address or name becomes live."""
    marked = _AT_START.sub(r"\1\\\2", _SPECIAL.sub(r"\\\g<0>", escape(clean(text), quote=False)))
    return _LINKS_ITSELF.sub(r"\\\g<0>", marked)


class _Sheet:
    """One page on its way to Markdown: what its parts need to know of each other."""

    def __init__(self, page: StoryPage) -> None:
        self.page = page
        self.numbers = numbered(page)
        self.lines = wording.by_id(page.articles)
        self.prefix = re.sub(r"[^a-z0-9]+", "-", page.id.lower()).strip("-")[:24]

    def blocks(self) -> Iterator[str]:
        """The blocks of the document, in reading order."""
        page = self.page
        yield "# " + (self._sentence(page.headline) if page.headline else wording.UNTITLED)
        yield escaped(" · ".join([*wording.status(page), *wording.times(page)]))
        yield "\n".join(f"*{escaped(note)}*  " for note in page.notes if clean(note)).rstrip()
        yield _bullets(self._sentence(highlight) for highlight in page.highlights)
        yield from self._section("story", (self._paragraph(paragraph) for paragraph in page.story))
        yield from self._section("disagreements", (self._disagreement(one) for one in page.disagreements))
        yield from self._section("opinions", self._opinions())
        yield from self._section("timeline", [_bullets(self._timeline())])
        yield from self._section("expectations", [_bullets(self._expectations())])
        yield from self._section("people", [_bullets(self._people())])
        yield from self._section("origins", [_bullets(self._origins())])
        yield from self._section("articles", [_bullets(self._coverage())])
        yield from self._section("citations", self._footnotes())

    def _section(self, name: str, blocks: Iterator[str] | list[str]) -> Iterator[str]:
        kept = [block for block in blocks if block]
        if kept:
            yield f"## {wording.HEADINGS[name]}"
            yield from kept

    def _paragraph(self, sentences: Sequence[Sentence]) -> str:
        return " ".join(self._sentence(sentence) for sentence in sentences)

    def _disagreement(self, disagreement: PageDisagreement) -> str:
        found = disagreement.found
        rows = ["| Value | Said by | Carried by | Origins | When |", "|---|---|---|---|---|"]
        for version in disagreement.versions:
            says, outlets, since = (escaped(cell) for cell in wording.value_row(version))
            value = f"{_strong(version.value)}{self._marks(version.citations)}"
            rows.append(f"| {value} | {says} | {outlets} | {version.origins} | {since} |")
        title = f"### {escaped(found.about)} ({wording.JUDGEMENTS[found.judgement]})"
        return "\n\n".join(part for part in (title, "\n".join(rows), escaped(found.why)) if part)

    def _opinions(self) -> Iterator[str]:
        for opinion in self.page.opinions:
            under = escaped(wording.under_name(opinion.speaker))
            statements = _bullets(
                self._sentence(said.sentence) + (" *(no comment)*" if said.kind is AttributionKind.NO_COMMENT else "")
                for said in opinion.statements
            )
            yield f"{_strong(opinion.speaker.name)}{', ' + under if under else ''}\n\n{statements}"

    def _timeline(self) -> Iterator[str]:
        for entry in self.page.timeline:
            expected = " · *expected*" if entry.expected else ""
            yield f"**{dates.when(entry.when)}**{expected}: {self._sentence(entry.sentence)}"

    def _expectations(self) -> Iterator[str]:
        for expectation in self.page.expectations:
            due = f", due {dates.when(expectation.due)}" if expectation.due else ""
            settled = f", settled by{self._marks((expectation.settled_by,))}" if expectation.settled_by else ""
            facts = f"*{wording.STATES[expectation.state]}{due}*{settled}"
            yield f"{_strong(expectation.by.name)}: {self._sentence(expectation.sentence)} – {facts}"

    def _people(self) -> Iterator[str]:
        for person in self.page.people:
            role = f", {person.role}" if person.role else ""
            also = f"; also {wording.listed(person.aliases)}" if person.aliases else ""
            facts = escaped(f"{wording.count(person.mentions, 'mention')}{also}")
            doubt = f" *{escaped(person.doubt)}*" if clean(person.doubt) else ""
            yield f"{_strong(person.name)}{escaped(role)} – {facts}{doubt}"

    def _origins(self) -> Iterator[str]:
        names = {node.id: node.name for node in self.page.graph.nodes}
        for edge in self.page.edges:
            taken = f"{names.get(edge.to, edge.to)} from {names.get(edge.origin, edge.origin)}, “{edge.cue}”"
            yield escaped(taken) + self._marks((edge.citation,))
        if own := wording.own_accounts(self.page):
            yield escaped(f"Own accounts: {wording.listed(own)}")

    def _coverage(self) -> Iterator[str]:
        for line in self.page.articles:
            headline = escaped(line.headline or line.address or line.id)
            address = web_address(line.url)
            shown = f"[{headline}](<{_in_brackets(address)}>)" if address else headline
            facts = escaped(" · ".join([line.outlet, *wording.article_facts(line)]))
            placed = f"  \n  Here because: {escaped(line.placed)}" if clean(line.placed) else ""
            told = escaped(wording.prints(line, self.lines))
            printed = f"  \n  {told}" if told else ""
            yield f"{shown}  \n  {facts}{printed}{placed}"

    def _footnotes(self) -> Iterator[str]:
        for citation, number in self.numbers.items():
            line = self.lines.get(citation.article)
            facts = escaped(", ".join([wording.outlet_of(citation, self.lines), *wording.source_facts(citation, line)]))
            before, after = wording.context(citation)
            words = f"{escaped(before)} {_strong(citation.exact)} {escaped(after)}".strip()
            yield f"[^{self._name(number)}]: {facts}: {words}"

    def _sentence(self, sentence: Sentence) -> str:
        origins = f" ({wording.count(sentence.origins, 'origin')})" if sentence.origins > 1 else ""
        return f"{escaped(sentence.text)}{origins}{self._marks(sentence.citations)}"

    def _marks(self, citations: Sequence[Citation]) -> str:
        return "".join(f"[^{self._name(number)}]" for number in dict.fromkeys(self.numbers[one] for one in citations))

    def _name(self, number: int) -> str:
        """The name of a footnote, so that pages can stand in one document."""
        return f"{self.prefix}-{number}" if self.prefix else str(number)


def _strong(text: str) -> str:
    return f"**{escaped(text)}**" if clean(text) else ""


def _bullets(lines: Iterator[str]) -> str:
    return "\n".join(f"- {line}" for line in lines)


def _in_brackets(address: str) -> str:
    """An address as it may stand between angle brackets."""
    return quote(address, safe="/:?#[]@!$&'()*+,;=%-._~")
