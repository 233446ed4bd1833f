"""Articles for the tests of annotating: the first paragraph is the headline."""

import re

from nutgraf.model.article import Article, Outlet
from nutgraf.model.span import Span


def article(text: str, language: str = "en", outlet: str = "Harbour Courier") -> Article:
    paragraphs = tuple(Span(start=m.start(), end=m.end()) for m in re.finditer(r"\S[^\n]*", text))
    return Article(
        id="a",
        version="v",
        address="a.txt",
        outlet=Outlet(name=outlet, how="text"),
        text=text,
        headline=paragraphs[0] if len(paragraphs) > 1 else None,
        paragraphs=paragraphs[1:] if len(paragraphs) > 1 else paragraphs,
        language=language,
    )
