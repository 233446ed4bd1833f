"""Floor 3: what is kept between runs, in files that are always whole."""

from typing import TYPE_CHECKING, Any

from nutgraf.store.kept import KeptStories
from nutgraf.store.kinds import is_desk
from nutgraf.store.stories_file import load, save

if TYPE_CHECKING:
    from nutgraf.store.sqlite.desk_file import DeskFile

__all__ = ["DeskFile", "KeptStories", "is_desk", "load", "save"]


def __getattr__(name: str) -> Any:
    """`DeskFile` is brought in when it is first asked for: it needs SQLAlchemy, which takes a while to load."""
    if name == "DeskFile":
        from nutgraf.store.sqlite.desk_file import DeskFile

        return DeskFile
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
