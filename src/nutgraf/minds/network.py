"""The files of the trained network, and whether they work."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nutgraf.errors import NutgrafError

if TYPE_CHECKING:
    from nutgraf.minds.encoder import Encoder

FOLDER = Path(__file__).parent / "tagger"
FILES = ("facts.json", "tokenizer.json", "network.onnx")
TRY = "The night ferry to Osterholm will sail again on Friday, harbour master Ines Valder said."


class BrokenNetwork(NutgrafError):
    """The network is not there, not whole, or cannot be run here; the message says which, for a reader."""


def missing_in(folder: Path) -> list[str]:
    """The files of the network that ``folder`` does not hold."""
    return [name for name in FILES if not (folder / name).is_file()]


def facts_in(folder: Path) -> dict[str, Any]:
    """What is on record of the network in ``folder``: its name, its languages, its labels and their grammar.

    Raises `BrokenNetwork` where that cannot be read.
    """
    try:
        facts: dict[str, Any] = json.loads((folder / "facts.json").read_text(encoding="utf-8"))
        if not (isinstance(facts["name"], str) and isinstance(facts["languages"], list)):
            raise TypeError
    except (OSError, ValueError, LookupError, TypeError) as error:
        raise BrokenNetwork("facts.json is missing or broken") from error
    return facts


def working(folder: Path = FOLDER) -> "Encoder":
    """The network in ``folder``, loaded and tried on a sentence. Raises `BrokenNetwork` where that fails."""
    if missing := missing_in(folder):
        raise BrokenNetwork(f"{' and '.join(missing)} missing")
    try:
        from nutgraf.minds.encoder import Encoder

        encoder = Encoder(folder)
        encoder.marks(TRY)
    except BrokenNetwork:
        raise
    except ImportError as error:
        raise BrokenNetwork(f"{error.name or 'a library'} is missing or does not load") from error
    except Exception as error:  # what reads these files raises bare exceptions and some that have no common root
        raise BrokenNetwork("its files are broken, or made for another version") from error
    return encoder
