"""What every draft goes through."""

import json

from nutgraf.model.article import UNKNOWN_OUTLET
from nutgraf.model.fate import Capture
from nutgraf.read import read_capture

BODY = "The harbour board of Velmouth voted on Tuesday to close the old pier after engineers found cracks."
LONG = "The old pier of Velmouth is to close. " * 40


def read(**fields: str) -> dict[str, str]:
    article = read_capture(Capture(address="a.json", body=json.dumps({"text": BODY, **fields}).encode())).articles[0]
    first = article.paragraphs[0].of(article.text)
    return {"headline": article.headline_text, "first": first, "outlet": article.outlet.name, "byline": article.byline}


def test_a_headline_as_long_as_a_text_is_the_first_paragraph() -> None:
    got = read(title=LONG)
    assert (got["headline"], got["first"]) == ("", LONG.strip())
    assert read(title="Pier to close")["headline"] == "Pier to close"


def test_a_name_as_long_as_a_sentence_is_none() -> None:
    assert read(outlet=LONG)["outlet"] == UNKNOWN_OUTLET
    assert read(author="Jane Roe, " * 100)["byline"] == ""
    assert read(outlet="Velmouth Courier")["outlet"] == "Velmouth Courier"


def test_a_name_is_plain_text_on_one_line() -> None:
    assert read(outlet="Vel\ud800mouth\n\u202eCourier\x07")["outlet"] == "Vel\ufffdmouth Courier"
    assert read(outlet="\u200b\u2060\x00")["outlet"] == UNKNOWN_OUTLET


def test_blanks_that_a_lost_link_leaves_are_closed_up() -> None:
    got = read(
        text="“It is old ,” the mayor of Velmouth wrote on Friday . . . and again on Sunday . The pier , she said, leaks ."
    )
    assert (
        got["first"]
        == "“It is old,” the mayor of Velmouth wrote on Friday . . . and again on Sunday. The pier, she said, leaks."
    )
