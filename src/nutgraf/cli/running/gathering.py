"""``nutgraf update``, ``watch`` and ``fates``: the desk at work, and how everything it met ended."""

import sys
from dataclasses import asdict
from typing import Annotated

import typer

from nutgraf.cli.ending import DONE, LOST, one_line_endings
from nutgraf.cli.output import put
from nutgraf.cli.running.lines import count_lines, fate_line, round_line
from nutgraf.cli.running.options import DEFAULT, AsJson, DeskPath, Most, Quiet, Since, as_json, moment, opened, stopping
from nutgraf.cli.speech import plain, tell
from nutgraf.errors import WrongUse
from nutgraf.model.fate import Ending
from nutgraf.model.found import Round


def update(desk: DeskPath = DEFAULT, quiet: Quiet = False, as_json_: AsJson = False) -> None:
    """Ask once what is due, keep what comes, and bring stories and pages up to date.

    [bold]Example[/bold]

    nutgraf update && nutgraf stories
    """
    with one_line_endings(), opened(desk, quiet=quiet) as room, stopping(room.clock):
        done = room.update()
        put(as_json(_plain(done)) if as_json_ else f"{round_line(done)}\n", None)
        for address, reason in (*done.failed, *done.odd):
            tell(f"{address}: {reason}")
        raise typer.Exit(LOST if done.failed or done.stopped else DONE)


def watch(desk: DeskPath = DEFAULT, quiet: Quiet = False) -> None:
    """Run the desk for good: ask each feed when it is due, read, group, make pages.

    A line is printed for each round that did something; a terminal sees more. Ctrl-C, or a TERM signal, ends it cleanly.

    [bold]Examples[/bold]

    nutgraf watch

    nutgraf watch --desk ~/news/harbour.desk --quiet
    """
    with one_line_endings(), opened(desk, quiet=quiet or not sys.stderr.isatty()) as room, stopping(room.clock):

        def heard(done: Round) -> None:
            if done.feeds or done.fates or done.versions or done.stories or done.pages:
                put(f"{done.ended.astimezone():%Y-%m-%d %H:%M}  {round_line(done)}\n", None)
            for address, reason in (*done.failed, *done.odd):
                tell(f"{address}: {reason}")

        tell("watching; Ctrl-C ends it.")
        room.watch(on_round=heard)
        tell("stopped; everything is kept.")


def fates(
    desk: DeskPath = DEFAULT,
    ending: Annotated[
        str | None, typer.Option("--ending", metavar="ENDING", help="Only these: kept, refused, “no article” …")
    ] = None,
    since: Since = None,
    most: Most = 20,
    as_json_: AsJson = False,
) -> None:
    """How every address ended: how many of each kind, then the latest with their reasons.

    [bold]Examples[/bold]

    nutgraf fates

    nutgraf fates --ending refused --since 2d
    """
    with one_line_endings(), opened(desk, readonly=True) as room:
        wanted = _ending(ending)
        counts = room.store.entries.counts()
        found = room.store.entries.fated(wanted, moment(since, "--since"), most)
        if as_json_:
            told = {str(one) if one else "waiting": many for one, many in counts.items()}
            put(as_json({"counts": told, "fates": [asdict(kept) for kept in found]}), None)
            return
        lines = [
            *(count_lines(counts) or ["nothing has been announced yet"]),
            "",
            *(line for kept in found for line in fate_line(kept)),
        ]
        put("".join(f"{plain(line)}\n" for line in lines), None)


def _ending(typed: str | None) -> Ending | None:
    if typed is None:
        return None
    try:
        return Ending(typed.strip().casefold())
    except ValueError:
        raise WrongUse(f"nothing ends as “{typed}”; name one of: {', '.join(Ending)}") from None


def _plain(done: Round) -> dict[str, object]:
    return {**asdict(done), "fates": {str(ending): many for ending, many in done.fates.items()}}
