"""``nutgraf story``: articles in, a page for each event out."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from typing import Annotated

import typer

from nutgraf.cli.ending import DONE, LOST, one_line_endings
from nutgraf.cli.forms import Form, choose, printed
from nutgraf.cli.output import demand_writable, put
from nutgraf.cli.progress import Progress
from nutgraf.cli.speech import colour, tell, tell_lost, tell_reasons, width
from nutgraf.errors import WrongUse
from nutgraf.model.fate import Fate
from nutgraf.text.asked_moments import read_moment

Inputs = Annotated[
    list[str],
    typer.Argument(
        metavar="INPUT…", help="Files, folders, http(s) addresses, or - for standard input.", show_default=False
    ),
]
AllowPrivate = Annotated[
    bool, typer.Option("--allow-private", help="Also read addresses on this computer and on private networks.")
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Show no progress.")]


def story(  # noqa: PLR0913, PLR0917 (every option is a parameter)
    inputs: Inputs,
    form: Annotated[
        Form | None,
        typer.Option("--format", "-f", case_sensitive=False, help="How to print it; else told by the ending of OUT."),
    ] = None,
    out: Annotated[str | None, typer.Option("--output", "-o", metavar="OUT", help="Write to this file.")] = None,
    allow_private: AllowPrivate = False,
    fates: Annotated[
        str | None, typer.Option("--fates", metavar="FILE", help="Write how each input ended, as JSON Lines.")
    ] = None,
    stories: Annotated[
        str | None, typer.Option("--stories", metavar="KEPT", help="Keep stories in this file from run to run.")
    ] = None,
    new_since: Annotated[
        str | None,
        typer.Option(
            "--new-since", metavar="WHEN", help="Say what came after this moment: 2024-11-26T18:00Z, or a day alone."
        ),
    ] = None,
    explain: Annotated[bool, typer.Option("--explain", help="Say on stderr why each article is in its story.")] = False,
    quiet: Quiet = False,
) -> None:
    """Read articles and print a story page for each event they tell of.

    [bold]Examples[/bold]

    nutgraf story coverage/

    nutgraf story a.html b.txt https://example.org/c -o page.html

    curl -s https://example.org/c | nutgraf story - a.txt --format json

    nutgraf story coverage/ --new-since 2024-11-26T18:00Z

    nutgraf story monday/ --stories kept.stories && nutgraf story tuesday/ --stories kept.stories --explain
    """
    with one_line_endings():
        from nutgraf.desk import Desk

        chosen = choose(form, out)
        since = read_moment(new_since, "--new-since") if new_since is not None else None
        demand_writable(out, inputs)
        _demand_file_for_fates(fates, [*inputs, out or "-"])
        _demand_file_for_stories(stories, [*inputs, out or "-", fates or "-"])
        with Progress(quiet=quiet) as progress:
            edition = Desk(allow_private=allow_private, on_step=progress, stories=stories, new_since=since).story(
                *inputs
            )
        if fates is not None:
            put(_as_json_lines(edition.fates), fates)
        if explain:
            tell_reasons(edition.pages, edition.fates, kept=stories)
        lost = tell_lost(edition.fates)
        if not edition.pages:
            tell("no article could be read, so there is no page.")
        if edition.pages or chosen is Form.JSON:
            put(printed(edition.pages, chosen, width=width(), colour=out is None and colour()), out)
        raise typer.Exit(LOST if lost or not edition.pages else DONE)


def _demand_file_for_fates(fates: str | None, others: Sequence[str]) -> None:
    if fates == "-":
        raise WrongUse("stdout is for the page; name a file for --fates")
    if fates is not None and fates in others:
        raise WrongUse(f"“{fates}” is named twice; choose another file for --fates")
    demand_writable(fates, others)


def _demand_file_for_stories(stories: str | None, others: Sequence[str]) -> None:
    if stories == "-":
        raise WrongUse("stories are kept in a file; name one for --stories")
    if stories is not None and stories in others:
        raise WrongUse(f"“{stories}” is named twice; choose another file for --stories")
    demand_writable(stories, others)


def _as_json_lines(fates: Sequence[Fate]) -> str:
    return "".join(json.dumps(asdict(fate), ensure_ascii=False) + "\n" for fate in fates)
