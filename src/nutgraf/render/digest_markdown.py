"""A day's digest as Markdown, the articles it cites as footnotes."""

from collections.abc import Iterator, Sequence

from nutgraf.model.digest import Digest, DigestStory
from nutgraf.model.page import ArticleLine
from nutgraf.model.sentence import Citation
from nutgraf.render import digest as words
from nutgraf.render import wording
from nutgraf.render import wording_compared as told
from nutgraf.render.cleaning import clean, web_address
from nutgraf.render.markdown_parts import bullets, escaped, in_brackets, strong


def digest_markdown(digest: Digest) -> str:
    """The digest in Markdown with footnotes. Everything that comes from an article or a feed is escaped."""
    return "\n\n".join(block for block in _blocks(digest) if block) + "\n"


def _blocks(digest: Digest) -> Iterator[str]:
    notes = words.Notes.of(digest)
    yield f"# {words.day_words(digest.day)}"
    yield " · ".join(words.facts(digest))
    if not digest.stories and not digest.also:
        yield words.NOTHING
    for at, story in enumerate(digest.stories):
        yield from _Story(at, story, notes).blocks()
    if digest.also:
        yield f"## {words.ALSO}"
        yield bullets(
            f"{escaped(row.headline or wording.UNTITLED)} ({'; '.join(words.row_facts(row))})" for row in digest.also
        )
    if missed := words.unseen(digest):
        yield f"## {words.UNSEEN}"
        yield bullets(map(escaped, missed))
    for at, story in enumerate(digest.stories):
        yield "\n".join(_footnote(number, line) for number, line in notes.under(at, story))


class _Story:
    """One story on its way to Markdown."""

    def __init__(self, at: int, story: DigestStory, notes: words.Notes) -> None:
        self.at = at
        self.story = story
        self.notes = notes

    def blocks(self) -> Iterator[str]:
        story = self.story
        yield f"## {self._marked(words.title(story), story.headline.citations if story.headline else ())}"
        yield " · ".join(words.story_facts(story))
        yield bullets(
            f"{self._marked(one.text, one.citations)}  \n  *{escaped(words.outlets_of(one, story))}*"
            for one in story.highlights
        )
        yield from self._section(words.NEW, list(self._new()))
        yield from self._section(words.DIFFERS, list(self._differing()))
        yield from self._section(words.EXPECTED, list(self._expected()))

    def _section(self, name: str, lines: Sequence[str]) -> Iterator[str]:
        if lines:
            yield f"### {name}"
            yield bullets(lines)

    def _new(self) -> Iterator[str]:
        for thing in self.story.new:
            note = f" ({escaped(thing.note)})" if clean(thing.note) else ""
            yield f"*{told.NEW[thing.kind]}:* {self._marked(thing.sentence.text, thing.sentence.citations)}{note}"

    def _differing(self) -> Iterator[str]:
        for found in self.story.differs:
            versions = "; ".join(
                f"{strong(version.value)} ({escaped(who)}){self._marks(version.citations)}"
                for version, who in words.sides(found)
            )
            yield f"{escaped(found.found.about)} ({wording.JUDGEMENTS[found.found.judgement]}): {versions}"

    def _expected(self) -> Iterator[str]:
        for one in self.story.expected:
            facts = escaped(words.expectation_facts(one))
            yield f"{self._marked(one.sentence.text, one.sentence.citations)}{f'  {chr(10)}  *{facts}*' if facts else ''}"

    def _marked(self, text: str, citations: Sequence[Citation]) -> str:
        return f"{escaped(text)}{self._marks(citations)}"

    def _marks(self, citations: Sequence[Citation]) -> str:
        return "".join(f"[^{number}]" for number in self.notes.marks(self.at, citations))


def _footnote(number: int, line: ArticleLine) -> str:
    address = web_address(line.url)
    headline = escaped(line.headline or line.address or line.id)
    shown = f"[{headline}](<{in_brackets(address)}>)" if address else headline
    return f"[^{number}]: {escaped(words.note_facts(line))}: {shown}"
