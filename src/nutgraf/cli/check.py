"""``nutgraf check``: opens every citation of a page again."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Annotated

import typer

from nutgraf.cli.ending import DONE, LOST, one_line_endings
from nutgraf.cli.output import put
from nutgraf.cli.progress import Progress
from nutgraf.cli.speech import plain, tell, tell_lost
from nutgraf.cli.story import AllowPrivate, Quiet
from nutgraf.errors import BrokenPage, FetchFailed, WrongUse
from nutgraf.model.page import StoryPage
from nutgraf.model.sentence import Citation

Inputs = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="INPUT…",
        help="Files, folders, http(s) addresses, or - for standard input; none for a bundle.",
        show_default=False,
    ),
]


def check(
    page: Annotated[
        str,
        typer.Argument(
            metavar="PAGE.json|BUNDLE.zip",
            help="A page written with --format json, or the evidence of a story.",
            show_default=False,
        ),
    ],
    inputs: Inputs = None,
    allow_private: AllowPrivate = False,
    quiet: Quiet = False,
) -> None:
    """Open every citation of a page in the articles again, and name each sentence that does not hold.

    [bold]Examples[/bold]

    nutgraf story a.txt b.txt -o page.json && nutgraf check page.json a.txt b.txt

    nutgraf show s1f0c -o story.zip && nutgraf check story.zip
    """
    if not inputs and not page.lower().endswith(".zip"):
        raise typer.BadParameter("name the articles that the page cites; only a bundle (.zip) holds them itself")
    with one_line_endings():
        body = _body(page)
        if not inputs:
            raise _check_bundle(page, body)
        pages = _load(page, body)
        if not pages:
            tell(f"“{page}” holds no story, so there is nothing to check.")
            raise typer.Exit(LOST)
        faults, lost = _faults(pages, inputs, allow_private=allow_private, quiet=quiet)
        put("".join(f"{plain(fault)}\n" for fault in faults) or f"{_counted(pages)} hold\n", None)
        raise typer.Exit(LOST if faults or lost else DONE)


def _check_bundle(path: str, body: bytes) -> typer.Exit:
    """Checks a bundle by what is in it; how the command ends."""
    from nutgraf.carry.evidence_in import check_evidence

    try:
        checked = check_evidence(body)
    except BrokenPage as broken:
        raise BrokenPage(f"{path}: {broken}") from broken
    texts = f"{len(checked.versions)} text{'' if len(checked.versions) == 1 else 's'}"
    whole = f"{_counted([checked.page])} hold against the {texts} of the bundle, and nothing in it was changed\n"
    put("".join(f"{plain(fault)}\n" for fault in checked.faults) or whole, None)
    return typer.Exit(LOST if checked.faults else DONE)


def _faults(pages: list[StoryPage], inputs: list[str], *, allow_private: bool, quiet: bool) -> tuple[list[str], bool]:
    """Every fault of the pages, and whether an input could not be read. The inputs are read once for all pages."""
    from nutgraf.compose.check import faults
    from nutgraf.desk import Desk

    with Progress(quiet=quiet) as progress:
        reading = Desk(allow_private=allow_private, on_step=progress).read(*inputs)
        given = (*reading.articles, *reading.earlier)
        found = [fault for page in pages for fault in faults(page, given)]
    return found, tell_lost(reading.fates)


def _body(path: str) -> bytes:
    from nutgraf.carry.zips import LARGEST
    from nutgraf.fetch import WorldFetcher

    if "://" in path:
        raise WrongUse("the page must be a file; save it first")
    try:
        return WorldFetcher(limit=LARGEST).fetch(path).body
    except FetchFailed as failed:
        raise WrongUse(f"{path}: {failed.reason}") from failed


def _load(path: str, body: bytes) -> list[StoryPage]:
    from nutgraf.render.json import loads

    try:
        return loads(body.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise BrokenPage(f"{path}: this is not a page in JSON; make one with --format json") from error
    except BrokenPage as broken:
        raise BrokenPage(f"{path}: {broken}") from broken


def _counted(pages: list[StoryPage]) -> str:
    count = sum(1 for page in pages for _ in _citations(page))
    stories = "1 story" if len(pages) == 1 else f"{len(pages)} stories"
    return f"{count} citation{'' if count == 1 else 's'} in {stories}"


def _citations(value: object) -> Iterator[Citation]:
    """Every citation inside a page value, however deep."""
    if isinstance(value, Citation):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from _citations(part)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _citations(getattr(value, field.name))
