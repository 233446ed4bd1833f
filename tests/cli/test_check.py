import io
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from carry.test_evidence import bundle
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


def test_a_bundle_is_checked_by_what_is_in_it(nutgraf: Command, tmp_path: Path) -> None:
    path = tmp_path / "story.ZIP"
    path.write_bytes(bundle())
    said = nutgraf("check", str(path))
    assert (said.code, said.err) == (0, "")
    assert "hold against the 3 texts of the bundle" in said.out
    path.write_bytes(bundle().replace(b"without a network", b"without a netwerk"))
    said = nutgraf("check", str(path))
    assert said.code == 1
    assert "README.txt is damaged" in said.out


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"nonsense"])
def test_what_is_no_bundle_is_told_in_a_line(nutgraf: Command, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "story.zip"
    path.write_bytes(content)
    said = nutgraf("check", str(path))
    assert (said.code, said.out) == (2, "")
    assert len(said.err.splitlines()) == 1


def test_the_files_of_a_bundle_are_read_with_the_ids_and_versions_they_had(tmp_path: Path) -> None:
    from nutgraf.desk import Desk

    with zipfile.ZipFile(io.BytesIO(bundle())) as archive:
        archive.extractall(tmp_path)
    reading = Desk().read(str(tmp_path / "articles"))
    assert sorted(f"{one.id}-{one.version}.json" for one in reading.articles) == sorted(
        path.name for path in (tmp_path / "articles").iterdir()
    )
    assert all(fate.good for fate in reading.fates)
