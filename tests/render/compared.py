"""The fixture page with everything that comparing its accounts gives: claims, roundings, quotations, positions, revisions."""

from dataclasses import replace

from nutgraf.model.claim import Treating
from nutgraf.model.notes import SourceKind
from nutgraf.model.origin import Ground, GroundKind
from nutgraf.model.page import StoryPage
from nutgraf.model.page_compared import (
    NewKind,
    NewSince,
    NewThing,
    PageClaim,
    PageEdit,
    PageHeld,
    PagePosition,
    PagePrinted,
    PageRevision,
    PageRounding,
    PageTreatment,
    PageUtterance,
)
from nutgraf.model.position import Stance
from nutgraf.model.quotation import Printing
from nutgraf.model.revision import EditKind
from nutgraf.model.sentence import Name
from render import fixtures
from render.fixtures import (
    ALL_38,
    ARTICLES,
    FORTY_ONE,
    GRAPH,
    INQUIRY,
    INQUIRY_SENTENCE,
    KELNIK,
    MAYOR_KO,
    MAYOR_UK,
    PAGE,
    ROPE,
    SCREAMS,
    STOPPED,
    UNION,
    WIRE_LAST,
    cite,
    day,
    place,
    sentence,
    version,
)

OUTLETS = {line.id: line.outlet for line in ARTICLES}


def treated(
    article: str,
    how: Treating,
    *words: str,
    speaker: str = "",
    why: str = "",
    rests: tuple[GroundKind, str] | None = None,
) -> PageTreatment:
    kind, name = rests or (None, "")
    return PageTreatment(
        article=article, outlet=OUTLETS[article], how=how, speaker=speaker, why=why, ground=kind, ground_name=name,
        citation=cite(article, words[0]) if words else None,
    )  # fmt: skip


CLAIMS = (
    PageClaim(
        sentence=sentence("Rescuers brought all 38 passengers of the cable car to the ground.", WIRE_LAST, ALL_38, origins=2),
        first="post",
        treatments=(
            treated("post", Treating.STATES, STOPPED[1], rests=(GroundKind.OWN, "Vallorna Post")),
            treated("wire", Treating.STATES, WIRE_LAST[1], rests=(GroundKind.OWN, "Meridian")),
            treated("bote", Treating.ATTRIBUTES, ALL_38[1], speaker="Meridian", rests=(GroundKind.WIRE, "Meridian")),
            treated("visnyk", Treating.DISPUTES, FORTY_ONE[1], speaker="valley rescue service", why="gives 41 instead of 38"),
            treated("sinmun", Treating.STATES, "승객 38명이 밤새 구조됐다", rests=(GroundKind.OWN, "새벽산신문")),
            treated("kol", Treating.WITHDRAWN, why="a later version no longer says it"),
            treated("sawt", Treating.OMITS, "توقف التلفريك فوق الوادي مساء السبت", why="tells of the stop without it"),
        ),
    ),
    *(
        PageClaim(
            sentence=sentence(f"The rope was last renewed {years} years ago.", ROPE),
            treatments=(
                treated("bote", Treating.ATTRIBUTES, ROPE[1], speaker="a technician", rests=(GroundKind.UNNAMED, "unnamed technician")),
                treated("sawt", Treating.UNSEEN, why="came out before anybody told it"),
            ),
        )
        for years in ("eleven", "eleven and a half", "twelve", "some", "many")
    ),
)  # fmt: skip

ROUNDINGS = (
    PageRounding(
        about="Height of the gorge in metres", exact="212",
        versions=(
            version("212", ("Vallorna Post",), 1, "2025-05-17T20:52:00+00:00", (), STOPPED),
            version("about 200", ("Bergbote", "Meridian"), 1, "", (), ALL_38),
        ),
    ),
)  # fmt: skip

QUOTATIONS = (
    PageUtterance(
        speaker=Name(name="Marta Kelnik", kind=SourceKind.PERSON, role="head of the Vallorna cable works"),
        words="We had checked that wheel on Thursday and found nothing", common="checked that wheel on Thursday",
        doubt="Most give it to Marta Kelnik, Bergbote to Jonas Brecht.",
        printed=(
            PagePrinted(article="post", outlet="Vallorna Post", how=Printing.VERBATIM, citation=cite(*KELNIK), at="2025-05-17T20:52:00+00:00", speaker="Marta Kelnik"),
            PagePrinted(article="wire", outlet="Meridian", how=Printing.VERBATIM, citation=cite(*WIRE_LAST), at="2025-05-18T07:15:00+00:00", speaker="Marta Kelnik"),
            PagePrinted(article="bote", outlet="Bergbote", how=Printing.ALTERED, citation=cite(*ALL_38), speaker="Jonas Brecht", left_out=("found nothing",), put=("saw no fault",)),
            PagePrinted(article="visnyk", outlet="Карпатський оглядач", how=Printing.CUT, citation=cite(*FORTY_ONE), speaker="Marta Kelnik", left_out=("We had",)),
            PagePrinted(article="sinmun", outlet="새벽산신문", how=Printing.TRANSLATED, citation=cite(*MAYOR_KO), speaker="Marta Kelnik"),
        ),
    ),
    PageUtterance(
        speaker=Name(name="", kind=SourceKind.UNNAMED), words="הצרחות לא פסקו כל הלילה", common="",
        printed=(
            PagePrinted(article="kol", outlet=OUTLETS["kol"], how=Printing.VERBATIM, citation=cite(*SCREAMS)),
            PagePrinted(article="sawt", outlet=OUTLETS["sawt"], how=Printing.PARAPHRASED, citation=cite(*UNION)),
        ),
    ),
)  # fmt: skip

POSITIONS = (
    PagePosition(
        speaker=Name(name="Jonas Brecht", kind=SourceKind.PERSON, role="mayor of Vallorna"), about="running the cable car",
        moved="first open to it, then against it",
        held=(
            PageHeld(when=day(17), stance=Stance.OPEN, sentence=sentence("Мер Валлорни не відкривати канатну дорогу.", MAYOR_UK)),
            PageHeld(when=None, stance=Stance.AGAINST, sentence=sentence("조사가 끝날 때까지 운행하지 않겠다고 말했다.", MAYOR_KO)),
            PageHeld(when=day(18), stance=Stance.STATES, sentence=INQUIRY_SENTENCE),
        ),
    ),
)  # fmt: skip

_OLD = replace(cite(*INQUIRY), version="0ld0ld0ld0ld0ld0", exact="The rope inspectorate opens its inquiry on Monday.")

REVISIONS = (
    PageRevision(
        article="post", outlet="Vallorna Post", before="0ld0ld0ld0ld0ld0", after="3f9a12c4d5e60718", silent=True,
        edits=(
            PageEdit(kind=EditKind.CHANGED, before=_OLD, after=cite(*INQUIRY), telling=(("Monday", "Tuesday"),)),
            PageEdit(kind=EditKind.REMOVED, before=replace(_OLD, exact="Nobody was hurt."), telling=(("Nobody", ""),)),
            PageEdit(kind=EditKind.ADDED, after=cite(*KELNIK)),
        ),
    ),
    PageRevision(
        article="wire", outlet="Meridian", before="111111112222", after="a07b33e190aa21bc",
        edits=(), corrections=(cite("wire", "Nine people are in hospital"),),
    ),
)  # fmt: skip

NEW = NewSince(
    since="2025-05-18T06:00:00+00:00", articles=4, undated=1,
    things=(
        NewThing(kind=NewKind.NUMBER, at="2025-05-18T07:15:00+00:00", note="was “five”", sentence=sentence("Nine people are in hospital.", ("wire", "Nine people are in hospital"))),
        NewThing(kind=NewKind.VOICE, at="2025-05-18T16:05:00+00:00", note="", sentence=sentence("وقال اتحاد عمال الجبال إن العمال حذروا.", UNION)),
    ),
)  # fmt: skip

GROUNDS = (
    Ground(article="post", kind=GroundKind.OWN, node="o:post", why="nothing in it is credited to others"),
    Ground(article="bote", kind=GroundKind.WIRE, node="w:meridian", why="credited to it", place=place("bote", "Wie die Agentur Meridian meldet")),
)  # fmt: skip

COMPARED = replace(
    PAGE,
    articles=(
        replace(ARTICLES[0], ground=GroundKind.OWN, ground_why="nothing in it is credited to others"),
        ARTICLES[1],
        replace(ARTICLES[2], ground=GroundKind.WIRE, ground_why="credited to it"),
        *ARTICLES[3:],
    ),
    graph=replace(GRAPH, grounds=GROUNDS, loops=(("o:post", "o:bote"),), unnamed=0.124),
    claims=CLAIMS, roundings=ROUNDINGS, quotations=QUOTATIONS, positions=POSITIONS, revisions=REVISIONS, new=NEW,
)  # fmt: skip


def with_text(text: str) -> StoryPage:
    """The page with ``text`` wherever an article, or what is said of it, could have put it."""
    page = fixtures.with_text(text)
    said = page.highlights[0]
    cited, one = said.citations[0], page.disagreements[0].versions[0]
    name = page.opinions[0].speaker
    treatment = replace(CLAIMS[0].treatments[2], outlet=text, speaker=text, why=text, ground_name=text, citation=cited)
    printing = replace(
        QUOTATIONS[0].printed[2], outlet=text, speaker=text, left_out=(text,), put=(text,), citation=cited, at=text
    )
    edit = PageEdit(
        kind=EditKind.CHANGED, before=cited, after=replace(cited, exact=f"new {text}"), telling=((text, text),)
    )
    return replace(
        page,
        articles=tuple(replace(line, ground=GroundKind.WIRE, ground_why=text) for line in page.articles),
        graph=replace(page.graph, loops=((text, "o:post"),), unnamed=0.5),
        claims=(PageClaim(sentence=said, treatments=(treatment, replace(treatment, how=Treating.OMITS)), first=text),),
        roundings=(PageRounding(about=text, exact=text, versions=(one, one)),),
        quotations=(PageUtterance(speaker=name, words=text, common=text, printed=(printing, printing), doubt=text),),
        positions=(PagePosition(speaker=name, about=text, moved=text, held=(PageHeld(when=None, stance=Stance.FOR, sentence=said),)),),
        revisions=(PageRevision(article=text, outlet=text, before=text, after=text, edits=(edit,), corrections=(cited,)),),
        new=NewSince(since=text, articles=1, undated=1, things=(NewThing(kind=NewKind.CLAIM, at=text, sentence=said, note=text),)),
    )  # fmt: skip
