"""A story page made by hand: an invented event, invented outlets, every section, seven languages."""

from dataclasses import replace
from datetime import date, time

from nutgraf.model.comparison import Disagreement, DisagreementKind, ExpectationState, Judgement, Version
from nutgraf.model.notes import AttributionKind, NameKind, SourceKind
from nutgraf.model.origin import Edge, Node, NodeKind, Origins
from nutgraf.model.page import ArticleLine, Opinion, PageEdge, PageExpectation, Person, Said, StoryPage, TimelineEntry
from nutgraf.model.page_compared import PageDisagreement, PageVersion
from nutgraf.model.place import Place
from nutgraf.model.sentence import Change, ChangeKind, Citation, Making, Name, Sentence
from nutgraf.model.span import Span
from nutgraf.model.when import Known, Precision, When

TEXTS = {
    "post": (
        "Cable car stands still above Vallorna with 38 aboard\n\n"
        "The Karst cable car stopped above the Vallorna gorge on Saturday evening, 17 May, with 38 people in its two "
        "cabins, after a support rope came off its wheel at the upper station. Mountain rescuers let the passengers "
        "down one by one, the last of them at 02:40.\n\n"
        "“We had checked that wheel on Thursday and found nothing,” said Marta Kelnik, the head of the Vallorna "
        "cable works. The rope inspectorate opens its inquiry on Tuesday. Five people were taken to hospital by "
        "midnight, the district clinic said."
    ),
    "wire": (
        "Gondola rescue in Vallorna goes on through the night\n\n"
        "VALLORNA (Meridian) - Rescuers brought 38 passengers of a stranded cable car to the ground, the last one at "
        "02:40 on Sunday. Nine people are in hospital, the district clinic said at 08:00. The cable works declined to "
        "comment on the age of the rope."
    ),
    "bote": (
        "Seilbahn über Vallorna: Alle 38 Fahrgäste gerettet\n\n"
        "Wie die Agentur Meridian meldet, holten Bergretter in der Nacht zum Sonntag alle 38 Fahrgäste der Seilbahn "
        "von Vallorna auf den Boden. Das Seil sei zuletzt vor elf Jahren erneuert worden, sagte ein Techniker, der "
        "ungenannt bleiben wollte. Zwölf Menschen liegen nach Angaben der Klinik im Krankenhaus."
    ),
    "visnyk": (
        "Канатна дорога у Валлорні зупинилася з 41 людиною\n\n"
        "У двох кабінах була 41 людина, повідомила рятувальна служба долини. Мер Валлорни Йонас Брехт пообіцяв "
        "не відкривати канатну дорогу до кінця розслідування."
    ),
    "sinmun": (
        "발로르나 케이블카 멈춰… 38명 밤새 구조\n\n"
        "17일 저녁 발로르나 협곡 위에서 케이블카가 멈춰 승객 38명이 밤새 구조됐다. 요나스 브레히트 시장은 "
        "“조사가 끝날 때까지 운행하지 않겠다”고 말했다."
    ),
    "kol": (
        "הרכבל בוואלורנה נעצר: 38 נוסעים חולצו\n\n"
        "הרכבל נעצר מעל הערוץ בשבת בערב, ו-38 הנוסעים חולצו עד הבוקר. „הצרחות לא פסקו כל הלילה”, סיפרה נוסעת."
    ),
    "sawt": (
        "توقف التلفريك فوق فالورنا وإنقاذ ركابه\n\n"
        "توقف التلفريك فوق الوادي مساء السبت، وقال اتحاد عمال الجبال إن العمال حذروا من العجلة منذ الشتاء."
    ),
}

ARTICLES = (
    ArticleLine(
        id="post", version="3f9a12c4d5e60718", outlet="Vallorna Post", headline=TEXTS["post"].split("\n")[0],
        url="https://post.example/karst-cable-car", published="2025-05-17T20:52:00+00:00",
        updated="2025-05-18T05:10:00+00:00", language="en", words=88, fate="kept", time_known=Known.METADATA,
        origin="Vallorna Post", placed="first account of the event", score=1.0, address="coverage/post.html",
    ),
    ArticleLine(
        id="wire", version="a07b33e190aa21bc", outlet="Meridian", headline=TEXTS["wire"].split("\n")[0],
        url="https://meridian.example/2025/vallorna", published="2025-05-18T07:15:00+00:00", updated="",
        language="en", words=52, fate="kept", time_known=Known.PRINTED, origin="Meridian",
        placed="shares Vallorna, cable car and 38; eleven hours apart", score=0.91, address="coverage/wire.txt",
    ),
    ArticleLine(
        id="bote", version="77c0de1154ab90ff", outlet="Bergbote", headline=TEXTS["bote"].split("\n")[0],
        url="https://bergbote.example/seilbahn", published="2025-05-18T09:30:00+02:00", updated="", language="de",
        words=47, fate="kept", time_known=Known.PRINTED, origin="Meridian",
        placed="shares Vallorna, Meridian and 38", score=0.84, address="coverage/bote.txt",
    ),
    ArticleLine(
        id="visnyk", version="19ffe02b6d7c8a91", outlet="Карпатський оглядач", headline=TEXTS["visnyk"].split("\n")[0],
        url="", published="2025-05-18T00:00:00+03:00", updated="", language="uk", words=25, fate="kept",
        time_known=Known.GUESSED, time_note="The year is not printed; 2025 from the other accounts.",
        origin="valley rescue service", placed="shares Vallorna and its mayor", score=0.62,
        address="coverage/visnyk.txt",
    ),
    ArticleLine(
        id="sinmun", version="c2d4e6f801234567", outlet="새벽산신문", headline=TEXTS["sinmun"].split("\n")[0],
        url="https://sinmun.example/발로르나", published="2025-05-18T11:20:00+09:00", updated="", language="ko",
        words=21, fate="kept", time_known=Known.METADATA, origin="새벽산신문", placed="shares Vallorna and 38",
        score=0.7, address="coverage/sinmun.html",
    ),
    ArticleLine(
        id="kol", version="0badcafe12345678", outlet="קול ההר", headline=TEXTS["kol"].split("\n")[0],
        url="https://kol.example/rakevel", published="", updated="", language="he", words=24, fate="kept",
        origin="Meridian", placed="shares Vallorna and 38", score=0.66, address="coverage/kol.txt",
    ),
    ArticleLine(
        id="sawt", version="5eed5eed5eed5eed", outlet="صوت الوادي", headline=TEXTS["sawt"].split("\n")[0],
        url="javascript:alert(1)", published="2025-05-18T16:05:00+00:00", updated="", language="ar", words=23,
        fate="kept", time_known=Known.FILE, time_note="", origin="mountain workers' union",
        placed="shares Vallorna and Saturday", score=0.58, address="coverage/sawt.txt",
    ),
)  # fmt: skip

_VERSIONS = {line.id: line.version for line in ARTICLES}


def cite(article: str, exact: str) -> Citation:
    """A citation of these words, which stand in that article."""
    text = TEXTS[article]
    start = text.index(exact)
    end = start + len(exact)
    return Citation(
        article=article, version=_VERSIONS[article], start=start, end=end, exact=exact,
        prefix=text[max(0, start - 48) : start], suffix=text[end : end + 48],
    )  # fmt: skip


def place(article: str, exact: str) -> Place:
    start = TEXTS[article].index(exact)
    return Place(article=article, span=Span(start=start, end=start + len(exact)))


def sentence(text: str, *cited: tuple[str, str], origins: int = 1, changes: tuple[Change, ...] = ()) -> Sentence:
    making = Making.JOINED if len(cited) > 2 else Making.EXTRACTED
    citations = tuple(cite(article, exact) for article, exact in cited)
    return Sentence(text=text, citations=citations, origin=making, origins=origins, changes=changes)


STOPPED = (
    "post",
    "The Karst cable car stopped above the Vallorna gorge on Saturday evening, 17 May, with 38 people in its two cabins",
)
LAST = ("post", "Mountain rescuers let the passengers down one by one, the last of them at 02:40.")
WIRE_LAST = (
    "wire",
    "Rescuers brought 38 passengers of a stranded cable car to the ground, the last one at 02:40 on Sunday.",
)
ALL_38 = (
    "bote",
    "holten Bergretter in der Nacht zum Sonntag alle 38 Fahrgäste der Seilbahn von Vallorna auf den Boden",
)
ROPE = ("bote", "Das Seil sei zuletzt vor elf Jahren erneuert worden")
FORTY_ONE = ("visnyk", "У двох кабінах була 41 людина")
MAYOR_UK = ("visnyk", "Мер Валлорни Йонас Брехт пообіцяв не відкривати канатну дорогу до кінця розслідування.")
MAYOR_KO = ("sinmun", "“조사가 끝날 때까지 운행하지 않겠다”고 말했다")
INQUIRY = ("post", "The rope inspectorate opens its inquiry on Tuesday.")
KELNIK = ("post", "“We had checked that wheel on Thursday and found nothing,” said Marta Kelnik")
SILENT = ("wire", "The cable works declined to comment on the age of the rope.")
UNION = ("sawt", "وقال اتحاد عمال الجبال إن العمال حذروا من العجلة منذ الشتاء")
SCREAMS = ("kol", "„הצרחות לא פסקו כל הלילה”, סיפרה נוסעת.")

_INQUIRY_TEXT = "The rope inspectorate opens its inquiry on Tuesday, 20 May."
INQUIRY_SENTENCE = sentence(
    _INQUIRY_TEXT, INQUIRY, changes=(Change(kind=ChangeKind.DAY, start=43, end=58, was="Tuesday"),)
)

HIGHLIGHTS = (
    sentence(
        "The Karst cable car stopped above the Vallorna gorge on Saturday evening, 17 May.",
        STOPPED, ("sinmun", "17일 저녁 발로르나 협곡 위에서 케이블카가 멈춰"), ("kol", "הרכבל נעצר מעל הערוץ בשבת בערב"), origins=4,
    ),
    sentence("Mountain rescuers let all passengers down by rope, the last of them at 02:40.", LAST, WIRE_LAST, origins=2),
    sentence("How many were aboard is disputed: most accounts say 38, the valley rescue service says 41.", STOPPED, FORTY_ONE, origins=2),
    INQUIRY_SENTENCE,
)  # fmt: skip

STORY = (
    (
        sentence("The cable car stopped with 38 people in its two cabins, after a support rope came off its wheel.", STOPPED, ("post", "after a support rope came off its wheel at the upper station"), origins=3),
        sentence("Rescuers brought the passengers to the ground through the night.", WIRE_LAST, ALL_38, origins=2),
    ),
    (
        sentence("조사가 끝날 때까지 운행하지 않겠다고 요나스 브레히트 시장이 말했다.", MAYOR_KO),
        sentence("The cable works declined to comment on the age of the rope.", SILENT),
    ),
    (sentence("وقال اتحاد عمال الجبال إن العمال حذروا من العجلة منذ الشتاء.", UNION),),
)  # fmt: skip

OPINIONS = (
    Opinion(
        speaker=Name(name="Marta Kelnik", kind=SourceKind.PERSON, role="head of the Vallorna cable works"),
        statements=(
            Said(sentence=sentence("“We had checked that wheel on Thursday and found nothing.”", KELNIK), kind=AttributionKind.DIRECT, cue="said"),
        ),
    ),
    Opinion(
        speaker=Name(name="Jonas Brecht", kind=SourceKind.PERSON, role="mayor of Vallorna"),
        statements=(
            Said(sentence=sentence("“조사가 끝날 때까지 운행하지 않겠다”고 말했다.", MAYOR_KO, origins=2), kind=AttributionKind.MIXED, cue="말했다"),
            Said(sentence=sentence("Мер пообіцяв не відкривати канатну дорогу до кінця розслідування.", MAYOR_UK), kind=AttributionKind.INDIRECT, cue="пообіцяв"),
        ),
    ),
    Opinion(
        speaker=Name(name="Vallorna cable works", kind=SourceKind.ORGANISATION),
        statements=(Said(sentence=sentence("declined to comment on the age of the rope.", SILENT), kind=AttributionKind.NO_COMMENT, cue="declined"),),
    ),
    Opinion(
        speaker=Name(name="a technician", kind=SourceKind.UNNAMED),
        statements=(Said(sentence=sentence("Das Seil sei zuletzt vor elf Jahren erneuert worden.", ROPE), kind=AttributionKind.INDIRECT, cue="sagte"),),
    ),
    Opinion(
        speaker=Name(name="a passenger", kind=SourceKind.UNNAMED),
        statements=(Said(sentence=sentence("„הצרחות לא פסקו כל הלילה”, סיפרה נוסעת.", SCREAMS), kind=AttributionKind.DIRECT, cue="סיפרה"),),
    ),
)  # fmt: skip


def version(
    value: str, outlets: tuple[str, ...], origins: int, first: str, said: tuple[str, ...], *cited: tuple[str, str]
) -> PageVersion:
    citations = tuple(cite(article, exact) for article, exact in cited)
    return PageVersion(value=value, outlets=outlets, origins=origins, citations=citations, said_by=said, first=first)


def disagreement(
    kind: DisagreementKind, about: str, judgement: Judgement, why: str, *versions: PageVersion
) -> PageDisagreement:
    found = tuple(
        Version(value=one.value, places=tuple(place(c.article, c.exact) for c in one.citations)) for one in versions
    )
    return PageDisagreement(
        found=Disagreement(kind=kind, about=about, judgement=judgement, why=why, versions=found), versions=versions
    )


DISAGREEMENTS = (
    disagreement(
        DisagreementKind.NUMBER, "People aboard", Judgement.CONFLICT,
        "Both speak of the same moment, and neither account has taken back its figure.",
        version("38", ("Vallorna Post", "Meridian", "Bergbote"), 2, "2025-05-17T20:52:00+00:00", (), STOPPED, ALL_38),
        version("41", ("Карпатський оглядач",), 1, "2025-05-18T00:00:00+03:00", ("valley rescue service",), FORTY_ONE),
    ),
    disagreement(
        DisagreementKind.NUMBER, "People in hospital", Judgement.UPDATE,
        "Later counts replace earlier ones; all of them come from the district clinic.",
        version("five", ("Vallorna Post",), 1, "2025-05-17T22:10:00+00:00", ("the district clinic",), ("post", "Five people were taken to hospital by midnight")),
        version("9", ("Meridian",), 1, "2025-05-18T07:15:00+00:00", ("the district clinic",), ("wire", "Nine people are in hospital")),
        version("12", ("Bergbote",), 1, "2025-05-18T09:30:00+02:00", ("Klinik",), ("bote", "Zwölf Menschen liegen nach Angaben der Klinik im Krankenhaus")),
    ),
    disagreement(
        DisagreementKind.NAME, "Name of the cable car", Judgement.SLIP,
        "One account uses the other name once, and nowhere else.",
        version("Karst cable car", ("Vallorna Post",), 1, "2025-05-17T20:52:00+00:00", (), STOPPED),
        version("Seilbahn von Vallorna", ("Bergbote",), 1, "", (), ALL_38),
    ),
)  # fmt: skip

NODES = (
    Node(id="o:post", name="Vallorna Post", kind=NodeKind.OUTLET, articles=("post",)),
    Node(id="w:meridian", name="Meridian", kind=NodeKind.WIRE, articles=("wire",)),
    Node(id="o:bote", name="Bergbote", kind=NodeKind.OUTLET, articles=("bote",)),
    Node(id="o:kol", name="קול ההר", kind=NodeKind.OUTLET, articles=("kol",)),
    Node(id="o:visnyk", name="Карпатський оглядач", kind=NodeKind.OUTLET, articles=("visnyk",)),
    Node(id="o:sinmun", name="새벽산신문", kind=NodeKind.OUTLET, articles=("sinmun",)),
    Node(id="o:sawt", name="صوت الوادي", kind=NodeKind.OUTLET, articles=("sawt",)),
    Node(id="s:rescue", name="valley rescue service", kind=NodeKind.OFFICE),
    Node(id="s:union", name="mountain workers' union", kind=NodeKind.GROUP),
    Node(id="u:technician", name="unnamed technician", kind=NodeKind.UNNAMED),
)

EDGES = (
    PageEdge(origin="w:meridian", to="o:bote", cue="meldet", citation=cite("bote", "Wie die Agentur Meridian meldet")),
    PageEdge(origin="w:meridian", to="o:kol", cue="same words", citation=cite("kol", "ו-38 הנוסעים חולצו עד הבוקר")),
    PageEdge(origin="s:rescue", to="o:visnyk", cue="повідомила", citation=cite("visnyk", "повідомила рятувальна служба долини")),
    PageEdge(origin="s:union", to="o:sawt", cue="وقال", citation=cite("sawt", "وقال اتحاد عمال الجبال")),
    PageEdge(origin="u:technician", to="o:bote", cue="sagte", citation=cite("bote", "sagte ein Techniker, der ungenannt bleiben wollte")),
)  # fmt: skip

GRAPH = Origins(
    nodes=NODES,
    edges=tuple(
        Edge(origin=e.origin, to=e.to, cue=e.cue, place=place(e.citation.article, e.citation.exact)) for e in EDGES
    ),
    of_article=(
        ("post", "o:post"), ("wire", "w:meridian"), ("bote", "w:meridian"), ("visnyk", "s:rescue"),
        ("sinmun", "o:sinmun"), ("kol", "w:meridian"), ("sawt", "s:union"),
    ),
)  # fmt: skip


def day(number: int, clock: time | None = None) -> When:
    when = date(2025, 5, number)
    return When(start=when, end=when, precision=Precision.MINUTE if clock else Precision.DAY, clock=clock)


TIMELINE = (
    TimelineEntry(
        when=When(start=date(2014, 1, 1), end=date(2014, 12, 31), precision=Precision.YEAR),
        sentence=sentence("Das Seil sei zuletzt vor elf Jahren erneuert worden.", ROPE),
    ),
    TimelineEntry(when=day(17), sentence=sentence("The Karst cable car stopped above the Vallorna gorge.", STOPPED, origins=4)),
    TimelineEntry(when=day(18, time(2, 40)), sentence=sentence("The last passenger reached the ground.", LAST, WIRE_LAST, origins=2)),
    TimelineEntry(when=day(20), sentence=INQUIRY_SENTENCE, expected=True),
)  # fmt: skip

EXPECTATIONS = (
    PageExpectation(by=Name(name="rope inspectorate", kind=SourceKind.OFFICE), due=day(20), state=ExpectationState.OPEN, sentence=INQUIRY_SENTENCE),
    PageExpectation(
        by=Name(name="Jonas Brecht", kind=SourceKind.PERSON, role="mayor of Vallorna"), due=None,
        state=ExpectationState.MET, sentence=sentence("Мер пообіцяв не відкривати канатну дорогу до кінця розслідування.", MAYOR_UK),
        settled_by=cite("sinmun", MAYOR_KO[1]),
    ),
)  # fmt: skip

PEOPLE = (
    Person(name="Jonas Brecht", kind=NameKind.PERSON, role="mayor of Vallorna", aliases=("Йонас Брехт", "요나스 브레히트"), mentions=2),
    Person(name="Marta Kelnik", kind=NameKind.PERSON, role="head of the Vallorna cable works", aliases=(), mentions=1,
           doubt="One account calls the head of the works “Kelner”; most likely a slip."),
    Person(name="district clinic", kind=NameKind.ORGANISATION, role="", aliases=("Klinik",), mentions=3),
)  # fmt: skip

PAGE = StoryPage(
    id="st-vallorna",
    language="en",
    headline=sentence("Cable car stops above Vallorna gorge; all passengers brought down by morning", STOPPED, WIRE_LAST, origins=2),
    first_published="2025-05-17T20:52:00+00:00",
    updated="2025-05-18T16:05:00+00:00",
    outlets=7,
    origins=5,
    highlights=HIGHLIGHTS,
    story=STORY,
    opinions=OPINIONS,
    disagreements=DISAGREEMENTS,
    graph=GRAPH,
    edges=EDGES,
    timeline=TIMELINE,
    expectations=EXPECTATIONS,
    people=PEOPLE,
    articles=ARTICLES,
    notes=("One article does not print the year of its date; it is taken from the other accounts.",),
)  # fmt: skip

EMPTY = StoryPage(
    id="", language="und", headline=None, first_published="", updated="", outlets=0, origins=0, highlights=(), story=(),
    opinions=(), disagreements=(), graph=Origins(nodes=(), edges=(), of_article=()), edges=(), timeline=(),
    expectations=(), people=(), articles=(),
)  # fmt: skip

ONE_ACCOUNT = StoryPage(
    id="st-one", language="en", headline=sentence("Cable car stops above Vallorna gorge", STOPPED),
    first_published="2025-05-17T20:52:00+00:00", updated="2025-05-17T20:52:00+00:00", outlets=1, origins=1,
    highlights=(INQUIRY_SENTENCE,), story=((INQUIRY_SENTENCE,),), opinions=(), disagreements=(),
    graph=Origins(nodes=NODES[:1], edges=(), of_article=(("post", "o:post"),)), edges=(), timeline=(), expectations=(),
    people=(), articles=ARTICLES[:1], notes=("One account only.", "Nobody is quoted."),
)  # fmt: skip


def with_text(text: str) -> StoryPage:
    """The fixture page with ``text`` wherever an article could have put it."""
    line = replace(
        ARTICLES[0], version=text, outlet=text, headline=text, url=text, origin=text, placed=text, time_note=text,
        language=text, fate=text, address=text,
    )  # fmt: skip
    cited = replace(cite(*KELNIK), exact=text, prefix=text, suffix=text, version=text)
    said = replace(
        sentence("words", KELNIK, KELNIK), text=f"kept {text}", citations=(cited, cited),
        changes=(Change(kind=ChangeKind.NAME, start=0, end=4, was=text),),
    )  # fmt: skip
    name = Name(name=text, kind=SourceKind.UNNAMED, role=text)
    one = PageVersion(value=text, outlets=(text,), origins=1, citations=(cited,), said_by=(text,), first=text)
    found = replace(DISAGREEMENTS[1].found, about=text, why=text)
    return replace(
        PAGE, id=text, language=text, headline=said, first_published=text, updated=text, highlights=(said,),
        story=((said, said),), opinions=(Opinion(speaker=name, statements=(Said(sentence=said, kind=AttributionKind.DIRECT, cue=text),)),),
        disagreements=(PageDisagreement(found=found, versions=(one, one)),),
        graph=replace(GRAPH, nodes=tuple(replace(node, name=text) for node in NODES)),
        edges=tuple(replace(edge, cue=text, citation=cited) for edge in EDGES),
        timeline=(replace(TIMELINE[0], sentence=said),),
        expectations=(replace(EXPECTATIONS[1], by=name, sentence=said, settled_by=cited),),
        people=(replace(PEOPLE[0], name=text, role=text, aliases=(text,), doubt=text),), articles=(line,), notes=(text,),
    )  # fmt: skip
