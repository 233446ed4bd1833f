"""The command ``nutgraf``: its commands, its help and its exit status.

0: done. 1: done, but something asked for could not be (told on stderr). 2: wrong use. 130: stopped with Ctrl-C.
70: a fault in nutgraf itself.
"""

import sys
from collections.abc import Callable, Sequence
from importlib.metadata import version
from typing import Annotated

import typer

from nutgraf.cli import check, corrections, demo, doctor, serving, stories, story
from nutgraf.cli.running import asking, comparing, gathering, hooks, keeping, mcp, people, rulings, starting
from nutgraf.cli.speech import speak_utf8

HELP = """Every outlet's version of an event on one story page, each sentence checkable against the words it came from.

Try [bold]nutgraf demo[/bold] first: it runs on sample coverage and needs no network.
"""

app = typer.Typer(
    name="nutgraf",
    help=HELP,
    no_args_is_help=True,
    rich_markup_mode="rich",
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
SINGLE, DESK, HOUSE = "Articles at hand", "A desk that runs by itself", "Care"
app.command(name="story", no_args_is_help=True, rich_help_panel=SINGLE)(story.story)
app.command(name="demo", rich_help_panel=SINGLE)(demo.demo)
app.command(name="check", no_args_is_help=True, rich_help_panel=SINGLE)(check.check)
stories.app.callback()(asking.list_stories)
_GROUPS: Sequence[tuple[str, str, Callable[..., None]]] = (
    (DESK, "init", starting.init),
    (DESK, "add", starting.add),
    (DESK, "update", gathering.update),
    (DESK, "watch", gathering.watch),
    (DESK, "serve", serving.serve),
    (DESK, "feeds", starting.feeds),
    (DESK, "fates", gathering.fates),
    (DESK, "show", asking.show),
    (DESK, "search", asking.search),
    (DESK, "ask", asking.ask),
    (DESK, "compare", comparing.compare),
    (DESK, "digest", asking.digest),
    (DESK, "mcp", mcp.mcp),
    (HOUSE, "import", keeping.bring),
    (HOUSE, "export", keeping.export),
    (HOUSE, "backup", keeping.backup),
    (HOUSE, "restore", keeping.restore),
    (HOUSE, "vacuum", keeping.vacuum),
    (HOUSE, "config", starting.config),
    (HOUSE, "doctor", doctor.doctor),
)
_NEEDS_MORE = {"add", "show", "search", "ask", "compare", "import", "export", "backup", "restore"}
for _panel, _name, _command in _GROUPS:
    app.command(name=_name, no_args_is_help=_name in _NEEDS_MORE, rich_help_panel=_panel)(_command)
app.add_typer(stories.app, name="stories", rich_help_panel=DESK)
app.add_typer(rulings.rulings, name="rulings", rich_help_panel=DESK)
app.add_typer(hooks.hooks, name="hooks", rich_help_panel=DESK)
app.add_typer(keeping.outlets, name="outlets", rich_help_panel=HOUSE)
app.add_typer(people.users, name="users", rich_help_panel=HOUSE)
app.add_typer(people.tokens, name="tokens", rich_help_panel=HOUSE)
for _correction in corrections.ALL:
    stories.app.command(no_args_is_help=True)(_correction)


def _version(asked: bool) -> None:
    if asked:
        typer.echo(f"nutgraf {version('nutgraf')}")
        raise typer.Exit


@app.callback()
def _root(
    _asked: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and stop.")
    ] = False,
) -> None:
    pass


def main(arguments: Sequence[str]) -> int:
    """Run the command with ``arguments`` (without the program's name) and give its exit status."""
    speak_utf8()
    try:
        app(args=list(arguments), prog_name="nutgraf")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else int(end.code is not None)
    return 0


def run() -> None:
    """What the installed command calls."""
    sys.exit(main(sys.argv[1:]))
