"""``nutgraf stories``: the stories kept between runs, looked through."""

import json
from dataclasses import asdict
from datetime import datetime
from typing import Annotated, Any

import typer

from nutgraf.cli.ending import one_line_endings
from nutgraf.cli.output import put
from nutgraf.cli.reasons import article_lines, story_line
from nutgraf.cli.speech import plain
from nutgraf.model.kept import KeptLog, KeptStory
from nutgraf.model.story import StoryEvent

HELP = """List the stories of the desk; look through kept stories, and correct them.

Stories are kept on a desk, or by [bold]nutgraf story … --stories KEPT[/bold]: KEPT is the file of either.

What a person corrects stays so: no later run undoes it.

[bold]Examples[/bold]

nutgraf stories --since 2d --lang en

nutgraf stories list kept.stories

nutgraf stories show kept.stories s1f0c

nutgraf stories log kept.stories s1f0c

nutgraf stories move kept.stories a93be s1f0c --by "Ina Berg" --because "the same fire"

Ids are printed in full by list and show; where only one begins so, their first letters will do.
"""

app = typer.Typer(help=HELP, invoke_without_command=True)

Kept = Annotated[
    str,
    typer.Argument(metavar="KEPT", help="The desk's file, or the one that stories are kept in.", show_default=False),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print it as JSON.")]


@app.command(name="list", no_args_is_help=True)
def list_all(kept: Kept, as_json: AsJson = False) -> None:
    """List the kept stories, those with the latest news first: id, articles, since when, last, headline.

    [bold]Example[/bold]

    nutgraf stories list kept.stories
    """
    with one_line_endings():
        from nutgraf.desk import Desk

        found = sorted(Desk(stories=kept).stories.all(), key=_latest_first)
        lines = "".join(f"{plain(story_line(story))}\n" for story in found)
        put(_as_json([_row(story) for story in found]) if as_json else lines or "no stories are kept yet\n", None)


@app.command(no_args_is_help=True)
def show(
    kept: Kept,
    story: Annotated[str, typer.Argument(metavar="STORY", help="Any id that the story ever had.", show_default=False)],
    as_json: AsJson = False,
) -> None:
    """Show one story: each of its articles, and why it is there.

    [bold]Example[/bold]

    nutgraf stories show kept.stories s1f0c
    """
    with one_line_endings():
        from nutgraf.desk import Desk

        found = Desk(stories=kept).stories.story(story)
        put(_as_json(_whole(found)) if as_json else shown(found), None)


@app.command(no_args_is_help=True)
def log(
    kept: Kept,
    about: Annotated[
        str,
        typer.Argument(metavar="[STORY|ARTICLE]", help="The story or article that is asked for.", show_default=False),
    ] = "",
    as_json: AsJson = False,
) -> None:
    """Tell what happened to the stories, first things first: when, what, and why.

    The time is that of the article that came, or of the correction.

    [bold]Examples[/bold]

    nutgraf stories log kept.stories

    nutgraf stories log kept.stories s1f0c --json
    """
    with one_line_endings():
        from nutgraf.desk import Desk

        happened = Desk(stories=kept).stories.log(about)
        lines = _as_json([_event(event) for event in happened.events]) if as_json else _told(happened)
        put(lines or "nothing has happened yet\n", None)


def shown(story: KeptStory) -> str:
    """One story in lines: its own, then each article with its reason."""
    lines = [story_line(story), *(line for article in story.articles for line in article_lines(article))]
    return "".join(f"{plain(line)}\n" for line in lines)


def _told(happened: KeptLog) -> str:
    from nutgraf.render.turns import because, sentence, when

    room = max((len(when(event)) for event in happened.events), default=0)
    lines = []
    for event in happened.events:
        lines.append(f"{when(event):<{room}}  {sentence(event, happened.headlines)}")
        if event.reason:
            lines.append(f"{'':<{room}}  {because(event)}")
    return "".join(f"{plain(line)}\n" for line in lines)


def _latest_first(story: KeptStory) -> tuple[float, str]:
    return (-story.last.timestamp() if story.last else float("inf"), story.id)


def _row(story: KeptStory) -> dict[str, Any]:
    return {
        "id": story.id,
        "articles": len(story.articles),
        "since": _moment(story.since),
        "last": _moment(story.last),
        "headline": story.headline,
    }


def _whole(story: KeptStory) -> dict[str, Any]:
    articles = [{**asdict(article), "published": _moment(article.published)} for article in story.articles]
    return {**_row(story), "articles": articles}


def _event(event: StoryEvent) -> dict[str, Any]:
    return {**asdict(event), "at": _moment(event.at)}


def _moment(at: datetime | None) -> str:
    return at.isoformat() if at else ""


def _as_json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"
