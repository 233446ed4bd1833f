"""Whose words an article prints, in every form of the page."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from nutgraf.model.comparison import CopyKind
from nutgraf.model.page import ArticleLine, Prints, StoryPage
from nutgraf.render import wording
from nutgraf.render.html import to_html
from nutgraf.render.json import from_json, to_json
from nutgraf.render.markdown import to_markdown
from nutgraf.render.text import to_text
from render.fixtures import ARTICLES, PAGE, cite

SCHEMA = json.loads((Path(__file__).parents[2] / "src/nutgraf/render/story.schema.json").read_text(encoding="utf-8"))
COPIED = Prints(
    of="wire", kind=CopyKind.COPY, share=0.87, own_passages=2, left_out_passages=1,
    own=(cite("post", "The rope inspectorate opens its inquiry on Tuesday."), cite("post", "after a support rope came off its wheel")),
    left_out=(cite("wire", "Nine people are in hospital"),),
)  # fmt: skip


def printing(said: Prints) -> StoryPage:
    return replace(PAGE, articles=(replace(ARTICLES[0], prints=said), *ARTICLES[1:]))


def line(said: Prints | None) -> ArticleLine:
    return replace(ARTICLES[0], prints=said)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, "Prints the text of Meridian (9 of 10 words); of its own: 2 passages; left out: 1 passage"),
        ({"share": 1.0, "own_passages": 0, "left_out_passages": 0}, "Prints the text of Meridian (word for word); of its own: nothing"),
        ({"share": 0.98, "left_out_passages": 0}, "Prints the text of Meridian (nearly every word); of its own: 2 passages"),
        ({"of": "gone", "share": 0.01, "left_out_passages": 0}, "Prints the text of another article (1 of 10 words); of its own: 2 passages"),
        ({"kind": CopyKind.UPDATE, "left_out_passages": 0, "own_passages": 1},
         "A later state of the outlet’s article of 18 May 2025, 07:15 UTC (9 of 10 words); of its own: 1 passage"),
    ],
)  # fmt: skip
def test_a_reader_is_told_in_one_line(changes: dict[str, object], words: str) -> None:
    said = replace(COPIED, **changes)  # type: ignore[arg-type]
    assert wording.prints(line(said), wording.by_id(ARTICLES)) == words


def test_nothing_is_said_of_an_article_in_its_own_words() -> None:
    assert wording.prints(line(None), wording.by_id(ARTICLES)) == ""
    assert "ng-prints" not in to_html([PAGE]).split("</style>")[1]


def test_every_form_says_it_and_html_opens_the_passages() -> None:
    page = printing(COPIED)
    assert "Prints the text of Meridian (9 of 10 words)" in " ".join(to_text(page, width=200).split())
    assert "Prints the text of Meridian" in to_markdown(page)
    html = to_html([page])
    shown = html[html.index('<details class="ng-prints">') :]
    shown = shown[: shown.index("</details>")]
    assert "The rope inspectorate opens its inquiry on Tuesday.</blockquote>" in shown
    assert "Nine people are in hospital …</blockquote>" in shown
    assert 'lang="en"' in shown


def test_it_comes_back_from_json_and_holds_to_the_schema() -> None:
    page = printing(COPIED)
    value = to_json(page)
    Draft202012Validator(SCHEMA).validate(value)
    assert from_json(value) == page
    assert json.loads(json.dumps(value))["articles"][1]["prints"] is None
