"""Stories: the list of them, one in full, its log, what changed, and the words behind a citation."""

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from nutgraf.api.asking import Asked, InHall, Moment, StoryId, moment, one_more, page_of, part
from nutgraf.api.models import Listed, Log
from nutgraf.api.schema import STORY, json_text, of_story
from nutgraf.errors import WrongUse
from nutgraf.model.found import StoryRow
from nutgraf.render.json import dumps, to_json

router = APIRouter(tags=["stories"])


@router.get("/stories", summary="Stories, those with most origins and fresh news first")
def stories(hall: InHall, wanted: Asked, request: Request, response: Response) -> Listed[StoryRow]:
    items, onward = part(hall.desk.stories(one_more(wanted)), wanted.most, request, response)
    return Listed(items=items, next=onward)


@router.get("/stories/{story}", summary="A story's page as nutgraf.story/1", responses=of_story(STORY))
def story(story: StoryId, hall: InHall, since: Moment = "") -> Response:
    """With ``since`` the page says what came after that moment (``new_since``)."""
    return json_text(dumps([page_of(hall, story, moment(since, "since", hall))]))


@router.get("/stories/{story}/changes", summary="What came after a moment", responses=of_story("new_since"))
def changes(story: StoryId, hall: InHall, since: Moment) -> Response:
    at = moment(since, "since", hall)
    if at is None:
        raise WrongUse("since= is empty; write a moment (since=2024-11-26T18:00Z) or how long ago (since=1d)")
    return json_text(to_json(page_of(hall, story, at))["new_since"])


@router.get("/stories/{story}/log", summary="What happened to a story: articles that came, merges, splits, corrections")
def log(story: StoryId, hall: InHall) -> Log:
    found = hall.desk.corrected.log(hall.desk.corrected.story(story).id)
    return Log(events=list(found.events), headlines=dict(found.headlines))
