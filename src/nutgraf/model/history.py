"""What became of an article: the versions of it that are kept, and what changed from each to the next."""

from dataclasses import dataclass
from datetime import datetime

from nutgraf.model.page import ArticleLine
from nutgraf.model.page_compared import PageRevision
from nutgraf.model.sentence import Citation


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionLine:
    """One version. ``came`` is when it was read; ``published`` and ``updated`` are what it prints, RFC 3339 or "".
    ``cut`` is whether its text is not kept whole; ``words`` counts what is kept."""

    version: str
    came: datetime
    headline: str
    published: str
    updated: str
    words: int
    cut: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleChange:
    """What was done between two versions of an article, ``before`` the earlier one that was kept.

    ``edits`` counts the sentences that were changed, added or removed, of which ``revision`` shows all or some;
    ``unchanged`` those that stayed as they were. ``partly``: of one version only the beginning is kept, so that only what
    stands in it was compared.
    """

    article: str
    before: VersionLine
    after: VersionLine
    revision: PageRevision
    edits: int
    unchanged: int
    partly: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleHistory:
    """An article as it stands (``article``), the ``story`` it is in ("" for none), and all its kept versions, the earliest
    first, with what was done from each to the next. ``opening`` are the first words of its body, None where no text is
    kept; ``cited`` what the page of its story cites of it, in reading order."""

    article: ArticleLine
    story: str
    versions: tuple[VersionLine, ...]
    changes: tuple[ArticleChange, ...] = ()
    opening: Citation | None = None
    cited: tuple[Citation, ...] = ()
