"""A desk on which every kind of page has something to show, served on this computer, and a browser that minds itself."""

import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from crane_articles import article
from nutgraf.annotate.rules import RulesTagger
from nutgraf.desk import Newsdesk
from nutgraf.fetch import FakeClock
from nutgraf.model.access import Role
from nutgraf.model.feed import Feed
from nutgraf.model.keeping import OutletFact, Policy
from nutgraf.ports.kept import KeptVersion
from web_desk import MADE, hall_at, served

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

    from nutgraf.hall.hall import Hall

NAME, PASSWORD = "Ina-Berg", "a long enough pass phrase"
COOKIE = "nutgraf"
WIDTHS = (360, 768, 1280)
_EXPECTED = re.compile(r"status of 4\d\d|^Clear-Site-Data header")
"""What a browser tells of refusals and of logging out, which are no faults."""

_CRANE = "Crane falls at Harwick quay\n\nA crane fell onto the quay on Monday and hurt two dock workers.\n\nNobody was killed."


@dataclass(frozen=True, slots=True)
class Room:
    """Where the desk is served, by which ``secret`` somebody of the role admin is logged in, and the ``paths`` of all
    kinds of page by their names."""

    address: str
    secret: str
    paths: dict[str, str]

    def at(self, name: str) -> str:
        """The whole address of a kind of page."""
        return self.address + self.paths[name]


@contextmanager
def room_of(desk_file: Path, folder: Path) -> Iterator[Room]:
    """A copy of the desk with feeds, facts, a policy, somebody who looks after it, corrections and an edited article."""
    path = Path(shutil.copy(desk_file, folder / "room.desk"))
    with Newsdesk(path, clock=FakeClock(MADE), tagger=RulesTagger()) as desk:
        furnish(desk)
    hall = hall_at(path)
    try:
        with served(hall) as address:
            with hall.writing() as desk:
                secret = desk.access.login(NAME, PASSWORD) or ""
            yield Room(address, secret, paths_of(hall))
    finally:
        hall.close()


def furnish(desk: Newsdesk) -> None:
    """Puts onto the desk what the sample coverage alone does not bring."""
    desk.access.make_user(NAME, Role.ADMIN, PASSWORD)
    desk.access.make_user("Rune", Role.READER, PASSWORD)
    for number, text in enumerate((_CRANE, _CRANE.replace("two dock", "three dock"))):
        version = article(text, 0, version=f"{number}" * 12)
        desk.store.articles.keep(KeptVersion(article=version, came=MADE + timedelta(hours=number)))
    feeds = [Feed(address=f"https://harbour{n}.example/feed.xml", title=f"Harbour {n}", folder="North") for n in (1, 2)]
    desk.store.feeds.add(feeds, MADE)
    fact = OutletFact(
        outlet="Quillon Post", field="owner", value="Quill AS", source="its imprint", asof=date(2026, 1, 2)
    )
    desk.store.outlets.keep_facts([fact])
    desk.store.outlets.set_policy(Policy(outlet="Kestrel Markets", because="as agreed"))
    row = desk.stories()[0]
    one, other = desk.rulings.names(row.id)[:2]
    desk.rulings.say_different(one, other, by=NAME, because="two offices", story=row.id)
    desk.corrected.pin(desk.corrected.story(row.id).articles[0].id, by=NAME, because="it is about this")


def paths_of(hall: "Hall", edited: str = "a0", outlet: str = "Quillon Post") -> dict[str, str]:
    """Every kind of page there is, by its name; ``edited`` is an article of two versions."""
    desk = hall.desk
    row = desk.stories()[0]
    page = desk.page(row.id)
    cited = page.highlights[0].citations[0]
    articles = [line.id for line in page.articles[:3]]
    words = f"article={cited.article}&version={cited.version}&start={cited.start}&end={cited.end}"
    side = "&".join(f"a={one}" for one in articles)
    story, person = f"/story/{row.id}", desk.people("", None, 5)[0].key
    arabic = next((one.id for one in desk.stories() if "ar" in one.languages), row.id)
    before, after = (kept.version for kept in desk.history(edited).versions[:2])
    return {
        "front": "/", "front-sifted": "/?q=plant&differing=1", "front-empty": "/?q=nosuchword",
        "search": "/search?q=plant", "search-empty": "/search?q=nosuchword", "ask": "/ask?q=How many people were injured?",
        "digest": "/digest/2026-03-12", "digest-empty": "/digest/2020-01-01",
        "story": story, "story-since": f"{story}?since=2000-01-01", "story-since-wrong": f"{story}?since=soon",
        "story-arabic": f"/story/{arabic}", "log": f"{story}/log", "words": f"{story}/words?{words}",
        "correct": f"{story}/correct", "corrections": "/corrections",
        "picker": "/compare", "compare": f"/compare?{side}", "article": f"/article/{edited}",
        "versions": f"/article/{edited}/versions?before={before}&after={after}",
        "people": "/people", "person": f"/person/{person}", "outlets": "/outlets",
        "outlet": f"/outlet/{quote(outlet, safe='')}", "feeds": "/desk", "fates": "/desk/fates", "facts": "/desk/outlets",
        "quality": "/desk/quality", "hooks": "/desk/hooks", "logins": "/desk/people", "settings": "/settings",
        "nowhere": "/nowhere", "bad": "/desk/fates?ending=eaten",
    }  # fmt: skip


@contextmanager
def opened(browser: "Browser", room: Room, name: str = "", *, known: bool = False, **settings: Any) -> Iterator["Page"]:
    """A page of its own on which nothing may go wrong: nothing in the console, no error, no breach of the policy, no
    dialog, nobody else asked. ``known`` is somebody who is logged in. Nothing moves, so that colours are what they are."""
    given = {"viewport": {"width": 1280, "height": 900}, "locale": "en-GB", "reduced_motion": "reduce", **settings}
    context = browser.new_context(**given)
    if known:
        context.add_cookies([{"name": COOKIE, "value": room.secret, "url": room.address}])
    page = context.new_page()
    wrong = minded(page, room.address)
    if name:
        page.goto(room.at(name))
    yield page
    context.close()
    assert not wrong, wrong


def minded(page: "Page", home: str) -> list[str]:
    """What goes wrong on ``page``, a list that grows. That an address was refused (404, 422) is no fault of the page."""
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("console", lambda told: None if _EXPECTED.search(told.text) else wrong.append(told.text))
    page.on("dialog", lambda dialog: (wrong.append(dialog.message), dialog.dismiss()))
    page.on("request", lambda asked: None if asked.url.startswith((home, "blob:")) else wrong.append(asked.url))
    return wrong


def breaches(page: "Page", *rules: str) -> list[tuple[str, str]]:
    """What axe finds against WCAG 2.0 to 2.2, levels A and AA, and against good practice; or, of that, against ``rules``."""
    from axe_playwright_python.sync_playwright import Axe

    tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
    only = {"type": "rule", "values": rules} if rules else {"type": "tag", "values": tags}
    found = Axe().run(page, options={"runOnly": only, "resultTypes": ["violations"]}).response["violations"]
    return [(one["id"], one["nodes"][0]["html"][:300]) for one in found]


def overhang(page: "Page") -> int:
    """By how many pixels the page is wider than the window: 0 where nothing sticks out."""
    return int(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
