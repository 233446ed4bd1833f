"""``nutgraf stories merge``, ``split``, ``move``, ``pin``, ``unpin``, ``undo``: what a person knows better."""

from typing import TYPE_CHECKING, Annotated

import typer

from nutgraf.cli.ending import one_line_endings
from nutgraf.cli.output import put
from nutgraf.cli.speech import plain
from nutgraf.cli.stories import Kept, shown
from nutgraf.errors import WrongUse
from nutgraf.model.correction import SaidCorrection
from nutgraf.model.kept import KeptStory
from nutgraf.render.dates import moment
from nutgraf.render.said import became, correction_sentence

if TYPE_CHECKING:
    from nutgraf.desk.correcting import DeskStories

NEW = "new"

By = Annotated[str, typer.Option("--by", metavar="NAME", help="Who says so; the log keeps it.", show_default=False)]
Because = Annotated[str, typer.Option("--because", metavar="TEXT", help="Why; the log keeps it.", show_default=False)]
Article = Annotated[str, typer.Argument(metavar="ARTICLE", help="The id of an article.", show_default=False)]


def merge(
    kept: Kept,
    one: Annotated[str, typer.Argument(metavar="ONE", help="The story that goes on.", show_default=False)],
    other: Annotated[str, typer.Argument(metavar="OTHER", help="The story that goes into it.", show_default=False)],
    by: By,
    because: Because = "",
) -> None:
    """Make two stories one. ONE keeps its id, and the id of OTHER leads to it from now on.

    [bold]Example[/bold]

    nutgraf stories merge kept.stories s1f0c s77ab --by "Ina Berg" --because "the same fire"
    """
    with one_line_endings():
        from nutgraf.desk import Desk

        _done("These are one story now:", Desk(stories=kept).stories.merge(one, other, by=_named(by), because=because))


def split(
    kept: Kept,
    story: Annotated[str, typer.Argument(metavar="STORY", help="The story they leave.", show_default=False)],
    articles: Annotated[list[str], typer.Argument(metavar="ARTICLE…", help="Those that leave.", show_default=False)],
    by: By,
    because: Because = "",
) -> None:
    """Take articles out of a story: they tell of another event. They get a story of their own; the two stay apart.

    [bold]Example[/bold]

    nutgraf stories split kept.stories s1f0c a93be a0d42 --by "Ina Berg" --because "another ferry"
    """
    with one_line_endings():
        from nutgraf.desk import Desk

        stories = Desk(stories=kept).stories
        _done("This is a story of its own now:", stories.split(story, articles, by=_named(by), because=because))


def move(
    kept: Kept,
    article: Article,
    story: Annotated[
        str,
        typer.Argument(metavar="STORY|new", help="Where it belongs; new for a story of its own.", show_default=False),
    ],
    by: By,
    because: Because = "",
) -> None:
    """Say where an article belongs. It stays there.

    [bold]Examples[/bold]

    nutgraf stories move kept.stories a93be s77ab --by "Ina Berg"

    nutgraf stories move kept.stories a93be new --by "Ina Berg" --because "another victim"
    """
    with one_line_endings():
        from nutgraf.desk import Desk

        where = None if story == NEW else story
        stories = Desk(stories=kept).stories
        _done("The article is in this story now:", stories.move(article, where, by=_named(by), because=because))


def pin(kept: Kept, article: Article, by: By, because: Because = "") -> None:
    """Say that an article is right where it is. It stays there.

    [bold]Example[/bold]

    nutgraf stories pin kept.stories a93be --by "Ina Berg"
    """
    with one_line_endings():
        from nutgraf.desk import Desk

        _done(
            "The article stays in this story:", Desk(stories=kept).stories.pin(article, by=_named(by), because=because)
        )


def unpin(kept: Kept, article: Article, by: By, because: Because = "") -> None:
    """Let go of an article that was pinned, moved, merged or split: later runs may move it again.

    [bold]Example[/bold]

    nutgraf stories unpin kept.stories a93be --by "Ina Berg"
    """
    with one_line_endings():
        from nutgraf.desk import Desk

        stories = Desk(stories=kept).stories
        _done("The article is in this story, and may be moved:", stories.unpin(article, by=_named(by), because=because))


def undo(
    kept: Kept,
    number: Annotated[int, typer.Argument(metavar="NUMBER", help="The number that said prints.", min=1)],
    by: By,
    because: Because = "",
) -> None:
    """Take back a correction of a desk: its articles go back to where they were, and later runs may move them again.

    [bold]Example[/bold]

    nutgraf stories undo nutgraf.desk 3 --by "Ina Berg" --because "two fires after all"
    """
    with one_line_endings():
        put(_line(_of_a_desk(kept).undo(number, by=_named(by), because=because)), None)


def said(kept: Kept, most: Annotated[int, typer.Option("--most", metavar="N", min=1, help="How many.")] = 100) -> None:
    """List what people corrected on a desk, the latest first: number, when, who, what, and what became of it.

    [bold]Example[/bold]

    nutgraf stories said nutgraf.desk
    """
    with one_line_endings():
        put("".join(map(_line, _of_a_desk(kept).said(most))) or "nobody corrected anything yet\n", None)


ALL = (merge, split, move, pin, unpin, undo, said)


def _of_a_desk(kept: str) -> "DeskStories":
    from nutgraf.desk import Desk
    from nutgraf.desk.correcting import DeskStories

    stories = Desk(stories=kept).stories
    if not isinstance(stories, DeskStories):
        raise WrongUse(f"“{kept}” keeps stories alone, which cannot be undone; correct them once more, or keep a desk")
    return stories


def _line(one: SaidCorrection) -> str:
    """A correction in lines: what was said and what became of it, then why."""
    undone = f" (undone {moment(one.undone.isoformat())} by {one.undone_by})" if one.undone else ""
    lines = [f"{one.number:>4}  {moment(one.at.isoformat())}  {correction_sentence(one)}{undone}"]
    lines += [f"      {became(one)}"] if became(one) else []
    lines += [f"      Why: {one.because}"] if one.because else []
    return "".join(f"{plain(line)}\n" for line in lines)


def _named(by: str) -> str:
    if not by.strip():
        raise WrongUse("say who corrects this: --by NAME")
    return by


def _done(what: str, story: KeptStory) -> None:
    put(f"{what}\n{shown(story)}", None)
