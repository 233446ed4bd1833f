"""The shelf of what came: captures, the articles read from them, and what was found in those."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Protocol

from nutgraf.model.article import Article
from nutgraf.model.found import Hit, Wanted
from nutgraf.model.notes import Notes
from nutgraf.ports.kept import KeptCapture, KeptVersion


class ArticleShelf(Protocol):
    """Captures, the articles read from them, and what was found in those."""

    def keep_capture(self, kept: KeptCapture) -> None:
        """Keeps bytes; of two captures with one digest the first one stands, unless its bytes went."""
        ...

    def capture(self, digest: str) -> KeptCapture | None:
        """The capture with these bytes, None where they are not there, or not any more."""
        ...

    def captures(self) -> Iterator[KeptCapture]:
        """All captures that still have their bytes, in the order in which they were kept, one at a time."""
        ...

    def keep(self, version: KeptVersion, *, latest: bool = True) -> bool:
        """Keeps a version of an article; False where that version is there, which stays as it is. The latest version kept is the article;
        one that is not ``latest`` stands before all versions that are there."""
        ...

    def get(self, article: str) -> Article | None:
        """The latest version."""
        ...

    def versions(self, article: str) -> tuple[KeptVersion, ...]:
        """All versions, the earliest first."""
        ...

    def latest(self, articles: Sequence[str]) -> list[Article]:
        """The latest versions of those that are there, in the order asked, as often as asked."""
        ...

    def all(self) -> Iterator[KeptVersion]:
        """Every version, one at a time: article by article as their first versions were kept, and of each article in
        the order of `versions`."""
        ...

    def count(self) -> int:
        """How many articles there are."""
        ...

    def copies_of(self, version: str) -> tuple[str, ...]:
        """The ids of articles whose latest version is ``version``, in the order in which they came."""
        ...

    def full_id(self, beginning: str) -> tuple[str, ...]:
        """Up to three ids that begin so, in order."""
        ...

    def notes(self, article: str, version: str, by: str) -> Notes | None:
        """What tagger ``by`` found in a version."""
        ...

    def keep_notes(self, article: str, version: str, notes: Notes, by: str) -> None:
        """``by`` is the tagger that was asked (notes.by may be the rules, where they stood in for it). The last notes
        given stand."""
        ...

    def unnoted(self, by: str, most: int) -> list[Article]:
        """Latest versions that there are no notes of tagger ``by`` to, in the order in which they were kept."""
        ...

    def older_than(self, came: datetime, outlet: str) -> list[KeptVersion]:
        """Versions with a text that is more than metadata (more than its headline), that came before, of an outlet
        (`Policy.outlet`, in any case; "": of all), in the order in which they came."""
        ...

    def cut(self, version: KeptVersion) -> None:
        """Puts a version with less text in place of the whole one, of the same article and version: its notes and its
        capture's bytes go, the latter also where other articles were read from them. It stands where the whole one
        stood, and `search` finds what is left."""
        ...

    def search(self, wanted: Wanted) -> list[Hit]:
        """Articles whose latest version holds all words and phrases (`nutgraf.store.searching`), best first; without
        text, the latest first, undated ones last. Where the text holds signs alone, nothing is found. ``since`` and
        ``until`` are included; where one is given undated articles are left out. What stands in a headline counts for
        more; the passage is that of `nutgraf.store.passages`, without text where the body begins. Of two that are
        equally good, or of one moment, the one that was first kept last comes first."""
        ...
