"""``nutgraf show``, ``search``, ``ask``, ``digest``, and ``stories`` without more: what the desk knows."""

from dataclasses import asdict
from typing import Annotated

import typer

from nutgraf.cli.ending import DONE, LOST, one_line_endings
from nutgraf.cli.forms import Form, choose, printed
from nutgraf.cli.output import demand_writable, put, put_bytes
from nutgraf.cli.running.digest_forms import DigestForm, digest_form, printed_digest
from nutgraf.cli.running.lines import hit_lines, story_line
from nutgraf.cli.running.options import (
    DEFAULT,
    AsJson,
    DeskPath,
    Lang,
    Most,
    OfOutlet,
    Quiet,
    Since,
    Until,
    as_json,
    moment,
    opened,
)
from nutgraf.cli.speech import colour, plain, tell, width
from nutgraf.model.found import Wanted


def list_stories(  # noqa: PLR0913, PLR0917 (every option is a parameter)
    context: typer.Context,
    desk: DeskPath = DEFAULT,
    text: Annotated[str, typer.Option("--text", metavar="WORDS", help='Words, and "phrases", an article has.')] = "",
    since: Since = None,
    until: Until = None,
    lang: Lang = "",
    outlet: OfOutlet = "",
    most: Most = 20,
    as_json_: AsJson = False,
) -> None:
    if context.invoked_subcommand:
        return
    with one_line_endings(), opened(desk, readonly=True) as room:
        rows = room.stories(_wanted(text, since, until, lang, outlet, most))
        lines = "".join(f"{plain(line)}\n" for row in rows for line in story_line(row))
        none = "no such story\n" if any((text, since, until, lang, outlet)) else "no stories yet; nutgraf update\n"
        put(as_json([asdict(row) for row in rows]) if as_json_ else lines or none, None)


def show(
    story: Annotated[
        str,
        typer.Argument(metavar="STORY", help="Any id the story ever had, or its first letters.", show_default=False),
    ],
    desk: DeskPath = DEFAULT,
    form: Annotated[Form | None, typer.Option("--format", "-f", case_sensitive=False, help="How to print it.")] = None,
    out: Annotated[str | None, typer.Option("--output", "-o", metavar="OUT", help="Write to this file.")] = None,
    new_since: Annotated[
        str | None, typer.Option("--new-since", metavar="WHEN", help="Say what came after this moment, day, or 6h, 2d.")
    ] = None,
    as_json_: Annotated[bool, typer.Option("--json", help="The same as --format json.")] = False,
    quiet: Quiet = False,
) -> None:
    """Show the page of one story.

    [bold]Examples[/bold]

    nutgraf show s1f0c

    nutgraf show s1f0c --new-since 1d -o page.html

    nutgraf show s1f0c -o story.zip
    """
    with one_line_endings(), opened(desk, quiet=quiet, readonly=True) as room:
        demand_writable(out)
        if out and out.lower().endswith(".zip") and form is None and not as_json_:
            put_bytes(room.evidence(story), out)
            tell(f"the evidence is in {out}; anybody can check it: nutgraf check {out}")
            return
        chosen = choose(Form.JSON if as_json_ else form, out)
        page = room.page(story, moment(new_since, "--new-since"))
        put(printed([page], chosen, width=width(), colour=out is None and colour()), out)


def search(
    text: Annotated[
        list[str], typer.Argument(metavar="WORDS…", help='Words, and "phrases in quotation marks".', show_default=False)
    ],
    desk: DeskPath = DEFAULT,
    since: Since = None,
    until: Until = None,
    lang: Lang = "",
    outlet: OfOutlet = "",
    most: Most = 20,
    as_json_: AsJson = False,
) -> None:
    """Find articles that hold all these words and phrases, best first.

    [bold]Examples[/bold]

    nutgraf search ferry '"ran aground"' --since 1w

    nutgraf search Fähre --lang de --json
    """
    with one_line_endings(), opened(desk, readonly=True) as room:
        hits = room.search(_wanted(" ".join(text), since, until, lang, outlet, most))
        lines = "".join(f"{plain(line)}\n" for hit in hits for line in hit_lines(hit))
        put(as_json([asdict(hit) for hit in hits]) if as_json_ else lines, None)
        if not hits:
            tell("nothing found that has all of these words; give fewer, or a wider time")
        raise typer.Exit(DONE if hits else LOST)


def ask(  # noqa: PLR0913, PLR0917
    question: Annotated[str, typer.Argument(metavar="QUESTION", help="In plain words.", show_default=False)],
    desk: DeskPath = DEFAULT,
    files: Annotated[
        list[str] | None,
        typer.Option("--in", metavar="INPUT", help="Ask these files, folders or addresses, and no desk."),
    ] = None,
    since: Since = None,
    until: Until = None,
    lang: Lang = "",
    outlet: OfOutlet = "",
    most: Annotated[int, typer.Option("--most", metavar="N", min=1, max=50, help="How many answers at most.")] = 5,
    as_json_: AsJson = False,
    quiet: Quiet = False,
) -> None:
    """Ask a question: the sentences that answer it, each with its citation, and what nobody tells.

    [bold]Examples[/bold]

    nutgraf ask "How many people were hurt in Hohenwerra?"

    nutgraf ask "What did the ministry say?" --in coverage/
    """
    with one_line_endings():
        from nutgraf.render.reply_json import dump_object, reply_json
        from nutgraf.render.reply_text import reply_text

        wanted = _wanted("", since, until, lang, outlet, most)
        if files:
            from nutgraf.cli.progress import Progress
            from nutgraf.desk import Desk

            with Progress(quiet=quiet) as progress:
                told = Desk(on_step=progress).ask(question, *files, most=most)
        else:
            with opened(desk, quiet=quiet, readonly=True) as room:
                told = room.ask(question, wanted)
        as_object = dump_object(reply_json(told.reply, told.articles)) if as_json_ else ""
        put(as_object or reply_text(told.reply, told.articles, width=width(), colour=colour()), None)
        raise typer.Exit(DONE if told.reply.answers else LOST)


def digest(
    desk: DeskPath = DEFAULT,
    day: Annotated[
        str | None, typer.Option("--day", metavar="DAY", help="2024-11-26, or 1d for yesterday; today so far without.")
    ] = None,
    form: Annotated[
        DigestForm | None, typer.Option("--format", "-f", case_sensitive=False, help="How to print it.")
    ] = None,
    out: Annotated[str | None, typer.Option("--output", "-o", metavar="OUT", help="Write to this file.")] = None,
    lang: Lang = "",
    most: Annotated[int, typer.Option("--most", metavar="N", min=1, max=100, help="How many stories in full.")] = 12,
    as_json_: Annotated[bool, typer.Option("--json", help="The same as --format json.")] = False,
    quiet: Quiet = False,
) -> None:
    """What a day (in UTC) brought: its stories with what was new, where accounts differ, and what is expected.

    [bold]Examples[/bold]

    nutgraf digest

    nutgraf digest --day 2024-11-26 -o digest.eml
    """
    with one_line_endings(), opened(desk, quiet=quiet, readonly=True) as room:
        demand_writable(out)
        chosen = digest_form(DigestForm.JSON if as_json_ else form, out)
        at = moment(day, "--day") or room.clock.now()
        found = room.digest(at.date(), Wanted(language=lang.strip().lower(), most=most))
        put(printed_digest(found, chosen, width=width(), colour=out is None and colour()), out)
        if out:
            tell(f"the digest is in {out}.")


def _wanted(text: str, since: str | None, until: str | None, lang: str, outlet: str, most: int) -> Wanted:
    return Wanted(
        text=text,
        outlet=outlet,
        language=lang.strip().lower(),
        since=moment(since, "--since"),
        until=moment(until, "--until", ends=True),
        most=most,
    )
