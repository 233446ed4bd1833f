"""Pieces of the terminal form: plain and hung lines, headings, the marks behind a sentence."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from nutgraf.model.sentence import Citation, Name, Sentence
from nutgraf.render import wording
from nutgraf.render.cleaning import clean_part

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.text import Text

HELD = "\ue000"
"""A private character that stands for a space at which rich must not break the line."""


@dataclass(frozen=True, slots=True)
class Marker:
    """Puts marks behind what is cited, by the numbers of its citations."""

    numbers: Mapping[Citation, int]

    def sentence(self, sentence: Sentence, style: str = "") -> "Text":
        """A sentence with its origins and the numbers of its citations."""
        line = plain(sentence.text, style)
        line.append(self.origins(sentence.origins, sentence.citations))
        return line

    def origins(self, origins: int, citations: Sequence[Citation]) -> "Text":
        """The marks behind a sentence, held to its last word: " ·2 [1,3]"."""
        return plain(f"{HELD}·{origins}{HELD}{self._listed(citations)}", "green" if origins > 1 else "dim")

    def words(self, citations: Sequence[Citation]) -> "Text":
        """The numbers alone, held to the last word: " [1,3]"; nothing where there are no citations."""
        return plain(f"{HELD}{self._listed(citations)}" if citations else "", "dim")

    def _listed(self, citations: Sequence[Citation]) -> str:
        return f"[{','.join(str(number) for number in dict.fromkeys(self.numbers[one] for one in citations))}]"


def plain(text: str, style: str = "") -> "Text":
    """A cleaned line that breaks inside a word where it must."""
    from rich.text import Text

    return Text(overflow="fold").append(clean_part(text), style)


def heading(words: str) -> Iterator["RenderableType"]:
    """An empty line and a heading in capitals."""
    yield ""
    yield plain(words.upper(), "bold cyan")


def hung(mark: str, line: "Text") -> "RenderableType":
    """A line whose wrapped part hangs under its beginning; ``mark`` is of our own words."""
    from rich.table import Table
    from rich.text import Text

    grid = Table.grid(padding=0)
    grid.add_column(width=len(mark), no_wrap=True)
    grid.add_column(overflow="fold")
    grid.add_row(Text(mark), line)
    return grid


def speaker(name: Name) -> "Text":
    """Who speaks, with their office."""
    line = plain(name.name, "bold")
    if under := wording.under_name(name):
        line.append(plain(f", {under}", "dim"))
    return line
