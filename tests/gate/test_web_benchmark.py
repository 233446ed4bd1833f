"""The benchmark of a served desk measures what it says: a small one is filled, found again, served, read and weighed."""

from argparse import Namespace
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from nutgraf.desk import Newsdesk
from nutgraf.model.found import Wanted

Load = Callable[[str], Any]

MANY = 60


@pytest.fixture
def small(load: Load, monkeypatch: pytest.MonkeyPatch) -> Any:
    """How desks are filled, with few and small pages."""
    filling = load("web_filled")
    monkeypatch.setattr(filling, "SIZES", (2,))
    monkeypatch.setattr(filling, "EVENTS", 2)
    monkeypatch.setattr(filling, "ACCOUNTS", 5)
    return filling


def test_a_desk_is_filled_with_stories_that_have_pages_and_found_again(small: Any, tmp_path: Path) -> None:
    made = small.filled(tmp_path / "a.desk", MANY, snapshot=True)
    assert len(made.large) == 2
    with Newsdesk(made.path) as desk:
        rows = desk.stories(Wanted(most=MANY))
        assert sum(row.articles for row in rows) == MANY + 2 * 5
        assert {row.id for row in rows if row.page} == {*made.stories, *made.large}
        assert {one.id for one in desk.page(made.large[0]).articles} <= {
            one.article for one in desk.store.stories.get(made.large[0]).members
        }  # type: ignore[union-attr]
        assert desk.people()
    again = small.found(tmp_path / "a.desk")
    assert (sorted(again.stories), sorted(again.large)) == (sorted(made.stories), sorted(made.large))


def test_it_is_read_by_several_while_it_is_updated(
    small: Any, load: Load, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = small.filled(tmp_path / "a.desk", MANY, snapshot=True)
    benchmark = load("web")
    monkeypatch.setattr(benchmark, "FEEDS", 2)
    monkeypatch.setattr(benchmark, "NEWS", 8)
    monkeypatch.setattr(benchmark, "found", small.found)
    monkeypatch.setattr(benchmark, "in_a_browser", lambda _port, _desk: {"story_kb": 1.0})
    sizes = Namespace(desk=Path(made.path), kept=MANY, readers=3, seconds=2.0)
    told = benchmark.measured(sizes, tmp_path)
    assert set(told) == {
        "nobody else",
        "at once, while an update runs",
        "reading, while an update runs",
        "in a browser",
        "the server",
    }
    for name in list(told)[:3]:
        figures = told[name]["nutgraf"]
        assert figures["pages_per_second"] > 0
        middles = [name for name in figures if name.endswith("_ms")]
        assert middles
        assert all(0 < figures[name] <= figures[f"{name}_p99"] for name in middles)
    assert told["the server"]["nutgraf"]["peak_mb"] > 0


def test_a_reader_keeps_cookies_and_refuses_what_is_no_page(load: Load) -> None:
    import asyncio

    readers = load("web_readers")
    asked: list[str] = []

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        for status in ("200 OK", "200 OK", "404 Not Found"):
            asked.append((await reader.readuntil(b"\r\n\r\n")).decode())
            writer.write(
                f"HTTP/1.1 {status}\r\nSet-Cookie: looked=abc; Path=/\r\nContent-Length: 4\r\n\r\npage".encode()
            )
        writer.close()

    async def read() -> None:
        server = await asyncio.start_server(answer, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        browser = readers.Browser(*await asyncio.open_connection("127.0.0.1", port), "127.0.0.1")
        assert await browser.page("/") == 4
        assert await browser.page("/again") == 4
        with pytest.raises(readers.Refused):
            await browser.page("/gone")
        browser.close()
        server.close()
        await server.wait_closed()

    asyncio.run(read())
    assert ["looked=abc" in one for one in asked] == [False, True, True]
