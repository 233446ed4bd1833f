"""Answers are packed on their way."""

import brotli
import pytest
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse, Response, StreamingResponse
from starlette.routing import Route
from starlette.testclient import TestClient

from nutgraf.serve.packing import Packing

LONG = "Tarvik " * 20_000


def app() -> TestClient:
    def streamed(_request: object) -> Response:
        return StreamingResponse((f"{number} {LONG[:900]}" for number in range(3)), media_type="text/plain")

    inner = Starlette(
        routes=[
            Route("/long", lambda _request: PlainTextResponse(LONG)),
            Route("/middle", lambda _request: PlainTextResponse(LONG[:5000])),
            Route("/short", lambda _request: PlainTextResponse("Tarvik")),
            Route("/zip", lambda _request: Response(LONG, media_type="application/zip")),
            Route("/streamed", streamed),
        ]
    )
    return TestClient(Packing(inner))


@pytest.mark.parametrize(
    ("accepted", "form"),
    [
        ("br", "br"),
        ("gzip, br", "br"),
        ("gzip", "gzip"),
        ("br;q=0, gzip", "gzip"),
        ("BR", "br"),
        ("identity", None),
        ("", None),
        ("brx", None),
        ("gzip;q=0", None),
    ],
)
def test_in_the_best_form_that_is_read(accepted: str, form: str | None) -> None:
    answer = app().get("/long", headers={"Accept-Encoding": accepted})
    assert answer.headers.get("content-encoding") == form
    assert answer.text == LONG
    assert "Accept-Encoding" in answer.headers["vary"]


@pytest.mark.parametrize("path", ["/short", "/zip"])
def test_what_would_not_shrink_goes_as_it_is(path: str) -> None:
    assert "content-encoding" not in app().get(path, headers={"Accept-Encoding": "br, gzip"}).headers


@pytest.mark.parametrize("path", ["/long", "/middle", "/streamed"])
def test_it_unpacks_to_the_same(path: str) -> None:
    bare = app().get(path, headers={"Accept-Encoding": "identity"}).content
    with app().stream("GET", path, headers={"Accept-Encoding": "br"}) as answer:
        packed = b"".join(answer.iter_raw())
    assert brotli.decompress(packed) == bare
    assert len(packed) < len(bare)
