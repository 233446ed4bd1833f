"""``import``, ``export``, ``backup``, ``restore``, ``vacuum`` and ``outlets`` at the door."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desk.samples import page
from desk.test_intake import TEXT

Command = Callable[..., Any]


def test_files_are_brought_in_and_what_is_lost_is_counted(nutgraf: Command, here: Path) -> None:
    nutgraf("init")
    (here / "papers").mkdir()
    (here / "papers" / "ferry.html").write_bytes(page("Ferry aground off Tarvik", TEXT))
    said = nutgraf("import", "papers", "--quiet")
    assert (said.code, said.out, said.err) == (0, "       1  kept\n", "")
    (here / "papers" / "empty.txt").write_text("")
    said = nutgraf("import", "papers", "nowhere", "--quiet")
    assert said.code == 1
    assert said.out.splitlines() == ["       1  empty", "       1  kept", "       1  not found"]
    assert said.err == "nutgraf: 2 records could not be used; the same command with --lost names them\n"
    said = nutgraf("import", "papers", "nowhere", "--quiet", "--lost")
    assert [line.split(": ")[2] for line in said.err.splitlines()] == ["empty", "not found"]
    assert "Ferry aground off Tarvik" in nutgraf("stories").out


def test_an_address_is_added_and_not_imported(nutgraf: Command) -> None:
    nutgraf("init")
    said = nutgraf("import", "https://tarvik.example/feed.xml", "--quiet")
    assert (said.code, said.out) == (2, "")
    assert "nutgraf add" in said.err


@pytest.mark.usefixtures("filled")
def test_a_desk_goes_out_and_comes_in_elsewhere_the_same(nutgraf: Command, here: Path) -> None:
    said = nutgraf("export", "out", "--quiet")
    assert (said.code, said.out) == (0, "")
    assert "nutgraf import out" in said.err
    assert {"manifest.json", "captures.warc.gz", "articles.jsonl.gz", "feeds.opml"} <= {
        file.name for file in (here / "out").iterdir()
    }
    nutgraf("init", "--desk", "two.desk")
    said = nutgraf("import", "out", "--desk", "two.desk", "--quiet")
    assert (said.code, said.out) == (0, "")
    assert "the desk in out is loaded: 6 versions of articles" in said.err
    for command in (["stories"], ["feeds"], ["fates", "--most", "99"], ["search", "ferry"], ["outlets", "list"]):
        one, two = (
            json.loads(nutgraf(*command, "--json", "--desk", desk).out) for desk in ("nutgraf.desk", "two.desk")
        )
        if command == ["stories"]:
            one, two = ({row["id"]: row["articles"] for row in rows} for rows in (one, two))
        assert one == two
    assert nutgraf("import", "out", "--desk", "two.desk", "--quiet").code == 0
    assert nutgraf("doctor", "--desk", "two.desk").code == 0


@pytest.mark.usefixtures("filled")
def test_an_export_never_goes_among_other_things(nutgraf: Command, here: Path) -> None:
    (here / "mine").mkdir()
    (here / "mine" / "letter.txt").write_text("Dear reader")
    said = nutgraf("export", "mine", "--quiet")
    assert said.code == 2
    assert [file.name for file in (here / "mine").iterdir()] == ["letter.txt"]


@pytest.mark.usefixtures("filled")
def test_a_desk_with_stories_of_its_own_takes_no_other(nutgraf: Command, here: Path) -> None:
    nutgraf("export", "out", "--quiet")
    nutgraf("init", "--desk", "two.desk")
    (here / "ferry.html").write_bytes(page("Tug lost off Lomm", TEXT.replace("ferry", "tug")))
    nutgraf("import", "ferry.html", "--desk", "two.desk", "--quiet")
    said = nutgraf("import", "out", "--desk", "two.desk", "--quiet")
    assert (said.code, said.out) == (2, "")
    assert "stories of its own" in said.err


@pytest.mark.usefixtures("filled")
def test_a_copy_is_made_checked_and_put_back(nutgraf: Command, here: Path) -> None:
    said = nutgraf("backup", "safe.desk")
    assert (said.code, said.out) == (0, "")
    assert "safe.desk is a whole copy of nutgraf.desk" in said.err
    said = nutgraf("backup", "safe.desk")
    assert said.code == 2
    assert "--replace" in said.err
    assert nutgraf("backup", "safe.desk", "--replace").code == 0
    before = nutgraf("stories").out
    nutgraf("config", "most=7")
    said = nutgraf("restore", "safe.desk")
    assert (said.code, said.out) == (0, "")
    assert "what stood there is" in said.err
    assert nutgraf("stories").out == before
    assert json.loads(nutgraf("config", "--json").out)["most"] == 100
    (here / "letter").write_text("Dear reader")
    assert nutgraf("restore", "letter").code == 2
    assert nutgraf("restore", "nowhere").code == 2


@pytest.mark.usefixtures("filled")
def test_room_is_given_back(nutgraf: Command) -> None:
    said = nutgraf("vacuum")
    assert (said.code, said.out) == (0, "")
    assert "MB now" in said.err


@pytest.mark.usefixtures("filled")
def test_facts_come_in_and_go_out_as_a_table(nutgraf: Command, here: Path) -> None:
    assert nutgraf("outlets", "facts").out == "nothing is said of any outlet yet\n"
    (here / "facts.csv").write_text("outlet,country,source,date\ntarvik.example,NO,its imprint,2031-01-02\n")
    said = nutgraf("outlets", "facts", "facts.csv")
    assert (said.code, said.out, said.err) == (0, "", "nutgraf: 1 new fact\n")
    assert nutgraf("outlets", "facts").out == "tarvik.example  country: NO  (its imprint, 2031-01-02)\n"
    assert nutgraf("outlets", "facts", "--csv").out.splitlines()[1] == "tarvik.example,,NO,,,,,its imprint,2031-01-02"
    (fact,) = json.loads(nutgraf("outlets", "facts", "--json").out)
    assert fact == {
        "outlet": "tarvik.example",
        "field": "country",
        "value": "NO",
        "source": "its imprint",
        "asof": "2031-01-02",
    }
    assert "new facts" in nutgraf("outlets", "facts", "--agencies").err
    (here / "facts.csv").write_text("outlet,country,source,date\nx.example,NO,,2031-01-02\n")
    said = nutgraf("outlets", "facts", "facts.csv")
    assert said.code == 1
    assert "line 2" in said.err
    assert nutgraf("outlets", "facts", "none.csv").code == 2


@pytest.mark.usefixtures("filled")
def test_how_much_is_kept_is_settled_shown_and_dropped(nutgraf: Command) -> None:
    assert nutgraf("outlets", "list").out == "all texts are kept in full\n"
    assert json.loads(nutgraf("outlets", "list", "--json").out) == []
    said = nutgraf("outlets", "keep", "x.example", "excerpt", "--expires", "30d", "--because", "as agreed")
    assert (said.code, said.out) == (0, "")
    assert said.err == "nutgraf: from now on: x.example: excerpt for 30 days (as agreed)\n"
    nutgraf("outlets", "keep", "all", "metadata")
    assert nutgraf("outlets", "list").out == "all: metadata\nx.example: excerpt for 30 days (as agreed)\n"
    first, second = json.loads(nutgraf("outlets", "list", "--json").out)
    assert (first["outlet"], second["expires"]) == ("", 30 * 86_400)
    assert nutgraf("outlets", "drop", "all").code == 0
    said = nutgraf("outlets", "drop", "all")
    assert said.code == 2
    assert "nutgraf outlets list" in said.err


@pytest.mark.usefixtures("filled")
@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["x.example", "full"], "--because"),
        (["x.example", "most"], "metadata"),
        (["x.example", "excerpt", "--expires", "soon"], "--expires"),
        (["x.example", "excerpt", "--expires", "999999w"], "ten years"),
    ],
)
def test_what_cannot_be_settled(nutgraf: Command, arguments: list[str], told: str) -> None:
    said = nutgraf("outlets", "keep", *arguments)
    assert (said.code, said.out) == (2, "")
    assert told in said.err
    assert nutgraf("outlets", "list").out == "all texts are kept in full\n"


@pytest.mark.usefixtures("filled")
def test_the_doctor_looks_at_the_desk(nutgraf: Command, here: Path) -> None:
    said = nutgraf("doctor")
    assert said.code == 0
    assert "✓ desk: file" in said.out
    assert any(finding["what"] == "desk: file" for finding in json.loads(nutgraf("doctor", "--json").out))
    assert nutgraf("doctor", "--repair").code == 0
    (here / "letter").write_text("Dear reader")
    assert nutgraf("doctor", "--desk", "letter").code in (1, 2)
    (here / "nutgraf.desk").unlink()
    assert "desk:" not in nutgraf("doctor").out
