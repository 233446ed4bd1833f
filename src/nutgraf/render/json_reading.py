"""From the public JSON form ``nutgraf.story/1`` back to a `StoryPage`, or to the first thing that is wrong with it.

Keys of the public form are required; the extra ones (`docs/formats.md` names them) may be left out; keys that are not
known are passed over, so that a page with additions of somebody's own can still be read.
"""

from nutgraf.model.comparison import CopyKind, Disagreement, DisagreementKind, ExpectationState, Judgement, Version
from nutgraf.model.notes import AttributionKind, NameKind
from nutgraf.model.origin import Edge, Ground, GroundKind, Node, NodeKind, Origins
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
from nutgraf.model.when import Known
from nutgraf.render.json_cursor import Cursor
from nutgraf.render.json_reading_compared import claim, ground_kind, position, revision, rounding, since, utterance
from nutgraf.render.json_reading_parts import citation, name, place, place_of, sentence, sentences, version, when


def from_json(value: object) -> StoryPage:
    """The page that ``value`` (what a JSON parser gives) holds. Raises `BrokenPage`, and nothing else."""
    return page_at(Cursor(value))


def page_at(at: Cursor) -> StoryPage:
    """The page at this place of a JSON value. Raises `BrokenPage`."""
    if at.key("schema").text() != SCHEMA:
        raise at.key("schema").wrong(f"must be {SCHEMA}")
    graph = at.key("origins_graph")
    edges = tuple(_edge(edge) for edge in graph.key("edges").each())
    headline, new = at.key("headline"), at.key("new_since", None)
    return StoryPage(
        id=at.key("id").text(),
        language=at.key("language").text(),
        headline=None if headline.value is None else sentence(headline),
        first_published=at.key("first_published").moment(),
        updated=at.key("updated").moment(),
        outlets=at.key("outlets").whole(),
        origins=at.key("origins").whole(),
        highlights=sentences(at.key("highlights")),
        story=tuple(sentences(paragraph) for paragraph in at.key("story").each()),
        opinions=tuple(_opinion(opinion) for opinion in at.key("opinions").each()),
        disagreements=tuple(_disagreement(found) for found in at.key("disagreements").each()),
        graph=_origins(graph, edges),
        edges=edges,
        timeline=tuple(_entry(entry) for entry in at.key("timeline").each()),
        expectations=tuple(_expectation(found) for found in at.key("expectations").each()),
        people=tuple(_person(person) for person in at.key("people").each()),
        articles=tuple(_article(line) for line in at.key("articles").each()),
        notes=at.key("notes", []).texts(),
        claims=tuple(claim(one) for one in at.key("claims", []).each()),
        roundings=tuple(rounding(one) for one in at.key("roundings", []).each()),
        quotations=tuple(utterance(one) for one in at.key("quotations", []).each()),
        positions=tuple(position(one) for one in at.key("positions", []).each()),
        revisions=tuple(revision(one) for one in at.key("revisions", []).each()),
        new=None if new.value is None else since(new),
    )


def _opinion(at: Cursor) -> Opinion:
    return Opinion(
        speaker=name(at.key("speaker")),
        statements=tuple(
            Said(
                sentence=sentence(said.key("sentence")),
                kind=said.key("kind").one_of(AttributionKind),
                cue=said.key("cue").text(),
            )
            for said in at.key("statements").each(least=1)
        ),
    )


def _disagreement(at: Cursor) -> PageDisagreement:
    versions = tuple(version(one) for one in at.key("versions").each(least=1))
    found = Disagreement(
        kind=at.key("kind").one_of(DisagreementKind),
        about=at.key("about").text(),
        judgement=at.key("judgement").one_of(Judgement),
        why=at.key("why").text(),
        versions=tuple(
            Version(value=one.value, places=_places(told, one))
            for one, told in zip(versions, at.key("versions").each(), strict=True)
        ),
    )
    return PageDisagreement(found=found, versions=versions)


def _places(at: Cursor, version: PageVersion) -> tuple[Place, ...]:
    """Where the value itself stands; on pages that do not tell, where the words around it stand."""
    told = at.key("places", None)
    if told.value is None:
        return tuple(place_of(one) for one in version.citations)
    return tuple(place(one) for one in told.each())


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
        edges=tuple(
            Edge(origin=edge.origin, to=edge.to, cue=edge.cue, place=place_of(edge.citation)) for edge in edges
        ),
        of_article=tuple((article, node.text()) for article, node in at.key("of_article", {}).members()),
        grounds=tuple(_ground(ground) for ground in at.key("grounds", []).each()),
        loops=tuple(loop.texts() for loop in at.key("loops", []).each()),
        unnamed=at.key("unnamed", 0.0).share(),
    )


def _ground(at: Cursor) -> Ground:
    where = at.key("place", None)
    return Ground(
        article=at.key("article").text(),
        kind=at.key("kind").one_of(GroundKind),
        node=at.key("node").text(),
        why=at.key("why").text(),
        place=None if where.value is None else place(where),
    )


def _edge(at: Cursor) -> PageEdge:
    return PageEdge(
        origin=at.key("from").text(),
        to=at.key("to").text(),
        cue=at.key("cue").text(),
        citation=citation(at.key("citation")),
    )


def _entry(at: Cursor) -> TimelineEntry:
    return TimelineEntry(
        when=when(at.key("when")),
        sentence=sentence(at.key("sentence")),
        expected=at.key("expected", False).truth(),
    )


def _expectation(at: Cursor) -> PageExpectation:
    due, settled_by = at.key("due"), at.key("settled_by", None)
    return PageExpectation(
        by=name(at.key("by")),
        due=None if due.value is None else when(due),
        state=at.key("state").one_of(ExpectationState),
        sentence=sentence(at.key("sentence")),
        settled_by=None if settled_by.value is None else citation(settled_by),
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
    cut_at = at.key("cut_at", None)
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
        ground=ground_kind(at.key("ground", None)),
        ground_why=at.key("ground_why", "").text(),
        cut_at=None if cut_at.value is None else cut_at.whole(),
    )


def _prints(at: Cursor) -> Prints:
    return Prints(
        of=at.key("of").text(),
        kind=at.key("kind").one_of(CopyKind),
        share=at.key("share").share(),
        own_passages=at.key("own_passages", 0).whole(),
        left_out_passages=at.key("left_out_passages", 0).whole(),
        own=tuple(citation(one) for one in at.key("own", []).each()),
        left_out=tuple(citation(one) for one in at.key("left_out", []).each()),
    )
