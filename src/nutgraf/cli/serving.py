"""``nutgraf serve``: the desk in a browser, and for programs."""

import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager, nullcontext
from pathlib import Path
from typing import Annotated

import typer

from nutgraf.cli.ending import one_line_endings
from nutgraf.cli.output import put
from nutgraf.cli.running.options import DEFAULT, DeskPath
from nutgraf.cli.speech import plain, tell

PORT = 8420

HUMBLE = 10
"""How much a desk that runs beside its readers stands back for them, as ``nice`` counts."""


def serve(
    desk: DeskPath = DEFAULT,
    address: Annotated[
        str, typer.Option("--address", metavar="NUMBER", help="Where to listen; 127.0.0.1 is this computer alone.")
    ] = "127.0.0.1",
    port: Annotated[int, typer.Option("--port", metavar="N", min=0, max=65535, help="0: any that is free.")] = PORT,
    name: Annotated[
        list[str] | None,
        typer.Option("--host-name", metavar="NAME", help="A name by which it is reached: news.example.org."),
    ] = None,
    public: Annotated[
        bool | None,
        typer.Option(
            "--public/--login-to-read",
            help="Who may read: everybody who reaches it, or those who log in. Unsaid: everybody on this computer, "
            "elsewhere those who log in.",
            show_default=False,
        ),
    ] = None,
    proxy: Annotated[
        bool, typer.Option("--behind-proxy", help="A proxy on this computer stands before it and says who asks.")
    ] = False,
    watch: Annotated[bool, typer.Option("--watch", help="Run the desk as well, as nutgraf watch does.")] = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="No line for each answer.")] = False,
) -> None:
    """Open the desk in a browser, and to programs. Ctrl-C, or a TERM signal, ends it.

    Reading needs no login on this computer; changing always does: nutgraf users add NAME.

    [bold]Examples[/bold]

    nutgraf serve

    nutgraf serve --watch --desk ~/news/harbour.desk

    nutgraf serve --behind-proxy --host-name news.example.org --public
    """
    with one_line_endings():
        from nutgraf.hall.hall import Hall
        from nutgraf.serve import opening
        from nutgraf.serve.ahead import Ahead
        from nutgraf.serve.app import make_app
        from nutgraf.serve.beside import Beside
        from nutgraf.serve.rates import Rates
        from nutgraf.serve.server import listen, serve
        from nutgraf.web.story_pieces import StoryPieces

        wish = opening.Wish(address=address, names=name or (), proxy=proxy, public=public)
        hall = Hall(desk)
        users = len(hall.desk.access.users())
        hall.public, hall.near = opening.public(wish, users), wish.near
        pieces = StoryPieces((beside := Beside(desk)).story)
        app = make_app(hall, hosts=opening.hosts(wish), rates=Rates(), tell=None if quiet else _line, pieces=pieces)
        with (
            listen(address, port) as ears,
            _watching(desk) if watch else nullcontext(),
            closing(beside),
            Ahead(hall, pieces),
        ):
            shown = opening.shown_address(wish, ears.getsockname()[1])
            pieces.asked_for = "en", shown.rstrip("/")

            def opened() -> None:
                put(f"{shown}\n", None)
                tell("open this address in a browser; Ctrl-C ends it.")
                named = "" if desk == DEFAULT else str(desk)
                for warning in opening.warnings(wish, users=users, public=hall.public, desk=named):
                    tell(warning)

            serve(app, ears, proxy=proxy, opened=opened, told=tell)
        hall.close()
        tell("stopped.")


def _line(line: str) -> None:
    print(plain(line), file=sys.stderr, flush=True)


@contextmanager
def _watching(desk: Path) -> Iterator[None]:
    """While inside, the desk runs, as a process of its own that lets others go first: those who read do not wait for it."""
    import subprocess

    ran = subprocess.Popen([sys.executable, "-m", "nutgraf", "watch", "--quiet", "--desk", str(desk)])
    try:
        yield
    finally:
        ran.terminate()
        ran.wait()
