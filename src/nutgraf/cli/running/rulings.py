"""``nutgraf rulings``: who is whom, and which words do not support a sentence."""

from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated

import typer

from nutgraf.cli.ending import one_line_endings
from nutgraf.cli.output import put
from nutgraf.cli.running.options import DEFAULT, AsJson, DeskPath, as_json, opened
from nutgraf.cli.speech import plain
from nutgraf.errors import WrongUse
from nutgraf.model.page import StoryPage
from nutgraf.model.ruling import KeptRuling
from nutgraf.render.dates import moment
from nutgraf.render.said import ruling_sentence

if TYPE_CHECKING:
    from nutgraf.model.sentence import Citation

HELP = """Say who is whom on the pages of the desk, and which words do not support a sentence.

What is said of names holds in every story; words that do not support a sentence are not cited for it again. Both hold
from then on, and can be undone.

[bold]Examples[/bold]

nutgraf rulings same-person "Yun Suk-yol" "Yoon Suk Yeol" --by "Ina Berg"

nutgraf rulings unsupported s1f0c "Two tugs waited" 3 --by "Ina Berg" --because "they left"
"""

rulings = typer.Typer(help=HELP, no_args_is_help=True)

By = Annotated[str, typer.Option("--by", metavar="NAME", help="Who says so; the log keeps it.", show_default=False)]
Because = Annotated[str, typer.Option("--because", metavar="TEXT", help="Why; the log keeps it.", show_default=False)]
At = Annotated[str, typer.Option("--story", metavar="STORY", help="Where it was seen; the names must stand there.")]
One = Annotated[str, typer.Argument(metavar="NAME", help="A name as a page prints it.", show_default=False)]
Other = Annotated[str, typer.Argument(metavar="OTHER", help="The other name.", show_default=False)]


@rulings.command(name="same-person", no_args_is_help=True)
def same_person(
    one: One, other: Other, by: By, because: Because = "", story: At = "", desk: DeskPath = DEFAULT
) -> None:
    """Say that two names are one person's, here and in every other story.

    [bold]Example[/bold]

    nutgraf rulings same-person "Yun Suk-yol" "Yoon Suk Yeol" --by "Ina Berg"
    """
    with one_line_endings(), opened(desk) as room:
        _put(room.rulings.say_same(one, other, by=_named(by), because=because, story=story))


@rulings.command(name="not-same-person", no_args_is_help=True)
def not_same_person(
    one: One, other: Other, by: By, because: Because = "", story: At = "", desk: DeskPath = DEFAULT
) -> None:
    """Say that two names are two people's, here and in every other story.

    [bold]Example[/bold]

    nutgraf rulings not-same-person "Ada Brandt" "Ada Maria Brandt" --by "Ina Berg" --because "mother and daughter"
    """
    with one_line_endings(), opened(desk) as room:
        _put(room.rulings.say_different(one, other, by=_named(by), because=because, story=story))


@rulings.command(no_args_is_help=True)
def unsupported(
    story: Annotated[str, typer.Argument(metavar="STORY", help="Any id that the story ever had.", show_default=False)],
    sentence: Annotated[
        str, typer.Argument(metavar="SENTENCE", help="The sentence, or how it begins.", show_default=False)
    ],
    citation: Annotated[
        int, typer.Argument(metavar="NUMBER", help="The number of the citation, as nutgraf show prints it.", min=1)
    ],
    by: By,
    because: Because = "",
    desk: DeskPath = DEFAULT,
) -> None:
    """Say that a citation does not support a sentence: the words are not cited for it again, on no part of any page.

    [bold]Example[/bold]

    nutgraf rulings unsupported s1f0c "Two tugs waited" 3 --by "Ina Berg"
    """
    with one_line_endings(), opened(desk) as room:
        text, cited = _meant(room.page(story), sentence, citation)
        _put(room.rulings.say_unsupported(story, text, cited, by=_named(by), because=because))


@rulings.command(no_args_is_help=True)
def undo(
    number: Annotated[int, typer.Argument(metavar="NUMBER", help="The number that list prints.", min=1)],
    by: By,
    desk: DeskPath = DEFAULT,
) -> None:
    """Take back what was said: pages are as if it had never been.

    [bold]Example[/bold]

    nutgraf rulings undo 3 --by "Ina Berg"
    """
    with one_line_endings(), opened(desk) as room:
        _put(room.rulings.undo(number, by=_named(by)))


@rulings.command(name="list")
def list_all(
    story: Annotated[str, typer.Argument(metavar="[STORY]", help="What was said of this story alone.")] = "",
    desk: DeskPath = DEFAULT,
    as_json_: AsJson = False,
) -> None:
    """List what was said, also what was taken back.

    [bold]Example[/bold]

    nutgraf rulings list
    """
    with one_line_endings(), opened(desk, readonly=True) as room:
        found = room.rulings.all(story)
        lines = "".join(_lines(kept) for kept in found)
        put(as_json([asdict(kept) for kept in found]) if as_json_ else lines or "nothing was said yet\n", None)


def _meant(page: StoryPage, sentence: str, number: int) -> "tuple[str, Citation]":
    """The sentence that begins so, and its citation of that number."""
    from nutgraf.compose.shown import cited_on
    from nutgraf.render.numbering import numbered

    numbers = numbered(page)
    pairs = [(text, cited) for text, cited in cited_on(page) if text.startswith(sentence.strip())]
    found = next(((text, cited) for text, cited in pairs if numbers.get(cited) == number), None)
    if found is None:
        known = ", ".join(str(one) for one in sorted({numbers[cited] for _, cited in pairs if cited in numbers}))
        raise WrongUse(
            f"that sentence does not cite {number}; it cites {known}"
            if known
            else f"no sentence of the page begins so; nutgraf show {page.id} prints them with the numbers of what they cite"
        )
    return found


def _named(by: str) -> str:
    if not by.strip():
        raise WrongUse("say who says so: --by NAME")
    return by


def _put(kept: KeptRuling) -> None:
    put(_lines(kept), None)


def _lines(kept: KeptRuling) -> str:
    """A ruling in lines: what was said, then the cited words, then why."""
    ruling = kept.ruling
    undone = f"; taken back {moment(kept.undone.isoformat())} by {kept.undone_by}" if kept.undone else ""
    lines = [f"{kept.number:>4}  {moment(ruling.at.isoformat())}  {ruling_sentence(ruling)}{undone}"]
    lines += [f"      cited: “{' '.join(ruling.citation.exact.split())}”"] if ruling.citation else []
    lines += [f"      Why: {ruling.because}"] if ruling.because else []
    return "".join(f"{plain(line)}\n" for line in lines)
