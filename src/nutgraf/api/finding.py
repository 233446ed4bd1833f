"""What the desk finds: articles by their words, answers to questions, what a day brought."""

from dataclasses import replace
from datetime import date
from typing import Annotated

from fastapi import APIRouter, Query
from starlette.requests import Request
from starlette.responses import Response

from nutgraf.api.asking import LONGEST, Asked, InHall, Language, one_more, part
from nutgraf.api.models import Listed
from nutgraf.api.schema import json_text, named
from nutgraf.model.found import Hit, Wanted
from nutgraf.render.digest_json import digest_json
from nutgraf.render.reply_json import dump_object, reply_json

router = APIRouter(tags=["finding"])


@router.get("/search", summary="Articles that hold all words and phrases, best first")
def search(hall: InHall, wanted: Asked, request: Request, response: Response) -> Listed[Hit]:
    items, onward = part(hall.desk.search(one_more(wanted)), wanted.most, request, response)
    return Listed(items=items, next=onward)


@router.get("/ask", summary="A question, answered in the articles' words", responses=named("nutgraf.reply/1"))
def ask(
    hall: InHall,
    wanted: Asked,
    q: Annotated[str, Query(description="A question in plain words.", min_length=1, max_length=LONGEST)],
) -> Response:
    told = hall.desk.ask(q, replace(wanted, text="", after="", most=min(wanted.most, 50)))
    return json_text(dump_object(reply_json(told.reply, told.articles)))


@router.get("/digest/{day}", summary="What a day (in UTC) brought", responses=named("nutgraf.digest/1"))
def digest(
    day: date,
    hall: InHall,
    language: Language = "",
    most: Annotated[int, Query(description="How many stories in full.", ge=1, le=50)] = 12,
) -> Response:
    found = hall.desk.digest(day, Wanted(language=language.strip().lower(), most=most))
    return json_text(dump_object(digest_json(found)))
