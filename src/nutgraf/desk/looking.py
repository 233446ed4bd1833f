"""What a reader looks at on a desk beside its stories: articles, people, outlets. It reads what is kept, and changes nothing."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from typing import TYPE_CHECKING

from nutgraf.model.entry_state import KeptEntry
from nutgraf.model.fate import Ending
from nutgraf.model.found import OutletRow, PersonRow
from nutgraf.ports.store import Store

if TYPE_CHECKING:
    from nutgraf.desk.histories import Histories
    from nutgraf.desk.reporting import Reporting
    from nutgraf.model.gauge import Gauge, ToCheck
    from nutgraf.model.history import ArticleChange, ArticleHistory
    from nutgraf.model.outlet_view import OutletView
    from nutgraf.model.person_view import PersonView
    from nutgraf.model.side_by_side import SideBySide

EDITS_QUOTED = 12
"""Edited sentences of one change that are shown to those who only read."""


class Looking(ABC):
    """What a `nutgraf.desk.Newsdesk` shows of its articles, people and outlets.

    ``whole`` asks for all that is kept of a text; without it no more than quotations come. Articles are named by their
    ids or the beginnings of those. Whatever is not known raises `WrongTurn`.
    """

    store: Store

    def compared(self, articles: Sequence[str], *, whole: bool = True) -> "SideBySide":
        """Two to four articles side by side, in the order named. Raises `WrongUse` for fewer or more."""
        from nutgraf.compose.side_by_side import quoted_only
        from nutgraf.desk.comparing import compared

        with self._step("comparing"):
            side = compared(articles, self.store, self._reporting())
        return side if whole else quoted_only(side)

    def history(self, article: str, *, whole: bool = True) -> "ArticleHistory":
        """All kept versions of an article, and what was done from each to the next."""
        with self._step("comparing versions"):
            return self._histories(whole=whole).history(article)

    def change(self, article: str, before: str, after: str, *, whole: bool = True) -> "ArticleChange":
        """What was done between two versions of an article, by their digests or the beginnings of those."""
        with self._step("comparing versions"):
            return self._histories(whole=whole).change(article, before, after)

    def fates(self, ending: Ending | None = None, since: datetime | None = None, most: int = 50) -> list[KeptEntry]:
        """How addresses ended, the latest first. Of files the names alone: where they lie tells of somebody's computer."""
        from nutgraf.desk.fates import without_folders

        return [without_folders(kept) for kept in self.store.entries.fated(ending, since, most)]

    def people(self, text: str = "", after: str = "", most: int = 50) -> list[PersonRow]:
        """Those on kept pages one of whose names holds ``text``, whom most pages tell of first; behind the mark ``after``."""
        return self.store.stories.people(text, after, most)

    def person(self, key: str) -> "PersonView":
        """Somebody on the kept pages, with those that people said are the same."""
        from nutgraf.desk.across import person

        return person(key, self.store)

    def outlets(self, text: str = "", after: str = "", most: int = 50) -> list[OutletRow]:
        """Outlets of kept articles whose name or host holds ``text``, those with most articles first; behind the mark
        ``after``."""
        return self.store.stories.outlets(text, after, most)

    def outlet(self, name: str) -> "OutletView":
        """An outlet of kept articles, by its name in any case."""
        from nutgraf.desk.across import outlet

        return outlet(name, self.store)

    def gauges(self) -> "list[Gauge]":
        """How well the desk does, measured on itself: some tenths of a second."""
        from nutgraf.desk.gauging import gauges

        return gauges(self.store)

    def to_check(self) -> "ToCheck | None":
        """A sentence by chance, for a person to say whether its words bear it out; None where all have been judged."""
        from random import SystemRandom

        from nutgraf.desk.gauging import to_check

        return to_check(self.store, SystemRandom())

    def _histories(self, *, whole: bool) -> "Histories":
        from nutgraf.desk.histories import EVERY, Histories

        return Histories(self.store, self._reporting(), EVERY if whole else EDITS_QUOTED)

    @abstractmethod
    def _reporting(self) -> "Reporting":
        """Who brings articles with what was found in them."""

    @abstractmethod
    def _step(self, name: str) -> AbstractContextManager[None]:
        """Tells of a step, and of its end."""
