"""``nutgraf demo``: the main job on the sample coverage in the package."""

from pathlib import Path
from typing import Annotated

import typer

from nutgraf.cli.ending import DONE, LOST, one_line_endings
from nutgraf.cli.forms import Form, choose, printed
from nutgraf.cli.output import demand_writable, put
from nutgraf.cli.progress import Progress
from nutgraf.cli.speech import colour, tell, tell_lost, width


def demo(
    out: Annotated[
        str, typer.Option("--output", "-o", metavar="OUT", help="Where to write the page as well.")
    ] = "nutgraf-demo.html",
    desk: Annotated[
        Path | None,
        typer.Option("--desk", metavar="PATH", help="Make a desk of it here as well, to be read in a browser."),
    ] = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Show no progress.")] = False,
) -> None:
    """Run on the sample coverage in the package: print its story pages here and write them as HTML.

    [bold]Examples[/bold]

    nutgraf demo

    nutgraf demo -o out/demo.html

    nutgraf demo --desk demo.desk && nutgraf serve --desk demo.desk
    """
    with one_line_endings():
        from nutgraf.desk import Desk
        from nutgraf.sample import paths

        form = Form.HTML if out == "-" else choose(None, out)
        demand_writable(out)
        with Progress(quiet=quiet) as progress:
            edition = Desk(on_step=progress).story(*(str(path) for path in paths()))
        lost = tell_lost(edition.fates)
        if out != "-":
            put(printed(edition.pages, Form.TEXT, width=width(), colour=colour()), None)
        put(printed(edition.pages, form), out)
        if out != "-":
            tell(f"the pages are in {Path(out).resolve()}; open it in a browser.")
        if desk is not None:
            _make_desk(desk, quiet=quiet)
        raise typer.Exit(LOST if lost or not edition.pages else DONE)


def _make_desk(path: Path, *, quiet: bool) -> None:
    """A desk of the sample coverage, where there is none yet, or none with a story on it."""
    from nutgraf.cli.running.options import opened
    from nutgraf.desk import Newsdesk
    from nutgraf.sample import paths

    if not path.exists():
        Newsdesk.make(path)
    with opened(path, quiet=quiet) as room:
        if not room.stories():
            room.bring([str(one) for one in paths()])
    tell(f"the same as a desk is {path}; to read it at http://127.0.0.1:8420/: nutgraf serve --desk {path}")
