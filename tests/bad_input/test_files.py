"""Files that are no articles: each ends in one fate with a reason, and the good article beside it still gets its page."""

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from loopback import Site

Beside = Callable[..., Any]

HEAD = "<!doctype html><html><head><title>Fog at sea</title></head><body>"
PARAGRAPH = (
    "<p>The harbour office of Wenna said on Tuesday that fog had kept nine boats in the harbour since Sunday.</p>"
)
UKRAINIAN = (
    "Туман у порту Венна\n\nУ порту Венна через туман залишилися дев'ять човнів, повідомила у вівторок адміністрація порту. "
    "Рибалки чекають на дозвіл вийти в море, сказав голова громади Остап Гриненко.\n"
)


@pytest.mark.parametrize(
    ("name", "body", "endings"),
    [
        ("empty.txt", b"", {"empty"}),
        ("blank.txt", b" \n\t\n\r\n", {"empty"}),
        ("mark.txt", b"\xef\xbb\xbf", {"empty"}),
        ("noise.txt", bytes(range(256)) * 40, {"binary"}),
        ("picture.html", b"\x89PNG\r\n\x1a\n" + bytes(5000), {"binary"}),
        ("paper.pdf", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n" + bytes(500), {"binary", "wrong type"}),
        ("packed.txt", b"\x1f\x8b\x08\x00" + os.urandom(2000), {"binary"}),
        ("cut.json", b'{"title": "Fog", "text": "The harb', {"unreadable"}),
        ("list.json", b"[1, 2, 3]", {"no article", "unreadable"}),
        ("deep.json", b"[" * 200_000, {"unreadable"}),
        ("void.json", b"{}", {"no article", "unreadable"}),
        ("menu.html", (HEAD + "<nav><a href='/'>Home</a> <a href='/x'>Sport</a></nav></body></html>").encode(), {"no article"}),
        ("bare.html", b"<html></html>", {"no article", "empty"}),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_told(beside: Beside, tmp_path: Path, name: str, body: bytes, endings: set[str]) -> None:
    path = tmp_path / name
    path.write_bytes(body)
    outcome = beside(path)
    assert outcome.code == 1
    assert outcome.ending(path) in endings
    assert len(outcome.reason(path).split()) >= 3
    assert outcome.err.splitlines() == [f"nutgraf: {path}: {outcome.ending(path)}: {outcome.reason(path)}"]


def test_fifty_megabytes_are_not_read(beside: Beside, tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    outcome = beside(path)
    assert (outcome.code, outcome.ending(path)) == (1, "too large")
    assert "50 MB" in outcome.reason(path)


@pytest.mark.parametrize(
    "body",
    [
        (HEAD + PARAGRAPH * 4 + "<p>The last boat, the Sa").encode(),
        (HEAD + PARAGRAPH * 4 + "<div class='x").encode(),
        (HEAD + "<script>var a = '" + PARAGRAPH).encode(),
        (HEAD + PARAGRAPH * 4 + "<p>й").encode()[:-1],
        (HEAD + "<div>" * 10_000 + PARAGRAPH * 4).encode(),
        (HEAD + "<b><i>" * 10_000 + PARAGRAPH * 4 + "</i></b>" * 10_000).encode(),
        (HEAD + "<table><tr><td>" * 3_000 + PARAGRAPH).encode(),
    ],
    ids=["mid-sentence", "mid-tag", "mid-script", "mid-letter", "nested", "nested-closed", "nested-tables"],
)
def test_cut_and_tangled_html_ends_in_one_fate(beside: Beside, tmp_path: Path, body: bytes) -> None:
    path = tmp_path / "odd.html"
    path.write_bytes(body)
    outcome = beside(path)
    assert outcome.ending(path) in {"kept", "no article", "unreadable"}
    assert outcome.code == (0 if outcome.ending(path) == "kept" else 1)


@pytest.mark.parametrize("encoding", ["cp1251", "koi8-u", "utf-16", "utf-16-le", "utf-8-sig"])
def test_another_encoding_is_still_words(beside: Beside, tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "t.txt"
    path.write_bytes((UKRAINIAN * 2).encode(encoding))
    outcome = beside(path)
    assert outcome.ending(path) in {"kept", "binary", "unreadable"}


def test_a_wrongly_declared_encoding_is_no_end(beside: Beside, tmp_path: Path) -> None:
    path = tmp_path / "wrong.html"
    page = f"<html><head><meta charset='utf-8'><title>Туман</title></head><body><p>{UKRAINIAN * 3}</p></body></html>"
    path.write_bytes(page.encode("cp1251"))
    assert beside(path).ending(path) in {"kept", "unreadable", "no article"}


def test_an_unknown_language_is_kept(beside: Beside, tmp_path: Path) -> None:
    path = tmp_path / "unknown.txt"
    path.write_text(
        "Blorf quiznak\n\n" + "Vrantik mulbo sheffin tordak. Obrimul zek wunda flimmert, gorsh Tannik.\n" * 6
    )
    outcome = beside(path)
    assert (outcome.code, outcome.ending(path)) == (0, "kept")


def test_the_same_text_twice_is_one_article(beside: Beside, good: Path, tmp_path: Path) -> None:
    path = tmp_path / "again.txt"
    path.write_bytes(good.read_bytes())
    outcome = beside(path)
    assert outcome.code == 0
    assert outcome.ending(path) == "copy"
    assert outcome.fates[str(path)]["article"] == outcome.fates[str(good)]["article"]


def test_a_folder_without_articles(beside: Beside, tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    folder.mkdir()
    (folder / "a.png").write_bytes(b"x")
    outcome = beside(folder)
    assert (outcome.code, outcome.ending(folder)) == (1, "no article")


def test_what_is_not_there(beside: Beside, tmp_path: Path) -> None:
    outcome = beside(tmp_path / "goood.txt")
    assert (outcome.code, outcome.ending(tmp_path / "goood.txt")) == (1, "not found")
    assert "good.txt" in outcome.err


def test_a_pipe_nobody_writes_to_is_not_waited_for(beside: Beside, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    outcome = beside(tmp_path / "pipe")
    assert (outcome.code, outcome.ending(tmp_path / "pipe")) == (1, "refused")


@pytest.mark.parametrize(
    "bad", ["{broken", "[]", "7", '"words"', "{}", '{"text": 5}', '{"text": ""}', '{"title": null, "text": null}']
)
def test_one_bad_line_among_good_ones(beside: Beside, tmp_path: Path, bad: str) -> None:
    path = tmp_path / "feed.jsonl"
    row = {
        "title": "Fog at Wenna",
        "text": "Nine boats stayed in Wenna harbour on Tuesday. " * 5,
        "outlet": "Wenna Mail",
    }
    path.write_text(f"{json.dumps(row)}\n{bad}\n", encoding="utf-8")
    outcome = beside(path)
    assert outcome.code == 1
    assert [fate["ending"] for fate in outcome.fates.values()].count("kept") == 2
    assert len(outcome.fates) == 3


@pytest.mark.parametrize(
    "text",
    ["a" * 1_000_000, "\u202e" * 5000, "😀" * 20_000, '"' * 50_000, "Mr. " * 50_000, "1,000,000 " * 20_000, "(" * 100_000,
     "said " * 50_000, "A" + "\u0301" * 100_000, "\n\n".join("x" * 20_000), "<" * 100_000, "said he said she said, citing " * 5_000],
    ids=["one-word", "right-to-left", "emoji", "quotes", "titles", "numbers", "brackets", "cues", "accents", "lines", "angles", "chains"],
)  # fmt: skip
def test_no_text_stops_the_work(beside: Beside, tmp_path: Path, text: str) -> None:
    path = tmp_path / "odd.txt"
    path.write_text(text, encoding="utf-8")
    outcome = beside(path)
    assert str(path) in outcome.fates
    assert outcome.code in (0, 1)


def test_everything_at_once(beside: Beside, tmp_path: Path, site: Site) -> None:
    folder = tmp_path / "mix"
    folder.mkdir()
    (folder / "a.txt").write_bytes(b"")
    (folder / "b.txt").write_bytes(bytes(3000))
    (folder / "c.json").write_bytes(b"{")
    outcome = beside(folder, tmp_path / "none", site.url("/none"), "ftp://x/", allow_private=True)
    assert outcome.code == 1
    assert len(outcome.fates) == 7
    assert len(outcome.err.splitlines()) == 6
