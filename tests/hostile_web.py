"""Coverage by people who wish a reader ill: what articles, outlets, feeds and reasons may hold, brought onto a desk as it comes.

Whatever of it is run sets ``window.__hit`` or asks `CANARY`, a host that nobody has.
"""

import json
from datetime import date
from pathlib import Path

from nutgraf.annotate.rules import RulesTagger
from nutgraf.desk import Newsdesk
from nutgraf.fetch import FakeClock
from nutgraf.model.access import Role
from nutgraf.model.entry_state import KeptEntry
from nutgraf.model.fate import Ending, Fate
from nutgraf.model.feed import Entry, Feed, FeedState
from nutgraf.model.hook import Happening
from nutgraf.model.keeping import OutletFact, Policy
from web_desk import MADE

CANARY = "canary.example"
NAME, PASSWORD = "Ina-Berg", "a long enough pass phrase"
WORD = "Ferry" * 4000
ZALGO = "".join(letter + "\u0301\u0322\u0489" * 40 for letter in "Harbour")
FLOOD = "\u200b\u200d\ufeff\u2060" * 200
SCRIPTS = (
    "<script>window.__hit='script'</script>",
    f"<img src=//{CANARY}/i onerror=window.__hit='img'>",
    f"<svg onload=window.__hit='svg'><style>*{{display:none}}@import '//{CANARY}/s'</style></svg>",
    "</script><!--<script>window.__hit='comment'</script>",
    "</title></textarea></style><script>window.__hit='title'</script>",
    "\" autofocus onfocus=window.__hit='quote' x=\"' onmouseover='window.__hit=1",
    f"]]><iframe srcdoc=\"<script>parent.__hit='frame'</script>\"></iframe><base href=//{CANARY}/>",
)
MARKERS = "{{7*7}} {% raw %} {# x #} ${7*7} #{7*7} <%= 7*7 %> %(x)s %s"
BIDI = "\u202egnirts desrever\u202c \u2066 open isolate \u2067\u202e never closed"
CONTROLS = "nul\x00 bell\x07 esc\x1b[2J surrogate\ud800 next\x85line\u2028sep\u2029 \ufffe end"
LINKS = (
    "javascript:window.__hit=1",
    "data:text/html,<script>parent.__hit=1</script>",
    "vbscript:x",
    f"//{CANARY}/x",
    "file:///etc/passwd",
)
FORMULAS = ('=HYPERLINK("https://canary.example/","x")', "@SUM(1+1)*cmd|' /C calc'!A0", "+1-1", "-2+3", "\t=1")
INJECTED = "pier\r\nSet-Cookie: nutgraf=stolen\r\n\r\n<script>window.__hit='header'</script>"
EMOJI = "👩\u200d👩\u200d👧\u200d👦🏴\U000e0067\U000e0062🇩🇪" * 20
NASTY = (*SCRIPTS, MARKERS, BIDI, CONTROLS, *LINKS, *FORMULAS, INJECTED, EMOJI, ZALGO, FLOOD + "hidden", WORD)
"""One of each."""

NAMES = ("Ada <b>Berg</b>", "דוד לוי", "محمد العلي", "Ole {{7*7}} Krag", "=Sum Holt", ZALGO + " Strand")
_SAID = "“The pier was hit by {n} ships and {word} sank,” said {name}, the harbour master of Hohenwerra. "
_TEXT = (
    "The pier of Hohenwerra collapsed on Monday, 9 March 2026, and {n} people were hurt, the harbour office said. {nasty} "
    "{said}The harbour of Hohenwerra stays closed until Friday. About {m} passengers of the ferry Merle were brought ashore."
)


def accounts() -> list[dict[str, str]]:
    """Articles on one event, each with something nasty wherever a newsroom may write."""
    made = []
    for number, nasty in enumerate(NASTY):
        name = NAMES[number % len(NAMES)]
        said = _SAID.format(n=number + 2, word=nasty[:80], name=name)
        made.append(
            {
                "headline": f"Pier of Hohenwerra collapses, {number + 3} hurt {nasty}",
                "outlet": f"{nasty[:300]} Post {number}",
                "author": f"{name} {nasty[:60]}",
                "description": nasty,
                "url": f"https://{CANARY}/{number}?q=<script>&x=\"'",
                "datePublished": f"2026-03-09T{8 + number % 12:02}:00:00+00:00",
                "inLanguage": ("en", "ar", "he", "<b>", "x" * 300)[number % 5] if number > 5 else "en",
                "articleSection": nasty[:80],
                "text": _TEXT.format(n=number + 3, m=90 + number, nasty=nasty, said=said),
            }
        )
    return [*made, _crowd()]


def _crowd() -> dict[str, str]:
    """One article in which five hundred people speak."""
    given, family = ("Ada", "Ole", "Ina", "Per", "Liv", "Kai", "Eva", "Jon"), ("Berg", "Krag", "Holt", "Strand", "Lund")
    names = (
        f"{given[n % 8]} {family[n % 5]}{'aeiou'[n % 5]}{'nmrst'[n // 100]}{'kvdlf'[n // 20 % 5]}" for n in range(500)
    )
    spoken = " ".join(f"“The pier was old,” said {name}." for name in names)
    return {
        "headline": "Five hundred speak of the pier of Hohenwerra", "outlet": "Crowd <i>Gazette</i>",
        "url": f"https://{CANARY}/crowd", "datePublished": "2026-03-09T20:00:00+00:00", "inLanguage": "en",
        "text": _TEXT.format(n=7, m=99, nasty=spoken, said=""),
    }  # fmt: skip


def build_hostile(folder: Path) -> Path:
    """A desk of all that, in ``folder``, with feeds, fates, facts, corrections and a hook as nasty; `NAME` looks after it."""
    coverage = folder / "coverage"
    coverage.mkdir()
    for number, account in enumerate(accounts()):
        (coverage / f"{number:02}.json").write_text(json.dumps(account), encoding="utf-8")
    path = folder / "hostile.desk"
    Newsdesk.make(path)
    with Newsdesk(path, clock=FakeClock(MADE), tagger=RulesTagger()) as desk:
        desk.bring([str(coverage)])
        edited = {**accounts()[0], "text": accounts()[0]["text"].replace("Friday", f"Saturday {SCRIPTS[1]}")}
        (folder / "edited.json").write_text(json.dumps(edited), encoding="utf-8")
        desk.bring([str(folder / "edited.json")])
        _furnish(desk)
    return path


def _furnish(desk: Newsdesk) -> None:
    desk.access.make_user(NAME, Role.ADMIN, PASSWORD)
    for number, nasty in enumerate(NASTY):
        told = storable(nasty)
        feed = Feed(
            address=f"https://{CANARY}/feed/{number}",
            title=told[:3000],
            folder=told[:200],
            home=LINKS[number % len(LINKS)],
        )
        desk.store.feeds.add([feed], MADE)
        state = FeedState(
            asked=MADE, failures=number % 3, ending=Ending.UNREADABLE if number % 3 else None, reason=told[:500]
        )
        entry = Entry(address=f"https://{CANARY}/entry/{number}", headline=told)
        desk.store.feeds.keep(feed.address, state, [entry], MADE)
        fate = Fate(address=entry.address, ending=Ending.UNREADABLE, reason=told[:500])
        desk.store.entries.keep(KeptEntry(entry=entry, announced=MADE, fate=fate, fated=MADE))
        fact = OutletFact(
            outlet=f"{told[:80]} Post", field="owner", value=told[:300], source=told[:300], asof=date(2026, 1, 2)
        )
        desk.store.outlets.keep_facts([fact])
        desk.store.outlets.set_policy(Policy(outlet=f"{told[:80]} {number}", because=told[:300]))
    row = desk.stories()[0]
    desk.hooks.add("https://canary.example/hook?<script>", tuple(Happening), by=NAME)
    for article in desk.corrected.story(row.id).articles[:3]:
        desk.corrected.pin(article.id, by=NAME, because=SCRIPTS[3] + storable(CONTROLS) + BIDI)


def storable(text: str) -> str:
    """``text`` as a reader of feeds hands it over: without what no store can hold."""
    return text.encode("utf-8", "replace").decode().replace("\x00", "")
