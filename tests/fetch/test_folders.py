import os
from pathlib import Path

import pytest

from nutgraf.fetch import folders
from nutgraf.fetch.folders import expand
from nutgraf.model.fate import Ending


def touch(*paths: Path) -> None:
    for path in paths:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x")


def test_a_folder_is_walked_in_sorted_order(tmp_path: Path) -> None:
    touch(tmp_path / "b.txt", tmp_path / "a" / "z.html", tmp_path / "a" / "c.json", tmp_path / "c")
    assert expand([str(tmp_path)]) == (
        [str(tmp_path / "a" / "c.json"), str(tmp_path / "a" / "z.html"), str(tmp_path / "b.txt"), str(tmp_path / "c")],
        [],
    )


@pytest.mark.parametrize(
    "name", ["a.txt", "a.html", "a.htm", "a.xhtml", "a.json", "a.jsonl", "a.ndjson", "a.md", "a", "A.TXT"]
)
def test_what_can_be_an_article_is_taken_up(tmp_path: Path, name: str) -> None:
    touch(tmp_path / name)
    assert expand([str(tmp_path)])[0] == [str(tmp_path / name)]


@pytest.mark.parametrize("name", [".hidden.txt", "a.png", "a.py", ".git/config"])
def test_what_cannot_is_left_out(tmp_path: Path, name: str) -> None:
    touch(tmp_path / name, tmp_path / "kept.txt")
    assert expand([str(tmp_path)]) == ([str(tmp_path / "kept.txt")], [])


def test_a_file_named_directly_is_kept_whatever_its_ending(tmp_path: Path) -> None:
    touch(tmp_path / "a.png")
    assert expand([str(tmp_path / "a.png")])[0] == [str(tmp_path / "a.png")]


@pytest.mark.parametrize("name", ["", "pic.png"])
def test_a_folder_without_articles_ends_in_one_fate(tmp_path: Path, name: str) -> None:
    if name:
        touch(tmp_path / name)
    addresses, lost = expand([str(tmp_path)])
    assert addresses == []
    assert [(fate.address, fate.ending) for fate in lost] == [(str(tmp_path), Ending.NO_ARTICLE)]


def test_links_in_a_circle_end(tmp_path: Path) -> None:
    touch(tmp_path / "deep" / "a.txt")
    (tmp_path / "deep" / "back").symlink_to(tmp_path, target_is_directory=True)
    assert expand([str(tmp_path)])[0] == [str(tmp_path / "deep" / "a.txt")]


def test_a_link_to_nothing_is_handed_on(tmp_path: Path) -> None:
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nowhere")
    assert expand([str(tmp_path)])[0] == [str(tmp_path / "gone.txt")]


def test_a_folder_that_may_not_be_opened_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    touch(tmp_path / "locked" / "a.txt", tmp_path / "open.txt")
    listdir = os.listdir

    def guarded(path: Path) -> list[str]:
        if Path(path).name == "locked":
            raise PermissionError
        return listdir(path)

    monkeypatch.setattr(folders.os, "listdir", guarded)
    addresses, lost = expand([str(tmp_path)])
    assert addresses == [str(tmp_path / "open.txt")]
    assert [(fate.address, fate.ending) for fate in lost] == [(str(tmp_path / "locked"), Ending.REFUSED)]


def test_a_file_that_may_not_be_looked_at_is_handed_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    touch(tmp_path / "shy.txt")
    stat = os.stat

    def guarded(path: Path, **settings: bool) -> os.stat_result:
        if str(path).endswith("shy.txt"):
            raise PermissionError
        return stat(path, **settings)

    monkeypatch.setattr(os, "stat", guarded)
    assert expand([str(tmp_path)]) == ([str(tmp_path / "shy.txt")], [])


def test_standard_input_is_not_a_file_of_that_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    touch(tmp_path / "-")
    assert expand(["-", "./-", "-"])[0] == ["-", "./-"]


def test_a_folder_on_a_failing_disk_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(_path: Path) -> list[str]:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(folders.os, "listdir", failing)
    assert [fate.ending for fate in expand([str(tmp_path)])[1]] == [Ending.UNREADABLE]


def test_everything_else_is_handed_on_in_order() -> None:
    given = ["https://example.org/b", "-", "no-such-file.txt", "a\0b", ""]
    assert expand(given) == (given, [])


def test_the_same_address_counts_once(tmp_path: Path) -> None:
    touch(tmp_path / "a.txt")
    given = [
        str(tmp_path),
        str(tmp_path / "a.txt"),
        f"{tmp_path}/./a.txt",
        "https://example.org",
        "https://example.org",
    ]
    assert expand(given)[0] == [str(tmp_path / "a.txt"), "https://example.org"]


def test_a_very_deep_folder_is_walked(tmp_path: Path) -> None:
    deep = tmp_path.joinpath(*["d"] * 400)
    deep.mkdir(parents=True)
    touch(deep / "a.txt")
    assert expand([str(tmp_path)])[0] == [str(deep / "a.txt")]
