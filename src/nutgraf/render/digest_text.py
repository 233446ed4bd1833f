"""A day's digest as plain lines: for a terminal, and as the part of an e-mail that every reader can show."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from nutgraf.model.digest import Digest, DigestStory
from nutgraf.model.sentence import Citation
from nutgraf.render import digest as words
from nutgraf.render import wording
from nutgraf.render import wording_compared as told
from nutgraf.render.cleaning import web_address
from nutgraf.render.text import printed
from nutgraf.render.text_parts import HELD, heading, hung, plain

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.text import Text

Parts = Iterator["RenderableType"]


def digest_text(digest: Digest, *, width: int = 76, colour: bool = False) -> str:
    """The digest as lines of at most ``width`` terminal cells (24 at least), with ANSI colours where asked for."""
    return printed(_parts(digest), width=width, colour=colour)


def _parts(digest: Digest) -> Parts:
    notes = words.Notes.of(digest)
    yield plain(words.day_words(digest.day), "bold")
    yield plain(" · ".join(words.facts(digest)), "cyan")
    if not digest.stories and not digest.also:
        yield plain(words.NOTHING)
    for at, story in enumerate(digest.stories):
        yield ""
        yield ""
        yield from _story(at, story, notes)
    if digest.also:
        yield from heading(words.ALSO)
    for row in digest.also:
        yield hung("– ", plain(f"{row.headline or wording.UNTITLED} ({'; '.join(words.row_facts(row))})"))
    missed = words.unseen(digest)
    if missed:
        yield from heading(words.UNSEEN)
    for line in missed:
        yield hung("– ", plain(line))


def _story(at: int, story: DigestStory, notes: words.Notes) -> Parts:
    def marked(text: str, citations: tuple[Citation, ...], style: str = "") -> "Text":
        numbers = ",".join(map(str, notes.marks(at, citations)))
        line = plain(text, style)
        line.append(plain(f"{HELD}[{numbers}]" if numbers else "", "dim"))
        return line

    yield marked(words.title(story), story.headline.citations if story.headline else (), "bold")
    yield plain(" · ".join(words.story_facts(story)), "dim")
    for one in story.highlights:
        yield hung("– ", marked(one.text, one.citations))
        yield hung("  ", plain(words.outlets_of(one, story), "dim"))
    if story.new:
        yield plain(words.NEW, "bold cyan")
    for thing in story.new:
        note = f" ({thing.note})" if thing.note else ""
        yield hung("– ", marked(f"{told.NEW[thing.kind]}: {thing.sentence.text}{note}", thing.sentence.citations))
    if story.differs:
        yield plain(words.DIFFERS, "bold cyan")
    for found in story.differs:
        versions = "; ".join(
            f"{version.value} ({who}){HELD}[{','.join(map(str, notes.marks(at, version.citations)))}]"
            for version, who in words.sides(found)
        )
        yield hung("– ", plain(f"{found.found.about} ({wording.JUDGEMENTS[found.found.judgement]}): {versions}"))
    if story.expected:
        yield plain(words.EXPECTED, "bold cyan")
    for ahead in story.expected:
        yield hung("– ", marked(ahead.sentence.text, ahead.sentence.citations))
        yield hung("  ", plain(words.expectation_facts(ahead), "dim"))
    for number, line in notes.under(at, story):
        yield hung(
            f"[{number}] ", plain(f"{words.note_facts(line)}: {line.headline} {web_address(line.url)}".strip(), "dim")
        )
