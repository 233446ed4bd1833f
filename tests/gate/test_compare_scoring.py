"""What counts as a disagreement found, shown on one invented case; and whose cases may be told."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from nutgraf.model.comparison import Disagreement, DisagreementKind, Judgement, Rounding, Version
from nutgraf.model.place import Place
from nutgraf.model.span import Span

Load = Callable[[str], Any]

CASE = """
event = "accident"
about = "a toll that rises, a day, a rounding and a trap"

[[article]]
id = "courier"
outlet = "Velm Courier"
headline = "Four hurt in Velm"
text = "On Monday a crane hurt four people and killed two. About 900 homes lost power."

[[article]]
id = "mail"
outlet = "Velm Mail"
headline = "Crane falls"
text = "On Tuesday a crane hurt six people. In all 912 homes lost power."

[[article]]
id = "post"
outlet = "Velm Post"
headline = "Seven hurt by crane"
text = "Seven were treated at the harbour clinic, a nurse said, and the crane will be looked at by the end of the week."

[[disagreement]]
thing = "number"
judgement = "update"
also = ["unsure"]
about = "people hurt"
versions = [["courier: Four hurt", "courier: hurt four people"], ["mail: hurt six people"], ["post: Seven were treated"]]

[[disagreement]]
thing = "date"
judgement = "conflict"
about = "the day"
versions = [["courier: On Monday"], ["mail: On Tuesday"]]

[[rounding]]
about = "homes without power"
places = ["courier: About 900 homes", "mail: 912 homes"]

[[look_alike]]
why = "killed against hurt"
places = ["courier: killed two", "mail: six people"]

[[origin]]
article = "courier"
from = "own"

[[origin]]
article = "mail"
from = "own"

[[origin]]
article = "post"
from = "own"
"""


class Told:
    """The case, its articles by key, and what a program might tell of them."""

    def __init__(self, load: Load, folder: Path) -> None:
        file = folder / "crane.toml"
        file.write_text(CASE, encoding="utf-8")
        self.case = load("compare_cases").case_of(file)
        self.scoring = load("compare_disagreements")
        self._article_of = load("common").article_of
        self.articles = {
            key: self.article(key, f"{row['title']}\n\n{row['text']}") for key, row in self.case.articles.items()
        }

    def article(self, key: str, text: str) -> Any:
        return self._article_of(text, name=key, language="en")

    def versions(self, *places: str) -> tuple[Version, ...]:
        """A version for each "ARTICLE: words"."""
        return tuple(Version(value=place.partition(": ")[2], places=(self._place(place),)) for place in places)

    def _place(self, place: str) -> Place:
        key, _, words = place.partition(": ")
        start = self.articles[key].text.index(words)
        return Place(article=key, span=Span(start=start, end=start + len(words)))

    def parted(
        self, *places: str, kind: DisagreementKind = DisagreementKind.NUMBER, judgement: Judgement = Judgement.UPDATE
    ) -> Disagreement:
        return Disagreement(kind=kind, about="", judgement=judgement, why="", versions=self.versions(*places))

    def score(self, *told: Disagreement, rounded: Sequence[Rounding] = ()) -> Any:
        return self.scoring.score(self.case, told, rounded, self.articles)


@pytest.fixture
def crane(load: Load, tmp_path: Path) -> Told:
    return Told(load, tmp_path)


HURT = ("courier: four", "mail: six", "post: Seven were")


def test_two_of_its_versions_are_enough_to_find_a_disagreement(crane: Told) -> None:
    counts = crane.score(crane.parted(*HURT[:2]))
    assert (counts["told"], counts["labelled"], counts["found"], counts["judged right"]) == (1, 2, 1, 1)
    assert (counts["number right"], counts["number found"], counts["date found"]) == (1, 1, 0)


def test_two_places_of_one_version_are_not(crane: Told) -> None:
    counts = crane.score(crane.parted("courier: Four", "courier: four"))
    assert (counts["told"], counts["found"], counts["twice"]) == (1, 0, 0)


def test_two_labelled_versions_in_one_told_version_are_not_either(crane: Told) -> None:
    four, six = crane.versions(*HURT[:2])
    both = Version(value="four", places=four.places + six.places)
    told = Disagreement(
        kind=DisagreementKind.NUMBER, about="", judgement=Judgement.UPDATE, why="",
        versions=(both, *crane.versions("mail: 912")),
    )  # fmt: skip
    assert crane.score(told)["found"] == 0


def test_what_is_told_twice_is_wrong_once(crane: Told) -> None:
    counts = crane.score(crane.parted(*HURT[:2]), crane.parted(*HURT[1:]))
    assert (counts["told"], counts["found"], counts["twice"]) == (2, 1, 1)
    assert crane.scoring.figures(counts)["disagreements"]["precision"] == 0.5


def test_a_kind_that_the_case_lets_pass_is_right_and_another_is_not(crane: Told) -> None:
    assert crane.score(crane.parted(*HURT, judgement=Judgement.UNSURE))["judged right"] == 1
    assert crane.score(crane.parted(*HURT, judgement=Judgement.CONFLICT))["judged right"] == 0


def test_look_alikes_set_against_each_other_are_counted(crane: Told) -> None:
    counts = crane.score(crane.parted("courier: two", "mail: six"))
    assert (counts["look-alikes"], counts["look-alikes against"], counts["found"]) == (1, 1, 0)


def test_a_rounding_is_found_as_one_and_wrong_as_a_disagreement(crane: Told) -> None:
    homes = crane.versions("courier: 900 homes", "mail: 912 homes")
    counts = crane.score(rounded=[Rounding(about="", exact="912", versions=homes)])
    assert (counts["roundings"], counts["roundings found"], counts["roundings against"]) == (1, 1, 0)
    counts = crane.score(crane.parted("courier: 900 homes", "mail: 912 homes"))
    assert (counts["roundings found"], counts["roundings against"], counts["found"]) == (0, 1, 0)


def test_as_many_as_can_be_are_matched(load: Load) -> None:
    assert load("compare_disagreements").paired([[0, 1], [0]]) == {0: 1, 1: 0}


def test_words_that_reading_lost_are_touched_by_nothing(crane: Told) -> None:
    crane.articles["mail"] = crane.article("mail", "Nothing left but six people.")
    assert crane.score(crane.parted(*HURT[:2]))["found"] == 0


def test_what_was_told_and_what_was_missed_are_lines(crane: Told) -> None:
    lines = crane.scoring.in_words(crane.case, [crane.parted("courier: two", "mail: six")], crane.articles)
    assert [line.partition(":")[0] for line in lines] == ["WRONG", "MISSED", "MISSED"]


def test_no_case_without_disagreement_is_kept_where_one_was_told(crane: Told) -> None:
    quiet = type(crane.case)(name="quiet", event="x", articles={}, origins={})
    assert crane.scoring.score(quiet, (), (), {})["quiet kept"] == 1
    loud = crane.scoring.score(quiet, (crane.parted(*HURT),), (), crane.articles)
    assert (loud["quiet"], loud["quiet kept"]) == (1, 0)


def test_cases_of_the_unseen_half_stay_unread(
    load: Load, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "second"
    folder.mkdir()
    (folder / "crane.toml").write_text(CASE, encoding="utf-8")
    (folder / "broken.toml").write_text(CASE.replace("courier: Four hurt", "courier: Secret words"), encoding="utf-8")
    monkeypatch.setattr(sys, "argv", ["compare.py", str(folder), "--told", "--json"])
    load("compare").main()
    told = capsys.readouterr()
    assert "stay unread" in told.err
    assert "left out" in told.err
    for words in ("MISSED", "found:", "Secret", "people"):
        assert words not in told.err
    assert '"labelled": 2' in told.out


def test_figures_that_differ_are_all_a_conflict_where_nobody_looks(load: Load, tmp_path: Path) -> None:
    (tmp_path / "crane.toml").write_text(CASE, encoding="utf-8")
    figures = load("compare").measure([tmp_path / "crane.toml"])
    plain = figures["any two figures"]
    assert plain["disagreements"]["told"] >= 1
    assert plain["roundings"]["kept_apart"] == 0
    assert figures["nutgraf"]["cases"] == 1


def test_folders_of_one_name_are_told_apart(load: Load, tmp_path: Path) -> None:
    for place in ("a/first", "b/first", "b/other"):
        (tmp_path / place).mkdir(parents=True)
        (tmp_path / place / "crane.toml").write_text(CASE, encoding="utf-8")
    names = set(load("compare").sets_of([tmp_path]))
    assert names == {str(tmp_path / "a/first"), str(tmp_path / "b/first"), "other"}
