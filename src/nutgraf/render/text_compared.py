"""What comparing gives, for a terminal: what is new, roundings, claims, quotations, positions, versions."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from nutgraf.model.page import ArticleLine, StoryPage
from nutgraf.model.page_compared import PageEdit, PageRevision
from nutgraf.model.revision import EditKind
from nutgraf.model.sentence import Citation
from nutgraf.render import wording_compared as told
from nutgraf.render.cleaning import clean
from nutgraf.render.rows import Row, claim_rows, printing_rows
from nutgraf.render.text_parts import Marker, heading, hung, plain, speaker
from nutgraf.render.wording import HEADINGS, quoted

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.text import Text

_QUOTED = 400
Lines = Iterator["RenderableType"]


def new(page: StoryPage, mark: Marker) -> Lines:
    """What came after the moment that was asked for."""
    if page.new is None:
        return
    yield from heading(told.new_heading(page.new))
    yield plain(told.new_facts(page.new, page), "dim")
    for thing in page.new.things:
        line = plain(f"{told.NEW[thing.kind]}: ", "dim")
        line.append(mark.sentence(thing.sentence))
        line.append(plain(f" ({thing.note})" if clean(thing.note) else "", "italic"))
        yield hung("– ", line)


def roundings(page: StoryPage, mark: Marker) -> Lines:
    """One line for each figure that some round."""
    for one in page.roundings:
        line = plain(f"{told.rounded(one)}: ")
        for place, version in enumerate(one.versions):
            line.append(" · " if place else "")
            line.append(plain(version.value, "bold"))
            line.append(plain(f" ({told.carried(version)})" if version.outlets else "", "dim"))
            line.append(mark.words(version.citations))
        yield hung("≈ ", line)


def claims(page: StoryPage, mark: Marker, rest: str) -> Lines:
    """Each claim with a row for each thing that accounts do with it."""
    if page.claims:
        yield from heading(HEADINGS["claims"])
    for place, claim in enumerate(page.claims):
        if place:
            yield ""
        yield mark.sentence(claim.sentence)
        yield from _rows(claim_rows(claim), mark)
    yield from _rest(rest)


def quotations(page: StoryPage, mark: Marker, rest: str) -> Lines:
    """Each utterance in its fullest words, and how others print it."""
    if page.quotations:
        yield from heading(HEADINGS["quotations"])
    for place, one in enumerate(page.quotations):
        if place:
            yield ""
        yield speaker(one.speaker) if clean(one.speaker.name) else plain(told.NOBODY, "italic")
        yield hung("  ", plain(told.in_marks(one)))
        yield from _rows(printing_rows(one), mark)
        if facts := told.utterance_facts(one):
            yield hung("  ", plain(" · ".join(facts), "dim"))
        if clean(one.doubt):
            yield hung("  ", plain(one.doubt, "italic"))
    yield from _rest(rest)


def positions(page: StoryPage, mark: Marker, rest: str) -> Lines:
    """What each holds, in order of time."""
    if page.positions:
        yield from heading(HEADINGS["positions"])
    for place, position in enumerate(page.positions):
        if place:
            yield ""
        line = speaker(position.speaker)
        line.append(plain(f" – {position.about}" if clean(position.about) else ""))
        yield line
        for held in position.held:
            yield hung("  ", plain(told.held_facts(held), "dim"))
            yield hung("    ", mark.sentence(held.sentence))
        if clean(position.moved):
            yield hung("  ", plain(f"moved: {position.moved}", "bold"))
    yield from _rest(rest)


def revisions(page: StoryPage, mark: Marker, lines: dict[str, ArticleLine], rest: str) -> Lines:
    """What was done to articles between two versions."""
    if page.revisions:
        yield from heading(HEADINGS["revisions"])
    for place, revision in enumerate(page.revisions):
        if place:
            yield ""
        yield from _revision(revision, mark, lines)
    yield from _rest(rest)


def _revision(revision: PageRevision, mark: Marker, lines: dict[str, ArticleLine]) -> Lines:
    title = plain(revision.outlet, "bold")
    title.append(f"  [{told.SILENT}]" if revision.silent else "", "red")
    yield title
    yield hung("  ", plain(" · ".join(told.revision_facts(revision, lines)), "dim"))
    for note in revision.corrections:
        yield hung("  correction: ", _words(note, mark))
    for edit in revision.edits:
        yield from _edit(edit, mark)


def _edit(edit: PageEdit, mark: Marker) -> Lines:
    changed = edit.telling if edit.kind is EditKind.CHANGED else ()
    pairs = "; ".join(f"{was or '–'} → {now or '–'}" for was, now in changed)
    yield hung("  ", plain(": ".join(part for part in (told.EDITS[edit.kind], pairs) if part)))
    if edit.before:
        yield hung("    was: ", _words(edit.before, mark))
    if edit.after:
        yield hung("    now: ", _words(edit.after, mark))


def _words(citation: Citation, mark: Marker) -> "Text":
    line = plain(quoted(citation.exact, _QUOTED))
    line.append(mark.words([citation]))
    return line


def _rows(rows: Sequence[Row], mark: Marker) -> Lines:
    widest = max((len(row.does) for row in rows), default=0)
    for row in rows:
        line = plain(told.row(row))
        line.append(mark.words(row.citations))
        yield hung(f"  {row.does.ljust(widest)}  ", line)


def _rest(rest: str) -> Lines:
    if rest:
        yield plain(rest, "dim")
