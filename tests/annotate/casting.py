"""A cast for the tests: the names of a text marked by hand, and who a source of it means."""

from annotate.making import article
from nutgraf.annotate.blocks import blocks_of, sentences_of
from nutgraf.annotate.cast import Cast, Speaker
from nutgraf.annotate.speakers import who_speaks
from nutgraf.model.notes import NameKind
from nutgraf.model.span import Span
from nutgraf.text.names_given import names_given

PERSON, BODY, PLACE = NameKind.PERSON, NameKind.ORGANISATION, NameKind.PLACE


def find(text: str, words: str) -> Span:
    """The last place where ``words`` stand."""
    start = text.rindex(words)
    return Span(start=start, end=start + len(words))


def cast_of(text: str, *names: tuple[str, NameKind]) -> Cast:
    one = article(text)
    marked = [(Span(start=text.index(name), end=text.index(name) + len(name)), kind) for name, kind in names]
    return Cast(text, names_given(text, sentences_of(one), "en", marked), blocks_of(one))


def meant(text: str, source: str, *names: tuple[str, NameKind], spoke: str = "") -> Speaker:
    """Who the last ``source`` in ``text`` means, after ``spoke`` has spoken."""
    cast = cast_of(text, *names)
    if spoke:
        span = Span(start=text.index(spoke), end=text.index(spoke) + len(spoke))
        cast.remember(span, who_speaks(cast, span))
    return who_speaks(cast, find(text, source))
