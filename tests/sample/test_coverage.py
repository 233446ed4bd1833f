"""The sample coverage is what its expectations say it is."""

import json
import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from lxml import html as lxml_html

from nutgraf import sample

ROOT = Path(sample.__file__).parent / "coverage"
CASES = json.loads((Path(__file__).parent.parent / "cases" / "sample.json").read_text(encoding="utf-8"))
STORIES: dict[str, dict[str, Any]] = CASES["stories"]
MAIN = [name for name in STORIES if name != "lookalike"]
REAL_OUTLETS = """Reuters|Associated Press|AFP|DPA|BBC|CNN|Guardian|New York Times|Washington Post|Le Monde|Spiegel|Die Zeit|
Süddeutsche|Frankfurter Allgemeine|Tagesschau|Der Standard|Українська правда|Укрінформ|Суспільне|Дзеркало тижня|연합뉴스|조선일보|
중앙일보|동아일보|한겨레|경향신문|매일경제|한국경제|Bloomberg|Financial Times|Irish Times|Straits Times|Toronto Star""".replace(
    "\n", ""
).split("|")
WEEKDAYS = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(),
    "de": "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag".split(),
    "uk": "понеділок вівторок середу четвер п’ятницю суботу неділю".split(),
}
MONTHS = {
    "en": "January February March April May June July August September October November December".split(),
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(),
    "uk": "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня".split(),
}  # fmt: skip


@cache
def document(reference: str) -> dict[str, Any] | str:
    """The JSON value or the raw text that an article reference stands for."""
    name, _, line = reference.partition("#")
    raw = (ROOT / name).read_text(encoding="utf-8")
    if line:
        raw = raw.splitlines()[int(line) - 1]
    value: dict[str, Any] | str = json.loads(raw) if name.endswith((".json", ".jsonl")) else raw
    return value


@cache
def words_of(reference: str) -> str:
    """The visible words of one article, furniture and all; one space between words."""
    value = document(reference)
    if isinstance(value, dict):
        parts = (value.get(key, "") for key in ("headline", "title", "alternativeHeadline", "articleBody", "text"))
        return " ".join(" ".join(parts).split())
    if reference.endswith(".html"):
        page = lxml_html.fromstring(value)
        for unseen in page.xpath("//script|//style"):
            unseen.drop_tree()
        value = page.text_content()
    return " ".join(value.split())


def json_ld(reference: str) -> list[dict[str, Any]]:
    """Every schema.org NewsArticle inside an HTML page."""
    page = lxml_html.fromstring(str(document(reference)))
    found = []
    for script in page.xpath('//script[@type="application/ld+json"]/text()'):
        value = json.loads(script)
        items = value if isinstance(value, list) else value.get("@graph", [value])
        found += [item for item in items if item["@type"] == "NewsArticle"]
    return found


def articles() -> Iterator[tuple[str, dict[str, Any]]]:
    for name, story in STORIES.items():
        for article in story["articles"]:
            yield name, article


ARTICLES = [article for _, article in articles()]
by_reference = pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article["article"])


def test_every_file_is_expected_and_every_expected_file_is_there() -> None:
    expected = {article["article"].partition("#")[0] for article in ARTICLES}
    assert {path.relative_to(ROOT).as_posix() for path in sample.paths()} == expected


def test_paths_are_sorted_and_stay_the_same() -> None:
    assert sample.paths() == sorted(sample.paths()) == sample.paths()


def test_a_line_of_json_lines_is_an_article() -> None:
    for path in sample.paths():
        if path.suffix == ".jsonl":
            lines = path.read_text(encoding="utf-8").splitlines()
            name = path.relative_to(ROOT).as_posix()
            assert {f"{name}#{number + 1}" for number in range(len(lines))} <= {a["article"] for a in ARTICLES}


def test_there_is_enough_of_everything() -> None:
    assert len(ARTICLES) >= 26
    assert len(MAIN) == 4
    assert {article["outlet"] for article in ARTICLES} == set(CASES["outlets"])
    assert len(CASES["outlets"]) >= 8
    for language in ("de", "uk", "ko"):
        assert sum(article["language"] == language for article in ARTICLES) >= 3
    assert {path.suffix for path in sample.paths()} == {".txt", ".html", ".json", ".jsonl"}


@pytest.mark.parametrize("name", MAIN)
def test_each_main_event_has_many_accounts(name: str) -> None:
    story = STORIES[name]
    assert len(story["articles"]) >= 5
    assert len({article["language"] for article in story["articles"]}) >= 2
    assert story["origins"]["count"] >= 3


@pytest.mark.parametrize("name", STORIES)
def test_origin_groups_part_the_articles(name: str) -> None:
    story = STORIES[name]
    grouped = [reference for group in story["origins"]["groups"] for reference in group]
    assert sorted(grouped) == sorted(article["article"] for article in story["articles"])
    assert len(story["origins"]["groups"]) == story["origins"]["count"]
    assert story["origins"]["count"] in story["origins"]["accept"]


@pytest.mark.parametrize("name", STORIES)
def test_articles_stand_in_order_of_publication(name: str) -> None:
    times = [datetime.fromisoformat(article["published"]) for article in STORIES[name]["articles"]]
    assert times == sorted(times)


@by_reference
def test_headline_and_length(article: dict[str, Any]) -> None:
    words = words_of(article["article"])
    assert article["headline"] in words
    assert 100 <= len(words.split()) <= 450


@by_reference
def test_metadata_agrees_with_the_expectation(article: dict[str, Any]) -> None:
    reference = article["article"]
    value = document(reference)
    if isinstance(value, dict):
        found = [value]
    elif reference.endswith(".html"):
        found = json_ld(reference)
        printed = lxml_html.fromstring(value).xpath("//time/@datetime")
        assert all(datetime.fromisoformat(at) == datetime.fromisoformat(article["published"]) for at in printed)
        assert found or printed
    else:
        assert article["outlet"].removeprefix("The ") in words_of(reference)
        return
    for item in found:
        outlet = item.get("outlet") or item["publisher"]["name"]
        assert outlet == article["outlet"]
        at = item.get("datePublished") or item["date"]
        assert datetime.fromisoformat(at) == datetime.fromisoformat(article["published"])
        assert item.get("inLanguage", item.get("lang", article["language"]))[:2] == article["language"]


@by_reference
def test_addresses_are_reserved_ones(article: dict[str, Any]) -> None:
    text = json.dumps(document(article["article"]), ensure_ascii=False).replace("schema.org", "schema.example")
    for host in re.findall(r"https?://([^/\"'\s\\]+)", text) + re.findall(r"[\w.]+@([\w.-]+\.\w+)", text):
        assert host.endswith((".example", "example.org")), host


@by_reference
def test_weekdays_agree_with_the_calendar(article: dict[str, Any]) -> None:
    """Where weekday and day stand together ("Thursday, October 23", "середу, 22 жовтня"), the calendar has them so."""
    language = article["language"]
    if language not in WEEKDAYS:
        return
    days, months = "|".join(WEEKDAYS[language]), "|".join(MONTHS[language])
    text = words_of(article["article"])
    found = re.findall(rf"({days}),? (?:den )?(\d{{1,2}})\.? ({months})", text)
    found += [(day, number, month) for day, month, number in re.findall(rf"({days}),? ({months}) (\d{{1,2}})", text)]
    published = datetime.fromisoformat(article["published"]).date()
    for weekday, number, month in found:
        day = date(published.year, MONTHS[language].index(month) + 1, int(number))
        assert WEEKDAYS[language][day.weekday()] == weekday
        assert abs(day - published) < timedelta(days=40)


def test_short_weekdays_agree_with_the_calendar() -> None:
    short = [day[:3] for day in WEEKDAYS["en"]]
    seen = 0
    for article in ARTICLES:
        for weekday, number, month, year in re.findall(
            r"(Mon|Tue|Wed|Thu|Fri|Sat|Sun) (\d+) ([A-Z][a-z]{2}) (20\d\d)", words_of(article["article"])
        ):
            month_number = [name[:3] for name in MONTHS["en"]].index(month) + 1
            assert short[date(int(year), month_number, int(number)).weekday()] == weekday
            seen += 1
    assert seen >= 3


def test_the_days_the_events_hang_on() -> None:
    named = [
        ("plant", "Tuesday"),
        ("lookalike", "Wednesday"),
        ("minehunters", "Thursday"),
        ("battery", "Thursday"),
        ("forgery", "Friday"),
    ]
    for name, weekday in named:
        about = STORIES[name]["about"]
        match = re.search(rf"{weekday} (\d+) (\w+) (20\d\d)", about)
        assert match, about
        day = date(int(match[3]), MONTHS["en"].index(match[2]) + 1, int(match[1]))
        assert WEEKDAYS["en"][day.weekday()] == weekday


def test_no_outlet_is_a_real_one() -> None:
    for outlet in CASES["outlets"] + CASES["agencies"]:
        assert not any(real.casefold() in outlet.casefold() for real in REAL_OUTLETS)


def shingles(text: str, size: int = 6) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+", text.lower())
    return {tuple(words[at : at + size]) for at in range(len(words) - size + 1)}


def body_of(reference: str) -> str:
    value = document(reference)
    if isinstance(value, dict):
        return str(value.get("articleBody") or value.get("text"))
    if reference.endswith(".html"):
        return " ".join(p.text_content() for p in lxml_html.fromstring(value).xpath("//article//p|//p[@class='par']"))
    return str(value)


def test_wire_copies_share_their_words_and_others_do_not() -> None:
    copies = {reference for copy in STORIES["plant"]["wire_copies"] for reference in copy["articles"]}
    assert len(copies) == 4
    for one in copies:
        for other in (article["article"] for article in ARTICLES):
            if one == other:
                continue
            mine, theirs = shingles(body_of(one)), shingles(body_of(other))
            shared = len(mine & theirs) / min(len(mine), len(theirs))
            assert shared > 0.75 if other in copies else shared < 0.1, (one, other)


def test_only_credited_copies_name_the_agency() -> None:
    for copy in STORIES["plant"]["wire_copies"]:
        named = {reference for reference in copy["articles"] if copy["agency"] in str(document(reference))}
        assert named == set(copy["credited"])
        assert not named & set(copy["uncredited"])


def told() -> Iterator[tuple[str, str]]:
    """Every (article, words) pair that the expectations promise to stand in the sample."""
    for story in STORIES.values():
        for disagreement in story["disagreements"]:
            for version in disagreement["versions"]:
                yield from ((reference, version["value"]) for reference in version["articles"])
        for pair in story["must_not"]:
            yield from zip(pair["articles"], pair["values"], strict=True)
        for key in ("expectations", "no_comment", "unnamed", "corrections"):
            for item in story.get(key, []):
                yield item["article"], item["words"]
                if "settled_by" in item:
                    yield item["settled_by"]["article"], item["settled_by"]["words"]
        for quotation in story["quotations"]:
            yield from ((reference, quotation["words"]) for reference in quotation["verbatim"])
            for key in ("altered", "part", "translated"):
                yield from ((item["article"], item["words"]) for item in quotation.get(key, []))


@pytest.mark.parametrize(("reference", "words"), sorted(set(told())))
def test_what_is_expected_stands_there(reference: str, words: str) -> None:
    assert words.casefold() in words_of(reference).casefold()


@pytest.mark.parametrize("name", STORIES)
def test_names_and_chains_are_printed(name: str) -> None:
    story = STORIES[name]
    everything = " ".join(words_of(article["article"]) for article in story["articles"])
    for person in story["names"]:
        for form in person["forms"]:
            assert form in everything or form.split()[-1] in everything, form
    for chain in story["citing_chains"]:
        for step in chain["chain"]:
            assert step.split()[-1][:5] in words_of(chain["article"]), step


def test_an_altered_quotation_is_not_the_verbatim_one() -> None:
    for story in STORIES.values():
        for quotation in story["quotations"]:
            for altered in quotation["altered"]:
                assert quotation["words"] not in words_of(altered["article"])


def test_a_settled_expectation_is_settled_later() -> None:
    published = {article["article"]: datetime.fromisoformat(article["published"]) for article in ARTICLES}
    for story in STORIES.values():
        for expectation in story["expectations"]:
            settled = expectation.get("settled_by")
            assert (settled is None) == (expectation["state"] == "open")
            if settled:
                assert published[settled["article"]] > published[expectation["article"]]


def test_the_first_two_accounts_of_the_blast_are_of_one_minute() -> None:
    first, second = STORIES["plant"]["articles"][:2]
    one, other = datetime.fromisoformat(first["published"]), datetime.fromisoformat(second["published"])
    assert one == other
    assert one.date() != other.date()


def test_the_two_further_events_can_be_read() -> None:
    folder = Path(__file__).parent.parent / "cases" / "own"
    files = sorted(path.name for path in folder.iterdir() if path.suffix in {".txt", ".json"})
    assert [name.partition("-")[0] for name in files] == ["storm"] * 3 + ["transfer"] * 3
    for path in folder.glob("*.json"):
        value = json.loads(path.read_text(encoding="utf-8"))
        assert len((value.get("articleBody") or value["text"]).split()) > 80
