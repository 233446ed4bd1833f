"""``nutgraf stories merge``, ``split``, ``move``, ``pin``, ``unpin``: what a person knows better."""

from typing import Annotated

import typer

from nutgraf.cli.ending import one_line_endings
from nutgraf.cli.output import put
from nutgraf.cli.stories import Kept, shown
from nutgraf.errors import WrongUse
from nutgraf.model.kept import KeptStory

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


ALL = (merge, split, move, pin, unpin)


def _named(by: str) -> str:
    if not by.strip():
        raise WrongUse("say who corrects this: --by NAME")
    return by


def _done(what: str, story: KeptStory) -> None:
    put(f"{what}\n{shown(story)}", None)
