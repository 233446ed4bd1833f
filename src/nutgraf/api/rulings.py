"""What people say of what pages show: who is whom, and whether words bear a sentence out; by editors alone."""

from typing import Annotated, Literal

from fastapi import APIRouter, Path, Query
from pydantic import Field

from nutgraf.api.asking import AsEditor, InHall
from nutgraf.api.models import REFUSALS, Listed, Told
from nutgraf.model.ruling import KeptRuling
from nutgraf.model.sentence import Citation

router = APIRouter(tags=["rulings"])

Text = Annotated[str, Field(min_length=1, max_length=2000)]
Because = Annotated[str, Field(max_length=2000, description="Why; shown beside it.")]
StoryOrNone = Annotated[str, Field(max_length=200, description="Where it was seen; empty for nowhere in particular.")]


class OfNames(Told):
    """Two names, as pages print them, are one person's (same), or two people's (different)."""

    kind: Literal["same", "different"]
    names: Annotated[list[Text], Field(min_length=2, max_length=2)]
    story: StoryOrNone = ""
    because: Because = ""


class OfCitation(Told):
    """The words of ``citation`` do not support ``sentence``, as the page of ``story`` shows both."""

    kind: Literal["unsupported"]
    story: Annotated[str, Field(min_length=1, max_length=200)]
    sentence: Text
    citation: Citation
    because: Because = ""


Said = Annotated[OfNames | OfCitation, Field(discriminator="kind")]


@router.get("/rulings", summary="What people said of names and citations, in the order in which they said it")
def rulings(
    hall: InHall,
    story: Annotated[str, Query(description="Said at this story alone.", max_length=200)] = "",
) -> Listed[KeptRuling]:
    return Listed(items=list(hall.desk.rulings.all(story)))


@router.post("/rulings", summary="Say that two names are one person's or two people's, or that words do not support a sentence",
             responses=REFUSALS)  # fmt: skip
def rule(said: Said, hall: InHall, visitor: AsEditor) -> KeptRuling:
    with hall.writing() as desk:
        by, because = visitor.name, said.because
        if isinstance(said, OfCitation):
            return desk.rulings.say_unsupported(said.story, said.sentence, said.citation, by=by, because=because)
        say = desk.rulings.say_same if said.kind == "same" else desk.rulings.say_different
        return say(*said.names, by=by, because=because, story=said.story)


@router.post("/rulings/{number}/undo", summary="Take a ruling back", responses=REFUSALS)
def undo(number: Annotated[int, Path(ge=1, le=2**53)], hall: InHall, visitor: AsEditor) -> KeptRuling:
    with hall.writing() as desk:
        return desk.rulings.undo(number, by=visitor.name)
