"""From the public JSON form ``nutgraf.story/1`` back to a `StoryPage`, or to the first thing that is wrong with it.

Keys of the public form are required; the extra ones (`docs/formats.md` names them) may be left out; keys that are not
known are passed over, so that a page with additions of somebody's own can still be read.
"""

from datetime import date, time

from nutgraf.model.comparison import CopyKind, Disagreement, DisagreementKind, ExpectationState, Judgement, Version
from nutgraf.model.notes import AttributionKind, NameKind, SourceKind
from nutgraf.model.origin import Edge, Node, NodeKind, Origins
from nutgraf.model.page import (
    SCHEMA,
    ArticleLine,
    Opinion,
    PageEdge,
    PageExpectation,
    Person,
    Prints,
    Said,
    StoryPage,
    TimelineEntry,
)
from nutgraf.model.page_compared import PageDisagreement, PageVersion
from nutgraf.model.place import Place
from nutgraf.model.sentence import Change, ChangeKind, Citation, Making, Name, Sentence
from nutgraf.model.span import Span
from nutgraf.model.when import Known, Precision, When
from nutgraf.render.json_cursor import Cursor


def from_json(value: object) -> StoryPage:
    """The page that ``value`` (what a JSON parser gives) holds. Raises `BrokenPage`, and nothing else."""
    return page_at(Cursor(value))


def page_at(at: Cursor) -> StoryPage:
    """The page at this place of a JSON value. Raises `BrokenPage`."""
    if at.key("schema").text() != SCHEMA:
        raise at.key("schema").wrong(f"must be {SCHEMA}")
    graph = at.key("origins_graph")
    edges = tuple(_edge(edge) for edge in graph.key("edges").each())
    headline = at.key("headline")
    return StoryPage(
        id=at.key("id").text(),
        language=at.key("language").text(),
        headline=None if headline.value is None else _sentence(headline),
        first_published=at.key("first_published").moment(),
        updated=at.key("updated").moment(),
        outlets=at.key("outlets").whole(),
        origins=at.key("origins").whole(),
        highlights=_sentences(at.key("highlights")),
        story=tuple(_sentences(paragraph) for paragraph in at.key("story").each()),
        opinions=tuple(_opinion(opinion) for opinion in at.key("opinions").each()),
        disagreements=tuple(_disagreement(found) for found in at.key("disagreements").each()),
        graph=_origins(graph, edges),
        edges=edges,
        timeline=tuple(_entry(entry) for entry in at.key("timeline").each()),
        expectations=tuple(_expectation(found) for found in at.key("expectations").each()),
        people=tuple(_person(person) for person in at.key("people").each()),
        articles=tuple(_article(line) for line in at.key("articles").each()),
        notes=at.key("notes", []).texts(),
    )


def _sentences(at: Cursor) -> tuple[Sentence, ...]:
    return tuple(_sentence(sentence) for sentence in at.each())


def _sentence(at: Cursor) -> Sentence:
    text = at.key("text").words()
    return Sentence(
        text=text,
        origin=at.key("origin").one_of(Making),
        citations=tuple(_citation(citation) for citation in at.key("citations").each(least=1)),
        origins=at.key("origins", 1).whole(least=1),
        changes=tuple(_change(change, len(text)) for change in at.key("changes", []).each()),
    )


def _citation(at: Cursor) -> Citation:
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


def _opinion(at: Cursor) -> Opinion:
    return Opinion(
        speaker=_name(at.key("speaker")),
        statements=tuple(
            Said(
                sentence=_sentence(said.key("sentence")),
                kind=said.key("kind").one_of(AttributionKind),
                cue=said.key("cue").text(),
            )
            for said in at.key("statements").each(least=1)
        ),
    )


def _name(at: Cursor) -> Name:
    return Name(name=at.key("name").words(), kind=at.key("kind").one_of(SourceKind), role=at.key("role", "").text())


def _disagreement(at: Cursor) -> PageDisagreement:
    versions = tuple(_version(version) for version in at.key("versions").each(least=1))
    found = Disagreement(
        kind=at.key("kind").one_of(DisagreementKind),
        about=at.key("about").text(),
        judgement=at.key("judgement").one_of(Judgement),
        why=at.key("why").text(),
        versions=tuple(
            Version(value=version.value, places=tuple(_place(citation) for citation in version.citations))
            for version in versions
        ),
    )
    return PageDisagreement(found=found, versions=versions)


def _version(at: Cursor) -> PageVersion:
    return PageVersion(
        value=at.key("value").text(),
        outlets=at.key("outlets").texts(),
        origins=at.key("origins").whole(),
        citations=tuple(_citation(citation) for citation in at.key("citations").each(least=1)),
        said_by=at.key("said_by", []).texts(),
        first=at.key("first", "").moment(),
    )


def _place(citation: Citation) -> Place:
    return Place(article=citation.article, span=Span(start=citation.start, end=citation.end))


def _origins(at: Cursor, edges: tuple[PageEdge, ...]) -> Origins:
    return Origins(
        nodes=tuple(
            Node(
                id=node.key("id").text(),
                name=node.key("name").text(),
                kind=node.key("kind").one_of(NodeKind),
                articles=node.key("articles", []).texts(),
            )
            for node in at.key("nodes").each()
        ),
        edges=tuple(Edge(origin=edge.origin, to=edge.to, cue=edge.cue, place=_place(edge.citation)) for edge in edges),
        of_article=tuple((article, node.text()) for article, node in at.key("of_article", {}).members()),
    )


def _edge(at: Cursor) -> PageEdge:
    return PageEdge(
        origin=at.key("from").text(),
        to=at.key("to").text(),
        cue=at.key("cue").text(),
        citation=_citation(at.key("citation")),
    )


def _entry(at: Cursor) -> TimelineEntry:
    return TimelineEntry(
        when=_when(at.key("when")),
        sentence=_sentence(at.key("sentence")),
        expected=at.key("expected", False).truth(),
    )


def _when(at: Cursor) -> When:
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


def _expectation(at: Cursor) -> PageExpectation:
    due, settled_by = at.key("due"), at.key("settled_by", None)
    return PageExpectation(
        by=_name(at.key("by")),
        due=None if due.value is None else _when(due),
        state=at.key("state").one_of(ExpectationState),
        sentence=_sentence(at.key("sentence")),
        settled_by=None if settled_by.value is None else _citation(settled_by),
    )


def _person(at: Cursor) -> Person:
    return Person(
        name=at.key("name").words(),
        kind=at.key("kind", NameKind.PERSON.value).one_of(NameKind),
        role=at.key("role").text(),
        aliases=at.key("aliases").texts(),
        mentions=at.key("mentions").whole(),
        doubt=at.key("doubt", "").text(),
    )


def _article(at: Cursor) -> ArticleLine:
    time_known, prints = at.key("time_known", None), at.key("prints", None)
    return ArticleLine(
        id=at.key("id").text(),
        version=at.key("version").text(),
        outlet=at.key("outlet").text(),
        headline=at.key("headline").text(),
        url=at.key("url").text(),
        published=at.key("published").moment(),
        updated=at.key("updated", "").moment(),
        language=at.key("language").text(),
        words=at.key("words").whole(),
        fate=at.key("fate").text(),
        time_known=None if time_known.value is None else time_known.one_of(Known),
        time_note=at.key("time_note", "").text(),
        origin=at.key("origin", "").text(),
        placed=at.key("placed", "").text(),
        score=at.key("score", 1.0).share(),
        address=at.key("address", "").text(),
        prints=None if prints.value is None else _prints(prints),
    )


def _prints(at: Cursor) -> Prints:
    return Prints(
        of=at.key("of").text(),
        kind=at.key("kind").one_of(CopyKind),
        share=at.key("share").share(),
        own_passages=at.key("own_passages", 0).whole(),
        left_out_passages=at.key("left_out_passages", 0).whole(),
        own=tuple(_citation(citation) for citation in at.key("own", []).each()),
        left_out=tuple(_citation(citation) for citation in at.key("left_out", []).each()),
    )
