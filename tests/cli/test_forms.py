import json

import pytest

from cli_doubles import make_page
from nutgraf.cli.forms import Form, choose, printed
from nutgraf.errors import WrongUse


@pytest.mark.parametrize(
    ("out", "form"),
    [(None, Form.TEXT), ("-", Form.TEXT), ("a.txt", Form.TEXT), ("a.HTML", Form.HTML), ("b/a.htm", Form.HTML),
     ("a.json", Form.JSON), ("a.md", Form.MARKDOWN), ("a.b.markdown", Form.MARKDOWN)],
)  # fmt: skip
def test_the_name_tells_the_form(out: str | None, form: Form) -> None:
    assert choose(None, out) is form


def test_what_was_asked_for_wins() -> None:
    assert choose(Form.JSON, "a.html") is Form.JSON
    assert choose(Form.JSON, "a.xyz") is Form.JSON


@pytest.mark.parametrize("out", ["a.xyz", "a", "a."])
def test_a_name_that_tells_none(out: str) -> None:
    with pytest.raises(WrongUse, match="--format"):
        choose(None, out)


@pytest.mark.parametrize("form", Form)
def test_every_form_prints_every_page(form: Form) -> None:
    text = printed([make_page(), make_page()], form)
    assert text.count("Aurelia ran aground") >= 2
    assert text.endswith("\n")


@pytest.mark.parametrize("form", [form for form in Form if form is not Form.JSON])
def test_no_page_prints_nothing(form: Form) -> None:
    assert printed([], form) == ""


def test_no_page_in_json_is_an_empty_list() -> None:
    assert json.loads(printed([], Form.JSON)) == []
