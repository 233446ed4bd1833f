"""The parts of a story's page, each at an address of its own."""

from collections.abc import Callable

from fastapi import APIRouter
from starlette.responses import Response

from nutgraf.api.asking import InHall, StoryId, page_of
from nutgraf.api.schema import json_text, of_story
from nutgraf.render.json import to_json

router = APIRouter(tags=["parts of a story"])

PARTS = {
    "headline": "Its headline",
    "highlights": "Its highlights",
    "story": "The story in paragraphs",
    "opinions": "Who said what, by speaker",
    "disagreements": "Where accounts differ",
    "origins_graph": "Where the accounts come from",
    "timeline": "What happened when",
    "expectations": "What is said to lie ahead",
    "people": "Who and what it is about",
    "articles": "Its coverage",
    "notes": "Remarks for the reader",
    "claims": "What accounts tell, and what each does with it",
    "roundings": "Figures that are printed more or less exactly",
    "quotations": "Quotations, side by side",
    "positions": "What speakers hold, in order of time",
    "revisions": "What was changed between versions",
}
"""Keys of ``nutgraf.story/1`` that are lists or objects; the others are in the page."""

NAMES = {"origins_graph": "origins"}
"""How an address calls a part where that is not its key."""


def _part(key: str) -> Callable[..., Response]:
    def one(story: StoryId, hall: InHall) -> Response:
        return json_text(to_json(page_of(hall, story))[key])

    return one


for _key, _summary in PARTS.items():
    router.add_api_route(
        f"/stories/{{story}}/{NAMES.get(_key, _key)}",
        _part(_key),
        name=f"story_{_key}",
        summary=_summary,
        responses=of_story(_key),
    )
