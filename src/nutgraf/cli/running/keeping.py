"""``nutgraf import``, ``export``, ``backup``, ``restore``, ``vacuum``, ``outlets``: what is kept, carried in and out."""

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from nutgraf.cli.ending import DONE, LOST, one_line_endings
from nutgraf.cli.output import put
from nutgraf.cli.running.lines import count_lines, many, policy_line
from nutgraf.cli.running.options import DEFAULT, AsJson, DeskPath, Quiet, as_json, opened, stopping
from nutgraf.cli.running.settings import read_length
from nutgraf.cli.speech import plain, tell
from nutgraf.errors import WrongUse
from nutgraf.model.fate import Fate
from nutgraf.model.keeping import Keeping, Policy

Reporter = Annotated[bool, typer.Option("--lost", help="Also a line for each record that could not be used.")]

OUTLETS_HELP = """What people say of outlets (facts with source and date), and how much of their texts is kept.

[bold]Examples[/bold]

nutgraf outlets facts outlets.csv

nutgraf outlets keep example.org excerpt --expires 30d --because "as agreed with them"

nutgraf outlets list
"""
outlets = typer.Typer(help=OUTLETS_HELP, no_args_is_help=True)


def bring(
    given: Annotated[
        list[str],
        typer.Argument(
            metavar="FILE|FOLDER…",
            help="Articles (text, HTML, JSON, JSON Lines), mbox, WARC, folders of these, or an exported desk.",
            show_default=False,
        ),
    ],
    desk: DeskPath = DEFAULT,
    lost: Reporter = False,
    quiet: Quiet = False,
) -> None:
    """Bring in what lies in files: each record ends in one fate; what is there already is not doubled.

    [bold]Examples[/bold]

    nutgraf import coverage/ newsletters.mbox

    nutgraf import CC-NEWS-20241126.warc.gz

    nutgraf import exported-desk/
    """
    with one_line_endings(), opened(desk, quiet=quiet) as room, stopping(room.clock):
        brought = room.bring(given, on_lost=_tell_lost if lost else lambda _: None)
        put("".join(f"{line}\n" for line in count_lines(brought.fates)), None)
        for note in brought.notes:
            tell(note)
        if brought.lost and not lost:
            tell(f"{many(brought.lost, 'record')} could not be used; the same command with --lost names them")
        raise typer.Exit(DONE if brought.whole else LOST)


def _tell_lost(fate: Fate) -> None:
    tell(f"{fate.address}: {fate.ending}: {fate.reason}")


def export(
    out: Annotated[Path, typer.Argument(metavar="FOLDER", help="A folder that is not there yet.", show_default=False)],
    desk: DeskPath = DEFAULT,
    quiet: Quiet = False,
) -> None:
    """Write the whole desk as WARC, JSON Lines, OPML and CSV; nutgraf import reads it elsewhere, with the same ids.

    [bold]Example[/bold]

    nutgraf export desk-2024-11/
    """
    with one_line_endings(), opened(desk, quiet=quiet, readonly=True) as room:
        room.export(out)
        tell(f"the desk is in {out}; read it elsewhere: nutgraf init && nutgraf import {out}")


def backup(
    to: Annotated[Path, typer.Argument(metavar="TO", help="The copy's file.", show_default=False)],
    desk: DeskPath = DEFAULT,
    replace: Annotated[bool, typer.Option("--replace", help="Replace a copy that is there.")] = False,
) -> None:
    """Copy the desk while it runs; the copy is checked before it takes its name.

    [bold]Example[/bold]

    nutgraf backup /mnt/safe/nutgraf-$(date +%F).desk
    """
    with one_line_endings():
        from nutgraf.store import backup as copied

        copied(desk, to, replace=replace)
        tell(f"{to} is a whole copy of {desk} ({to.stat().st_size / 1e6:,.1f} MB).")


def restore(
    copy: Annotated[Path, typer.Argument(metavar="COPY", help="What nutgraf backup wrote.", show_default=False)],
    desk: DeskPath = DEFAULT,
) -> None:
    """Put a copy in the desk's place; the desk that was there stays beside it.

    [bold]Example[/bold]

    nutgraf restore /mnt/safe/nutgraf-2024-11-26.desk
    """
    with one_line_endings():
        from nutgraf.store import restore as restored

        beside = restored(copy, desk)
        tell(f"{desk} is as {copy} was" + (f"; what stood there is {beside}." if beside else "."))


def vacuum(desk: DeskPath = DEFAULT) -> None:
    """Give back the room of what was cut or removed.

    [bold]Example[/bold]

    nutgraf vacuum
    """
    with one_line_endings():
        from nutgraf.store import vacuum as vacuumed

        before, after = vacuumed(desk)
        tell(f"{desk}: {before / 1e6:,.1f} MB before, {after / 1e6:,.1f} MB now.")


@outlets.command("facts")
def facts(
    csv: Annotated[
        str | None,
        typer.Argument(
            metavar="[FILE.csv]", help="Columns: outlet, name, country, language, owner, kind, tags, source, date."
        ),
    ] = None,
    desk: DeskPath = DEFAULT,
    agencies: Annotated[
        bool, typer.Option("--agencies", help="Add the small list of news agencies that is shipped.")
    ] = False,
    as_csv: Annotated[bool, typer.Option("--csv", help="Print all facts as CSV.")] = False,
    as_json_: AsJson = False,
) -> None:
    """Take facts about outlets from a CSV file, or print those that are kept.

    [bold]Examples[/bold]

    nutgraf outlets facts outlets.csv

    nutgraf outlets facts --csv > outlets.csv
    """
    with one_line_endings(), opened(desk, readonly=csv is None and not agencies) as room:
        problems: tuple[str, ...] = ()
        if csv is not None or agencies:
            new, problems = room.take_facts(csv, agencies=agencies)
            tell(many(new, "new fact"))
            for problem in problems:
                tell(problem)
        elif as_csv:
            put(room.facts_csv(), None)
        else:
            found = room.store.outlets.facts()
            lines = [f"{one.outlet}  {one.field}: {one.value}  ({one.source}, {one.asof})" for one in found]
            told = "".join(f"{plain(line)}\n" for line in lines) or "nothing is said of any outlet yet\n"
            put(as_json([asdict(one) for one in found]) if as_json_ else told, None)
        raise typer.Exit(LOST if problems else DONE)


@outlets.command("keep")
def keep(
    outlet: Annotated[str, typer.Argument(metavar="OUTLET|HOST|all", help="Whose texts.", show_default=False)],
    keeping: Annotated[Keeping, typer.Argument(help="How much of a text.", show_default=False)],
    desk: DeskPath = DEFAULT,
    expires: Annotated[
        str | None,
        typer.Option("--expires", metavar="LENGTH", help="For how long (30d); then only the headline stays."),
    ] = None,
    because: Annotated[str, typer.Option("--because", metavar="TEXT", help="Why; also the licence you have.")] = "",
) -> None:
    """Settle how much of an outlet's texts is kept from now on.

    [bold]Examples[/bold]

    nutgraf outlets keep example.org full --because "our licence of 3 May"

    nutgraf outlets keep all excerpt --expires 30d
    """
    with one_line_endings(), opened(desk) as room:
        if outlet != "all" and keeping is Keeping.FULL and not because:
            raise WrongUse("say on what ground: --because “…”; it is set above what the outlet signals")
        length = read_length("--expires", expires) if expires else None
        policy = Policy(outlet="" if outlet == "all" else outlet, keeping=keeping, expires=length, because=because)
        room.store.outlets.set_policy(policy)
        tell(f"from now on: {policy_line(policy)}")


@outlets.command("list")
def list_policies(desk: DeskPath = DEFAULT, as_json_: AsJson = False) -> None:
    """Show how much of whose texts is kept.

    [bold]Example[/bold]

    nutgraf outlets list
    """
    with one_line_endings(), opened(desk, readonly=True) as room:
        found = room.store.outlets.policies()
        if as_json_:
            put(as_json([asdict(one) for one in found]), None)
            return
        put("".join(f"{plain(policy_line(one))}\n" for one in found) or "all texts are kept in full\n", None)


@outlets.command("drop")
def drop(
    outlet: Annotated[str, typer.Argument(metavar="OUTLET|HOST|all", show_default=False)], desk: DeskPath = DEFAULT
) -> None:
    """Settle nothing about an outlet any more.

    [bold]Example[/bold]

    nutgraf outlets drop example.org
    """
    with one_line_endings(), opened(desk) as room:
        if not room.store.outlets.drop_policy("" if outlet == "all" else outlet):
            raise WrongUse(f"nothing is settled about “{outlet}”; nutgraf outlets list shows what is")
