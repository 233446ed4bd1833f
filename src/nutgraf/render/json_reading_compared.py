"""Reads what a page holds of comparing accounts from its JSON form; pages made before there was any hold nothing of it."""

from nutgraf.model.claim import Treating
from nutgraf.model.notes import SourceKind
from nutgraf.model.origin import GroundKind
from nutgraf.model.page_compared import (
    NewKind,
    NewSince,
    NewThing,
    PageClaim,
    PageEdit,
    PageHeld,
    PagePosition,
    PagePrinted,
    PageRevision,
    PageRounding,
    PageTreatment,
    PageUtterance,
)
from nutgraf.model.position import Stance
from nutgraf.model.quotation import Printing
from nutgraf.model.revision import EditKind
from nutgraf.model.sentence import Citation, Name
from nutgraf.render.json_cursor import Cursor
from nutgraf.render.json_reading_parts import citation, name, sentence, version, when


def claim(at: Cursor) -> PageClaim:
    return PageClaim(
        sentence=sentence(at.key("sentence")),
        treatments=tuple(_treatment(one) for one in at.key("treatments").each()),
        first=at.key("first", "").text(),
    )


def _treatment(at: Cursor) -> PageTreatment:
    return PageTreatment(
        article=at.key("article").text(),
        outlet=at.key("outlet").text(),
        how=at.key("how").one_of(Treating),
        speaker=at.key("speaker", "").text(),
        why=at.key("why", "").text(),
        ground=ground_kind(at.key("ground", None)),
        ground_name=at.key("ground_name", "").text(),
        citation=_citation_or_none(at.key("citation", None)),
    )


def ground_kind(at: Cursor) -> GroundKind | None:
    """What something stands on, None where it is not told."""
    return None if at.value is None else at.one_of(GroundKind)


def _citation_or_none(at: Cursor) -> Citation | None:
    return None if at.value is None else citation(at)


def rounding(at: Cursor) -> PageRounding:
    return PageRounding(
        about=at.key("about").text(),
        exact=at.key("exact").text(),
        versions=tuple(version(one) for one in at.key("versions").each(least=1)),
    )


def utterance(at: Cursor) -> PageUtterance:
    return PageUtterance(
        speaker=_speaker(at.key("speaker")),
        words=at.key("words").text(),
        common=at.key("common").text(),
        printed=tuple(_printed(one) for one in at.key("printed").each(least=1)),
        doubt=at.key("doubt", "").text(),
    )


def _speaker(at: Cursor) -> Name:
    """Who said it; the name is empty where no account says."""
    return Name(name=at.key("name").text(), kind=at.key("kind").one_of(SourceKind), role=at.key("role", "").text())


def _printed(at: Cursor) -> PagePrinted:
    return PagePrinted(
        article=at.key("article").text(),
        outlet=at.key("outlet").text(),
        how=at.key("how").one_of(Printing),
        citation=citation(at.key("citation")),
        at=at.key("at", "").moment(),
        speaker=at.key("speaker", "").text(),
        left_out=at.key("left_out", []).texts(),
        put=at.key("put", []).texts(),
    )


def position(at: Cursor) -> PagePosition:
    return PagePosition(
        speaker=name(at.key("speaker")),
        about=at.key("about").text(),
        held=tuple(_held(one) for one in at.key("held").each(least=1)),
        moved=at.key("moved", "").text(),
    )


def _held(at: Cursor) -> PageHeld:
    told = at.key("when", None)
    return PageHeld(
        when=None if told.value is None else when(told),
        stance=at.key("stance").one_of(Stance),
        sentence=sentence(at.key("sentence")),
    )


def revision(at: Cursor) -> PageRevision:
    return PageRevision(
        article=at.key("article").text(),
        outlet=at.key("outlet").text(),
        before=at.key("before").text(),
        after=at.key("after").text(),
        edits=tuple(_edit(one) for one in at.key("edits").each()),
        corrections=tuple(citation(one) for one in at.key("corrections", []).each()),
        silent=at.key("silent", False).truth(),
    )


def _edit(at: Cursor) -> PageEdit:
    return PageEdit(
        kind=at.key("kind").one_of(EditKind),
        before=_citation_or_none(at.key("before", None)),
        after=_citation_or_none(at.key("after", None)),
        telling=tuple((pair.key("was").text(), pair.key("now").text()) for pair in at.key("telling", []).each()),
    )


def since(at: Cursor) -> NewSince:
    return NewSince(
        since=at.key("since").moment(),
        articles=at.key("articles").whole(),
        undated=at.key("undated", 0).whole(),
        things=tuple(_thing(one) for one in at.key("things").each()),
    )


def _thing(at: Cursor) -> NewThing:
    return NewThing(
        kind=at.key("kind").one_of(NewKind),
        at=at.key("at").moment(),
        sentence=sentence(at.key("sentence")),
        note=at.key("note", "").text(),
    )
