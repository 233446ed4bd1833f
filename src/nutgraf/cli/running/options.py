"""What the commands of a running desk share: which desk, and how moments are typed."""

import json
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Annotated, Any

import typer

from nutgraf.text.asked_moments import asked_moment

if TYPE_CHECKING:
    from nutgraf.desk import Newsdesk
    from nutgraf.ports import Clock

HERE = "nutgraf.desk"
"""The desk's file where none is named: in the folder the command is run in."""

DeskPath = Annotated[
    Path,
    typer.Option("--desk", metavar="PATH", envvar="NUTGRAF_DESK", help="The desk's file.", show_default=HERE),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print it as JSON.")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Show no progress.")]
Most = Annotated[int, typer.Option("--most", metavar="N", min=1, max=10_000, help="How many at most.")]
Since = Annotated[
    str | None,
    typer.Option("--since", metavar="WHEN", help="A moment (2024-11-26T18:00Z), a day, or how long ago: 6h, 2d, 3w."),
]
Until = Annotated[
    str | None, typer.Option("--until", metavar="WHEN", help="As --since: up to then, a day with all of it.")
]
Lang = Annotated[str, typer.Option("--lang", metavar="CODE", help="In this language only: en, de, uk, ko …")]
OfOutlet = Annotated[str, typer.Option("--outlet", metavar="NAME", help="By this outlet: part of its name or host.")]

DEFAULT = Path(HERE)


@contextmanager
def opened(path: Path, *, quiet: bool = True, readonly: bool = False) -> "Iterator[Newsdesk]":
    """The desk at ``path``, with progress on stderr; closed in the end."""
    from nutgraf.cli.progress import Progress
    from nutgraf.desk import Newsdesk

    with Progress(quiet=quiet) as progress, Newsdesk(path, on_step=progress, readonly=readonly) as desk:
        yield desk


@contextmanager
def stopping(clock: "Clock") -> Iterator[None]:
    """While inside, Ctrl-C and TERM ask the clock to stop; a second one ends the command at once."""

    def stop(number: int, _frame: FrameType | None) -> None:
        signal.signal(number, before[signal.Signals(number)])
        clock.stop()

    before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def moment(typed: str | None, option: str, now: datetime | None = None, *, ends: bool = False) -> datetime | None:
    """A moment as typed, or how long before ``now``; None where nothing was. A day alone is its first moment, or, where
    it ``ends`` something, its last. Raises `WrongUse` for anything else."""
    return asked_moment(typed, option, now or datetime.now(UTC), ends=ends) if typed is not None else None


def as_json(value: object) -> str:
    """``value`` as JSON for people and programs; moments as RFC 3339."""
    return json.dumps(value, ensure_ascii=False, indent=2, default=_plain) + "\n"


def _plain(value: Any) -> object:
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, timedelta):
        return value.total_seconds()
    return str(value)
