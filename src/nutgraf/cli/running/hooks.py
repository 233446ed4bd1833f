"""``nutgraf hooks``: addresses that are told when something happens."""

from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated

import typer

from nutgraf.cli.ending import DONE, LOST, one_line_endings
from nutgraf.cli.output import put
from nutgraf.cli.running.lines import many
from nutgraf.cli.running.options import DEFAULT, AsJson, DeskPath, Most, as_json, opened
from nutgraf.cli.speech import plain, tell
from nutgraf.model.hook import Delivery, Happening, Hook
from nutgraf.render.dates import moment

if TYPE_CHECKING:
    from datetime import datetime

HELP = """Tell programs what happens: new stories, new claims, changed numbers, disagreements, ground that went.

What is told is sent when pages are made (update, watch), signed, and again for two days where nobody takes it.

[bold]Examples[/bold]

nutgraf hooks add https://example.org/heard --on new-story --on number-changed

nutgraf hooks deliveries h1f0c
"""

hooks = typer.Typer(help=HELP, no_args_is_help=True)

HookId = Annotated[
    str, typer.Argument(metavar="HOOK", help="The id of a hook, or its first letters.", show_default=False)
]


@hooks.command(no_args_is_help=True)
def add(
    address: Annotated[str, typer.Argument(metavar="ADDRESS", help="What is to be told, by POST.", show_default=False)],
    desk: DeskPath = DEFAULT,
    on: Annotated[
        list[Happening] | None, typer.Option("--on", help="Tell of this; may be given again. Without: of everything.")
    ] = None,
    story: Annotated[str, typer.Option("--story", metavar="STORY", help="Tell of this story alone.")] = "",
    by: Annotated[str, typer.Option("--by", metavar="NAME", help="Who wants it; the list keeps it.")] = "",
    as_json_: AsJson = False,
) -> None:
    """Tell an address when something happens. Its secret, by which it knows what is ours, is printed once.

    [bold]Example[/bold]

    nutgraf hooks add https://example.org/heard --on new-claim --story s1f0c
    """
    with one_line_endings(), opened(desk) as room:
        hook = room.hooks.add(address, on or (), story, by=by)
        put(as_json(asdict(hook)) if as_json_ else f"{hook.secret}\n", None)
        tell(f"{hook.id} is told; keep the secret, it is not shown again. To try it: nutgraf hooks try {hook.id}")


@hooks.command(name="list")
def list_all(desk: DeskPath = DEFAULT, as_json_: AsJson = False) -> None:
    """List who is told of what.

    [bold]Example[/bold]

    nutgraf hooks list
    """
    with one_line_endings(), opened(desk, readonly=True) as room:
        found = room.hooks.all()
        lines = "".join(f"{plain(line)}\n" for hook in found for line in _hook_lines(hook))
        none = "nobody is told of anything yet; nutgraf hooks add ADDRESS\n"
        put(as_json([asdict(hook) for hook in found]) if as_json_ else lines or none, None)


@hooks.command(no_args_is_help=True)
def remove(hook: HookId, desk: DeskPath = DEFAULT) -> None:
    """Tell an address no more, and forget what it was told.

    [bold]Example[/bold]

    nutgraf hooks remove h1f0c
    """
    with one_line_endings(), opened(desk) as room:
        tell(f"{plain(room.hooks.remove(hook).address)} is told no more")


@hooks.command(name="try", no_args_is_help=True)
def try_out(hook: HookId, desk: DeskPath = DEFAULT) -> None:
    """Send something that tells of nothing, once, and say what came of it.

    [bold]Example[/bold]

    nutgraf hooks try h1f0c
    """
    with one_line_endings(), opened(desk) as room:
        done = room.hooks.try_out(hook)
        put("" if done.problem else f"taken ({done.status})\n", None)
        if done.problem:
            tell(done.problem)
        raise typer.Exit(LOST if done.problem else DONE)


@hooks.command(no_args_is_help=True)
def deliveries(hook: HookId, desk: DeskPath = DEFAULT, most: Most = 20, as_json_: AsJson = False) -> None:
    """List what a hook was told, and what it is still to be told, the latest first.

    [bold]Example[/bold]

    nutgraf hooks deliveries h1f0c
    """
    with one_line_endings(), opened(desk, readonly=True) as room:
        found = room.hooks.deliveries(hook, most)
        lines = "".join(f"{plain(_delivery_line(one))}\n" for one in found)
        put(as_json([asdict(one) for one in found]) if as_json_ else lines or "told of nothing yet\n", None)


@hooks.command()
def send(desk: DeskPath = DEFAULT) -> None:
    """Tell now what is due. update and watch do so by themselves.

    [bold]Example[/bold]

    nutgraf hooks send
    """
    with one_line_endings(), opened(desk) as room:
        taken, failed = room.tell()
        put(f"{many(taken, 'delivery', 'deliveries')} taken, {many(failed, 'try', 'tries')} failed\n", None)
        raise typer.Exit(LOST if failed else DONE)


def _hook_lines(hook: Hook) -> list[str]:
    of = "everything" if len(hook.happenings) == len(Happening) else ", ".join(hook.happenings)
    facts = [
        f"of {of}",
        f"story {hook.story}" if hook.story else "",
        f"by {hook.by}" if hook.by else "",
        _at(hook.made),
    ]
    retired = [f"    retired: {hook.retired}"] if hook.retired else []
    return [f"{hook.id}  {hook.address}", f"    {'; '.join(fact for fact in facts if fact)}", *retired]


def _delivery_line(one: Delivery) -> str:
    if one.due is None:
        came = "taken" if not one.problem else one.problem
    else:
        came = f"{one.problem} Next {_at(one.due)}" if one.problem else "waits"
    return f"{_at(one.made)}  {one.happening or 'trial'}  {one.id}: {came} ({many(one.tries, 'try', 'tries')})"


def _at(at: "datetime") -> str:
    return moment(at.isoformat())
