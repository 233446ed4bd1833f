"""Which form a digest is printed in."""

import pytest

from nutgraf.cli.running.digest_forms import DigestForm, digest_form
from nutgraf.errors import WrongUse


@pytest.mark.parametrize(
    ("asked", "out", "form"),
    [
        (None, None, DigestForm.TEXT),
        (None, "-", DigestForm.TEXT),
        (None, "day.MD", DigestForm.MARKDOWN),
        (None, "day.htm", DigestForm.HTML),
        (None, "a/day.eml", DigestForm.MAIL),
        (None, "day.json", DigestForm.JSON),
        (None, "day.txt", DigestForm.TEXT),
        (DigestForm.MAIL, "day.txt", DigestForm.MAIL),
        (DigestForm.JSON, None, DigestForm.JSON),
    ],
)
def test_the_form_is_the_one_asked_for_or_that_of_the_name(
    asked: DigestForm | None, out: str | None, form: DigestForm
) -> None:
    assert digest_form(asked, out) is form


@pytest.mark.parametrize("out", ["day", "day.pdf", ".md.bak"])
def test_a_name_that_tells_none(out: str) -> None:
    with pytest.raises(WrongUse, match="--format"):
        digest_form(None, out)
