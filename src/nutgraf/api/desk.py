"""The desk itself: its feeds and how they go, how addresses ended, what is said of outlets."""

from typing import Annotated, Any

from fastapi import APIRouter, Query
from starlette.requests import Request
from starlette.responses import Response

from nutgraf.api.asking import After, InHall, Moment, Most, moment, walked
from nutgraf.api.models import Listed
from nutgraf.model.entry_state import KeptEntry
from nutgraf.model.fate import Ending
from nutgraf.model.feed import KeptFeed
from nutgraf.model.gauge import Gauge
from nutgraf.model.keeping import OutletFact, Policy

router = APIRouter(tags=["the desk"])


def _media(kind: str) -> dict[int | str, dict[str, Any]]:
    return {200: {"description": "Good.", "content": {kind: {"schema": {"type": "string"}}}}}


@router.get("/feeds", summary="Feeds and how they go, by folder, title and address")
def feeds(hall: InHall, request: Request, response: Response, most: Most = 100, after: After = "") -> Listed[KeptFeed]:
    found = hall.desk.store.feeds.all()
    items, onward = walked(found, lambda one: one.feed.address, after, most, request, response)
    return Listed(items=items, next=onward)


@router.get("/feeds.opml", summary="Feeds as OPML", response_class=Response, responses=_media("text/x-opml"))
def opml(hall: InHall) -> Response:
    return Response(hall.desk.opml().encode("utf-8", "replace"), media_type="text/x-opml; charset=utf-8")


@router.get("/fates", summary="How addresses ended and why, the latest first")
def fates(
    hall: InHall,
    ending: Annotated[Ending | None, Query(description="Those that ended so alone.")] = None,
    since: Moment = "",
    most: Most = 50,
) -> Listed[KeptEntry]:
    return Listed(items=hall.desk.fates(ending, moment(since, "since", hall), most))


@router.get("/fates/counts", summary="How many addresses ended how; “waiting” have no fate yet")
def counts(hall: InHall) -> dict[str, int]:
    return {ending.value if ending else "waiting": count for ending, count in hall.desk.store.entries.counts().items()}


@router.get("/facts", summary="What people say of outlets, with source and date")
def facts(
    hall: InHall,
    request: Request,
    response: Response,
    outlet: Annotated[str, Query(description="Of this outlet alone: its whole name or host.", max_length=500)] = "",
    most: Most = 100,
    after: After = "",
) -> Listed[OutletFact]:
    found = hall.desk.store.outlets.facts(outlet)
    items, onward = walked(found, _fact_mark, after, most, request, response)
    return Listed(items=items, next=onward)


def _fact_mark(fact: OutletFact) -> str:
    from hashlib import sha256

    told = "\x1f".join((fact.outlet.lower(), fact.field, fact.value, fact.source))
    return sha256(told.encode("utf-8", "replace")).hexdigest()[:24]


@router.get("/facts.csv", summary="The same as CSV", response_class=Response, responses=_media("text/csv"))
def facts_csv(hall: InHall) -> Response:
    return Response(hall.desk.facts_csv().encode("utf-8", "replace"), media_type="text/csv; charset=utf-8")


@router.get("/quality", summary="How well the desk does, measured on itself")
def quality(hall: InHall) -> Listed[Gauge]:
    return Listed(items=list(hall.desk.gauges()))


@router.get("/policies", summary="How much is kept of whose texts")
def policies(hall: InHall) -> Listed[Policy]:
    return Listed(items=list(hall.desk.store.outlets.policies()))
