"""A reply and a digest made by hand, on the invented event of the other tests of rendering."""

from dataclasses import replace
from datetime import UTC, date, datetime

from nutgraf.model.article import Article, Outlet
from nutgraf.model.digest import Digest, DigestStory
from nutgraf.model.found import StoryRow
from nutgraf.model.page_compared import NewKind, NewThing
from nutgraf.model.reply import Answering, Reply
from nutgraf.model.sentence import Citation, Sentence
from nutgraf.model.span import Span
from nutgraf.model.when import Known, Precision, Stamp
from render.fixtures import ARTICLES, TEXTS

EVIL = "\x1b[31mred<script>alert(1)</script> *bold* [x](javascript:alert(1)) \u202egnp"


def cited(name: str, words: str) -> Citation:
    line = next(line for line in ARTICLES if line.id == name)
    start = TEXTS[name].index(words)
    return Citation(article=name, version=line.version, start=start, end=start + len(words), exact=words)


LAST = Sentence(text="The last one came down at 02:40 on Sunday.", citations=(cited("wire", "the last one at 02:40 on Sunday"), cited("post", "the last of them at 02:40")), origins=2)  # fmt: skip
WHEEL = Sentence(
    text="A support rope came off its wheel.", citations=(cited("post", "a support rope came off its wheel"),)
)


def article(name: str) -> Article:
    line = next(line for line in ARTICLES if line.id == name)
    head = TEXTS[name].index("\n")
    return Article(
        id=name, version=line.version, address=line.address, outlet=Outlet(name=line.outlet, how="metadata"),
        text=TEXTS[name], paragraphs=(), headline=Span(start=0, end=head), url=line.url, language=line.language,
        published=Stamp(at=datetime.fromisoformat(line.published).astimezone(UTC), precision=Precision.MINUTE, known=Known.METADATA),
    )  # fmt: skip


REPLY = Reply(
    question="When did the last passenger reach the ground?",
    answers=(Answering(sentence=LAST, outlet="Meridian", fit=0.91), Answering(sentence=WHEEL, outlet="Vallorna Post", fit=0.5)),
    unknown=("No place that answers this was found in the 2 articles looked through.",),
    asked=2,
    articles=("wire", "post"),
)  # fmt: skip
CITED = (article("wire"), article("post"))
EMPTY = Reply(question=EVIL, unknown=(EVIL,), asked=0)

ROW = StoryRow(id="s", headline="Cable car stands still", articles=7, outlets=7, origins=4)
STORY = DigestStory(
    row=ROW,
    headline=LAST,
    highlights=(WHEEL,),
    new=(NewThing(kind=NewKind.NUMBER, at="2025-05-18T08:00:00+00:00", sentence=LAST, note="was 12"),),
    added=3,
    lines=tuple(line for line in ARTICLES if line.id in ("wire", "post")),
)
DIGEST = Digest(
    day=date(2025, 5, 18),
    stories=(STORY,),
    also=(replace(ROW, id="t", headline=EVIL),),
    articles=9,
    outlets=6,
    feeds=4,
    failed=(("https://bergbote.example/feed", EVIL),),
    unread=1,
)
