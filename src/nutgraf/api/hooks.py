"""Addresses that are told when something happens: by those who set up the desk."""

from typing import Annotated

from fastapi import APIRouter, Path
from pydantic import Field

from nutgraf.api.asking import AsAdmin, InHall, Most
from nutgraf.api.models import REFUSALS, Listed, Told
from nutgraf.model.hook import Delivery, Happening, Hook

router = APIRouter(tags=["hooks"])

HookId = Annotated[str, Path(description="A hook's id, or its first letters.", max_length=100)]


class NewHook(Told):
    """An address, and what it is told of: all happenings where none is named, all stories where none is."""

    address: Annotated[str, Field(min_length=1, max_length=2000)]
    happenings: Annotated[list[Happening], Field(max_length=20, default_factory=list)]
    story: Annotated[str, Field(max_length=200)] = ""


@router.get("/hooks", summary="All hooks, without their secrets", responses=REFUSALS)
def hooks(hall: InHall, _visitor: AsAdmin) -> Listed[Hook]:
    return Listed(items=list(hall.desk.hooks.all()))


@router.post("/hooks", summary="Add a hook; its secret is told here and never again", responses=REFUSALS)
def add(said: NewHook, hall: InHall, visitor: AsAdmin) -> Hook:
    with hall.writing() as desk:
        return desk.hooks.add(said.address, said.happenings, said.story, by=visitor.name)


@router.delete("/hooks/{hook}", summary="Forget a hook", responses=REFUSALS)
def remove(hook: HookId, hall: InHall, _visitor: AsAdmin) -> Hook:
    with hall.writing() as desk:
        return desk.hooks.remove(hook)


@router.get("/hooks/{hook}/deliveries", summary="What a hook was told, the latest first", responses=REFUSALS)
def deliveries(hook: HookId, hall: InHall, _visitor: AsAdmin, most: Most = 50) -> Listed[Delivery]:
    return Listed(items=list(hall.desk.hooks.deliveries(hook, most)))
