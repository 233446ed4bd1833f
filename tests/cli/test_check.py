from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from cli_doubles import LOST, make_page
from nutgraf.render.json import dumps

Command = Callable[..., Any]


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "page.json"
    path.write_text(dumps([make_page()]), encoding="utf-8")
    return path


@pytest.mark.usefixtures("desk")
def test_a_page_that_holds(nutgraf: Command, page: Path) -> None:
    said = nutgraf("check", str(page), "a.txt", "--quiet")
    assert (said.code, said.out, said.err) == (0, "3 citations in 1 story hold\n", "")


@pytest.mark.usefixtures("desk")
def test_two_stories_are_counted_together(nutgraf: Command, page: Path) -> None:
    page.write_text(dumps([make_page(), make_page()]), encoding="utf-8")
    assert nutgraf("check", str(page), "a.txt").out == "6 citations in 2 stories hold\n"


@pytest.mark.usefixtures("desk")
def test_a_changed_word_is_named(nutgraf: Command, page: Path) -> None:
    page.write_text(dumps([make_page("The ferry Aurelia ran aground off Port Wenna.")]), encoding="utf-8")
    said = nutgraf("check", str(page), "a.txt")
    assert said.code == 1
    assert all("Wenna" in line for line in said.out.splitlines())
    assert said.out


def test_an_article_that_is_missing_is_a_fault(nutgraf: Command, desk: Any, page: Path) -> None:
    desk.articles, desk.fates = (), (LOST,)
    said = nutgraf("check", str(page), "b.txt")
    assert said.code == 1
    assert said.out
    assert "b.txt: empty" in said.err


@pytest.mark.parametrize(
    "content", [b"", b"{}", b"nonsense", b"\xff\xfe\x00", b'[{"schema": "other/9"}]', b"[" * 100_000]
)
@pytest.mark.usefixtures("desk")
def test_what_is_no_page_is_wrong_use(nutgraf: Command, page: Path, content: bytes) -> None:
    page.write_bytes(content)
    said = nutgraf("check", str(page), "a.txt")
    assert (said.code, said.out) == (2, "")
    assert len(said.err.splitlines()) == 1
    assert str(page) in said.err


@pytest.mark.parametrize("path", ["no-such-page.json", "https://example.org/page.json", "/dev/zero", "."])
@pytest.mark.usefixtures("desk")
def test_a_page_that_is_no_file_is_wrong_use(nutgraf: Command, path: str) -> None:
    said = nutgraf("check", path, "a.txt")
    assert said.code == 2
    assert len(said.err.splitlines()) == 1


@pytest.mark.usefixtures("desk")
def test_a_file_without_stories_has_nothing_to_check(nutgraf: Command, page: Path) -> None:
    page.write_text("[]")
    said = nutgraf("check", str(page), "a.txt")
    assert (said.code, said.out) == (1, "")
    assert "no story" in said.err
