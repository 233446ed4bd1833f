"""Articles are found by all their words and phrases, with the words that answer."""

from dataclasses import replace

import pytest

from contracts.store.rows import ODD, article, keep, later, placed, standing, version
from nutgraf.model.found import Hit, Wanted
from nutgraf.ports.store import KeptVersion, Store

PIER = article("pier", "Pier to close\n\nThe harbour pilots said on Monday that the café would stay.")
ICE = article("ice", "Ice warning\n\nPilots saw ice near the pier.", outlet="Dünenbote", host="dune.example", hours=2)
SEOUL = article("seoul", "시장 발표\n\n북한이 병력을 보냈다고 시장은 밝혔다.", language="ko", hours=1)
UNDATED = article("undated", "Lighthouse sold\n\nNobody knows when the harbour office sold it.", hours=None)


@pytest.fixture(autouse=True)
def _kept(desk: Store) -> None:
    keep(desk, PIER, ICE, SEOUL, UNDATED)


def found(desk: Store, text: str = "", **more: object) -> list[str]:
    return [hit.article for hit in desk.articles.search(Wanted(text=text, **more))]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("lighthouse", {"undated"}),
        ("LIGHTHOUSE Sold", {"undated"}),
        ("cafe", {"pier"}),
        ("CAFÉ", {"pier"}),
        ("pilots", {"pier", "ice"}),
        ("pilots ice", {"ice"}),
        ('"harbour pilots"', {"pier"}),
        ('"pilots harbour"', set()),
        ("“harbour office” sold", {"undated"}),
        ("harbour", {"pier", "undated"}),
        ("harb", set()),
        ("북한", {"seoul"}),
        ("시장", {"seoul"}),
        ("zebra", set()),
        ("pier zebra", set()),
        ("!!", set()),
        ('"" --', set()),
        ("pier NOT ice", set()),
        ("pier* OR (", set()),
        ("headline:pier", set()),
        ('"unclosed pier', set()),
    ],
)
def test_all_words_and_phrases_must_be_there(desk: Store, text: str, expected: set[str]) -> None:
    assert set(found(desk, text)) == expected


@pytest.mark.parametrize("odd", [*ODD, "a" * 100_000, "pier " * 10_000, '"' * 999, "(" * 999])
def test_any_question_is_taken(desk: Store, odd: str) -> None:
    desk.articles.search(Wanted(text=odd))
    desk.articles.search(Wanted(outlet=odd, language=odd))
    desk.stories.rows(Wanted(text=odd, outlet=odd, language=odd))


def test_a_headline_counts_for_more(desk: Store) -> None:
    keep(desk, article("said", "Harbour news\n\nThe lantern tower will stand where it stood.", hours=99))
    keep(desk, article("told", "Lantern tower\n\nThe harbour news of today are that it will stand.", hours=-99))
    assert found(desk, "lantern tower") == ["told", "said"]
    assert found(desk, "lantern tower", most=1) == ["told"]


def test_without_words_the_latest_come_first(desk: Store) -> None:
    assert found(desk) == ["ice", "seoul", "pier", "undated"]
    assert found(desk, "  ") == ["ice", "seoul", "pier", "undated"]
    assert found(desk, most=2) == ["ice", "seoul"]
    assert found(desk, most=0) == []


def test_filters_stand_together(desk: Store) -> None:
    assert found(desk, language="ko") == ["seoul"]
    assert found(desk, outlet="dünen") == ["ice"]
    assert found(desk, outlet="DUNE.ex") == ["ice"]
    assert found(desk, outlet="%") == []
    assert set(found(desk, "pilots", outlet="harbour")) == {"pier"}
    assert found(desk, "pilots", language="ko") == []


def test_moments_are_included_and_leave_out_the_undated(desk: Store) -> None:
    assert found(desk, since=later(1)) == ["ice", "seoul"]
    assert found(desk, until=later(1)) == ["seoul", "pier"]
    assert found(desk, since=later(1), until=later(1)) == ["seoul"]
    assert found(desk, "harbour", until=later(1)) == ["pier"]
    updated = replace(UNDATED, id="updated", updated=PIER.published)
    keep(desk, updated)
    assert found(desk, "lighthouse", until=later(0)) == ["updated"]


def test_a_hit_tells_of_its_article(desk: Store) -> None:
    placed(desk, [PIER], standing("spier", "pier"))
    (hit,) = desk.articles.search(Wanted(text="pilots cafe"))
    body = PIER.text.index("The")
    assert hit == Hit(
        article="pier",
        version=PIER.version,
        headline="Pier to close",
        outlet="Harbour Courier",
        language="en",
        published=later(0),
        story="spier",
        url="https://harbour.example/pier",
        start=body,
        end=len(PIER.text),
        words=PIER.text[body:],
        marks=((12, 18), (43, 47)),
    )
    assert [hit.words[start:end] for start, end in hit.marks] == ["pilots", "café"]


def test_without_words_a_hit_shows_how_the_body_begins(desk: Store) -> None:
    hits = {hit.article: hit for hit in desk.articles.search(Wanted())}
    assert hits["ice"].words == "Pilots saw ice near the pier."
    assert hits["ice"].marks == ()
    assert hits["ice"].story == ""
    assert hits["undated"].published is None


def test_the_words_shown_stand_in_the_kept_text(desk: Store) -> None:
    long = "Long day\n\n" + "The sea was calm. " * 40 + "Then the lantern fell. " + "It was found. " * 40
    keep(desk, article("long", long))
    (hit,) = desk.articles.search(Wanted(text="lantern fell"))
    assert long[hit.start : hit.end] == hit.words
    assert "lantern fell" in hit.words
    assert len(hit.words) < 400


def test_only_the_latest_version_is_looked_through(desk: Store) -> None:
    keep(desk, article("pier", "Pier to close\n\nThe lantern went out."))
    assert found(desk, "cafe") == []
    assert found(desk, "lantern") == ["pier"]
    desk.articles.keep(version(article("pier", "Pier to close\n\nThe zebra left.")), latest=False)
    assert found(desk, "zebra") == []
    assert found(desk, "lantern") == ["pier"]


def test_what_was_cut_is_found_no_more(desk: Store) -> None:
    less = replace(PIER, text="Pier to close", paragraphs=())
    desk.articles.cut(KeptVersion(article=less, came=later(0), cut=True))
    assert found(desk, "cafe") == []
    assert found(desk, "pier close") == ["pier"]


def test_what_an_earlier_version_lost_does_not_cut_the_latest(desk: Store) -> None:
    keep(desk, article("pier", "Pier to close\n\nThe café went out."))
    desk.articles.cut(KeptVersion(article=replace(PIER, text="Pier to close", paragraphs=()), came=later(0), cut=True))
    assert found(desk, "cafe") == ["pier"]
