"""``nutgraf init``, ``add``, ``feeds`` and ``config``: a desk, and what it listens to."""

from collections.abc import Sequence
from dataclasses import asdict, fields, replace
from typing import TYPE_CHECKING, Annotated

import typer

from nutgraf.cli.ending import DONE, LOST, one_line_endings
from nutgraf.cli.output import demand_writable, put
from nutgraf.cli.running.options import DEFAULT, AsJson, DeskPath, Quiet, as_json, opened
from nutgraf.cli.speech import plain, tell
from nutgraf.errors import WrongUse
from nutgraf.model.feed import KeptFeed
from nutgraf.model.settings import Settings

if TYPE_CHECKING:
    from nutgraf.desk.adding import Added


def init(
    desk: DeskPath = DEFAULT,
    contact: Annotated[
        str, typer.Option("--contact", metavar="ADDRESS", help="An e-mail or web address that servers are told.")
    ] = "",
) -> None:
    """Make a new desk: one file that keeps everything.

    [bold]Examples[/bold]

    nutgraf init --contact ina@example.org

    nutgraf init --desk ~/news/harbour.desk
    """
    with one_line_endings():
        from nutgraf.desk import Newsdesk

        Newsdesk.make(desk, Settings(contact=contact))
        tell(f"the desk is {desk}; now: nutgraf add ADDRESS… (feeds, home pages, OPML files), then: nutgraf watch")
        if not contact:
            tell("servers are told no address to complain to; to name one: nutgraf config contact=ADDRESS")


def add(
    given: Annotated[
        list[str],
        typer.Argument(
            metavar="ADDRESS|OPML…",
            help="Feeds, sitemaps, home pages, single articles, or OPML files.",
            show_default=False,
        ),
    ],
    desk: DeskPath = DEFAULT,
    folder: Annotated[str, typer.Option("--folder", metavar="NAME", help="File them here: Harbours/North.")] = "",
    unseen: Annotated[bool, typer.Option("--unseen", help="Take addresses for feeds without asking them.")] = False,
    quiet: Quiet = False,
) -> None:
    """Add what the desk listens to. What an address is, nutgraf finds out by looking.

    [bold]Examples[/bold]

    nutgraf add https://example.org/feed.xml https://example.net/

    nutgraf add subscriptions.opml --folder News
    """
    with one_line_endings(), opened(desk, quiet=quiet) as room:
        lost = False
        for one in given:
            try:
                added = room.add(one, folder=folder, unseen=unseen)
            except WrongUse as wrong:
                tell(str(wrong))
                lost = True
            else:
                _tell_added(one, added)
                lost = lost or bool(added.problems)
        raise typer.Exit(LOST if lost else DONE)


def _tell_added(given: str, added: "Added") -> None:
    for feed in added.feeds:
        put(f"added {feed.kind} {plain(feed.address)}{_named(feed.title)}\n", None)
    for address in added.articles:
        put(f"added article {plain(address)}\n", None)
    if added.there:
        tell(f"{given}: {'' if added.there == 1 else f'{added.there} '}on the desk already")
    for other in added.others:
        tell(f"{given} names another feed: {other.address}{_named(other.title)}")
    for problem in added.problems:
        tell(f"{given}: {problem}")


def feeds(
    desk: DeskPath = DEFAULT,
    remove: Annotated[
        list[str] | None, typer.Option("--remove", metavar="ADDRESS", help="Listen to this one no more.")
    ] = None,
    opml: Annotated[
        str | None, typer.Option("--opml", metavar="OUT", help="Write all feeds as OPML to this file.")
    ] = None,
    as_json_: AsJson = False,
) -> None:
    """List the feeds and how they go: when asked last, when next, how often, and what is wrong.

    [bold]Examples[/bold]

    nutgraf feeds

    nutgraf feeds --opml subscriptions.opml

    nutgraf feeds --remove https://example.org/feed.xml
    """
    with one_line_endings(), opened(desk, readonly=not remove) as room:
        for address in remove or ():
            if not room.store.feeds.remove(address):
                raise WrongUse(f"the desk has no feed “{address}”; nutgraf feeds lists them")
            tell(f"removed {address}; what it announced stays")
        if opml is not None:
            demand_writable(opml)
            put(room.opml(), opml)
        if remove or opml is not None:
            return
        found = room.store.feeds.all()
        put(as_json([asdict(kept) for kept in found]) if as_json_ else _told_feeds(found), None)


def config(
    desk: DeskPath = DEFAULT,
    setting: Annotated[
        list[str] | None,
        typer.Argument(metavar="[NAME=VALUE…]", help="What to set; without any, all are shown.", show_default=False),
    ] = None,
    as_json_: AsJson = False,
) -> None:
    """Show the desk's settings, or set some.

    [bold]Examples[/bold]

    nutgraf config

    nutgraf config contact=ina@example.org quiet=23:00-06:00 soonest=10m
    """
    with one_line_endings(), opened(desk, readonly=not setting) as room:
        from nutgraf.cli.running.settings import MEANS, printed, read_setting

        settings = room.store.settings()
        for one in setting or ():
            name, value = read_setting(one)
            settings = replace(settings, **{name: value})
        if setting:
            room.store.set_settings(settings)
        if as_json_:
            put(as_json(asdict(settings)), None)
            return
        names = [field.name for field in fields(Settings)]
        put("".join(f"{name:<9} {printed(getattr(settings, name)):<14} {MEANS[name]}\n" for name in names), None)


def _told_feeds(found: Sequence[KeptFeed]) -> str:
    from nutgraf.cli.running.lines import feed_lines

    if not found:
        return "the desk listens to nothing yet; nutgraf add ADDRESS…\n"
    return "".join(f"{plain(line)}\n" for kept in found for line in feed_lines(kept))


def _named(title: str) -> str:
    return f"  “{plain(title)}”" if title else ""
