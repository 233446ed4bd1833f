"""``nutgraf compare``."""

import json
from pathlib import Path

import pytest

from nutgraf.cli.main import main

TEXT = """Two hurt as crane falls at Harwick quay

A crane fell onto the quay of Harwick on Monday and hurt two dock workers, the harbour office said.

The quay is closed until Thursday.
"""


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    texts = {"one.txt": TEXT, "two.txt": TEXT.replace("two dock", "three dock").replace("until Thursday", "for now")}
    for name, text in texts.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return [part for name in texts for part in ("--in", str(tmp_path / name))]


def test_files_are_laid_side_by_side_as_text(files: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", *files]) == 0
    told = capsys.readouterr().out
    assert "shared word for word" in told
    assert "hurt three dock workers" in told


def test_and_as_json(files: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", *files, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["schema"] == "nutgraf.compare/1"
    assert len(told["articles"]) == 2
    assert {len(row["cells"]) for row in told["rows"]} == {2}
    assert told["shortened"] is False


def test_articles_of_a_desk_are_named_by_their_ids(own_desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["search", "Ohio", "--desk", str(own_desk), "--json"]) == 0
    ids = [hit["article"] for hit in json.loads(capsys.readouterr().out)]
    assert main(["compare", *ids[:2], "--desk", str(own_desk), "--json"]) == 0
    assert [line["id"] for line in json.loads(capsys.readouterr().out)["articles"]] == ids[:2]


def test_one_article_alone_is_wrong_use(own_desk: Path, files: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", *files[:2]]) == 2
    assert main(["compare", "a1", *files]) == 2
    assert main(["compare", "zzz", "yyy", "--desk", str(own_desk)]) != 0
    assert "no article is called" in capsys.readouterr().err
