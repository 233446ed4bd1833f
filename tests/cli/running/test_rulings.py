"""``nutgraf rulings``, and corrections of a desk that are undone at the terminal."""

import json
import re
from pathlib import Path

import pytest

from nutgraf.cli.main import main
from nutgraf.desk import Newsdesk
from nutgraf.model.found import Wanted
from nutgraf.render.numbering import numbered

BY = ("--by", "Ina Berg")


@pytest.fixture(autouse=True)
def desk(filled: Path) -> Path:
    """The desk that the commands find in their folder."""
    return filled


def told(capsys: pytest.CaptureFixture[str], *arguments: str, status: int = 0) -> str:
    assert main(arguments) == status
    captured = capsys.readouterr()
    return captured.out if status == 0 else captured.err


def test_words_that_do_not_support_a_sentence_are_named_by_their_number(
    desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with Newsdesk(desk, readonly=True) as room:
        (row,) = room.stories(Wanted(text="reef"))
        page = room.page(row.id)
    sentence = page.story[0][0]
    number = str(numbered(page)[sentence.citations[0]])
    out = told(capsys, "rulings", "unsupported", row.id, sentence.text[:20], number, *BY, "--because", "they left")
    assert f"Ina Berg: the cited words do not support “{sentence.text}”" in out
    assert "Why: they left" in out
    assert sentence.text not in told(capsys, "show", row.id)
    listed = json.loads(told(capsys, "rulings", "list", row.id, "--json"))
    assert [(one["number"], one["ruling"]["by"], one["undone"]) for one in listed] == [(1, "Ina Berg", None)]
    assert "taken back" in told(capsys, "rulings", "undo", "1", *BY)
    assert sentence.text[:20] in told(capsys, "show", row.id)
    assert "it cites" in told(capsys, "rulings", "unsupported", row.id, sentence.text[:20], "999", *BY, status=2)
    assert "begins so" in told(capsys, "rulings", "unsupported", row.id, "Nobody said", "1", *BY, status=2)


def test_who_is_whom(capsys: pytest.CaptureFixture[str]) -> None:
    names = ("Ilse Vandermark", "Odo Rausch")
    assert "nothing was said yet" in told(capsys, "rulings", "list")
    assert "are the same person." in told(capsys, "rulings", "same-person", *names, *BY)
    assert "undo that first" in told(capsys, "rulings", "not-same-person", *names, *BY, status=2)
    told(capsys, "rulings", "undo", "1", *BY)
    assert "are not the same person." in told(capsys, "rulings", "not-same-person", *names, *BY)
    assert "--by NAME" in told(capsys, "rulings", "same-person", *names, "--by", " ", status=2)
    assert len(re.findall("^ *[12]  ", told(capsys, "rulings", "list"), re.MULTILINE)) == 2


def test_a_correction_is_listed_and_undone(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with Newsdesk(desk, readonly=True) as room:
        (row,) = room.stories(Wanted(text="reef"))
        article = room.corrected.story(row.id).articles[0].id
    assert "nobody corrected anything yet" in told(capsys, "stories", "said", str(desk))
    told(capsys, "stories", "pin", str(desk), article, *BY, "--because", "it is this one")
    out = told(capsys, "stories", "said", str(desk))
    assert f"Ina Berg: article {article} stays where it is." in out
    assert "Why: it is this one" in out
    assert "undone" in told(capsys, "stories", "undo", str(desk), "1", *BY)
    assert "number 1 was undone already" in told(capsys, "stories", "undo", str(desk), "1", *BY, status=2)
    assert "Ina Berg: number 1 is taken back." in told(capsys, "stories", "said", str(desk))
