"""What sites said of themselves, beyond the life of one asker."""

import threading
from datetime import datetime

from nutgraf.model.site_note import SiteFile, SiteNote
from nutgraf.ports import SiteMemory

TOGETHER = 50
"""So many new notes are worth a writing while there is more to ask."""


class Notebook:
    """Looks up notes in ``memory``, if there is one, and hands it new ones.

    The threads that ask only read in the memory. What they note waits for `hand_over`, which is called in the thread of
    whoever listens to the answers: so nobody who asks ever waits for somebody who writes.
    """

    def __init__(self, memory: SiteMemory | None) -> None:
        self._memory = memory
        self._new: list[SiteNote] = []
        self._lock = threading.Lock()

    def look_up(self, site: str, what: SiteFile, now: datetime) -> SiteNote | None:
        """The note of a site's file, where there is one that still holds."""
        note = self._memory.get(site, what) if self._memory is not None else None
        return note if note is not None and note.holds(now) else None

    def note(self, note: SiteNote) -> None:
        """Notes what a site said just now."""
        if self._memory is not None:
            with self._lock:
                self._new.append(note)

    def hand_over(self, fewest: int = 1) -> None:
        """Lets the memory keep what is new, where it is so many notes at least. Raises what the memory raises; the notes
        are lost then, and the sites asked again."""
        with self._lock:
            if len(self._new) < fewest:
                return
            new, self._new = self._new, []
        if self._memory is not None:
            self._memory.keep(new)
