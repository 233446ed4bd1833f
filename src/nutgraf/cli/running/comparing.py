"""``nutgraf compare``: a few articles side by side."""

from typing import Annotated

import typer

from nutgraf.cli.ending import one_line_endings
from nutgraf.cli.output import put
from nutgraf.cli.running.options import DEFAULT, AsJson, DeskPath, Quiet, opened
from nutgraf.cli.speech import colour, width
from nutgraf.errors import WrongUse


def compare(
    articles: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="ARTICLE…", help="Ids of two to four articles, or their first letters.", show_default=False
        ),
    ] = None,
    desk: DeskPath = DEFAULT,
    files: Annotated[
        list[str] | None,
        typer.Option("--in", metavar="INPUT", help="Compare these files or addresses, and no desk's articles."),
    ] = None,
    as_json: AsJson = False,
    quiet: Quiet = False,
) -> None:
    """Lay two to four articles side by side: what they share, where they differ, what only one has.

    [bold]Examples[/bold]

    nutgraf compare a1f0c a77b2

    nutgraf compare --in one.html --in other.html --json
    """
    with one_line_endings():
        from nutgraf.render.reply_json import dump_object
        from nutgraf.render.side_by_side_json import side_by_side_json
        from nutgraf.render.side_by_side_text import side_by_side_text

        if files and articles:
            raise WrongUse("name articles of the desk, or files with --in, not both")
        if files:
            from nutgraf.cli.progress import Progress
            from nutgraf.desk import Desk

            with Progress(quiet=quiet) as progress:
                side = Desk(on_step=progress).compared(*files)
        else:
            with opened(desk, quiet=quiet, readonly=True) as room:
                side = room.compared(articles or ())
        as_object = dump_object(side_by_side_json(side)) if as_json else ""
        put(as_object or side_by_side_text(side, width=width(), colour=colour()), None)
