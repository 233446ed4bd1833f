"""One document by one outlet."""

from dataclasses import dataclass, replace

from nutgraf.model.span import Span
from nutgraf.model.when import Stamp, YearlessDay

UNKNOWN_OUTLET = "unknown outlet"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlet:
    """An organisation that publishes. ``how`` says where the name was read: "metadata", "text", "address", "unknown"."""

    name: str = UNKNOWN_OUTLET
    how: str = "unknown"

    @property
    def known(self) -> bool:
        return self.how != "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One version of one article: the words that are kept, and what was read off them.

    ``text`` is the kept text: headline, dek and body in reading order, paragraphs parted by one blank line, page
    furniture gone. Every span of the project points into it. ``id`` follows the address (or the text, where there is
    no address); ``version`` is a digest of ``text``, so that the same words always have the same version.
    ``address`` is what the user handed over (a path or an address); ``url`` is the article's own address, or "".
    ``language`` is a two-letter code, "und" where it could not be told. ``credit`` is the wire or other outlet that
    the article itself names as where its text comes from ("", where none); ``credit_partly`` is True where it is only
    said to have helped ("contributed to this report"). ``signed`` is the name in brackets that its dateline ends with, as
    agencies sign their texts; it may be the outlet's own. ``corrections`` are paragraphs, or sentences of one, that correct an earlier version.
    """

    id: str
    version: str
    address: str
    outlet: Outlet
    text: str
    paragraphs: tuple[Span, ...]
    headline: Span | None = None
    dek: Span | None = None
    url: str = ""
    byline: str = ""
    dateline: str = ""
    credit: str = ""
    credit_partly: bool = False
    signed: str = ""
    language: str = "und"
    published: Stamp | None = None
    updated: Stamp | None = None
    yearless: YearlessDay | None = None
    corrections: tuple[Span, ...] = ()

    @property
    def headline_text(self) -> str:
        return self.headline.of(self.text) if self.headline else ""

    @property
    def words(self) -> int:
        """How many words the kept text holds, counted at white space."""
        return len(self.text.split())

    @property
    def stamp(self) -> Stamp | None:
        """The best time to place this article by: when it was published, else when it was updated."""
        return self.published or self.updated


def beginning(article: Article, end: int) -> Article:
    """``article`` up to the character ``end`` of its text: what reaches beyond is shortened, what lies beyond left out."""
    return replace(
        article,
        text=article.text[:end],
        headline=_inside(article.headline, end),
        dek=_inside(article.dek, end),
        paragraphs=tuple(part for one in article.paragraphs if (part := _inside(one, end))),
        corrections=tuple(one for one in article.corrections if one.end <= end),
    )


def _inside(span: Span | None, end: int) -> Span | None:
    return Span(start=span.start, end=min(span.end, end)) if span and span.start < end else None


def in_time(article: Article) -> tuple[bool, float, str]:
    """What puts articles in order of time: undated ones last, those of one moment by their ids."""
    return (article.stamp is None, article.stamp.at.timestamp() if article.stamp else 0.0, article.id)
