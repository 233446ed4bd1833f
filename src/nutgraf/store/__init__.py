"""Floor 3: what is kept between runs, in files that are always whole."""

from nutgraf.store.kept import KeptStories
from nutgraf.store.stories_file import load, save

__all__ = ["KeptStories", "load", "save"]
