"""Where something stands: some characters of one article."""

from dataclasses import dataclass

from nutgraf.model.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Some characters of one article: the seed of a citation. ``version`` is "" for the version that is at hand as the
    article's latest, else that of an earlier one."""

    article: str
    span: Span
    version: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One sentence, or part of one, of one account. ``attribution`` indexes the account's attributions, or is None."""

    article: str
    span: Span
    attribution: int | None = None
