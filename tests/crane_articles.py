"""Articles of invented outlets, made of their texts alone."""

from datetime import UTC, datetime

from nutgraf.model.article import Article, Outlet
from nutgraf.model.span import Span
from nutgraf.model.when import Known, Precision, Stamp


def article(text: str, number: int = 0, *, version: str = "") -> Article:
    """An article whose first paragraph is its headline, published ``number`` hours after eight on 6 May 2031."""
    spans, start = [], 0
    for paragraph in text.split("\n\n"):
        spans.append(Span(start=start, end=start + len(paragraph)))
        start += len(paragraph) + 2
    return Article(
        id=f"a{number}",
        version=version or f"v{number}",
        address=f"https://outlet{number}.example/crane",
        url=f"https://outlet{number}.example/crane",
        outlet=Outlet(name=f"Outlet {number}", how="metadata"),
        text=text,
        paragraphs=tuple(spans[1:]),
        headline=spans[0],
        language="en",
        published=Stamp(
            at=datetime(2031, 5, 6, 8 + number, tzinfo=UTC), precision=Precision.MINUTE, known=Known.METADATA
        ),
    )
