"""What comparing gives, in Markdown: what is new, roundings, claims, quotations, positions, versions."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from nutgraf.model.page import ArticleLine, StoryPage
from nutgraf.model.page_compared import PageClaim, PageEdit, PagePosition, PageRevision, PageRounding, PageUtterance
from nutgraf.model.sentence import Citation, Name, Sentence
from nutgraf.render import wording
from nutgraf.render import wording_compared as told
from nutgraf.render.cleaning import clean
from nutgraf.render.edits import GONE, NEW, pieces
from nutgraf.render.markdown_parts import bullets, escaped, strong
from nutgraf.render.rows import Row, claim_rows, printing_rows

_SHOWN = {GONE: "~~{}~~", NEW: "**{}**"}


@dataclass(frozen=True, slots=True)
class Compared:
    """Blocks of one page; ``sentence`` and ``marks`` put the footnotes behind what is cited."""

    page: StoryPage
    lines: dict[str, ArticleLine]
    sentence: Callable[[Sentence], str]
    marks: Callable[[Sequence[Citation]], str]

    def new(self) -> Iterator[str]:
        """What came after the moment that was asked for, with its heading."""
        if self.page.new is None:
            return
        yield f"## {escaped(told.new_heading(self.page.new))}"
        yield escaped(told.new_facts(self.page.new, self.page))
        yield bullets(
            f"*{told.NEW[thing.kind]}:* {self.sentence(thing.sentence)}{_behind(thing.note)}"
            for thing in self.page.new.things
        )

    def rounding(self, rounding: PageRounding) -> str:
        versions = " · ".join(
            f"{strong(one.value)}{f' ({escaped(told.carried(one))})' if one.outlets else ''}{self.marks(one.citations)}"
            for one in rounding.versions
        )
        return f"≈ {escaped(told.rounded(rounding))}: {versions}"

    def claim(self, claim: PageClaim) -> str:
        return f"{self.sentence(claim.sentence)}\n\n{self._rows(claim_rows(claim))}"

    def utterance(self, utterance: PageUtterance) -> str:
        """An utterance under the name of its speaker."""
        facts = " · ".join(escaped(fact) for fact in [*told.utterance_facts(utterance), utterance.doubt] if clean(fact))
        blocks = (
            _who(utterance.speaker),
            f"> {escaped(told.in_marks(utterance))}",
            self._rows(printing_rows(utterance)),
            facts,
        )
        return "\n\n".join(block for block in blocks if block)

    def position(self, position: PagePosition) -> str:
        """What somebody holds, in order of time."""
        about = f" – {escaped(position.about)}" if clean(position.about) else ""
        held = bullets(f"**{escaped(told.held_facts(one))}**: {self.sentence(one.sentence)}" for one in position.held)
        moved = f"*Moved: {escaped(position.moved)}*" if clean(position.moved) else ""
        return "\n\n".join(block for block in (f"{_who(position.speaker)}{about}", held, moved) if block)

    def revision(self, revision: PageRevision) -> str:
        """What was done to one article between two versions."""
        silent = f" ({told.SILENT})" if revision.silent else ""
        facts = " · ".join(escaped(fact) for fact in told.revision_facts(revision, self.lines))
        notes = (f"*correction:* {escaped(note.exact)}{self.marks([note])}" for note in revision.corrections)
        edits = (self._edit(one) for one in revision.edits)
        return f"{strong(revision.outlet)}{silent}  \n{facts}\n\n{bullets([*notes, *edits])}".rstrip()

    def _edit(self, edit: PageEdit) -> str:
        before, after = (one.exact if one else "" for one in (edit.before, edit.after))
        words = " ".join(_SHOWN.get(what, "{}").format(escaped(said)) for what, said in pieces(before, after))
        return f"*{told.EDITS[edit.kind]}:* {words}{self.marks([one for one in (edit.before, edit.after) if one])}"

    def _rows(self, rows: Sequence[Row]) -> str:
        return bullets(f"**{row.does}**: {escaped(told.row(row))}{self.marks(row.citations)}" for row in rows)


def _who(name: Name) -> str:
    under = escaped(wording.under_name(name))
    who = strong(name.name)
    return f"{who}{', ' + under if under else ''}" if who else f"*{told.NOBODY}*"


def _behind(note: str) -> str:
    return f" *({escaped(note)})*" if clean(note) else ""
