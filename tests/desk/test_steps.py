"""The desk: inputs in, a page for each event and a fate for each input out."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from nutgraf import Desk, Edition
from nutgraf.errors import BrokenStories, FetchFailed, WrongUse
from nutgraf.fetch.fake import FakeFetcher
from nutgraf.model.fate import Capture, Ending
from nutgraf.model.notes import Tags

NOW = datetime(2025, 6, 30, tzinfo=UTC)
SITE = "https://coverage.example/"


def article(head: str, outlet: str, day: str, text: str) -> str:
    return (
        f'<html><head><title>{head}</title><meta property="og:site_name" content="{outlet}">'
        f'<meta property="og:title" content="{head}"><meta property="article:published_time" content="{day}"></head>'
        f"<body><article><h1>{head}</h1>{''.join(f'<p>{line}</p>' for line in text.splitlines())}</article></body></html>"
    )


PAGES: dict[str, bytes | str | Capture | FetchFailed] = {
    SITE + "1": article(
        "Chairlift stops above Sorrel Pass with 46 skiers aboard", "Alpen Bote", "2025-02-03T15:10:00+01:00",
        "A chairlift at Sorrel Pass stopped on Monday afternoon and left 46 skiers hanging above the gorge, the mountain "
        "rescue said.\n“We sang to keep warm,” said Henrike Falb, a teacher from Brunnau.\nThe operator has not said why "
        "the lift stopped. Rescuers expect to bring everybody down by midnight.",
    ),
    SITE + "2": article(
        "All skiers brought down after chairlift stops at Sorrel Pass", "Valley Telegraph", "2025-02-04T07:00:00+01:00",
        "All 46 skiers who hung above the gorge at Sorrel Pass for six hours have been brought down, the mountain rescue "
        "said on Tuesday.\nA worn cable clamp stopped the chairlift on Monday afternoon, the operator said.\nHenrike Falb, "
        "a teacher, said she would ski again.",
    ),
    SITE + "3": article(
        "Quayside cinema in Tarnholm closes after ninety years", "Harbour Sheet", "2025-02-05T10:00:00+00:00",
        "The last cinema on the quay of Tarnholm closes its doors on Sunday after ninety years, its owner Bo Lindgren "
        "said.\nThe city council wants to turn the house into a library. About 300 people signed a petition against it.",
    ),
}  # fmt: skip
FAILS: dict[str, bytes | str | Capture | FetchFailed] = {
    SITE + "slow": FetchFailed(Ending.TIMED_OUT, "It did not answer in time."),
    SITE + "empty": b"",
    SITE + "noise": bytes(range(256)) * 20,
}


@pytest.fixture(scope="module")
def edition() -> Edition:
    return Desk(fetcher=FakeFetcher(PAGES | FAILS), now=NOW).story(*PAGES, *FAILS, SITE + "nowhere")


def test_each_event_has_its_page_the_weightiest_first(edition: Edition) -> None:
    lift, cinema = edition.pages
    assert (len(lift.articles), len(cinema.articles)) == (2, 1)
    assert lift.headline is not None
    assert "Sorrel Pass" in lift.headline.text
    assert cinema.headline is not None
    assert "Tarnholm" in cinema.headline.text


def test_each_input_ends_once_with_a_reason(edition: Edition) -> None:
    endings = {fate.address.removeprefix(SITE): fate.ending for fate in edition.fates}
    assert len(edition.fates) == len(PAGES) + len(FAILS) + 1
    assert endings == {
        "1": "kept", "2": "kept", "3": "kept", "slow": "timed out", "empty": "empty", "noise": "binary", "nowhere": "not found",
    }  # fmt: skip
    assert all(fate.reason for fate in edition.fates)
    assert {fate.article for fate in edition.fates if fate.good} == {article.id for article in edition.articles}


def test_every_page_holds_and_a_changed_one_does_not(edition: Edition) -> None:
    desk = Desk(fetcher=FakeFetcher(PAGES), now=NOW)
    for page in edition.pages:
        assert desk.check(page, *PAGES) == ()
    assert desk.check(edition.pages[0], SITE + "3") != ()


def test_the_order_of_the_inputs_does_not_matter(edition: Edition) -> None:
    other = Desk(fetcher=FakeFetcher(PAGES), now=NOW).story(*reversed(PAGES))
    assert other.pages == edition.pages


def test_on_step_counts_every_step(edition: Edition) -> None:
    steps: list[tuple[str, int, int]] = []
    Desk(fetcher=FakeFetcher(PAGES), now=NOW, on_step=lambda *step: steps.append(step)).story(*PAGES)
    names = list(dict.fromkeys(name for name, _, _ in steps))
    assert names == ["reading", "annotating", "grouping", "comparing and composing"]
    assert [step for step in steps if step[0] == "reading"] == [("reading", done, 3) for done in range(3)]
    assert [step for step in steps if step[0] == "comparing and composing"][-1][2] == len(edition.pages)


def test_earlier_versions_are_compared_and_what_is_new_is_told() -> None:
    later = str(PAGES[SITE + "1"]).replace("46 skiers", "48 skiers").replace(
        "</head>", '<meta property="article:modified_time" content="2025-02-03T19:00:00+01:00"></head>'
    )  # fmt: skip
    told = Capture(address=SITE + "1b", url=SITE + "1", body=later.encode())
    fetcher = FakeFetcher(
        {
            SITE + "1": Capture(address=SITE + "1", url=SITE + "1", body=str(PAGES[SITE + "1"]).encode()),
            SITE + "1b": told,
        }
    )
    desk = Desk(fetcher=fetcher, now=NOW, new_since=datetime(2025, 2, 3, 16, tzinfo=UTC))
    edition = desk.story(SITE + "1", SITE + "1b")
    assert [fate.ending for fate in edition.fates] == [Ending.EARLIER, Ending.KEPT]
    assert (len(edition.articles), len(edition.earlier)) == (1, 1)
    (page,) = edition.pages
    (revision,) = page.revisions
    assert revision.silent
    assert ("46", "48") in [pair for edit in revision.edits for pair in edit.telling]
    assert page.new is not None
    assert [thing.note for thing in page.new.things] == ["was 46"]
    assert desk.check(page, SITE + "1", SITE + "1b") == ()
    assert any("earlier version" in fault and "not given" in fault for fault in desk.check(page, SITE + "1b"))


def test_a_moment_without_a_zone_is_wrong_use() -> None:
    with pytest.raises(WrongUse, match="zone"):
        Desk(new_since=datetime(2025, 2, 3))  # noqa: DTZ001 (that is what is tried)


def test_a_day_without_a_year_is_settled_by_now() -> None:
    text = "Marsh Gazette\n\nLock at Ferle shuts\n\n14 May, 09:20\n\nThe lock at Ferle was shut for good by the canal board."
    desk = Desk(fetcher=FakeFetcher({"https://marsh.example/a": text}), now=NOW)
    (one,) = desk.read("https://marsh.example/a").articles
    if one.published is None:
        pytest.fail("the printed day was not read")
    assert (one.published.at.year, one.published.known) == (2025, "guessed")
    earlier = Desk(fetcher=FakeFetcher({"https://marsh.example/a": text}), now=datetime(2025, 3, 1, tzinfo=UTC))
    (other,) = earlier.read("https://marsh.example/a").articles
    assert other.published is not None
    assert other.published.at.year == 2024


def test_an_article_without_any_date_makes_a_page_that_says_so() -> None:
    text = "The lock at Ferle was shut for good by the canal board.\n\nBoatmen had asked for repairs for nine years."
    page = (
        Desk(fetcher=FakeFetcher({"https://marsh.example/a": text}), now=NOW).story("https://marsh.example/a").pages[0]
    )
    assert (page.first_published, page.articles[0].published) == ("", "")
    assert any("no date" in note for note in page.notes)


def test_stories_last_from_run_to_run(tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    first = Desk(fetcher=FakeFetcher(PAGES), now=NOW, stories=kept).story(SITE + "1", SITE + "3")
    later = Desk(fetcher=FakeFetcher(PAGES), now=NOW, stories=kept).story(SITE + "2")
    (page,) = later.pages
    (lift,) = [one for one in first.pages if one.id == page.id]
    assert [line.id for line in page.articles] != [line.id for line in lift.articles]
    assert page.notes[0] == "1 more article of this story came in earlier; this page is made without it."
    assert "One account only." not in page.notes
    assert Desk(fetcher=FakeFetcher(PAGES)).check(page, SITE + "2") == ()
    assert len(Desk(stories=kept).stories.story(page.id).articles) == 2


def test_at_first_kept_stories_make_the_same_pages(edition: Edition, tmp_path: Path) -> None:
    kept = Desk(fetcher=FakeFetcher(PAGES), now=NOW, stories=tmp_path / "kept").story(*PAGES)
    assert kept.pages == edition.pages


def test_stories_are_kept_before_the_first_page_is_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def crash(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(Desk, "page", crash)
    desk = Desk(fetcher=FakeFetcher(PAGES), now=NOW, stories=tmp_path / "kept")
    with pytest.raises(MemoryError):
        desk.story(*PAGES)
    assert sum(len(story.articles) for story in desk.stories.all()) == len(PAGES)


def test_a_file_that_holds_something_else_is_told_before_anything_is_read(tmp_path: Path) -> None:
    (tmp_path / "letter").write_text("Dear reader")
    steps: list[object] = []
    desk = Desk(fetcher=FakeFetcher(PAGES), on_step=lambda *step: steps.append(step), stories=tmp_path / "letter")
    with pytest.raises(BrokenStories):
        desk.story(*PAGES)
    assert steps == []


def test_a_person_corrects_at_the_moment_that_is_now(tmp_path: Path) -> None:
    desk = Desk(fetcher=FakeFetcher(PAGES), now=NOW, stories=tmp_path / "kept")
    article = desk.story(*PAGES).pages[0].articles[0].id
    desk.stories.move(article, None, by="Ina", because="another lift")
    assert desk.stories.log(article).events[-1].at == NOW
    (page,) = desk.story(SITE + "1").pages
    assert page.articles[0].placed == "put here by Ina: another lift"


def test_where_no_stories_are_kept_there_are_none_to_look_through() -> None:
    with pytest.raises(WrongUse, match="stories="):
        _ = Desk().stories


def test_nothing_given_is_wrong_use() -> None:
    with pytest.raises(WrongUse):
        Desk().story()
    with pytest.raises(WrongUse):
        Desk().read()


def test_nothing_readable_gives_no_page_but_its_fates() -> None:
    edition = Desk(fetcher=FakeFetcher(FAILS), now=NOW).story(*FAILS)
    assert edition.pages == edition.articles == ()
    assert len(edition.fates) == len(FAILS)


def test_files_and_folders_need_no_fetcher(tmp_path: Path) -> None:
    (tmp_path / "one.html").write_text(str(PAGES[SITE + "3"]), encoding="utf-8")
    (tmp_path / "two.txt").write_text("", encoding="utf-8")
    edition = Desk(now=NOW).story(str(tmp_path))
    assert sorted(fate.ending for fate in edition.fates) == ["empty", "kept"]
    assert len(edition.pages) == 1


def test_another_tagger_takes_over() -> None:
    class Silent:
        name = "silent/1"

        def tag(self, articles: list[object]) -> list[Tags]:
            return [Tags(by=self.name) for _ in articles]

    desk = Desk(fetcher=FakeFetcher(PAGES), tagger=Silent(), now=NOW)  # type: ignore[arg-type]
    accounts = desk.annotate(desk.read(*PAGES).articles)
    assert {account.notes.by for account in accounts} == {"silent/1"}
    assert all(page.opinions == () for page in desk.story(*PAGES).pages)


def test_an_edition_and_a_page_show_themselves_in_a_notebook(edition: Edition) -> None:
    shown = edition._repr_html_()
    for page in edition.pages:
        assert page.headline is not None
        assert page.headline.text in page._repr_html_()
        assert page._repr_html_() in shown
    assert "<html" not in shown.lower()
    assert "<script" not in shown.lower()
