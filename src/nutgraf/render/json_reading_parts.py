"""Reads the pieces that many parts of the JSON form share: sentences, citations, names, versions, times."""

from datetime import date, time

from nutgraf.model.notes import SourceKind
from nutgraf.model.page_compared import PageVersion
from nutgraf.model.place import Place
from nutgraf.model.sentence import Change, ChangeKind, Citation, Making, Name, Sentence
from nutgraf.model.span import Span
from nutgraf.model.when import Precision, When
from nutgraf.render.json_cursor import Cursor


def sentences(at: Cursor) -> tuple[Sentence, ...]:
    return tuple(sentence(one) for one in at.each())


def sentence(at: Cursor) -> Sentence:
    text = at.key("text").words()
    return Sentence(
        text=text,
        origin=at.key("origin").one_of(Making),
        citations=tuple(citation(one) for one in at.key("citations").each(least=1)),
        origins=at.key("origins", 1).whole(least=1),
        changes=tuple(_change(change, len(text)) for change in at.key("changes", []).each()),
    )


def citation(at: Cursor) -> Citation:
    start = at.key("start").whole()
    return Citation(
        article=at.key("article").text(),
        version=at.key("version").text(),
        start=start,
        end=at.key("end").whole(least=start),
        exact=at.key("exact").text(),
        prefix=at.key("prefix").text(),
        suffix=at.key("suffix").text(),
    )


def _change(at: Cursor, length: int) -> Change:
    start = at.key("start").whole()
    end = at.key("end").whole(least=start)
    if end > length:
        raise at.key("end").wrong("lies behind the end of the sentence")
    return Change(kind=at.key("kind").one_of(ChangeKind), start=start, end=end, was=at.key("was").text())


def name(at: Cursor) -> Name:
    return Name(name=at.key("name").words(), kind=at.key("kind").one_of(SourceKind), role=at.key("role", "").text())


def version(at: Cursor) -> PageVersion:
    return PageVersion(
        value=at.key("value").text(),
        outlets=at.key("outlets").texts(),
        origins=at.key("origins").whole(),
        citations=tuple(citation(one) for one in at.key("citations").each(least=1)),
        said_by=at.key("said_by", []).texts(),
        first=at.key("first", "").moment(),
    )


def place(at: Cursor) -> Place:
    start = at.key("start").whole()
    span = Span(start=start, end=at.key("end").whole(least=start))
    return Place(article=at.key("article").text(), span=span, version=at.key("version", "").text())


def place_of(cited: Citation) -> Place:
    """Where cited words stand."""
    return Place(article=cited.article, span=Span(start=cited.start, end=cited.end))


def when(at: Cursor) -> When:
    start, clock = _day_and_clock(at.key("start"))
    end, end_clock = _day_and_clock(at.key("end"))
    if end < start:
        raise at.key("end").wrong("must not come before start")
    if end_clock != clock:
        raise at.key("end").wrong("must tell the same time of day as start")
    return When(start=start, end=end, precision=at.key("precision").one_of(Precision), clock=clock)


def _day_and_clock(at: Cursor) -> tuple[date, time | None]:
    day, parted, clock = at.text().partition("T")
    if not parted:
        return Cursor(day, at.path).day(), None
    try:
        told = time.fromisoformat(clock)
    except ValueError:
        raise at.wrong("must be a date, or a date with a time of day such as 2024-11-27T14:30") from None
    if told.tzinfo is not None:
        raise at.wrong("must not have a zone: it is the time of day at the place itself")
    return Cursor(day, at.path).day(), told
