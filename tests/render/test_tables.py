"""Parts of a page as CSV."""

import csv
import io
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.model.page import StoryPage
from nutgraf.render.tables import CLAIMS, MATRIX, QUOTATIONS, claims_csv, matrix_csv, quotations_csv, safe
from render.compared import COMPARED, with_text
from render.fixtures import EMPTY


def read(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text, newline=""), strict=True))


def test_claims_are_told_with_where_their_words_stand() -> None:
    head, *rows = read(claims_csv(COMPARED))
    assert tuple(head) == CLAIMS
    assert len(rows) == len(COMPARED.claims)
    for row, claim in zip(rows, COMPARED.claims, strict=True):
        told = dict(zip(head, row, strict=True))
        cited = claim.sentence.citations[0]
        assert told["words"] == cited.exact
        assert (told["article"], told["start"], told["end"]) == (cited.article, str(cited.start), str(cited.end))
        assert sum(
            int(told[how]) for how in ("states", "attributes", "disputes", "omits", "unseen", "withdrawn")
        ) == len(claim.treatments)


def test_every_printing_of_a_quotation_is_a_line() -> None:
    head, *rows = read(quotations_csv(COMPARED))
    assert tuple(head) == QUOTATIONS
    assert len(rows) == sum(len(one.printed) for one in COMPARED.quotations)


def test_the_matrix_has_an_article_a_line_and_a_claim_a_column() -> None:
    head, *rows = read(matrix_csv(COMPARED))
    assert len(head) == len(MATRIX) + len(COMPARED.claims)
    assert [row[1] for row in rows] == [line.id for line in COMPARED.articles]
    for row in rows:
        for cell, claim in zip(row[len(MATRIX) :], COMPARED.claims, strict=True):
            assert cell == next((one.how.value for one in claim.treatments if one.article == row[1]), "")


@pytest.mark.parametrize("page", [EMPTY, COMPARED])
def test_lines_end_as_the_standard_wants(page: StoryPage) -> None:
    for text in (claims_csv(page), quotations_csv(page), matrix_csv(page)):
        assert text.endswith("\r\n")
        assert text.count("\n") == text.count("\r\n") == len(read(text))


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\n=1", "\u200e=1", "＝1", " =cmd|x"])
def test_no_text_is_a_formula(text: str) -> None:
    assert str(safe(text)).startswith("'")


@given(st.text())
def test_whatever_the_words_are_the_table_keeps_its_shape(text: str) -> None:
    page = with_text(text) if text.strip() else COMPARED
    line = replace(page.articles[0], outlet=text)
    rows = read(matrix_csv(replace(page, articles=(line, *page.articles[1:]))))
    assert {len(row) for row in rows} == {len(MATRIX) + len(page.claims)}
    assert not any(cell[:1] in tuple("=+-@\t\r") and cell for row in rows for cell in row)
