"""Floor 3: what is kept between runs, in files that are always whole."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from nutgraf.store.kinds import is_desk

if TYPE_CHECKING:
    from nutgraf.store.kept import KeptStories
    from nutgraf.store.sqlite.admin import backup, restore, vacuum
    from nutgraf.store.sqlite.desk_file import DeskFile
    from nutgraf.store.sqlite.examine import Finding, examine
    from nutgraf.store.sqlite.repair import repair
    from nutgraf.store.stories_file import load, save

__all__ = [
    "DeskFile",
    "Finding",
    "KeptStories",
    "backup",
    "examine",
    "is_desk",
    "load",
    "repair",
    "restore",
    "save",
    "vacuum",
]

_LATER = {
    "DeskFile": "sqlite.desk_file",
    "Finding": "sqlite.examine",
    "KeptStories": "kept",
    "backup": "sqlite.admin",
    "examine": "sqlite.examine",
    "load": "stories_file",
    "repair": "sqlite.repair",
    "restore": "sqlite.admin",
    "save": "stories_file",
    "vacuum": "sqlite.admin",
}
"""What needs SQLAlchemy or numpy, which take a while to load: it is brought in when it is first asked for."""


def __getattr__(name: str) -> Any:
    """One of the names that are brought in later."""
    if name in _LATER:
        return getattr(import_module(f"nutgraf.store.{_LATER[name]}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
