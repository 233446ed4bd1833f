"""A desk for what is served: the sample coverage of the package, and two accounts that a page must bear.

`desk_file` is one file for all tests, never to be changed; `own_desk` is a copy for one test. `reader` asks as a browser
without scripts does; `browser` is a real one, and `address` where the desk is served on this computer.
"""

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from threading import Thread
from time import sleep
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser
    from starlette.testclient import TestClient

    from nutgraf.hall.hall import Hall

CHROMIUM = Path("/usr/bin/chromium")
MADE = datetime(2026, 3, 13, 9, tzinfo=UTC)
"""When the desk was filled, and the time at which it is read."""

ARABIC = "اصطدام عبّارتين في ميناء تارفيك وإجلاء تسعين راكبا"
HOSTILE = "<script>alert('pier')</script> Pier \u202eat Lundmark\u202c & <b>its</b> \"keepers\""
_FERRIES = {
    "headline": ARABIC,
    "outlet": "صحيفة تارفيك",
    "url": "https://tarvik-ar.example/ferries",
    "datePublished": "2026-03-12T21:30:00+00:00",
    "language": "ar",
    "text": "اصطدمت عبّارتان في ميناء تارفيك مساء الخميس، وقال مكتب الميناء إن تسعين راكبا نُقلوا إلى البر. "
    "وأضاف المكتب أن أحدا لم يُصب بأذى، وأن التحقيق يبدأ صباح الجمعة.",
}
_PIER = f"""Lundmark <i>Letter</i>
{HOSTILE}
11 March 2026, 08:00 UTC

The keepers of the pier at Lundmark said on Wednesday that <img src=x onerror=alert(1)> half of it was gone. \
“The ice sang all night,” said Aksel Thorne, who runs the ferry office.

The council will meet on Tuesday.
"""


def build(path: Path, coverage: Path) -> None:
    """A desk at ``path`` of what lies in ``coverage`` and of the sample, made as rules find names, without a model."""
    from nutgraf.annotate.rules import RulesTagger
    from nutgraf.desk import Newsdesk
    from nutgraf.fetch import FakeClock
    from nutgraf.sample import paths

    Newsdesk.make(path)
    with Newsdesk(path, clock=FakeClock(MADE), tagger=RulesTagger()) as desk:
        desk.bring([str(coverage), *map(str, paths())])


@pytest.fixture(scope="session")
def desk_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The desk all tests read: seven stories, three of several languages with disagreements. It is not to be changed."""
    folder = tmp_path_factory.mktemp("web_desk")
    (folder / "more").mkdir()
    (folder / "more" / "ferries.json").write_text(json.dumps(_FERRIES), encoding="utf-8")
    (folder / "more" / "pier.txt").write_text(_PIER, encoding="utf-8")
    build(folder / "nutgraf.desk", folder / "more")
    return folder / "nutgraf.desk"


@pytest.fixture
def own_desk(desk_file: Path, tmp_path: Path) -> Path:
    """A copy of it for one test."""
    return Path(shutil.copy(desk_file, tmp_path / "nutgraf.desk"))


@pytest.fixture(scope="session")
def hall(desk_file: Path) -> Iterator["Hall"]:
    """The hall of the desk that all tests read."""
    made = hall_at(desk_file)
    yield made
    made.close()


@pytest.fixture
def own_hall(own_desk: Path) -> Iterator["Hall"]:
    """The hall of a desk that the test may change."""
    made = hall_at(own_desk)
    yield made
    made.close()


@pytest.fixture
def reader(hall: "Hall") -> "TestClient":
    """Somebody without a login, who reads."""
    return client_of(hall)


@pytest.fixture
def own_reader(own_hall: "Hall") -> "TestClient":
    """Somebody without a login, at a desk that the test may change."""
    return client_of(own_hall)


@pytest.fixture(scope="module")
def address(hall: "Hall") -> Iterator[str]:
    """Where the desk that all tests read is served: "http://127.0.0.1:…", without a slash at its end."""
    with served(hall) as at:
        yield at


@pytest.fixture(scope="module")
def browser() -> Iterator["Browser"]:
    """A real browser; tests that want it are skipped where none is installed."""
    playwright_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    if not CHROMIUM.exists():
        pytest.skip(f"no Chromium at {CHROMIUM}")
    with playwright_api.sync_playwright() as started:
        running = started.chromium.launch(executable_path=str(CHROMIUM), args=["--no-sandbox", "--disable-quic"])
        yield running
        running.close()


@contextmanager
def served(hall: "Hall") -> Iterator[str]:
    """The address at which ``hall`` is served on this computer."""
    import uvicorn

    from nutgraf.serve.app import make_app

    config = uvicorn.Config(make_app(hall), host="127.0.0.1", port=0, log_level="warning", lifespan="off")
    server = uvicorn.Server(config)
    running = Thread(target=server.run, daemon=True)
    running.start()
    while not server.started:
        assert running.is_alive()
        sleep(0.01)
    yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    server.should_exit = True
    running.join()


def hall_at(path: Path, *, now: datetime = MADE) -> "Hall":
    """A hall whose clock stands, and whose desk loads no model."""
    from nutgraf.annotate.rules import RulesTagger
    from nutgraf.desk import Newsdesk
    from nutgraf.fetch import FakeClock
    from nutgraf.hall.hall import Hall

    made = Hall(path, clock=FakeClock(now))
    made.desk.close()
    made.desk = Newsdesk(path, readonly=True, clock=made.clock, tagger=RulesTagger())
    return made


def client_of(hall: "Hall") -> "TestClient":
    """A browser in front of ``hall``, without scripts, cookies kept. It follows no redirects by itself."""
    from starlette.testclient import TestClient

    from nutgraf.serve.app import make_app

    return TestClient(make_app(hall), follow_redirects=False)


def logged_in(hall: "Hall", role: str, name: str = "Ina-Berg") -> "TestClient":
    """Somebody with a login of this role, in front of a hall whose desk may be changed."""
    from nutgraf.model.access import Role

    with hall.writing() as desk:
        desk.access.make_user(name, Role(role), "a long enough pass phrase")
        secret = desk.access.login(name, "a long enough pass phrase")
    client = client_of(hall)
    client.cookies.set("nutgraf", secret or "")
    return client


def csrf_of(client: "TestClient", page: str = "/") -> str:
    """What a form of somebody who is logged in must bring back."""
    import re

    found = re.search(r'name="csrf" value="([^"]+)"', client.get(page).text)
    assert found, "the page has no form"
    return found[1]
