"""How a command ends when it cannot go on: one line and a status, no traceback."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

import typer

from nutgraf.cli.speech import tell
from nutgraf.errors import DeskBusy, NutgrafError, StoriesBusy

DONE, LOST, WRONG_USE, OWN_FAULT, STOPPED = 0, 1, 2, 70, 130
TRACEBACK = "NUTGRAF_TRACEBACK"


@contextmanager
def one_line_endings() -> Iterator[None]:
    """Turns what goes wrong inside into one line on stderr and an exit status.

    Faults of nutgraf itself are shown in full when the environment has NUTGRAF_TRACEBACK.
    """
    try:
        yield
    except typer.Exit:
        raise
    except (StoriesBusy, DeskBusy) as error:
        tell(str(error))
        raise typer.Exit(LOST) from None
    except NutgrafError as error:
        tell(str(error))
        raise typer.Exit(WRONG_USE) from None
    except BrokenPipeError:
        raise typer.Exit(DONE) from None
    except KeyboardInterrupt:
        tell("stopped.")
        raise typer.Exit(STOPPED) from None
    except MemoryError:
        tell("there is not enough memory for all this; give fewer articles at once.")
        raise typer.Exit(LOST) from None
    except Exception as error:
        if os.environ.get(TRACEBACK):
            raise
        tell(f"this is a fault of nutgraf, please report it ({type(error).__name__}); {TRACEBACK}=1 shows where.")
        raise typer.Exit(OWN_FAULT) from None
